// Adds the months of pensions that have come, at the amount of their year, while the pensioner confirms the data.
import { type Day, date, decide, isDate, isExact, type Law, snapshot, writeDate } from '@jamin/engine';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { nextPayout } from '../law-days.ts';
import type { KeptLaw } from '../law-document.ts';
import { senOf } from '../money.ts';
import { decideAsked } from './decide-claim.ts';
import { monthOfPension } from './granted-parts.ts';
import { oweDueParts } from './owe-due-parts.ts';
import type { ClaimsTables } from './tables.ts';

type Pension = ClaimsTables['claims.pension'];

type Added = {
  readonly months: number;
  /** Claims whose pensioners let the term for confirming pass: nothing is added for them. */
  readonly suspended: readonly string[];
  /** Claims with a month of a year whose figures are not published yet: it is added once they are. */
  readonly unpublished: readonly string[];
};

/**
 * Through the month of a business day, each once; what was added is owed at once. The amount is the law's for the
 * year of each month, as known on the day.
 */
export async function addPensionMonths(
  database: Database,
  { law }: KeptLaw,
  { on, at }: { readonly on: Day; readonly at: Instant },
): Promise<Added> {
  const pensions = await database.selectFrom('claims.pension').selectAll().orderBy('claim').execute();
  const suspended: string[] = [];
  const unpublished: string[] = [];
  let months = 0;
  for (const pension of pensions) {
    if (on > confirmBy(law, date(pension.confirmed_on), on)) suspended.push(pension.claim);
    else {
      const added = await database.transaction().execute((within) => addMonthsOf(within, law, pension, { on, at }));
      months += added.months;
      if (added.unpublished) unpublished.push(pension.claim);
    }
  }
  return { months, suspended, unpublished };
}

async function addMonthsOf(
  within: Within,
  law: Law,
  pension: Pension,
  { on, at }: { readonly on: Day; readonly at: Instant },
): Promise<{ readonly months: number; readonly unpublished: boolean }> {
  const { claim, decision, last_line, last_benefit } = pension;
  const last = date(`${last_benefit.slice('monthly.'.length)}-01`);
  const rows: { benefit: string; amount: bigint; due_on: string }[] = [];
  let unpublished = false;
  const after = (month: Day) => nextPayout(law, { programme: 'JP', on: month, known: on });
  for (let month = after(last); month <= on; month = after(month)) {
    const amount = amountOf(law, pension, month, on);
    unpublished = amount === undefined;
    if (amount === undefined) break;
    rows.push({ benefit: monthOfPension(month), amount, due_on: writeDate(month) });
  }
  if (rows.length === 0) return { months: 0, unpublished };
  const made = await within
    .insertInto('claims.part')
    .values(rows.map((row, index) => ({ ...row, claim, decision, line: last_line + index + 1, fund: 'jp', tax: 0n })))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  await oweDueParts(within, { claim, on, at });
  return { months: Number(made.numInsertedOrUpdatedRows ?? 0n), unpublished };
}

/** None where the law as known on the day has no amount for the year. */
function amountOf(law: Law, { facts, event_on }: Pension, month: Day, known: Day): bigint | undefined {
  const year = writeDate(month).slice(0, 4);
  const { values } = decideAsked(law, { ask: 'jp', on: date(event_on), known, facts, also: { year } });
  const monthly = values.get('monthly');
  return isExact(monthly) ? senOf(monthly) : undefined;
}

/** The last day on which the next confirmation is in time. */
function confirmBy(law: Law, confirmedOn: Day, known: Day): Day {
  const ask = law.asks.get('deadlines');
  if (ask === undefined) throw new OperatingError('claims/no-such-ask');
  const facts = { programme: 'JP', event: 'data-confirmed' };
  const due = decide(snapshot(law, known), ask, confirmedOn, facts).values.get('dueBy.data-confirmation');
  if (!isDate(due)) throw new OperatingError('claims/no-term');
  return due.day;
}
