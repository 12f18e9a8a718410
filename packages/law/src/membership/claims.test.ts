// Heirs and papers against their worked cases, and the order of heirs against a list anyone can read.

import { createLaw, date, decide, type Facts, type Law, snapshot, whole } from '@jamin/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCase } from '../case-check.ts';
import { instruments } from '../instruments.ts';
import { jhtFacts } from '../jht/facts.ts';
import { jkkFacts } from '../jkk/facts.ts';
import { jkpFacts } from '../jkp/facts.ts';
import { parameters } from '../parameters.ts';
import { documentsAsk, heirsAsk } from './asks-claims.ts';
import { documentsCases } from './cases-documents.ts';
import { heirsCases } from './cases-heirs.ts';
import { documents, documentsRules } from './documents.ts';
import { membershipFacts } from './facts.ts';
import { heirsRules } from './heirs.ts';

const law: Law = createLaw({
  parameters,
  rules: [...heirsRules, ...documentsRules],
  facts: [...membershipFacts, ...jkkFacts, ...jhtFacts, ...jkpFacts],
  asks: [heirsAsk, documentsAsk],
  instruments,
  gaps: {},
});

test.each([...heirsCases, ...documentsCases].map((one) => [one.id, one] as const))('%s', (_, one) => {
  expect(checkCase(law, one)).toEqual([]);
});

test('every paper is asked for in some case', () => {
  const asked = new Set(documentsCases.flatMap(({ expect: { documents: codes } }) => codes));
  expect(documents.length).toBeGreaterThan(0);
  expect(documents.filter(({ code }) => !asked.has(code))).toEqual([]);
});

const LADDER: readonly (readonly [string, readonly string[]])[] = [
  ['spouse-or-children', ['spouse', 'childrenCount']],
  ['blood-line', ['parent', 'grandparents', 'grandchildren']],
  ['siblings', ['siblings']],
  ['parents-in-law', ['parentsInLaw']],
  ['will', ['will']],
];
const PENSION: readonly (readonly [string, readonly string[]])[] = [
  ['spouse', ['spouse']],
  ['children', ['childrenCount']],
  ['parent', ['parent']],
];

test('the first class that has someone is named', () => {
  const people = LADDER.flatMap(([, names]) => names);
  fc.assert(
    fc.property(fc.constantFrom('JKK', 'JKM', 'JHT', 'JP'), fc.subarray(people), (programme, present) => {
      const facts: { [name: string]: Facts[string] } = { programme };
      for (const name of present) facts[name] = ['spouse', 'parent', 'will'].includes(name) ? true : whole(1n);
      const { values } = decide(snapshot(law), heirsAsk, date('2024-01-01'), facts);
      const ladder = programme === 'JP' ? PENSION : LADDER;
      const found = ladder.find(([, names]) => names.some((name) => present.includes(name)))?.[0];
      expect(values.get('class')).toBe(found ?? (programme === 'JP' ? 'none' : 'fund'));
    }),
    { numRuns: 2000 },
  );
});
