// Pensions of JP against a second, naive reading of RULINGS 60 to 69: dates as text, amounts as whole fractions.

import {
  type Answer,
  createLaw,
  date,
  decide,
  isDate,
  isExact,
  type Raw,
  readFacts,
  snapshot,
  writeDate,
  writeDecimal,
} from '@jamin/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instruments } from '../instruments.ts';
import { membershipFacts } from '../membership/facts.ts';
import { parameters } from '../parameters.ts';
import { jp, jpGaps, jpRules } from './ask.ts';
import { jpFacts } from './facts.ts';

const law = createLaw({
  parameters,
  rules: jpRules,
  facts: [...membershipFacts, ...jpFacts],
  asks: [jp],
  instruments,
  gaps: jpGaps,
});

type Wage = { readonly at: string; readonly wage: number };
type Person = {
  readonly on: string;
  readonly known: string | undefined;
  readonly event: 'retirement' | 'disability' | 'death';
  readonly birthDate: string;
  readonly registered: string | undefined;
  readonly paidMonths: number;
  readonly wages: readonly Wage[];
  readonly inflation: { readonly [year: string]: number };
  readonly caps: { readonly [year: string]: number };
  readonly spouse: boolean;
  readonly parent: boolean;
  readonly childrenCount: number;
  readonly inPayment: number | undefined;
  readonly later: number | undefined;
};
type Reply = { readonly [key: string]: string } | 'error';

const CAPS = [
  7000000, 7335300, 7703500, 8094000, 8512400, 8939700, 8754600, 9077600, 9559600, 10042300, 10547400, 11086300,
];
const LEAST = [300000, 310050, 319450, 331000, 341400, 350700, 356600, 363300, 383400, 393500, 399700, 411400];
const MOST = [
  3600000, 3720600, 3833000, 3971400, 4095750, 4207200, 4277900, 4357900, 4598100, 4718200, 4792300, 4932300,
];
const INFLATION = [335, 302, 361, 313, 272, 168, 187, 551, 261, 157, 292];

const two = (n: number) => String(n).padStart(2, '0');
const yearOf = (day: string) => Number(day.slice(0, 4));

function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 31;
  return `${y}-${two(m)}-${two(Math.min(number, length))}`;
}

const nextMonth = (day: string) => `${monthsLater(day, 1).slice(0, 8)}01`;

/** The value of a series that changes each 1 March from 2016 on, as known; the last one stays. */
function marchValue(series: readonly number[], day: string, known: string | undefined): number | undefined {
  const published = (index: number) =>
    index === 0 ? '2015-06-30' : series === CAPS && index === 11 ? '2026-02-25' : from(index);
  const from = (index: number) => (index === 0 ? '2015-07-01' : `${2015 + index}-03-01`);
  let found: number | undefined;
  series.forEach((value, index) => {
    if (from(index) <= day && (known === undefined || published(index) <= known)) found = value;
  });
  return found;
}

/** (1 + inflation) of a year in millionths. */
function growth(p: Person, year: number): bigint | undefined {
  const stated = p.inflation[year];
  if (stated !== undefined) return BigInt(1_000_000 + stated);
  const published = INFLATION[year - 2015];
  if (published === undefined || (p.known !== undefined && p.known < `${year + 1}-01-02`)) return undefined;
  return BigInt(1_000_000 + published * 100);
}

/** RULINGS 67: the mean as a fraction, row by row. */
function meanOf(p: Person): readonly [bigint, bigint] | undefined {
  let [top, bottom] = [0n, 1n];
  for (const { at, wage } of p.wages) {
    const isMonth = at.length === 7;
    const capYear = isMonth && Number(at.slice(5)) < 3 ? yearOf(at) - 1 : yearOf(at);
    const capDay = isMonth ? `${at}-01` : at === '2015' ? '2015-07-01' : `${at}-03-01`;
    const cap = p.caps[capYear] ?? marchValue(CAPS, capDay, p.known);
    if (cap === undefined) return undefined;
    let [n, d] = [BigInt(Math.min(wage, cap)), 1n];
    for (let year = yearOf(at); year < yearOf(p.on); year += 1) {
      const factor = growth(p, year);
      if (factor === undefined) return undefined;
      n *= factor;
      d *= 1_000_000n;
    }
    top = top * d + n * bottom;
    bottom *= d;
  }
  return p.wages.length === 0 ? undefined : [top, bottom * BigInt(p.wages.length)];
}

