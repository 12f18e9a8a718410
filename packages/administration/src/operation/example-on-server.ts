// The example on a server: only in a database where nothing is, by one process at a time, and whole or thrown away.
import pg from 'pg';
import { tableRights } from '../access/table-rights.ts';
import { OperatingError } from '../error.ts';

/** One lock of the server for whoever builds; it ends with the connection. */
const BUILDING = 7_264_911;

type Found = 'whole' | 'empty' | 'real';

/**
 * Calls `build` where nothing is in the database; what was begun and never finished is thrown away first, for it holds
 * invented people alone.
 *
 * @throws OperatingError `branch/being-built` when another process builds at this moment
 */
export async function exampleOnServer(
  server: string,
  build: (found: 'empty' | 'unfinished') => Promise<void>,
): Promise<void> {
  const owner = new pg.Client({ connectionString: server });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ mine: boolean }>(`SELECT pg_try_advisory_lock(${BUILDING}) AS mine`);
    if (rows[0]?.mine !== true) throw new OperatingError('branch/being-built');
    const found = await foundOn(owner);
    if (found === 'unfinished') await dropSchemas(owner);
    if (found === 'unfinished' || found === 'empty') await build(found);
  } finally {
    await owner.end();
  }
}

async function foundOn(owner: pg.Client): Promise<Found | 'unfinished'> {
  const there = async (question: string) => (await owner.query<{ there: boolean }>(question)).rows[0]?.there === true;
  if (!(await there("SELECT to_regclass('house.example') IS NOT NULL AS there")))
    return (await there("SELECT to_regclass('house.migration') IS NULL AS there")) ? 'empty' : 'real';
  if (await there('SELECT EXISTS (SELECT FROM house.example_whole) AS there')) return 'whole';
  if (await there('SELECT EXISTS (SELECT FROM house.example) AS there')) return 'unfinished';
  const anything = `SELECT EXISTS (SELECT FROM registry.branch) OR EXISTS (SELECT FROM access.person)
    OR EXISTS (SELECT FROM ledger.transfer) AS there`;
  return (await there(anything)) ? 'real' : 'empty';
}

async function dropSchemas(owner: pg.Client): Promise<void> {
  const schemas = new Set(Object.keys(tableRights).map((table) => table.split('.')[0]));
  await owner.query(`DROP SCHEMA IF EXISTS ${[...schemas, 'house', 'pgboss'].join(', ')} CASCADE`);
}
