// An officer proposes a year of scholarship for a child of a claim: the law's amount for the stage of school.
import { date, isExact } from '@jamin/engine';
import { sql } from 'kysely';
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { told } from '../ledger/post-transfer.ts';
import { type Sen, senOf } from '../money.ts';
import { decideAsked } from './decide-claim.ts';
import { workOnClaim } from './lock-claim.ts';

type Year = {
  readonly claim: string;
  /** Which of the children in the facts of the claim, counted from 1. */
  readonly child: string;
  readonly year: number;
  /** The stage by its name in the law package: `tk-sd`, `smp`, `sma`, `university`. */
  readonly schooling: string;
  readonly at: Instant;
  readonly by: string;
};

type Proposed = { readonly number: number; readonly amount: Sen };

/**
 * Nothing is owed before another person approves it.
 *
 * @throws OperatingError `claims/no-scholarship` (the approved decision grants none), `claims/no-such-child` (its facts
 * name no such child with that stage before it), `claims/scholarship-granted` (that year, to that child, also by a
 * claim that an objection links), `claims/scholarships-used-up` (more years of the stage than are left).
 */
export function proposeScholarship(database: Database | Within, { law }: KeptLaw, year: Year): Promise<Proposed> {
  return told(workOnClaim(database, year.claim, (within) => proposeWithin(within, law, year)));
}

async function proposeWithin(within: Within, law: KeptLaw['law'], year: Year): Promise<Proposed> {
  const { claim, child, schooling, at, by } = year;
  const row = await within
    .selectFrom('claims.approval as a')
    .innerJoin('claims.claim as c', 'c.id', 'a.claim')
    .innerJoin('claims.decision as d', (join) =>
      join.onRef('d.claim', '=', 'a.claim').onRef('d.number', '=', 'a.decision'),
    )
    .select(['c.ask', 'c.event_on', 'd.facts', 'd.known'])
    .where('a.claim', '=', claim)
    .where('a.outcome', '=', 'granted')
    .executeTakeFirst();
  if (row === undefined) throw new OperatingError('claims/no-scholarship', { claim });
  const asked = { ask: row.ask, on: date(row.event_on), facts: row.facts };
  const most = worth(decideAsked(law, { ...asked, known: date(row.known) }).values.get('beasiswa'), claim);
  const left = yearsLeft(row.facts, child, schooling);
  if (left === 0) throw new OperatingError('claims/no-such-child', { claim, child, schooling });
  await mustBeLeft(within, year, left);
  const also = { children: [{ [schooling]: '1' }] };
  const amount = worth(decideAsked(law, { ...asked, known: businessDay(at), also }).values.get('beasiswa'), claim);
  const { rows } = await sql<{ number: number }>`INSERT INTO claims.scholarship_proposal
      (claim, number, child, year, schooling, amount, most, proposed_at, proposed_by)
    SELECT ${claim}, coalesce((SELECT max(number) FROM claims.scholarship_proposal WHERE claim = ${claim}), 0) + 1,
      ${child}, ${year.year}::integer, ${schooling}, ${amount}::bigint, ${most}::bigint, ${at}::timestamptz, ${by}
    RETURNING number`.execute(within);
  return { number: rows[0]?.number ?? 0, amount };
}

/** As the facts of the decision say; none for a child or a stage that they do not name. */
function yearsLeft(facts: string, child: string, schooling: string): number {
  const { children } = JSON.parse(facts) as { readonly children?: readonly { readonly [stage: string]: unknown }[] };
  const named = /^[1-9]\d?$/.test(child) ? children?.[Number(child) - 1] : undefined;
  const years = Number(named !== undefined && Object.hasOwn(named, schooling) ? named[schooling] : 0);
  return Number.isFinite(years) ? years : 0;
}

async function mustBeLeft(within: Within, { claim, child, year, schooling }: Year, left: number): Promise<void> {
  const { rows } = await sql<{ year: number; schooling: string }>`SELECT year, schooling FROM claims.scholarship
    WHERE child = ${child} AND claim IN (SELECT claims.linked(${claim}))`.execute(within);
  if (rows.some((one) => one.year === year))
    throw new OperatingError('claims/scholarship-granted', { claim, child, year });
  if (rows.filter((one) => one.schooling === schooling).length >= left)
    throw new OperatingError('claims/scholarships-used-up', { claim, child, schooling });
}

function worth(value: Parameters<typeof isExact>[0], claim: string): Sen {
  if (!isExact(value) || value.n === 0n) throw new OperatingError('claims/no-scholarship', { claim });
  return senOf(value);
}
