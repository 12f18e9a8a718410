// Reads the cells of one row that state facts into columns, by the types the law gives them.

import type { Fact } from '@jamin/engine';
import { type Amount, type AmountStyle, amountText, readAmount, readCellAmount } from './amount.ts';
import type { FactCells } from './payroll-chunk.ts';
import type { RowCode } from './row-words.ts';
import type { Cell } from './sheet-read.ts';
import { choiceWords, listedWords, readSet, readTruth } from './sheet-words.ts';

/** Reports what is wrong with the cell that is being read. */
export type Report = (code: RowCode, value: string, more?: string) => void;

/** Reads one cell into row `index` of a column; answers whether the fact is given. */
export type FactReader = (cell: Cell, index: number, report: Report) => boolean;

type FactReading = {
  readonly style: AmountStyle;
  /** A wage of nothing is no wage. */
  readonly mustBePositive: boolean;
  /** Taken where the cell is empty. */
  readonly usual?: string | undefined;
};

export function factReader(cells: FactCells, reading: FactReading): FactReader {
  const { fact } = cells;
  switch (fact.type.kind) {
    case 'number':
      return fact.type.decimals === 0 ? wholeReader(cells) : amountReader(cells, reading);
    case 'choice':
      return choiceReader(cells, fact.type.values, reading.usual);
    case 'set':
      return setReader(cells, fact.type.values, reading.usual);
    case 'boolean':
      return truthReader(cells, reading.usual);
    case 'date':
    case 'list':
      throw new Error(`a sheet has no column for ${fact.name}`);
  }
}

export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' ? String(cell) : '';
}

/** In sen: a wage below Rp100.000 a month or Rp5.000 a day has lost its zeros, or is written in thousands. */
const TINY_MONTH = 10_000_000;
const TINY_DAY = 500_000;

/** The bounds of a fact in sen. */
function bounds(fact: Fact): { readonly min: bigint; readonly max: bigint; readonly text: string } {
  if (fact.type.kind !== 'number') throw new Error(`${fact.name} is no number`);
  const stored = (text: string): bigint => {
    const amount = readAmount(text, 'point');
    if (typeof amount === 'string') throw new Error(`${fact.name} has the bound ${text}`);
    return BigInt(amount);
  };
  const { min, max } = fact.type;
  return { min: stored(min), max: stored(max), text: `${min} – ${max}` };
}

/** An amount of sen, or undefined when something was reported; `undefined` too for an empty cell. */
export function readMoney(cell: Cell, style: AmountStyle, report: Report): Amount | undefined {
  if (cell === '') return undefined;
  if (typeof cell === 'object') {
    report('not-a-number', 'tanggal/date');
    return undefined;
  }
  const amount = typeof cell === 'number' ? readCellAmount(cell) : readAmount(cell, style);
  if (typeof amount !== 'string') return amount;
  if (typeof cell === 'string' && cell.trim() === '') return undefined;
  report(amount, String(cell).trim());
  return undefined;
}

function amountReader(cells: FactCells, { style, mustBePositive }: FactReading): FactReader {
  const { min, max, text } = bounds(cells.fact);
  const { values, given } = cells;
  const [least, most] = [Number(min), Number(max)];
  const tiny = cells.fact.name === 'dailyWage' ? TINY_DAY : TINY_MONTH;
  return (cell, index, report) => {
    const complain: Report = (code, value) => {
      report(code === 'amount-negative' && mustBePositive ? 'wage-not-positive' : code, value, text);
    };
    const amount = readMoney(cell, style, complain);
    given[index] = amount === undefined ? 0 : 1;
    if (amount === undefined) return typeof cell !== 'string' || cell.trim() !== '';
    if (mustBePositive && amount <= 0) report('wage-not-positive', amountText(amount));
    else if (amount < least || amount > most) report('out-of-range', amountText(amount), text);
    else if (values instanceof BigInt64Array) values[index] = BigInt(amount);
    else {
      values[index] = Number(amount);
      if (mustBePositive && amount < tiny) report('wage-tiny', amountText(amount));
    }
    return true;
  };
}

function wholeReader({ fact, values, given }: FactCells): FactReader {
  const { min, max } = fact.type.kind === 'number' ? fact.type : { min: '0', max: '0' };
  return (cell, index, report) => {
    const text = cellText(cell);
    given[index] = text === '' ? 0 : 1;
    if (text === '') return false;
    if (!/^\d{1,9}$/.test(text)) report('not-a-number', text);
    else if (Number(text) < Number(min) || Number(text) > Number(max)) report('out-of-range', text, `${min} – ${max}`);
    else values[index] = Number(text) as never;
    return true;
  };
}

function choiceReader(
  { fact, values, given }: FactCells,
  words: readonly string[],
  usual: string | undefined,
): FactReader {
  const known = choiceWords(fact.name, words);
  const listed = listedWords(fact.name, words);
  const keys = new Map<string, number>();
  const usualIndex = usual === undefined ? -1 : words.indexOf(usual);
  const otherwise = Math.max(0, words.indexOf(String(fact.default)));
  const mustBeStated = fact.default === undefined && fact.name !== 'riskGroup';
  return (cell, index, report) => {
    const text = cellText(cell);
    if (text === '' && usualIndex < 0) {
      given[index] = 0;
      values[index] = otherwise as never;
      if (mustBeStated) report('unknown-word', text, listed);
      return false;
    }
    given[index] = 1;
    const found =
      text === '' ? usualIndex : (keys.get(text) ?? known.get(text.toLowerCase().replace(/[^a-z0-9]+/g, '')));
    if (found === undefined) {
      report('unknown-word', text, listed);
      return true;
    }
    keys.set(text, found);
    values[index] = found as never;
    return true;
  };
}

function setReader({ values, given }: FactCells, words: readonly string[], usual = ''): FactReader {
  return (cell, index, report) => {
    const text = cellText(cell) || usual;
    given[index] = text === '' ? 0 : 1;
    if (text === '') return false;
    const bits = readSet(text, words);
    if (typeof bits === 'string') report('unknown-word', bits, words.join(', '));
    else values[index] = bits as never;
    return true;
  };
}

function truthReader({ values, given }: FactCells, usual = ''): FactReader {
  return (cell, index, report) => {
    const text = cellText(cell) || usual;
    given[index] = text === '' ? 0 : 1;
    const truth = text === '' ? false : readTruth(text);
    if (truth === undefined) report('not-a-truth', text);
    values[index] = (truth === true ? 1 : 0) as never;
    return text !== '';
  };
}
