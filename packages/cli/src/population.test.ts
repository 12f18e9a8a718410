// A population is decided as each person alone, by columns and inside DuckDB, from CSV and Parquet; nobody is dropped.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { date, decide, type Raw, readFacts, snapshot } from '@jamin/engine';
import { indonesia, reader, valueText } from '@jamin/law';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ExitCode, InputError } from './failure.ts';
import { type PopulationOptions, runPopulation } from './population.ts';
import { recordedTerminal } from './recorded-terminal.ts';

const from = reader(indonesia);
const usual: PopulationOptions = {
  out: undefined,
  ask: 'contributions',
  on: undefined,
  known: undefined,
  engine: 'columns',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jamin-population-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

type Row = { readonly [column: string]: string };

async function run(
  file: string,
  options: Partial<PopulationOptions>,
): Promise<{ exit: ExitCode; rows: readonly Row[] }> {
  const out = join(folder, 'out.csv');
  const exit = await runPopulation(from, recordedTerminal('en', true), file, { ...usual, out, ...options });
  return { exit, rows: parse(readFileSync(out), { columns: true }) };
}

async function refusal(file: string, options: Partial<PopulationOptions> = {}): Promise<string> {
  try {
    await runPopulation(from, recordedTerminal(), file, { ...usual, ...options });
  } catch (error) {
    if (error instanceof InputError) return `${error.problems[0]?.code}`;
    throw error;
  }
  return 'no refusal';
}

/** The answer to one case alone, by column of the result. */
function alone(id: string, on: string, facts: { readonly [fact: string]: Raw }): Row {
  const ask = indonesia.asks.get(id);
  if (ask === undefined) throw new Error(id);
  const decision = decide(snapshot(indonesia), ask, date(on), readFacts(indonesia, ask, facts).facts);
  return Object.fromEntries([...decision.values].map(([key, value]) => [key, valueText(value)]));
}

const PEOPLE = 'id,segment,wage,riskGroup,programmes,shoe\n';

describe('a table of people', () => {
  test('keeps everybody: who cannot be decided has a code', async () => {
    const rows = [
      'a,PU,5000000,low,,41',
      'b,PU,,low,,41',
      'c,PU,-3,low,,41',
      'd,XX,1,low,,41',
      'e,BPU,,,JKK JP,41',
      'f,PU,5000000,low,"[""JKK"", ""JKM""]",41',
    ];
    const text = `${PEOPLE}${rows.join('\n')}\n`;
    const given = await Promise.all(
      (['columns', 'duckdb'] as const).map(
        async (engine) => (await run(put('in.csv', text), { on: '2026-08-01', engine })).rows,
      ),
    );
    expect(given[0]).toEqual(given[1]);
    expect(given[0]?.map((row) => [row['id'], row['outcome'], row['undecided'], row['jkk.employer']])).toEqual([
      ['a', 'granted', '', '27000'],
      ['b', 'undecided', 'missing:wage', ''],
      ['c', 'invalid', 'out-of-range:wage', ''],
      ['d', 'invalid', 'unknown-word:segment', ''],
      ['e', 'contradictory', 'programme-not-for-bpu', ''],
      ['f', 'granted', '', '27000'],
    ]);
  });

  test('gives its exit code: all, some, none', async () => {
    const on = '2026-08-01';
    expect((await run(put('in.csv', `${PEOPLE}a,PU,1,low,,\n`), { on })).exit).toBe(0);
    expect((await run(put('in.csv', `${PEOPLE}a,PU,1,low,,\nb,PU,,low,,\n`), { on })).exit).toBe(1);
    expect((await run(put('in.csv', `${PEOPLE}a,PU,,low,,\n`), { on })).exit).toBe(3);
  });

  test('goes from Parquet to Parquet, with lists and the types of the answers', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const [source, out] = [join(folder, 'in.parquet'), join(folder, 'out.parquet')];
    await connection.run(
      `COPY (SELECT 7 AS id, 'PU' AS segment, 4000000.50::DECIMAL(12,2) AS wage, 'temporary' AS outcome,
         30 AS "incapacityDays", DATE '2024-03-05' AS "on", {'land': 100000.0::DOUBLE, 'sea': NULL} AS transport,
         [{'tk-sd': 1, 'smp': 3}] AS children) TO '${source}' (FORMAT parquet)`,
    );
    await runPopulation(from, recordedTerminal('en', true), source, { ...usual, ask: 'jkk', out });
    const described = await connection.runAndReadAll(`SELECT * FROM read_parquet('${out}')`);
    const [row] = described.getRowObjectsJson();
    const values = alone('jkk', '2024-03-05', {
      segment: 'PU',
      wage: '4000000.50',
      outcome: 'temporary',
      incapacityDays: '30',
      'transport.land': '100000',
      children: [{ 'tk-sd': '1', smp: '3' }],
    });
    expect(row?.['id']).toBe('7');
    expect(String(row?.['stmb'])).toBe(`${values['stmb']}.00`);
    expect(String(row?.['total'])).toBe(`${values['total']}.00`);
    expect(readdirSync(folder).sort()).toEqual(['in.parquet', 'out.parquet']);
  });

  test.each<readonly [string, string, Partial<PopulationOptions>, string]>([
    ['an empty file', '', {}, 'empty-file'],
    ['no column that is a fact', 'a,b\n1,2\n', { on: '2026-08-01' }, 'no-facts'],
    ['a column twice', 'wage,wage\n1,2\n', { on: '2026-08-01' }, 'column-twice'],
    ['no day', 'segment,wage\nPU,1\n', {}, 'no-day'],
    ['an impossible day', 'segment,wage\nPU,1\n', { on: '2026-02-30' }, 'not-a-date'],
    ['an unknown ask', 'segment,wage\nPU,1\n', { ask: 'pensiun' }, 'unknown-ask'],
    ['nobody', 'segment,wage\n', { on: '2026-08-01' }, 'no-rows'],
    ['an open quote', 'segment,wage\nPU,"1\n', { on: '2026-08-01' }, 'unclosed-quote'],
  ])('%s is refused in words', async (_name, text, options, code) => {
    expect(await refusal(put('in.csv', text), options)).toBe(code);
  });

  test('a Parquet file that is none, a folder, no file', async () => {
    expect(await refusal(put('in.parquet', 'PAR1 not really'), { on: '2026-08-01' })).toBe('broken-parquet');
    expect(await refusal(folder)).toBe('is-a-directory');
    expect(await refusal(join(folder, 'none.csv'))).toBe('not-found');
  });
});
