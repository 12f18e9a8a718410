// Balances of JHT against a second, naive reading of RULINGS 54 to 57: month by month, on fractions of whole numbers.

import { createLaw, date, decide, isExact, type Raw, readFacts, snapshot, writeDecimal } from '@jamin/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instruments } from '../instruments.ts';
import { membershipFacts } from '../membership/facts.ts';
import { parameters } from '../parameters.ts';
import { jhtBalance, jhtGaps, jhtRules } from './ask.ts';
import { jhtFacts } from './facts.ts';

const law = createLaw({
  parameters,
  rules: jhtRules,
  facts: [...membershipFacts, ...jhtFacts],
  asks: [jhtBalance],
  instruments,
  gaps: jhtGaps,
});

type Account = {
  readonly on: string;
  readonly known: string | undefined;
  readonly opening: { readonly date: string; readonly balance: number } | undefined;
  readonly contributions: readonly { readonly month: string; readonly amount: number }[];
  readonly rates: { readonly [year: string]: number };
};

/** Published rates in millionths, and the day each was published. */
const PUBLISHED: { readonly [year: string]: readonly [number, string] } = {
  2011: [101000, '2012-03-01'],
  2012: [105500, '2013-03-01'],
  2016: [71900, '2017-03-01'],
  2017: [78200, '2018-03-01'],
  2018: [62600, '2019-03-01'],
  2019: [60600, '2020-03-01'],
  2020: [55900, '2021-05-31'],
};

const two = (n: number) => String(n).padStart(2, '0');

function lastDay(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}

/** Each month full by `on`, and not yet full on the opening day, lets every amount in the account earn r/12. */
function naively(a: Account): { balance: string; development: string } | 'error' {
  if (a.on < '1993-07-01') return 'error';
  const months = a.contributions.map(({ month }) => month).sort();
  const start = a.opening?.date.slice(0, 7) ?? months[0] ?? a.on.slice(0, 7);
  let top = BigInt(a.opening?.balance ?? 0);
  let bottom = 1n;
  let earned = 0n;
  for (let year = Number(start.slice(0, 4)); year <= Number(a.on.slice(0, 4)); year += 1) {
    let held = top;
    for (let month = 1; month <= 12; month += 1) {
      const name = `${year}-${two(month)}`;
      for (const one of a.contributions) if (one.month === name) held += BigInt(one.amount) * bottom;
      const end = `${name}-${lastDay(year, month)}`;
      if (end > a.on || (a.opening !== undefined && end <= a.opening.date)) continue;
      earned += held;
    }
    const published = PUBLISHED[year];
    const isKnown = published !== undefined && (a.known === undefined || published[1] <= a.known);
    const rate = a.rates[year] ?? (isKnown ? published[0] : undefined);
    if (earned !== 0n && rate === undefined) return 'error';
    top = held * 12_000_000n + earned * BigInt(rate ?? 0);
    bottom *= 12_000_000n;
    earned = 0n;
  }
  const balance = (2n * top + bottom) / (2n * bottom);
  const paid = a.contributions.reduce((sum, one) => sum + BigInt(one.amount), BigInt(a.opening?.balance ?? 0));
  return { balance: String(balance), development: String(balance - paid) };
}

function answer(a: Account): ReturnType<typeof naively> {
  const rates = Object.entries(a.rates).map(([year, rate]) => [year, `0.${String(rate).padStart(6, '0')}`]);
  const raw: { [fact: string]: Raw } = {
    contributions: a.contributions.map(({ month, amount }) => ({ month, amount: String(amount) })),
    rates: Object.fromEntries(rates),
  };
  if (a.opening !== undefined) raw['opening'] = { date: a.opening.date, balance: String(a.opening.balance) };
  const { facts, problems } = readFacts(law, jhtBalance, raw);
  expect(problems).toEqual([]);
  const at = snapshot(law, a.known === undefined ? undefined : date(a.known));
  const { outcome, values } = decide(at, jhtBalance, date(a.on), facts);
  const [balance, development] = [values.get('balance'), values.get('development')];
  if (outcome !== 'granted' || !isExact(balance) || !isExact(development)) return 'error';
  return { balance: writeDecimal(balance), development: writeDecimal(development) };
}

const account: fc.Arbitrary<Account> = fc
  .record({
    year: fc.integer({ min: 2009, max: 2028 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 31)),
    known: fc.option(fc.constantFrom('2012-02-29', '2018-03-01', '2021-05-30', '2021-05-31'), {
      nil: undefined,
      freq: 5,
    }),
    back: fc.option(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.constantFrom(1, 15, 31, 31)), { freq: 2 }),
    balance: fc.integer({ min: 0, max: 900_000_000 }),
    paid: fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 3_000_000 })), {
      maxLength: 30,
    }),
    complete: fc.boolean(),
    rate: fc.array(fc.integer({ min: 0, max: 120_000 }), { minLength: 30, maxLength: 30 }),
    stated: fc.integer({ min: 2000, max: 2029 }),
  })
  .map((r) => {
    const on = `${r.year}-${two(r.month)}-${two(Math.min(r.day, lastDay(r.year, r.month)))}`;
    const back = (months: number) => {
      const index = r.year * 12 + r.month - 1 - months;
      return [Math.floor(index / 12), (index % 12) + 1] as const;
    };
    const [y, m] = back(r.back?.[0] ?? 0);
    const opened = `${y}-${two(m)}-${two(Math.min(r.back?.[1] ?? 1, lastDay(y, m)))}`;
    const opening = r.back === null || opened > on ? undefined : { date: opened, balance: r.balance };
    const contributions = r.paid
      .map(([months, amount]) => ({ month: back(months).map(two).join('-'), amount }))
      .filter(({ month }) => opening === undefined || `${month}-01` >= opening.date);
    const stated = r.rate.map((rate, index) => [2000 + index, rate] as const);
    const rates = Object.fromEntries(stated.filter(([year]) => r.complete || year === r.stated));
    return { on, known: r.known, opening, contributions, rates };
  });

test('a second, naive reading of the rulings on balances gives the same', () => {
  let decided = 0;
  fc.assert(
    fc.property(account, (a) => {
      const naive = naively(a);
      if (naive !== 'error') decided += 1;
      expect(answer(a)).toEqual(naive);
    }),
    { numRuns: 3000 },
  );
  expect(decided).toBeGreaterThan(1000);
});
