// A career: who works for whom from when to when for what wage, as the registry will be told month by month.
import { addMonths, civil, type Day, dayOf } from '@jamin/engine';
import { provinceWages } from '@jamin/law/reference/minimum-wages';
import { type Sen, sen } from '../money.ts';
import type { Person } from '../registry/register-person.ts';
import type { EndReason, Programme, Segment } from '../registry/tables.ts';
import type { InventedEmployer } from './invent-employers.ts';
import { firstMonth } from './size.ts';

/** Who has no employer and is in no group: somebody who pays alone, or who works abroad. */
type OwnPayer = {
  readonly kind: 'alone' | 'migrant';
  readonly registeredOn: Day;
  readonly programmes: readonly Programme[];
};

export const alone: OwnPayer = { kind: 'alone', registeredOn: firstMonth, programmes: ['JKK', 'JKM', 'JHT'] };
export const migrant: OwnPayer = { kind: 'migrant', registeredOn: firstMonth, programmes: ['JKK', 'JKM'] };

export type Career = {
  readonly person: Person;
  readonly segment: Segment;
  readonly employer: InventedEmployer | OwnPayer;
  /** The first day of a month. */
  readonly from: Day;
  /** The day on the card, where that is an earlier one. */
  readonly enrolledOn?: Day | undefined;
  /** The last day of work and why it was the last. */
  readonly end?: { readonly on: Day; readonly reason: EndReason } | undefined;
  /** Thousandths of the minimum wage of the year; of a member without employer, of his income. */
  readonly level: number;
};

const BABEL = '19';
const minimum = new Map(
  provinceWages
    .find(({ kemendagri }) => kemendagri === BABEL)
    ?.values.map(({ year, value }) => [year, value] as const) ?? [],
);
/** What a member without employer says he earns, before his level. */
const INCOME = 1_500_000n;
const SEN_OF_A_THOUSAND = 100_000n;

/** Whole thousands of rupiah. */
export function wageOf({ segment, level }: Pick<Career, 'segment' | 'level'>, month: Day): Sen {
  const base = segment === 'BPU' ? INCOME : (minimum.get(civil(month).year) ?? INCOME);
  const wage = base * 100n * BigInt(level);
  return sen(((wage / 1000n + SEN_OF_A_THOUSAND / 2n) / SEN_OF_A_THOUSAND) * SEN_OF_A_THOUSAND);
}

export function firstOf(day: Day): Day {
  const { year, month } = civil(day);
  return dayOf(year, month, 1);
}

export function lastOf(month: Day): Day {
  return addMonths(firstOf(month), 1) - 1;
}

/** How many whole months lie from the first of one month to the first of another. */
export function monthsBetween(from: Day, to: Day): number {
  const [first, last] = [civil(from), civil(to)];
  return (last.year - first.year) * 12 + last.month - first.month;
}

/** The first days of the months worked, through a month. */
export function monthsOf({ from, end }: Pick<Career, 'from' | 'end'>, through: Day): readonly Day[] {
  const last = end === undefined ? through : Math.min(firstOf(end.on), through);
  return Array.from({ length: Math.max(0, monthsBetween(from, last) + 1) }, (_, index) => addMonths(from, index));
}
