// A death is covered by one of the two programmes, never by both or none, and each names where the law says so.

import { expect, test } from 'vitest';
import { citationText } from '../index.ts';
import { indonesia } from '../indonesia.ts';
import { deathProgrammes, notPaying } from './death-programmes.ts';

test('one of the two is left, whatever the cause; neither is ruled out while it is not known', () => {
  expect([notPaying('JKK', true), notPaying('JKM', true)?.programme]).toEqual([undefined, 'JKM']);
  expect([notPaying('JKK', false)?.programme, notPaying('JKM', false)]).toEqual(['JKK', undefined]);
  expect([notPaying('JKK', undefined), notPaying('JKM', undefined)]).toEqual([undefined, undefined]);
});

test('each names its definition and its article', () => {
  const texts = Object.values(deathProgrammes).map(({ citations }) =>
    citations.map((one) => citationText(indonesia, one, 'id')),
  );
  expect(texts).toEqual([
    ['PP 44/2015 Pasal 1 angka 6', 'PP 44/2015 Pasal 25'],
    ['PP 44/2015 Pasal 1 angka 2', 'PP 44/2015 Pasal 34'],
  ]);
});
