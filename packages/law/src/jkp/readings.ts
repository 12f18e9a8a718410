// How the open questions of JKP are read (RULINGS 70 to 78), each with its doubt.

import { type Interpretation, write as w } from '@jamin/engine';

export const claimDayReading: Interpretation = {
  ruling: 70,
  question: {
    id: 'Hari apa yang dipakai bila tanggal pengajuan tidak disebut?',
    en: 'Which day counts when no day of claim is stated?',
  },
  choice: {
    id: 'Hari PHK. Pengajuan dan penetapan layak dianggap satu hari.',
    en: 'The day of the layoff. Claim and declaration of eligibility are taken as one day.',
  },
  because: {
    id: 'Aturan memisahkan keduanya, tetapi keterangan yang tersedia hanya satu tanggal.',
    en: 'The rules tell the two apart, but only one date is stated.',
  },
  confidence: 'medium',
  /** In this window the day of the claim decides which law counts; outside it nothing but the term depends on it. */
  matters: { from: '2024-06-07', to: '2025-02-06', when: w.not(w.given('claimDate')) },
};

export const conditionsReading: Interpretation = {
  ruling: 71,
  question: {
    id: 'Syarat yang mana berlaku bila aturan berubah antara PHK dan pengajuan?',
    en: 'Which conditions apply when the law changes between layoff and claim?',
  },
  choice: {
    id:
      'Syarat yang berlaku pada hari pengajuan. Syarat 6 bulan berturut-turut hanya untuk pengajuan ' +
      'sampai 6 Februari 2025.',
    en:
      'Those in force on the day of the claim. Six consecutive months are asked only of claims ' +
      'up to 6 February 2025.',
  },
  because: {
    id: 'Permenaker 2/2025 Pasal II menempatkan pengajuan baru di bawah PP 6/2025.',
    en: 'Permenaker 2/2025 article II places new applications under PP 6/2025.',
  },
  confidence: 'high',
  matters: { given: ['claimDate'], to: '2025-02-06' },
};

export const lastDayReading: Interpretation = {
  ruling: 72,
  question: {
    id: 'Apakah hari terakhir masih boleh dipakai untuk mengajukan?',
    en: 'May the claim still be made on the last day itself?',
  },
  choice: { id: 'Ya, hari itu masih dihitung.', en: 'Yes, that day still counts.' },
  because: {
    id: 'Pasal 40 menghapus hak bila tidak diajukan selama jangka waktu itu, jadi sesudah jangka waktunya habis.',
    en: 'Article 40 ends the right when it is not claimed within the term, so only after the term is over.',
  },
  confidence: 'high',
};

export const transitionReading: Interpretation = {
  ruling: 72,
  question: {
    id: 'Apakah jangka 6 bulan berlaku bagi PHK sebelum PP 6/2025?',
    en: 'Does the term of 6 months apply to layoffs before PP 6/2025?',
  },
  choice: {
    id:
      'Ya, bila jangka 3 bulannya belum habis pada 7 Februari 2025 (PHK sejak ' +
      '7 November 2024). Hak yang sudah hapus tidak hidup lagi.',
    en:
      'Yes, when the 3 months were not over on 7 February 2025 (layoffs from 7 November 2024). ' +
      'A lapsed right does not revive.',
  },
  because: {
    id: 'Aturan peralihan tidak menyebutnya; hak yang masih hidup mengikuti aturan baru.',
    en: 'The transitional rule does not say; a right still alive follows the new law.',
  },
  confidence: 'low',
};

export const monthsReading: Interpretation = {
  ruling: 73,
  question: {
    id: 'Tarif mana untuk bulan manfaat yang jatuh sesudah aturan berubah?',
    en: 'Which rate applies to a benefit month that falls after the law changed?',
  },
  choice: {
    id: 'Tarif pada hari bulan itu jatuh tempo; satu bulan tidak dibagi.',
    en: 'That of the day on which the month falls due; a month is not split.',
  },
  because: {
    id: 'Permenaker 2/2025 Pasal II membayar bulan-bulan sejak 7 Februari 2025 menurut PP 6/2025.',
    en: 'Permenaker 2/2025 article II pays the months from 7 February 2025 under PP 6/2025.',
  },
  confidence: 'medium',
};

