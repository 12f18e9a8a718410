// Facts that fit together: dates in order, counts around the thresholds and words allowed together, ask by ask.

import { type Day, date, exact, type Facts, type FactValue, type ListRow, type Value, whole } from '@jamin/engine';
import { between, type Draw, pick } from './draw.ts';

type Fit = (from: Draw, on: Day) => Facts;

const YEAR = 365.25;
const LOSSES = ['partial-anatomical', 'partial-functional'];

/** A count at one of its thresholds, one beside it, or any up to `most`. */
function near(from: Draw, thresholds: readonly number[], most: number): Value {
  if (from() < 0.3) return whole(between(from, 0, most));
  return whole(Math.min(most, Math.max(0, pick(from, thresholds) + between(from, -1, 1))));
}

function day(value: number): { readonly day: Day } {
  return { day: Math.floor(value) };
}

function yearOf(on: Day): number {
  return 1970 + Math.floor(on / YEAR);
}

/** The first day of the month that lies so many months after the one of a day. */
function monthAfter(on: Day, months: number): Day {
  const [year = 0, month = 1] = new Date(on * 86_400_000).toISOString().split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  return date(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`);
}

function rupiah(from: Draw, low: number, high: number): Value {
  return whole(BigInt(between(from, low, high)) * 1000n);
}

/** A birthday on, just before or after the day on which somebody reaches an age. */
function born(from: Draw, on: Day, ages: readonly number[]): Value {
  return day(on - pick(from, ages) * YEAR + (from() < 0.6 ? between(from, -3, 3) : between(from, -700, 700)));
}

function rate(from: Draw): Value {
  return exact.divide(whole(between(from, 0, 1200)), whole(10_000));
}

/** A figure for each year of a span; now and then one is left out. */
function yearly(from: Draw, first: number, last: number, row: (year: Value) => ListRow): readonly ListRow[] {
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => whole(first + index));
  return (from() < 0.9 ? years : years.filter(() => from() < 0.8)).map(row);
}

/** Who pays what: the facts a segment asks for and no others. */
function segmentFacts(from: Draw): Facts {
  const segment = pick(from, ['PU', 'PU', 'BPU', 'JAKON', 'PMI']);
  const arrears = { arrearsMonths: near(from, [0, 1, 3, 6], 12) };
  if (segment === 'BPU') return { segment, income: rupiah(from, 500, 25_000), ...arrears };
  if (segment === 'PMI') return { segment, phase: pick(from, ['before', 'during', 'after']) };
  const pay: Facts = from() < 0.8 ? { wage: rupiah(from, 500, 20_000) } : { dailyWage: rupiah(from, 50, 600) };
  return segment === 'JAKON' ? { segment, ...pay } : { segment, ...pay, ...arrears };
}

function child(from: Draw): ListRow {
  const row: { [level: string]: Value } = {};
  for (const [level, most] of [
    ['tk-sd', 8],
    ['smp', 3],
    ['sma', 3],
    ['university', 5],
  ] as const) {
    if (from() < 0.5) row[level] = whole(between(from, 0, most));
  }
  return row;
}

function children(from: Draw): readonly ListRow[] {
  return Array.from({ length: between(from, 0, 3) }, () => child(from));
}

/** Days on which offices rest, around the end of a term. */
function holidays(from: Draw, on: Day): readonly ListRow[] {
  return Array.from({ length: between(from, 0, 6) }, () => ({ date: day(on + between(from, 0, 60)) })).map(
    ({ date: value }) => ({ value }),
  );
}

function contributions(from: Draw, on: Day): Facts {
  const facts = segmentFacts(from);
  const due = {
    paidOn: day(monthAfter(on, 1) + pick(from, [13, 14, 15, 0, 45, 200])),
    holidays: holidays(from, on + 30),
  };
  const common = { ...due, amountDue: rupiah(from, 1, 5000), riskGroup: pick(from, ['very-low', 'low', 'high']) };
  const { wage: _, phase: _phase, arrearsMonths: _arrears, ...rest } = facts;
  if (facts['segment'] === 'PU') return { ...facts, ...common };
  if (facts['segment'] === 'JAKON') {
    return {
      ...rest,
      ...due,
      contractValue: rupiah(from, 10_000, 10_000_000),
      contractMonths: near(from, [6, 12], 36),
    };
  }
  if (facts['segment'] === 'BPU') return { ...rest, ...due, programmes: ['JKK', 'JKM', 'JHT'] };
  return { ...rest, ...due, contractMonths: near(from, [6, 12, 24], 30), jht: rupiah(from, 50, 600) };
}

function accident(from: Draw): Facts {
  const outcome = pick(from, ['temporary', 'total-disability', 'death', ...LOSSES]);
  return {
    ...segmentFacts(from),
    outcome,
    incapacityDays: near(from, [0, 1, 180, 360, 365, 540], 800),
    children: children(from),
    medicalCost: rupiah(from, 0, 90_000),
  };
}

function death(from: Draw): Facts {
  const months = near(from, [3, 12, 36, 60], 120);
  const contributionMonths = from() < 0.7 ? months : near(from, [3, 12, 36, 60], 120);
  return { ...segmentFacts(from), membershipMonths: months, contributionMonths, children: children(from) };
}

function savings(from: Draw, on: Day): Facts {
  const endOfWork = on - pick(from, [0, 1, 29, 30, 31, 60, 400]);
  const paid = Array.from({ length: between(from, 0, 4) }, () => on - between(from, 1, 900)).sort((a, b) => a - b);
  return {
    birthDate: born(from, on, [40, 55, 56, 57, 58]),
    endOfWork: day(endOfWork),
    determinedOn: day(between(from, endOfWork, on)),
    balance: rupiah(from, 1000, 500_000),
    membershipYears: near(from, [1, 5, 10], 40),
    paidEarlier: paid.map((one) => ({ date: day(one), amount: rupiah(from, 100, 60_000) })),
  };
}

function account(from: Draw, on: Day): Facts {
  const opened = on - between(from, 0, 2500);
  const months = Math.max(0, Math.floor((on - opened) / 31));
  const rows = Array.from({ length: Math.min(14, months) }, (_, index) => ({
    month: day(monthAfter(opened, index + 1)),
    amount: rupiah(from, 10, 2000),
  }));
  return {
    'opening.date': day(opened),
    'opening.balance': rupiah(from, 0, 200_000),
    contributions: rows.filter(({ month }) => month.day <= on),
    rates: yearly(from, yearOf(opened) - 1, yearOf(on) + 1, (year) => ({ year, rate: rate(from) })),
  };
}

function pension(from: Draw, on: Day): Facts {
  const registered = Math.max(date('2015-07-01'), on - between(from, 0, 7000));
  const months = Math.max(0, Math.floor((on - registered) / 30.5));
  const yearsOfWages = Math.max(1, Math.min(12, Math.ceil(months / 12)));
  const first = yearOf(on) - yearsOfWages + 1;
  return {
    birthDate: born(from, on, [30, 55, 56, 57, 58, 59, 60, 65]),
    registered: day(registered),
    paidMonths: from() < 0.5 ? whole(months) : near(from, [1, 12, 15, 60, 180], 240),
    wages: yearly(from, first, yearOf(on), (year) => ({ year, wage: rupiah(from, 12_000, 150_000) })),
    inflation: yearly(from, first - 1, yearOf(on) + 1, (year) => ({ year, rate: rate(from) })),
    caps: yearly(from, first - 1, yearOf(on), (year) => ({ year, cap: rupiah(from, 7000, 12_000) })),
    balance: rupiah(from, 0, 300_000),
    inPayment: rupiah(from, 300, 5000),
    year: whole(yearOf(on) + between(from, 0, 2)),
    ...(from() < 0.5 ? { spouse: true } : { childrenCount: whole(between(from, 0, 3)) }),
  };
}

function jobLoss(from: Draw, on: Day): Facts {
  const paidMonths24 = between(from, 10, 24);
  return {
    reason: pick(from, ['layoff', 'layoff', 'layoff', 'contract-cut-short', 'resignation']),
    claimDate: day(on + (from() < 0.6 ? pick(from, [0, 1, 30, 89, 90, 91, 180, 182, 184]) : between(from, 0, 200))),
    ageAtRegistration: near(from, [18, 30, 53], 60),
    citizen: true,
    paidMonths24: whole(paidMonths24),
    consecutiveMonths: whole(between(from, Math.min(5, paidMonths24), paidMonths24)),
    earlierClaims: near(from, [0, 0, 2], 4),
    contributionMonthsSinceLastClaim: near(from, [60], 90),
    reemployedInMonth: whole(between(from, 1, 8)),
    wage: rupiah(from, 1000, 12_000),
    arrearsMonths: near(from, [0, 0, 3], 6),
  };
}

function family(from: Draw): Facts {
  const kin = ['childrenCount', 'grandparents', 'grandchildren', 'siblings', 'parentsInLaw'];
  const counts = kin.map((name) => [name, whole(from() < 0.8 ? 0 : between(from, 1, 3))] as const);
  const truths = ['spouse', 'parent', 'will'].map((name) => [name, from() < 0.15] as const);
  return { ...Object.fromEntries<FactValue>(counts), ...Object.fromEntries<FactValue>(truths) };
}

function papers(from: Draw): Facts {
  const programme = pick(from, ['JKK', 'JKM', 'JHT', 'JP', 'JKP']);
  return { programme, segment: pick(from, ['PU', 'BPU', 'PMI']), balance: rupiah(from, 0, 120_000) };
}

function terms(from: Draw, on: Day): Facts {
  return { at: day(on + pick(from, [0, 1, 7, 30])), holidays: holidays(from, on) };
}

function underreported(from: Draw, on: Day): Facts {
  const paid = between(from, 1, 60);
  return {
    ...jobLoss(from, on),
    ...accident(from),
    programme: pick(from, ['JKK', 'JKM', 'JKP']),
    segment: 'PU',
    wage: rupiah(from, 1000, 8000),
    wageReal: rupiah(from, 6000, 20_000),
    paidMonths: whole(paid),
    underreportedMonths: whole(between(from, 0, paid)),
  };
}

/** By the id of the ask. */
export const fits: { readonly [ask: string]: Fit } = {
  contributions,
  jkk: accident,
  jkm: death,
  jht: savings,
  'jht-balance': account,
  jp: pension,
  jkp: jobLoss,
  heirs: family,
  documents: papers,
  deadlines: terms,
  underreported,
};
