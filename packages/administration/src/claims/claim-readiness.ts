// What keeps a claim from being paid: each thing with who must bring or do it, and the rule of law behind it.
import { type Day, type Decision, date } from '@jamin/engine';
import { type PaperGiver, paperGiver } from '@jamin/law';
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { type ClaimClock, claimClock } from './claim-clock.ts';
import { decideAsked, factsText } from './decide-claim.ts';
import { neededPapers } from './needed-papers.ts';
import { papersSeen } from './see-papers.ts';
import { statedFacts } from './state-facts.ts';

export type Blocker =
  /** A paper that nobody has seen; its code names it in the law package. */
  | { readonly kind: 'paper'; readonly code: string; readonly who: PaperGiver }
  /** A fact that the law asks for and nobody has stated. */
  | { readonly kind: 'fact'; readonly code: string; readonly who: 'claimant' }
  /** A ground of refusal that holds, with the rule that says so; time alone removes it where a day is given. */
  | {
      readonly kind: 'ground';
      readonly code: string;
      readonly rule: string;
      readonly until?: Day;
      readonly who: 'nobody';
    }
  | { readonly kind: 'decision'; readonly code: 'to-decide'; readonly who: 'officer' }
  | { readonly kind: 'approval'; readonly code: 'to-approve'; readonly who: 'approver' };

export type Readiness = {
  readonly blockers: readonly Blocker[];
  /** The terms that run since nothing is missing from the claimant any more. */
  readonly clock?: ClaimClock;
};

/**
 * How far a claim is, by the law of the business day.
 *
 * @throws OperatingError `claims/unknown`, `claims/bad-facts`
 */
export async function claimReadiness(
  database: Database | Within,
  { law }: KeptLaw,
  { claim, at }: { readonly claim: string; readonly at: Instant },
): Promise<Readiness> {
  const row = await database.selectFrom('claims.claim').selectAll().where('id', '=', claim).executeTakeFirst();
  if (row === undefined) throw new OperatingError('claims/unknown', { claim });
  const known = businessDay(at);
  const facts = factsText(await statedFacts(database, claim));
  const asked = { ask: row.ask, on: date(row.event_on), known, facts };
  const decision = decideAsked(law, asked);
  const seen = await papersSeen(database, claim);
  const papers = neededPapers(law, asked).filter((code) => !seen.has(code));
  const missing: readonly Blocker[] = [
    ...papers.map((code) => ({ kind: 'paper', code, who: paperGiver(code) }) as const),
    ...decision.missing.map((code) => ({ kind: 'fact', code, who: 'claimant' }) as const),
  ];
  const blockers = [...missing, ...groundsOf(decision), ...(await officeWork(database, claim))];
  if (missing.length > 0) return { blockers };
  const completeOn = await lastWord(database, claim, row.filed_at);
  return { blockers, clock: claimClock(law, { ask: row.ask, completeOn, known }) };
}

function groundsOf({ grounds, values }: Decision): readonly Blocker[] {
  const payable = values.get('payableFrom');
  const until = typeof payable === 'object' && 'day' in payable ? { until: payable.day } : {};
  return grounds.map(({ ground, trace }) => {
    const rule = trace.source?.kind === 'rule' ? trace.source.rule.id : ground.rule;
    return { kind: 'ground', code: ground.code, rule, who: 'nobody', ...until } as const;
  });
}

/** What the branch itself still has to do. */
async function officeWork(database: Database | Within, claim: string): Promise<readonly Blocker[]> {
  const found = await database.selectFrom('claims.state').select('state').where('claim', '=', claim).executeTakeFirst();
  switch (found?.state) {
    case undefined:
    case 'granted':
    case 'refused':
      return [];
    case 'decided':
      return [{ kind: 'approval', code: 'to-approve', who: 'approver' }];
    case 'filed':
    case 'incomplete':
    case 'returned':
      return [{ kind: 'decision', code: 'to-decide', who: 'officer' }];
  }
}

/** The business day on which the last paper was seen or the last fact stated. */
async function lastWord(database: Database | Within, claim: string, filedAt: Instant): Promise<Day> {
  const latest = async (table: 'claims.fact' | 'claims.paper', column: 'stated_at' | 'seen_at') => {
    const { ref } = database.dynamic;
    const row = await database
      .selectFrom(table)
      .select(({ fn }) => fn.max<Instant>(ref(column)).as('at'))
      .where('claim', '=', claim)
      .executeTakeFirst();
    return row?.at ?? filedAt;
  };
  const times = [await latest('claims.fact', 'stated_at'), await latest('claims.paper', 'seen_at')];
  return Math.max(...times.map(businessDay));
}
