// Every citation stands under exactly one place of its instrument, and every reading is found once.
import { expect, test } from 'vitest';
import { placesOf, readingsOf, usedBy } from './citing.ts';
import { indonesia } from './indonesia.ts';

const rules = [...indonesia.rules.values()];
const dated = [
  ...rules.flatMap(({ versions }) => versions),
  ...[...indonesia.parameters.values()].flatMap(({ rows }) => rows),
];

test('the places of all instruments hold every citation of the law, each once', () => {
  const cited = dated.reduce((sum, { citations }) => sum + citations.length, 0);
  const places = [...indonesia.instruments.keys()].flatMap((id) => placesOf(indonesia, id));
  const held = places.flatMap((place) => [...place.rules, ...place.figures]).flatMap(({ citations }) => citations);
  expect(held.length).toBe(cited);
  expect(cited).toBeGreaterThan(500);
  for (const { article, annex, ...place } of places) {
    for (const citation of [...place.rules, ...place.figures].flatMap(({ citations }) => citations)) {
      expect([citation.article, article === undefined ? citation.annex : undefined]).toEqual([article, annex]);
    }
  }
});

test('articles stand in the order of their numbers, annexes after them, the whole at the end', () => {
  const names = placesOf(indonesia, 'pp-44-2015').map(({ article, annex }) => article ?? annex ?? '');
  expect(names.slice(0, 3)).toEqual(['6', '7', '9']);
  expect(names.slice(-4)).toEqual(['I', 'II', 'III', '']);
  expect(placesOf(indonesia, 'uu-3-1992')).toEqual([]);
});

test('a reading shared by rules is found once, with all of them, and the numbered ones come first', () => {
  const readings = readingsOf(rules);
  const numbers = readings.map(({ interpretation }) => interpretation.ruling);
  const firstOwn = numbers.indexOf(0);
  expect(firstOwn).toBeGreaterThan(0);
  expect(numbers.slice(firstOwn).every((number) => number === 0)).toBe(true);
  expect(numbers.slice(0, firstOwn)).toEqual(numbers.slice(0, firstOwn).toSorted((a, b) => a - b));
  expect(readings.some(({ rules: readers }) => readers.length > 1)).toBe(true);
});

test('a rule uses the figures and rules of its formula', () => {
  const used = usedBy(rules.filter(({ id }) => id === 'jkp.contributions.government'));
  expect([...used.figures]).toEqual(['jkp.contribution.government_rate']);
  expect(used.rules).toContain('jkp.contributions.capped-wage');
});
