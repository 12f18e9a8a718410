// The JP rules against the cases of this room, the shared ones where they lie beside the repository.

import { existsSync, readFileSync } from 'node:fs';
import { createLaw, type Law } from '@jamin/engine';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Case } from '../case.ts';
import { checkCase } from '../case-check.ts';
import { instruments } from '../instruments.ts';
import { membershipFacts } from '../membership/facts.ts';
import { parameters } from '../parameters.ts';
import { jpAsks, jpGaps, jpRules } from './ask.ts';
import { jpCases } from './cases.ts';
import { jpFacts } from './facts.ts';

const law: Law = createLaw({
  parameters,
  rules: jpRules,
  facts: [...membershipFacts, ...jpFacts],
  asks: jpAsks,
  instruments,
  gaps: jpGaps,
});

function sharedCases(name: string): readonly Case[] {
  const file = new URL(`../../../../../shared/cases/${name}`, import.meta.url);
  if (!existsSync(file)) return [];
  const { cases } = parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }) as { cases: Case[] };
  return cases.filter(({ ask }) => law.asks.has(ask));
}

test.each(jpCases.map((one) => [one.id, one] as const))('%s', (_, one) => {
  expect(checkCase(law, one)).toEqual([]);
});

test.each(sharedCases('jp.yaml').map((one) => [one.id, one] as const))('shared %s', (_, one) => {
  expect(checkCase(law, one)).toEqual([]);
});

test.each(sharedCases('disputed.yaml').map((one) => [one.id, one] as const))('disputed %s', (_, one) => {
  expect(checkCase(law, one)).toHaveLength(1);
});
