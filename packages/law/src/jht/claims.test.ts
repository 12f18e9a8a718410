// Claims and tax of JHT against a second, naive reading of RULINGS 45 to 53: dates as text, money as whole sen.

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
import { jht, jhtGaps, jhtRules } from './ask.ts';
import { jhtFacts } from './facts.ts';

const law = createLaw({
  parameters,
  rules: jhtRules,
  facts: [...membershipFacts, ...jhtFacts],
  asks: [jht],
  instruments,
  gaps: jhtGaps,
});
const at = snapshot(law);

type Payment = { readonly date: string; readonly sen: bigint };
type Claim = {
  readonly on: string;
  readonly ground: string;
  readonly birthDate: string | undefined;
  readonly endOfWork: string | undefined;
  readonly determinedOn: string | undefined;
  readonly sen: bigint | undefined;
  readonly membershipYears: string;
  readonly paidEarlier: readonly Payment[];
  readonly stillEmployed: boolean;
  readonly npwp: boolean;
};
type Reply = { readonly [key: string]: string } | 'error';

function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 31;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${y}-${two(m)}-${two(Math.min(number, length))}`;
}

const SINCE_2022 = ['company-retirement', 'contract-end', 'bpu-stopped'];
const AT_ONCE = ['leaving-indonesia', 'death', 'partial-10', 'partial-30-housing'];

/** RULINGS 46 to 48; undefined when the fact for it is missing. */
function dayOf(c: Claim): string | undefined {
  const birthday = (age: number) => (c.birthDate === undefined ? undefined : monthsLater(c.birthDate, age * 12));
  if (c.ground === 'age') return birthday(c.on < '2015-07-01' ? 55 : 56);
  if (c.ground === 'total-disability') {
    return c.determinedOn === undefined ? undefined : `${monthsLater(c.determinedOn, 1).slice(0, 8)}01`;
  }
  const leaves = c.ground === 'resignation' || c.ground === 'layoff';
  if (leaves && c.on < '2015-08-12') return birthday(56);
  if (c.endOfWork === undefined) return undefined;
  if (!leaves) return c.endOfWork;
  const day = monthsLater(c.endOfWork, 1);
  return c.on < '2015-09-01' && day < '2015-09-01' ? '2015-09-01' : day;
}

/** RULINGS 45: the first reason, `none`, or `missing` when a fact that is reached is not there. */
function reasonOf(c: Claim): string {
  const leaves = ['resignation', 'layoff', ...SINCE_2022].includes(c.ground);
  if (c.stillEmployed && (leaves || c.ground === 'leaving-indonesia')) return 'still-employed';
  if (c.ground.startsWith('partial')) {
    if (Number(c.membershipYears) < 10) return 'membership-too-short';
    return c.paidEarlier.length > 0 ? 'partial-already-taken' : 'none';
  }
  if (AT_ONCE.includes(c.ground)) return 'none';
  const day = dayOf(c);
  if (day === undefined) return 'missing';
  if (c.on >= day) return 'none';
  return c.ground === 'age' || (leaves && c.on < '2015-08-12') ? 'age-not-reached' : 'waiting-period';
}

/** RULINGS 50 to 53: hundredths of sen, so that 5% of a sen is whole. */
function taxOf(c: Claim, gross: bigint): bigint {
  const paid = c.paidEarlier.reduce((sum, { sen }) => sum + sen, 0n);
  const year = Number(c.on.slice(0, 4));
  const first = Math.min(year, ...c.paidEarlier.map((payment) => Number(payment.date.slice(0, 4))));
  const excess = (sum: bigint) => (sum > 5_000_000_000n ? sum - 5_000_000_000n : 0n);
  if (year <= first + 1) return (excess(paid + gross) * 5n) / 10_000n - (excess(paid) * 5n) / 10_000n;
  const before = c.paidEarlier
    .filter((payment) => payment.date.startsWith(`${year}-`))
    .reduce((sum, { sen }) => sum + sen, 0n);
  const limits: readonly (readonly [bigint, bigint])[] =
    c.on < '2022-01-01'
      ? [
          [0n, 5n],
          [50n, 15n],
          [250n, 25n],
          [500n, 30n],
        ]
      : [
          [0n, 5n],
          [60n, 15n],
          [250n, 25n],
          [500n, 30n],
          [5000n, 35n],
        ];
  const scale = (sum: bigint) =>
    limits.reduce((tax, [million, rate], index) => {
      const from = million * 100_000_000n;
      const rise = rate - (limits[index - 1]?.[1] ?? 0n);
      return sum > from ? tax + (sum - from) * rise : tax;
    }, 0n);
  return ((scale(before + gross) - scale(before)) * (c.npwp ? 10n : 12n)) / 100_000n;
}

function naively(c: Claim): Reply {
  if (c.on < '2009-11-16' || (c.on < '2015-07-01' && c.ground !== 'age')) return 'error';
  if (c.on < '2022-04-26' && SINCE_2022.includes(c.ground)) return 'error';
  const reason = reasonOf(c);
  if (reason === 'missing') return 'error';
  const day = AT_ONCE.includes(c.ground) ? undefined : dayOf(c);
  const payable: { [key: string]: string } = day === undefined ? {} : { payableFrom: day };
  if (reason !== 'none') return { eligible: 'false', reason, ...payable };
  if (c.sen === undefined) return 'error';
  const partial = c.ground === 'partial-10' ? 10n : c.ground === 'partial-30-housing' ? 30n : undefined;
  const gross = partial === undefined ? c.sen : ((c.sen * partial) / 10_000n) * 100n;
  const tax = taxOf(c, gross);
  return { eligible: 'true', ...payable, gross: rupiah(gross), tax: String(tax), net: rupiah(gross - tax * 100n) };
}

function rupiah(sen: bigint): string {
  if (sen < 0n) return `-${rupiah(-sen)}`;
  const cents = sen % 100n;
  const text = cents < 10n ? `0${cents}` : String(cents);
  return cents === 0n ? String(sen / 100n) : `${sen / 100n}.${text.replace(/0$/, '')}`;
}

function answer(c: Claim): Reply {
  const raw: { [fact: string]: Raw } = {
    ground: c.ground,
    membershipYears: c.membershipYears,
    paidEarlier: c.paidEarlier.map((payment) => ({ date: payment.date, amount: rupiah(payment.sen) })),
    stillEmployed: c.stillEmployed,
    npwp: c.npwp,
  };
  for (const name of ['birthDate', 'endOfWork', 'determinedOn'] as const) {
    const day = c[name];
    if (day !== undefined) raw[name] = day;
  }
  if (c.sen !== undefined) raw['balance'] = rupiah(c.sen);
  const { facts, problems } = readFacts(law, jht, raw);
  expect(problems).toEqual([]);
  const { outcome, values } = decide(at, jht, date(c.on), facts);
  if (outcome !== 'granted' && outcome !== 'refused') return 'error';
  return Object.fromEntries([...values].map(([key, value]) => [key, text(value)]));
}

function text(value: Answer): string {
  if (isDate(value)) return writeDate(value.day);
  return isExact(value) ? writeDecimal(value) : String(value);
}

const two = (n: number) => String(n).padStart(2, '0');

function dayIn(from: number, to: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, day]) => monthsLater(`${year}-01-${two(day)}`, month - 1));
}

const amount = fc.oneof(
  fc.bigInt({ min: 0n, max: 20_000_000_000n }),
  fc.bigInt({ min: 0n, max: 2_000_000_000_000n }),
  fc.bigInt({ min: 0n, max: 300n }).map((n) => n * 100_000_000n),
);

const claim: fc.Arbitrary<Claim> = fc
  .record({
    on: fc.oneof(
      dayIn(2009, 2027),
      fc.constantFrom('2009-11-15', '2009-11-16', '2015-06-30', '2015-07-01', '2015-08-11', '2015-08-12', '2015-08-31'),
      fc.constantFrom('2015-09-01', '2021-12-31', '2022-01-01', '2022-04-25', '2022-04-26'),
    ),
    ground: fc.constantFrom(...['age', 'resignation', 'layoff', 'total-disability'], ...SINCE_2022, ...AT_ONCE),
    birth: fc.option(fc.tuple(fc.integer({ min: -800, max: -560 }), fc.integer({ min: 1, max: 31 })), { freq: 9 }),
    end: fc.option(fc.tuple(fc.integer({ min: -3, max: 1 }), fc.integer({ min: 1, max: 31 })), { freq: 9 }),
    determined: fc.option(fc.tuple(fc.integer({ min: -3, max: 1 }), fc.integer({ min: 1, max: 31 })), { freq: 9 }),
    sen: fc.option(amount, { nil: undefined, freq: 20 }),
    membershipYears: fc.constantFrom('9.99', '9.9999', '10', '10.5', '3', '25'),
    payments: fc.array(fc.tuple(fc.integer({ min: -50, max: 0 }), fc.integer({ min: 1, max: 31 }), amount), {
      maxLength: 4,
    }),
    stillEmployed: fc.boolean(),
    npwp: fc.boolean(),
  })
  .map(({ birth, end, determined, payments, ...rest }) => {
    const near = (shift: readonly [number, number] | null) =>
      shift === null ? undefined : monthsLater(`${monthsLater(rest.on, shift[0]).slice(0, 8)}${two(shift[1])}`, 0);
    const earlier = payments.map(([months, day, sen]) => ({ date: near([months, day]) ?? rest.on, sen }));
    return {
      ...rest,
      birthDate: near(birth),
      endOfWork: near(end),
      determinedOn: near(determined),
      paidEarlier: earlier.filter((payment) => payment.date <= rest.on),
    };
  });

test('a second, naive reading of the rulings on claims and tax gives the same', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(claim, (c) => {
      const naive = naively(c);
      const kind = naive === 'error' ? naive : (naive['reason'] ?? 'eligible');
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      expect(answer(c)).toEqual(naive);
    }),
    { numRuns: 6000 },
  );
  expect([...seen.keys()].sort()).toEqual([
    'age-not-reached',
    'eligible',
    'error',
    'membership-too-short',
    'partial-already-taken',
    'still-employed',
    'waiting-period',
  ]);
});
