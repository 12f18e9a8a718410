// Worked cases of JP amounts: weighted average wages, the formula, minimum and maximum, and later years.

import type { Raw } from '@jamin/engine';
import type { Case } from '../case.ts';

type Values = { readonly [key: string]: Raw };

function derived(id: string, on: string, sentence: string, source: string, facts: Values, expect: Values): Case {
  return { id: `jp-${id}`, sentence, basis: 'derived', source, ask: 'jp', on, facts, expect };
}

function published(id: string, on: string, sentence: string, source: string, facts: Values, expect: Values): Case {
  return { ...derived(id, on, sentence, source, facts, expect), basis: 'published' };
}

/** The figures of the slides, 2015 to 2029. */
const INFLATION = ('0.07 0.0675 0.065 0.0625 0.06 0.0575 0.055 0.0525 0.05' + ' 0.0475'.repeat(6)).split(' ');
const CAPS = (
  '7000000 7400000 7800000 8250000 8700000 9200000 9700000 10250000 10800000 11400000 12000000 12650000 ' +
  '13350000 14100000 14850000'
).split(' ');

function byYear(figures: readonly string[]): Values {
  return Object.fromEntries(figures.map((figure, index) => [String(2015 + index), figure]));
}

const slides = {
  event: 'retirement',
  birthDate: '1970-07-20',
  registered: '2015-08-01',
  paidMonths: '180',
  inflation: byYear(INFLATION),
  caps: byYear(CAPS),
};

function slide(year: string, wage: string, averageWage: string): Case {
  return published(
    `weighted-wage-slides-${year}`,
    '2030-07-20',
    `Satu baris contoh BPJS Ketenagakerjaan: upah ${year} dibawa ke 2030.`,
    'https://id.scribd.com/presentation/547082080/BPJS-SOSIALISASI-TERBARU1',
    { ...slides, wages: [{ year, wage }] },
    { averageWage, retirementAge: '60' },
  );
}

const retired = { event: 'retirement', birthDate: '1960-01-01', paidMonths: '180' };
const CUT = 'RULINGS 13, 67';

const averages: readonly Case[] = [
  slide('2015', '3000000', '6694617'),
  slide('2022', '6510000', '9504222'),
  slide('2029', '12930000', '13544175'),
  derived(
    'wage-2015-cut',
    '2015-12-31',
    'Upah 2015 dipotong pada batas 1 Juli 2015.',
    CUT,
    { ...retired, birthDate: '1958-01-01', wages: [{ year: '2015', wage: '9000000' }] },
    { averageWage: '7000000', from: '2016-01-01', monthly: '1050000' },
  ),
  derived(
    'wage-february-and-march',
    '2024-06-10',
    'Upah Februari dan Maret 2024: batas berganti pada 1 Maret.',
    CUT,
    {
      ...retired,
      wages: [
        { month: '2024-02', wage: '20000000' },
        { month: '2024-03', wage: '20000000' },
      ],
    },
    { averageWage: '9800950' },
  ),
  derived(
    'wage-stated-caps',
    '2024-06-10',
    'Batas yang disebut berlaku dari Maret; Februari memakai batas tahun sebelumnya.',
    CUT,
    {
      ...retired,
      wages: [
        { month: '2024-02', wage: '20000000' },
        { month: '2024-03', wage: '20000000' },
      ],
      caps: { '2023': '8000000', '2024': '10000000' },
    },
    { averageWage: '9000000' },
  ),
  derived(
    'wage-of-the-year-itself',
    '2024-06-10',
    'Upah pada tahun kejadian tidak dikali inflasi.',
    'RULINGS 67',
    { ...retired, wages: [{ year: '2024', wage: '5000000' }] },
    { averageWage: '5000000', monthly: '750000' },
  ),
  derived(
    'wage-two-years',
    '2024-06-10',
    'Dua baris: 2022 dikali inflasi 2022 dan 2023, 2023 dikali inflasi 2023.',
    'RULINGS 67',
    {
      ...retired,
      wages: [
        { year: '2022', wage: '5000000' },
        { year: '2023', wage: '5000000' },
      ],
    },
    { averageWage: '5271845', monthly: '790777' },
  ),
  {
    ...derived(
      'inflation-missing',
      '2028-06-10',
      'Inflasi 2026 belum diumumkan dan tidak disebut.',
      'RULINGS 5',
      { ...retired, wages: [{ year: '2026', wage: '5000000' }] },
      {},
    ),
    undecided: 'not-in-force:macro.inflation_general',
  },
  {
    ...derived(
      'inflation-not-yet-published',
      '2024-06-10',
      'Dengan angka yang terbit sampai 1 Januari 2024, inflasi 2023 belum ada.',
      'RULINGS 2',
      { ...retired, wages: [{ year: '2023', wage: '5000000' }] },
      {},
    ),
    known: '2024-01-01',
    undecided: 'not-in-force:macro.inflation_general',
  },
];

const late = { event: 'retirement', birthDate: '1967-08-01', inflation: { '2025': '0' } };

