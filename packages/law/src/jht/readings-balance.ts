// How the open questions about what a JHT account earns are read.

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
      'sesudah hari itu dan tidak sesudah hari yang ditanyakan. Tanpa saldo awal: nol pada bulan iuran pertama.',
    'Months already full on the opening day do not count again. Contributions must be of months starting on or ' +
      'after that day and not after the day asked for. Without an opening balance: zero at the first ' +
      'contribution month.',
  ],
  ['Perluasan cara simulator; tidak tertulis.', 'An extension of the way of the simulator; not written.'],
);

export const ratesReading = reading(
  57,
  'medium',
  ['Tingkat pengembangan mana, dan kapan dibulatkan?', 'Which rate, and when is it rounded?'],
  [
    'Tingkat yang disebut untuk tahun itu, kalau tidak yang diumumkan. Tahun tanpa angka tidak ditebak; hanya bila ' +
      'belum ada yang genap sebulan di dalamnya angka itu tidak diperlukan. Yang dibulatkan hanya saldo akhir, ke ' +
      'rupiah terdekat; hasil pengembangan adalah saldo dikurangi saldo awal dan iuran.',
    'The stated rate of the year, else the published one. A year without a figure is not guessed; only where nothing ' +
      'has yet lain in it for a full month is none needed. Only the final balance is rounded, to the nearest ' +
      'rupiah; the development is the balance less the opening balance and the contributions.',
  ],
  ['Simulator mencetak 19.409.470 untuk 19.409.470,47.', 'The simulator prints 19,409,470 for 19,409,470.47.'],
);
