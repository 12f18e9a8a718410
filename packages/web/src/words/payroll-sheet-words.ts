// Words of the payroll sheet, in both languages.

import type { Language } from '@jamin/law';

type SheetWords = {
  readonly payers: { readonly [payer: string]: string };
  readonly inside: string;
  readonly computed: (rows: string) => string;
  readonly bad: (rows: string) => string;
  readonly warned: (rows: string) => string;
  readonly blank: (rows: string) => string;
  readonly where: (row: string, column: string) => string;
  readonly marks: { readonly comma: string; readonly point: string };
  readonly borrowed: (column: string, mark: string) => string;
  readonly above: (programme: string, ceiling: string, count: string, rows: string) => string;
  readonly ignored: (columns: string) => string;
};

function some(rows: string): string {
  return rows === '1' ? '1 row' : `${rows} rows`;
}

export const sheetWords: { readonly [language in Language]: SheetWords } = {
  id: {
    payers: {
      employer: 'Pemberi kerja',
      worker: 'Pekerja',
      self: 'Bayar sendiri',
      project: 'Proyek',
      government: 'Pemerintah',
    },
    inside: 'sudah termasuk di atas',
    computed: (rows) => `${rows} baris dihitung`,
    bad: (rows) => `${rows} baris salah`,
    warned: (rows) => `${rows} baris perlu diperiksa`,
    blank: (rows) => `${rows} baris kosong`,
    where: (row, column) => (column === '' ? `Baris ${row}` : `Baris ${row}, kolom "${column}"`),
    marks: { comma: 'koma sebelum sen', point: 'titik sebelum sen' },
    borrowed: (column, mark) => `Kolom "${column}" dibaca seperti kolom jumlah lainnya: ${mark}.`,
    above: (programme, ceiling, count, rows) =>
      `Upah di atas batas ${programme} (${ceiling}): ${count} pekerja, baris ${rows}.`,
    ignored: (columns) => `Kolom yang tidak dipakai: ${columns}.`,
  },
  en: {
    payers: { employer: 'Employer', worker: 'Worker', self: 'Oneself', project: 'Project', government: 'Government' },
    inside: 'included above',
    computed: (rows) => `${some(rows)} computed`,
    bad: (rows) => `${some(rows)} with errors`,
    warned: (rows) => `${some(rows)} to be checked`,
    blank: (rows) => `${some(rows)} empty`,
    where: (row, column) => (column === '' ? `Row ${row}` : `Row ${row}, column "${column}"`),
    marks: { comma: 'a comma before the sen', point: 'a point before the sen' },
    borrowed: (column, mark) => `The column "${column}" was read like the other amounts: ${mark}.`,
    above: (programme, ceiling, count, rows) => {
      const whose = count === '1' ? 'one worker, row' : `${count} workers, rows`;
      return `Wages above the ${programme} ceiling (${ceiling}): ${whose} ${rows}.`;
    },
    ignored: (columns) => `Columns that are not used: ${columns}.`,
  },
};
