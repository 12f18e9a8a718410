// What a branch does by itself once a business day: credits the year's end, owes what fell due, charges what came late,
// seals and counts.
import { civil, type Day, date, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import { addPensionMonths } from '../claims/add-pension-months.ts';
import { oweDueParts } from '../claims/owe-due-parts.ts';
import { businessDay, type Instant, momentOn } from '../clock.ts';
import { monthAssessor } from '../contributions/assess-month.ts';
import { penaltyAssessor } from '../contributions/assess-penalty.ts';
import { chargePenalties } from '../contributions/charge-penalties.ts';
import { creditDevelopment, type DeclaredRate } from '../contributions/credit-development.ts';
import type { Database } from '../database.ts';
import type { KeptLaw } from '../law-document.ts';
import { sealBooks } from '../ledger/seal-books.ts';
import { countSealed } from '../statistics/count-sealed.ts';

type Asked = {
  readonly at: Instant;
  /** For years whose rate no law file has. */
  readonly rates?: readonly DeclaredRate[];
};

type DayWork = {
  readonly day: string;
  /** Accounts that were credited with what their year earned. */
  readonly credited: number;
  readonly owed: number;
  /** Months paid late that were charged for it, and those for which the law could not tell. */
  readonly penalties: number;
  readonly penaltiesWaiting: number;
  readonly pensionMonths: number;
  /** Pensions whose next month waits for the law's figures of its year. */
  readonly pensionsWaiting: number;
  /** The position of the books, through which the figures are counted. */
  readonly position: string;
};

/**
 * The work of the business day of a moment, and of the days since it was last done; nothing when it was done today.
 * Each step is asked again without harm, so that a day that broke off is begun anew.
 */
export async function workDay(database: Database, kept: KeptLaw, { at, rates }: Asked): Promise<DayWork | undefined> {
  const today = businessDay(at);
  const last = await lastWorked(database);
  if (last !== undefined && last >= today) return undefined;
  let credited = 0;
  // A year is credited once it is over, so that the money of its last day is in its December.
  for (const on of yearsEnds(last ?? today - 1, today)) {
    const done = await creditDevelopment(database, kept, {
      on,
      known: today,
      at,
      ...(rates === undefined ? {} : { rates }),
    });
    credited += done.accounts;
  }
  const { months, unpublished } = await addPensionMonths(database, kept, { on: today, at });
  const owed = await oweDueParts(database, { on: today, at });
  const penalties = await chargeLate(database, kept, { today, last, at });
  await sealBooks(database, at);
  const { position } = await countSealed(database);
  await sql`INSERT INTO house.day_worked (day, at) VALUES (${writeDate(today)}::date, ${at}::timestamptz)
    ON CONFLICT (day) DO NOTHING`.execute(database);
  return {
    day: writeDate(today),
    credited,
    owed,
    penalties: penalties.charged.length,
    penaltiesWaiting: penalties.refused.length,
    pensionMonths: months,
    pensionsWaiting: unpublished.length,
    position: String(position),
  };
}

type Looking = { readonly today: Day; readonly last: Day | undefined; readonly at: Instant };

/** Every month that came in late since the last day that was worked. */
function chargeLate(database: Database, kept: KeptLaw, { today, last, at }: Looking) {
  const laws = {
    kept,
    assessorOf: (month: Day) => monthAssessor(kept.law, month, today),
    penaltyOf: (month: Day) => penaltyAssessor(kept.law, month, today),
  };
  const since = last === undefined ? undefined : momentOn(last, 0);
  return chargePenalties(database, laws, { on: today, since, at, by: 'cabang' });
}

/**
 * How many business days through that of a moment wait for their work: one until today's is done. A branch that never
 * worked by itself has only today's.
 */
export async function openDays(database: Database, at: Instant): Promise<number> {
  const last = await lastWorked(database);
  return last === undefined ? 1 : Math.max(businessDay(at) - last, 0);
}

/** The last business day whose work is done; none in a branch that never worked by itself. */
async function lastWorked(database: Database): Promise<Day | undefined> {
  const { rows } = await sql<{ day: string | null }>`SELECT max(day) AS day FROM house.day_worked`.execute(database);
  const day = rows[0]?.day ?? undefined;
  return day === undefined ? undefined : date(day);
}

/** Every 31 December from a day on, before another. */
function yearsEnds(from: Day, before: Day): readonly Day[] {
  const ends: Day[] = [];
  for (let { year } = civil(from); ; year += 1) {
    const end = date(`${year}-12-31`);
    if (end >= before) return ends;
    ends.push(end);
  }
}
