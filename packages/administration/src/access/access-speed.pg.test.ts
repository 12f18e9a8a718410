// Row-level security over a hundred thousand claims: who acts is asked once a statement, and indexes serve.
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type Actor, asActor } from './actor.ts';
import { now, signedIn } from './two-branches.ts';

const CLAIMS = 100_000;
const BRANCHES = 50;

let fresh: Fresh;
let officer: Actor;
let worker: Actor;

beforeAll(async () => {
  fresh = await freshDatabase();
  const run = (text: string) => sql.raw(text).execute(fresh.database);
  await run(`insert into claims.claim (key, branch, membership, ask, event_on, filed_at, filed_by)
    select 'c' || n, 'cabang-' || n % ${BRANCHES}, (90000000000 + n % 40000)::text, 'jkm', '2024-07-01',
      timestamptz '${now}' + n * interval '1 second', 'seed' from generate_series(1, ${CLAIMS}) n`);
  await run(`insert into claims.fact select id, 1, 'ground', '"age"', 'claimant', '${now}', 'seed' from claims.claim`);
  await fresh.asOwner(async (own) => void (await own('analyze claims.claim; analyze claims.fact')));
  officer = await signedIn(fresh.database, 'officer', { scope: 'branch', of: 'cabang-7' });
  worker = await signedIn(fresh.database, 'worker', { scope: 'own', of: '90000000007' });
}, 240_000);
afterAll(() => fresh.close());

type Plan = { readonly [name: string]: unknown; readonly Plans?: readonly Plan[] };

async function planOf(actor: Actor, question: string): Promise<readonly Plan[]> {
  const { rows } = await asActor(fresh.database, actor, (within) =>
    sql
      .raw<{ 'QUERY PLAN': readonly { Plan: Plan }[] }>(`explain (analyze, timing off, format json) ${question}`)
      .execute(within),
  );
  const [explained] = rows[0]?.['QUERY PLAN'] ?? [];
  return explained === undefined ? [] : nodesOf(explained.Plan);
}

function nodesOf(plan: Plan): readonly Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

const questions: readonly (readonly [string, () => Actor, string, number])[] = [
  ['a claim by its id', () => officer, "select * from claims.claim where id = 'K-0000007'", 10],
  [
    'the newest claims of the branch',
    () => officer,
    "select * from claims.claim where branch = 'cabang-7' order by filed_at desc limit 20",
    100,
  ],
  ['the facts of a claim', () => officer, "select * from claims.fact where claim = 'K-0000007'", 10],
  ['a worker’s own claims', () => worker, "select * from claims.claim where membership = '90000000007'", 20],
];

test.each(questions)('%s: few rows are touched', async (_, actor, question, most) => {
  const nodes = await planOf(actor(), question);
  expect(nodes.length).toBeGreaterThan(0);
  expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([]);
  for (const node of nodes) {
    const touched = Number(node['Actual Rows']) + Number(node['Rows Removed by Filter'] ?? 0);
    expect(touched * Number(node['Actual Loops']), JSON.stringify(node)).toBeLessThan(most);
  }
});

test('who acts is asked once a statement, not once a row', async () => {
  for (const question of ['select count(*) from claims.claim', 'select count(*) from claims.fact']) {
    const nodes = await planOf(officer, question);
    const asked = nodes.filter((node) => node['Parent Relationship'] === 'InitPlan');
    expect(asked.length, question).toBeGreaterThan(0);
    for (const node of asked) expect(Number(node['Actual Loops']), question).toBeLessThanOrEqual(1);
  }
});

test('an officer counts the claims of the branch and no other', async () => {
  const counted = await asActor(fresh.database, officer, (within) =>
    sql<{ claims: bigint; facts: bigint }>`select (select count(*) from claims.claim) as claims,
      (select count(*) from claims.fact) as facts`.execute(within),
  );
  expect(counted.rows).toEqual([{ claims: BigInt(CLAIMS / BRANCHES), facts: BigInt(CLAIMS / BRANCHES) }]);
});
