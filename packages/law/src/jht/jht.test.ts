// The JHT rules against the cases of this room, the shared ones where they lie beside the repository.

import { existsSync, readFileSync } from 'node:fs';
import { createLaw, type Law } from '@jamin/engine';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Case } from '../case.ts';
import { checkCase } from '../case-check.ts';
import { instruments } from '../instruments.ts';
import { membershipFacts } from '../membership/facts.ts';
import { parameters } from '../parameters.ts';
import { jhtAsks, jhtGaps, jhtRules } from './ask.ts';
import { jhtCases } from './cases.ts';
import { jhtFacts } from './facts.ts';

const law: Law = createLaw({
  parameters,
  rules: jhtRules,
  facts: [...membershipFacts, ...jhtFacts],
  asks: jhtAsks,
  instruments,
  gaps: jhtGaps,
});

function sharedCases(name: string): readonly Case[] {
  const file = new URL(`../../../../../shared/cases/${name}`, import.meta.url);
  if (!existsSync(file)) return [];
  const { cases } = parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }) as { cases: Case[] };
  return cases.filter(({ ask }) => law.asks.has(ask));
}

test.each(jhtCases.map((one) => [one.id, one] as const))('%s', (_, one) => {
  expect(checkCase(law, one)).toEqual([]);
});

test.each(sharedCases('jht.yaml').map((one) => [one.id, one] as const))('shared %s', (_, one) => {
  expect(checkCase(law, one)).toEqual([]);
});

test.each(sharedCases('disputed.yaml').map((one) => [one.id, one] as const))('disputed %s', (_, one) => {
  expect(checkCase(law, one)).toHaveLength(1);
});
