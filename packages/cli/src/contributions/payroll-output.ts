// Writes the computed payroll: CSV with a second file of problems, or XLSX with sheets of problems and totals.

import { rmSync } from 'node:fs';
import type { Language } from '@jamin/law';
import { stop } from '../failure.ts';
import { type OutputFile, openOutput } from '../output-file.ts';
import type { RowProblem } from './row-problem.ts';
import { type CellKind, MOST_ROWS, openWorkbookOutput, type SheetColumn } from './xlsx-write.ts';

/** A column of the result: the name that programs read, and the heading that people read. */
export type ResultColumn = {
  readonly name: string;
  readonly label: { readonly id: string; readonly en: string };
  readonly kind: CellKind;
  readonly width: number;
};

export type PayrollOutput = {
  /** Where the problems go; undefined while there are none. */
  readonly problemsPlace: () => string | undefined;
  /** Texts by column: an amount as decimals, a truth as true or false, empty where there is nothing. */
  readonly row: (cells: readonly string[]) => void;
  readonly problem: (problem: RowProblem) => void;
  readonly commit: (totals: readonly (readonly string[])[]) => void;
  readonly abandon: () => void;
};

const problemHeadings = {
  id: ['baris', 'kolom', 'tingkat', 'kode', 'isi', 'masalah', 'perbaikan', 'problem', 'remedy'],
  en: ['row', 'column', 'level', 'code', 'value', 'problem', 'remedy', 'masalah', 'perbaikan'],
} as const;

const levels = {
  id: { error: 'salah', warning: 'periksa' },
  en: { error: 'error', warning: 'warning' },
} as const;

function problemCells(problem: RowProblem, language: Language): string[] {
  const { message, remedy } = problem;
  const other = language === 'id' ? 'en' : 'id';
  return [
    String(problem.row),
    problem.column,
    levels[language][problem.level],
    problem.code,
    problem.value,
    message[language],
    remedy[language],
    message[other],
    remedy[other],
  ];
}

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

export function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvOutput(path: string, columns: readonly ResultColumn[], language: Language): PayrollOutput {
  const output = openOutput(path);
  const besides = problemsFile(path);
  const isText = columns.map(({ kind }) => kind === 'text');
  let problems: OutputFile | undefined;
  output.write(`${columns.map(({ name }) => csvField(name)).join(',')}\n`);
  return {
    problemsPlace: () => (problems === undefined ? undefined : besides),
    row: (cells) => {
      let line = '';
      for (let index = 0; index < cells.length; index += 1) {
        const cell = cells[index] ?? '';
        line += (index === 0 ? '' : ',') + (isText[index] === true ? csvField(cell) : cell);
      }
      output.write(`${line}\n`);
    },
    problem: (problem) => {
      if (problems === undefined) {
        problems = openOutput(besides);
        problems.write(`\ufeff${problemHeadings[language].join(',')}\n`);
      }
      problems.write(`${problemCells(problem, language).map(csvField).join(',')}\n`);
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

const sheetNames = {
  id: { rows: 'Iuran', problems: 'Masalah', totals: 'Jumlah' },
  en: { rows: 'Contributions', problems: 'Problems', totals: 'Totals' },
} as const;

const totalHeadings = {
  id: ['kunci', 'arti', 'jumlah (Rp)', 'meaning'],
  en: ['key', 'meaning', 'total (Rp)', 'arti'],
} as const;

function xlsxOutput(path: string, columns: readonly ResultColumn[], language: Language): PayrollOutput {
  const book = openWorkbookOutput(path);
  const names = sheetNames[language];
  const rows = book.sheet(
    names.rows,
    columns.map(({ label, kind, width }) => ({ heading: label[language], kind, width })),
  );
  const plain = (headings: readonly string[], widths: readonly number[], amount: number): SheetColumn[] =>
    headings.map((heading, index) => ({
      heading,
      kind: index === amount ? 'amount' : 'text',
      width: widths[index] ?? 12,
    }));
  const problems = book.sheet(names.problems, plain(problemHeadings[language], [8, 22, 10, 18, 24, 60, 60, 60, 60], 0));
  const totals = book.sheet(names.totals, plain(totalHeadings[language], [24, 44, 22, 44], 2));
  let [found, unwritten] = [0, 0];
  return {
    problemsPlace: () => (found === 0 ? undefined : `${path} [${names.problems}]`),
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
