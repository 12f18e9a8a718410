// How the open questions about terms and under-reported wages are read, each with its doubt.

import { type Interpretation, write as w } from '@jamin/engine';
import { isSegment } from '../membership/participation.ts';
import { reading } from '../membership/readings-general.ts';

const isProject = w.all(w.given('segment'), isSegment('JAKON'));

export const workingDaysReading: Interpretation = reading(
  0,
  'low',
  ['Bagaimana hari kerja dihitung?', 'How are working days counted?'],
  [
    'Mulai hari sesudah kejadian; Sabtu, Minggu, dan hari libur yang Anda sebutkan dilewati.',
    'From the day after the event; Saturdays, Sundays and the holidays you state are skipped.',
  ],
  [
    'Peraturan menulis “hari kerja” tanpa cara menghitungnya.',
    'The regulations write “working days” without a way to count them.',
  ],
);

export const hoursReading: Interpretation = reading(
  0,
  'low',
  ['Kapan 2 x 24 jam berakhir?', 'When do 2 x 24 hours end?'],
  [
    'Dua hari kemudian pada jam yang sama; yang disebut di sini harinya. Hari libur ikut dihitung.',
    'Two days later at the same hour; the day is given here. Days off count.',
  ],
  [
    'Tenggatnya ditulis dalam jam, sedangkan keterangan yang tersedia hanya harinya.',
    'The term is written in hours, while only the day is stated.',
  ],
);

export const lastReportReading: Interpretation = reading(
  0,
  'low',
  [
    'Dari hari mana dihitung bila tenggat mulai dari laporan yang harinya tidak disebut?',
    'From which day does a term run that starts with a report whose day is not stated?',
  ],
  [
    'Dari hari terakhir laporan itu masih tepat waktu, jadi hasilnya hari yang paling lambat.',
    'From the last day on which that report is in time, so the answer is the latest day.',
  ],
  [
    'Hari laporannya sendiri bukan bagian dari pertanyaan ini.',
    'The day of the report itself is no part of this question.',
  ],
);

export const registrationReading: Interpretation = reading(
  0,
  'low',
  ['Kapan pekerja baru harus sudah didaftarkan?', 'By when must a new worker be registered?'],
  [
    'Dalam 7 hari kerja sejak mulai bekerja, karena sesudahnya pemberi kerja dianggap lalai.',
    'Within 7 working days from the start of work, since after that the employer counts as negligent.',
  ],
  [
    'Jangka 30 hari kerja dalam Pasal 6 dihitung sejak formulir diterima, bukan sejak mulai bekerja.',
    'The 30 working days of article 6 run from the receipt of the form, not from the start of work.',
  ],
  { when: w.all(w.isOneOf(w.fact('programme'), 'JKK', 'JKM', 'JHT'), w.not(isProject)) },
);

export const projectRegistrationReading: Interpretation = reading(
  0,
  'low',
  ['Sejak kapan 14 hari kerja bagi proyek konstruksi dihitung?', 'From when do the 14 working days of a project run?'],
  ['Sejak surat perintah kerja.', 'From the work order.'],
  [
    'Permenaker 44/2015 menulisnya begitu; penggantinya, Permenaker 5/2021, tidak terbaca.',
    'Permenaker 44/2015 says so; its successor, Permenaker 5/2021, was not read.',
  ],
  { when: w.all(w.isOneOf(w.fact('programme'), 'JKK', 'JKM', 'JHT'), isProject) },
);

export const expiryReading: Interpretation = reading(
  7,
  'medium',
  [
    'Jangka berapa tahun berlaku bila aturan berubah sesudah kecelakaan?',
    'Which number of years applies when the law changed after the accident?',
  ],
  [
    'Jangka pada hari kecelakaan: 2 tahun, sejak 2 Desember 2019 5 tahun.',
    'That of the day of the accident: 2 years, since 2 December 2019 5 years.',
  ],
  ['PP 82/2019 tidak punya pasal peralihan.', 'PP 82/2019 has no transitional article.'],
  /** An older right had lapsed before the change; a later accident has the new term. */
  { from: '2017-12-02', to: '2019-12-01' },
);

export const jpPaymentReading: Interpretation = reading(
  0,
  'low',
  ['Kapan pensiun pertama paling lambat dibayar?', 'By when is the first pension paid at the latest?'],
  [
    '15 hari kalender sesudah berkas lengkap, dengan anggapan haknya sudah timbul.',
    '15 calendar days after the papers are complete, taking it that the right has begun.',
  ],
  [
    'Pasal 25 menghitung sejak hak timbul dan berkas lengkap; yang disebut hanya hari berkas lengkap.',
    'Article 25 counts from the right and complete papers; only the latter day is stated.',
  ],
  { words: { programme: ['JP'] } },
);

