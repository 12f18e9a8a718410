// Every rule of the law gives every person the same answer in all executions: trace, columns, closures, PostgreSQL,
// DuckDB.

import {
  type Ask,
  amend,
  answerAt,
  columnsOf,
  compile,
  type Day,
  evaluation,
  type Facts,
  lower,
  type Program,
  snapshot,
  type Value,
  writeDate,
} from '@jamin/engine';

import { indonesia } from '@jamin/law';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answers, type Database, openDuckdb, openPostgres } from './databases.ts';
import { draw, drawPerson, drawReform, edgesOf } from './people.ts';
import { rulesOf, show } from './reach.ts';

/** People for each ask; `PEOPLE=1000000 npm run slow` for the long run. */
const people = Number(process.env['PEOPLE'] ?? 10_000);
const batches = 4;
/** DuckDB may refuse the long products of exact fractions (JP and the JHT balance); nothing else. */
const mayRefuse = new Set(['jp', 'jht-balance']);

let postgres: Database;
let duckdb: Database;
beforeAll(async () => {
  postgres = await openPostgres();
  duckdb = await openDuckdb();
});
afterAll(async () => {
  await postgres.close();
  await duckdb.close();
});

type Expected = ReadonlyMap<
  string,
  readonly { readonly value: Value | undefined; readonly code: string | undefined }[]
>;

function meaning(
  law: typeof indonesia,
  known: Day | undefined,
  rules: readonly string[],
  rows: readonly Facts[],
): Expected {
  const at = snapshot(law, known);
  const answers = new Map(rules.map((id) => [id, [] as { value: Value | undefined; code: string | undefined }[]]));
  for (const facts of rows) {
    const run = evaluation(at, (facts['on'] as { day: Day }).day, facts);
    for (const id of rules) {
      const { value, code } = run.rule(id);
      answers.get(id)?.push({ value, code });
    }
  }
  return answers;
}

function compareColumns(
  name: string,
  program: Program,
  expected: Expected,
  rows: readonly Facts[],
  generated: boolean,
): void {
  const compiled = compile(program, { eval: generated });
  const outputs = compiled.allocate(rows.length);
  compiled.run(columnsOf(program, rows), outputs, rows.length);
  for (const { rule } of program.outputs) {
    const wantedRows = expected.get(rule)?.slice(0, rows.length) ?? [];
    wantedRows.forEach((wanted, row) => {
      const got = answerAt(program, outputs, rule, row);
      const same = show(got.value) === show(wanted.value) && got.code === wanted.code;
      if (!same) {
        const facts = JSON.stringify(rows[row], (_, value) => (typeof value === 'bigint' ? String(value) : value));
        expect.unreachable(
          `${name} ${rule}: ${show(got.value)} ${got.code}, meant ${show(wanted.value)} ${wanted.code}; ${facts}`,
        );
      }
    });
  }
}

function compareAnswers(name: string, answers: Answers, expected: Expected, rows: readonly Facts[]): number {
  let looked = 0;
  for (const [rule, values] of answers) {
    values.forEach((value, row) => {
      looked += 1;
      const wanted = expected.get(rule)?.[row];
      if (show(value) !== show(wanted?.value)) {
        const facts = JSON.stringify(rows[row], (_, one) => (typeof one === 'bigint' ? String(one) : one));
        expect.unreachable(`${name} ${rule}: ${show(value)}, meant ${show(wanted?.value)} ${wanted?.code}; ${facts}`);
      }
    });
  }
  return looked;
}

async function agree(ask: Ask, batch: number): Promise<number> {
  const from = draw(1000 * batch + ask.id.length);
  const law = batch === 0 ? indonesia : amend(indonesia, drawReform(from, indonesia, 12));
  const edges = edgesOf(law);
  const known = batch % 2 === 0 ? undefined : (edges.days[Math.floor(from() * edges.days.length)] as Day);
  const rules = rulesOf(law, ask);
  const rows = Array.from({ length: Math.ceil(people / batches) }, () => drawPerson(from, law, edges, ask).facts);
  const program = lower(law, rules, known === undefined ? {} : { known });
  const expected = meaning(law, known, rules, rows);
  compareColumns('columns', program, expected, rows, true);
  compareColumns('closures', program, expected, rows.slice(0, 1000), false);
  const inPostgres = await postgres.run(program, rows);
  if (inPostgres.kind === 'refused') throw new Error(`PostgreSQL refuses ${JSON.stringify(inPostgres.refusals)}`);
  let looked = compareAnswers('PostgreSQL', inPostgres.answers, expected, rows);
  let inDuckdb = await duckdb.run(program, rows);
  if (inDuckdb.kind === 'refused') {
    expect(mayRefuse.has(ask.id), `DuckDB refuses ${JSON.stringify(inDuckdb.refusals)}`).toBe(true);
    const refused = new Set(inDuckdb.refusals.map((one) => one.rule));
    const rest = rules.filter((id) => !refused.has(id));
    inDuckdb = await duckdb.run(lower(law, rest, known === undefined ? {} : { known }), rows);
  }
  if (inDuckdb.kind === 'answers') looked += compareAnswers('DuckDB', inDuckdb.answers, expected, rows);
  expect(rows.length, `${known === undefined ? '' : writeDate(known)}`).toBeGreaterThan(0);
  return looked;
}

const pairs = [...indonesia.asks.values()].flatMap((ask) =>
  Array.from({ length: batches }, (_, batch) => [ask.id, batch] as const),
);

test.each(pairs)('%s, people %i', async (id, batch) => {
  const ask = indonesia.asks.get(id);
  if (ask === undefined) throw new Error(id);
  expect(await agree(ask, batch)).toBeGreaterThan(0);
});

test('every rule belongs to an ask', () => {
  const reached = new Set([...indonesia.asks.values()].flatMap((ask) => rulesOf(indonesia, ask)));
  expect([...indonesia.rules.keys()].filter((id) => !reached.has(id))).toEqual([]);
});
