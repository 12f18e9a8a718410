// Reads the number in a cell, with the unit of its column.

import type { FoundFigure } from '../find/found-figure.ts';
import { opensMoney, readMoney } from '../find/money.ts';
import type { Figure } from '../statement.ts';
import { tokensOf } from '../text/tokens.ts';
import { unitOf } from '../words/units.ts';
import type { Cell } from './blocks.ts';

/** The marks that stand for decimals in a column, seen in the cells where no doubt is possible. */
export function decimalMarkOf(cells: readonly Cell[]): string | null {
  for (const { text } of cells) {
    const clear = /\d([.,])\d{1,2}(?!\d)/.exec(text) ?? /\d{4,}([.,])\d+/.exec(text);
    if (clear !== null) return clear[1] ?? null;
  }
  return null;
}

/** The figure of a cell in a column of counts. */
export function caseFigure(cell: Cell): FoundFigure | null {
  const number = /^\D{0,3}?(\d[\d.,]*)/.exec(cell.text)?.[1] ?? null;
  if (number === null || !/^\d{1,3}(?:[.,]\d{3})*$|^\d+$/.test(number)) return null;
  const value = BigInt(number.replaceAll(/[.,]/g, ''));
  const words = tokensOf(cell.text).filter(({ kind }) => kind === 'word');
  const unit = words.map(({ text }) => unitOf(text)).find((found) => found !== null) ?? null;
  return found('count', cell, { value, step: 1n, precision: 'exact' }, unit);
}

/** The figure of a cell in a column of amounts; `power` multiplies where the cell has no unit of its own. */
export function amountFigure(cell: Cell, power: number, decimalMark: string | null): FoundFigure | null {
  const tokens = tokensOf(cell.text);
  const at = tokens.findIndex(({ kind }) => kind === 'number');
  if (at < 0) return null;
  const hasOwnUnit = tokens.some(
    ({ text, kind }) => kind === 'word' && /^(?:ribu|juta|miliar|milyar|triliun|m|t|jt)/.test(text),
  );
  if (hasOwnUnit || power === 0) {
    const money = readMoney(tokens, at, hasOwnUnit || tokens.some(opensMoney));
    if (money === null) return null;
    const precision = money.more ? 'at-least' : money.scaled ? 'rounded' : 'exact';
    return found('amount', cell, { value: money.value, step: money.step, precision }, null);
  }
  const number = tokens[at]?.text ?? '';
  const mark = /[.,]/.exec(number) === null ? null : number.charAt(number.search(/[.,](?=\d*$)/));
  const isDecimal = mark !== null && (mark === decimalMark || !/[.,]\d{3}$/.test(number));
  const cut = isDecimal ? number.lastIndexOf(mark) : number.length;
  const digits = number.replaceAll(/[.,]/g, '');
  const decimals = isDecimal ? number.length - cut - 1 : 0;
  if (digits.length > 24 || decimals > power) return null;
  const step = 10n ** BigInt(power + 2 - decimals);
  return found('amount', cell, { value: BigInt(digits) * step, step, precision: 'rounded' }, null);
}

function found(
  kind: 'count' | 'amount',
  cell: Cell,
  read: Pick<Figure, 'value' | 'step' | 'precision'>,
  unit: FoundFigure['unit'],
): FoundFigure {
  const figure = { ...read, text: cell.text, span: { start: cell.start, end: cell.end } };
  return { kind, figure, unit, from: 0, to: 0, unitTo: 0 };
}
