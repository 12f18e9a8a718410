// How the open questions about claiming JHT and its tax are read.

import { write as w } from '@jamin/engine';
import { reading } from '../membership/readings-general.ts';

const STOPPED = ['company-retirement', 'contract-end', 'bpu-stopped'];
const PARTIAL = ['partial-10', 'partial-30-housing'];

/** On `reason` alone: an answer shows every reason, so their order decides nothing. */
export const orderReading = reading(
  45,
  'medium',
  ['Alasan penolakan mana yang disebut pertama?', 'Which reason for refusal is named first?'],
  [
    'Masih bekerja, usia, hari dapat dibayar, lama kepesertaan, lalu sudah pernah diambil.',
    'Still employed, the age, the day of payment, the length of membership, then taken before.',
  ],
  [
    'Bunyi peraturan dan daftar syarat BPJS Ketenagakerjaan.',
    'The text, and the lists of conditions of BPJS Ketenagakerjaan.',
  ],
);

export const stillWorkingReading = reading(
  45,
  'medium',
  ['Apakah masih bekerja menghalangi pembayaran?', 'Is being employed a bar to this payment?'],
  [
    'Tidak: pada usia, cacat total tetap, kematian, dan pengambilan sebagian orang boleh masih bekerja.',
    'No: on age, total disability, death and in a partial claim one may be employed.',
  ],
  [
    'Peraturan dan daftar syarat BPJS hanya memintanya bila alasannya berhenti bekerja.',
    'The text and the lists of BPJS ask for it only where the ground is having left work.',
  ],
  { words: { stillEmployed: ['true'], ground: ['age', 'total-disability', 'death', ...PARTIAL] } },
);

export const waitingReading = reading(
  46,
  'medium',
  ['Sejak kapan JHT dapat dibayar setelah berhenti kerja atau PHK?', 'From when is JHT payable after the work ended?'],
  ['Satu bulan sesudahnya; pada hari itu juga sudah boleh.', 'One month later; on that day already.'],
  [
    'Permenaker 4/2022 menulis “setelah” satu bulan, tanpa menyebut harinya.',
    'Permenaker 4/2022 writes “after” one month, without naming the day.',
  ],
  { words: { ground: ['resignation', 'layoff'] } },
);

export const noWaitingReading = reading(
  46,
  'medium',
  ['Adakah masa tunggu untuk alasan ini?', 'Is there a waiting period on this ground?'],
  [
    'Tidak: dapat dibayar sejak hari kerja berakhir; kematian dan meninggalkan Indonesia langsung.',
    'No: payable from the day the work ended; death and leaving Indonesia at once.',
  ],
  [
    'Permenaker 4/2022 hanya menulis masa tunggu untuk berhenti kerja dan PHK.',
    'Permenaker 4/2022 writes a waiting period for resignation and layoff alone.',
  ],
  { words: { ground: [...STOPPED, 'leaving-indonesia', 'death'] } },
);

export const datesReading = reading(
  47,
  'medium',
  ['Sejak kapan tiap alasan dapat dihitung?', 'Since when can each ground be decided?'],
  [
    'Usia sejak 16 November 2009; alasan lain sejak 1 Juli 2015; pensiun perusahaan, kontrak habis, dan BPU ' +
      'berhenti sejak 26 April 2022.',
    'Age since 16 November 2009; the other grounds since 1 July 2015; company retirement, end of contract and ' +
      'BPU who stopped since 26 April 2022.',
  ],
  [
    'Aturan sebelum PP 46/2015 tidak terbaca; Permenaker 4/2022 menambah tiga alasan.',
    'The rules before PP 46/2015 were not read; Permenaker 4/2022 added three grounds.',
  ],
);

export const onlyAtAgeReading = reading(
  47,
  'medium',
  [
    'Bagaimana berhenti kerja atau PHK yang diajukan 1 Juli sampai 11 Agustus 2015?',
    'What about resignation or layoff claimed from 1 July to 11 August 2015?',
  ],
  ['Hanya dibayar pada usia 56.', 'It is paid only at 56.'],
  [
    'PP 46/2015 Pasal 26 ayat (3), sampai diganti PP 60/2015.',
    'PP 46/2015 article 26(3), until PP 60/2015 replaced it.',
  ],
  { from: '2015-07-01', to: '2015-08-11', words: { ground: ['resignation', 'layoff'] } },
);

export const augustReading = reading(
  47,
  'low',
  [
    'Bagaimana berhenti kerja atau PHK yang diajukan 12 sampai 31 Agustus 2015?',
    'What about resignation or layoff claimed from 12 to 31 August 2015?',
  ],
  [
    'Dibayar satu bulan sesudah kerja berakhir, tetapi tidak sebelum 1 September 2015.',
    'Payable one month after the work ended, but not before 1 September 2015.',
  ],
  [
    'PP 60/2015 sudah berlaku, sedangkan tata cara dalam Permenaker 19/2015 baru mulai 1 September 2015.',
    'PP 60/2015 was in force, while the procedure of Permenaker 19/2015 only started on 1 September 2015.',
  ],
);

