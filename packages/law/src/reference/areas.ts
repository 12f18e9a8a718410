// The 38 provinces under both code systems and the laws that formed the newer ones.

import type { Confidence } from '@jamin/engine';

/**
 * `kemendagri` is the code of the Ministry of Home Affairs (as in a NIK), `bps` that of Statistics Indonesia.
 * They must never be mixed: in Papua one number means different provinces. A NIK keeps the code of the place and
 * time of its registration.
 */
export type Province = {
  readonly kemendagri: string;
  readonly bps: string;
  readonly name: string;
  readonly read: string;
  readonly confidence: Confidence;
  /** The day the forming law was promulgated; absent before 1999. */
  readonly validFrom?: string;
  readonly inaugurated?: string;
  readonly law?: string;
  readonly splitFrom?: string;
  readonly capital?: string;
  readonly note?: string;
};

export type AreaSplit = {
  readonly date: string;
  readonly law: string;
  readonly fromProvince: string;
  readonly toProvince: string;
  readonly regencies: readonly string[];
  readonly read: string;
  readonly confidence: Confidence;
};

/** Where the values were read. */
const READ = {
  r1:
    'codes seen: https://github.com/zakiego/Kode-Wilayah-Administrasi-Indonesia-Relasi-BPS-' +
    'Kemendagri/blob/0d43f224c67365486164044f563a98cb7899b7f7/csv/kabkota.csv',
  r2:
    'codes seen: https://github.com/zakiego/Kode-Wilayah-Administrasi-Indonesia-Relasi-BPS-' +
    'Kemendagri/blob/0d43f224c67365486164044f563a98cb7899b7f7/csv/kabkota.csv ; law seen: github ' +
    'mblonyox/data-peraturan@c87e61671 uu/2000/27.md ; inauguration seen: ' +
    'https://www.wikiwand.com/id/Kepulauan_Bangka_Belitung ; day of the law memory',
  r3:
    'codes seen: https://github.com/zakiego/Kode-Wilayah-Administrasi-Indonesia-Relasi-BPS-' +
    'Kemendagri/blob/0d43f224c67365486164044f563a98cb7899b7f7/csv/kabkota.csv ; formation memory',
  r4: 'BPS code seen: two public code files (BPS list with the six Papua provinces) ; Kemendagri code ' + 'memory',
  r5:
    'BPS code seen: two public code files (BPS list with the six Papua provinces) ; Kemendagri code ' +
    'and dates memory',
  r6:
    'BPS code seen: two public code files (BPS list with the six Papua provinces) ; coverage seen: ' +
    'github mblonyox/data-peraturan@c87e61671 uu/2022/14.md ; Kemendagri code and dates memory',
  r7:
    'BPS code seen: two public code files (BPS list with the six Papua provinces) ; coverage seen: ' +
    'github mblonyox/data-peraturan@c87e61671 uu/2022/15.md ; Kemendagri code and dates memory',
  r8:
    'BPS code seen: two public code files (BPS list with the six Papua provinces) ; coverage seen: ' +
    'github mblonyox/data-peraturan@c87e61671 uu/2022/16.md ; Kemendagri code and dates memory',
  r9:
    'BPS code seen: two public code files (BPS list with the six Papua provinces) ; coverage seen: ' +
    'github mblonyox/data-peraturan@c87e61671 uu/2022/29.md ; Kemendagri code and dates memory',
} as const;

function province(
  kemendagri: string,
  bps: string,
  name: string,
  read: keyof typeof READ,
  confidence: Confidence,
  more: Partial<Province> = {},
): Province {
  return { kemendagri, bps, name, read: READ[read], confidence, ...more };
}

