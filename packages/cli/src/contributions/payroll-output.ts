// Writes the computed payroll: CSV with a second file of problems, or XLSX with sheets of problems and totals.

import { rmSync } from 'node:fs';
import type { Language } from '@jamin/law';
import {
  MOST_ROWS,
  type PayrollRows,
  problemCells,
  problemLines,
  type ResultColumn,
  resultSheets,
  rowLines,
} from '@jamin/law/payroll';
import { stop } from '../failure.ts';
import { type OutputFile, openOutput } from '../output-file.ts';
import { openWorkbookOutput } from './xlsx-write.ts';

export type PayrollOutput = PayrollRows & {
  /** Where the problems go; undefined while there are none. */
  readonly problemsPlace: () => string | undefined;
  readonly commit: (totals: readonly (readonly string[])[]) => void;
  readonly abandon: () => void;
};

/** Rows below the heading that an XLSX sheet holds. */
export const MOST_XLSX_ROWS = MOST_ROWS - 1;

export function kindOfOutput(path: string): 'csv' | 'xlsx' {
  if (/\.xlsx$/i.test(path)) return 'xlsx';
  if (/\.csv$/i.test(path)) return 'csv';
  return stop(
    'unknown-kind',
    path,
    { id: 'Jenis berkas hasil ini tidak dikenal.', en: 'This kind of output file is not known.' },
    { id: 'Akhiri namanya dengan .csv atau .xlsx.', en: 'End its name with .csv or .xlsx.' },
  );
}

export function problemsFile(path: string): string {
  return path.replace(/\.csv$/i, '.problems.csv');
}

/** What no file is written with. */
export function noOutput(): PayrollOutput {
  const nothing = (): void => undefined;
  return { problemsPlace: () => undefined, row: nothing, problem: nothing, commit: nothing, abandon: nothing };
}

export function openPayrollOutput(path: string, columns: readonly ResultColumn[], language: Language): PayrollOutput {
  return kindOfOutput(path) === 'csv' ? csvOutput(path, columns, language) : xlsxOutput(path, columns, language);
}

function csvOutput(path: string, columns: readonly ResultColumn[], language: Language): PayrollOutput {
  const output = openOutput(path);
  const besides = problemsFile(path);
  const [rows, found] = [rowLines(columns), problemLines(language)];
  let problems: OutputFile | undefined;
  output.write(rows.heading);
  return {
    problemsPlace: () => (problems === undefined ? undefined : besides),
    row: (cells) => output.write(rows.line(cells)),
    problem: (problem) => {
      if (problems === undefined) {
        problems = openOutput(besides);
        problems.write(found.heading);
      }
      problems.write(found.line(problem));
    },
    commit: () => {
      if (problems === undefined) rmSync(besides, { force: true });
      else problems.commit();
      output.commit();
    },
    abandon: () => {
      problems?.abandon();
      output.abandon();
    },
  };
}

function xlsxOutput(path: string, columns: readonly ResultColumn[], language: Language): PayrollOutput {
  const book = openWorkbookOutput(path);
  const sheets = resultSheets(columns, language);
  const rows = book.sheet(sheets.rows.name, sheets.rows.columns);
  const problems = book.sheet(sheets.problems.name, sheets.problems.columns);
  const totals = book.sheet(sheets.totals.name, sheets.totals.columns);
  let [found, unwritten] = [0, 0];
  return {
    problemsPlace: () => (found === 0 ? undefined : `${path} [${sheets.problems.name}]`),
    row: (cells) => {
      if (!rows.row(cells)) throw new Error('the sheet of rows is full');
    },
    problem: (problem) => {
      found += 1;
      if (!problems.row(problemCells(problem, language))) unwritten += 1;
    },
    commit: (sums) => {
      for (const cells of sums) totals.row(cells);
      if (unwritten > 0) {
        const more = {
          id: `${unwritten} masalah lagi tidak muat di lembar`,
          en: `${unwritten} more problems do not fit`,
        };
        totals.row(['', more[language]]);
      }
      book.commit();
    },
    abandon: book.abandon,
  };
}
