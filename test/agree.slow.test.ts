// Every rule of the law gives every person the same answer in all executions: trace, columns, closures, PostgreSQL,
// DuckDB.

import {
  type Ask,
  amend,
  answerAt,
  columnsOf,
  compile,
  type Day,
  date,
  evaluation,
  type Facts,
  type Law,
  lower,
  type Program,
  snapshot,
  type Value,
} from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alwaysUndecided, neverVaries, refusedByDuckdb } from './agree-exceptions.ts';
import { type Answers, type Database, openDuckdb, openPostgres } from './databases.ts';
import { type Draw, draw, pick, seedOf } from './draw.ts';
import { drawPerson, edgesOf } from './people.ts';
import { parametersOf, rulesOf, show } from './reach.ts';
import { drawReform } from './reforms.ts';

/**
 * People for each ask; `PEOPLE=1000000 ASK=jkm,heirs npx vitest run --project slow test/agree` is a long run;
 * `SEED=…` draws other people.
 */
const people = Number(process.env['PEOPLE'] ?? 10_000);
const seed = process.env['SEED'] ?? '';
const only = process.env['ASK']?.split(',');
const batches = 4;
/** People held in memory at a time. */
const chunk = 20_000;
/** A rule that fewer people decide has not been looked at. */
const leastDecided = Math.min(20, people / 500);

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

type Column = { readonly values: (Value | undefined)[]; readonly codes: (string | undefined)[] };
type Expected = ReadonlyMap<string, Column>;
/** One law as known on one day, its rules lowered once for all chunks; `where` names it in a failure. */
type Setting = {
  readonly where: string;
  readonly law: Law;
  readonly known: Day | undefined;
  readonly rules: readonly string[];
  readonly program: Program;
  readonly inDuckdb: Program;
  readonly refused: number;
};
/** Answers compared, by execution. */
type Counts = Record<'columns' | 'closures' | 'PostgreSQL' | 'DuckDB', number>;

/** Over the whole run: how often each rule was decided, and its first two different values. */
const seen = new Map<string, { decided: number; readonly values: Set<string> }>();

function meaning({ law, known, rules }: Setting, rows: readonly Facts[]): Expected {
  const at = snapshot(law, known);
  const answers = new Map(rules.map((id) => [id, { values: [], codes: [] } as Column]));
  for (const facts of rows) {
    const run = evaluation(at, (facts['on'] as { day: Day }).day, facts);
    for (const [id, column] of answers) {
      const { value, code } = run.rule(id);
      column.values.push(value);
      column.codes.push(code);
    }
  }
  for (const [id, { values }] of answers) remember(id, values);
  return answers;
}

function remember(rule: string, values: readonly (Value | undefined)[]): void {
  const of = seen.get(rule) ?? { decided: 0, values: new Set<string>() };
  seen.set(rule, of);
  for (const value of values) {
    if (value === undefined) continue;
    of.decided += 1;
    if (of.values.size < 2) of.values.add(show(value));
  }
}

function differs(setting: Setting, execution: string, rule: string, got: string, meant: string, facts?: Facts): never {
  const person = JSON.stringify(facts, (_, value) => (typeof value === 'bigint' ? String(value) : value));
  throw new Error(`${setting.where}, ${execution}, ${rule}: ${got}, meant ${meant}; ${person}`);
}

function compareColumns(setting: Setting, expected: Expected, rows: readonly Facts[], generated: boolean): number {
  const { program } = setting;
  const compiled = compile(program, { eval: generated });
  const outputs = compiled.allocate(rows.length);
  compiled.run(columnsOf(program, rows), outputs, rows.length);
  let compared = 0;
  for (const [rule, { values, codes }] of expected) {
    rows.forEach((facts, row) => {
      const got = answerAt(program, outputs, rule, row);
      compared += 1;
      if (show(got.value) === show(values[row]) && got.code === codes[row]) return;
      const [is, meant] = [`${show(got.value)} ${got.code}`, `${show(values[row])} ${codes[row]}`];
      differs(setting, generated ? 'columns' : 'closures', rule, is, meant, facts);
    });
  }
  return compared;
}

function compareAnswers(setting: Setting, name: string, answers: Answers, expected: Expected, rows: readonly Facts[]) {
  let compared = 0;
  for (const [rule, values] of answers) {
    const column = expected.get(rule);
    values.forEach((value, row) => {
      const wanted = column?.values[row];
      compared += 1;
      if (column !== undefined && show(value) === show(wanted)) return;
      differs(setting, name, rule, show(value), `${show(wanted)} ${column?.codes[row]}`, rows[row]);
    });
  }
  return compared;
}

async function answersIn(database: Database, program: Program, rows: readonly Facts[]): Promise<Answers> {
  const ran = await database.run(program, rows);
  if (ran.kind === 'refused') throw new Error(`refused: ${JSON.stringify(ran.refusals)}`);
  return ran.answers;
}

