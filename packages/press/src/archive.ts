// The published statements recomputed, the national series, and their downloads; loaded only where they are shown.

export { publishedStatistics } from './archive/all-statistics.ts';
export type { Disagreement } from './archive/disagreements.ts';
export {
  ARCHIVE_VERSION,
  archiveJson,
  dataPackage,
  dataResource,
  statementsCsv,
  statisticsCsv,
} from './archive/downloads.ts';
export { type ArchiveOffice, archiveOffices, type OfficeNaming, type Scope } from './archive/offices.ts';
export {
  type Annotation,
  type PublishedFigure,
  type PublishedFigures,
  type PublishedStatement,
  publishedStatements,
} from './archive/published.ts';
export {
  type ArchiveFilter,
  archive,
  type OfficeEntry,
  officeEntries,
  type RecomputedOffice,
  type RecomputedStatement,
  recomputeOffice,
} from './archive/recomputed.ts';
export { statementFields, statementRows } from './archive/statement-table.ts';
export { statisticFields } from './archive/statistic-table.ts';
export {
  type ConflictId,
  type Statistic,
  type StatisticSeries,
  type StatisticUnit,
} from './archive/statistics.ts';
export {
  statisticConflicts,
  statisticSeriesWords,
  statisticUnitWords,
  statisticWords,
} from './archive/statistics-words.ts';
export { csvOf, type Field } from './archive/table-fields.ts';
export type { TimeLine } from './archive/time-line.ts';
