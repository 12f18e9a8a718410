// Holds the words of the articles to their place: no figure of a parameter stands in them, where an amendment would
// leave it behind.

import { decimal, isExact, percent, writeDecimal } from '@jamin/engine';
import { expect, test } from 'vitest';
import { indonesia } from './indonesia.ts';

/** Every number the parameters hold, in rows and in the cells of tables, as it is written. */
function figures(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { value } of [...indonesia.parameters.values()].flatMap(({ rows }) => rows)) {
    const cells = Array.isArray(value) ? value.flatMap((row) => Object.values(row)) : [value];
    for (const cell of cells) if (isExact(cell)) found.add(writeDecimal(cell));
  }
  return found;
}

/** The percentages and the rupiah amounts of an Indonesian or an English text, as exact writing. */
function figuresIn(text: string, thousands: '.' | ','): readonly string[] {
  const plain = (number: string): string => number.replaceAll(thousands, '').replace(',', '.');
  const percentages = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*%/g)].map(([, number = '0']) =>
    writeDecimal(percent(number.replace(',', '.'))),
  );
  const amounts = [...text.matchAll(/Rp\s*(\d[\d.,]*\d)/g)].map(([, number = '0']) =>
    writeDecimal(decimal(plain(number))),
  );
  const millions = [...text.matchAll(/(\d+)\s*(?:juta|million)/g)].map(([, number]) => `${number}000000`);
  return [...percentages, ...amounts, ...millions];
}

test('percentages and amounts are read out of a text', () => {
  expect(figuresIn('3,7% dari Rp5.000.000 atau 5 juta', '.')).toEqual(['0.037', '5000000', '5000000']);
  expect(figuresIn('3.7% of Rp5,000,000 or 5 million', ',')).toEqual(['0.037', '5000000', '5000000']);
});

test('no text of a rule repeats a percentage or an amount that is a parameter', () => {
  const known = figures();
  expect(known.size).toBeGreaterThan(100);
  const texts = [...indonesia.rules.values()].flatMap(({ id, versions }) =>
    versions.flatMap(({ text }) => (text === undefined ? [] : [{ id, text }])),
  );
  expect(texts.length).toBeGreaterThan(100);
  const repeated = texts.flatMap(({ id, text }) =>
    [...figuresIn(text.id, '.'), ...figuresIn(text.en, ',')]
      .filter((figure) => known.has(figure))
      .map((one) => `${id}: ${one}`),
  );
  expect(repeated).toEqual([]);
});
