// What does not fit between the statements of one office: each is held against every later one of the same year.

import { checkSeries } from '../series/check-series.ts';
import type { SeriesFinding } from '../series/series.ts';
import type { Statement } from '../statement.ts';
import type { ArchiveOffice, OfficeNaming } from './offices.ts';

/** A statement with its place in the time line; `period` is the annotated one. */
export type Dated = {
  readonly id: string;
  readonly period: Pick<Statement['period'], 'from' | 'to'>;
  readonly naming: OfficeNaming;
  readonly statement: Statement | null;
};

export type TimeLine = {
  /** `file` of a figure is the id of its statement. */
  readonly findings: readonly SeriesFinding[];
  /** How many pairs of figures could be compared. */
  readonly compared: number;
};

/** `statements` are those of one office in the order of time. */
export function timeLineOf(office: ArchiveOffice, statements: readonly Dated[]): TimeLine {
  const pairs = statements.flatMap((later, index) =>
    statements.slice(0, index).flatMap((earlier) => (yearOf(earlier) === yearOf(later) ? [[earlier, later]] : [])),
  );
  const lines = pairs
    .filter((pair) => pair.every(({ period }) => period.to !== null))
    .map((pair) => compare(office, pair));
  return {
    findings: lines.flatMap(({ findings }) => findings),
    compared: lines.reduce((sum, { compared }) => sum + compared, 0),
  };
}

/**
 * An area that is all that the office serves is said to be another scope, and its figures are compared all the same:
 * what is then left unsaid is why they differ.
 */
function compare(office: ArchiveOffice, pair: readonly Dated[]): TimeLine {
  const asNamed = lineOf(pair.map((one) => readingOf(office, one, one.naming.area)));
  if (areaKey(pair[0]) === areaKey(pair[1])) return asNamed;
  const asServed = lineOf(pair.map((one) => readingOf(office, one, one.naming.isWhole ? null : one.naming.area)));
  const added = asServed.findings.filter(({ code }) => code !== 'another-scope');
  return { findings: [...asNamed.findings, ...added], compared: asServed.compared };
}

function areaKey(one: Dated | undefined): string | null {
  return one?.naming.area ?? null;
}

function yearOf({ period }: Dated): string | undefined {
  return period.to?.slice(0, 4);
}

type SeriesText = Parameters<typeof checkSeries>[0][number];

function readingOf(
  office: ArchiveOffice,
  { id, period, statement }: Dated,
  area: string | null,
): readonly SeriesText[] {
  if (statement === null) return [];
  const name = area === null ? office.name : `${office.name} (${area})`;
  const placed: Statement = {
    ...statement,
    office: { name, span: statement.office?.span ?? { start: 0, end: 0 } },
    period: { ...statement.period, from: period.from, to: period.to },
  };
  return [{ name: id, reading: { statements: [placed], ignored: [] } }];
}

function lineOf(texts: readonly (readonly SeriesText[])[]): TimeLine {
  const { offices } = checkSeries(texts.flat());
  return {
    findings: offices.flatMap(({ findings }) => findings),
    compared: offices.reduce((sum, { compared }) => sum + compared, 0),
  };
}
