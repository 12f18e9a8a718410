// Yearly figures of the economy and of the funds that the programmes use or are compared with.

import type { Confidence, Exact } from '@jamin/engine';
import { percent } from '@jamin/engine';

type Figure = { readonly read: string; readonly confidence: Confidence };

/** General inflation, December on December: the figure of PP 45/2015 Pasal 17 and 18. */
export type Inflation = Figure & {
  readonly year: number;
  readonly rate: Exact;
  readonly published: string;
  readonly check?: string;
  readonly index?: string;
};

/** Growth: the first release fixed the JP wage ceiling; later revisions differ. */
export type Growth = Figure & {
  readonly year: number;
  readonly firstRelease: Exact;
  readonly laterRevised: Exact | null;
  readonly revisedRead?: string;
  readonly published: string;
  readonly check?: string;
};

/** A yearly rate that may not have been found; candidates are unverified. */
export type YearlyRate = Figure & {
  readonly year: number;
  readonly rate: Exact | null;
  readonly candidates?: readonly (Figure & { readonly percent: Exact })[];
};

export type FundYield = Figure & {
  readonly year: number;
  readonly period?: string;
  readonly fund: string;
  readonly rate: Exact | null;
  readonly amountNote?: string;
  /** Trillion rupiah, as printed. */
  readonly returnTrillion?: string;
  readonly fundsTrillion?: string;
  readonly derivedOnAverageFunds?: Exact;
  readonly target?: Exact;
};

export type Solvency = Figure & { readonly asOf: string; readonly fund: string; readonly rate: Exact };
export type Bound = Figure & { readonly item: string; readonly value: bigint; readonly validFrom: string };

export const inflation: readonly Inflation[] = [
  { year: 2014, rate: percent('8,36'), published: '2015-01', read: 'memory', confidence: 'high' },
  {
    year: 2015,
    rate: percent('3,35'),
    published: '2016-01',
    read:
      'seen: https://www.krishand.com/support/article/' +
      'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html',
    confidence: 'high',
    check: 'JP maximum pension 3600000 -> 3720600 fits',
  },
  {
    year: 2016,
    rate: percent('3,02'),
    published: '2017-01',
    read: 'memory',
    confidence: 'high',
    check: 'JP maximum pension 3720600 -> 3833000 fits',
  },
  {
    year: 2017,
    rate: percent('3,61'),
    published: '2018-01',
    read: 'memory',
    confidence: 'high',
    check: 'JP maximum pension 3833000 -> 3971400 fits',
  },
  {
    year: 2018,
    rate: percent('3,13'),
    published: '2019-01',
    read: 'seen: https://jimmybudhi.com/kenaikan-batasan-upah-dan-manfaat-pensiun-tahun-2019/',
    confidence: 'high',
    check: 'JP maximum pension 3971400 -> 4095750 fits',
  },
  {
    year: 2019,
    rate: percent('2,72'),
    published: '2020-01',
    read: 'memory',
    confidence: 'high',
    check: 'JP maximum pension 4095750 -> 4207200 fits',
  },
  {
    year: 2020,
    rate: percent('1,68'),
    published: '2021-01',
    read: 'memory',
    confidence: 'high',
    check: 'JP maximum pension 4207200 -> 4277900 fits',
  },
  {
    year: 2021,
    rate: percent('1,87'),
    published: '2022-01',
    read: 'memory',
    confidence: 'high',
    check: 'JP maximum pension 4277900 -> 4357900 fits',
  },
  {
    year: 2022,
    rate: percent('5,51'),
    published: '2023-01',
    read: 'memory',
    confidence: 'high',
    check: 'JP maximum pension 4357900 -> 4598100 fits',
  },
  {
    year: 2023,
    rate: percent('2,61'),
    published: '2024-01',
    read: 'memory',
    confidence: 'high',
    check: 'JP maximum pension 4598100 -> 4718200 fits',
  },
  {
    year: 2024,
    rate: percent('1,57'),
    published: '2025-01',
    read: 'seen: https://monitorborneo.com/2026/01/05/breaking-news-inflasi-ri-tembus-064-di-desember-2025',
    confidence: 'high',
    check: 'JP maximum pension 4718200 -> 4792300 fits',
  },
  {
    year: 2025,
    rate: percent('2,92'),
    published: '2026-01',
    read:
      'seen: https://monitorborneo.com/2026/01/05/breaking-news-inflasi-ri-tembus-064-di-desember-2025 ' +
      '; https://data.goodstats.id/statistic/10-provinsi-dengan-inflasi-tertinggi-desember-2025-wLzJA',
    confidence: 'high',
    check: 'JP maximum pension 4792300 -> 4932300 fits',
    index: '109.92 (2022=100)',
  },
];

