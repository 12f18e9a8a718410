// How the open questions of JKK are read, and those it shares with JKM; each is shown to the person it decides about.

import { type Citation, write as w } from '@jamin/engine';
import { reading } from '../membership/readings-general.ts';
import { beasiswaMaxChildren } from './parameters-scholarship.ts';

/** The citation of every rounding of a benefit. */
export const ROUNDING: Citation = { instrument: 'ruling', article: '4' };

export const eventDecidesReading = reading(
  7,
  'medium',
  [
    'Aturan mana yang dipakai bila peraturan berubah setelah kejadian?',
    'Which rule counts when the law changes after the event?',
  ],
  [
    'Aturan pada hari kecelakaan atau hari meninggal, juga untuk manfaat yang berlanjut sesudah perubahan.',
    'The rule of the day of the accident or death, also for a benefit that runs on after the change.',
  ],
  ['PP 82/2019 tidak punya pasal peralihan.', 'PP 82/2019 has no transitional article.'],
  /** The right lapsed after two years, so an older event was settled before the change. */
  { from: '2017-12-02', to: '2019-12-01' },
);

export const jakonDailyWageReading = reading(
  11,
  'low',
  [
    'Berapa upah sebulan pekerja konstruksi yang dibayar harian, untuk manfaat?',
    'For benefits, what is the monthly wage of a construction worker paid by the day?',
  ],
  [
    'Upah sehari dikali 30, untuk setiap tanggal sejak 1 Juli 2015.',
    'The daily wage times 30, for every day since 1 July 2015.',
  ],
  [
    'Pasal 56 ayat (2) menyerahkannya kepada peraturan menteri yang tidak terbaca; dua pembayaran (2016, 2018) ' +
      'cocok dengan 30, satu pembayaran 2018 cocok dengan 25.',
    'Article 56(2) leaves it to a ministerial rule that was not read; two payments (2016, 2018) fit 30, ' +
      'one of 2018 fits 25.',
  ],
);

export const tableReading = reading(
  31,
  'medium',
  ['Tabel persentase cacat mana yang berlaku?', 'Which table of disability percentages applies?'],
  [
    'Baris yang sama sejak 1 Juli 2015, impotensi 30%; kanan dan kiri seperti tertulis, juga bagi orang kidal.',
    'The same rows since 1 July 2015, impotence 30%; right and left as written, also for left-handed persons.',
  ],
  [
    'Lampiran 2015 dan 2019 tidak terbaca; lampiran peraturan sebelumnya semuanya sama.',
    'The annexes of 2015 and 2019 were not read; those of the earlier regulations are all alike.',
  ],
);

export const severalLossesReading = reading(
  32,
  'low',
  ['Berapa persentase bila ada beberapa cacat?', 'What is the percentage of several losses?'],
  [
    'Dijumlahkan (untuk cacat fungsi setelah dikali hilangnya fungsi), paling banyak 70%.',
    'They add up (for functional losses after the loss of function), to at most 70%.',
  ],
  [
    'Lebih dari itu akan melebihi cacat total tetap; pasalnya tidak ditemukan.',
    'More would exceed permanent total disability; the article was not found.',
  ],
);

export const functionReading = reading(
  33,
  'medium',
  ['Bagaimana hilangnya fungsi dihitung?', 'How does the loss of function count?'],
  [
    'Persentase tabel dikali hilangnya fungsi menurut dokter. Untuk cacat anatomis tidak dipakai.',
    'The percentage of the table times the loss of function set by the doctor. Not for an anatomical loss.',
  ],
  ['Begitulah tabelnya tersusun.', 'That is how the table is made.'],
  { words: { outcome: ['partial-functional'] } },
);

export const stepsReading = reading(
  33,
  'medium',
  [
    'Bagaimana baris yang dihitung per langkah dan baris dengan rentang dipakai?',
    'How are rows counted in steps and the row with a range used?',
  ],
  [
    'Baris per langkah: persentase dikali 1 sampai 10 langkah. Kulit kepala: persentase dokter dari 10 sampai 30.',
    'Rows in steps: the percentage times 1 to 10 steps. Scalp: the percentage of the doctor from 10 to 30.',
  ],
  ['Begitulah tabelnya tersusun.', 'That is how the table is made.'],
  {
    when: w.someOf(w.list('losses'), 'loss', w.any(w.itemGiven('loss', 'steps'), w.itemGiven('loss', 'percent'))),
  },
);

export const incapacityReading = reading(
  34,
  'medium',
  [
    'Bagaimana hari-hari tidak mampu bekerja dihitung menjadi bulan, dan kapan STMB dibayar?',
    'How do days of incapacity become months, and when is STMB paid?',
  ],
  [
    'Satu bulan adalah 30 hari sejak kecelakaan dan satu hari adalah 1/30 upah; dibulatkan satu kali di akhir. ' +
      'STMB juga dibayar di samping manfaat cacat atau kematian.',
    'A month is 30 days from the accident and a day is 1/30 of the wage; one rounding at the end. ' +
      'STMB is also paid beside a disability or death benefit.',
  ],
  [
    'Pembagi 30 adalah praktik: satu pembayaran yang diumumkan berakhir dengan sepertiga rupiah.',
    'The divisor is practice: one published payment ends in thirds of a rupiah.',
  ],
);

