// How the open questions about JP pensions are read.

import { write as w } from '@jamin/engine';
import { reading } from '../membership/readings-general.ts';
import { benefitMax, benefitMin } from './parameters-bounds.ts';
import { densityMin, qualifyingMonths } from './parameters-pension.ts';

const retirementDate = w.ref({ id: 'jp.retirement.retirement-date' });
const start = w.ref({ id: 'jp.retirement.from' });
const monthOfEvent = w.calendar('month-index', w.eventDay);
const paidMonths = w.fact('paidMonths');
const isDeath = w.equal(w.fact('event'), w.word('death'));
const rows = w.list('wages');

export const ageReading = reading(
  60,
  'high',
  ['Berapa usia pensiun seseorang?', 'What is a person’s retirement age?'],
  [
    'Ulang tahun pertama (mulai 56) saat usia pensiun yang berlaku tidak lebih tinggi dari umurnya. Yang lahir ' +
      'sampai 1962: 56; 1963–1964: 57; dan seterusnya sampai 65 bagi yang lahir mulai 1979.',
    'The first birthday (from 56 on) on which the age in force is not above the person’s age. Born up to 1962: 56; ' +
      '1963–1964: 57; and so on to 65 for those born from 1979.',
  ],
  [
    'Pasal 15 ayat (1) sampai (3), dan keterangan BPJS tentang usia 57, 58, dan 59.',
    'Article 15(1) to (3), and statements of BPJS on the ages 57, 58 and 59.',
  ],
);

export const retirementReading = reading(
  61,
  'medium',
  [
    'Sejak kapan pensiun hari tua yang diajukan kemudian?',
    'When does an old-age pension start that is asked for late?',
  ],
  [
    'Tanggal 1 bulan berikutnya sesudah hari diajukan, paling lama tiga tahun sesudah usia pensiun. Menunggu tidak ' +
      'menambah jumlahnya.',
    'On the first of the month after the day asked for, at most three years after the retirement age. Waiting does ' +
      'not raise it.',
  ],
  ['Pasal 15 ayat (4) dan 19 ayat (3).', 'Article 15(4) and 19(3).'],
  { when: w.above(monthOfEvent, w.calendar('month-index', retirementDate)) },
);

export const disabilityReading = reading(
  62,
  'medium',
  ['Kapan pensiun cacat?', 'When is there a disability pension?'],
  [
    'Hanya sebelum usia pensiun; mulai tanggal 1 bulan berikutnya. Kejadian dan penetapan dianggap hari yang sama.',
    'Only before the retirement age; from the first of the next month. Event and determination are taken as one day.',
  ],
  ['Pasal 20 ayat (1) dan (4).', 'Article 20(1) and (4).'],
  { words: { event: ['disability'] } },
);

/** A month more or less in the count changes nothing for these: no reading of the level would decide otherwise. */
const monthsSince = w.minus(monthOfEvent, w.calendar('month-index', w.fact('registered')));
const ONE_MONTH = w.number('1', 'months');
const surelyDense = w.all(
  w.atLeast(paidMonths, monthsSince),
  w.atLeast(paidMonths, w.times(w.value(densityMin), w.plus(monthsSince, ONE_MONTH))),
);
const surelyThin = w.below(paidMonths, w.times(w.value(densityMin), w.minus(monthsSince, ONE_MONTH)));

export const densityReading = reading(
  63,
  'low',
  ['Bagaimana kepadatan iuran (tingkat ketaatan) dihitung?', 'How is the density of contributions counted?'],
  [
    'Bulan terbayar dibagi bulan sejak bulan pendaftaran sampai bulan sebelum kejadian, paling sedikit satu; ' +
      'tepat 80% sudah cukup.',
    'Months paid over the months from that of registration through the one before the event, at least one; ' +
      'exactly 80% is enough.',
  ],
  [
    'Peraturannya hanya menulis “tingkat ketaatan”; iuran bulan kejadian belum jatuh tempo.',
    'The text only says “level of compliance”; the contribution of the month of the event is not yet due.',
  ],
  { when: w.not(w.any(surelyDense, surelyThin)) },
);

