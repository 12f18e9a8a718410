// Compares contributions with a second, naive implementation that follows the rulings line by line, on random facts.

import { date, decide, type Raw, readFacts, snapshot, writeDecimal } from '@jamin/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indonesia } from '../indonesia.ts';
import { contributionsAsk } from './ask.ts';

type Stated = { readonly [fact: string]: Raw };
type Answer = { [key: string]: bigint };

/** A date as year, month and day; compared as text. */
function parts(text: string): readonly [number, number, number] {
  const [year, month, day] = text.split('-').map(Number);
  return [year ?? 0, month ?? 0, day ?? 0];
}

function text(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function monthsLater(day: string, months: number): string {
  const [year, month, number] = parts(day);
  const total = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
  return text(y, m, Math.min(number, lastDay(y, m)));
}

function tomorrow(day: string): string {
  const [year, month, number] = parts(day);
  if (number < lastDay(year, month)) return text(year, month, number + 1);
  return month < 12 ? text(year, month + 1, 1) : text(year + 1, 1, 1);
}

/** Sakamoto's rule: 0 Sunday to 6 Saturday. */
function weekday(day: string): number {
  const [year, month, number] = parts(day);
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + number) % 7;
}

/** Sen times ten-thousandths times hundredths: everything stays whole until the one rounding. */
function sen(amount: string): bigint {
  const [units = '0', rest = ''] = amount.split('.');
  return BigInt(units + rest.padEnd(2, '0'));
}

function half(n: bigint, d: bigint): bigint {
  return (2n * n + d) / (2n * d);
}

const CAPS: readonly (readonly [string, string, string])[] = [
  ['2015-07-01', '2015-06-30', '7000000'],
  ['2016-03-01', '2016-03-01', '7335300'],
  ['2017-03-01', '2017-03-01', '7703500'],
  ['2018-03-01', '2018-03-01', '8094000'],
  ['2019-03-01', '2019-03-01', '8512400'],
  ['2020-03-01', '2020-03-01', '8939700'],
  ['2021-03-01', '2021-03-01', '8754600'],
  ['2022-03-01', '2022-03-01', '9077600'],
  ['2023-03-01', '2023-03-01', '9559600'],
  ['2024-03-01', '2024-03-01', '10042300'],
  ['2025-03-01', '2025-03-01', '10547400'],
  ['2026-03-01', '2026-02-25', '11086300'],
];

const BRACKETS: readonly (readonly [number, number])[] = [
  [0, 1000000],
  ...Array.from({ length: 8 }, (_, i) => [1100000 + i * 200000, 1200000 + i * 200000] as const),
  ...Array.from({ length: 11 }, (_, i) => [2700000 + i * 500000, 2950000 + i * 500000] as const),
  ...Array.from({ length: 13 }, (_, i) => [8200000 + i * 1000000, 8700000 + i * 1000000] as const),
];

const RATES: { readonly [group: string]: bigint } = {
  'very-low': 24n,
  low: 54n,
  medium: 89n,
  high: 127n,
  'very-high': 174n,
};

function between(day: string, first: string, last: string): boolean {
  return day >= first && day <= last;
}

/** What rulings 1 to 26 give, in sen; undefined for an error. */
function naive(on: string, known: string | undefined, facts: Stated): Answer | undefined {
  const isKnown = (day: string) => known === undefined || day <= known;
  if (on < '2015-07-01' || !isKnown('2015-06-30')) return undefined;
  const covid = between(on, '2020-08-01', '2021-01-01') && isKnown('2020-09-01') ? 1n : 100n;
  switch (facts['segment']) {
    case 'PU':
      return wageEarner(on, isKnown, facts, covid);
    case 'BPU':
      return selfEmployed(on, isKnown, facts, covid);
    case 'JAKON':
      return project(facts, covid);
    default:
      return migrant(on, isKnown, facts);
  }
}

type IsKnown = (day: string) => boolean;

