// Grants a child one year of scholarship after a death or total disability: the law's amount for the stage of school.
import { date, isExact, writeDate } from '@jamin/engine';
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { told } from '../ledger/post-transfer.ts';
import { type Sen, senOf } from '../money.ts';
import { decideAsked } from './decide-claim.ts';
import { oweDueParts } from './owe-due-parts.ts';

type Year = {
  readonly claim: string;
  /** The child's name or number in the claim. */
  readonly child: string;
  readonly year: number;
  /** The stage by its name in the law package: `tk-sd`, `smp`, `sma`, `university`. */
  readonly schooling: string;
  readonly at: Instant;
  readonly by: string;
  readonly approvedBy: string;
};

/**
 * Gives the sen that are owed from now on.
 *
 * @throws OperatingError `claims/no-scholarship` (the approved decision grants none), `claims/scholarship-granted`
 * (that year, to that child), `claims/scholarships-used-up` (more than the decision says can be paid over all years),
 * `claims/same-person`.
 */
export async function grantScholarship(database: Database, { law }: KeptLaw, year: Year): Promise<Sen> {
  if (year.by === year.approvedBy) throw new OperatingError('claims/same-person', { claim: year.claim, by: year.by });
  return told(database.transaction().execute((within) => grantWithin(within, law, year)));
}

async function grantWithin(within: Within, law: KeptLaw['law'], year: Year): Promise<Sen> {
  const { claim, child, schooling, at } = year;
  const known = businessDay(at);
  const row = await within
    .selectFrom('claims.approval as a')
    .innerJoin('claims.claim as c', 'c.id', 'a.claim')
    .innerJoin('claims.decision as d', (join) =>
      join.onRef('d.claim', '=', 'a.claim').onRef('d.number', '=', 'a.decision'),
    )
    .select(['c.ask', 'c.event_on', 'd.facts', 'd.number', 'd.known'])
    .where('a.claim', '=', claim)
    .where('a.outcome', '=', 'granted')
    .executeTakeFirst();
  if (row === undefined) throw new OperatingError('claims/no-scholarship', { claim });
  const asked = { ask: row.ask, on: date(row.event_on), facts: row.facts };
  const most = worth(decideAsked(law, { ...asked, known: date(row.known) }).values.get('beasiswa'), claim);
  const children = [{ [schooling]: '1' }];
  const amount = worth(decideAsked(law, { ...asked, known, also: { children } }).values.get('beasiswa'), claim);
  const parts = await within.selectFrom('claims.part').selectAll().where('claim', '=', claim).orderBy('line').execute();
  const granted = parts.filter(({ benefit }) => benefit.startsWith('beasiswa.'));
  if (granted.reduce((sum, part) => sum + part.amount, 0n) + amount > most) {
    throw new OperatingError('claims/scholarships-used-up', { claim });
  }
  const line = (parts.at(-1)?.line ?? 0) + 1;
  const benefit = `beasiswa.${child}.${year.year}`;
  if (granted.some((part) => part.benefit === benefit)) {
    throw new OperatingError('claims/scholarship-granted', { claim, child, year: year.year });
  }
  const part = { claim, decision: row.number, line, benefit, fund: row.ask, amount, tax: 0n };
  await within
    .insertInto('claims.part')
    .values({ ...part, due_on: writeDate(known) })
    .execute();
  await within
    .insertInto('claims.scholarship')
    .values({
      ...{ claim, child, year: year.year, schooling, decision: row.number, line },
      ...{ granted_at: at, granted_by: year.by, approved_by: year.approvedBy },
    })
    .execute();
  await oweDueParts(within, { claim, on: known, at });
  return amount;
}

function worth(value: Parameters<typeof isExact>[0], claim: string): Sen {
  if (!isExact(value) || value.n === 0n) throw new OperatingError('claims/no-scholarship', { claim });
  return senOf(value);
}
