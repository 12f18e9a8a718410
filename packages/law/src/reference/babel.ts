// Kepulauan Bangka Belitung: regencies and city under both code systems, people, labour force and coverage.

import type { Confidence } from '@jamin/engine';

export type PopulationFigure = {
  readonly value: number;
  readonly asOf: string;
  readonly series: string;
  readonly read: string;
  readonly confidence: Confidence;
};

export type LabourIndicator = {
  readonly indicator: string;
  /** Percent, as printed. */
  readonly value: string;
  readonly asOf: string;
  readonly read: string;
  readonly confidence: Confidence;
};

/** The codes of Bangka Barat and Bangka Selatan are swapped between the two systems. */
export type Regency = {
  readonly kemendagri: string;
  readonly bps: string;
  readonly name: string;
  readonly type: 'kabupaten' | 'kota';
  readonly seat: string;
  readonly validFrom: string | null;
  readonly read: string;
  readonly confidence: Confidence;
  readonly population: readonly PopulationFigure[];
  /** Share of the province in the census of 2020, derived; labour figures of a regency were not found. */
  readonly populationShare2020: string;
  readonly labourIndicators?: readonly LabourIndicator[];
};

export type LabourForce = {
  readonly asOf: string;
  readonly labourForce: number;
  readonly employed: number;
  readonly informal?: number;
  readonly informalPercent: string | null;
  readonly unemploymentPercent?: string;
  readonly workingAge?: number;
  readonly participationPercent?: string;
  readonly read: string;
  readonly confidence: Confidence;
};

export type PublishedCoverage = {
  readonly asOf: string;
  readonly covered: number | null;
  readonly coveragePercent: string;
  readonly impliedDenominator: number | null;
  readonly read: string;
  readonly confidence: Confidence;
  readonly note?: string;
};

const CODES_READ =
  'seen: https://github.com/zakiego/Kode-Wilayah-Administrasi-Indonesia-Relasi-BPS-Kemendagri/blob/' +
  '0d43f224c67365486164044f563a98cb7899b7f7/csv/kabkota.csv';

