// The sum of a statement as a table on the terminal, as wide as the terminal allows, down to 40 columns.

import {
  averagePerCase,
  type Checked,
  type Figure,
  figureText,
  isSumRounded,
  type Kind,
  pageWords,
  programmeHead,
  programmeName,
  type SumRow,
  shortAmount,
  sumRows,
  verdictMark,
} from '@jamin/press';
import { paragraph } from '../paragraph.ts';
import type { Terminal } from '../terminal.ts';
import { type Cell, cell, type Row, tableLines, tableWidth } from './text-table.ts';

const INDENT = 2;

export function showSum(to: Terminal, checked: Checked): void {
  const rows = sumRows(checked);
  const layout = LAYOUTS.find((one) => fits(to, sumTable(to, checked, rows, one))) ?? LAYOUTS.at(-1);
  if (layout !== undefined) {
    const table = sumTable(to, checked, rows, layout);
    if (fits(to, table)) showTable(to, table);
    else for (const column of [1, 2]) showTable(to, columnAlone(table, column));
    if (!layout.hasAverages) showAverages(to, rows);
  }
  const notes = [
    ...(rows.some(({ inSum }) => !inSum.cases || !inSum.amount) ? [pageWords.outside] : []),
    ...(isSumRounded(checked, 'cases') || isSumRounded(checked, 'amount') ? [pageWords.about] : []),
  ];
  for (const note of notes) paragraph(to, INDENT, note[to.language], 0);
}

type Layout = { readonly hasNames: boolean; readonly hasAverages: boolean };
type Table = readonly (Row | null)[];

/** From wide to narrow. */
const LAYOUTS: readonly Layout[] = [
  { hasNames: true, hasAverages: true },
  { hasNames: false, hasAverages: true },
  { hasNames: false, hasAverages: false },
];

function fits(to: Terminal, table: Table): boolean {
  return INDENT + tableWidth(table) <= to.width;
}

/** The first column with one other, for a terminal too narrow to hold both. */
function columnAlone(table: Table, column: number): Table {
  return table.map((row) => (row === null ? null : row.filter((_, index) => index === 0 || index === column)));
}

function showTable(to: Terminal, table: Table): void {
  for (const line of tableLines(to, table, INDENT)) to.out(line);
}

function sumTable(to: Terminal, checked: Checked, rows: readonly SumRow[], layout: Layout): Table {
  const { language } = to;
  const words = [pageWords.programme, pageWords.cases, pageWords.amount];
  const heads = [...words, ...(layout.hasAverages ? [pageWords.average] : [])];
  return [
    heads.map((head) => cell(head[language], 'dim')),
    ...rows.map((row) => partRow(to, row, layout)),
    null,
    ...footRows(to, checked, layout),
  ];
}

function partRow(to: Terminal, { key, part, inSum, average, isAverageOdd }: SumRow, layout: Layout): Row {
  const head = programmeHead(key)[to.language];
  const isNamed = layout.hasNames && !key.startsWith('BEASISWA');
  return [
    cell(isNamed ? `${head.padEnd(3)}  ${programmeName(key)[to.language]}` : head),
    figureCell(to, 'cases', part.cases, inSum.cases),
    figureCell(to, 'amount', part.amount, inSum.amount),
    ...(layout.hasAverages ? [averageCell(to, average, isAverageOdd)] : []),
  ];
}

/** The sum, the stated total and their difference. */
function footRows(to: Terminal, checked: Checked, { hasAverages }: Layout): readonly Row[] {
  const { sum } = checked;
  const { cases, amount } = checked.statement.total;
  const average = (of: bigint | null, over: bigint | null): Row =>
    hasAverages ? [averageCell(to, averagePerCase(of, over), false)] : [];
  const name = (long: keyof typeof pageWords, short: keyof typeof pageWords): Cell =>
    cell(pageWords[hasAverages ? long : short][to.language], 'bold');
  return [
    [
      name('sumRow', 'sumShort'),
      sumCell(to, checked, 'cases'),
      sumCell(to, checked, 'amount'),
      ...average(sum.amount, sum.cases),
    ],
    [
      name('totalRow', 'totalShort'),
      figureCell(to, 'cases', cases, true),
      figureCell(to, 'amount', amount, true),
      ...average(amount?.value ?? null, cases?.value ?? null),
    ],
    [
      name('differenceRow', 'differenceRow'),
      differenceCell(to, checked, 'cases'),
      differenceCell(to, checked, 'amount'),
      ...average(null, null),
    ],
  ];
}

function sumCell(to: Terminal, checked: Checked, kind: Kind): Cell {
  const value = checked.sum[kind];
  if (value === null) return cell('–', 'dim');
  return cell(`${isSumRounded(checked, kind) ? '≈ ' : ''}${figureText(kind, value, to.language)}`);
}

function differenceCell(to: Terminal, { difference, reconciles }: Checked, kind: Kind): Cell {
  const [value, verdict] = [difference[kind], reconciles[kind]];
  const figure = value === null ? '' : ` ${figureText(kind, value, to.language)}`;
  const style = verdict === null ? 'yellow' : verdict ? 'green' : 'red';
  return cell(`${verdictMark(verdict)}${figure}`, style);
}

/** A figure of a table; in brackets where it is not part of the sum. */
export function figureCell(to: Terminal, kind: Kind, figure: Figure | null, isInSum: boolean): Cell {
  if (figure === null) return cell('–', 'dim');
  const sign = { exact: '', rounded: '≈ ', 'at-least': '> ', almost: '< ' }[figure.precision];
  const text = sign + figureText(kind, figure.value, to.language);
  return isInSum ? cell(text) : cell(`(${text})`, 'dim');
}

function averageCell(to: Terminal, value: bigint | null, isOdd: boolean): Cell {
  if (value === null) return cell('');
  const text = `Rp${shortAmount(value, to.language)}`;
  return isOdd ? cell(`! ${text}`, 'yellow') : cell(text, 'dim');
}

/** On a narrow terminal the averages stand below the table. */
function showAverages(to: Terminal, rows: readonly SumRow[]): void {
  const known = rows.filter(({ average }) => average !== null);
  if (known.length === 0) return;
  to.out('');
  const lines = known.map(({ key, average, isAverageOdd }): Row => {
    return [cell(programmeHead(key)[to.language]), averageCell(to, average, isAverageOdd)];
  });
  const table = [[cell(pageWords.average[to.language], 'dim'), cell('')], ...lines];
  for (const line of tableLines(to, table, INDENT)) to.out(line);
}
