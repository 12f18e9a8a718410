// Every role at every table: what it sees, adds, changes and deletes is what the matrix says, cell by cell.
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type Actor, asActor } from './actor.ts';
import { roles } from './rights.ts';
import { rowsOf } from './rows-of-tables.ts';
import { type GuardedTable, mayAdd, maySee, tableRights } from './table-rights.ts';
import { type Made, type Side, scopeOn, signedIn, twoBranches } from './two-branches.ts';

let fresh: Fresh;
let made: Made;
const actors: Actor[] = [];
const tables = Object.keys(tableRights) as GuardedTable[];

beforeAll(async () => {
  fresh = await freshDatabase();
  made = await twoBranches(fresh.database);
  const goneCard = { scope: 'own', of: made.here.ids['goneCard'] ?? '' } as const;
  for (const role of roles) {
    const scope = scopeOn(made.here, role);
    actors.push(await signedIn(fresh.database, role, scope, ...(scope.scope === 'own' ? [goneCard] : [])));
  }
}, 120_000);
afterAll(() => fresh.close());

/** The queue of messages is the one table that the branch itself empties; others find nothing in it. */
const QUEUE: GuardedTable = 'outbox.due';

/** What became of statements that are taken back again: `done`, or the code of the refusal. */
async function tried(actor: Actor, statements: readonly string[]): Promise<string> {
  const back = new Error('back');
  const attempt = asActor(fresh.database, actor, async (within) => {
    let touched = 0n;
    for (const statement of statements) {
      const { numAffectedRows } = await sql.raw(statement).execute(within);
      touched = numAffectedRows ?? 0n;
    }
    throw touched === 0n ? new Error('nothing') : back;
  });
  return attempt.then(
    () => 'done',
    (thrown: Error & { code?: string }) => (thrown === back ? 'done' : (thrown.code ?? thrown.message)),
  );
}

async function sees(actor: Actor, table: GuardedTable, side: Side): Promise<boolean> {
  const counted = asActor(fresh.database, actor, (within) =>
    sql.raw<{ rows: bigint }>(`select count(*) as rows from ${table} where ${rowsOf[table].of(side)}`).execute(within),
  );
  return counted.then(
    ({ rows }) => (rows[0]?.rows ?? 0n) > 0n,
    (thrown: { code?: string }) => {
      expect(thrown.code).toBe('access/not-allowed');
      return false;
    },
  );
}

const subject = ({ branch, employer, membership }: Side) => ({ branch, employer, membership });
const word = (here: boolean, elsewhere: boolean) => (here ? (elsewhere ? 'all' : 'own') : elsewhere ? 'WRONG' : '-');

test('every table has its line, and every line its table', async () => {
  await fresh.asOwner(async (run) => {
    const rows = await run(`select n.nspname || '.' || c.relname as name, c.relrowsecurity as guarded from pg_class c
      join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p')
        and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public') and c.relname <> 'migration'
      order by 1`);
    expect(rows.map(({ name }) => name)).toEqual([...tables].sort());
    expect(rows.filter(({ guarded }) => guarded !== true)).toEqual([]);
  });
});

test('every view looks with the eyes of who asks, but for one that names its rows itself', async () => {
  await fresh.asOwner(async (run) => {
    const rows =
      await run(`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema')
        and not coalesce(c.reloptions @> '{security_invoker=true}', false)`);
    expect(rows.map(({ name }) => name)).toEqual(['contributions.grid']);
  });
});

test('the branch itself sees a row of each side in every table, and its samples are good', async () => {
  for (const table of tables) {
    if (tableRights[table].see === 'system') continue;
    for (const side of [made.here, made.elsewhere]) {
      const count = sql.raw<{ rows: bigint }>(`select count(*) as rows from ${table} where ${rowsOf[table].of(side)}`);
      expect((await count.execute(fresh.database)).rows[0]?.rows, table).toBeGreaterThan(0n);
    }
  }
});

test('who sees what', async () => {
  const [said, found]: [string[], string[]] = [[], []];
  for (const table of tables) {
    const line = async (see: (actor: Actor, side: Side) => boolean | Promise<boolean>) => {
      const cells: string[] = [];
      for (const actor of actors)
        cells.push(`${actor.role} ${word(await see(actor, made.here), await see(actor, made.elsewhere))}`);
      return `${table}: ${cells.join(', ')}`;
    };
    said.push(await line((actor, side) => maySee(actor, table, subject(side))));
    found.push(await line((actor, side) => sees(actor, table, side)));
  }
  console.log(found.join('\n'));
  expect(found).toEqual(said);
}, 240_000);

test('who adds what', async () => {
  const [said, found]: [string[], string[]] = [[], []];
  let adds = 0;
  for (const table of tables) {
    const { add } = rowsOf[table];
    const right = tableRights[table];
    const sides = 'unplaced' in right ? [made.here] : [made.here, made.elsewhere];
    for (const actor of actors)
      for (const side of sides) {
        const name = `${table} ${actor.role} ${side.branch}`;
        said.push(`${name}: ${mayAdd(actor, table, subject(side)) ? 'done' : 'access/not-allowed'}`);
        const statements = add?.(side, actor.id) ?? [`insert into ${table} default values`];
        const answer = await tried(actor, statements);
        if (answer === 'done') adds += 1;
        found.push(`${name}: ${answer}`);
      }
  }
  expect(adds).toBeGreaterThan(60);
  expect(found).toEqual(said);
}, 240_000);

test('nobody changes or deletes a row anywhere, nor does the branch itself', async () => {
  const columns = await fresh.database.transaction().execute((within) =>
    sql<{ name: string; column: string }>`select distinct on (a.attrelid) a.attrelid::regclass::text as name,
        a.attname as column from pg_attribute a
      where a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = ''
      order by a.attrelid, a.attnum`.execute(within),
  );
  const first = new Map(columns.rows.map(({ name, column }) => [name.replaceAll('"', ''), column]));
  let refused = 0;
  for (const table of tables)
    for (const actor of actors) {
      const column = `"${first.get(table)}"`;
      const change = `update ${table} set ${column} = ${column}`;
      for (const statement of [change, `delete from ${table}`, `truncate ${table} cascade`]) {
        expect(await tried(actor, [statement]), `${actor.role}: ${statement}`).toBe(
          table === QUEUE && !statement.startsWith('truncate') ? 'nothing' : 'access/not-allowed',
        );
        refused += 1;
      }
    }
  for (const table of tables.filter((one) => one !== QUEUE)) {
    const attempt = sql.raw(`delete from ${table}`).execute(fresh.database);
    await expect(attempt, table).rejects.toMatchObject({ code: '42501' });
  }
  expect(refused).toBe(tables.length * actors.length * 3);
}, 240_000);