export const shortfallReading: Interpretation = reading(
  0,
  'low',
  ['Berapa kerugian karena upah yang dilaporkan kurang?', 'What does a wage reported too low cost?'],
  [
    'Selisih manfaat menurut upah sebenarnya dan menurut upah yang dilaporkan, masing-masing sudah dibulatkan. ' +
      'JKM tidak bergantung pada upah.',
    'The benefit on the real wage less the benefit on the reported ' +
      'wage, each rounded. JKM does not depend on the wage.',
  ],
  [
    'Peraturan mewajibkan pemberi kerja menutup kekurangannya dan tidak menulis cara menghitungnya.',
    'The regulations make the employer pay the shortfall and write no way to count it.',
  ],
);

export const savingsShortfallReading: Interpretation = reading(
  0,
  'low',
  ['Berapa kekurangan JHT karena upah yang dilaporkan kurang?', 'What is missing in JHT?'],
  [
    'Iuran pemberi kerja dan pekerja yang kurang dibayar tiap bulan, dikali jumlah bulannya; ' +
      'tanpa hasil pengembangan. Tarif dari hari yang ditanyakan.',
    'The contributions of employer and worker missing each month, times the months; without development. ' +
      'The rates are those of the day asked for.',
  ],
  [
    'Manfaat JHT adalah iuran beserta hasilnya; hasil pengembangan yang hilang tidak dapat diketahui dari satu angka.',
    'JHT pays back contributions and what they earned; what was not earned cannot be told from one number.',
  ],
);

export const pensionShortfallReading: Interpretation = reading(
  0,
  'low',
  ['Berapa kerugian JP dan siapa yang menanggungnya?', 'What is lost in JP, and who bears it?'],
  [
    'Pensiun sebulan yang berkurang bila selisih upah itu sama selama masa iur, sampai batas upah JP; tanpa ' +
      'penyesuaian inflasi dan tanpa batas manfaat. Yang menanggung tidak disebut di sini.',
    'The monthly pension lost if the wages differ alike over all months paid, up to the JP ceiling; without ' +
      'indexation and bounds. Who bears it is not said here.',
  ],
  [
    'PP 45/2015 yang terbaca tidak menyebut akibat upah JP yang dilaporkan kurang.',
    'PP 45/2015 as read does not say what follows from a JP wage reported too low.',
  ],
);

export const warningReading: Interpretation = reading(
  0,
  'low',
  ['Bagaimana jangka waktu teguran dihitung?', 'How do the terms of written warnings count?'],
  [
    'Dalam hari kalender, dan teguran berikutnya mulai ketika yang sebelumnya berakhir.',
    'In calendar days, and a warning starts when the one before it ends.',
  ],
  [
    'Pasal 6 menulis hari kerja dan Pasal 10 menulis hari; dendanya dihitung menurut Pasal 10.',
    'Article 6 writes working days and article 10 days; the fine counts by article 10.',
  ],
);

export const fineReading: Interpretation = reading(
  0,
  'low',
  ['Apakah denda administratif menggantikan denda keterlambatan?', 'Does the administrative fine replace the penalty?'],
  [
    'Tidak; keduanya disebut sendiri-sendiri dan rincian tagihan hanya menghitung denda keterlambatan.',
    'No; the two stand apart, and a bill counts only the penalty for lateness.',
  ],
  ['Peraturan yang terbaca tidak menghubungkan keduanya.', 'The regulations read do not connect the two.'],
);

export const pensionMonthReading: Interpretation = reading(
  0,
  'low',
  ['Pada hari apa pensiun bulan-bulan berikutnya dibayar?', 'On which day are the later months of a pension paid?'],
  ['Tanggal 1 bulan itu, seperti bulan pertamanya.', 'On the first of the month, like its first month.'],
  [
    'Peraturan menyebut hari mulainya dan bahwa pensiun dibayar tiap bulan, bukan hari pembayarannya.',
    'The regulation names the day it begins and that it is monthly, not the day of payment.',
  ],
);

export const noticeReading: Interpretation = reading(
  0,
  'low',
  ['Kapan BPJS paling lambat memberi tahu sebelum usia pensiun?', 'By when does BPJS tell of the retirement age?'],
  [
    'Pada hari yang sama sekian bulan sebelum usia itu tercapai.',
    'On the same day so many months before that age is reached.',
  ],
  [
    '“Paling lama” sebelum usia pensiun dapat juga berarti tidak lebih awal dari itu.',
    '“At most” before the retirement age may also mean no earlier than that.',
  ],
);