function wageEarner(on: string, isKnown: IsKnown, facts: Stated, covid: bigint): Answer | undefined {
  const has = (programme: string) => programmesOf(facts, ['JKK', 'JKM', 'JHT', 'JP', 'JKP']).includes(programme);
  const paidOn = facts['paidOn'] as string | undefined;
  if (facts['amountDue'] !== undefined) {
    if (paidOn === undefined) return undefined;
    return { penalty: penaltyOf(on, isKnown, facts, sen(facts['amountDue'] as string), true) };
  }
  const needsWage = ['JKK', 'JKM', 'JHT', 'JP'].some(has);
  const wage = needsWage ? wageOf(facts) : { n: 0n, d: 1n };
  if (wage === undefined) return undefined;
  const group = facts['riskGroup'] as string | undefined;
  if (has('JKK') && group === undefined) return undefined;
  const window =
    (between(on, '2025-02-01', '2025-07-01') && isKnown('2025-02-07')) ||
    (between(on, '2025-08-01', '2026-01-01') && isKnown('2025-09-04'));
  const payBy = isKnown('2025-09-04') ? '2026-06-30' : '2025-12-31';
  const relief = facts['labourIntensiveRelief'] === 'true' && window && (paidOn === undefined || paidOn <= payBy);
  const cap = CAPS.filter(([from, published]) => from <= on && isKnown(published)).at(-1)?.[2] ?? '0';
  const { n, d } = wage;
  const capped = n < sen(cap) * d ? wage : { n: sen(cap), d: 1n };
  const jkpWage = n < 500000000n * d ? wage : { n: 500000000n, d: 1n };
  const answer: Answer = {};
  if (has('JKK')) {
    answer['jkk.employer'] = half(n * (RATES[group ?? ''] ?? 0n) * covid * (relief ? 50n : 100n), d * 100000000n);
  }
  if (has('JKM')) answer['jkm.employer'] = half(n * 30n * covid, d * 1000000n);
  if (has('JHT')) answer['jht.employer'] = half(n * 37n, d * 1000n);
  if (has('JHT')) answer['jht.worker'] = half(n * 2n, d * 100n);
  if (has('JP')) answer['jp.employer'] = half(capped.n * 2n, capped.d * 100n);
  if (has('JP')) answer['jp.worker'] = half(capped.n, capped.d * 100n);
  if (on >= '2021-02-01' && isKnown('2021-02-02') && ['JKK', 'JKM', 'JHT', 'JKP'].every(has)) {
    const withoutJkm = on >= '2025-02-01' && isKnown('2025-02-07');
    answer['jkp.recomposed'] = half(jkpWage.n * (relief && group === 'very-low' ? 12n : 14n), jkpWage.d * 10000n);
    answer['jkp.recomposed-jkm'] = withoutJkm ? 0n : half(jkpWage.n * 10n, jkpWage.d * 10000n);
    answer['jkp.government'] = half(jkpWage.n * 22n, jkpWage.d * 10000n);
  }
  const sum = (...keys: string[]) => keys.reduce((total, key) => total + (answer[key] ?? 0n), 0n);
  answer['total.employer'] = sum('jkk.employer', 'jkm.employer', 'jht.employer', 'jp.employer');
  answer['total.worker'] = sum('jht.worker', 'jp.worker');
  if (paidOn !== undefined) {
    const shifting = [sum('jkk.employer'), sum('jkm.employer'), sum('jht.employer', 'jht.worker')];
    answer['penalty'] =
      shifting.reduce((total, base) => total + penaltyOf(on, isKnown, facts, base, true), 0n) +
      penaltyOf(on, isKnown, facts, sum('jp.employer', 'jp.worker'), false);
  }
  return answer;
}

function penaltyOf(on: string, isKnown: IsKnown, facts: Stated, base: bigint, shifts: boolean): bigint {
  const pandemic = between(on, '2020-08-01', '2021-01-01') && isKnown('2020-09-01');
  const [year, month] = parts(monthsLater(on, 1));
  let due = text(year, month, Math.min(pandemic ? 30 : 15, lastDay(year, month)));
  const holidays = (facts['holidays'] ?? []) as readonly string[];
  while (shifts && ([0, 6].includes(weekday(due)) || holidays.includes(due))) due = tomorrow(due);
  let months = 0;
  while (monthsLater(due, months) < (facts['paidOn'] as string)) months += 1;
  return half(base * (pandemic ? 5n : 20n) * BigInt(months), 1000n);
}

function wageOf(facts: Stated): { readonly n: bigint; readonly d: bigint } | undefined {
  if (facts['wage'] !== undefined) return { n: sen(facts['wage'] as string), d: 1n };
  if (facts['dailyWage'] !== undefined) return { n: sen(facts['dailyWage'] as string) * 25n, d: 1n };
  const months = (facts['pieceEarnings'] ?? []) as readonly string[];
  const needed = facts['weatherDependent'] === 'true' ? 12 : 3;
  if (months.length < needed) return undefined;
  return { n: months.slice(-needed).reduce((sum, one) => sum + sen(one), 0n), d: BigInt(needed) };
}

