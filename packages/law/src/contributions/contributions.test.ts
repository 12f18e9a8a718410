// Runs the cases of contributions, and the shared case files where they lie beside the repository.

import { existsSync, readFileSync } from 'node:fs';
import { date, decide, type Raw, readFacts, snapshot, type Trace } from '@jamin/engine';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Case } from '../case.ts';
import { checkCase } from '../case-check.ts';
import { indonesia as law } from '../indonesia.ts';
import { contributionsAsk } from './ask.ts';
import { contributionsCases } from './cases.ts';

function sharedCases(name: string): readonly Case[] {
  const file = new URL(`../../../../../shared/cases/${name}`, import.meta.url);
  if (!existsSync(file)) return [];
  const { cases } = parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }) as { cases: Case[] };
  return cases.filter(({ ask }) => ask === 'contributions');
}

test.each(contributionsCases.map((one) => [one.id, one] as const))('%s', (_, one) => {
  expect(checkCase(law, one)).toEqual([]);
});

test.each(sharedCases('contributions.yaml').map((one) => [one.id, one] as const))('shared %s', (_, one) => {
  expect(checkCase(law, one)).toEqual([]);
});

/** What the law gives where a published figure contradicts it. */
const figures: { readonly [id: string]: { readonly [key: string]: Raw } } = {
  'disputed-contributions-bpu-jht-6m': { 'jht.self': '119000' },
  'disputed-contributions-late-one-percent': { penalty: '8000' },
  'disputed-contributions-jp-cap-2016': { 'jp.worker': '73353' },
  'disputed-contributions-jp-cap-2017': { 'jp.worker': '77035' },
  'disputed-contributions-jp-cap-2018': { 'jp.worker': '80940' },
  'disputed-contributions-jp-cap-2019': { 'jp.worker': '85124' },
};

test.each(sharedCases('disputed.yaml').map((one) => [one.id, one] as const))('%s gives the law’s figure', (id, one) => {
  expect(figures[id]).toBeDefined();
  expect(checkCase(law, one)).not.toEqual([]);
  expect(checkCase(law, { ...one, expect: figures[id] ?? {} })).toEqual([]);
});

test('each rule of a contribution month is reached by a case', () => {
  const reached = new Set<string>();
  const visit = (trace: Trace): void => {
    if (trace.source?.kind === 'rule') reached.add(trace.source.rule.id);
    trace.parts.forEach(visit);
  };
  for (const one of contributionsCases) {
    const { facts } = readFacts(law, contributionsAsk, one.facts);
    const known = one.known === undefined ? undefined : date(one.known);
    const decision = decide(snapshot(law, known), contributionsAsk, date(one.on), facts);
    if (decision.contradiction !== undefined) reached.add(decision.contradiction.rule);
    decision.traces.forEach(visit);
  }
  const shown = new Set(contributionsAsk.outputs.flatMap(({ show }) => (typeof show === 'object' ? [show.when] : [])));
  const own = [...law.rules.keys()].filter((id) =>
    /^contributions\.|\.contributions\.|^membership\.(?:wage|participation|relief|pmi|due-date)\./.test(id),
  );
  expect(own.length).toBeGreaterThan(40);
  expect(own.filter((id) => !reached.has(id) && !shown.has(id))).toEqual([]);
});

test('a due day without a working day in sight is left undecided', () => {
  const february = Array.from({ length: 15 }, (_, index) => `2024-02-${index + 15}`);
  const march = Array.from({ length: 31 }, (_, index) => `2024-03-${String(index + 1).padStart(2, '0')}`);
  const april = Array.from({ length: 15 }, (_, index) => `2024-04-${String(index + 1).padStart(2, '0')}`);
  const holidays = [...february, ...march, ...april];
  const late: Case = {
    id: 'sixty-days-off',
    sentence: 'Semua hari dari 15 Februari sampai 15 April 2024 libur.',
    basis: 'derived',
    source: 'RULINGS 21',
    ask: 'contributions',
    on: '2024-01-01',
    facts: { segment: 'PU', wage: '5000000', programmes: ['JHT'], paidOn: '2024-06-01', holidays },
    expect: {},
    undecided: 'no-working-day',
  };
  expect(checkCase(law, late)).toEqual([]);
  const { undecided: _, ...answered } = late;
  const facts = { ...late.facts, holidays: holidays.slice(0, -1) };
  expect(checkCase(law, { ...answered, facts, expect: { penalty: '11400' } })).toEqual([]);
});
