// A release as files: CSV, JSON, its tables, a Data Package about them; the same version, the same bytes.
import { createHash } from 'node:crypto';
import { ratio, writeDecimal } from '@jamin/engine';
import type { ReleaseVersion } from './read-releases.ts';
import type { PublicCell } from './tables.ts';
import type { BoundValue } from './write-text.ts';

type DataRow = {
  readonly figure: string;
  readonly part: string;
  /** Cases, days, or rupiah with their sen. */
  readonly value: string;
  readonly unit: 'cases' | 'days' | 'IDR';
};

export type DataFile = { readonly path: string; readonly text: string };

export type ReleaseData = {
  readonly csv: string;
  readonly json: string;
  /** A file for each table; a cell that is hidden is empty. */
  readonly tables: readonly DataFile[];
  readonly dataPackage: string;
};

const SEN = 100n;
/** Stands in every file whose people are invented. */
const MARK = 'CONTOH';

export function releaseData(release: ReleaseVersion): ReleaseData {
  const name = `${release.synthetic ? 'contoh-' : ''}${release.release.toLowerCase()}-v${release.version}`;
  const rows = release.values.map(rowOf);
  const csv = csvOf(release, rows);
  const about = {
    ...{ release: release.release, version: release.version, position: String(release.position) },
    ...{ branch: release.branch, region: release.region, from: release.from, to: release.to },
    ...{ synthetic: release.synthetic, ...(release.synthetic ? { mark: MARK } : {}) },
  };
  const tables = tablesOf(release, name);
  const json = written({ ...about, rows, tables: release.cells.map(cellRow) });
  const resources = [
    {
      name,
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      ...weighed(csv),
      schema: { fields: fieldsOf(release) },
    },
    ...tables.map(({ path, text }) => ({
      ...{ name: path.replace('.csv', ''), path, format: 'csv', mediatype: 'text/csv', ...weighed(text) },
      schema: { fields: [...tableFields, ...markField(release)], missingValues: [''] },
    })),
    { name: `${name}-json`, path: `${name}.json`, format: 'json', mediatype: 'application/json', ...weighed(json) },
  ];
  const title = `${release.synthetic ? `${MARK} – ` : ''}${release.release} v${release.version}`;
  return {
    csv,
    json,
    tables,
    dataPackage: written({ ...about, name, title, version: `${release.version}.0.0`, resources }),
  };
}

function rowOf({ figure, part, value }: BoundValue): DataRow {
  if (part !== 'amount') return { figure, part, value: String(value), unit: part };
  return { figure, part, value: writeDecimal(ratio(value, SEN)), unit: 'IDR' };
}

type Field = { readonly name: string; readonly type: string };

const tableFields: readonly Field[] = [
  { name: 'row', type: 'string' },
  { name: 'programme', type: 'string' },
  { name: 'cases', type: 'integer' },
  { name: 'amount', type: 'number' },
  { name: 'from', type: 'date' },
  { name: 'to', type: 'date' },
];

function markField({ synthetic }: ReleaseVersion): readonly Field[] {
  return synthetic ? [{ name: 'mark', type: 'string' }] : [];
}

function tablesOf(release: ReleaseVersion, name: string): readonly DataFile[] {
  const mark = release.synthetic ? [MARK] : [];
  const head = [...tableFields, ...markField(release)].map((field) => field.name);
  return [...Map.groupBy(release.cells, ({ list }) => list)].map(([list, cells]) => {
    const lines = cells.map((cell) => {
      const { row, programme, cases, amount, from, to } = cellRow(cell);
      return [quoted(row), programme, cases ?? '', amount ?? '', from, to, ...mark].join(',');
    });
    return { path: `${name}-${list}.csv`, text: `${[head.join(','), ...lines].join('\r\n')}\r\n` };
  });
}

function cellRow({ list, name, programme, cases, amount, from_day, to_day }: PublicCell) {
  const money = amount === null ? null : writeDecimal(ratio(amount, SEN));
  return { list, row: name, programme, cases: cases?.toString() ?? null, amount: money, from: from_day, to: to_day };
}

/** Names of regions are words. */
function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function fieldsOf(release: ReleaseVersion): readonly { readonly name: string; readonly type: string }[] {
  const fields = [
    { name: 'figure', type: 'string' },
    { name: 'part', type: 'string' },
    { name: 'value', type: 'number' },
    { name: 'unit', type: 'string' },
    { name: 'from', type: 'date' },
    { name: 'to', type: 'date' },
  ];
  return [...fields, ...markField(release)];
}

/** No value needs quotes: ids, days and numbers. */
function csvOf(release: ReleaseVersion, rows: readonly DataRow[]): string {
  const mark = release.synthetic ? [MARK] : [];
  const lines = rows.map(({ figure, part, value, unit }) =>
    [figure, part, value, unit, release.from, release.to, ...mark].join(','),
  );
  const head = fieldsOf(release).map(({ name }) => name);
  return `${[head.join(','), ...lines].join('\r\n')}\r\n`;
}

function weighed(text: string): { readonly bytes: number; readonly hash: string } {
  const bytes = new TextEncoder().encode(text);
  return { bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