export const gdpGrowth: readonly Growth[] = [
  {
    year: 2014,
    firstRelease: percent('5,02'),
    laterRevised: percent('5,01'),
    revisedRead: 'memory',
    published: '2015-02',
    read: 'memory',
    confidence: 'high',
  },
  {
    year: 2015,
    firstRelease: percent('4,79'),
    laterRevised: percent('4,88'),
    revisedRead: 'memory',
    published: '2016-02',
    read:
      'seen: https://www.krishand.com/support/article/' +
      'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html',
    confidence: 'high',
    check: 'JP ceiling 7000000 -> 7335300 (March 2016) follows exactly, rounded down to Rp100',
  },
  {
    year: 2016,
    firstRelease: percent('5,02'),
    laterRevised: percent('5,03'),
    revisedRead: 'memory',
    published: '2017-02',
    read:
      'seen: https://www.krishand.com/support/article/' +
      'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html',
    confidence: 'high',
    check: 'JP ceiling 7335300 -> 7703500 (March 2017) follows exactly, rounded down to Rp100',
  },
  {
    year: 2017,
    firstRelease: percent('5,07'),
    laterRevised: percent('5,07'),
    published: '2018-02',
    read: 'memory',
    confidence: 'high',
    check: 'JP ceiling 7703500 -> 8094000 (March 2018) follows exactly, rounded down to Rp100',
  },
  {
    year: 2018,
    firstRelease: percent('5,17'),
    laterRevised: percent('5,17'),
    published: '2019-02',
    read: 'seen: https://jimmybudhi.com/kenaikan-batasan-upah-dan-manfaat-pensiun-tahun-2019/',
    confidence: 'high',
    check: 'JP ceiling 8094000 -> 8512400 (March 2019) follows exactly, rounded down to Rp100',
  },
  {
    year: 2019,
    firstRelease: percent('5,02'),
    laterRevised: percent('5,02'),
    published: '2020-02',
    read:
      'seen: http://www.krishandsoftware.com/blog/300/' + 'batasan-upah-tertinggi-jaminan-pensiun-naik-per-maret-2020/',
    confidence: 'high',
    check: 'JP ceiling 8512400 -> 8939700 (March 2020) follows exactly, rounded down to Rp100',
  },
  {
    year: 2020,
    firstRelease: percent('-2,07'),
    laterRevised: percent('-2,07'),
    published: '2021-02',
    read: 'memory',
    confidence: 'high',
    check: 'JP ceiling 8939700 -> 8754600 (March 2021) follows exactly, rounded down to Rp100',
  },
  {
    year: 2021,
    firstRelease: percent('3,69'),
    laterRevised: percent('3,70'),
    revisedRead: 'memory',
    published: '2022-02',
    read: 'memory',
    confidence: 'high',
    check: 'JP ceiling 8754600 -> 9077600 (March 2022) follows exactly, rounded down to Rp100',
  },
  {
    year: 2022,
    firstRelease: percent('5,31'),
    laterRevised: percent('5,31'),
    published: '2023-02',
    read: 'memory',
    confidence: 'high',
    check: 'JP ceiling 9077600 -> 9559600 (March 2023) follows exactly, rounded down to Rp100',
  },
  {
    year: 2023,
    firstRelease: percent('5,05'),
    laterRevised: percent('5,05'),
    published: '2024-02',
    read:
      'seen: https://www.krishand.com/support/article/' +
      'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html',
    confidence: 'high',
    check: 'JP ceiling 9559600 -> 10042300 (March 2024) follows exactly, rounded down to Rp100',
  },
  {
    year: 2024,
    firstRelease: percent('5,03'),
    laterRevised: percent('5,03'),
    published: '2025-02',
    read: 'memory',
    confidence: 'high',
    check: 'JP ceiling 10042300 -> 10547400 (March 2025) follows exactly, rounded down to Rp100',
  },
  {
    year: 2025,
    firstRelease: percent('5,11'),
    laterRevised: null,
    published: '2026-02',
    read: 'seen: public code files of the payroll sources quoting "uplift 5.11%" (a public file)',
    confidence: 'high',
    check: 'JP ceiling 10547400 -> 11086300 (March 2026) follows exactly, rounded down to Rp100',
  },
];