export const newJobReading: Interpretation = {
  ruling: 74,
  question: {
    id: 'Bulan mana yang masih dibayar bila Anda bekerja lagi?',
    en: 'Which months are still paid to someone who works again?',
  },
  choice: {
    id:
      'Bulan-bulan sebelum bulan Anda bekerja lagi. Bekerja lagi pada ' +
      'bulan pertama: tetap berhak, tetapi tanpa uang.',
    en: 'The months before the one in which work begins. Work in the first month: entitled, but nothing is paid.',
  },
  because: {
    id: 'Pasal 40 huruf b mengakhiri hak pada saat mendapat pekerjaan.',
    en: 'Article 40 b ends the right when a job is found.',
  },
  confidence: 'medium',
  matters: { given: ['reemployedInMonth'] },
};

export const payerReading: Interpretation = {
  ruling: 75,
  question: {
    id: 'Siapa yang membayar bila iuran menunggak?',
    en: 'Who pays when contributions are in arrears?',
  },
  choice: {
    id:
      'Lebih dari 3 bulan: pemberi kerja lebih dahulu. Perusahaan pailit atau tutup, pengajuan sejak ' +
      '7 Februari 2025: ' +
      'baru sesudah lebih dari 6 bulan. Jumlahnya sama.',
    en:
      'Above 3 months: the employer first. Firm bankrupt or closed and claim from 7 February 2025: ' +
      'only above 6 months. The amounts do not change.',
  },
  because: { id: 'Pasal 39 dan Pasal 39A menulisnya begitu.', en: 'Articles 39 and 39A say so.' },
  confidence: 'high',
  matters: { when: w.above(w.fact('arrearsMonths'), w.number('0', 'months')) },
};

export const keysReading: Interpretation = {
  ruling: 76,
  question: {
    id: 'Kapan hari terakhir pengajuan ikut disebut?',
    en: 'When is the last day to claim part of the answer?',
  },
  choice: {
    id: 'Bila berhak, dan bila satu-satunya sebab penolakan adalah terlambat.',
    en: 'When the right exists, and when lateness is the only reason for refusal.',
  },
  because: {
    id: 'Bila syarat lain tidak terpenuhi, tidak ada hak yang dapat diajukan.',
    en: 'When another condition fails there is no right that could be claimed.',
  },
  confidence: 'high',
  matters: { when: w.not(w.ref({ id: 'jkp.claims.conditions-met' })) },
};

export const countingReading: Interpretation = {
  ruling: 77,
  question: {
    id: 'Bagaimana menghitung bulan iuran sebelum PHK?',
    en: 'How are paid months before the layoff counted?',
  },
  choice: {
    id:
      'Dalam 24 bulan kalender sebelum bulan PHK; bulan PHK dan sisa bulan di akhir pekerjaan lama tidak dihitung. ' +
      'Anda menyebutkan hasil hitungnya.',
    en:
      'Within the 24 calendar months before; that of the layoff and a part month at the end of a job do not count. ' +
      'You state the counts.',
  },
  because: {
    id: 'Simulasi dalam penjelasan PP 6/2025 menghitung begitu.',
    en: 'The simulations in the elucidation of PP 6/2025 count this way.',
  },
  confidence: 'high',
};

export const orderReading: Interpretation = {
  ruling: 78,
  question: {
    id: 'Sebab mana yang disebut pertama bila ada beberapa sebab penolakan?',
    en: 'Which reason comes first when there are several?',
  },
  choice: {
    id:
      'Program belum ada, bukan WNI, usia saat didaftarkan, sebab berakhirnya kerja, jumlah bulan iuran, ' +
      'bulan berturut-turut, sudah tiga kali, jarak antarmanfaat, terlambat.',
    en:
      'Programme not in force, not a citizen, age at registration, reason of the end, paid months, ' +
      'consecutive months, three benefits taken, interval, too late.',
  },
  because: {
    id: 'Itulah urutan syaratnya: kepesertaan, sebab, iuran, lalu pengajuan.',
    en: 'It is the order of the conditions: membership, cause, contributions, then the claim.',
  },
  confidence: 'high',
};
