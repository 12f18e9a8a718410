// A new database for one test: a PGlite in memory, or with DATABASE_URL a database of its own on that server.
import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { env } from 'node:process';
import pg from 'pg';
import { type Database, embedded, openDatabase, overEmbedded, serverParser } from './database.ts';

type Row = Readonly<Record<string, unknown>>;
/** Runs statements as the owner of the database, who may do what the branch may not. */
type Run = (text: string) => Promise<readonly Row[]>;

export type Fresh = {
  /** The address of the server; none on a PGlite. */
  readonly server?: string;
  readonly database: Database;
  readonly asOwner: (work: (run: Run) => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** It works as the branch by itself, which sees every row; `asActor` makes somebody of it for a transaction. */
export async function freshDatabase(): Promise<Fresh> {
  const server = env['DATABASE_URL'];
  return server === undefined ? freshEmbedded() : freshOnServer(server);
}

/** Begun from the copy that a run of tests made once: to make a database takes four times as long. */
async function freshEmbedded(): Promise<Fresh> {
  const copy = env['JAMIN_FRESH_DATABASE'];
  const pglite = await embedded(undefined, 'system', copy === undefined ? undefined : await openAsBlob(copy));
  const database = overEmbedded(pglite);
  return {
    database,
    // The one connection takes its owner's rights back for a while; only this file does that.
    asOwner: async (work) => {
      const [before] = (await pglite.query<{ name: string }>('SELECT session_user AS name')).rows;
      await pglite.exec('SET SESSION AUTHORIZATION postgres');
      try {
        await work(async (text) => (await pglite.exec(text)).at(-1)?.rows ?? []);
      } finally {
        await pglite.exec(`ROLLBACK; SET SESSION AUTHORIZATION ${before?.name ?? ''}`);
      }
    },
    close: () => database.destroy(),
  };
}

async function freshOnServer(server: string): Promise<Fresh> {
  const name = `jamin_${randomUUID().replaceAll('-', '')}`;
  await asOwner(server, async (run) => void (await run(`CREATE DATABASE ${name}`)));
  const own = new URL(server);
  own.pathname = `/${name}`;
  // A server that trusts everybody takes any password; with one, the branch signs in as the role that it works as.
  if (own.password === '') own.password = 'of-a-test';
  const database = await openDatabase({ server: own.href, as: 'system' });
  return {
    database,
    server: own.href,
    asOwner: (work) => asOwner(own.href, work),
    close: async () => {
      await database.destroy();
      await asOwner(server, async (run) => void (await run(`DROP DATABASE ${name} WITH (FORCE)`)));
    },
  };
}

async function asOwner(server: string, work: (run: Run) => Promise<void>): Promise<void> {
  const owner = new pg.Client({ connectionString: server, types: { getTypeParser: serverParser } });
  await owner.connect();
  try {
    await work(async (text) => {
      const all: unknown = await owner.query(text);
      const last = Array.isArray(all) ? all.at(-1) : all;
      return (last as { rows: readonly Row[] }).rows;
    });
  } finally {
    await owner.end();
  }
}