const formula: readonly Case[] = [
  derived(
    'formula-180-months',
    '2026-08-01',
    'Tepat 180 bulan: 1% x 15 x Rp8 juta.',
    'PP 45/2015 Ps 17(2), 19(1)',
    { ...late, paidMonths: '180', wages: [{ year: '2025', wage: '8000000' }] },
    { form: 'monthly', averageWage: '8000000', monthly: '1200000', lumpSum: '0' },
  ),
  derived(
    'formula-179-months',
    '2026-08-01',
    'Satu bulan kurang: dibayar sekaligus.',
    'PP 45/2015 Ps 24',
    { ...late, paidMonths: '179', balance: '43000000' },
    { form: 'lump-sum', lumpSum: '43000000', averageWage: '0' },
  ),
  derived(
    'formula-200-months',
    '2026-08-01',
    'Bulan di atas 180 dihitung apa adanya: 1% x 200/12 x Rp8 juta.',
    'RULINGS 65',
    { ...late, paidMonths: '200', wages: [{ year: '2025', wage: '8000000' }] },
    { monthly: '1333333' },
  ),
  {
    ...derived(
      'formula-5m',
      '2026-08-01',
      'Upah Rp5 juta, 180 bulan.',
      'PP 45/2015 Ps 17(2)',
      { ...late, paidMonths: '180', wages: [{ year: '2025', wage: '5000000' }] },
      { monthly: '750000' },
    ),
    note: 'Printed as 255,000 with a factor 1.7 that no article has: https://calcuz.com/id/kalkulator-jaminan-pensiun-bpjs/amp',
  },
];

const widow = { event: 'death', birthDate: '1990-01-01', spouse: 'true' };
const JATIM =
  'https://jatim.suaraindonesia.co.id/news/advertorial/662fb085ccb43/' +
  'Batasan-Upah-JP-Naik-Manfaat-Bagi-Peserta-BPJamsostek-Ikut-Meningkat';
const JIMMY = 'https://jimmybudhi.com/kenaikan-batasan-upah-dan-manfaat-pensiun-tahun-2019/';
const KRISHAND =
  'https://www.krishand.com/support/article/' +
  'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html';

function bound(year: string, inPayment: string, monthly: string, source: string): Case {
  const side = inPayment === '300000' ? 'terendah' : 'tertinggi';
  return published(
    `bound-${year}-${inPayment}`,
    `${year}-05-10`,
    `Setengah dari Rp${inPayment} melewati batas ${side} tahun ${year}.`,
    source,
    { ...widow, inPayment },
    { form: 'monthly', recipient: 'spouse', monthly, from: `${year}-06-01` },
  );
}

const bounds: readonly Case[] = [
  bound('2016', '300000', '310050', KRISHAND),
  bound('2019', '300000', '341400', JIMMY),
  bound('2024', '300000', '393500', JATIM),
  bound('2019', '20000000', '4095750', JIMMY),
  bound('2023', '20000000', '4598100', JATIM),
  bound('2025', '20000000', '4792300', 'a public code repository (payroll calculator)'),
  published(
    'parent-minimum-2024',
    '2024-06-01',
    'Orang tua peserta muda di Muara Enim menerima batas terendah 2024.',
    'https://palpres.disway.id//read/710644/' +
      'bpjs-ketenagakerjaan-muara-enim-bayarkan-klaim-ke-2-ahli-waris-segini-nilainya',
    {
      event: 'death',
      birthDate: '1998-01-01',
      registered: '2022-06-01',
      paidMonths: '24',
      wages: [
        { year: '2022', wage: '3400000' },
        { year: '2023', wage: '3400000' },
      ],
      parent: 'true',
    },
    { form: 'monthly', recipient: 'parent', monthly: '393500', from: '2024-07-01' },
  ),
  derived(
    'bound-starts-in-february',
    '2025-01-20',
    'Mulai Februari 2025: masih batas 2024.',
    'PP 45/2015 Ps 18; RULINGS 68',
    { ...widow, inPayment: '500000' },
    { monthly: '393500', from: '2025-02-01' },
  ),
  derived(
    'bound-starts-in-march',
    '2025-02-01',
    'Mulai Maret 2025: batas 2025.',
    'PP 45/2015 Ps 18; RULINGS 68',
    { ...widow, inPayment: '500000' },
    { monthly: '399700', from: '2025-03-01' },
  ),
];

const pensioner = { ...widow, birthDate: '1960-01-01', inPayment: '2000000' };
const STEPS = 'PP 45/2015 Ps 17(1) b, (4); RULINGS 69';

const later: readonly Case[] = [
  derived(
    'later-same-year',
    '2023-06-15',
    'Tahun pertama: belum disesuaikan.',
    STEPS,
    { ...pensioner, year: '2023' },
    {
      monthly: '1000000',
    },
  ),
  derived(
    'later-one-year',
    '2023-06-15',
    'Tahun berikutnya: dikali inflasi 2023.',
    STEPS,
    { ...pensioner, year: '2024' },
    {
      monthly: '1026100',
    },
  ),
  derived(
    'later-two-years',
    '2023-06-15',
    'Dua langkah, tiap langkah dibulatkan.',
    STEPS,
    { ...pensioner, year: '2025' },
    {
      monthly: '1042210',
    },
  ),
  derived(
    'later-from-december',
    '2023-12-15',
    'Mulai Januari 2024: pada 2024 belum disesuaikan.',
    STEPS,
    { ...pensioner, year: '2024' },
    { from: '2024-01-01', monthly: '1000000' },
  ),
  derived(
    'later-asked-for-year-of-event',
    '2023-12-15',
    'Mulai Januari 2024, ditanyakan untuk 2023: jumlah pertama.',
    STEPS,
    { ...pensioner, year: '2023' },
    { monthly: '1000000' },
  ),
  derived(
    'later-bound-of-march',
    '2023-06-15',
    'Di batas bawah 2023, lalu batas bawah 1 Maret 2024.',
    'RULINGS 68, 69',
    { ...pensioner, inPayment: '300000', inflation: { '2023': '0' }, year: '2024' },
    { monthly: '393500' },
  ),
];

export const jpAmountCases: readonly Case[] = [...averages, ...formula, ...bounds, ...later];