export const scholarshipReading = reading(
  35,
  'medium',
  [
    'Berapa beasiswa sejak 2 Desember 2019 bila sekolahnya masih bertahun-tahun?',
    'What is the scholarship since 2 December 2019 with years of school left?',
  ],
  [
    'Jumlah paling banyak: sisa tahun tiap jenjang, paling banyak menurut tabel, dikali besar setahun.',
    'The most that can be paid: the years left at each level, at most those of the table, times the yearly amount.',
  ],
  [
    'Beasiswa dibayar tiap tahun selama anak bersekolah; yang dicari di sini jumlah semua tahunnya.',
    'It is paid yearly while the child is in school; the question here is the sum over all years.',
  ],
);

export const manyChildrenReading = reading(
  35,
  'medium',
  ['Anak mana yang mendapat beasiswa bila lebih dari dua?', 'Which children count when there are more than two?'],
  ['Dua anak dengan jumlah terbesar.', 'The two children with the highest sums.'],
  [
    'Pasal 25 ayat (3) menulis paling banyak dua anak, tanpa mengatakan yang mana.',
    'Article 25(3) says at most two children, without saying which.',
  ],
  {
    when: w.above(w.countOf(w.list('children'), 'child', w.truth(true)), w.value(beasiswaMaxChildren)),
  },
);

export const oldScholarshipReading = reading(
  36,
  'high',
  ['Berapa beasiswa sebelum 2 Desember 2019?', 'What was the scholarship before 2 December 2019?'],
  [
    'Rp12.000.000 satu kali, berapa pun anaknya, bila sedikitnya satu anak masih punya sisa tahun sekolah.',
    'Rp12,000,000 once, whatever the number of children, if at least one has a year of school left.',
  ],
  [
    'Pasal 25 ayat (3) PP 44/2015 menulisnya untuk setiap peserta.',
    'Article 25(3) of PP 44/2015 writes it for each participant.',
  ],
);

export const costsReading = reading(
  37,
  'high',
  [
    'Berapa biaya yang diganti bila melebihi batas, dan bila angkutannya lebih dari satu jenis?',
    'How much of a cost above its limit is paid back, and how do several modes of transport add up?',
  ],
  [
    'Tiap biaya sampai batasnya sendiri, tanpa pembulatan; tiap jenis angkutan menurut batasnya lalu dijumlahkan. ' +
      'Perawatan di rumah, alat bantu dengar, dan kacamata baru ada sejak 2 Desember 2019. Pengobatan tanpa batas.',
    'Each cost up to its own limit, without rounding; each mode of transport by its limit, then added. ' +
      'Home care, hearing aid and glasses exist since 2 December 2019. Treatment has no limit.',
  ],
  [
    'Lampiran III; penjumlahan jenis angkutan sudah ada di PP 53/2012.',
    'Annex III; adding the modes of transport is already in PP 53/2012.',
  ],
  {
    when: w.any(
      ...['transport.land', 'transport.sea', 'transport.air', 'medicalCost', 'homeCareCost'].map(w.given),
      ...['denture', 'hearingAid', 'glasses'].map(w.given),
    ),
  },
);

export const pmiReading = reading(
  41,
  'medium',
  ['Apa saja manfaat JKK bagi PMI?', 'Which JKK benefits does a PMI have?'],
  [
    'Sejak 22 Februari 2023. Meninggal: 85.000.000 pada masa mana pun, ditambah beasiswa. Pengobatan: paling ' +
      'banyak 50.000.000 selama bekerja, selain itu penuh. Perawatan di rumah, alat bantu dengar, dan kacamata ' +
      'ada batasnya. Tanpa STMB. Cacat, angkutan, dan gigi tiruan tidak dapat diputuskan.',
    'Since 22 February 2023. Death: 85,000,000 in any phase, plus the scholarship. Treatment: at most ' +
      '50,000,000 during work, otherwise in full. Home care, hearing aid and glasses have limits. No STMB. ' +
      'Disability, transport and dentures cannot be decided.',
  ],
  [
    'Permenaker 4/2023 baru terbaca sebagian; satu pembayaran yang diumumkan cocok.',
    'Permenaker 4/2023 was read in part only; one published payment fits.',
  ],
);

export const pmiOutsideReading = reading(
  41,
  'low',
  [
    'Apakah manfaat JKK bagi PMI sebelum berangkat dan setelah pulang sama?',
    'Are the JKK benefits of a PMI before leaving and after returning the same?',
  ],
  [
    'Santunan kematian sama besar; biaya pengobatan diganti penuh.',
    'The death benefit is the same; treatment is paid in full.',
  ],
  [
    'Tidak ada pasal atau pembayaran yang terbaca untuk masa itu; ini pegangan sementara.',
    'No article or payment was read for those phases; this is a working rule.',
  ],
);

export const totalReading = reading(
  43,
  'high',
  ['Apa saja yang masuk jumlah?', 'What does the total hold?'],
  [
    'Semua manfaat yang menjadi hak, termasuk beasiswa dan biaya yang diganti. ' +
      'Alat ganti anggota badan, rehabilitasi, dan ongkos kembali kerja tidak dihitung di sini.',
    'All benefits due, scholarship and reimbursed costs included. ' +
      'Prostheses, rehabilitation and return-to-work travel are not counted here.',
  ],
  ['Jumlah menunjukkan yang paling banyak dapat dibayar.', 'The total shows the most that can be paid.'],
);

export const deathGrantReading = reading(
  44,
  'high',
  ['Berapa santunan kematian paling sedikit?', 'What is the least death benefit?'],
  [
    'Sebesar santunan kematian JKM pada hari itu: 16.200.000, sejak 2 Desember 2019 20.000.000; tidak untuk PMI.',
    'The death grant of JKM of the day: 16,200,000, since 2 December 2019 20,000,000; not for PMI.',
  ],
  ['Tertulis di Lampiran III.', 'It is written in annex III.'],
);
