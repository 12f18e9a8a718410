// The lowest contribution of a worker without an employer on a day, until when it holds, and what comes after.

import {
  addMonths,
  type Citation,
  changeDays,
  civil,
  type Day,
  type Decision,
  date,
  dayOf,
  type Exact,
  exact,
  inForce,
  isExact,
  type Parameter,
  whole,
  writeDate,
  writeDecimal,
} from '@jamin/engine';
import { decideCase, indonesia, reader } from '@jamin/law';

export type Sector = 'transport' | 'other';
type Payer = 'self' | 'budget' | 'other';

export type Price = {
  /** The first day of the contribution month. */
  readonly month: Day;
  readonly amount: Exact;
  readonly jkk: Exact;
  readonly jkm: Exact;
  readonly citations: readonly Citation[];
};

type PriceNow = Price & {
  /** The last day of the last month at this price; undefined where nothing later is known. */
  readonly until: Day | undefined;
  readonly next: Price | undefined;
  /** What it would cost without a relief: what the state or regional budget pays. */
  readonly full: Exact;
  /** What it costs when somebody else pays who is no public budget. */
  readonly sponsored: Exact;
};

export const law = reader(indonesia);

/** The table of incomes stands in two regulations; that of JHT does not bear on a price without JHT. */
const OF_JHT_ALONE = 'pp-46-2015';

/** What the price of JKK and JKM is made of. */
const OF_THE_PRICE = ['bpu.income_brackets', 'bpu.jkk.rate_on_reference', 'bpu.jkm.monthly'];

/** The first day of JKK and JKM for workers without an employer: from then on the law has every part of the price. */
export const FIRST_DAY: Day = Math.max(
  ...OF_THE_PRICE.map((id) => Math.min(...parameter(id).rows.map(({ from }) => date(from)))),
);

/** The price of the month that holds the day, and the first month after it with another price. */
export function priceOn(day: Day, sector: Sector): PriceNow {
  const month = monthOf(day);
  const decision = decided(month, sector, 'self');
  const price = priceOf(decision, month);
  const next = nextPrice(price, decision, sector);
  return {
    ...price,
    next,
    until: next === undefined ? undefined : next.month - 1,
    full: fullPrice(month),
    sponsored: priceOf(decided(month, sector, 'other'), month).amount,
  };
}

/** The price of one month alone. */
export function priceOfMonth(month: Day, sector: Sector): Price {
  return priceOf(decided(month, sector, 'self'), month);
}

/** What a month costs without a relief; the field of work does not matter then. */
export function fullPrice(month: Day): Exact {
  return priceOf(decided(month, 'other', 'budget'), month).amount;
}

/** The prices of so many months in a row, from the month that holds the day. */
export function pricesAhead(day: Day, months: number, sector: Sector): readonly Price[] {
  return Array.from({ length: months }, (_, index) => priceOfMonth(addMonths(monthOf(day), index), sector));
}

export function sum(prices: readonly Price[]): Exact {
  return prices.reduce((total, { amount }) => exact.add(total, amount), whole(0n));
}

/** The highest declared income of the lowest class on a day. */
export function lowestClassMost(day: Day): Exact {
  return cellOfLowest(day, 'to');
}

/** The reference income of the lowest class on a day: the wage that benefits count with at the lowest price. */
export function lowestIncome(day: Day): Exact {
  return cellOfLowest(day, 'reference');
}

function cellOfLowest(day: Day, column: string): Exact {
  const row = inForce(parameter('bpu.income_brackets').rows, day);
  const cell = Array.isArray(row?.value) ? row.value[0]?.[column] : undefined;
  if (!isExact(cell)) throw new Error('the table of incomes has no first class');
  return cell;
}

export function parameter(id: string): Parameter {
  const found = indonesia.parameters.get(id);
  if (found === undefined) throw new Error(`the law has no ${id}`);
  return found;
}

/** An amount of an answer; an answer without it is a mistake here, not of the visitor. */
export function amountOf(decision: Decision, key: string): Exact {
  const value = decision.values.get(key);
  if (value === undefined || Array.isArray(value) || !isExact(value)) throw new Error(`no ${key} in the answer`);
  return value;
}

export function monthOf(day: Day): Day {
  const { year, month } = civil(day);
  return dayOf(year, month, 1);
}

function nextPrice(now: Price, decision: Decision, sector: Sector): Price | undefined {
  const days = decision.basis.parameters.flatMap(({ parameter: { rows } }) => changeDays(rows));
  const months = [...new Set(days.map(monthFrom))].filter((month) => month > now.month).sort((a, b) => a - b);
  for (const month of months) {
    const later = priceOf(decided(month, sector, 'self'), month);
    if (exact.compare(later.amount, now.amount) !== 0) return later;
  }
  return undefined;
}

/** The first month that begins on the day or after it. */
function monthFrom(day: Day): Day {
  const month = monthOf(day);
  return month === day ? month : addMonths(month, 1);
}

function priceOf(decision: Decision, month: Day): Price {
  return {
    month,
    amount: amountOf(decision, 'total.self'),
    jkk: amountOf(decision, 'jkk.self'),
    jkm: amountOf(decision, 'jkm.self'),
    citations: decision.basis.parameters
      .flatMap(({ row }) => row?.citations ?? [])
      .filter(({ instrument }) => instrument !== OF_JHT_ALONE),
  };
}

function decided(month: Day, sector: Sector, payer: Payer): Decision {
  const income = writeDecimal(lowestIncome(month));
  const facts = { segment: 'BPU', income, programmes: ['JKK', 'JKM'], sector, payer };
  const { decision } = decideCase(law, { ask: 'contributions', on: writeDate(month), facts });
  if (decision?.outcome !== 'granted') throw new Error(`no price for ${writeDate(month)}`);
  return decision;
}
