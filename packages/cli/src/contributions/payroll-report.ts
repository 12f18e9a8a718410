// Shows what a payroll came to: totals by programme and payer, who is under or above a limit, and what is wrong.

import { ratio, whole } from '@jamin/engine';
import { formatMoney, formatNumber, type Language, wordsOf } from '@jamin/law';
import {
  type AmountKey,
  keyTotals,
  type Marked,
  type PayrollResult,
  SHOWN,
  type Sheet,
  type Survey,
  totalsTable,
} from '@jamin/law/payroll';
import { type Terminal, wrap } from '../terminal.ts';
import type { MinimumWageFound } from './minimum-wage.ts';

export type PayrollReport = {
  readonly sheet: Sheet;
  readonly survey: Survey;
  readonly result: PayrollResult;
  readonly keys: readonly AmountKey[];
  readonly month: string;
  readonly minimumWage: MinimumWageFound | undefined;
  readonly ceilings: { readonly jp: number | undefined; readonly jkp: number | undefined };
  readonly out: string | undefined;
  readonly problemsPlace: string | undefined;
};

const words = {
  id: {
    title: (month: string) => `Iuran ${month}`,
    rows: (all: string, good: string, bad: string) => `${all} baris: ${good} dihitung, ${bad} salah`,
    blank: (count: string) => `${count} kosong`,
    warned: (count: string) => `${count} perlu diperiksa`,
    payers: {
      employer: 'Pemberi kerja',
      worker: 'Pekerja',
      self: 'Bayar sendiri',
      project: 'Proyek',
      government: 'Pemerintah',
    },
    sum: 'Jumlah',
    due: 'Disetor pemberi kerja, termasuk potongan pekerja',
    inside: 'sudah termasuk di atas',
    below: (area: string, amount: string) => `Di bawah upah minimum ${area} (${amount})`,
    above: (programme: string, amount: string) => `Di atas batas upah ${programme} (${amount})`,
    nobody: 'tidak ada',
    some: (count: string, rows: string) => `${count} pekerja: baris ${rows}`,
    own: 'Upah minimum kabupaten/kota itu mungkin lebih tinggi; yang tercatat di sini upah minimum provinsinya.',
    searched: (count: string) => `NIK ganda hanya dicari di antara ${count} NIK pertama.`,
    written: 'Hasil',
    problems: 'Masalah',
    notWritten: 'Tidak ada berkas yang ditulis; beri -o HASIL.xlsx atau -o HASIL.csv.',
    ignored: 'Kolom yang diabaikan',
    row: (row: number, column: string) => (column === '' ? `baris ${row}` : `baris ${row}, kolom "${column}"`),
    more: (count: string, place: string) => `… dan ${count} masalah lagi${place === '' ? '' : ` di ${place}`}`,
    groups: 'Menurut jenisnya',
    marks: { comma: 'koma sebelum sen', point: 'titik sebelum sen' },
    borrowed: (column: string, mark: string) => `Kolom "${column}" dibaca seperti kolom jumlah lainnya: ${mark}.`,
    confidence: { high: 'tinggi', medium: 'sedang', low: 'rendah' },
  },
  en: {
    title: (month: string) => `Contributions of ${month}`,
    rows: (all: string, good: string, bad: string) => `${all} rows: ${good} computed, ${bad} with errors`,
    blank: (count: string) => `${count} empty`,
    warned: (count: string) => `${count} to be checked`,
    payers: { employer: 'Employer', worker: 'Worker', self: 'Oneself', project: 'Project', government: 'Government' },
    sum: 'Total',
    due: "Paid in by the employer, with the workers' share",
    inside: 'included above',
    below: (area: string, amount: string) => `Below the minimum wage of ${area} (${amount})`,
    above: (programme: string, amount: string) => `Above the ${programme} ceiling (${amount})`,
    nobody: 'nobody',
    some: (count: string, rows: string) => `${count} ${count === '1' ? 'worker: row' : 'workers: rows'} ${rows}`,
    own: 'The minimum wage of that regency may be higher; the one recorded here is that of its province.',
    searched: (count: string) => `Repeated NIKs were looked for among the first ${count} only.`,
    written: 'Written to',
    problems: 'Problems',
    notWritten: 'No file was written; add -o OUT.xlsx or -o OUT.csv.',
    ignored: 'Columns left aside',
    row: (row: number, column: string) => (column === '' ? `row ${row}` : `row ${row}, column "${column}"`),
    more: (count: string, place: string) => `… and ${count} more${place === '' ? '' : ` in ${place}`}`,
    groups: 'By kind',
    marks: { comma: 'a comma before the sen', point: 'a point before the sen' },
    borrowed: (column: string, mark: string) => `The column "${column}" was read like the other amounts: ${mark}.`,
    confidence: { high: 'high', medium: 'medium', low: 'low' },
  },
} as const;

function monthName(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  return `${wordsOf(language).months[Number(number) - 1] ?? ''} ${year}`;
}

function money(sen: bigint, language: Language): string {
  return formatMoney(ratio(sen, 100n), language);
}

function count(value: number, language: Language): string {
  return formatNumber(whole(value), language);
}

