// What lies in a database: nothing, invented people whole or half made, or a branch of real people.
import { tableRights } from '../access/table-rights.ts';
import type { Owner } from './owner.ts';

type Found = 'whole' | 'empty' | 'unfinished' | 'real';

export async function foundIn(owner: Owner): Promise<Found> {
  const there = async (question: string) => (await owner.rows(`SELECT ${question} AS there`))[0]?.['there'] === true;
  if (!(await there("to_regclass('house.example') IS NOT NULL")))
    return (await there("to_regclass('house.migration') IS NULL")) ? 'empty' : 'real';
  if (await there('EXISTS (SELECT FROM house.example_whole)')) return 'whole';
  if (await there('EXISTS (SELECT FROM house.example)')) return 'unfinished';
  const anything = `EXISTS (SELECT FROM registry.branch) OR EXISTS (SELECT FROM access.person)
    OR EXISTS (SELECT FROM ledger.transfer)`;
  return (await there(anything)) ? 'real' : 'empty';
}

/** The tables of the branch and all that is in them. */
export async function dropSchemas(owner: Owner): Promise<void> {
  await owner.run(`DROP SCHEMA IF EXISTS ${[...ourSchemas()].join(', ')} CASCADE`);
}

function ourSchemas(): ReadonlySet<string> {
  return new Set([...Object.keys(tableRights).map((table) => table.slice(0, table.indexOf('.'))), 'pgboss']);
}

/**
 * What a database holds that is none of ours, by name: schemas, and whatever lies in `public`. Without a migration of
 * ours also schemas that only have our names. What an extension brought holds nobody's data.
 */
export async function notOurs(owner: Owner): Promise<readonly string[]> {
  const [ours] = await owner.rows("SELECT to_regclass('house.migration') IS NOT NULL AS there");
  const own = ours?.['there'] === true ? [...ourSchemas()] : [];
  const known = ['public', 'information_schema', ...own].map((name) => `'${name}'`).join(', ');
  const brought = (catalog: string, id: string) => `EXISTS (SELECT FROM pg_depend d
    WHERE d.classid = '${catalog}'::regclass AND d.objid = ${id} AND d.deptype = 'e')`;
  const found = await owner.rows(`SELECT nspname::text AS name FROM pg_namespace n
    WHERE nspname !~ '^pg_' AND nspname NOT IN (${known}) AND NOT ${brought('pg_namespace', 'n.oid')}
    UNION ALL SELECT 'public.' || relname FROM pg_class c
    WHERE relnamespace = to_regnamespace('public') AND relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
      AND NOT ${brought('pg_class', 'c.oid')}
    ORDER BY 1`);
  return found.map(({ name }) => String(name));
}
