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
export async function actorOf(database: Database, credential: Credential, asked: Asked): Promise<Actor> {
  return actorIn(await enter(database, credential, asked), credential, asked);
}

/** What a request with a key was answered before; its status is nothing where it is new. */
export type Before = {
  readonly request: Uint8Array | null;
  readonly status: number | null;
  readonly answer: string | null;
};

/**
 * Work in one transaction as whoever a credential is of: `actorOf` and `asActor` in one. With a key it is the turn at
 * the request of that key, for `answerOnce`, which is handed what was answered before.
 *
 * @throws OperatingError as `actorOf` and `asActor`.
 */
export function actAtOnce<T>(
  database: Database,
  credential: Credential,
  asked: Asked & { readonly key?: string | undefined },
  work: (within: Within, actor: Actor, before: Before) => Promise<T>,
): Promise<T> {
  return entered(database, credential, asked, (within, found) =>
    work(within, actorIn(found, credential, asked), found),
  );
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
  const { credential, role, at } = actor;
  return entered(database, credential, { role, at }, (within, { acting }) => {
    if (acting === null) throw new OperatingError('access/not-granted', { role });
    return work(within);
  });
}

type As = <T>(work: (within: Within) => Promise<T>) => Promise<T>;

/**
 * Work of the branch itself in one transaction, parts of which are done as the actor, with his rights and under his
 * name: all of it stands, or nothing.
 *
 * @throws OperatingError as `asActor`.
 */
export function besideActor<T>(
  system: Database,
  { credential, role, at }: Actor,
  work: (within: Within, as: As) => Promise<T>,
): Promise<T> {
  const done = system.transaction().execute((within) =>
    work(within, async (part) => {
      const { rows } = await sql<{ role: string }>`SELECT current_setting('role') AS role`.execute(within);
      const { acting } = await enter(within, credential, { role, at });
      if (acting === null) throw new OperatingError('access/not-granted', { role });
      const found = await part(within);
      const before = rows[0]?.role ?? 'none';
      await sql`SELECT set_config('role', ${before}, true), set_config('jamin.acting', '', true)`.execute(within);
      return found;
    }),
  );
  return told(done.catch(refused));
}

/**
 * Work of the branch itself in a transaction in which somebody acts, who acts again after it; on the branch's own
 * connections alone: on those of people it may nothing.
 */
export async function asBranch<T>(within: Within, work: (within: Within) => Promise<T>): Promise<T> {
  const { rows } = await sql<{ acting: string }>`SELECT now.acting, set_config('role', 'none', true),
      set_config('jamin.acting', '', true)
    FROM (SELECT coalesce(current_setting('jamin.acting', true), '') AS acting OFFSET 0) AS now`.execute(within);
  const found = await work(within);
  await sql`SELECT set_config('jamin.acting', ${rows[0]?.acting ?? ''}, true),
    set_config('role', 'jamin_people', true)`.execute(within);
  return found;
}

type Words = Omit<Actor, 'credential' | 'at'>;
/** `held` is nothing where the credential opens nothing, `acting` where no role was chosen. */
type Entered = Before & { readonly held: readonly Role[] | null; readonly acting: Words | null };
type Entering = Asked & { readonly key?: string | undefined };

async function enter(
  database: Database | Within,
  credential: Credential,
  { role, at, key }: Entering,
): Promise<Entered> {
  const asking = sql<Entered>`SELECT e.held, e.acting, t.request, t.status, t.answer
    FROM (SELECT set_config('role', 'jamin_people', true) AS role OFFSET 0) AS now,
      LATERAL (SELECT * FROM access.enter(${secretOf(credential)}, ${role ?? null}, ${at}::timestamptz) OFFSET 0) AS e,
      LATERAL access.turn(CASE now.role WHEN 'jamin_people' THEN e.acting ->> 'id' END, ${key ?? null}) AS t`;
  const { rows } = await asking.execute(database);
  const [row] = rows;
  if (row === undefined) throw new Error('access.enter gave no row');
  return row;
}

function actorIn({ held, acting }: Entered, credential: Credential, { role, at }: Asked): Actor {
  if (held === null) throw new OperatingError('access/not-signed-in');
  if (held.length === 0) throw new OperatingError('access/no-role');
  if (acting !== null) return { ...acting, at, credential };
  if (role !== undefined) throw new OperatingError('access/not-granted', { role });
  throw new OperatingError('access/choose-role', { roles: roles.filter((one) => held.includes(one)) });
}

function entered<T>(
  database: Database,
  credential: Credential,
  entering: Entering,
  work: (within: Within, found: Entered) => Promise<T>,
): Promise<T> {
  const done = database
    .transaction()
    .execute(async (within) => work(within, await enter(within, credential, entering)));
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
