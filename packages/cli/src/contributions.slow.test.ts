// Row by row a computed payroll is what decide() answers, whatever the file, segment, month and manner of writing.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { date, decide, isExact, type Raw, readDecimal, readFacts, snapshot, writeDecimal } from '@jamin/engine';
import { indonesia, reader } from '@jamin/law';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openWorkbook } from './contributions/xlsx-read.ts';
import { runContributions } from './contributions.ts';
import { recordedTerminal } from './recorded-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'jamin-payroll-'));
afterAll(() => rmSync(folder, { recursive: true }));

const from = reader(indonesia);
const contributions = indonesia.asks.get('contributions');

type Person = { readonly [fact: string]: Raw };

const sen = fc.oneof(fc.integer({ min: 1, max: 3_000_000_000 }), fc.integer({ min: 1, max: 10 ** 12 }));
const amount = sen.map((value) => writeDecimal({ n: BigInt(value), d: 100n }));
const risk = fc.constantFrom('very-low', 'low', 'medium', 'high', 'very-high');
const some = (...words: string[]): fc.Arbitrary<string[]> => fc.subarray(words, { minLength: 1 });

function person(segment: string, facts: { [fact: string]: fc.Arbitrary<Raw> }, needed: string[]): fc.Arbitrary<Person> {
  const stated = Object.entries({ segment: fc.constant<Raw>(segment), ...facts }).map(([name, value]) => {
    const isNeeded = name === 'segment' || needed.includes(name);
    return fc.tuple(fc.constant(name), isNeeded ? value : fc.option(value, { nil: undefined }));
  });
  const isStated = (entry: readonly [string, Raw | undefined]): entry is [string, Raw] => entry[1] !== undefined;
  return fc.tuple(...stated).map((entries) => Object.fromEntries(entries.filter(isStated)));
}

const people = fc.oneof(
  person('PU', { wage: amount, riskGroup: risk, programmes: some('JKK', 'JKM', 'JHT', 'JP', 'JKP') }, ['wage']),
  person(
    'PU',
    {
      dailyWage: fc.integer({ min: 1, max: 900_000 }).map(String),
      riskGroup: risk,
      labourIntensiveRelief: fc.boolean(),
    },
    ['dailyWage', 'riskGroup'],
  ),
  person(
    'BPU',
    { income: amount, programmes: some('JKK', 'JKM', 'JHT', 'JP'), sector: fc.constantFrom('transport', 'other') },
    ['income'],
  ),
  person('BPU', { income: amount, payer: fc.constantFrom('self', 'budget', 'other') }, ['income']),
  person('JAKON', { contractValue: fc.integer({ min: 1, max: 10 ** 13 }).map(String) }, ['contractValue']),
  person('JAKON', { wage: amount }, ['wage']),
  person(
    'PMI',
    {
      contractMonths: fc.integer({ min: 1, max: 60 }).map(String),
      individual: fc.boolean(),
      jht: fc.constantFrom('50000', '105000'),
    },
    [],
  ),
);

const columns = {
  segment: 'segmen',
  wage: 'upah',
  dailyWage: 'upah harian',
  riskGroup: 'kelompok risiko',
  programmes: 'program',
  labourIntensiveRelief: 'padat karya',
  income: 'penghasilan',
  sector: 'sektor',
  payer: 'pembayar',
  contractValue: 'nilai kontrak',
  contractMonths: 'lama kontrak',
  individual: 'perseorangan',
  jht: 'iuran JHT PMI',
} as const;

function written(fact: Raw | undefined, isIndonesian: boolean): string {
  if (fact === undefined) return '';
  if (typeof fact === 'boolean') return fact ? 'ya' : 'tidak';
  if (Array.isArray(fact)) return fact.join(' ');
  const text = String(fact);
  return isIndonesian && /^\d+(\.\d+)?$/.test(text) ? text.replace('.', ',') : text;
}

function sheetText(all: readonly Person[], isIndonesian: boolean): string {
  const separator = isIndonesian ? ';' : ',';
  const rows = all.map((one) => Object.keys(columns).map((fact) => written(one[fact], isIndonesian)));
  return [Object.values(columns), ...rows].map((row) => row.join(separator)).join('\r\n');
}