export const membershipReading = reading(
  64,
  'high',
  ['Berapa lama harus sudah terdaftar?', 'How long must registration have lasted?'],
  [
    'Cacat: satu bulan sejak terdaftar. Kematian: satu tahun sejak terdaftar. Hari yang sama sudah cukup.',
    'Disability: one month since registration. Death: one year since registration. The same day is enough.',
  ],
  ['Pasal 20 ayat (3) huruf b dan 21 ayat (3) huruf a.', 'Article 20(3) letter b and 21(3) letter a.'],
);

export const fifteenYearsReading = reading(
  65,
  'high',
  ['Kapan bulanan, kapan sekaligus?', 'When monthly, when at once?'],
  [
    '180 bulan atau lebih: bulanan, bulannya apa adanya. Kurang: pensiun hari tua dibayar sekaligus; cacat dan ' +
      'kematian sebelum usia pensiun dihitung 180 bulan bila masa terdaftar dan kepadatannya cukup, kalau tidak ' +
      'sekaligus. Tanpa bulan terbayar: tidak ada.',
    '180 months or more: monthly, months as they are. Fewer: old age is paid at once; disability and death ' +
      'before the retirement age count as 180 months if registration and density suffice, else at once. ' +
      'No month paid: nothing.',
  ],
  ['Pasal 19 sampai 24 dan Permenaker 29/2015 Pasal 26.', 'Articles 19 to 24 and Permenaker 29/2015 article 26.'],
);

export const deathAfterAgeReading = reading(
  65,
  'medium',
  [
    'Apa yang dibayar bila peserta meninggal sesudah usia pensiun dengan masa iur kurang dari 15 tahun?',
    'What is paid on a death after the retirement age with less than 15 years of contributions?',
  ],
  ['Dibayar sekaligus.', 'It is paid at once.'],
  [
    'Pasal 21 menghitung 15 tahun hanya bagi yang meninggal sebelum usia pensiun.',
    'Article 21 deems 15 years only for deaths before the retirement age.',
  ],
  {
    when: w.all(
      isDeath,
      w.ref({ id: 'jp.retirement.retired' }),
      w.below(paidMonths, w.value(qualifyingMonths)),
      w.not(w.ref({ id: 'jp.form.from-pension-in-payment' })),
    ),
  },
);

export const survivorsReading = reading(
  66,
  'medium',
  ['Siapa yang menerima, dan berapa bagiannya?', 'Who receives, and which share?'],
  [
    'Janda atau duda 50%; kalau tidak ada, anak 50%; kalau tidak ada, orang tua 20%.',
    'The widow or widower 50%; else the children 50%; else a parent 20%.',
  ],
  ['Pasal 21 sampai 23.', 'Articles 21 to 23.'],
  { words: { event: ['death'] } },
);

export const childrenTogetherReading = reading(
  66,
  'medium',
  ['Apakah tiap anak mendapat 50%?', 'Does each child get 50%?'],
  ['Tidak: 50% untuk semua anak bersama-sama.', 'No: 50% for all children together.'],
  ['“Tiap anak” tidak tertulis dalam Pasal 22.', '“Per child” is not written in article 22.'],
  {
    when: w.all(
      w.equal(w.ref({ id: 'jp.survivors.recipient' }), w.word('child')),
      w.above(w.fact('childrenCount'), w.number('1')),
    ),
  },
);

const fromPensionInPayment = w.ref({ id: 'jp.form.from-pension-in-payment' });

export const inPaymentReading = reading(
  66,
  'medium',
  ['Dari apa bagian ahli waris dihitung bila pensiunnya sudah dibayar?', 'Of what is the share of a paid pension?'],
  ['Dari pensiun yang sudah dibayar.', 'Of the pension in payment.'],
  ['Pasal 21 ayat (2) dan 22 ayat (2).', 'Articles 21(2) and 22(2).'],
  { when: fromPensionInPayment },
);

