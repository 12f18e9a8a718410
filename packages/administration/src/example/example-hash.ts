// A hash of every table of the branch, its rows in the order of their keys: two examples of one seed are the same.
import { sql } from 'kysely';
import type { Database } from '../database.ts';

type Table = { readonly schema: string; readonly name: string; readonly columns: string; readonly keys: string };

/**
 * Tables by name. What means nothing outside the server that made it (`made_in`, the number of a transaction there) is
 * not of the branch; all else is, what is sealed included.
 */
export async function exampleHash(database: Database): Promise<ReadonlyMap<string, string>> {
  const { rows: tables } = await sql<Table>`SELECT n.nspname AS schema, c.relname AS name,
      (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> 'made_in') AS columns,
      (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY array_position(i.indkey::int2[], a.attnum))
        FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (i.indkey::int2[])) AS keys
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
    WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'house')
      AND has_table_privilege(c.oid, 'select') ORDER BY 1, 2`.execute(database);
  const hashes = new Map<string, string>();
  for (const { schema, name, columns, keys } of tables) {
    const { rows } = await sql<{ hash: string }>`SELECT encode(sha256(convert_to(coalesce(string_agg(
        md5(ROW(${sql.raw(columns)})::text), '' ORDER BY ${sql.raw(keys)}), ''), 'UTF8')), 'hex') AS hash
      FROM ${sql.table(`${schema}.${name}`)}`.execute(database);
    hashes.set(`${schema}.${name}`, rows[0]?.hash ?? '');
  }
  return hashes;
}