export const provinces: readonly Province[] = [
  province('11', '11', 'Aceh', 'r1', 'high'),
  province('12', '12', 'Sumatera Utara', 'r1', 'high'),
  province('13', '13', 'Sumatera Barat', 'r1', 'high'),
  province('14', '14', 'Riau', 'r1', 'high'),
  province('15', '15', 'Jambi', 'r1', 'high'),
  province('16', '16', 'Sumatera Selatan', 'r1', 'high'),
  province('17', '17', 'Bengkulu', 'r1', 'high'),
  province('18', '18', 'Lampung', 'r1', 'high'),
  province('19', '19', 'Kepulauan Bangka Belitung', 'r2', 'high', {
    validFrom: '2000-12-04',
    inaugurated: '2001-02-09',
    law: 'UU 27/2000',
    splitFrom: '16',
    capital: 'Pangkalpinang',
  }),
  province('21', '21', 'Kepulauan Riau', 'r3', 'medium', {
    validFrom: '2002-10-25',
    inaugurated: '2004-07-01',
    law: 'UU 25/2002',
    splitFrom: '14',
  }),
  province('31', '31', 'DKI Jakarta', 'r1', 'high', {
    note:
      'UU 2/2024 renames it Daerah Khusus Jakarta; when the name takes effect depends on the capital ' +
      'decree (memory)',
  }),
  province('32', '32', 'Jawa Barat', 'r1', 'high'),
  province('33', '33', 'Jawa Tengah', 'r1', 'high'),
  province('34', '34', 'DI Yogyakarta', 'r1', 'high'),
  province('35', '35', 'Jawa Timur', 'r1', 'high'),
  province('36', '36', 'Banten', 'r3', 'medium', { validFrom: '2000-10-17', law: 'UU 23/2000', splitFrom: '32' }),
  province('51', '51', 'Bali', 'r1', 'high'),
  province('52', '52', 'Nusa Tenggara Barat', 'r1', 'high'),
  province('53', '53', 'Nusa Tenggara Timur', 'r1', 'high'),
  province('61', '61', 'Kalimantan Barat', 'r1', 'high'),
  province('62', '62', 'Kalimantan Tengah', 'r1', 'high'),
  province('63', '63', 'Kalimantan Selatan', 'r1', 'high'),
  province('64', '64', 'Kalimantan Timur', 'r1', 'high'),
  province('65', '65', 'Kalimantan Utara', 'r3', 'medium', {
    validFrom: '2012-11-16',
    inaugurated: '2013-04-22',
    law: 'UU 20/2012',
    splitFrom: '64',
  }),
  province('71', '71', 'Sulawesi Utara', 'r1', 'high'),
  province('72', '72', 'Sulawesi Tengah', 'r1', 'high'),
  province('73', '73', 'Sulawesi Selatan', 'r1', 'high'),
  province('74', '74', 'Sulawesi Tenggara', 'r1', 'high'),
  province('75', '75', 'Gorontalo', 'r3', 'medium', {
    validFrom: '2000-12-22',
    inaugurated: '2001-02-16',
    law: 'UU 38/2000',
    splitFrom: '71',
  }),
  province('76', '76', 'Sulawesi Barat', 'r3', 'medium', {
    validFrom: '2004-10-05',
    law: 'UU 26/2004',
    splitFrom: '73',
  }),
  province('81', '81', 'Maluku', 'r1', 'high'),
  province('82', '82', 'Maluku Utara', 'r3', 'medium', { validFrom: '1999-10-04', law: 'UU 46/1999', splitFrom: '81' }),
  province('91', '94', 'Papua', 'r4', 'high', {
    law: 'UU 12/1969, UU 21/2001',
    note: 'smaller since 2022-07-25: nine regencies and cities left',
  }),
  province('92', '91', 'Papua Barat', 'r5', 'medium', {
    validFrom: '1999-10-04',
    law: 'UU 45/1999; named Papua Barat by PP 24/2007',
    splitFrom: '91',
    note: 'smaller since 2022-12-08: seven regencies left',
  }),
  province('93', '95', 'Papua Selatan', 'r6', 'medium', {
    validFrom: '2022-07-25',
    inaugurated: '2022-11-11',
    law: 'UU 14/2022',
    splitFrom: '91',
  }),
  province('94', '96', 'Papua Tengah', 'r7', 'medium', {
    validFrom: '2022-07-25',
    inaugurated: '2022-11-11',
    law: 'UU 15/2022',
    splitFrom: '91',
  }),
  province('95', '97', 'Papua Pegunungan', 'r8', 'medium', {
    validFrom: '2022-07-25',
    inaugurated: '2022-11-11',
    law: 'UU 16/2022',
    splitFrom: '91',
  }),
  province('96', '92', 'Papua Barat Daya', 'r9', 'medium', {
    validFrom: '2022-12-08',
    inaugurated: '2022-12-09',
    law: 'UU 29/2022',
    splitFrom: '92',
  }),
];

