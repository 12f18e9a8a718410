// Members of the nation and employers, 2017 to 2025, each with the day of its count.

import { type Statistic, statistics } from './statistics.ts';

/** Counts swing by millions inside a year, so that a figure without its day says little. */
export const memberStatistics: readonly Statistic[] = [
  ...members('2017-11-30', 'https://blog.davestpay.com', { registered: '44.3 m', active: '25.4 m' }),
  ...employers('2017-11-30', 'https://blog.davestpay.com', { employers: '445 k' }),
  ...remembered('2019-12-31', { registered: '~55 m', active: '~34.2 m' }),
  ...statistics(
    { series: 'members', to: '2019-12-31', source: 'memory', basis: 'memory', confidence: 'low', unit: 'employers' },
    { employers: '~681 k' },
  ),
  ...members('2020-12-31', 'http://dppkspsi.com', { registered: '50.72 m', migrant: '0.3766 m' }),
  ...remembered('2020-12-31', { active: '~30.0 m' }),
  ...employers('2020-12-31', 'http://dppkspsi.com', { employers: '683.7 k' }),
  ...members('2021-12-31', 'https://ekbis.sindonews.com/read/756903; https://liputan6.com (4951170)', {
    registered: '50.92 m',
    active: '30.66 m',
  }),
  ...members('2022-09-30', 'https://finansial.bisnis-cdn.com/read/20221025/215/1591287', {
    active: '35,684,564',
    'wage-earners-without-civil': '17.97 m',
    migrant: '0.263 m',
  }),
  ...members('2022-12-31', 'https://spn.or.id/jumlah-peserta-bpjs-ketenagakerjaan-capai-6108-juta-orang', {
    registered: '55.38 m',
  }),
  ...statistics(
    { series: 'members', to: '2022-12-31', source: 'memory', basis: 'memory', confidence: 'medium' },
    { active: '35.86 m' },
  ),
  ...statistics(
    { series: 'members', to: '2023-02-28', source: 'https://www.idntimes.com/business/economy', confidence: 'medium' },
    { active: '35.3 m', 'wage-earners': '22.58 m', independent: '6.1 m' },
  ),
  ...members('2023-12-31', 'https://samarinda.inews.id/read/473703; https://spn.or.id', {
    registered: '61.08 m',
    active: '41.56 m',
    'wage-earners': '25.004 m',
    independent: '9.19 m',
    construction: '7.36 m',
    'active-jht': '18.27 m',
    'active-jp': '14.41 m',
    'active-jkp': '13.45 m',
  }),
  ...employers('2023-12-31', 'https://samarinda.inews.id/read/473703; https://spn.or.id', {
    'employers-active': '901,912',
  }),
  ...members('2024-08-31', 'PP 6/2025, penjelasan', { 'wage-earners': '25.84 m', 'active-jkp': '13.38 m' }),
  ...swinging('2024-10-31', 'https://monitorindonesia.com (599041)', { active: '41.2 m' }),
  ...swinging('2024-12-31', 'https://saranainfo.com; https://jpnn.com; https://kontan.co.id (2025-05-20)', {
    active: '45.22 m',
    'wage-earners': '29.3 m',
    independent: '9.9 m',
    'construction-and-migrant': '6.0 m',
  }),
  ...swinging('2025-02-28', 'https://databoks.katadata.co.id; https://goodstats.id (Kemnaker)', {
    active: '41.38 m',
    'wage-earners': '26.26 m',
    independent: '9.58 m',
    construction: '5.53 m',
  }),
  ...employers('2025-02-28', 'https://databoks.katadata.co.id; https://goodstats.id (Kemnaker)', {
    employers: '839,937',
    'employers-micro': '677.82 k',
  }),
  ...swinging('2025-03-31', 'https://kontan.co.id', { active: '40.2 m' }),
  ...swinging('2025-04-30', 'https://kontan.co.id', {
    active: '39.7 m',
    'wage-earners': '25.43 m',
    independent: '8.99 m',
    construction: '4.64 m',
    migrant: '0.64 m',
  }),
];

type Numbers = Readonly<Record<string, string>>;

function members(to: string, source: string, numbers: Numbers): readonly Statistic[] {
  return statistics({ series: 'members', to, source, conflicts: ['S6'] }, numbers);
}

function swinging(to: string, source: string, numbers: Numbers): readonly Statistic[] {
  return statistics({ series: 'members', to, source, conflicts: ['S5', 'S6'] }, numbers);
}

function employers(to: string, source: string, numbers: Numbers): readonly Statistic[] {
  return statistics({ series: 'members', to, source, unit: 'employers' }, numbers);
}

function remembered(to: string, numbers: Numbers): readonly Statistic[] {
  return statistics({ series: 'members', to, source: 'memory', basis: 'memory', confidence: 'low' }, numbers);
}