/** What decide() says of a row: its amounts, or undefined when there are none. */
function decided(one: Person, on: string): ReadonlyMap<string, string> | undefined {
  if (contributions === undefined) throw new Error('no ask');
  const read = readFacts(indonesia, contributions, one);
  if (read.problems.length > 0) throw new Error(JSON.stringify(read.problems));
  const decision = decide(snapshot(indonesia), contributions, date(on), read.facts);
  if (decision.outcome !== 'granted') return undefined;
  return new Map(
    [...decision.values].map(([key, value]) => [key, isExact(value) ? writeDecimal(value) : String(value)]),
  );
}

/** A cell of the result as an exact amount; an empty one is nothing. */
function exactText(cell: string | undefined): string {
  const value = readDecimal(cell === undefined || cell === '' ? '0' : cell);
  return value === undefined ? `not an amount: ${cell}` : writeDecimal(value);
}

const months = [
  '2015-07',
  '2016-03',
  '2020-08',
  '2021-01',
  '2021-02',
  '2023-05',
  '2025-01',
  '2025-02',
  '2025-09',
  '2026-04',
];
const keys = (contributions?.outputs ?? []).map(({ key }) => key);

async function rowsOf(path: string): Promise<Map<number, Map<string, string>>> {
  const table: string[][] = path.endsWith('.csv') ? parse(readFileSync(path)) : await sheetRows(path);
  const [head = [], ...body] = table;
  return new Map(body.map((row) => [Number(row[0]), new Map(head.map((name, index) => [name, row[index] ?? '']))]));
}

/** The rows of the sheet, its labels turned back into keys. */
async function sheetRows(path: string): Promise<string[][]> {
  const rows = await (await openWorkbook(path, 1)).rows('Iuran');
  const names = new Map(
    contributions?.outputs.map(({ key, rule }) => [indonesia.rules.get(rule)?.label.id, key]) ?? [],
  );
  const [head = [], ...body] = rows.map(({ cells }) => cells.map(String));
  return [head.map((label) => names.get(label) ?? label), ...body];
}

test.each([
  ['csv', 150],
  ['xlsx', 30],
] as const)('a payroll written as %s agrees with decide() row by row', async (kind, runs) => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(people, { minLength: 1, maxLength: 40 }),
      fc.constantFrom(...months),
      fc.boolean(),
      async (all, month, isIndonesian) => {
        const [file, out] = [join(folder, 'in.csv'), join(folder, `out.${kind}`)];
        writeFileSync(file, sheetText(all, isIndonesian));
        const to = recordedTerminal('id', true);
        await runContributions(from, to, file, { out, month, risk: undefined, area: undefined, known: undefined });
        const summary = JSON.parse(to.said.join('')) as { rows: { computed: number; bad: number } };
        const rows = await rowsOf(out);
        expect(summary.rows.computed + summary.rows.bad).toBe(all.length);
        expect(summary.rows.computed).toBe(rows.size);
        all.forEach((one, index) => {
          const expected = decided(one, `${month}-01`);
          const given = rows.get(index + 2);
          expect(given !== undefined, JSON.stringify([one, month])).toBe(expected !== undefined);
          if (given === undefined) return;
          for (const key of keys) {
            expect([key, exactText(given.get(key))]).toEqual([key, expected?.get(key) ?? '0']);
            compared += 1;
          }
        });
      },
    ),
    { numRuns: runs },
  );
  expect(compared).toBeGreaterThan(300);
});

test('totals are the sums of the rows, to the sen', async () => {
  const [file, out] = [join(folder, 'sum.csv'), join(folder, 'sum-out.csv')];
  const wages = Array.from(
    { length: 3000 },
    (_, index) => `P${index},${1_000_000 + index * 7919}.${10 + (index % 90)}`,
  );
  writeFileSync(file, `nama,upah\n${wages.join('\n')}\n`);
  const to = recordedTerminal('id', true);
  const code = await runContributions(from, to, file, {
    out,
    month: '2026-08',
    risk: 'sedang',
    area: '19',
    known: undefined,
  });
  expect(code).toBe(0);
  const summary = JSON.parse(to.said.join('')) as { totals: { [key: string]: number | string } };
  const rows = [...(await rowsOf(out)).values()];
  expect(rows.length).toBe(3000);
  for (const [key, total] of Object.entries(summary.totals)) {
    const sum = rows.reduce((sen, row) => sen + Math.round(Number(row.get(key)) * 100), 0);
    expect([key, Math.round(Number(total) * 100)]).toEqual([key, sum]);
  }
  expect(rows.filter((row) => row.get('belowMinimumWage') === 'true').length).toBe(
    rows.filter((row) => Number(row.get('monthlyWage')) < 4_035_000).length,
  );
});