/** Average 12-month counter rate of state banks, the floor of PP 46/2015 Pasal 27(3). */
export const stateBankDeposits: readonly YearlyRate[] = [
  { year: 2015, rate: null, read: 'not found', confidence: 'low' },
  {
    year: 2016,
    rate: percent('4,88'),
    read: 'seen: https://pasardana.id/news/2017/2/8/' + 'imbal-hasil-jht-diklaim-lebih-besar-dari-deposito-bank-bumn',
    confidence: 'high',
  },
  { year: 2017, rate: null, read: 'not found', confidence: 'low' },
  { year: 2018, rate: null, read: 'not found', confidence: 'low' },
  { year: 2019, rate: null, read: 'not found', confidence: 'low' },
  {
    year: 2020,
    rate: percent('3,68'),
    read:
      'seen: https://finansial.bisnis.com/read/20210531/215/1399942/' +
      'yield-bpjs-ketenagakerjaan-liabilitas-kepada-peserta',
    confidence: 'medium',
    candidates: [
      {
        percent: percent('3,87'),
        read: 'seen: https://kabarpriangan.pikiran-rakyat.com/ekonomi-bisnis/pr-1481342064/ (January 2021)',
        confidence: 'high',
      },
    ],
  },
  { year: 2021, rate: null, read: 'not found', confidence: 'low' },
  { year: 2022, rate: null, read: 'not found', confidence: 'low' },
  { year: 2023, rate: null, read: 'not found', confidence: 'low' },
  { year: 2024, rate: null, read: 'not found', confidence: 'low' },
  { year: 2025, rate: null, read: 'not found', confidence: 'low' },
];