export const disabilityReading = reading(
  48,
  'medium',
  ['Sejak kapan hak karena cacat total tetap?', 'From when on does total disability give the right?'],
  ['Sejak tanggal 1 bulan sesudah cacat itu dinyatakan.', 'From the first day of the month after the determination.'],
  [
    'Bunyi Permenaker 2/2022 Pasal 7 ayat (2), yang dianggap tetap dipakai.',
    'The words of Permenaker 2/2022 article 7(2), taken to be carried over.',
  ],
);

export const amountReading = reading(
  49,
  'high',
  ['Berapa yang dibayar, dan berapa kali?', 'How much is paid, and how many times?'],
  [
    '10% atau 30% dari saldo, dibulatkan ke bawah ke rupiah. Hanya sekali; pembayaran apa pun sebelumnya menutupnya.',
    '10% or 30% of the balance, rounded down to the rupiah. Only once; any earlier payment excludes it.',
  ],
  [
    'Peraturannya menulis “paling banyak” dan hanya satu kali (Pasal 22 ayat (5) dan (6)).',
    'The text says “at most”, and only once (article 22(5) and (6)).',
  ],
  { words: { ground: PARTIAL } },
);

export const windowReading = reading(
  50,
  'high',
  ['Apa arti “dalam dua tahun kalender” pada pajak JHT?', 'What does “within two calendar years” mean for the tax?'],
  [
    'Tahun pembayaran pertama dan tahun berikutnya kena pajak final; mulai tahun ketiga tarif progresif.',
    'The year of the first payment and the next year are taxed finally; from the third year on progressively.',
  ],
  [
    'PP 68/2009 Pasal 2 ayat (2) dan contohnya (Desember 2009 dan Februari 2010).',
    'PP 68/2009 article 2(2) and its example (December 2009 and February 2010).',
  ],
  { given: ['paidEarlier'] },
);

export const finalTaxReading = reading(
  51,
  'high',
  ['Bagaimana pajak final bila dibayar beberapa kali?', 'How is the final tax counted over several payments?'],
  [
    '5% dari jumlah semua pembayaran dua tahun itu di atas 50 juta, dikurangi yang sudah terutang sebelumnya.',
    '5% of what all payments of the two years together exceed 50 million, less what was due on the earlier ones.',
  ],
  ['Contoh pada Pasal 5 PP 68/2009.', 'The example to article 5 of PP 68/2009.'],
  { given: ['paidEarlier'] },
);

export const taxRoundingReading = reading(
  52,
  'medium',
  ['Bagaimana pajak dibulatkan?', 'How is the tax rounded?'],
  [
    'Ke bawah ke rupiah. Pajak final: pajak atas semua pembayaran dan yang terutang sebelumnya masing-masing ' +
      'dibulatkan. Pajak progresif: sekali di akhir.',
    'Down to the rupiah. Final tax: the tax on all payments and what was due earlier are each rounded. ' +
      'Progressive tax: once at the end.',
  ],
  ['Peraturannya tidak menyebut pembulatan.', 'The text does not name a rounding.'],
  { rounded: true },
);

export const progressiveTaxReading = reading(
  52,
  'medium',
  ['Bagaimana pajak mulai tahun ketiga?', 'How is the tax counted from the third year on?'],
  [
    'Lapisan Pasal 17 pada hari itu atas jumlah bruto tahun itu: pajak dengan pembayaran ini dikurangi pajak tanpa ' +
      'pembayaran ini. Jumlahnya tidak dibulatkan ke ribuan.',
    'The article 17 brackets of the day on the gross of that year: the tax with this payment less the tax ' +
      'without it. The amount is not rounded to thousands.',
  ],
  [
    'Pasal 6 ayat (1) menyebut jumlah bruto, bukan penghasilan kena pajak.',
    'Article 6(1) speaks of the gross, not of taxable income.',
  ],
);

export const npwpReading = reading(
  53,
  'medium',
  ['Pajak mana yang lebih tinggi tanpa NPWP?', 'Which tax is higher without an NPWP?'],
  [
    'Hanya pajak progresif, dikali 1,2; pajak final tetap.',
    'Only the progressive tax, times 1.2; the final tax stays.',
  ],
  ['PP 68/2009 Pasal 6 ayat (3).', 'PP 68/2009 article 6(3).'],
  { words: { npwp: ['false'] } },
);

export const heirsTaxReading = reading(
  53,
  'low',
  ['Bagaimana pajak ahli waris dan orang yang meninggalkan Indonesia?', 'How are heirs and people who leave taxed?'],
  ['Sama dengan peserta lain.', 'Like any other participant.'],
  [
    'PP 68/2009 hanya membicarakan wajib pajak dalam negeri; PPh Pasal 26 tidak diterapkan karena tidak disebut.',
    'PP 68/2009 speaks of resident taxpayers alone; income tax article 26 is not applied, as it is not named.',
  ],
  {
    when: w.any(
      w.equal(w.fact('ground'), w.word('leaving-indonesia')),
      w.above(w.ref({ id: 'jht.tax.tax-due' }), w.number('0', 'IDR')),
    ),
  },
);
