// A case given as JSON is decided as the same case in plain values; what is wrong is told with its place.

import { type Decision, date, decide, readFacts, snapshot } from '@jamin/engine';
import { expect, test } from 'vitest';
import { cases } from '../cases.ts';
import { indonesia } from '../indonesia.ts';
import { decisionJson } from '../json/decision-json.ts';
import { decideCase, reader } from './decide-case.ts';
import { readJson } from './json-text.ts';

const from = reader(indonesia);

function decided(text: string) {
  const { raw, problem } = readJson(text);
  return problem === undefined ? decideCase(from, raw) : { decision: undefined, problems: [problem] };
}

function written(decision: Decision | undefined) {
  return decision === undefined ? undefined : decisionJson(indonesia, decision, 'id', 1);
}

test('every worked case, sent as JSON, is decided as its facts are; and so is the JSON of its decision', () => {
  for (const { id, ask, on, known, facts } of cases) {
    const asked = indonesia.asks.get(ask);
    if (asked === undefined) throw new Error(ask);
    const at = snapshot(indonesia, known === undefined ? undefined : date(known));
    const wanted = decide(at, asked, date(on), readFacts(indonesia, asked, facts).facts);
    const { decision, problems } = decided(JSON.stringify({ ask, on, known, facts }));
    expect(problems, id).toEqual([]);
    expect(written(decision), id).toEqual(written(wanted));
    const json = JSON.parse(JSON.stringify(decisionJson(indonesia, wanted, 'id', 1)));
    const again = decided(JSON.stringify({ ask: json.ask, on: json.on, known: json.known, facts: json.facts }));
    expect([again.problems, written(again.decision)], id).toEqual([[], written(wanted)]);
  }
  expect(cases.length).toBeGreaterThan(100);
});

test('an amount keeps every digit that was written', () => {
  const text = '{"ask": "jkm", "on": "2025-06-15", "facts": {"segment": "PU", "wage": 90071992547409.93}}';
  expect(readJson(text).raw).toMatchObject({ facts: { wage: '90071992547409.93' } });
  expect(readJson('[9007199254740993, 1E2, -0.10]').raw).toEqual(['9007199254740993', '1E2', '-0.10']);
  expect(String(JSON.parse('9007199254740993'))).not.toBe('9007199254740993');
});

test.each([
  ['[]', ['not-a-case "cases"', 'missing-key "ask"', 'missing-key "on"']],
  ['{"ask": "", "on": null}', ['missing-key "ask"', 'missing-key "on"']],
  ['{"ask": "jkx", "on": "2025-02-30"}', ['unknown-ask "ask"', 'not-a-date "on"']],
  ['{"ask": ["jkm"], "on": true, "known": {}}', ['not-a-text "ask"', 'not-a-text "on"', 'not-a-text "known"']],
  ['{"ask": "jkm", "on": "2025-06-15", "facts": 1, "for": 2}', ['unknown-key "for"', 'not-a-map "facts"']],
  [
    '{"ask": "jkm", "on": "2025-06-15", "known": "soon", "facts": {"segment": 1}}',
    ['not-a-date "known"', 'unknown-word facts.segment'],
  ],
  ['{"id": "a", "ask": "jkm", "on": "2025-06-15", "facts": {"x": 1}}', ['unknown-fact a facts.x']],
  ['{"ask": "jkm", "on": "2025-06-15",\n "facts": {"wage": 1, "wage": 2}}', ['key-twice 2:23']],
  ['{"ask": "jkm", "on": 2025-06-15}', ['not-json 1:26']],
  [`${'['.repeat(99)}${']'.repeat(99)}`, ['too-deep 1:14']],
  ['', ['not-json 1:1']],
])('%s is told to be wrong', (text, wanted) => {
  const { decision, problems } = decided(text);
  expect(decision).toBeUndefined();
  expect(problems.map(({ code, place }) => `${code} ${place}`)).toEqual(wanted);
  for (const { message, remedy } of problems) {
    for (const words of [message, remedy]) expect([words.id, words.en]).not.toContain('');
  }
});

test.each([
  '{"a": [1, 2.5, -3e-2], "b": {"c": true, "d": false, "e": null}, "": ""}',
  ' [ "\\u00e9\\n\\"\\\\" , [ ] , { } ]\n',
  '"text"',
  '{"__proto__": "x", "constructor": "y"}',
  '0',
])('%s is read as JSON.parse reads it, but for its numbers', (text) => {
  const asText = (_: string, one: unknown): unknown => (typeof one === 'number' ? String(one) : one);
  const numbers = (_: string, one: unknown): unknown =>
    typeof one === 'string' && /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/.test(one) ? String(Number(one)) : one;
  expect(JSON.stringify(readJson(text).raw, numbers)).toBe(JSON.stringify(JSON.parse(text, asText)));
});

test.each([
  '[1,]',
  '{"a" 1}',
  '{a: 1}',
  "['a']",
  '01',
  '1.',
  '.5',
  '+1',
  'nul',
  'nullx',
  '"\t"',
  '"\\x"',
  '"a',
  '1 2',
  '[1',
  '\u00a01',
])('%j is no JSON, as for JSON.parse', (text) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(readJson(text).problem?.code).toBe('not-json');
});
