// Opens the database: a PGlite of our own or a PostgreSQL server, with no more rights than the branch needs.
import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { writtenInstant } from './clock.ts';
import { type Login, loginAs } from './database-login.ts';
import { type Migrator, migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

/** The tables of the branch, or one transaction over them. */
export type Database = Kysely<Tables>;
export type Within = Transaction<Tables>;

type Place = {
  /** `postgres://…` of a server; by default a PGlite. The server's user must own the database and may make roles. */
  readonly server?: string | undefined;
  /** The folder that a PGlite keeps its files in; in memory without one. */
  readonly folder?: string | undefined;
  /** The most connections to a server at once. */
  readonly connections?: number;
  /** Who works over it: people and machines, who see nothing until one acts (the default), or the branch by itself. */
  readonly as?: Working | undefined;
};

type Working = 'people' | 'system';

/** What runs the branch may do only what the migrations grant these roles; neither owns anything. */
const ROLES: { readonly [working in Working]: string } = { people: 'jamin_people', system: 'jamin_system' };

export async function openDatabase(place: Place = {}): Promise<Database> {
  const role = ROLES[place.as ?? 'people'];
  if (place.server !== undefined) return openServer(place.server, role, place.connections ?? 10);
  return overEmbedded(await embedded(place.folder, place.as));
}

/** A PGlite with the newest schema, whose one connection has the rights of the branch; begun from a copy, if given. */
export async function embedded(folder: string | undefined, as: Working = 'people', copy?: Blob): Promise<PGlite> {
  const begun = copy === undefined ? {} : { loadDataDir: copy };
  const pglite = await PGlite.create(folder ?? 'memory://', { parsers: embeddedParsers, ...begun });
  const migrator: Migrator = {
    run: async (text) => void (await pglite.exec(text)),
    rows: async (text) => (await pglite.query<Record<string, unknown>>(text)).rows,
  };
  await migrate(migrator);
  await pglite.exec(`SET SESSION AUTHORIZATION ${ROLES[as]}; ${settings.join('; ')}`);
  return pglite;
}

export function overEmbedded(pglite: PGlite): Database {
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
}

async function openServer(server: string, role: string, connections: number): Promise<Database> {
  const owner = new pg.Client({ connectionString: server });
  let login: Login;
  await owner.connect();
  try {
    await migrate({
      run: async (text) => void (await owner.query(text)),
      rows: async (text) => (await owner.query<Record<string, unknown>>(text)).rows,
    });
    login = await loginAs(owner, server, role);
  } finally {
    await owner.end();
  }
  const options = [...login.options, ...settings.map((one) => one.replace(/^SET (\w+) = /, '$1='))];
  const pool = new pg.Pool({
    connectionString: login.server,
    max: connections,
    types: { getTypeParser: serverParser },
    options: options.map((one) => `-c ${one.replaceAll("'", '')}`).join(' '),
  });
  // A connection that breaks while nobody uses it is replaced by the next; whoever uses one is told by the next query.
  // Without these, one that breaks between two queries of a transaction would end the whole process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    prepareWhatIsAskedMost(client, role);
  });
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** What is asked thousands of times a second: it calls one function, so that no plan of it can grow old. */
const POSTING = 'SELECT id, replayed FROM ledger.post(';

/** As many questions as a connection keeps the plans of; what else is asked is planned each time. */
const MOST_PREPARED = 500;

/**
 * A server reads and plans it once for each connection. What people and machines ask is few questions, each of one
 * claim or one bill, whose plans hold what each may see: planning takes longer than answering. What the branch asks by
 * itself is of any size, and is planned for it.
 */
function prepareWhatIsAskedMost(client: pg.PoolClient, role: string): void {
  const query = client.query.bind(client) as (question: unknown, values?: unknown) => unknown;
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    if (role !== ROLES.people) return text.startsWith(POSTING) ? 'post-transfer' : undefined;
    const name = names.get(text) ?? (names.size < MOST_PREPARED ? `asked-${names.size}` : undefined);
    if (name !== undefined) names.set(text, name);
    return name;
  };
  const prepared = (text: unknown, values?: unknown) => {
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    return name === undefined ? query(text, values) : query({ name, text, values });
  };
  client.query = prepared as typeof client.query;
}

const settings = ["SET timezone = 'UTC'", "SET datestyle = 'ISO'"];

/** The type of a list of numbers of eight bytes; no library names it. */
const INT8_LIST = 1016;

/** `{1,2}`, as PostgreSQL writes a list without gaps. */
function integers(text: string): readonly bigint[] {
  const inner = text.slice(1, -1);
  return inner === '' ? [] : inner.split(',').map(BigInt);
}

/** Numbers of eight bytes are exact, days and moments are text: `2024-07-24`, `2024-07-24T03:00:00.000Z`. */
const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [types.INT8, BigInt],
  [types.NUMERIC, String],
  [types.DATE, String],
  [types.TIMESTAMPTZ, writtenInstant],
  [INT8_LIST, integers],
]);
export const embeddedParsers = Object.fromEntries(parsers);

/** How a connection to a server reads what it is sent. */
export function serverParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  return parsers.get(oid) ?? (pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown);
}
