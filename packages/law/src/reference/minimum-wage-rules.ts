// How minimum wages were set year by year, the regencies of Kepulauan Bangka Belitung, and sector wages.

import type { Confidence } from '@jamin/engine';

export type WageFormula = {
  readonly years: string;
  readonly formula: string;
  readonly factor?: string;
  readonly source: string;
  readonly read: string;
  readonly confidence: Confidence;
};

/** A regency or city without a minimum wage of its own: the wage of the province applies. */
export type RegencyWage = {
  readonly kemendagri: string;
  readonly name: string;
  readonly ownUmk: boolean;
  readonly years: string;
  readonly applies: string;
  readonly read: string;
  readonly confidence: Confidence;
};

export type SectorWage = {
  readonly province: string;
  readonly kemendagri: string;
  readonly year: number;
  readonly sector: string;
  readonly value: bigint;
  readonly read: string;
  readonly confidence: Confidence;
};

export const wageFormulas: readonly WageFormula[] = [
  {
    years: '2016-2020',
    formula: 'wage x (1 + national inflation + GDP growth)',
    factor: '8.25% for 2017, 8.71% for 2018, 8.03% for 2019, 8.51% for 2020',
    source: 'PP 78/2015 Ps 44',
    read:
      '8.03% and 8.51% seen: http://babelprov.go.id/content/' +
      'upah-minimum-provinsi-tahun-2019-naik-sebesar-803-persen ; ' +
      'https://m.tribunnews.com/amp/regional/2019/11/01/' +
      'mulai-1-januari-2020-ump-provinsi-jambi-rp-2630162-bandingkan-dengan-33-provinsi-lain?page=2 ; ' +
      'others memory',
    confidence: 'high',
  },
  {
    years: '2021',
    formula: 'not raised (SE Menaker M/11/HK.04/X/2020), some provinces did',
    source: 'SE M/11/HK.04/X/2020',
    read: 'seen: https://telisik.id/news/ini-daftar-ump-34-provinsi-di-indonesia',
    confidence: 'high',
  },
  {
    years: '2022',
    formula: 'PP 36/2021 formula, average +1.09%',
    source: 'PP 36/2021',
    read: 'seen: https://amp.kompas.com/tren/read/2021/12/02/193000465/' + 'daftar-lengkap-ump-2022-di-34-provinsi',
    confidence: 'high',
  },
  {
    years: '2023',
    formula: 'at most +10%',
    source: 'Permenaker 18/2022',
    read: 'seen: http://beritamalut.co/2022/11/29/ump-maluku-utara-tahun-2023-naik-4-persen/',
    confidence: 'high',
  },
  {
    years: '2024',
    formula: 'PP 51/2023',
    source: 'PP 51/2023',
    read:
      'seen: https://detail.id/2023/11/resmi-diumumkan-berikut-daftar-lengkap-ump-tahun-2024-seluruh-' +
      'provinsi-di-indonesia/',
    confidence: 'high',
  },
  {
    years: '2025',
    formula: '+6.5% everywhere',
    source: 'Permenaker 16/2024',
    read:
      'seen: https://teropongbisnis.id/amp/90212/' +
      'ump-2025-resmi-naik-65-berikut-daftar-lengkapnya-di-seluruh-indonesia',
    confidence: 'high',
  },
  {
    years: '2026',
    formula: 'PP 49/2025 (inflation + alpha x growth, alpha 0.5-0.9: memory)',
    source: 'PP 49/2025 (17 December 2025)',
    read: 'seen: https://www.heloindonesia.com/peristiwa/46299/',
    confidence: 'high',
  },
];

const BABEL_READ =
  'seen: https://www.kitalulus.com/seputar-kerja/ump-bangka-belitung (2023: no regency wage ' +
  'councils) ; https://data.goodstats.id/statistic/simak-daftar-umk-bangka-belitung-2026-NIqBD ' +
  '(2025, 2026)';

function regency(kemendagri: string, name: string): RegencyWage {
  return {
    kemendagri,
    name,
    ownUmk: false,
    years: '2023, 2025, 2026',
    applies: 'UMP of the province',
    read: BABEL_READ,
    confidence: 'high',
  };
}

export const regencyWages: readonly RegencyWage[] = [
  regency('19.71', 'Kota Pangkalpinang'),
  regency('19.01', 'Kabupaten Bangka'),
  regency('19.02', 'Kabupaten Belitung'),
  regency('19.03', 'Kabupaten Bangka Selatan'),
  regency('19.04', 'Kabupaten Bangka Tengah'),
  regency('19.05', 'Kabupaten Bangka Barat'),
  regency('19.06', 'Kabupaten Belitung Timur'),
];

export const sectorWages: readonly SectorWage[] = [
  {
    province: 'Kepulauan Bangka Belitung',
    kemendagri: '19',
    year: 2026,
    sector: 'pertambangan dan penggalian (mining and quarrying)',
    value: 4_050_000n,
    read:
      'seen: https://infobabel.net/ump-bangka-belitung-2026-naik-menjadi-rp-4-035-000/?pgrelated=72 ; ' +
      'https://kbobabel.com/?p=13978',
    confidence: 'high',
  },
];

/** What was not found or is weak. */
export const minimumWageGaps: readonly string[] = [
  'decree numbers: only Babel 2019, 2022, 2023, 2026 and Sumatera Utara 2026 (DKI 2022 from memory)',
  'Babel regency wages before 2023 not verified (kitalulus says always equal to the UMP); no own ' +
    'UMK was found for any year',
  'Babel UMSP of other years',
  '2016 for Jawa Tengah and DI Yogyakarta, 2017 for Papua Barat, 2024 for Papua Barat Daya are weak',
  'kitalulus prints 2017 = 2,755,443 for Babel: that is 2018',
];