/** What DuckDB refuses of a law: exactly what the table says; of a law known on some day, no more than that. */
async function refusals(program: Program, rules: readonly string[], known: boolean): Promise<ReadonlySet<string>> {
  const ran = await duckdb.run(program, []);
  const refused = new Map(ran.kind === 'refused' ? ran.refusals.map(({ rule, code }) => [rule, code]) : []);
  const expected = Object.entries(refusedByDuckdb).filter(
    ([rule]) => rules.includes(rule) && (!known || refused.has(rule)),
  );
  expect(Object.fromEntries(refused)).toEqual(Object.fromEntries(expected.map(([rule, { code }]) => [rule, code])));
  return new Set(refused.keys());
}

async function settingOf(ask: Ask, batch: number, from: Draw, where: string): Promise<Setting> {
  const law = batch === 0 ? indonesia : amend(indonesia, drawReform(from, parametersOf(indonesia, ask), 60));
  const knownDays = edgesOf(law).days.filter((day) => day >= date('2015-07-01'));
  const known = batch % 2 === 0 ? undefined : pick(from, knownDays);
  const rules = rulesOf(law, ask);
  const lowered = (some: readonly string[]) => lower(law, some, known === undefined ? {} : { known });
  const program = lowered(rules);
  const refused = await refusals(program, rules, known !== undefined);
  const inDuckdb = refused.size === 0 ? program : lowered(rules.filter((rule) => !refused.has(rule)));
  return { where, law, known, rules, program, inDuckdb, refused: refused.size };
}

async function agree(ask: Ask, batch: number): Promise<void> {
  const where = `SEED=${JSON.stringify(seed)} ASK=${ask.id} people ${batch}`;
  const from = draw(seedOf(`${seed} ${ask.id} ${batch}`));
  const setting = await settingOf(ask, batch, from, where);
  const edges = edgesOf(setting.law);
  const counts: Counts = { columns: 0, closures: 0, PostgreSQL: 0, DuckDB: 0 };
  const size = Math.ceil(people / batches);
  for (let done = 0; done < size; done += chunk) {
    const length = Math.min(chunk, size - done);
    const rows = Array.from({ length }, () => drawPerson(from, setting.law, edges, ask).facts);
    const expected = meaning(setting, rows);
    counts.columns += compareColumns(setting, expected, rows, true);
    counts.closures += compareColumns(setting, expected, rows, false);
    const inPostgres = await answersIn(postgres, setting.program, rows);
    counts.PostgreSQL += compareAnswers(setting, 'PostgreSQL', inPostgres, expected, rows);
    const inDuckdb = await answersIn(duckdb, setting.inDuckdb, rows);
    counts.DuckDB += compareAnswers(setting, 'DuckDB', inDuckdb, expected, rows);
  }
  const all = setting.rules.length * size;
  const wanted: Counts = { columns: all, closures: all, PostgreSQL: all, DuckDB: all - setting.refused * size };
  expect(counts, where).toEqual(wanted);
}

const asked = [...indonesia.asks.values()].filter((ask) => only === undefined || only.includes(ask.id));
const pairs = asked.flatMap((ask) => Array.from({ length: batches }, (_, batch) => [ask.id, batch, ask] as const));

test.each(pairs)('%s, people %i', (_, batch, ask) => agree(ask, batch), 7_200_000);

test('people decided every rule often, and not always the same way', () => {
  const counted = [...seen].filter(([rule]) => alwaysUndecided[rule] === undefined);
  const rare = counted.filter(([, { decided }]) => decided < leastDecided);
  const still = counted.filter(([rule, { values }]) => neverVaries[rule] === undefined && values.size < 2);
  expect({ rare: rare.map(([rule, { decided }]) => `${rule} ${decided}`), still: still.map(([rule]) => rule) }).toEqual(
    {
      rare: [],
      still: [],
    },
  );
});

test('the exceptions name rules of which they are true', () => {
  const idle = [
    ...Object.keys(alwaysUndecided).filter((rule) => (seen.get(rule)?.decided ?? 0) > 0),
    ...Object.keys(neverVaries).filter((rule) => (seen.get(rule)?.values.size ?? 0) > 1),
    ...[alwaysUndecided, neverVaries, refusedByDuckdb].flatMap(Object.keys).filter((id) => !indonesia.rules.has(id)),
  ];
  expect(idle).toEqual([]);
});

test('every rule belongs to an ask', () => {
  const reached = new Set([...indonesia.asks.values()].flatMap((ask) => rulesOf(indonesia, ask)));
  expect([...indonesia.rules.keys()].filter((id) => !reached.has(id))).toEqual([]);
});
