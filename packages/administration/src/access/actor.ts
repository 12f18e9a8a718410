// Who acts: what a session or a key opens, and work done in the database as its holder, who sees there what he may.
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { told } from '../ledger/post-transfer.ts';
import { type Holder, roles } from './rights.ts';
import type { Role } from './tables.ts';

/** What a browser or a machine shows: the secret of a session, or a key. */
export type Credential = { readonly session: string } | { readonly key: string };

/** A person or a machine in one role, as of the moment of a request. */
export type Actor = Holder & {
  /** What `by` is in every use case: the database takes no other name. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'machine';
  readonly at: Instant;
  readonly credential: Credential;
};

type Asked = { readonly role?: Role | undefined; readonly at: Instant };

/**
 * Who a credential is of. Somebody with several roles acts in one at a time and says in which.
 *
 * @throws OperatingError `access/not-signed-in` (unknown, expired, withdrawn, signed out, suspended), `access/no-role`,
 * `access/choose-role` (with the roles), `access/not-granted` (the role asked for).
 */
export async function actorOf(database: Database, credential: Credential, { role, at }: Asked): Promise<Actor> {
  const held = await rolesOf(database, credential, at);
  const [only, ...others] = held;
  if (only === undefined) throw new OperatingError('access/no-role');
  if (role === undefined && others.length > 0) throw new OperatingError('access/choose-role', { roles: held });
  const chosen = role ?? only;
  return inRole(database, credential, { role: chosen, at }, async (_, words) => ({
    id: words.id,
    name: words.name,
    kind: words.kind,
    role: chosen,
    everywhere: words.everywhere,
    branches: words.branches,
    employers: words.employers,
    memberships: words.memberships,
    at,
    credential,
  }));
}

/** The roles that a credential opens now; none for somebody who signed in and was granted nothing. */
export async function rolesOf(
  database: Database | Within,
  credential: Credential,
  at: Instant,
): Promise<readonly Role[]> {
  const { rows } = await sql<{ role: Role | null }>`SELECT role
    FROM access.held_by(${secretOf(credential)}, ${at}::timestamptz)`.execute(database);
  if (rows.length === 0) throw new OperatingError('access/not-signed-in');
  const held = new Set(rows.map((row) => row.role));
  return roles.filter((role) => held.has(role));
}

/**
 * Work in one transaction that sees and writes what the actor may. The database asks the credential again.
 *
 * @throws OperatingError `access/not-granted` when it opens the role no more, `access/not-allowed` when the work
 * touches what the actor may not; nothing of it stays then.
 */
export function asActor<T>(database: Database, actor: Actor, work: (within: Within) => Promise<T>): Promise<T> {
  return inRole(database, actor.credential, actor, work);
}

type Words = Omit<Actor, 'credential' | 'role' | 'at'>;

async function inRole<T>(
  database: Database,
  credential: Credential,
  { role, at }: { readonly role: Role; readonly at: Instant },
  work: (within: Within, words: Words) => Promise<T>,
): Promise<T> {
  const done = database.transaction().execute(async (within) => {
    const { rows } = await sql<{ words: Words }>`SELECT set_config('role', 'jamin_people', true),
      access.act(${secretOf(credential)}, ${role}, ${at}::timestamptz) AS words`.execute(within);
    const [row] = rows;
    if (row === undefined) throw new Error('access.act gave no row');
    return work(within, row.words);
  });
  return told(done.catch(refused));
}

/** What PostgreSQL says when a row or a table may not be touched. */
const NO_RIGHT = '42501';

function refused(thrown: unknown): never {
  if (thrown instanceof Error && 'code' in thrown && thrown.code === NO_RIGHT)
    throw new OperatingError('access/not-allowed', { because: thrown.message });
  throw thrown;
}

function secretOf(credential: Credential): string {
  return 'session' in credential ? credential.session : credential.key;
}
