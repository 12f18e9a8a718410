// The computed payroll as tables: its columns, its problems and its totals, and how CSV writes them.

import type { Language } from '../words/words.ts';
import { amountText } from './amount.ts';
import { csvField, plainField } from './csv-text.ts';
import type { PayrollPlan } from './payroll-plan.ts';
import type { KeyTotal } from './payroll-totals.ts';
import type { RowProblem } from './row-problem.ts';
import type { CellKind, SheetColumn } from './workbook-xml.ts';

/** A column of the result: the name that programs read, and the heading that people read. */
export type ResultColumn = {
  readonly name: string;
  readonly label: { readonly id: string; readonly en: string };
  readonly kind: CellKind;
  readonly width: number;
};

/** Receives what comes out, row by row. */
export type PayrollRows = {
  /** Texts by column: an amount as decimals, a truth as true or false, empty where there is nothing. */
  readonly row: (cells: readonly string[]) => void;
  readonly problem: (problem: RowProblem) => void;
};

export function resultColumns(plan: PayrollPlan): ResultColumn[] {
  const column = (kind: CellKind, name: string, id: string, en: string, width: number): ResultColumn => ({
    name,
    label: { id, en },
    kind,
    width,
  });
  return [
    column('amount', 'row', 'baris', 'row', 8),
    column('text', 'employeeNumber', 'nomor pegawai', 'employee number', 16),
    column('text', 'name', 'nama', 'name', 28),
    column('text', 'nik', 'NIK', 'NIK', 20),
    ...(plan.stated.includes('segment') ? [column('text', 'segment', 'segmen', 'segment', 10)] : []),
    column('amount', 'monthlyWage', 'upah sebulan', 'monthly wage', 18),
    ...plan.rules.keys.map(({ key, label }) => column('amount', key, label.id, label.en, 18)),
    ...(plan.minimumWage === undefined
      ? []
      : [column('truth', 'belowMinimumWage', 'di bawah upah minimum', 'below the minimum wage', 12)]),
    column('truth', 'aboveJpCeiling', 'di atas batas upah JP', 'above the JP ceiling', 12),
    column('truth', 'aboveJkpCeiling', 'di atas batas upah JKP', 'above the JKP ceiling', 12),
  ];
}

const problemHeadings = {
  id: ['baris', 'kolom', 'tingkat', 'kode', 'isi', 'masalah', 'perbaikan', 'problem', 'remedy'],
  en: ['row', 'column', 'level', 'code', 'value', 'problem', 'remedy', 'masalah', 'perbaikan'],
} as const;

const levels = {
  id: { error: 'salah', warning: 'periksa' },
  en: { error: 'error', warning: 'warning' },
} as const;

export function problemCells(problem: RowProblem, language: Language): string[] {
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

/** Lines of CSV; texts that would begin a formula in a spreadsheet are marked as texts. */
export function rowLines(columns: readonly ResultColumn[]): {
  readonly heading: string;
  readonly line: (cells: readonly string[]) => string;
} {
  const isText = columns.map(({ kind }) => kind === 'text');
  return {
    heading: `${columns.map(({ name }) => csvField(name)).join(',')}\n`,
    line: (cells) => {
      let line = '';
      for (let index = 0; index < cells.length; index += 1) {
        const cell = cells[index] ?? '';
        line += (index === 0 ? '' : ',') + (isText[index] === true ? plainField(cell) : cell);
      }
      return `${line}\n`;
    },
  };
}

export function problemLines(language: Language): {
  readonly heading: string;
  readonly line: (problem: RowProblem) => string;
} {
  return {
    heading: `\ufeff${problemHeadings[language].join(',')}\n`,
    line: (problem) => `${problemCells(problem, language).map(plainField).join(',')}\n`,
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

type NamedSheet = { readonly name: string; readonly columns: readonly SheetColumn[] };

/** The three sheets of a workbook: the rows, the problems, the totals. */
export function resultSheets(
  columns: readonly ResultColumn[],
  language: Language,
): { readonly rows: NamedSheet; readonly problems: NamedSheet; readonly totals: NamedSheet } {
  const names = sheetNames[language];
  const plain = (headings: readonly string[], widths: readonly number[], amount: number): SheetColumn[] =>
    headings.map((heading, index) => ({
      heading,
      kind: index === amount ? 'amount' : 'text',
      width: widths[index] ?? 12,
    }));
  return {
    rows: {
      name: names.rows,
      columns: columns.map(({ label, kind, width }) => ({ heading: label[language], kind, width })),
    },
    problems: {
      name: names.problems,
      columns: plain(problemHeadings[language], [8, 22, 10, 18, 24, 60, 60, 60, 60], 0),
    },
    totals: { name: names.totals, columns: plain(totalHeadings[language], [24, 44, 22, 44], 2) },
  };
}

export function totalRows(totals: readonly KeyTotal[], language: Language): string[][] {
  const other = language === 'id' ? 'en' : 'id';
  return totals.map(({ key, label, sen }) => [key, label[language], amountText(sen), label[other]]);
}
