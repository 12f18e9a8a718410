// The sum of one statement as a table: programmes, their sum, the stated total and the difference, linked to the text.

import type { Words } from '@jamin/engine';
import type { Checked, Kind } from '../finding.ts';
import type { Figure, Span } from '../statement.ts';
import { figureText, inBoth, shortAmount } from './figure-text.ts';
import { rowId } from './highlighted-text.ts';
import { both, link } from './html.ts';
import { pageWords } from './page-words.ts';
import { programmeHead, programmeName } from './report-words.ts';
import { averagePerCase, isSumRounded, type SumRow, sumRows } from './sum-rows.ts';
import { verdictMark } from './verdict-words.ts';

type IdOf = (span: Span | null | undefined) => string | undefined;

export function sumTable(checked: Checked, index: number, idOf: IdOf): string {
  const rows = sumRows(checked);
  const notes = [
    ...(rows.some(({ inSum }) => !inSum.cases || !inSum.amount) ? [pageWords.outside] : []),
    ...(isAbout(checked) ? [pageWords.about] : []),
  ];
  return [
    `<table role="table" class="sum${isLarge(checked) ? ' large' : ''}"><thead role="rowgroup"><tr role="row">`,
    head('programme', pageWords.programme),
    head('cases', pageWords.cases),
    head('amount', pageWords.amount),
    head('average', pageWords.average),
    '</tr></thead><tbody role="rowgroup">',
    ...rows.map((row) => partRow(row, index, idOf)),
    '</tbody><tfoot role="rowgroup">',
    sumRow(checked),
    totalRow(checked, index, idOf),
    differenceRow(checked),
    '</tfoot></table>',
    ...notes.map((note) => `<p class="small">${both(note)}</p>`),
  ].join('');
}

/** Whether the amounts need more room than a phone has beside the counts. */
function isLarge({ statement, sum }: Checked): boolean {
  const figures = [...statement.parts.map(({ amount }) => amount), statement.total.amount];
  const widest = figures.map((figure) => (figure === null ? 0 : shown('amount', figure, 'id').length));
  return Math.max(figureText('amount', sum.amount ?? 0n, 'id').length, ...widest) > MOST_DIGITS;
}

const MOST_DIGITS = 17;

function head(className: string, words: Words): string {
  return `<th role="columnheader" scope="col" class="${className}">${both(words)}</th>`;
}

function cell(className: string, inner: string): string {
  return `<td role="cell" class="${className}">${inner === '' ? '<span class="none">–</span>' : inner}</td>`;
}

function rowHead(inner: string): string {
  return `<th role="rowheader" scope="row" class="programme">${inner}</th>`;
}

function partRow({ key, part, inSum, average, isAverageOdd }: SumRow, index: number, idOf: IdOf): string {
  const name = `<span class="name">${both(programmeName(key))}</span>`;
  const abbreviation = both(programmeHead(key));
  return [
    `<tr role="row" id="${rowId(index, key)}">`,
    rowHead(`${link(idOf(part.label), abbreviation, 'key')}${key.startsWith('BEASISWA') ? '' : name}`),
    cell('cases', figureCell('cases', part.cases, inSum.cases, idOf)),
    cell('amount', figureCell('amount', part.amount, inSum.amount, idOf)),
    averageCell(average, isAverageOdd),
    '</tr>',
  ].join('');
}

function figureCell(kind: Kind, figure: Figure | null, isInSum: boolean, idOf: IdOf): string {
  if (figure === null) return '';
  const text = link(idOf(figure.span), both(inBoth((language) => shown(kind, figure, language))));
  return isInSum ? text : `(${text})`;
}

function shown(kind: Kind, figure: Figure, language: 'id' | 'en'): string {
  const sign = { exact: '', rounded: '≈ ', 'at-least': '> ', almost: '< ' }[figure.precision];
  return sign + figureText(kind, figure.value, language);
}

function averageCell(average: bigint | null, isOdd = false): string {
  if (average === null) return '<td role="cell" class="average"></td>';
  const label = `<span class="label">${both(pageWords.averageShort)} </span>`;
  const mark = isOdd ? '<b class="tick">!</b> ' : '';
  const amount = both(inBoth((language) => `Rp${shortAmount(average, language)}`));
  return cell(isOdd ? 'average look' : 'average', `${mark}${label}${amount}`);
}

function sumRow(checked: Checked): string {
  const { sum } = checked;
  const about = (kind: Kind) => (isSumRounded(checked, kind) ? '≈ ' : '');
  const write = (kind: Kind) => {
    const value = sum[kind];
    return value === null ? '' : both(inBoth((language) => about(kind) + figureText(kind, value, language)));
  };
  const average = averagePerCase(sum.amount, sum.cases);
  const figures = cell('cases', write('cases')) + cell('amount', write('amount'));
  return `<tr role="row" class="together">${rowHead(both(pageWords.sumRow))}${figures}${averageCell(average)}</tr>`;
}

function totalRow({ statement }: Checked, index: number, idOf: IdOf): string {
  const { cases, amount } = statement.total;
  const figures =
    cell('cases', figureCell('cases', cases, true, idOf)) + cell('amount', figureCell('amount', amount, true, idOf));
  const average = averagePerCase(amount?.value ?? null, cases?.value ?? null);
  const heading = rowHead(both(pageWords.totalRow));
  return `<tr role="row" id="${rowId(index, 'total')}">${heading}${figures}${averageCell(average)}</tr>`;
}

function differenceRow(checked: Checked): string {
  const write = (kind: Kind) => {
    const value = checked.difference[kind];
    const verdict = checked.reconciles[kind];
    const mark = `<b class="tick ${stateOf(verdict)}">${verdictMark(verdict)}</b>`;
    return value === null ? mark : `${mark} ${both(inBoth((language) => figureText(kind, value, language)))}`;
  };
  const className = (kind: Kind) => `${kind} ${stateOf(checked.reconciles[kind])}`;
  const figures = cell(className('cases'), write('cases')) + cell(className('amount'), write('amount'));
  return `<tr role="row" class="apart">${rowHead(both(pageWords.differenceRow))}${figures}${averageCell(null)}</tr>`;
}

/** The class of a verdict. */
export function stateOf(verdict: boolean | null): string {
  if (verdict === null) return 'unknown';
  return verdict ? 'fits' : 'wrong';
}

function isAbout(checked: Checked): boolean {
  return isSumRounded(checked, 'cases') || isSumRounded(checked, 'amount');
}