export const babelRegencies: readonly Regency[] = [
  {
    kemendagri: '19.01',
    bps: '1901',
    name: 'Kabupaten Bangka',
    type: 'kabupaten',
    seat: 'Sungailiat',
    validFrom: null,
    read: CODES_READ,
    confidence: 'high',
    population: [
      {
        value: 326_265,
        asOf: '2020-09',
        series: 'BPS population census 2020',
        read: 'seen: https://owiki.org/wiki/Bangka_Regency',
        confidence: 'high',
      },
      {
        value: 334_344,
        asOf: '2022-06-30',
        series: 'BPS mid-year estimate',
        read: 'seen: https://owiki.org/wiki/Bangka_Regency',
        confidence: 'high',
      },
    ],
    populationShare2020: '0.224133',
  },
  {
    kemendagri: '19.02',
    bps: '1902',
    name: 'Kabupaten Belitung',
    type: 'kabupaten',
    seat: 'Tanjungpandan',
    validFrom: null,
    read: CODES_READ,
    confidence: 'high',
    population: [
      {
        value: 182_079,
        asOf: '2020-09',
        series: 'BPS population census 2020',
        read: 'memory (the seven add up to the published 1,455,678)',
        confidence: 'high',
      },
    ],
    populationShare2020: '0.125082',
  },
  {
    kemendagri: '19.03',
    bps: '1905',
    name: 'Kabupaten Bangka Selatan',
    type: 'kabupaten',
    seat: 'Toboali',
    validFrom: '2003-02-25',
    read: CODES_READ,
    confidence: 'high',
    population: [
      {
        value: 198_189,
        asOf: '2020-09',
        series: 'BPS population census 2020',
        read: 'memory (the seven add up to the published 1,455,678)',
        confidence: 'high',
      },
    ],
    populationShare2020: '0.136149',
  },
  {
    kemendagri: '19.04',
    bps: '1904',
    name: 'Kabupaten Bangka Tengah',
    type: 'kabupaten',
    seat: 'Koba',
    validFrom: '2003-02-25',
    read: CODES_READ,
    confidence: 'high',
    population: [
      {
        value: 198_946,
        asOf: '2020-09',
        series: 'BPS population census 2020',
        read: 'memory (the seven add up to the published 1,455,678)',
        confidence: 'high',
      },
      {
        value: 209_117,
        asOf: '2024-06-30',
        series: 'Kemendagri civil registration',
        read: 'seen: http://5.180.24.3/info/kabupaten-bangka-tengah (encyclopedia copy)',
        confidence: 'medium',
      },
    ],
    populationShare2020: '0.136669',
  },
  {
    kemendagri: '19.05',
    bps: '1903',
    name: 'Kabupaten Bangka Barat',
    type: 'kabupaten',
    seat: 'Muntok (Mentok)',
    validFrom: '2003-02-25',
    read: CODES_READ,
    confidence: 'high',
    population: [
      {
        value: 204_612,
        asOf: '2020-09',
        series: 'BPS population census 2020',
        read: 'memory (the seven add up to the published 1,455,678)',
        confidence: 'high',
      },
    ],
    populationShare2020: '0.140561',
  },
  {
    kemendagri: '19.06',
    bps: '1906',
    name: 'Kabupaten Belitung Timur',
    type: 'kabupaten',
    seat: 'Manggar',
    validFrom: '2003-02-25',
    read: CODES_READ,
    confidence: 'high',
    population: [
      {
        value: 127_018,
        asOf: '2020-09',
        series: 'BPS population census 2020',
        read: 'memory (the seven add up to the published 1,455,678)',
        confidence: 'high',
      },
    ],
    populationShare2020: '0.087257',
    labourIndicators: [
      {
        indicator: 'unemployment_rate_percent',
        value: '3.05',
        asOf: '2025-08',
        read:
          'seen: https://negerilaskarpelangi.com/2025/11/07/' +
          'tingkat-pengangguran-terbuka-di-pangkalpinang-masih-tertinggi',
        confidence: 'high',
      },
    ],
  },
  {
    kemendagri: '19.71',
    bps: '1971',
    name: 'Kota Pangkalpinang',
    type: 'kota',
    seat: 'Pangkalpinang',
    validFrom: null,
    read: CODES_READ,
    confidence: 'high',
    population: [
      {
        value: 218_569,
        asOf: '2020-09',
        series: 'BPS population census 2020',
        read: 'memory (the seven add up to the published 1,455,678)',
        confidence: 'high',
      },
    ],
    populationShare2020: '0.150149',
    labourIndicators: [
      {
        indicator: 'participation_rate_percent',
        value: '66.55',
        asOf: '2023-08',
        read:
          'seen: https://pangkalpinangkota.bps.go.id/en/news/2024/07/16/423/' +
          'statistical-data-bulletin-edition-5.html (prints the year only)',
        confidence: 'high',
      },
      {
        indicator: 'unemployment_rate_percent',
        value: '5.76',
        asOf: '2023-08',
        read: 'seen: same page',
        confidence: 'high',
      },
      {
        indicator: 'unemployment_rate_percent',
        value: '5.73',
        asOf: '2025-08',
        read:
          'seen: https://negerilaskarpelangi.com/2025/11/07/' +
          'tingkat-pengangguran-terbuka-di-pangkalpinang-masih-tertinggi',
        confidence: 'high',
      },
      {
        indicator: 'unemployment_rate_percent',
        value: '5.98',
        asOf: '2024-08',
        read: 'derived: 5.73 + 0.25, same page',
        confidence: 'high',
      },
    ],
  },
];

export const babelPopulation: readonly PopulationFigure[] = [
  {
    value: 1_223_048,
    asOf: '2010-05',
    series: 'BPS census 2010',
    read: 'seen: https://en.wikipedia.org/wiki/Bangka-Belitung',
    confidence: 'high',
  },
  {
    value: 1_455_678,
    asOf: '2020-09',
    series: 'BPS census 2020',
    read: 'seen: https://sarcasm.wiki/Bangka_Belitung_Islands (encyclopedia copy); memory',
    confidence: 'high',
  },
  {
    value: 1_494_600,
    asOf: '2022-06-30',
    series: 'BPS mid-year estimate (year not printed; memory)',
    read: 'seen: https://www.wikiwand.com/id/Kepulauan_Bangka_Belitung',
    confidence: 'medium',
  },
  {
    value: 1_511_899,
    asOf: '2023-06-30',
    series: 'BPS mid-year estimate',
    read: 'seen: https://ta.m.wikipedia.org (2023 estimate)',
    confidence: 'medium',
  },
  {
    value: 1_531_530,
    asOf: '2024-06-30',
    series: 'BPS mid-year estimate',
    read: 'seen: https://sarcasm.wiki/Bangka_Belitung_Islands (encyclopedia copy)',
    confidence: 'medium',
  },
  {
    value: 1_521_723,
    asOf: '2023-12-31',
    series: 'Kemendagri civil registration',
    read: 'seen: https://id.m.wikipedia.org/wiki/Bangka_Belitung',
    confidence: 'high',
  },
  {
    value: 1_537_627,
    asOf: '2024-06-30',
    series: 'Kemendagri civil registration',
    read: 'seen: https://speed.lescigales.org/xypor/ (encyclopedia copy)',
    confidence: 'medium',
  },
];