function bounded(p: Person, n: bigint, d: bigint, day: string): bigint | undefined {
  const [least, most] = [marchValue(LEAST, day, p.known), marchValue(MOST, day, p.known)];
  if (least === undefined || most === undefined) return undefined;
  const amount = (2n * n + d) / (2n * d);
  return amount < BigInt(least) ? BigInt(least) : amount > BigInt(most) ? BigInt(most) : amount;
}

function ageOf(birthDate: string): number {
  const born = Math.max(yearOf(birthDate), 1962);
  return Math.min(56 + Math.floor((born - 1961) / 2), 65);
}

/** RULINGS 61 to 65: monthly, lump-sum, none, or error when the registration is reached and missing. */
function formOf(p: Person, retired: boolean, heir: string): string {
  if (p.event === 'retirement' ? !retired : p.event === 'disability' && retired) return 'none';
  if (p.event === 'death' && heir === 'none') return 'none';
  if (p.event === 'death' && p.inPayment !== undefined) return 'monthly';
  if (p.paidMonths === 0) return 'none';
  if (p.paidMonths >= 180) return 'monthly';
  if (p.event === 'retirement' || retired) return 'lump-sum';
  if (p.registered === undefined) return 'error';
  const months = Math.max(
    1,
    (yearOf(p.on) - yearOf(p.registered)) * 12 + Number(p.on.slice(5, 7)) - Number(p.registered.slice(5, 7)),
  );
  const isDense = p.paidMonths * 100 >= months * 80;
  return isDense && p.on >= monthsLater(p.registered, p.event === 'death' ? 12 : 1) ? 'monthly' : 'lump-sum';
}

function naively(p: Person): Reply {
  const age = ageOf(p.birthDate);
  const retirementDate = monthsLater(p.birthDate, age * 12);
  const heir = p.spouse ? 'spouse' : p.childrenCount > 0 ? 'child' : p.parent ? 'parent' : 'none';
  const form = formOf(p, p.on >= retirementDate, heir);
  const always = { form, retirementAge: String(age), retirementDate };
  if (form === 'error') return 'error';
  if (form === 'none') return always;
  const last = monthsLater(retirementDate, 36);
  const from = nextMonth(p.event === 'retirement' && last < p.on ? last : p.on);
  const common = { ...always, recipient: p.event === 'death' ? heir : 'participant', from };
  if (form === 'lump-sum') return { ...common, lumpSum: '1234567.89' };
  const share = p.event !== 'death' ? 100n : heir === 'parent' ? 20n : 50n;
  const inPayment = p.event === 'death' ? p.inPayment : undefined;
  const mean = inPayment === undefined ? meanOf(p) : ([0n, 1n] as const);
  if (mean === undefined) return 'error';
  const months = p.paidMonths >= 180 ? p.paidMonths : 180;
  const [n, d] =
    inPayment === undefined
      ? [mean[0] * BigInt(months) * share, mean[1] * 120_000n]
      : [BigInt(inPayment) * share, 100n];
  let monthly = bounded(p, n, d, from);
  for (let year = yearOf(from); year < yearOf(p.on) + (p.later ?? -99); year += 1) {
    const factor = growth(p, year);
    if (factor === undefined || monthly === undefined) return 'error';
    monthly = bounded(p, monthly * factor, 1_000_000n, `${year + 1}-03-01`);
  }
  if (monthly === undefined) return 'error';
  const averageWage = inPayment === undefined ? { averageWage: String((2n * mean[0] + mean[1]) / (2n * mean[1])) } : {};
  return { ...common, ...averageWage, monthly: String(monthly) };
}

