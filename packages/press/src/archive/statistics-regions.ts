// Members by province in southern Sumatra at the end of 2023, and what was published of Bangka Belitung.

import { type Group, type Statistic, statistics } from './statistics.ts';

const ministry = 'https://spn.or.id/jumlah-peserta-bpjs-ketenagakerjaan-capai-6108-juta-orang';
const april2025 =
  'https://babel.tribunnews.com/2025/04/29/bpjs-ketenagakerjaan-cabang-pangkalpinang-bayar-klaim-rp438-miliar';
const december2025 = 'https://babel.antaranews.com/amp/berita/534790/';
const bangka2025 = 'https://babel.antaranews.com/berita/495349/';

export const provinceStatistics: readonly Statistic[] = [
  ...province('16', { active: '915,142', inactive: '312,082' }),
  ...province('15', { active: '658,038', inactive: '354,252' }),
  ...province('17', { active: '212,266', inactive: '70,752' }),
  ...province('18', { active: '578,889', inactive: '206,337' }),
  ...province('19', { active: '216,685', inactive: '88,194' }),
  ...statistics(
    {
      ...{ series: 'provinces', area: 'sumbagsel', to: '2023-12-31', source: ministry },
      ...{ basis: 'derived', confidence: 'medium' },
    },
    { active: '2,581,020', inactive: '1,031,617' },
  ),
];

export const bangkaBelitungStatistics: readonly Statistic[] = [
  ...babel({ to: '2025-02-28', source: 'https://databoks.katadata.co.id (67f5ed64)' }, { active: '178.86 k' }),
  ...babel({ to: '2025-12-14', source: december2025 }, { active: '189,742' }),
  ...babel({ to: '2025-12-14', source: december2025, unit: 'percent' }, { coverage: '33.10' }),
  ...babel({ to: '2025-04-29', source: april2025, unit: 'percent' }, { coverage: '32.20' }),
  ...branch({ from: '2025-01-01', to: '2025-03-31', unit: 'cases' }, { total: '6,398' }),
  ...branch({ from: '2025-01-01', to: '2025-03-31', unit: 'rupiah' }, { total: '43.8 bn' }),
  ...branch({ from: '2024-01-01', to: '2024-12-31', unit: 'people' }, { BEASISWA: '208' }),
  ...branch({ from: '2024-01-01', to: '2024-12-31', unit: 'rupiah' }, { BEASISWA: '901 m' }),
  ...branch({ to: '2025-04-29', unit: 'percent', confidence: 'medium' }, { 'employers-paying-fully': '41' }),
  ...bangka({ unit: 'cases' }, { total: '1,381' }),
  ...bangka({ unit: 'rupiah' }, { total: '9.42 bn', BEASISWA: '193 m' }),
  ...bangka({ unit: 'people' }, { BEASISWA: '42' }),
  ...babel(
    {
      ...{ from: '2024-01-01', to: '2024-05-31', unit: 'cases' },
      source: 'https://databoks.katadata.co.id (2024/08/06)',
    },
    { accidents: '539' },
  ),
];

type Numbers = Readonly<Record<string, string>>;

function province(area: string, numbers: Numbers): readonly Statistic[] {
  return statistics({ series: 'provinces', area, to: '2023-12-31', source: ministry, conflicts: ['S6'] }, numbers);
}

function babel(group: Omit<Group, 'series'>, numbers: Numbers): readonly Statistic[] {
  return statistics({ ...group, series: 'bangka-belitung', area: group.area ?? '19' }, numbers);
}

function branch(group: Omit<Group, 'series' | 'source'>, numbers: Numbers): readonly Statistic[] {
  return babel({ ...group, source: april2025, area: 'pangkalpinang' }, numbers);
}

function bangka(group: Omit<Group, 'series' | 'source' | 'to'>, numbers: Numbers): readonly Statistic[] {
  return babel({ ...group, area: '19.01', from: '2025-01-01', to: '2025-06-01', source: bangka2025 }, numbers);
}