/** The rate credited to members, not the yield of the fund. */
export const jhtDevelopmentRates: readonly YearlyRate[] = [
  {
    year: 2011,
    rate: percent('10,10'),
    read: 'seen: https://www.solopos.com/jamsostek-janji-pertahankan-bunga-tinggi-355816',
    confidence: 'medium',
  },
  {
    year: 2012,
    rate: percent('10,55'),
    read:
      'memory; "above 10%" seen: https://www.solopos.com/' +
      'jamsostek-janji-pertahankan-bunga-tinggi-355816 ; net JHT return to members Rp9.73 trillion ' +
      'seen: https://bengkuluekspress.disway.id/amp/10609/',
    confidence: 'low',
  },
  { year: 2013, rate: null, read: 'not found', confidence: 'low' },
  {
    year: 2014,
    rate: null,
    read: 'not found',
    confidence: 'low',
    candidates: [{ percent: percent('10,55'), read: 'memory, could be the rate of 2012 or 2013', confidence: 'low' }],
  },
  {
    year: 2015,
    rate: null,
    read: 'not found',
    confidence: 'low',
    candidates: [{ percent: percent('6,94'), read: 'memory', confidence: 'low' }],
  },
  {
    year: 2016,
    rate: percent('7,19'),
    read: 'seen: https://pasardana.id/news/2017/2/8/' + 'imbal-hasil-jht-diklaim-lebih-besar-dari-deposito-bank-bumn',
    confidence: 'high',
  },
  {
    year: 2017,
    rate: percent('7,82'),
    read:
      'seen: https://finansial.bisnis.com/read/20210531/215/1399942/' +
      'yield-bpjs-ketenagakerjaan-liabilitas-kepada-peserta',
    confidence: 'medium',
    candidates: [{ percent: percent('7,83'), read: 'memory', confidence: 'low' }],
  },
  {
    year: 2018,
    rate: percent('6,26'),
    read:
      'seen: https://finansial.bisnis.com/read/20210531/215/1399942/' +
      'yield-bpjs-ketenagakerjaan-liabilitas-kepada-peserta',
    confidence: 'medium',
    candidates: [{ percent: percent('6,08'), read: 'memory', confidence: 'low' }],
  },
  {
    year: 2019,
    rate: percent('6,06'),
    read:
      'seen: https://finansial.bisnis.com/read/20210531/215/1399942/' +
      'yield-bpjs-ketenagakerjaan-liabilitas-kepada-peserta',
    confidence: 'medium',
  },
  {
    year: 2020,
    rate: percent('5,59'),
    read:
      'seen: https://finansial.bisnis.com/read/20210531/215/1399942/' +
      'yield-bpjs-ketenagakerjaan-liabilitas-kepada-peserta',
    confidence: 'high',
    candidates: [
      {
        percent: percent('5,63'),
        read:
          'seen: https://kabarpriangan.pikiran-rakyat.com/ekonomi-bisnis/pr-1481342064/ (January 2021, ' +
          'before the audit)',
        confidence: 'high',
      },
    ],
  },
  { year: 2021, rate: null, read: 'not found', confidence: 'low' },
  { year: 2022, rate: null, read: 'not found', confidence: 'low' },
  { year: 2023, rate: null, read: 'not found', confidence: 'low' },
  { year: 2024, rate: null, read: 'not found', confidence: 'low' },
  { year: 2025, rate: null, read: 'not found', confidence: 'low' },
  { year: 2026, rate: null, read: 'not found', confidence: 'low' },
];

