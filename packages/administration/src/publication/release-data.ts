// The numbers of a release as files: CSV, JSON and a Data Package about them; the same version, the same bytes.
import { createHash } from 'node:crypto';
import { ratio, writeDecimal } from '@jamin/engine';
import type { ReleaseVersion } from './read-releases.ts';
import type { BoundValue } from './write-text.ts';

type DataRow = {
  readonly figure: string;
  readonly part: string;
  /** Cases, or rupiah with their sen. */
  readonly value: string;
  readonly unit: 'cases' | 'IDR';
};

export type ReleaseData = { readonly csv: string; readonly json: string; readonly dataPackage: string };

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
  const json = written({ ...about, rows });
  const resources = [
    {
      name,
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      ...weighed(csv),
      schema: { fields: fieldsOf(release) },
    },
    { name: `${name}-json`, path: `${name}.json`, format: 'json', mediatype: 'application/json', ...weighed(json) },
  ];
  const title = `${release.synthetic ? `${MARK} – ` : ''}${release.release} v${release.version}`;
  return { csv, json, dataPackage: written({ ...about, name, title, version: `${release.version}.0.0`, resources }) };
}

function rowOf({ figure, part, value }: BoundValue): DataRow {
  if (part === 'cases') return { figure, part, value: String(value), unit: 'cases' };
  return { figure, part, value: writeDecimal(ratio(value, SEN)), unit: 'IDR' };
}

function fieldsOf({ synthetic }: ReleaseVersion): readonly { readonly name: string; readonly type: string }[] {
  const fields = [
    { name: 'figure', type: 'string' },
    { name: 'part', type: 'string' },
    { name: 'value', type: 'number' },
    { name: 'unit', type: 'string' },
    { name: 'from', type: 'date' },
    { name: 'to', type: 'date' },
  ];
  return synthetic ? [...fields, { name: 'mark', type: 'string' }] : fields;
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