function programmesOf(facts: Stated, usual: readonly string[]): readonly string[] {
  return (facts['programmes'] as readonly string[] | undefined) ?? usual;
}

function selfEmployed(on: string, isKnown: IsKnown, facts: Stated, covid: bigint): Answer | undefined {
  const programmes = programmesOf(facts, ['JKK', 'JKM']);
  if (programmes.includes('JP') || programmes.includes('JKP')) return undefined;
  const last = facts['sector'] === 'transport' ? '2027-03-01' : '2026-12-01';
  const first = facts['sector'] === 'transport' ? '2026-01-01' : '2026-04-01';
  const halved = facts['payer'] !== 'budget' && between(on, first, last) && isKnown('2025-12-22');
  const factor = covid * (halved ? 50n : 100n);
  const needsIncome = programmes.includes('JKK') || programmes.includes('JHT');
  if (needsIncome && facts['income'] === undefined) return undefined;
  const income = sen((facts['income'] ?? '0') as string);
  const reference = BigInt(BRACKETS.filter(([from]) => BigInt(from) * 100n <= income).at(-1)?.[1] ?? 0) * 100n;
  const answer: Answer = {};
  if (programmes.includes('JKK')) answer['jkk.self'] = half(reference * factor, 1000000n);
  if (programmes.includes('JKM')) answer['jkm.self'] = half(680000n * factor, 10000n);
  if (programmes.includes('JHT')) answer['jht.self'] = half(reference * 2n, 100n);
  answer['total.self'] = Object.values(answer).reduce((sum, one) => sum + one, 0n);
  return answer;
}

function project(facts: Stated, covid: bigint): Answer | undefined {
  const programmes = programmesOf(facts, ['JKK', 'JKM']);
  if (programmes.some((one) => !['JKK', 'JKM'].includes(one)) || facts['dailyWage'] !== undefined) return undefined;
  const slices = (value: bigint, rates: readonly bigint[]) => {
    const limits = [0n, 100000000n, 500000000n, 1000000000n, 5000000000n].map((one) => one * 100n);
    return rates.reduce((sum, rate, index) => {
      const [from, to] = [limits[index] ?? 0n, limits[index + 1] ?? value];
      const upper = value < to ? value : to;
      return upper > from ? sum + (upper - from) * rate : sum;
    }, 0n);
  };
  const due = (wageRate: bigint, rates: readonly bigint[]) => {
    if (facts['wage'] !== undefined) return half(sen(facts['wage'] as string) * wageRate * covid, 1000000n);
    if (facts['contractValue'] === undefined) return undefined;
    return half(slices(sen(facts['contractValue'] as string), rates) * covid, 1000000n);
  };
  const answer: Answer = { 'total.project': 0n };
  for (const [key, programme, rate, rates] of [
    ['jkk.project', 'JKK', 174n, [21n, 17n, 13n, 11n, 9n]],
    ['jkm.project', 'JKM', 30n, [3n, 2n, 2n, 1n, 1n]],
  ] as const) {
    if (!programmes.includes(programme)) continue;
    const amount = due(rate, rates);
    if (amount === undefined) return undefined;
    answer[key] = amount;
    answer['total.project'] = (answer['total.project'] ?? 0n) + amount;
  }
  return answer;
}

function migrant(on: string, isKnown: IsKnown, facts: Stated): Answer | undefined {
  const programmes = programmesOf(facts, []);
  if (programmes.includes('JP') || programmes.includes('JKP')) return undefined;
  if (on < '2023-03-01' || !isKnown('2023-02-22') || facts['contractMonths'] === undefined) return undefined;
  const months = Number(facts['contractMonths']);
  const [price, length] = months >= 24 ? [332500, 24] : months >= 12 ? [189000, 12] : [108000, 6];
  const during = BigInt(price + Math.max(0, months - length) * 13500) * 100n;
  const before = facts['individual'] === 'true' ? 0n : 3750000n;
  const chosen = facts['jht'] as string | undefined;
  const options = ['50000', '100000', '200000', '300000', '400000', '500000', '600000'];
  if (chosen !== undefined && !options.includes(chosen)) return undefined;
  return { before, during, 'jht.self': chosen === undefined ? 0n : sen(chosen), 'total.self': before + during };
}

const digits = (max: number) => fc.integer({ min: 0, max });
const rupiah = fc
  .tuple(fc.oneof(digits(20000), digits(3000000), digits(12000000), digits(999999999)), digits(99))
  .map(([units, cents]) => (cents % 3 === 0 ? `${units}.${String(cents).padStart(2, '0')}` : `${units}`));
