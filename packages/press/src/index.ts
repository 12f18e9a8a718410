// The only door of the press package: reads statements about claims paid and recomputes them.

export { checkStatement } from './check-statement.ts';
export { checkText } from './check-text.ts';
export { readStatements } from './find/read-statements.ts';
export * from './finding.ts';
export { type PossiblePayments, possiblePayments } from './possible/possible.ts';
export { claimReview } from './report/claim-review.ts';
export { dayText, figureText, meantWords, periodText, rupiahText, shortAmount } from './report/figure-text.ts';
export { ignoredId, rowId, type TextMark, textMarks } from './report/highlighted-text.ts';
export { pageWords } from './report/page-words.ts';
export { reportHtml } from './report/report-html.ts';
export { type ReportJson, reportJson } from './report/report-json.ts';
export {
  columnName,
  ignoredReason,
  programmeHead,
  programmeName,
  type Weight,
  weightMark,
  weightOf,
} from './report/report-words.ts';
export { averageFindings, averagePerCase, isSumRounded, type SumRow, sumRows } from './report/sum-rows.ts';
export {
  columnVerdict,
  differenceWords,
  headlineWords,
  overallVerdict,
  overallWords,
  verdictMark,
} from './report/verdict-words.ts';
export { checkSeries } from './series/check-series.ts';
export type { SeriesOffice, SeriesStatement } from './series/series.ts';
export { seriesHtml } from './series/series-html.ts';
export { seriesJson } from './series/series-json.ts';
export { seriesKeys, seriesVerdict, seriesVerdictWords } from './series/series-table.ts';
export * from './statement.ts';
