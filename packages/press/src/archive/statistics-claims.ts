// Claims paid in the nation by programme, job loss, and work accidents, 2019 to 2025.

import { type Group, type Statistic, statistics } from './statistics.ts';

const first2020 = 'http://dppkspsi.com; Kompas, 2021-01-18';
const year2023 = 'https://amp.kontan.co.id; https://kontan.co.id (18213)';
const parliament2024 = 'https://swarafakta.com (Bisnis, RDP 2024-10-28)';
const quarter2025 = 'https://kontan.co.id; https://tarunakota.com';
const council = 'https://finansial.bisnis.com/read/1878454 (DJSN)';
const elucidation = 'PP 6/2025, penjelasan';

export const claimStatistics: readonly Statistic[] = [
  ...statistics(
    {
      ...{ ...period('2019-01-01', '2019-12-31'), source: '36.5 / 1.2001', unit: 'rupiah' },
      ...{ basis: 'derived', confidence: 'low', conflicts: ['S1'] },
    },
    { total: '~30.4 tn' },
  ),
  ...statistics(
    {
      ...{ ...period('2019-01-01', '2019-12-31'), source: 'memory', unit: 'rupiah' },
      ...{ basis: 'memory', confidence: 'low', conflicts: ['S1'] },
    },
    { total: '29.2 tn' },
  ),
  ...paid(
    { ...period('2020-01-01', '2020-12-31'), source: first2020 },
    { total: '36.5 tn', JHT: '33.1 tn', JKK: '1.55 tn', JKM: '1.35 tn', JP: '489.47 bn' },
    { JHT: '2.5 m', JKK: '221.7 k', JKM: '34.7 k', JP: '97.5 k' },
  ),
  ...paid(
    { ...period('2021-01-01', '2021-12-31'), source: 'https://ekbis.sindonews.com/read/756903' },
    { total: '42.78 tn' },
    { total: '3 m' },
  ),
  ...paid(
    { ...period('2022-02-01', '2022-12-31'), source: 'https://kontan.co.id (2024-07-02)' },
    { JKP: '44.38 bn' },
    { JKP: '10.25 k' },
  ),
  ...paid(
    { ...period('2023-01-01', '2023-12-31'), source: year2023, conflicts: ['S2', 'S7'] },
    { total: '52.72 tn', JHT: '44.85 tn', JKK: '3.03 tn', JKM: '3.21 tn', JP: '1.26 tn', JKP: '366.57 bn' },
    { total: '4.02 m', JHT: '3.62 m', JKK: '177,727', JKM: '69,029', JP: '106,687', JKP: '53.72 k' },
  ),
  ...paid(
    { ...period('2024-01-01', '2024-06-30'), source: 'https://amp.kontan.co.id', conflicts: ['S3', 'S4'] },
    { total: '25.43 tn', JHT: '21.12 tn', JKK: '1.57 tn', JKM: '1.79 tn', JP: '751.92 bn', JKP: '184.69 bn' },
    { total: '1.6 m', JHT: '1.4 m', JKK: '89,178', JKM: '38,214', JP: '54,860', JKP: '24,618' },
  ),
  ...paid(
    { ...period('2024-01-01', '2024-09-30'), source: parliament2024, conflicts: ['S3'] },
    { JHT: '35.64 tn', JKK: '2.46 tn', JKM: '2.84 tn', JP: '1.42 tn', JKP: '292 bn', BEASISWA: '347 bn' },
    { JHT: '2,361,912', JKK: '318,696', JKM: '188,847', JP: '123,665', JKP: '37,233', BEASISWA: '89,621' },
  ),
  ...paid(
    { ...period('2024-01-01', '2024-12-31'), source: `https://saranainfo.com; ${council}` },
    { total: '57 tn', JKP: '0.38 tn' },
    { total: '4.2 m' },
  ),
  ...paid(
    { ...period('2025-01-01', '2025-03-31'), source: quarter2025, conflicts: ['S7'] },
    { JHT: '13.132 tn', JKK: '1.006 tn', JKM: '1.142 tn', JP: '323.953 bn', JKP: '161.005 bn' },
    { JHT: '854,531', JKK: '90,123', JKM: '64,812', JP: '130,594', JKP: '35,493' },
  ),
  ...paid({ ...period('2025-01-01', '2025-04-30'), source: council }, { JKP: '0.23 tn' }, {}),
];

export const jobLossStatistics: readonly Statistic[] = [
  ...jobLoss('2024-01-01', '2024-12-31', council, { 'jkp-contributions': '2.98 tn' }, 'rupiah'),
  ...jobLoss('2024-01-01', '2024-12-31', council, { 'jkp-claims-monthly': '4,816' }, 'cases'),
  ...jobLoss('2025-01-01', '2025-04-30', council, { 'jkp-contributions': '0.93 tn' }, 'rupiah'),
  ...jobLoss('2025-01-01', '2025-04-30', council, { 'jkp-claims-monthly': '13,210' }, 'cases'),
  ...jobLoss('2024-01-01', '2024-12-31', council, { 'jkp-ratio': '13' }, 'percent'),
  ...jobLoss('2025-01-01', '2025-04-30', council, { 'jkp-ratio': '25' }, 'percent'),
  ...jobLoss('2022-02-01', '2024-08-31', elucidation, {
    'jkp-cash': '101,092',
    'jkp-trained': '226',
    'jkp-back-at-work': '7,131',
  }),
  ...jobLoss('2022-01-01', '2022-12-31', elucidation, { 'laid-off': '25,114' }),
  ...jobLoss('2023-01-01', '2023-12-31', elucidation, { 'laid-off': '64,855' }),
  ...jobLoss('2024-01-01', '2024-12-31', 'https://jatimtimes.com', { 'laid-off': '77,965' }),
  ...jobLoss('2025-01-01', '2025-04-30', council, { 'laid-off': '~24,000' }),
];

/** Work accidents as Kemnaker counts them: another series than JKK claims. */
export const accidentStatistics: readonly Statistic[] = [
  ...accidents('2023-01-01', '2023-12-31', 'https://databoks.katadata.co.id (326c5d6d)', {
    total: '370,747',
    'wage-earners': '347,855',
    independent: '19,921',
    construction: '2,971',
  }),
  ...accidents('2024-01-01', '2024-05-31', 'https://databoks.katadata.co.id (2024/08/06)', {
    total: '162,327',
    'wage-earners': '149,070',
    independent: '11,784',
    construction: '1,473',
  }),
  ...accidents('2024-01-01', '2024-08-31', 'https://databoks.katadata.co.id (670749b6)', {
    total: '278,564',
    'wage-earners': '255,898',
    independent: '20,129',
    construction: '2,537',
  }),
];

type Numbers = Readonly<Record<string, string>>;

function period(from: string, to: string): Pick<Group, 'series' | 'to'> & { readonly from: string } {
  return { series: 'claims', from, to };
}

function paid(group: Group, amounts: Numbers, counts: Numbers): readonly Statistic[] {
  return [...statistics({ ...group, unit: 'rupiah' }, amounts), ...statistics({ ...group, unit: 'cases' }, counts)];
}

function jobLoss(
  from: string,
  to: string,
  source: string,
  numbers: Numbers,
  unit: Statistic['unit'] = 'people',
): readonly Statistic[] {
  return statistics({ series: 'job-loss', from, to, source, unit }, numbers);
}

function accidents(from: string, to: string, source: string, numbers: Numbers): readonly Statistic[] {
  return statistics({ series: 'accidents', from, to, source, unit: 'cases' }, numbers);
}