export function showPayroll(to: Terminal, report: PayrollReport): void {
  const { language } = to;
  const say = words[language];
  const { result } = report;
  to.out(to.paint('bold', say.title(monthName(report.month, language))));
  const all = result.computed + result.bad + result.blank;
  const parts = [
    say.rows(count(all, language), count(result.computed, language), count(result.bad, language)),
    ...(result.blank > 0 ? [say.blank(count(result.blank, language))] : []),
    ...(result.warned > 0 ? [say.warned(count(result.warned, language))] : []),
  ];
  to.out(wrap(`${report.sheet.place} · ${parts.join(', ')}`, to.width, '  '));
  for (const { column, style } of report.survey.borrowed) {
    if (style === 'comma' || style === 'point') to.out(wrap(say.borrowed(column, say.marks[style]), to.width, '  '));
  }
  if (result.searched !== undefined) to.out(wrap(say.searched(count(result.searched, language)), to.width, '  '));
  const { ignored } = report.sheet.columns;
  if (ignored.length > 0) to.out(wrap(`${say.ignored}: ${ignored.join(', ')}`, to.width, '  '));
  if (result.computed > 0) showTotals(to, report);
  if (result.computed > 0) showLimits(to, report);
  to.out('');
  if (report.out === undefined) to.out(wrap(say.notWritten, to.width, '  '));
  else to.out(`${say.written}: ${report.out}`);
  if (report.problemsPlace !== undefined) to.out(`${say.problems}: ${report.problemsPlace}`);
}

function showTotals(to: Terminal, report: PayrollReport): void {
  const { language } = to;
  const say = words[language];
  const table = totalsTable(keyTotals(report.keys, report.result.sums));
  const head = ['', ...table.payers.map((payer) => say.payers[payer as keyof typeof say.payers])];
  const body = table.rows.map(({ programme, sen }) => [
    programme.toUpperCase(),
    ...sen.map((one) => (one === undefined ? '' : money(one, language))),
  ]);
  const sums = [say.sum, ...table.sums.map((one) => money(one, language))];
  to.out('');
  showTable(to, [head, ...body, sums]);
  const due = table.payers.flatMap((payer, index) =>
    payer === 'employer' || payer === 'worker' ? [table.sums[index] ?? 0n] : [],
  );
  const lines = table.others.map(({ key, label, sen }) => {
    const inside = key.startsWith('jkp.recomposed') ? ` (${say.inside})` : '';
    return `${label[language]}${inside}: ${money(sen, language)}`;
  });
  if (due.length > 0) {
    const sum = due.reduce((a, b) => a + b, 0n);
    lines.unshift(`${say.due}: ${to.paint('bold', money(sum, language))}`);
  }
  if (lines.length > 0) to.out('');
  for (const line of lines) to.out(wrap(line, to.width, '  '));
}

/** Amounts to the right; one line an amount where the table would be too wide. */
function showTable(to: Terminal, rows: readonly (readonly string[])[]): void {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const isNarrow = widths.reduce((sum, width) => sum + width + 2, 0) > to.width;
  if (isNarrow) {
    const lines = body.flatMap(([name = '', ...cells]) =>
      cells.flatMap((cell, index) => (cell === '' ? [] : [[`${name} · ${head[index + 1] ?? ''}`, cell] as const])),
    );
    const [left, right] = [0, 1].map((side) => Math.max(...lines.map((line) => (line[side] ?? '').length)));
    for (const [name, cell] of lines) to.out(`${name.padEnd(left ?? 0)}  ${cell.padStart(right ?? 0)}`);
    return;
  }
  rows.forEach((row, index) => {
    const line = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    const text = line.join('  ').trimEnd();
    to.out(index === 0 ? to.paint('dim', text) : index === rows.length - 1 ? to.paint('bold', text) : text);
  });
}

function showLimits(to: Terminal, report: PayrollReport): void {
  const { language } = to;
  const say = words[language];
  const { minimumWage, ceilings, result } = report;
  const line = (label: string, marked: Marked): void => {
    const rows = marked.first.join(', ') + (marked.count > marked.first.length ? ', …' : '');
    const found = marked.count === 0 ? say.nobody : say.some(count(marked.count, language), rows);
    to.out(wrap(`${label}: ${found}`, to.width, '  '));
  };
  const sen = (value: number): string => money(BigInt(value), language);
  to.out('');
  if (minimumWage !== undefined) {
    const { area, year, amount } = minimumWage;
    line(say.below(`${area} ${year}`, formatMoney(amount, language)), result.below);
    if (minimumWage.mayBeHigher) to.out(wrap(say.own, to.width, '  '));
  }
  if (ceilings.jp !== undefined) line(say.above('JP', sen(ceilings.jp)), result.aboveJp);
  if (ceilings.jkp !== undefined) line(say.above('JKP', sen(ceilings.jkp)), result.aboveJkp);
}

/** The first problems one by one, then how many there are of each kind. */
export function showRowProblems(to: Terminal, result: PayrollResult, place: string | undefined): void {
  const { language } = to;
  const say = words[language];
  for (const problem of result.problems) {
    const sign = problem.level === 'error' ? to.paint('red', '✗') : to.paint('yellow', '!');
    const text = `${say.row(problem.row, problem.column)}: ${problem.message[language]} ${problem.remedy[language]}`;
    to.error(`${sign} ${wrap(text, to.width - 2, '  ')}`);
  }
  const all = [...result.codes.values()].reduce((sum, one) => sum + one.count, 0);
  if (all <= SHOWN) return;
  to.error(say.more(count(all - result.problems.length, language), place ?? ''));
  to.error(`${say.groups}:`);
  for (const [code, one] of [...result.codes].sort(([, a], [, b]) => b.count - a.count)) {
    const sign = one.level === 'error' ? to.paint('red', '✗') : to.paint('yellow', '!');
    to.error(
      `${sign} ${wrap(`${count(one.count, language)} × ${code}: ${one.first.remedy[language]}`, to.width - 2, '  ')}`,
    );
  }
}
