// The archive to take away: two tables as CSV, everything as JSON, and the Data Package that describes the tables.

import type { Words } from '@jamin/engine';
import type { Checked, Kind } from '../finding.ts';
import type { PossiblePayments } from '../possible/possible.ts';
import { publishedStatistics } from './all-statistics.ts';
import type { PublishedFigure } from './published.ts';
import { publishedStatements } from './published.ts';
import { archive, type RecomputedStatement } from './recomputed.ts';
import { statementFields, statementRows } from './statement-table.ts';
import { statisticFields } from './statistic-table.ts';
import { statisticConflicts, statisticSeriesWords, statisticWords } from './statistics-words.ts';
import { csvOf, type Field, numberText } from './table-fields.ts';

/** Rises with every change of the data; addresses of downloads carry it. */
export const ARCHIVE_VERSION = '1.0.0';

/** The day on which the collection was closed. */
const CREATED = '2026-11-22T00:00:00Z';

const STANDARD = 'https://datapackage.org/profiles/2.0';

const license = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** One row for each programme that a statement names, and one for its total. */
export function statementsCsv(possible: PossiblePayments): string {
  return csvOf(statementFields, statementRows(possible));
}

export function statisticsCsv(): string {
  return csvOf(statisticFields, publishedStatistics);
}

/** Everything, for JSON: numbers are exact text, amounts in rupiah. */
export function archiveJson(possible: PossiblePayments) {
  return {
    schema: 'jamin.archive/1',
    version: ARCHIVE_VERSION,
    license: license.name,
    offices: archive(possible).map(({ office, statements, timeLine, years, programmes }) => ({
      ...{ slug: office.slug, name: office.name, kind: office.kind, code: office.code, province: office.province },
      ...{ years, programmes },
      statements: statements.map(statementJson),
      timeLine: timeLine.findings.map(({ code, programme, kind, message, figures }) => {
        const of = figures.map(({ file, figure }) => ({ statement: file, value: numberText(kind, figure.value) }));
        return { code, programme, kind, message, figures: of };
      }),
    })),
    statistics: publishedStatistics,
    words: { series: statisticSeriesWords, items: statisticWords, conflicts: statisticConflicts },
  };
}

function statementJson({ published, naming, checked, disagreements }: RecomputedStatement) {
  const { id, url, outlet, published: day, named, period, text, programmes, total, annotation } = published;
  const { sumOver, reconciles, reconcilesIfTruncated, cause, formats, traps, notes } = annotation;
  return {
    ...{ id, url, outlet, published: day, named, scope: naming.scope, area: naming.area, period, text },
    programmes: programmes.map(({ key, cases, amount }) => ({ key, ...figuresJson({ cases, amount }) })),
    total: figuresJson(total),
    annotation: {
      ...{ sum: pairJson(annotation.sum), sumOver, reconciles, reconcilesIfTruncated },
      ...{ difference: pairJson(annotation.difference), cause, formats, traps, notes },
    },
    check: checkJson(checked.statements[0]),
    disagreements: disagreements.map((one) =>
      one.what === 'figure'
        ? { ...one, check: numberText(one.kind, one.check), annotation: numberText(one.kind, one.annotation) }
        : one,
    ),
  };
}

function checkJson(checked: Checked | undefined) {
  if (checked === undefined) return null;
  const { sum, reconciles, difference, findings } = checked;
  return {
    ...{ sum: pairJson(sum), reconciles, difference: pairJson(difference) },
    findings: findings.map(({ code, about, message }) => ({ code, about, message })),
  };
}

type Pair<T> = Readonly<Record<Kind, T>>;

function pairJson({ cases, amount }: Pair<bigint | null>): Pair<string | null> {
  return { cases: numberText('cases', cases), amount: numberText('amount', amount) };
}

function figuresJson({ cases, amount }: Pair<PublishedFigure | null>) {
  const figure = (kind: Kind, one: PublishedFigure | null) =>
    one === null ? null : { ...one, value: numberText(kind, one.value), step: numberText(kind, one.step) };
  return { cases: figure('cases', cases), amount: figure('amount', amount) };
}

/** The descriptor `datapackage.json` of the two tables, after the Data Package standard, version 2. */
export function dataPackage() {
  return {
    $schema: `${STANDARD}/datapackage.json`,
    name: 'arsip-angka',
    title: 'Arsip angka: klaim BPJS Ketenagakerjaan yang dibayar / Archive of figures: claims paid',
    description: inBoth({
      id: 'Pernyataan kantor BPJS Ketenagakerjaan tentang klaim yang dibayar, dijumlah ulang, dan angka nasional.',
      en: 'Statements of offices of BPJS Ketenagakerjaan about claims paid, added up again, and national figures.',
    }),
    version: ARCHIVE_VERSION,
    created: CREATED,
    keywords: ['BPJS Ketenagakerjaan', 'JHT', 'JKK', 'JKM', 'JP', 'JKP', 'klaim', 'Indonesia'],
    contributors: [{ title: 'Jamin', roles: ['compiler'] }],
    licenses: [license],
    sources: publishedStatements.map(({ id, outlet, url }) => ({ title: `${id}: ${outlet ?? url}`, path: url })),
    resources: [
      dataResource('statements', statementFields, ['id', 'programme'], {
        id: 'Satu baris per program dalam tiap pernyataan, dan satu untuk totalnya. Penandaan kami CC BY 4.0.',
        en: 'One row for each programme of a statement, and one for its total. Our annotations are CC BY 4.0.',
      }),
      dataResource('statistics', statisticFields, ['series', 'item', 'unit', 'area', 'to', 'basis'], {
        id: 'Satu baris per angka nasional atau daerah, dengan hari, sumber dan keyakinannya.',
        en: 'One row for each national or regional figure, with its day, source and confidence.',
      }),
    ],
  };
}

/** A table as a Data Package describes it: its file, how it is written, and every column. */
export function dataResource<Row>(
  name: string,
  fields: readonly Field<Row>[],
  primaryKey: readonly string[],
  describes: Words,
) {
  return {
    $schema: `${STANDARD}/dataresource.json`,
    ...{ name, type: 'table', path: `${name}.csv`, description: inBoth(describes) },
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    dialect: { $schema: `${STANDARD}/tabledialect.json`, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"' },
    schema: {
      $schema: `${STANDARD}/tableschema.json`,
      fields: fields.map((field) => ({
        ...{ name: field.name, type: field.type, description: inBoth(field.describes) },
        ...(field.type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
      })),
      missingValues: [''],
      primaryKey,
    },
  };
}

/** The standard has one place for a description: Indonesian first, then English. */
function inBoth({ id, en }: Words): string {
  return `${id} / ${en}`;
}
