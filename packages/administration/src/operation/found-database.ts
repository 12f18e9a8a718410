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
  const schemas = new Set(Object.keys(tableRights).map((table) => table.split('.')[0]));
  await owner.run(`DROP SCHEMA IF EXISTS ${[...schemas, 'pgboss'].join(', ')} CASCADE`);
}