export const fundYields: readonly FundYield[] = [
  {
    year: 2012,
    fund: 'JHT (Jamsostek)',
    rate: null,
    amountNote: 'net to members Rp9.73 trillion',
    read: 'seen: https://bengkuluekspress.disway.id/amp/10609/',
    confidence: 'high',
  },
  {
    year: 2016,
    period: 'to November, annualisation not stated',
    fund: 'all social security funds',
    rate: percent('10,01'),
    read: 'seen: https://amp.kontan.co.id/news/imbal-hasil-investasi-bpjs-ketenagakerjaan-998',
    confidence: 'high',
  },
  {
    year: 2022,
    fund: 'JHT',
    rate: percent('6,81'),
    returnTrillion: '26.81',
    fundsTrillion: '410.32',
    read:
      'yield seen: m.bisnis.com article 1655236 ; amounts seen: ' +
      'https://finansial.bisnis.com/read/20230529/215/1660308/',
    confidence: 'high',
  },
  {
    year: 2022,
    fund: 'JP',
    rate: percent('6,8'),
    fundsTrillion: '128.46',
    read: 'seen: m.bisnis.com article 1655236',
    confidence: 'high',
  },
  { year: 2022, fund: 'JKK', rate: percent('7,02'), read: 'seen: m.bisnis.com article 1655236', confidence: 'high' },
  { year: 2022, fund: 'JKM', rate: percent('7,29'), read: 'seen: m.bisnis.com article 1655236', confidence: 'high' },
  { year: 2022, fund: 'JKP', rate: percent('2,78'), read: 'seen: m.bisnis.com article 1655236', confidence: 'high' },
  {
    year: 2023,
    fund: 'JHT',
    rate: null,
    returnTrillion: '30.35',
    fundsTrillion: '452.19',
    derivedOnAverageFunds: percent('7,04'),
    read:
      'amounts seen: https://samarinda.inews.id/read/473703/' +
      'bpjs-ketenagakerjaan-kelola-dana-investasi-rp7123-triliun-pada-2023/all ; percentage derived on ' +
      'the mean of two year ends',
    confidence: 'medium',
  },
  {
    year: 2023,
    fund: 'JP',
    rate: null,
    returnTrillion: '10.17',
    fundsTrillion: '158.78',
    derivedOnAverageFunds: percent('7,08'),
    read: 'same page; derived',
    confidence: 'medium',
  },
  {
    year: 2024,
    period: 'first half, as published for the year',
    fund: 'JHT',
    rate: percent('7,13'),
    read: 'seen: https://jatimpedia.id/?p=29371',
    confidence: 'high',
  },
  {
    year: 2024,
    period: 'first half, as published for the year',
    fund: 'JP',
    rate: percent('7,11'),
    read: 'seen: https://jatimpedia.id/?p=29371',
    confidence: 'high',
  },
  {
    year: 2024,
    period: 'first half, as published for the year',
    fund: 'JKK',
    rate: percent('7,19'),
    read: 'seen: https://jatimpedia.id/?p=29371',
    confidence: 'high',
  },
  {
    year: 2024,
    period: 'first half, as published for the year',
    fund: 'JKM',
    rate: percent('7,48'),
    read: 'seen: https://jatimpedia.id/?p=29371',
    confidence: 'high',
  },
  {
    year: 2024,
    period: 'first half, as published for the year',
    fund: 'JKP',
    rate: percent('7,17'),
    read: 'seen: https://jatimpedia.id/?p=29371',
    confidence: 'high',
  },
  {
    year: 2024,
    period: 'first half, as published for the year',
    fund: 'all social security funds',
    rate: percent('7,15'),
    target: percent('7'),
    read: 'seen: https://jatimpedia.id/?p=29371',
    confidence: 'high',
  },
  {
    year: 2024,
    fund: 'JKK',
    rate: percent('6,6'),
    fundsTrillion: '67.41',
    read: 'seen: https://balikonten.com/solvabilitas-jht-bpjs-ketenagakerjaan-turun-ke-99-di-2024-jp-tetap-' + 'solid',
    confidence: 'high',
  },
  {
    year: 2024,
    fund: 'JKM',
    rate: percent('7,06'),
    fundsTrillion: '17.35',
    read: 'seen: same page',
    confidence: 'high',
  },
  { year: 2024, fund: 'JHT', rate: null, read: 'not readable (page cut)', confidence: 'low' },
  { year: 2024, fund: 'JP', rate: null, read: 'not readable (page cut)', confidence: 'low' },
];

export const solvency: readonly Solvency[] = [
  {
    asOf: '2022-12-31',
    fund: 'JHT',
    rate: percent('99,74'),
    read: 'seen: https://finansial.bisnis.com/read/20230529/215/1660308/',
    confidence: 'high',
  },
  {
    asOf: '2024-12-31',
    fund: 'JHT',
    rate: percent('99'),
    read:
      'seen: https://finansial.bisnis-cdn.com/read/20250731/215/1898225/' +
      'rbc-jht-bpjs-ketenagakerjaan-turun-jadi-99-pada-2024',
    confidence: 'high',
  },
];

/** The values of 2026 as one note prints them; the note starts the bounds in February. */
export const jpBounds2026: readonly Bound[] = [
  {
    item: 'minimum pension 2026',
    value: 411_400n,
    validFrom: '2026-02-01',
    read: 'seen: a public note (last reviewed October 2026; quotes circular B/1226/022026 of 25 February ' + '2026)',
    confidence: 'medium',
  },
  {
    item: 'maximum pension 2026',
    value: 4_932_300n,
    validFrom: '2026-02-01',
    read: 'seen: same note',
    confidence: 'medium',
  },
  {
    item: 'wage ceiling 2026',
    value: 11_086_300n,
    validFrom: '2026-03-01',
    read: 'seen: same note and ten further files',
    confidence: 'high',
  },
];

/** What was not found. */
export const economicGaps: readonly string[] = [
  'JHT development rate 2013-2015 and 2021-2025',
  'state bank 12-month deposit rate except 2016 and 2020',
  'JP development rate for lump sums: none published; JP fund yield before 2022, full 2024 and 2025',
  'later GDP revisions are from memory',
];
