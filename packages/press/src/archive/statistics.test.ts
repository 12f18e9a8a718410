// The national and regional figures: they add up where their source says so, and each has a day, a source and a name.

import { expect, test } from 'vitest';
import { publishedStatistics } from './all-statistics.ts';
import { type Statistic, type StatisticSeries, type StatisticUnit, statistics } from './statistics.ts';
import { statisticConflicts, statisticWords } from './statistics-words.ts';

type Of = {
  readonly series: StatisticSeries;
  readonly to: string;
  readonly unit: StatisticUnit;
  readonly area?: string;
};

function find({ series, to, unit, area = 'nasional' }: Of, item: string): Statistic {
  const [only, ...others] = publishedStatistics.filter(
    (one) => one.series === series && one.item === item && one.to === to && one.unit === unit && one.area === area,
  );
  if (only === undefined || others.length > 0) throw new Error(`${series} ${item} ${to} ${unit} ${area}`);
  return only;
}

/** Twice how far the total is from the sum, and twice how far half a step of every printed figure may take it. */
function distance(total: Statistic, parts: readonly Statistic[]): { readonly is: bigint; readonly most: bigint } {
  const sum = parts.reduce((all, { value }) => all + BigInt(value), 0n);
  const twice = 2n * (BigInt(total.value) - sum);
  const rounded = [total, ...parts].filter(({ step }) => step !== '1');
  return { is: twice < 0n ? -twice : twice, most: rounded.reduce((all, { step }) => all + BigInt(step), 0n) };
}

const programmes = 'JHT JKK JKM JP JKP';
const funds = `${programmes} funds-body`;

test.each<readonly [string, Of, string, string]>([
  ['members 2023', of('members', '2023-12-31', 'people'), 'active', 'wage-earners independent construction'],
  [
    'members 2024',
    of('members', '2024-12-31', 'people'),
    'active',
    'wage-earners independent construction-and-migrant',
  ],
  ['members Feb 2025', of('members', '2025-02-28', 'people'), 'active', 'wage-earners independent construction'],
  [
    'members Apr 2025',
    of('members', '2025-04-30', 'people'),
    'active',
    'wage-earners independent construction migrant',
  ],
  ['claims 2020', of('claims', '2020-12-31', 'rupiah'), 'total', 'JHT JKK JKM JP'],
  ['claims 2023, rupiah', of('claims', '2023-12-31', 'rupiah'), 'total', programmes],
  ['claims 2023, cases', of('claims', '2023-12-31', 'cases'), 'total', programmes],
  ['claims June 2024, rupiah', of('claims', '2024-06-30', 'rupiah'), 'total', programmes],
  ['claims June 2024, cases', of('claims', '2024-06-30', 'cases'), 'total', programmes],
  ['accidents 2023', of('accidents', '2023-12-31', 'cases'), 'total', 'wage-earners independent construction'],
  ['accidents May 2024', of('accidents', '2024-05-31', 'cases'), 'total', 'wage-earners independent construction'],
  ['accidents Aug 2024', of('accidents', '2024-08-31', 'cases'), 'total', 'wage-earners independent construction'],
  ['assets 2021', of('funds', '2021-12-31', 'rupiah'), 'assets-first', 'assets-programmes assets-body'],
  ['funds 2022', of('funds', '2022-12-31', 'rupiah'), 'funds', funds],
  ['funds 2023', of('funds', '2023-12-31', 'rupiah'), 'funds', funds],
  ['funds March 2025', of('funds', '2025-03-31', 'rupiah'), 'funds', funds],
])('%s add up', (_, where, total, parts) => {
  const { is, most } = distance(
    find(where, total),
    parts.split(' ').map((item) => find(where, item)),
  );
  expect(is).toBeLessThanOrEqual(most);
});

function of(series: StatisticSeries, to: string, unit: StatisticUnit): Of {
  return { series, to, unit };
}

test('a total one step too high for all rounding does not add up', () => {
  const where = of('claims', '2023-12-31', 'rupiah');
  const parts = programmes.split(' ').map((item) => find(where, item));
  const { is, most } = distance({ ...find(where, 'total'), value: '52750000000000' }, parts);
  expect(is).toBeGreaterThan(most);
});

test.each(['active', 'inactive'])('the provinces of the regional office add up to the person: %s', (item) => {
  const where = (area: string): Of => ({ series: 'provinces', to: '2023-12-31', unit: 'people', area });
  const parts = ['16', '15', '17', '18', '19'].map((area) => find(where(area), item));
  const total = find(where('sumbagsel'), item);
  expect(distance(total, parts)).toEqual({ is: 0n, most: 0n });
  expect(total.basis).toBe('derived');
});

test('claims of job loss against contributions are the printed percentages, rounded', () => {
  for (const [to, ratio] of [
    ['2024-12-31', '13'],
    ['2025-04-30', '25'],
  ] as const) {
    const paid = BigInt(find(of('claims', to, 'rupiah'), 'JKP').value);
    const contributions = BigInt(find(of('job-loss', to, 'rupiah'), 'jkp-contributions').value);
    expect(String((200n * paid + contributions) / (2n * contributions))).toBe(ratio);
    expect(find(of('job-loss', to, 'percent'), 'jkp-ratio').value).toBe(ratio);
  }
});

test('claims of 2019 as worked out from the rise are the ones given', () => {
  const paid2020 = BigInt(find(of('claims', '2020-12-31', 'rupiah'), 'total').value);
  const derived = publishedStatistics.filter(({ to, basis }) => to === '2019-12-31' && basis === 'derived');
  expect(derived.map(({ value, step, conflicts }) => [value, step, conflicts])).toEqual([
    [`${(paid2020 * 10_000n * 10n) / 12_001n / 1_000_000_000_000n}00000000000`, '100000000000', ['S1']],
  ]);
});

test('a printed number becomes exact, with the unit of its last digit', () => {
  const group = { series: 'funds', to: '2025-01-01', source: 'x' } as const;
  const read = (printed: string) => statistics(group, { one: printed }).map(({ value, step }) => [value, step])[0];
  expect(read('41.56 m')).toEqual(['41560000', '10000']);
  expect(read('489.47 bn')).toEqual(['489470000000', '10000000']);
  expect(read('0.3766 m')).toEqual(['376600', '100']);
  expect(read('35,684,564')).toEqual(['35684564', '1']);
  expect(read('~55 m')).toEqual(['55000000', '1000000']);
  expect(read('33.10')).toEqual(['33.10', '0.01']);
  expect(statistics(group, { one: '~55 m' })[0]?.isApproximate).toBe(true);
});

test('each figure has a day, a source and a name; memory is never sure of itself', () => {
  expect(publishedStatistics.length).toBeGreaterThan(150);
  for (const one of publishedStatistics) {
    const where = `${one.series} ${one.item} ${one.to}`;
    expect(one.to, where).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(one.from === null || one.from <= one.to, where).toBe(true);
    expect(one.value, where).toMatch(/^(?:0|[1-9]\d*)(?:\.\d+)?$/);
    expect(one.source, where).not.toBe('');
    expect(statisticWords[one.item], where).toBeDefined();
    if (one.basis === 'memory') expect(one.confidence, where).not.toBe('high');
  }
  const used = new Set(publishedStatistics.map(({ item }) => item));
  expect(Object.keys(statisticWords).filter((item) => !used.has(item))).toEqual([]);
  const conflicts = new Set(publishedStatistics.flatMap((one) => one.conflicts));
  expect([...conflicts].toSorted()).toEqual(Object.keys(statisticConflicts));
});
