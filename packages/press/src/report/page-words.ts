// The fixed words of the report pages, in both languages.

import type { Words } from '@jamin/engine';

export const pageWords = {
  title: { id: 'Periksa angka', en: 'Figure check' },
  seriesTitle: { id: 'Angka antarteks', en: 'Figures across texts' },
  unknownOffice: { id: 'Kantor tidak disebut', en: 'No office named' },
  text: { id: 'Teksnya', en: 'The text' },
  sum: { id: 'Hitungannya', en: 'The sum' },
  toSum: { id: 'Lihat hitungannya', en: 'See the sum' },
  findings: { id: 'Yang kami temukan', en: 'What we found' },
  programme: { id: 'Program', en: 'Programme' },
  cases: { id: 'Kasus', en: 'Cases' },
  amount: { id: 'Rupiah', en: 'Rupiah' },
  average: { id: 'Rata-rata per kasus', en: 'Average per case' },
  averageShort: { id: 'rata-rata', en: 'average' },
  sumRow: { id: 'Jumlah program', en: 'Sum of programmes' },
  sumShort: { id: 'Jumlah', en: 'Sum' },
  totalRow: { id: 'Tertulis', en: 'Stated total' },
  totalShort: { id: 'Tertulis', en: 'Stated' },
  differenceRow: { id: 'Selisih', en: 'Difference' },
  outside: {
    id: 'Angka dalam kurung tidak ikut dijumlahkan.',
    en: 'Figures in brackets are not part of the sum.',
  },
  about: {
    id: '≈ : sebagian angka di teks dibulatkan, jadi jumlahnya hanya bisa kira-kira.',
    en: '≈ : some figures in the text are rounded, so their sum can only be approximate.',
  },
  correction: { id: 'Semuanya cocok bila dibaca', en: 'Everything fits if it reads' },
  alternatives: { id: 'Semuanya cocok dengan salah satu dari ini', en: 'Everything fits with one of these' },
  inText: { id: 'lihat di teks', en: 'see it in the text' },
  ignored: { id: 'Angka lain yang tidak ikut dihitung', en: 'Other figures, left out of the sum' },
  others: { id: 'Pernyataan lain dalam teks ini', en: 'Other statements in this text' },
  folded: { id: 'kata tanpa angka klaim', en: 'words without figures about claims' },
  legend: { id: 'Tanda di teks', en: 'Marks in the text' },
  legendProgramme: { id: 'program', en: 'programme' },
  legendCases: { id: 'kasus', en: 'cases' },
  legendAmount: { id: 'rupiah', en: 'rupiah' },
  legendTotal: { id: 'jumlah tertulis', en: 'stated total' },
  legendOther: { id: 'kantor, periode', en: 'office, period' },
  legendIgnored: { id: 'tidak dihitung', en: 'left out' },
  none: { id: 'Tidak ada angka klaim yang ditemukan', en: 'No figures about claims were found' },
  lookedFor: {
    id:
      'Yang dicari: kalimat, daftar, atau tabel yang menyebut program (JHT, JKK, JKM, JP, JKP, beasiswa) bersama ' +
      'banyaknya kasus atau nilai rupiahnya, misalnya "JHT 7.803 kasus senilai Rp82.240.256.691". ' +
      'Yang dibaca hanya klaim BPJS Ketenagakerjaan, bukan BPJS Kesehatan, Taspen, atau Asabri.',
    en:
      'What is looked for: a sentence, list or table that names a programme (JHT, JKK, JKM, JP, JKP, scholarships) ' +
      'with its number of cases or its rupiah, such as "JHT 7.803 kasus senilai Rp82.240.256.691". ' +
      'Only claims of BPJS Ketenagakerjaan are read, not those of BPJS Kesehatan, Taspen or Asabri.',
  },
  footer: {
    id:
      'Jamin menjumlahkan ulang angka yang tertulis dan membandingkannya dengan hukum. Yang ditunjukkan hitungannya, ' +
      'bukan kesalahan siapa pun. Mandiri; bukan bagian dari BPJS Ketenagakerjaan.',
    en:
      'Jamin adds up the printed figures again and compares them with the law. It shows the sum and blames nobody. ' +
      'Independent; not part of BPJS Ketenagakerjaan.',
  },
} as const satisfies { readonly [name: string]: Words };
