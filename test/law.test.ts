// The law as a whole: static checks find nothing, every case is right, every rule is covered, generated pages are
// fresh.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLaw, date, evaluation, readFacts, snapshot, type Trace } from '@jamin/engine';
import { checkCase, indonesia } from '@jamin/law';
import { cases, publishedFigures } from '@jamin/law/cases';
import { expect, test } from 'vitest';
import { stalePages } from '../scripts/law-pages.ts';
import { rulesOf } from './reach.ts';

test('the static checks find no problem', () => {
  expect(indonesia.rules.size).toBeGreaterThan(100);
  expect(checkLaw(indonesia)).toEqual([]);
});

test.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
  expect(checkCase(indonesia, one), one.sentence).toEqual([]);
});

test('case ids are unique', () => {
  const ids = cases.map((one) => one.id);
  expect(ids.length).toBeGreaterThan(100);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

function rulesIn(traces: readonly Trace[], found: Set<string>): void {
  const seen = new Set<Trace>();
  const visit = (trace: Trace): void => {
    if (seen.has(trace)) return;
    seen.add(trace);
    const source = trace.source;
    const decided =
      trace.code === undefined || (source?.kind === 'rule' && source.version.formula.kind === 'undecided');
    if (source?.kind === 'rule' && decided) found.add(source.rule.id);
    trace.parts.forEach(visit);
  };
  traces.forEach(visit);
}

test('a case covers every rule', () => {
  const covered = new Set<string>();
  for (const one of cases) {
    const ask = indonesia.asks.get(one.ask);
    if (ask === undefined) throw new Error(one.ask);
    const at = snapshot(indonesia, one.known === undefined ? undefined : date(one.known));
    const run = evaluation(at, date(one.on), readFacts(indonesia, ask, one.facts).facts);
    rulesIn(
      rulesOf(indonesia, ask).map((id) => run.rule(id)),
      covered,
    );
  }
  expect([...indonesia.rules.keys()].filter((id) => !covered.has(id))).toEqual([]);
});

/** The numbers of the table of rulings beside the repository; where it is not there, those it had when last read. */
function rulingNumbers(): readonly number[] {
  const table = join(import.meta.dirname, '../../shared/law/RULINGS.md');
  if (existsSync(table)) {
    return [...readFileSync(table, 'utf8').matchAll(/^\|\s*(\d+)\s*\|/gm)].map(([, number]) => Number(number));
  }
  const notUsed = new Set([27, 28, 29, 30, 58, 59]);
  return Array.from({ length: 78 }, (_, index) => index + 1).filter((number) => !notUsed.has(number));
}

test('every ruling on what the law leaves open stands as an interpretation', () => {
  const rulings = rulingNumbers();
  expect(rulings.length).toBeGreaterThan(50);
  const written = new Set(
    [...indonesia.rules.values()].flatMap((rule) => rule.interpretations?.map((one) => one.ruling) ?? []),
  );
  expect(rulings.filter((number) => !written.has(number))).toEqual([]);
});

test('the figures of the tour can be told', () => {
  const wrong = publishedFigures.filter((one) => checkCase(indonesia, one).length > 0).map((one) => one.id);
  expect(publishedFigures.length).toBeGreaterThan(10);
  expect(wrong).toEqual(['jakarta-2020-dibulatkan', 'merauke-2024-rincian', 'jkp-75-persen']);
});

test('the generated pages of docs/law are fresh', () => {
  expect(stalePages(), 'run: npm run law-pages').toEqual([]);
});
