// The downloads: the tables read back, every column is described and every description has its column.

import { indonesia } from '@jamin/law';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { possiblePayments } from '../possible/possible.ts';
import { publishedStatistics } from './all-statistics.ts';
import { ARCHIVE_VERSION, archiveJson, dataPackage, statementsCsv, statisticsCsv } from './downloads.ts';
import { publishedStatements } from './published.ts';
import { csvOf, rupiahText } from './table-fields.ts';

const possible = possiblePayments(indonesia);
const described = dataPackage();
const tables: Readonly<Record<string, string>> = {
  'statements.csv': statementsCsv(possible),
  'statistics.csv': statisticsCsv(),
};

type Cells = Readonly<Record<string, string>>;

function rowsOf(path: string): readonly Cells[] {
  return parse(tables[path] ?? '', { columns: true, record_delimiter: '\r\n' });
}

const patterns = {
  string: /^[^\r]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
} as const;

test.each(described.resources)('$path is described column by column and keeps its types and its key', (resource) => {
  const rows = rowsOf(resource.path);
  expect(rows.length).toBeGreaterThan(100);
  const { fields, primaryKey } = resource.schema;
  expect(Object.keys(rows[0] ?? {})).toEqual(fields.map(({ name }) => name));
  expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  expect(fields.filter(({ description }) => !/^\S.+ \/ \S.+$/.test(description))).toEqual([]);
  for (const { name, type } of fields) {
    const cells = rows.map((row) => row[name] ?? '').filter((cell) => cell !== '');
    expect(cells.length, `${name} is never filled.`).toBeGreaterThan(0);
    expect(
      cells.filter((cell) => !patterns[type].test(cell)),
      name,
    ).toEqual([]);
  }
  expect(rows.filter((row) => primaryKey.some((name) => row[name] === ''))).toEqual([]);
  const keys = rows.map((row) => primaryKey.map((name) => row[name]).join('|'));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('every statement has a row for its total and one for each programme', () => {
  const rows = rowsOf('statements.csv');
  expect(rows.filter(({ programme }) => programme === 'total')).toHaveLength(90);
  expect(rows).toHaveLength(90 + publishedStatements.reduce((sum, one) => sum + one.programmes.length, 0));
  const total = rows.find(({ id, programme }) => id === 'bpjs-001' && programme === 'total');
  expect(total).toMatchObject({
    office: 'pangkalpinang',
    cases: '9354',
    amount: '97855640881',
    difference_amount: '1000000020',
    adds_up_cases: 'true',
    adds_up_amount: 'false',
    check_adds_up_amount: 'false',
  });
  expect(total?.text).toBe(publishedStatements.find(({ id }) => id === 'bpjs-001')?.text);
  expect(rowsOf('statistics.csv')).toHaveLength(publishedStatistics.length);
});

test('a cell with a comma, a quotation mark or a line break is quoted', () => {
  const field = { name: 'a', type: 'string', describes: { id: '', en: '' }, cell: (row: string) => row } as const;
  expect(csvOf([field], ['x', 'x,y', 'say "x"', 'x\ny'])).toBe('a\r\nx\r\n"x,y"\r\n"say ""x"""\r\n"x\ny"\r\n');
});

test('amounts are written to the sen', () => {
  expect([rupiahText(2_048_281_171_842n), rupiahText(-105n), rupiahText(100n)]).toEqual([
    '20482811718.42',
    '-1.05',
    '1',
  ]);
});

test('the descriptor names version, licence and every source, and holds what the standard asks for', () => {
  expect(described.version).toBe(ARCHIVE_VERSION);
  expect(described.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(described.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
  expect(described.sources.map(({ path }) => path)).toEqual(publishedStatements.map(({ url }) => url));
  expect(described.resources.map(({ path }) => path)).toEqual(Object.keys(tables));
  for (const { name, type } of described.resources)
    expect([name, type]).toEqual([expect.stringMatching(/^[a-z]+$/), 'table']);
});

test('the JSON holds every office and statement, says the same twice, and needs no more than JSON', () => {
  const written = JSON.stringify(archiveJson(possible));
  expect(JSON.stringify(archiveJson(possible))).toBe(written);
  const { offices, version } = JSON.parse(written);
  expect(version).toBe(ARCHIVE_VERSION);
  const statements = offices.flatMap((office: { readonly statements: readonly unknown[] }) => office.statements);
  expect(statements).toHaveLength(90);
  const babel = offices.find(({ slug }: { readonly slug: string }) => slug === 'pangkalpinang');
  const july = babel.statements.find(({ id }: { readonly id: string }) => id === 'bpjs-001');
  expect(july.total.amount.value).toBe('97855640881');
  expect(july.check).toMatchObject({ difference: { cases: '0', amount: '1000000020' } });
  expect(babel.timeLine.map(({ code }: { readonly code: string }) => code)).toContain('cumulative-falls');
});