const edges = fc.constantFrom('7000000', '5000000', '5000000.01', '10042300', '1100000', '1099999.99', '2700000', '1');
const money = fc.oneof({ weight: 6, arbitrary: rupiah }, { weight: 1, arbitrary: edges });
const month = fc
  .tuple(fc.integer({ min: 2015, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => text(year, number, 1));
const anyDay = fc
  .tuple(fc.integer({ min: 2015, max: 2028 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, number, day]) => text(year, number, day));
const turns = fc.constantFrom(
  ...['2020-07-01', '2020-08-01', '2020-12-01', '2021-01-01', '2021-02-01', '2025-01-01', '2025-02-01', '2025-07-01'],
  ...['2025-08-01', '2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-12-01', '2027-03-01', '2027-04-01'],
);
const knownTurns = fc.constantFrom('2020-08-31', '2020-09-01', '2021-02-01', '2025-02-07', '2025-09-03', '2025-12-22');
const flag = fc.constantFrom('true', 'false');
const earlyDays = fc.constantFrom('2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2021-03-01', '2024-02-29');
const programmes = fc.oneof(
  fc.subarray(['JKK', 'JKM', 'JHT', 'JP', 'JKP']),
  fc.subarray(['JKK', 'JKM', 'JHT']),
  fc.constant(['JKK', 'JKM', 'JHT', 'JKP']),
);

const stated: fc.Arbitrary<Stated> = fc.record(
  {
    segment: fc.constantFrom('PU', 'PU', 'PU', 'BPU', 'JAKON', 'PMI'),
    wage: money,
    dailyWage: digits(900000).map(String),
    pieceEarnings: fc.array(money, { maxLength: 14 }),
    weatherDependent: flag,
    riskGroup: fc.constantFrom('very-low', 'low', 'medium', 'high', 'very-high'),
    programmes,
    labourIntensiveRelief: flag,
    income: money.filter((one) => sen(one) > 0n),
    sector: fc.constantFrom('transport', 'other'),
    payer: fc.constantFrom('self', 'budget', 'other'),
    contractValue: fc.oneof(money, digits(2000000000).map(String), fc.constantFrom('100000000', '7500000000')),
    contractMonths: digits(40).map(String),
    individual: flag,
    jht: fc.constantFrom('50000', '100000', '600000', '75000', '0'),
    paidOn: fc.oneof(anyDay, earlyDays),
    holidays: fc.array(anyDay, { maxLength: 3 }),
    amountDue: money,
  },
  { requiredKeys: ['segment'] },
);

test('contributions equal the naive reading of the rulings', () => {
  let answered = 0;
  fc.assert(
    fc.property(
      fc.oneof(month, turns),
      fc.option(fc.oneof(anyDay, knownTurns), { nil: undefined, freq: 4 }),
      stated,
      fc.integer({ min: 0, max: 19 }),
      (on, known, drawn, luck) => {
        const facts = luck === 0 || drawn['amountDue'] === undefined ? drawn : without(drawn, 'amountDue');
        const near = luck < 8 && facts['holidays'] !== undefined ? { ...facts, holidays: aroundDue(on) } : facts;
        const expected = naive(on, known, near);
        if (expected !== undefined) answered += 1;
        expect(engineAnswer(on, known, near)).toEqual(expected === undefined ? undefined : shown(expected));
      },
    ),
    { numRuns: 6000 },
  );
  expect(answered).toBeGreaterThan(1000);
});

function without(facts: Stated, name: string): Stated {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name));
}

/** Holidays where they matter: the days after the 15th of the next month. */
function aroundDue(on: string): readonly string[] {
  const [year, number] = parts(monthsLater(on, 1));
  return [15, 16, 17].map((day) => text(year, number, day));
}

function shown(answer: Answer): { readonly [key: string]: bigint } {
  return Object.fromEntries(Object.entries(answer).filter(([, amount]) => amount !== 0n));
}

function engineAnswer(on: string, known: string | undefined, stated: Stated): unknown {
  const { facts, problems } = readFacts(indonesia, contributionsAsk, stated);
  expect(problems).toEqual([]);
  const at = snapshot(indonesia, known === undefined ? undefined : date(known));
  const decision = decide(at, contributionsAsk, date(on), facts);
  if (decision.outcome !== 'granted') return undefined;
  const entries = [...decision.values].map(([key, value]) => [key, sen(writeDecimal(value as never))] as const);
  return Object.fromEntries(entries.filter(([, amount]) => amount !== 0n));
}