function answer(p: Person): Reply {
  const millionths = (map: { readonly [year: string]: number }) =>
    Object.fromEntries(
      Object.entries(map).map(([year, n]) => [year, `${n < 0 ? '-' : ''}0.${String(Math.abs(n)).padStart(6, '0')}`]),
    );
  const raw: { [fact: string]: Raw } = {
    event: p.event,
    birthDate: p.birthDate,
    paidMonths: String(p.paidMonths),
    wages: p.wages.map(({ at, wage }) => ({ [at.length === 7 ? 'month' : 'year']: at, wage: String(wage) })),
    inflation: millionths(p.inflation),
    caps: Object.fromEntries(Object.entries(p.caps).map(([year, cap]) => [year, String(cap)])),
    spouse: p.spouse,
    parent: p.parent,
    childrenCount: String(p.childrenCount),
    balance: '1234567.89',
  };
  if (p.registered !== undefined) raw['registered'] = p.registered;
  if (p.inPayment !== undefined) raw['inPayment'] = String(p.inPayment);
  if (p.later !== undefined) raw['year'] = String(yearOf(p.on) + p.later);
  const { facts, problems } = readFacts(law, jp, raw);
  expect(problems).toEqual([]);
  const at = snapshot(law, p.known === undefined ? undefined : date(p.known));
  const { outcome, values } = decide(at, jp, date(p.on), facts);
  return outcome === 'granted' ? Object.fromEntries([...values].map(([key, value]) => [key, text(value)])) : 'error';
}

function text(value: Answer): string {
  if (isDate(value)) return writeDate(value.day);
  return isExact(value) ? writeDecimal(value) : String(value);
}

const day = fc.integer({ min: 1, max: 31 });
const person: fc.Arbitrary<Person> = fc
  .record({
    months: fc.oneof(fc.integer({ min: 0, max: 140 }), fc.integer({ min: 0, max: 360 })),
    day,
    known: fc.option(fc.constantFrom('2018-03-01', '2023-01-01', '2024-01-02', '2026-02-25'), {
      nil: undefined,
      freq: 5,
    }),
    event: fc.constantFrom('retirement', 'disability', 'death', 'death'),
    age: fc.oneof(fc.integer({ min: 240, max: 830 }), fc.integer({ min: 670, max: 830 })),
    birthDay: day,
    since: fc.option(fc.tuple(fc.constantFrom(0, 1, 2, 5, 11, 12, 13, 40, 25), day), { freq: 9 }),
    paid: fc.oneof(fc.constantFrom(0, 1, 4, 10, 20, 32, 179, 180, 181), fc.integer({ min: 0, max: 400 })),
    byMonth: fc.boolean(),
    wages: fc.array(fc.tuple(fc.integer({ min: 0, max: 130 }), fc.integer({ min: 0, max: 30_000_000 })), {
      maxLength: 12,
    }),
    inflation: fc.dictionary(
      fc.integer({ min: 2015, max: 2046 }).map(String),
      fc.integer({ min: -20_000, max: 200_000 }),
    ),
    allInflation: fc.option(fc.integer({ min: 0, max: 99_999 }), { freq: 1 }),
    caps: fc.dictionary(
      fc.integer({ min: 2014, max: 2030 }).map(String),
      fc.integer({ min: 5_000_000, max: 15_000_000 }),
    ),
    spouse: fc.boolean(),
    parent: fc.boolean(),
    childrenCount: fc.constantFrom(0, 0, 1, 3),
    inPayment: fc.option(fc.integer({ min: 1, max: 20_000_000 }), { nil: undefined, freq: 1 }),
    later: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  })
  .map(({ months, day: number, age, birthDay, since, paid, byMonth, wages, allInflation, ...rest }) => {
    const on = monthsLater(`2015-07-${two(number)}`, months);
    const near = (back: number, d: number) => monthsLater(`${monthsLater(on, -back).slice(0, 8)}${two(d)}`, 0);
    const registered = since === null ? undefined : near(...since);
    const rows = wages.map(([back, wage]) => ({ at: near(back, 1).slice(0, byMonth ? 7 : 4), wage }));
    const steady = Object.fromEntries(Array.from({ length: 35 }, (_, index) => [2015 + index, allInflation ?? 0]));
    return {
      ...rest,
      on,
      birthDate: near(age, birthDay),
      registered: registered === undefined || registered > on || registered < '2015-07-01' ? undefined : registered,
      paidMonths: paid,
      wages: rows.filter(({ at }) => at >= (byMonth ? '2015-01' : '2015')),
      inflation: allInflation === null ? rest.inflation : { ...steady, ...rest.inflation },
    };
  });

test('a second, naive reading of the rulings on pensions gives the same', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(person, (p) => {
      const naive = naively(p);
      const kind = naive === 'error' ? naive : (naive['form'] ?? '');
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      expect(answer(p)).toEqual(naive);
    }),
    { numRuns: 5000 },
  );
  for (const kind of ['monthly', 'lump-sum', 'none', 'error']) expect(seen.get(kind)).toBeGreaterThan(200);
});
