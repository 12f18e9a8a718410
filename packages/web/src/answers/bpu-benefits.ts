// What a family and a worker get at the lowest contribution, each amount decided by the law of the day.

import {
  type Citation,
  type Day,
  type Exact,
  inForce,
  isExact,
  type Raw,
  type Words,
  writeDate,
  writeDecimal,
} from '@jamin/engine';
import { decideCase, indonesia } from '@jamin/law';
import { careClasses } from '@jamin/law/reference/care-class';
import { amountOf, law, lowestIncome, parameter } from './bpu-price.ts';

type Part = { readonly key: string; readonly amount: Exact };
type Benefit = {
  readonly amount: Exact;
  readonly parts: readonly Part[];
  readonly citations: readonly Citation[];
};

type Benefits = {
  readonly deathAtWork: Benefit;
  readonly death: Benefit;
  /** Death before the months that full JKM needs. */
  readonly deathEarly: Benefit;
  readonly disability: Benefit;
  /** A month without being able to work. */
  readonly monthAway: Benefit;
  /** Whether care after a work accident has no limit in rupiah, and where that is written. */
  readonly careUnlimited: boolean;
  readonly careCitations: readonly Citation[];
  /** How one is treated, and in which class of hospital. */
  readonly careTexts: readonly Words[];
  readonly scholarshipMost: Exact;
  readonly scholarshipCitations: readonly Citation[];
  /** Months of membership and contributions that full JKM needs; 0 where none. */
  readonly fullAfter: bigint;
  readonly scholarshipAfter: bigint;
  /** How many children have a scholarship at most. */
  readonly scholarshipChildren: bigint;
  readonly income: Exact;
};

type Facts = { readonly [fact: string]: Raw };

const GRANTS = ['santunan-kematian', 'santunan-cacat', 'santunan-berkala', 'biaya-pemakaman', 'stmb'];
const DAYS_OF_A_MONTH = '30';

export function benefitsOn(day: Day): Benefits {
  const income = lowestIncome(day);
  const hurt = { segment: 'BPU', income: writeDecimal(income) };
  const fullAfter = numberOn('jkm.bpu.min_months_full', day);
  const care = inForce(parameter('jkk.benefit.medical_cap').rows, day);
  return {
    deathAtWork: benefit('jkk', day, { ...hurt, outcome: 'death' }),
    death: benefit('jkm', day, member(fullAfter)),
    deathEarly: benefit('jkm', day, member(fullAfter === 0n ? 0n : fullAfter - 1n)),
    disability: benefit('jkk', day, { ...hurt, outcome: 'total-disability' }),
    monthAway: benefit('jkk', day, { ...hurt, outcome: 'temporary', incapacityDays: DAYS_OF_A_MONTH }),
    careUnlimited: care?.value === null,
    careCitations: care?.citations ?? [],
    careTexts: careTextsOn(day),
    scholarshipMost: valueOn('beasiswa.max_total', day),
    scholarshipCitations: inForce(parameter('beasiswa.max_total').rows, day)?.citations ?? [],
    fullAfter,
    scholarshipAfter: numberOn('beasiswa.jkm.min_contribution_months', day),
    scholarshipChildren: numberOn('beasiswa.max_children', day),
    income,
  };
}

function careTextsOn(day: Day): readonly Words[] {
  const text = inForce(indonesia.rules.get('jkk.costs.perawatan')?.versions ?? [], day)?.text;
  if (text === undefined) throw new Error('the law has no text on care');
  const { words } = inForce(careClasses, day) ?? {};
  return words === undefined ? [text] : [text, words];
}

type MonthOwed = { readonly months: number; readonly protected: boolean };

/** For one month owed after another: whether the right to JKK and JKM still stands, up to the first that loses it. */
export function monthsOwed(day: Day): readonly MonthOwed[] {
  const months: MonthOwed[] = [];
  for (let owed = 0; owed <= 12; owed += 1) {
    const facts = { ...member(12n), arrearsMonths: String(owed) };
    const { decision } = decideCase(law, { ask: 'jkm', on: writeDate(day), facts });
    months.push({ months: owed, protected: decision?.outcome === 'granted' });
    if (decision?.outcome !== 'granted') break;
  }
  return months;
}

function member(months: bigint): Facts {
  return { segment: 'BPU', membershipMonths: String(months), contributionMonths: String(months) };
}

function benefit(ask: string, day: Day, facts: Facts): Benefit {
  const { decision } = decideCase(law, { ask, on: writeDate(day), facts });
  if (decision?.outcome !== 'granted') throw new Error(`${ask} gives no answer on ${writeDate(day)}`);
  const parts = GRANTS.filter((key) => decision.values.has(key)).map((key) => ({
    key,
    amount: amountOf(decision, key),
  }));
  return {
    amount: amountOf(decision, 'total'),
    parts,
    citations: parts.flatMap(({ key }) => citationsOf(decision, key)),
  };
}

type Decided = NonNullable<ReturnType<typeof decideCase>['decision']>;

function citationsOf(decision: Decided, key: string): readonly Citation[] {
  const source = decision.traces.get(key)?.source;
  return source?.kind === 'rule' ? source.version.citations : [];
}

function valueOn(id: string, day: Day): Exact {
  const value = inForce(parameter(id).rows, day)?.value;
  if (!isExact(value)) throw new Error(`${id} has no value on ${writeDate(day)}`);
  return value;
}

/** A whole number of the law; what is not yet in force counts as none. */
function numberOn(id: string, day: Day): bigint {
  return inForce(parameter(id).rows, day) === undefined ? 0n : valueOn(id, day).n;
}

/** The day of the month by which JKK and JKM are paid. */
export function dueDay(day: Day): bigint {
  return numberOn('contribution.due_day.bpu_jkk_jkm', day);
}
