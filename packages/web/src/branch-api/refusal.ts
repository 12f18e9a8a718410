// Every refusal of the branch as a problem: one place turns codes into statuses and words.
import { OperatingError } from '@jamin/administration';
import type { ProblemError, ProblemKind } from '../serving/problem.ts';
import { refusalsOfAccess } from './refusals-of-access.ts';
import { refusalsOfClaims } from './refusals-of-claims.ts';
import { refusalsOfMoney } from './refusals-of-money.ts';
import { refusalsOfRegistry } from './refusals-of-registry.ts';
import { refusalsOfReleases } from './refusals-of-releases.ts';
import { type Refusal, remedies } from './remedies.ts';

export const refusals: { readonly [code: string]: Refusal } = {
  ...refusalsOfAccess,
  ...refusalsOfRegistry,
  ...refusalsOfMoney,
  ...refusalsOfClaims,
  ...refusalsOfReleases,
};

export type Told = { readonly kind: ProblemKind; readonly errors: readonly ProblemError[] };

/** What a request is told that could not be done; undefined for a fault of ours. */
export function toldOf(thrown: unknown): Told | undefined {
  if (thrown instanceof OperatingError) return toldOfCode(thrown.code, thrown.data);
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  const found = Object.entries(databaseStates).find(([state]) => code.startsWith(state));
  return found === undefined || code.length !== STATE_LENGTH ? undefined : toldOfCode(found[1], {});
}

/** What PostgreSQL says with the beginning of its states of five letters. */
const databaseStates = {
  '22': 'database/value-refused',
  '23': 'database/value-refused',
  '40': 'database/again',
  '53': 'database/again',
  '55P03': 'database/again',
  '57': 'database/again',
  '08': 'database/again',
} as const;
const STATE_LENGTH = 5;

function toldOfCode(code: string, data: Readonly<Record<string, unknown>>): Told | undefined {
  const row = Object.hasOwn(refusals, code) ? refusals[code] : undefined;
  if (row === undefined) return undefined;
  const [kind, id, en, remedy] = row;
  const shown = Object.entries(data).filter(([name, value]) => !HIDDEN.has(name) && value !== undefined);
  const about = shown.length === 0 ? {} : { data: Object.fromEntries(shown) };
  return { kind, errors: [{ code, message: { id, en }, remedy: remedies[remedy], ...about }] };
}

/** What the database says of its own tables is nobody else's. */
const HIDDEN: ReadonlySet<string> = new Set(['because', 'posting', 'account', 'bytes', 'hash']);