export const areaSplits: readonly AreaSplit[] = [
  {
    date: '2022-07-25',
    law: 'UU 14/2022',
    fromProvince: 'Papua',
    toProvince: 'Papua Selatan',
    regencies: ['Merauke', 'Boven Digoel', 'Mappi', 'Asmat'],
    read: 'seen: github mblonyox/data-peraturan@c87e61671 uu/2022/14.md (consideration c) ; date memory',
    confidence: 'high',
  },
  {
    date: '2022-07-25',
    law: 'UU 15/2022',
    fromProvince: 'Papua',
    toProvince: 'Papua Tengah',
    regencies: ['Nabire', 'Puncak Jaya', 'Paniai', 'Mimika', 'Puncak', 'Dogiyai', 'Intan Jaya', 'Deiyai'],
    read: 'seen: github mblonyox/data-peraturan@c87e61671 uu/2022/15.md Ps 3 ; date memory',
    confidence: 'high',
  },
  {
    date: '2022-07-25',
    law: 'UU 16/2022',
    fromProvince: 'Papua',
    toProvince: 'Papua Pegunungan',
    regencies: [
      'Jayawijaya',
      'Pegunungan Bintang',
      'Yahukimo',
      'Tolikara',
      'Mamberamo Tengah',
      'Yalimo',
      'Lanny Jaya',
      'Nduga',
    ],
    read: 'seen: github mblonyox/data-peraturan@c87e61671 uu/2022/16.md Ps 3 ; date memory',
    confidence: 'high',
  },
  {
    date: '2022-12-08',
    law: 'UU 29/2022',
    fromProvince: 'Papua Barat',
    toProvince: 'Papua Barat Daya',
    regencies: ['Sorong', 'Sorong Selatan', 'Raja Ampat', 'Tambrauw', 'Maybrat', 'Kota Sorong'],
    read: 'seen: github mblonyox/data-peraturan@c87e61671 uu/2022/29.md Ps 3 ; date memory',
    confidence: 'high',
  },
  {
    date: '2003-02-25',
    law: 'UU 5/2003',
    fromProvince: 'Kepulauan Bangka Belitung (Bangka, Belitung)',
    toProvince: 'same',
    regencies: ['Bangka Selatan', 'Bangka Tengah', 'Bangka Barat', 'Belitung Timur'],
    read:
      'Bangka Tengah seen: http://5.180.24.3/info/kabupaten-bangka-tengah (encyclopedia copy) ; the ' +
      'other three memory',
    confidence: 'high',
  },
];

/** What was not found. */
export const areaGaps: readonly string[] = [
  'labour force, employed and informal share per regency of Babel: not found (BPS prints them in ' +
    'each "Dalam Angka"); do not invent: use the province with population_share_2020 and say so',
  'BPS population after 2020 per regency, except Bangka 2022',
  'BPJS Ketenagakerjaan does not publish the denominator of its UCJ; about 70% of the employed is ' + 'implied',
  'Kemendagri codes 93-96 and the dates of promulgation are from memory; coverage was read in the ' + 'laws',
  'regencies of other provinces: the bridging file cited above lists all 514 (state of 2020)',
];
