// The forms of claims as they are sent and told.
import type { Role, StatedFact } from '@jamin/administration';
import { z } from 'zod';
import { ask, claimId } from './ids.ts';
import { big, day, instant } from './wire.ts';

export const claimState = z.enum(['filed', 'incomplete', 'decided', 'returned', 'granted', 'refused']);
const outcome = z.enum(['granted', 'refused', 'incomplete', 'contradictory', 'not-covered']);
const source = z.enum(['registry', 'ledger', 'claimant', 'employer', 'officer']);
export const heirRelation = z.enum([
  'spouse',
  'child',
  'parent',
  'grandparent',
  'grandchild',
  'sibling',
  'parent-in-law',
  'named-in-will',
]);

/** Only the branch itself speaks for its registry and its books. */
const saidBy = source.exclude(['registry', 'ledger']);
type Source = z.output<typeof saidBy>;

/** Facts by their names in the law; null takes a fact back. Numbers are kept as they are written. */
export const said = {
  facts: z
    .record(z.string().regex(/^[a-zA-Z][\w.-]{0,60}$/), z.unknown())
    .describe('Menurut nama hukum; GET /api/v1/law/asks/{ask} / By their names in the law'),
  source: saidBy.optional(),
} as const;

export function factsOf(facts: Readonly<Record<string, unknown>>, from: Source): readonly StatedFact[] {
  return Object.entries(facts).map(([name, value]) => ({
    name,
    value: value === null ? undefined : JSON.stringify(value),
    source: from,
  }));
}

/** Whose word it is when nothing else is said. */
export function sourceOf(role: Role): Source {
  if (role === 'worker' || role === 'heir') return 'claimant';
  return role === 'employer' ? 'employer' : 'officer';
}

export const claimRow = z.object({
  claim: claimId,
  branch: z.string(),
  membership: z.string(),
  ask,
  eventOn: day,
  filedAt: instant,
  state: claimState,
  decision: z.int().nullable(),
  amount: big.nullable(),
});

export const fullClaim = claimRow.omit({ decision: true, amount: true }).extend({
  filedBy: z.string(),
  facts: z.array(z.object({ name: z.string(), value: z.unknown(), source, at: instant, by: z.string() })),
  papers: z.array(z.string()),
  decisions: z.array(
    z.object({
      number: z.int(),
      outcome,
      amount: big,
      law: z.string(),
      hash: z.string(),
      at: instant,
      by: z.string(),
      approvedBy: z.string().nullable(),
      returned: z.string().nullable(),
    }),
  ),
  parts: z.array(
    z.object({
      decision: z.int(),
      line: z.int(),
      benefit: z.string(),
      fund: z.string(),
      amount: big,
      tax: big,
      dueOn: day,
      owed: z.boolean(),
    }),
  ),
  payee: z.object({ class: z.string(), heirs: z.int(), payee: z.string() }).nullable(),
  stoppedFrom: z.int().nullable(),
  scholarships: z.array(
    z.object({
      number: z.int(),
      child: z.string(),
      year: z.int(),
      schooling: z.string(),
      amount: big,
      at: instant,
      by: z.string(),
      approvedBy: z.string().nullable(),
    }),
  ),
});

export const decided = z.object({ number: z.int(), outcome, amount: big });

export const replay = z.object({ same: z.boolean(), hash: z.string(), law: z.string() });

export const readiness = z.object({
  blockers: z.array(
    z.object({
      kind: z.enum(['paper', 'fact', 'ground', 'decision', 'approval']),
      code: z.string(),
      who: z.string(),
      rule: z.string().optional(),
      until: day.optional(),
    }),
  ),
  clock: z
    .object({ terms: z.array(z.object({ duty: z.string(), dueOn: day })), latePer: z.string().nullable() })
    .nullable(),
});
