// A payroll computed by the law, for a command and a page alike: its sheet, its rows, its problems and its totals.

export { type AmountStyle, amountText, bothStyles, readAmount, readCellAmount, styleOf } from './payroll/amount.ts';
export { csvScanner, type OnRecord, type Scanner, scanCsv } from './payroll/csv-scan.ts';
export { csvField, csvText, markLength, notUtf8, separators, unclosedQuote } from './payroll/csv-text.ts';
export {
  answerNames,
  answers,
  columnRun,
  outcomes,
  type RuleColumn,
  type RuleColumns,
  rulesOf,
} from './payroll/decide-columns.ts';
export { nikDigits, nikErrors, nikFlaws } from './payroll/nik.ts';
export type { AmountKey } from './payroll/payroll-law.ts';
export { type PayrollPlan, payrollPlan, type Survey, type Usual } from './payroll/payroll-plan.ts';
export { computePayroll, type PayrollResult, SHOWN, surveySheet } from './payroll/payroll-run.ts';
export { type KeyTotal, keyTotals, type Marked, totalsTable } from './payroll/payroll-totals.ts';
export {
  type PayrollRows,
  problemCells,
  problemLines,
  type ResultColumn,
  resultColumns,
  resultSheets,
  rowLines,
  totalRows,
} from './payroll/result-table.ts';
export { readSheetDate } from './payroll/row-identity.ts';
export type { RowProblem } from './payroll/row-problem.ts';
export { headingKey, meaningOfHeading } from './payroll/sheet-headings.ts';
export {
  brokenWorkbook,
  type Cell,
  csvSheet,
  emptySheet,
  HEAD,
  noRows,
  type Sheet,
  type SheetRow,
  textSheet,
  type Workbook,
  workbookSheet,
} from './payroll/sheet-read.ts';
export { choiceWords, listedWords } from './payroll/sheet-words.ts';
export {
  type CellKind,
  fixedParts,
  MOST_ROWS,
  type SheetColumn,
  type SheetWriter,
  sheetXml,
  writeZip,
  type ZipEntry,
} from './payroll/workbook-xml.ts';
