// The datasets hold what their descriptions say: every column described, every cell of its type, every key its own.

import { createHash } from 'node:crypto';
import { readDate } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { createApi } from '../api/api.ts';
import { dataHref } from '../data-address.ts';
import { citationFile } from './citation-file.ts';
import { filesOf, publishedDatasets } from './published-datasets.ts';
import { tableOf } from './table.ts';

type Descriptor = {
  readonly $schema: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: {
      readonly primaryKey: readonly string[];
      readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[];
    };
  }[];
};

const datasets = publishedDatasets();
const all = datasets.map((dataset) => {
  const files = new Map(filesOf(dataset).map((file) => [file.name, file.text]));
  const descriptor: Descriptor = JSON.parse(files.get('datapackage.json') ?? '');
  return { name: dataset.name, dataset, files, descriptor };
});

/** What a cell of each type may be; an empty cell is no value. */
const patterns: { readonly [type: string]: (cell: string) => boolean } = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => /^-?\d+(?:\.\d+)?$/.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => readDate(cell) !== undefined,
};

test.each(all)('$name: the description and the tables agree', ({ descriptor, dataset, files }) => {
  expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
  expect(descriptor.licenses.map(({ name }) => name)).toEqual([dataset.license.name]);
  expect(descriptor.resources.map(({ path }) => path)).toEqual(dataset.tables.map(({ name }) => `${name}.csv`));
  for (const [index, { path, schema, bytes, hash }] of descriptor.resources.entries()) {
    const written = Buffer.from(files.get(path) ?? '');
    expect([bytes, hash], path).toEqual([
      written.length,
      `sha256:${createHash('sha256').update(written).digest('hex')}`,
    ]);
    const [head = [], ...rows]: string[][] = parse(files.get(path) ?? '', { record_delimiter: '\r\n' });
    expect(head, path).toEqual(schema.fields.map(({ name }) => name));
    expect(dataset.tables[index]?.columns.map(({ name }) => name)).toEqual(head);
    expect(rows.length, path).toBe(dataset.tables[index]?.rows);
    expect(rows.length, path).toBeGreaterThan(0);
    for (const { name, description } of schema.fields) {
      expect(description, `${path} ${name}`).toMatch(/^\S.+ \/ .+\S$/);
    }
    for (const [at, { name, type }] of schema.fields.entries()) {
      const wrong = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '' && patterns[type]?.(cell) !== true);
      expect(wrong, `${path} ${name}`).toEqual([]);
    }
    const places = schema.primaryKey.map((name) => head.indexOf(name));
    const keys = rows.map((row) => places.map((place) => row[place]).join('\u0000'));
    expect(keys.length - new Set(keys).size, `${path}: rows with one key`).toBe(0);
  }
});

test.each(all)('$name: JSON holds the same rows as CSV', ({ dataset, files }) => {
  for (const { name } of dataset.tables) {
    const rows: readonly object[] = parse(files.get(`${name}.csv`) ?? '', { columns: true, record_delimiter: '\r\n' });
    const json: readonly object[] = JSON.parse(files.get(`${name}.json`) ?? '');
    const asText = json.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, one]) => [key, `${one ?? ''}`])),
    );
    expect(asText, name).toEqual(rows);
  }
});

test('every value of the law stands in the tables, with its articles', () => {
  const law = all.find(({ name }) => name === 'parameter-hukum');
  const values = [...indonesia.parameters.values()].flatMap(({ rows }) => rows);
  const rowsOf = (table: string) => law?.dataset.tables.find(({ name }) => name === table)?.rows;
  expect(rowsOf('parameters')).toBe(indonesia.parameters.size);
  expect(rowsOf('values')).toBe(values.length);
  expect(rowsOf('citations')).toBe(values.reduce((sum, { citations }) => sum + citations.length, 0));
  expect(rowsOf('conflicts')).toBe(values.reduce((sum, { conflicts = [] }) => sum + conflicts.length, 0));
  const text = law?.files.get('values.csv') ?? '';
  expect(text).toContain('jkm.');
  expect(text.split('\r\n').find((line) => line.startsWith('jht.development_rate,2016-01-01'))).toContain(',0.0719,');
});

test('a number that JSON would blunt stays text', () => {
  const rows = ['1', '0.5', '90071992547409.93', '9007199254740993', ''];
  const made = tableOf({
    name: 't',
    describes: { id: 'T.', en: 'T.' },
    key: ['a'],
    rows,
    fields: (field) => [field('a', 'number', ['A.', 'A.'], (row) => row)],
  });
  const [, json] = made.files;
  expect(JSON.parse(json?.text ?? '').map(({ a }: { a: unknown }) => a)).toEqual([
    1,
    0.5,
    '90071992547409.93',
    '9007199254740993',
    null,
  ]);
});

test('every file is served at its address, marked, and not twice', async () => {
  const api = createApi({ caller: () => '' });
  for (const { dataset, files } of all) {
    for (const [name, text] of files) {
      const address = dataHref(dataset.name, name);
      const response = await api.request(address);
      expect([address, response.status, await response.text()]).toEqual([address, 200, text]);
      expect(response.headers.get('Cache-Control')).toContain('max-age');
      expect(response.headers.get('Content-Type')).toMatch(
        name.endsWith('.csv') ? /^text\/csv/ : /^application\/json$/,
      );
      const mark = response.headers.get('ETag') ?? '';
      expect((await api.request(address, { headers: { 'If-None-Match': mark } })).status).toBe(304);
    }
  }
  for (const path of ['/data/v1/x/datapackage.json', '/data/v1/penafsiran/x.csv', '/data/v1/__proto__/constructor']) {
    expect((await api.request(path)).status, path).toBe(404);
  }
  expect((await api.request('/data/v1/penafsiran/readings.csv', { method: 'POST' })).status).toBe(405);
});

test('the citation file is YAML that names every dataset', async () => {
  const text = citationFile(datasets, 'https://jamin.example');
  const cff = parseYaml(text);
  expect(cff).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', authors: [{ name: 'Jamin' }] });
  expect(cff.references.map(({ title }: { title: string }) => title)).toEqual(datasets.map(({ title }) => title.id));
  const api = createApi({ caller: () => '', origin: 'https://jamin.example' });
  expect(await (await api.request('/data/CITATION.cff')).text()).toBe(text);
});

test('the cases to run are cases: each has what the command needs', () => {
  const { files } = all.find(({ name }) => name === 'kasus-publik') ?? {};
  const { cases } = JSON.parse(files?.get('run-cases.json') ?? '{}');
  expect(cases.length).toBeGreaterThan(100);
  for (const one of cases) expect(one).toMatchObject({ id: expect.any(String), ask: expect.any(String) });
});
