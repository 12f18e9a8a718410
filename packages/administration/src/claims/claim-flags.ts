// What an officer should look at before deciding: patterns of fraud, each with its facts; none of them refuses.
import { addMonths, type Day, date, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { memberFacts } from '../registry/member-facts.ts';
import { wagesOf } from '../registry/wages-of.ts';
import type { ClaimAsk } from './tables.ts';

export type ClaimFlag =
  /** The bank account is that of others as well. */
  | { readonly code: 'account-shared'; readonly persons: readonly string[] }
  /** The NIK was once kept for somebody else. */
  | { readonly code: 'nik-shared'; readonly persons: readonly string[] }
  /** Other cards of the person that are not merged with this one. */
  | { readonly code: 'other-cards'; readonly kpjs: readonly string[] }
  /** Another claim to the same over the same event, by any card of the person. */
  | { readonly code: 'claimed-before'; readonly claims: readonly string[] }
  /** The event came soon after the membership began. */
  | { readonly code: 'soon-after-registration'; readonly registered: Day; readonly event: Day; readonly days: number }
  /** Months up to the event that were only paid after it. */
  | { readonly code: 'paid-after-event'; readonly months: readonly string[] }
  /** The last wage before the event is far above what was reported in the months before it. */
  | {
      readonly code: 'wage-jump';
      readonly month: Day;
      readonly wage: bigint;
      readonly before: bigint;
      readonly months: number;
    };

/** From when on something is worth a look: the branch's own choice, no rule of law. */
type FlagLimits = {
  /** Days between registration and event. */
  readonly soonDays: number;
  /** So many times the average wage of the months before. */
  readonly jumpTimes: bigint;
  readonly jumpMonths: number;
};

const usual: FlagLimits = { soonDays: 90, jumpTimes: 2n, jumpMonths: 6 };

type Looking = { readonly claim: string; readonly at: Instant; readonly limits?: FlagLimits };

/**
 * By what is known at a moment. Whoever asks sees only what he may: what other branches know is found by the branch
 * itself alone.
 *
 * @throws OperatingError `claims/unknown`
 */
export async function claimFlags(
  database: Database | Within,
  { claim, at, limits = usual }: Looking,
): Promise<readonly ClaimFlag[]> {
  const row = await database.selectFrom('claims.claim').selectAll().where('id', '=', claim).executeTakeFirst();
  if (row === undefined) throw new OperatingError('claims/unknown', { claim });
  const event = date(row.event_on);
  const member = await memberFacts(database, row.membership, event, at);
  if (member === undefined) return [];
  const about = { claim, ask: row.ask, event: row.event_on, at };
  const days = event - member.registered;
  const soon: ClaimFlag = { code: 'soon-after-registration', registered: member.registered, event, days };
  return [
    ...(await sharedSecrets(database, member.person, at)),
    ...(await otherCards(database, member.person, member.kpjs)),
    ...(await claimedBefore(database, member.person, about)),
    ...(days < limits.soonDays ? [soon] : []),
    ...(await paidAfter(database, member.kpjs, event)),
    ...(await wageJump(database, row.membership, event, at, limits)),
  ];
}

async function sharedSecrets(database: Database | Within, person: string, at: Instant): Promise<readonly ClaimFlag[]> {
  const { rows } = await sql<{ kind: 'nik' | 'bank-account'; persons: string[] }>`SELECT own.kind,
      array_agg(DISTINCT other.code ORDER BY other.code) AS persons
    FROM registry.person p
    JOIN registry.person_secret own ON own.person = p.id AND own.known_to = 'infinity' AND own.known_from <= ${at}
    JOIN registry.person_secret s ON s.kind = own.kind AND s.hash = own.hash AND s.person <> p.id
      AND (own.kind = 'nik' OR s.known_to = 'infinity')
    JOIN registry.person other ON other.id = s.person
    WHERE p.code = ${person} GROUP BY own.kind ORDER BY own.kind`.execute(database);
  return rows.map(({ kind, persons }) => ({ code: kind === 'nik' ? 'nik-shared' : 'account-shared', persons }));
}

async function otherCards(
  database: Database | Within,
  person: string,
  kpjs: readonly string[],
): Promise<readonly ClaimFlag[]> {
  const { rows } = await sql<{ kpj: string }>`SELECT m.kpj FROM registry.membership m
    JOIN registry.person p ON p.id = m.person
    WHERE p.code = ${person} AND m.kpj <> ALL (${kpjs}::text[]) ORDER BY 1`.execute(database);
  return rows.length === 0 ? [] : [{ code: 'other-cards', kpjs: rows.map(({ kpj }) => kpj) }];
}

type About = { readonly claim: string; readonly ask: ClaimAsk; readonly event: string; readonly at: Instant };

async function claimedBefore(
  database: Database | Within,
  person: string,
  { claim, ask, event, at }: About,
): Promise<readonly ClaimFlag[]> {
  const { rows } = await sql<{ id: string }>`SELECT c.id FROM claims.claim c
    JOIN registry.membership m ON m.kpj = c.membership JOIN registry.person p ON p.id = m.person
    WHERE p.code = ${person} AND c.id <> ${claim} AND c.ask = ${ask} AND c.event_on = ${event}::date
      AND c.filed_at <= ${at}
      AND NOT EXISTS (SELECT FROM claims.renewal r WHERE r.claim = ${claim} AND r.objected = c.id)
    ORDER BY 1`.execute(database);
  return rows.length === 0 ? [] : [{ code: 'claimed-before', claims: rows.map(({ id }) => id) }];
}

async function paidAfter(
  database: Database | Within,
  kpjs: readonly string[],
  event: Day,
): Promise<readonly ClaimFlag[]> {
  const rows = await database
    .selectFrom('contributions.grid')
    .select('month')
    .distinct()
    .where('membership', 'in', [...kpjs])
    .where('reason', '=', 'month')
    .where('due_on', '<=', writeDate(event))
    .where('paid_on', '>', writeDate(event))
    .orderBy('month')
    .execute();
  return rows.length === 0 ? [] : [{ code: 'paid-after-event', months: rows.map(({ month }) => month) }];
}

async function wageJump(
  database: Database | Within,
  membership: string,
  event: Day,
  at: Instant,
  { jumpTimes, jumpMonths }: FlagLimits,
): Promise<readonly ClaimFlag[]> {
  const byMonth = new Map<Day, bigint>();
  for (const { month, wage } of await wagesOf(database, membership, event, at)) {
    byMonth.set(month, (byMonth.get(month) ?? 0n) + wage);
  }
  const month = Math.max(...byMonth.keys());
  const wage = byMonth.get(month);
  if (wage === undefined) return [];
  const earlier = [...byMonth].filter(([one]) => one < month && one >= addMonths(month, -jumpMonths));
  if (earlier.length === 0) return [];
  const sum = earlier.reduce((total, [, one]) => total + one, 0n);
  const count = BigInt(earlier.length);
  if (wage * count < jumpTimes * sum) return [];
  return [{ code: 'wage-jump', month, wage, before: sum / count, months: earlier.length }];
}
