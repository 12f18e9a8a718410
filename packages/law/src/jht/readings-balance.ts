// How the open questions about what a JHT account earns are read.

import { write as w } from '@jamin/engine';
import { reading } from '../membership/readings-general.ts';

export const withinYearReading = reading(
  54,
  'medium',
  ['Bagaimana saldo berkembang dalam setahun?', 'How does a balance grow within a year?'],
  [
    'Bunga sederhana menurut bulan penuh, iuran dihitung sejak tanggal 1 bulannya, dan hasilnya ditambahkan ke ' +
      'saldo tiap 31 Desember.',
    'Simply, by full months, a contribution counting from the first day of its month; it is added to the balance ' +
      'on each 31 December.',
  ],
  [
    'Begitu simulator resmi JMO menghitung, sampai ke rupiahnya.',
    'The official simulator of JMO computes so, to the rupiah.',
  ],
  { when: w.unequal(w.ref({ id: 'jht.balance.development' }), w.number('0', 'IDR')) },
);

export const dayReading = reading(
  55,
  'low',
  ['Bagaimana kalau saldo ditanyakan di tengah tahun?', 'What if the balance is asked for within a year?'],
  [
    'Hanya bulan penuh yang dihitung; bulan berjalan dihitung bila harinya hari terakhir bulan itu. Hasil sampai ' +
      'hari itu sudah masuk saldo.',
    'Only full months count; the current month counts if the day is its last. What has been earned so far is ' +
      'part of the balance.',
  ],
  ['Perluasan cara simulator; tidak tertulis.', 'An extension of the way of the simulator; not written.'],
);

export const openingReading = reading(
  56,
  'low',
  ['Bagaimana saldo awal di tengah tahun?', 'What about an opening balance within a year?'],
  [
    'Bulan yang sudah penuh pada hari saldo awal tidak dihitung lagi. Iuran harus dari bulan yang mulai pada atau ' +
      'sesudah hari itu dan tidak sesudah hari yang ditanyakan.',
    'Months already full on the opening day do not count again. Contributions must be of months starting on or ' +
      'after that day and not after the day asked for.',
  ],
  ['Perluasan cara simulator; tidak tertulis.', 'An extension of the way of the simulator; not written.'],
);

export const ratesReading = reading(
  57,
  'medium',
  ['Tingkat pengembangan mana yang dipakai?', 'Which rate of development is used?'],
  [
    'Tingkat yang Anda sebut untuk tahun itu, kalau tidak yang diumumkan. Tahun tanpa angka tidak ditebak.',
    'The rate you state for the year, else the published one. A year without a figure is not guessed.',
  ],
  ['Tingkatnya diumumkan sesudah tahunnya berakhir.', 'The rate is published after the year has ended.'],
  { given: ['rates'] },
);

export const balanceRoundingReading = reading(
  57,
  'medium',
  ['Kapan saldo dibulatkan?', 'When is the balance rounded?'],
  ['Hanya saldo akhir, ke rupiah terdekat.', 'Only the final balance, to the nearest rupiah.'],
  ['Simulator mencetak 19.409.470 untuk 19.409.470,47.', 'The simulator prints 19,409,470 for 19,409,470.47.'],
  { rounded: true },
);
