// Names who is paid after a death: an heir of the class that the law calls, for all of them; there are no shares.
import { date, decide, type Law, readFacts, snapshot } from '@jamin/engine';
import { type HeirRelation, isRecord, readJson, relationsOf } from '@jamin/law';
import { sql } from 'kysely';
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { told } from '../ledger/post-transfer.ts';
import { factsText } from './decide-claim.ts';
import { workOnClaim } from './lock-claim.ts';
import { statedFacts } from './state-facts.ts';

type Naming = {
  readonly claim: string;
  readonly payee: { readonly name: string; readonly relation: HeirRelation };
  /** How many heirs of the class there are, the payee among them. */
  readonly heirs: number;
  /** Whether an officer has seen the statement in which all heirs name the payee; one heir alone needs none. */
  readonly jointStatement: boolean;
  readonly at: Instant;
  readonly by: string;
};

/**
 * Gives the class of heirs. Named again before approval, the last payee counts.
 *
 * @throws OperatingError `claims/unknown`, `claims/heirs-unclear` with the facts the law still needs,
 * `claims/not-an-heir` (the relation is not of the class the law calls), `claims/no-joint-statement`,
 * `claims/already-approved`.
 */
export async function namePayee(database: Database | Within, { law }: KeptLaw, naming: Naming): Promise<string> {
  return told(workOnClaim(database, naming.claim, (within) => nameWithin(within, law, naming)));
}

async function nameWithin(within: Within, law: Law, naming: Naming): Promise<string> {
  const { claim, payee, heirs, jointStatement, at, by } = naming;
  const row = await within.selectFrom('claims.claim').selectAll().where('id', '=', claim).executeTakeFirst();
  if (row === undefined) throw new OperatingError('claims/unknown', { claim });
  const facts = factsText(await statedFacts(within, claim));
  const heirClass = classOf(law, {
    programme: row.ask.toUpperCase(),
    on: date(row.event_on),
    known: businessDay(at),
    facts,
  });
  if (!relationsOf(heirClass).includes(payee.relation)) {
    throw new OperatingError('claims/not-an-heir', { claim, class: heirClass, relation: payee.relation });
  }
  if (heirs > 1 && !jointStatement) throw new OperatingError('claims/no-joint-statement', { claim, heirs });
  await sql`INSERT INTO claims.heirs
        (claim, number, class, heirs, payee, payee_relation, joint_statement, named_at, named_by)
      SELECT ${claim}, coalesce((SELECT max(number) FROM claims.heirs WHERE claim = ${claim}), 0) + 1, ${heirClass},
        ${heirs}::integer, ${payee.name}, ${payee.relation}, ${jointStatement}::boolean,
        ${at}::timestamptz, ${by}`.execute(within);
  return heirClass;
}

type Asked = { readonly programme: string; readonly on: number; readonly known: number; readonly facts: string };

function classOf(law: Law, { programme, on, known, facts }: Asked): string {
  const ask = law.asks.get('heirs');
  const { raw } = readJson(facts);
  if (ask === undefined || !isRecord(raw)) throw new OperatingError('claims/bad-facts', { ask: 'heirs' });
  const own = Object.entries({ ...raw, programme }).filter(([name]) => ask.facts.includes(name));
  const decision = decide(snapshot(law, known), ask, on, readFacts(law, ask, Object.fromEntries(own)).facts);
  const found = decision.values.get('class');
  if (typeof found !== 'string') throw new OperatingError('claims/heirs-unclear', { facts: decision.missing });
  return found;
}