export const babelLabourForce: readonly LabourForce[] = [
  {
    asOf: '2018-08',
    labourForce: 727_918,
    employed: 701_366,
    informalPercent: null,
    unemploymentPercent: '3.65',
    read: 'seen: https://sdi.beltim.go.id/detail-brs/56',
    confidence: 'high',
  },
  {
    asOf: '2020-02',
    labourForce: 777_010,
    employed: 750_538,
    informalPercent: null,
    unemploymentPercent: '3.41',
    read: 'seen: https://bangkabaratkab.bps.go.id/id/pressrelease/2020/03/01/436/',
    confidence: 'high',
  },
  {
    asOf: '2021-08',
    labourForce: 738_617,
    employed: 701_441,
    informalPercent: '50.93',
    unemploymentPercent: '5.03',
    read: 'derived from the changes in https://babel.bps.go.id/en/pressrelease/2022/11/07/911/',
    confidence: 'high',
  },
  {
    asOf: '2022-08',
    labourForce: 767_603,
    employed: 730_972,
    informal: 362_786,
    informalPercent: '49.63',
    unemploymentPercent: '4.77',
    read: 'seen: https://babel.bps.go.id/en/pressrelease/2022/11/07/911/',
    confidence: 'high',
  },
  {
    asOf: '2023-02',
    labourForce: 805_350,
    employed: 774_011,
    informalPercent: '49.82',
    unemploymentPercent: '3.89',
    read:
      'labour force seen: https://lintasbabel.inews.id/amp/304986/ ; rest derived from the changes in ' +
      'the February 2024 release',
    confidence: 'high',
  },
  {
    asOf: '2023-08',
    labourForce: 785_627,
    employed: 749_815,
    informal: 382_928,
    informalPercent: '51.07',
    unemploymentPercent: '4.56',
    read: 'seen: https://pangkalpinangkota.bps.go.id/en/pressrelease/2023/11/06/640/',
    confidence: 'high',
  },
  {
    asOf: '2024-02',
    labourForce: 818_626,
    employed: 787_140,
    informal: 408_991,
    informalPercent: '51.96',
    unemploymentPercent: '3.85',
    read: 'seen: https://bangkatengahkab.bps.go.id/id/pressrelease/2024/05/06/671/',
    confidence: 'high',
  },
  {
    asOf: '2024-08',
    labourForce: 803_298,
    employed: 766_080,
    informalPercent: null,
    unemploymentPercent: '4.63',
    read: 'derived from the changes in the August 2025 release (employed to ten)',
    confidence: 'high',
  },
  {
    asOf: '2025-02',
    labourForce: 796_206,
    employed: 762_982,
    informalPercent: '52.55',
    workingAge: 1_176_590,
    participationPercent: '67.67',
    read: 'seen: https://negerilaskarpelangi.com/?p=160396 (formal 47.45%; informal derived)',
    confidence: 'high',
  },
  {
    asOf: '2025-08',
    labourForce: 822_311,
    employed: 785_720,
    informalPercent: '51.29',
    unemploymentPercent: '4.45',
    participationPercent: '69.38',
    read:
      'seen: https://negerilaskarpelangi.com/2025/11/07/' +
      'tingkat-pengangguran-terbuka-di-pangkalpinang-masih-tertinggi',
    confidence: 'high',
  },
];

export const babelCoverage: readonly PublishedCoverage[] = [
  {
    asOf: '2024-12',
    covered: 226_750,
    coveragePercent: '40.27 (35 without construction)',
    impliedDenominator: 563_074,
    read: 'seen: https://babel.antaranews.com/berita/471081/ ; denominator derived',
    confidence: 'high',
    note:
      'the page adds 170,617 workers to reach 60.27% = 397,336: 226,750 + 170,617 = 397,367, and ' +
      '60.27% of 563,074 is 339,365; the printed numbers do not reconcile',
  },
  {
    asOf: '2025-12-14',
    covered: 189_742,
    coveragePercent: '33.10',
    impliedDenominator: 573_239,
    read: 'seen: https://babel.antaranews.com/amp/berita/534790/ ; denominator derived',
    confidence: 'high',
  },
  {
    asOf: '2025-04',
    covered: null,
    coveragePercent: '32.20',
    impliedDenominator: null,
    read:
      'seen: https://babel.tribunnews.com/2025/04/29/' +
      'bpjs-ketenagakerjaan-cabang-pangkalpinang-bayar-klaim-rp438-miliar',
    confidence: 'high',
  },
];
