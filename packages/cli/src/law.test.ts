// The law as a table: listing, showing, comparing two days, and finding the decisions a correction would change.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indonesia, type Language, reader } from '@jamin/law';
import { afterAll, expect, test } from 'vitest';
import { runDecide } from './decide.ts';
import { InputError } from './failure.ts';
import { runLaw } from './law.ts';
import type { Terminal } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'jamin-law-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const from = reader(indonesia);

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function heard(json: boolean, language: Language, run: (to: Terminal) => number) {
  const lines: string[] = [];
  const to: Terminal = {
    language,
    json,
    out: (text) => lines.push(text),
    error: (text) => lines.push(text),
    paint: (_, text) => text,
    width: 400,
    progress: () => undefined,
  };
  return { code: run(to), out: lines.join('\n') };
}

function law(args: readonly string[], json = false, language: Language = 'en') {
  const options = { depth: 2 as const, on: undefined, known: undefined };
  return heard(json, language, (to) => runLaw(from, to, args, options));
}

const cases = file(
  'cases.yaml',
  `cases:
  - {id: laid-off, ask: jkp, on: 2025-06-15, expect: {total: 18000000},
     facts: {reason: layoff, wage: 9000000, paidMonths24: 12, consecutiveMonths: 12}}
  - {id: resigned, ask: jkp, on: 2025-06-15, facts: {reason: resignation}, expect: {eligible: false}}
`,
);

test('list: by a word in the name or the label, and 1 when there is nothing', () => {
  const found = law(['list', 'wage_cap']);
  expect(found.code).toBe(0);
  expect(found.out).toContain('jp.wage_cap');
  expect(law(['list', 'batas upah'], false, 'id').out).toContain('jkp.wage_cap');
  expect(law(['list', 'no such word']).code).toBe(1);
  expect(JSON.parse(law(['list', 'wage_cap'], true).out)).toMatchObject({ schema: 'jamin.law-list/1' });
  expect(law([]).out.split('\n').length).toBeGreaterThan(indonesia.parameters.size + indonesia.rules.size);
});

test('show: every parameter, rule, question, fact and instrument, in words and as JSON', () => {
  const names = [
    ...indonesia.parameters.keys(),
    ...indonesia.rules.keys(),
    ...indonesia.asks.keys(),
    ...indonesia.facts.keys(),
    ...indonesia.instruments.keys(),
  ];
  expect(names.length).toBeGreaterThan(500);
  for (const name of names.filter((_, place) => place % 5 === 0)) {
    expect(law(['show', name]).out, name).toContain(name);
    expect(JSON.parse(law(['show', name], true).out), name).toMatchObject({ schema: 'jamin.law-show/1' });
  }
});

test('show: the history of a figure, newest first, with sources, conflicts and users', () => {
  const { out } = law(['show', 'jp.wage_cap']);
  expect(out.indexOf('Rp11,086,300')).toBeLessThan(out.indexOf('Rp10,547,400'));
  expect(out).toContain('in force since 2025-03-01, replaced 2026-03-01');
  expect(out).toContain('Other sources:');
  expect(out).toContain('Used by: ');
});

test('show: a name that is not known is bad input with what it may mean', () => {
  expect(() => law(['show', 'wage_ca'])).toThrow(InputError);
  expect(() => law(['show', 'no such name'])).toThrow(InputError);
  expect(() => law(['shew'])).toThrow(InputError);
});

test('diff: the figures of PP 6/2025, with their articles', () => {
  const { code, out } = law(['diff', '2025-02-06', '2025-02-08']);
  expect(code).toBe(0);
  expect(out).toContain('45% → 60%');
  expect(out).toContain('PP 6/2025 Article 21 (1)');
  const json = JSON.parse(law(['diff', '2025-02-06', '2025-02-08'], true).out);
  expect(json).toMatchObject({ schema: 'jamin.law-diff/1', before: '2025-02-06', after: '2025-02-08' });
  expect(json.parameters.map(({ id }: { id: string }) => id)).toContain('jkp.cash.rate.months_1_3');
  expect(law(['diff', '2024-06-01', '2024-06-01']).out).toContain('Nothing differs.');
});

test('diff with cases: the same facts on either day', () => {
  const { out } = law(['diff', '2025-02-06', '2025-06-15', cases]);
  expect(out).toContain('Decisions that change: 1 of 2');
  expect(out).toContain('laid-off');
});

test('impact: a corrected figure, a corrected fact, and the sums', () => {
  const parameters = '{parameters: {jkp.wage_cap: {from: 2025-02-07, value: 6000000}}}';
  const figure = law(['impact', 'law', file('figure.yaml', parameters), cases]);
  expect(figure.code).toBe(0);
  expect(figure.out).toContain('Decisions that change: 1 of 2');
  expect(figure.out).toContain('total: Rp18,000,000 → Rp21,600,000 (+Rp3,600,000)');
  expect(figure.out).toContain('the record agrees with the old one');
  const fact = file(
    'fact.yaml',
    '{facts: {laid-off: {wage: 1000000}, resigned: {reason: layoff, wage: 1, paidMonths24: 12}}}',
  );
  const { out } = law(['impact', 'law', fact, cases], true);
  expect(JSON.parse(out)).toMatchObject({
    schema: 'jamin.law-impact/1',
    looked: 2,
    changed: [
      { id: 'laid-off', keys: { total: { before: 18000000, after: 3600000 } }, recorded: 'before' },
      { id: 'resigned', outcome: { before: 'refused', after: 'granted' } },
    ],
  });
});

test('impact: a recorded decision, and the law as known on two days', () => {
  const written = '{ask: jkp, on: 2025-06-15, facts: {reason: layoff, wage: 9000000, paidMonths24: 12}}';
  const options = { depth: 1 as const, on: undefined, known: undefined, id: undefined };
  const decided = heard(true, 'en', (to) => runDecide(from, to, file('one.yaml', written), options));
  const recorded = file('recorded.json', `${decided.out}\n`);
  expect(law(['impact', '2025-02-01', '2025-03-01', recorded]).out).toContain('Decisions that change: 1 of 1');
  const lines = file('lines.json', `${JSON.stringify(JSON.parse(decided.out))}\n`.repeat(3));
  expect(law(['impact', '2025-03-01', '2025-03-02', lines]).out).toContain('Decisions that change: 0 of 3');
});

/** A table with a column that is not known here. */
const TABLE = "- id: jkk.disability.table\n  values: [{from: '2015-07-01', value: [{odd: 1}]}]\n";

test('impact: what both files say alike is left alone; the lists of the law files are read', () => {
  const list = (value: string): string =>
    [
      'parameters:',
      '- id: jkp.wage_cap',
      '  unit: IDR',
      `  values: [{from: '2021-02-02', value: ${value}}]`,
      TABLE,
    ].join('\n');
  const out = law(['impact', file('a.yaml', list('5000000')), file('b.yaml', list('5500000')), cases]).out;
  expect(out).toContain('Rp18,000,000 → Rp19,800,000');
});

test.each([
  ['no such figure', '{parameters: {no.such: {from: 2025-01-01, value: 1}}}'],
  ['a wrong value', '{parameters: {jkp.wage_cap: {from: 2025-01-01, value: much}}}'],
  ['an impossible day', '{parameters: {jkp.wage_cap: {from: 2025-02-30, value: 1}}}'],
  ['nothing corrected', '{figures: {}}'],
  ['no YAML', '{parameters: ['],
])('impact: %s is bad input', (name, text) => {
  expect(() => law(['impact', 'law', file(`${name}.yaml`, text), cases])).toThrow(InputError);
});
