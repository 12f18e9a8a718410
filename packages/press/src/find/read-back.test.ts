// Holds that random figures, written out in random phrasings, formats and roundings, are read back exactly.

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Figure, ProgrammeKey, Statement } from '../statement.ts';
import { tokensOf } from '../text/tokens.ts';
import { findFigures } from './figures.ts';
import { type Draw, inWords, type Language, type Written, writeAmount, writeCount } from './random-figures.ts';
import { respectiveStatement, tableStatement, twoLists, twoYears, withYearBefore } from './random-lists.ts';
import { listedStatement, type RandomStatement, shapesOf, type Told } from './random-statements.ts';
import { readStatements } from './read-statements.ts';

const looked = { figures: 0, statements: 0 };

afterAll(() => {
  process.stdout.write(`\nRead back: ${looked.figures} figures alone, ${looked.statements} statements.\n`);
});

/** Choices for one text; when they are used up the simplest is taken. */
const tape = fc.array(fc.nat({ max: 999_999_999 }), { maxLength: 300, size: 'max' });

function drawFrom(choices: readonly number[]): Draw {
  let at = 0;
  return (below) => {
    const choice = choices[at] ?? 0;
    at += 1;
    return choice % below;
  };
}

function readsBack(write: (draw: Draw) => RandomStatement, numRuns: number): void {
  fc.assert(
    fc.property(tape, (choices) => {
      const { text, parts, total, how } = write(drawFrom(choices));
      looked.statements += 1;
      const { statements } = readStatements(text);
      const where = `${how.join(' · ')}\n${text}`;
      expect(foundIn(statements[0]), where).toEqual(wantedOf({ parts, total }));
    }),
    { numRuns },
  );
}

type Plain = Readonly<Record<string, string>>;

/** Every figure as its value, step and precision; what is not told is left out. */
function foundIn(statement: Statement | undefined): Plain {
  const rows = (statement?.parts ?? []).flatMap(({ key, cases, amount, conflicting }) => [
    ...row(key, { cases, amount }),
    ...conflicting.map(({ kind, figure }) => [`${key} conflicting ${kind}`, figure.text] as const),
  ]);
  const total = statement?.total ?? { cases: null, amount: null };
  return Object.fromEntries([...rows, ...row('total', total)]);
}

function wantedOf({ parts, total }: Pick<RandomStatement, 'parts' | 'total'>): Plain {
  const rows = [...parts].flatMap(([key, figures]) => row(key, figures));
  return Object.fromEntries([...rows, ...row('total', total)]);
}

type Measured = Pick<Figure, 'value' | 'step' | 'precision'>;
type Pair = { readonly cases: Measured | null; readonly amount: Measured | null };

function row(key: ProgrammeKey | 'total', { cases, amount }: Pair | Told): readonly (readonly [string, string])[] {
  return [
    ...(cases === null ? [] : [[`${key} cases`, measured(cases)] as const]),
    ...(amount === null ? [] : [[`${key} amount`, measured(amount)] as const]),
  ];
}

function measured({ value, step, precision }: Measured): string {
  return `${value} by ${step}, ${precision}`;
}

function figureReadsBack(language: Language, write: (draw: Draw) => Written, kind: 'amount' | 'count'): void {
  fc.assert(
    fc.property(tape, (choices) => {
      const written = write(drawFrom(choices));
      looked.figures += 1;
      const text = language === 'id' ? `dibayarkan ${written.text} tahun ini` : `it paid ${written.text} this year`;
      const found = findFigures(text, tokensOf(text), []);
      expect(found.map((one) => [one.kind, measured(one.figure)])).toEqual([[kind, measured(written)]]);
      const figure = found[0]?.figure;
      expect(text.slice(figure?.span.start, figure?.span.end)).toBe(figure?.text);
    }),
    { numRuns: 2000 },
  );
}

test.each(['id', 'en'] as const)('an amount alone is read back (%s)', (language) => {
  figureReadsBack(language, (draw) => writeAmount(draw, language), 'amount');
});

test.each(['id', 'en'] as const)('a count with its unit is read back (%s)', (language) => {
  figureReadsBack(language, (draw) => writeCount(draw, language), 'count');
});

test('every number from 1 to 999 in words is read back', () => {
  for (let value = 1; value < 1000; value += 1) {
    const text = `sebanyak ${inWords(value)} kasus`;
    expect(findFigures(text, tokensOf(text), []).map(({ figure }) => figure.value)).toEqual([BigInt(value)]);
    looked.figures += 1;
  }
});

test.each(shapesOf('id').map((id, index) => [id, index] as const))('lists of “%s”', (_, index) => {
  readsBack((draw) => listedStatement(draw, 'id', index), 150);
});

test.each(shapesOf('en').map((id, index) => [id, index] as const))('English lists of “%s”', (_, index) => {
  readsBack((draw) => listedStatement(draw, 'en', index), 150);
});

test('masing-masing pairs by order', () => readsBack(respectiveStatement, 800));
test('a list of amounts and a list of counts in another order', () => readsBack(twoLists, 500));
test('the year before in brackets is not read as this year', () => readsBack(withYearBefore, 500));
test('the later of two years is the principal statement', () => readsBack(twoYears, 500));
test('tables of tabs and of bars', () => readsBack(tableStatement, 800));
