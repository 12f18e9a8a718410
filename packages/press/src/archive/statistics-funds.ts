// The funds of the programmes in the nation, 2016 to 2025.

import { type Statistic, type StatisticUnit, statistics } from './statistics.ts';

const year2021 = 'https://m.bisnis.com (1655236); https://ekbis.sindonews.com/read/756903';

export const fundStatistics: readonly Statistic[] = [
  ...funds('2016-09-30', 'https://monitor.co.id', { funds: '241.77 tn' }),
  ...funds('2017-09-30', 'https://monitor.co.id', { funds: '301 tn' }),
  ...remembered('2019-12-31', { funds: '~431.7 tn' }, 'low'),
  ...remembered('2020-12-31', { funds: '~486.4 tn' }, 'low'),
  ...funds('2021-12-31', year2021, {
    funds: '554.21 tn',
    'assets-programmes': '551.78 tn',
    'assets-body': '16.15 tn',
    'assets-first': '567.93 tn',
    'assets-later': '568.15 tn',
  }),
  ...flows('2021-01-01', '2021-12-31', year2021, { contributions: '80.15 tn' }),
  ...funds('2022-12-31', 'https://m.bisnis.com', {
    funds: '627.69 tn',
    JHT: '410.32 tn',
    JP: '128.46 tn',
    JKK: '52.32 tn',
    JKM: '15.48 tn',
    JKP: '9.14 tn',
    'funds-body': '11.95 tn',
  }),
  ...flows(
    '2022-01-01',
    '2022-12-31',
    'https://m.bisnis.com',
    { 'yield-jht': '6.81', 'yield-jp': '6.8', 'yield-jkm': '7.29', 'yield-jkk': '7.02', 'yield-jkp': '2.78' },
    'percent',
  ),
  ...funds('2023-12-31', 'https://samarinda.inews.id/read/473703/all', {
    funds: '712.3 tn',
    JHT: '452.19 tn',
    JP: '158.78 tn',
    JKK: '59.71 tn',
    JKM: '16.5 tn',
    JKP: '11.77 tn',
    'funds-body': '13.32 tn',
  }),
  ...flows('2023-01-01', '2023-12-31', 'https://samarinda.inews.id/read/473703/all', { returns: '47.1 tn' }),
  ...funds('2024-10-31', 'https://monitorindonesia.com (599041)', { funds: '781 tn' }),
  ...flows('2024-01-01', '2024-10-31', 'https://monitorindonesia.com (599041)', {
    contributions: '86 tn',
    returns: '42 tn',
  }),
  ...remembered('2024-12-31', { funds: '~791.7 tn' }, 'medium'),
  ...funds('2025-03-31', 'https://apakabar.co.id; https://okezone.com', {
    funds: '801.3 tn',
    JHT: '491.64 tn',
    JP: '194.95 tn',
    JKK: '68.59 tn',
    JKM: '17.26 tn',
    JKP: '15.35 tn',
    'funds-body': '13.53 tn',
  }),
  ...statistics(
    { series: 'funds', to: '2025-03-31', source: 'https://apakabar.co.id; https://okezone.com', unit: 'percent' },
    {
      'share-deposits': '12.76',
      'share-debt': '75.99',
      'share-shares': '6.79',
      'share-mutual': '4.13',
      'share-direct': '0.33',
    },
  ),
];

type Numbers = Readonly<Record<string, string>>;

function funds(to: string, source: string, numbers: Numbers): readonly Statistic[] {
  return statistics({ series: 'funds', to, source, unit: 'rupiah' }, numbers);
}

function flows(
  from: string,
  to: string,
  source: string,
  numbers: Numbers,
  unit: StatisticUnit = 'rupiah',
): readonly Statistic[] {
  return statistics({ series: 'funds', from, to, source, unit }, numbers);
}

function remembered(to: string, numbers: Numbers, confidence: Statistic['confidence']): readonly Statistic[] {
  return statistics({ series: 'funds', to, source: 'memory', basis: 'memory', confidence, unit: 'rupiah' }, numbers);
}