export const afterWidowReading = reading(
  66,
  'medium',
  ['Dari apa bagian anak dihitung sesudah janda atau duda?', 'Of what is the share of a child after the widow?'],
  [
    'Dari pensiun yang disebut sudah dibayar, juga bila itu pensiun janda atau duda.',
    'Of the pension stated as in payment, also where that is the widow’s or widower’s.',
  ],
  ['Pasal 22 ayat (2) menyebut keduanya tanpa contoh.', 'Article 22(2) names both without an example.'],
  { when: w.all(fromPensionInPayment, w.equal(w.ref({ id: 'jp.survivors.recipient' }), w.word('child'))) },
);

export const nobodyReading = reading(
  66,
  'low',
  ['Bagaimana kalau tidak ada seorang pun?', 'What if there is nobody?'],
  ['Tidak ada pensiun.', 'There is no pension.'],
  ['Peraturannya tidak menyebut penerima lain.', 'The text names no other recipient.'],
);

export const averageReading = reading(
  67,
  'high',
  ['Bagaimana upah rata-rata tertimbang dihitung?', 'How is the weighted average wage counted?'],
  [
    'Tiap upah dipotong pada batas upah, lalu dikali (1 + inflasi) tahun itu sampai tahun sebelum kejadian; upah ' +
      'tahun kejadian tetap. Rata-rata semua baris, tanpa pembulatan.',
    'Each wage is cut at the ceiling, then multiplied by (1 + inflation) of its own year through the year before ' +
      'the event; wages of that year stay. The mean of all rows, unrounded.',
  ],
  [
    'Contoh pada salindia BPJS Ketenagakerjaan, cocok lima belas baris sampai ke rupiahnya.',
    'The example on slides of BPJS Ketenagakerjaan; fifteen rows fit to the rupiah.',
  ],
);

export const monthlyRowsReading = reading(
  67,
  'medium',
  ['Bagaimana upah yang ditulis per bulan dihitung?', 'How do wages stated by the month count?'],
  [
    'Tiap bulan satu baris: dipotong pada batas upah bulan itu, lalu disesuaikan seperti upah tahunan.',
    'Each month is one row: cut at the ceiling of that month, then carried like a yearly wage.',
  ],
  ['Contoh yang terbit memakai upah tahunan.', 'The published example uses yearly wages.'],
  { when: w.someOf(rows, 'row', w.itemGiven('row', 'month')) },
);

export const FIRST_MONTHLY_ID = 'jp.pension.first-monthly';

export const boundsReading = reading(
  68,
  'medium',
  ['Batas mana yang dipakai?', 'Which bounds apply?'],
  [
    'Manfaat dibulatkan ke rupiah terdekat, lalu dinaikkan ke batas bawah atau diturunkan ke batas atas yang ' +
      'berlaku saat pensiun mulai; batas berubah tiap 1 Maret dan berlaku juga bagi ahli waris.',
    'The benefit is rounded to the nearest rupiah, then raised to the minimum or lowered to the maximum in force ' +
      'when it starts; they change each 1 March and hold for survivors too.',
  ],
  [
    'Pasal 18 menyebut setiap “Manfaat Pensiun”; orang tua dibayar 393.500 pada 2024.',
    'Article 18 speaks of every “Manfaat Pensiun”; parents were paid 393,500 in 2024.',
  ],
  {
    when: w.any(
      ...[benefitMin, benefitMax].map((bound) => w.equal(w.ref({ id: FIRST_MONTHLY_ID }), w.value(bound, start))),
    ),
  },
);

export const yearReading = reading(
  69,
  'low',
  ['Kapan pensiun disesuaikan?', 'When is a pension adjusted?'],
  [
    'Tiap tahun kalender: jumlah tahun ini dikali (1 + inflasi tahun ini), dibulatkan, lalu batas 1 Maret tahun ' +
      'berikut. Untuk tahun sebelum pensiun mulai: jumlah pertama.',
    'Each calendar year: this year’s amount times (1 + this year’s inflation), rounded, then the bounds of 1 ' +
      'March of the next year. Asked for the year before it starts: the first amount.',
  ],
  [
    'Pasal 17 ayat (1) huruf b dan (4); tanggalnya tidak tertulis.',
    'Article 17(1) letter b and (4); no day is written.',
  ],
  { when: w.above(w.fact('year'), w.calendar('year', start)) },
);
