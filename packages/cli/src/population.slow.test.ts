// Every worked case of the law, gathered into one table an ask, is decided as it is alone: by columns and inside
// DuckDB.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { date, decide, type Raw, readFacts, snapshot } from '@jamin/engine';
import { indonesia, reader, valueText } from '@jamin/law';
import { cases } from '@jamin/law/cases';
import { csvField } from '@jamin/law/payroll';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { InputError } from './failure.ts';
import { type PopulationOptions, runPopulation } from './population.ts';
import { recordedTerminal } from './recorded-terminal.ts';

const from = reader(indonesia);
const folder = mkdtempSync(join(tmpdir(), 'jamin-population-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Row = { readonly [column: string]: string };
type Facts = { readonly [fact: string]: Raw };

function flat(facts: Facts, known: readonly string[]): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, raw]): [string, Raw][] =>
      known.includes(name) || typeof raw !== 'object' || raw === null || Array.isArray(raw)
        ? [[name, raw]]
        : Object.entries(raw).map(([inner, value]) => [`${name}.${inner}`, value as Raw]),
    ),
  );
}

function field(raw: Raw | undefined): string {
  if (raw === undefined) return '';
  return csvField(typeof raw === 'object' ? JSON.stringify(raw) : String(raw));
}

const asks = [...new Set(cases.map(({ ask }) => ask))];

function casesOf(id: string): {
  readonly people: readonly { on: string; facts: Facts }[];
  readonly columns: readonly string[];
} {
  const known = indonesia.asks.get(id)?.facts ?? [];
  const people = cases
    .filter((one) => one.ask === id && one.known === undefined)
    .map(({ on, facts }) => ({ on, facts: flat(facts, known) }));
  return { people, columns: [...new Set(people.flatMap(({ facts }) => Object.keys(facts)))] };
}

/** The answer to one case alone, by column of the result. */
function alone(id: string, on: string, facts: Facts): { readonly values: Row; readonly outcome: string } {
  const ask = indonesia.asks.get(id);
  if (ask === undefined) throw new Error(id);
  const decision = decide(snapshot(indonesia), ask, date(on), readFacts(indonesia, ask, facts).facts);
  const values = Object.fromEntries([...decision.values].map(([key, value]) => [key, valueText(value)]));
  return { values, outcome: decision.outcome };
}

/** The rows of the result, or the code of a refusal. */
async function run(text: string, ask: string, engine: PopulationOptions['engine']): Promise<readonly Row[] | string> {
  const [file, out] = [join(folder, 'in.csv'), join(folder, 'out.csv')];
  writeFileSync(file, text);
  try {
    const options: PopulationOptions = { out, ask, on: undefined, known: undefined, engine };
    await runPopulation(from, recordedTerminal('en', true), file, options);
  } catch (error) {
    if (error instanceof InputError) return `${error.problems[0]?.code}`;
    throw error;
  }
  return parse(readFileSync(out), { columns: true });
}

describe.each(['columns', 'duckdb'] as const)('by %s', (engine) => {
  test.each(asks)('%s: each person as alone', async (id) => {
    const { people, columns } = casesOf(id);
    const lines = people.map(({ on, facts }) => [on, ...columns.map((name) => field(facts[name]))].join(','));
    const rows = await run([['on', ...columns.map(csvField)].join(','), ...lines].join('\n'), id, engine);
    if (typeof rows === 'string') {
      expect([engine, rows]).toEqual(['duckdb', 'duckdb-refuses']);
      expect(['jp', 'jht-balance']).toContain(id);
      return;
    }
    expect(rows.length).toBe(people.length);
    expect(people.length).toBeGreaterThan(0);
    rows.forEach((row, index) => {
      const { on, facts } = people[index] ?? { on: '', facts: {} };
      const { values, outcome } = alone(id, on, facts);
      const given = Object.fromEntries(
        Object.entries(row).filter(([name, text]) => text !== '' && !['row', 'outcome', 'undecided'].includes(name)),
      );
      expect([JSON.stringify(facts), given]).toEqual([JSON.stringify(facts), values]);
      if (outcome === 'granted' || outcome === 'refused') expect(row['outcome']).toBe(outcome);
    });
  });
});
