// Explanations of every worked case: only doubts that bear, no empty line, both languages alike, no raw word.

import { type Decision, date, decide, evaluation, type Interpretation, readFacts, snapshot } from '@jamin/engine';
import { describe, expect, test } from 'vitest';
import { cases } from '../cases.ts';
import { indonesia } from '../indonesia.ts';
import { type Explanation, explanation, explanationText } from './explanation.ts';
import { wordsOf } from './format.ts';
import type { Language } from './words.ts';

const LANGUAGES: readonly Language[] = ['id', 'en'];
const DEPTHS = [1, 2, 3] as const;

const decisions: readonly (readonly [string, Decision])[] = cases.flatMap((one) => {
  const ask = indonesia.asks.get(one.ask);
  if (ask === undefined) return [];
  const at = snapshot(indonesia, one.known === undefined ? undefined : date(one.known));
  return [[one.id, decide(at, ask, date(one.on), readFacts(indonesia, ask, one.facts).facts)]];
});

/** Every decision, with its explanation at a depth in a language. */
function explained(language: Language, depth: 1 | 2 | 3): readonly (readonly [string, Explanation, Decision])[] {
  return decisions.map(([id, decision]) => [id, explanation(indonesia, decision, language, depth), decision]);
}

test('there are decisions of every question and outcome to explain', () => {
  expect(new Set(decisions.map(([, { ask }]) => ask.id))).toEqual(new Set(indonesia.asks.keys()));
  expect(new Set(decisions.map(([, { outcome }]) => outcome)).size).toBeGreaterThanOrEqual(4);
});

/** The conditions of a doubt read anew, without the engine's own word for them. */
function bearsAgain({ matters }: Interpretation, decision: Decision): boolean {
  if (matters === undefined) return true;
  const { on, facts, known } = decision;
  const run = evaluation(snapshot(indonesia, known), on, facts);
  return (
    (matters.from === undefined || on >= date(matters.from)) &&
    (matters.to === undefined || on <= date(matters.to)) &&
    (matters.given ?? []).every((name) => name in facts) &&
    Object.entries(matters.words ?? {}).every(([name, words]) => words.includes(String(facts[name]))) &&
    (matters.when === undefined || run.holds(matters.when))
  );
}

test('a doubt is shown only where it bears on the answer', () => {
  let shown = 0;
  for (const [id, decision] of decisions) {
    for (const { interpretation } of decision.basis.interpretations) {
      expect(bearsAgain(interpretation, decision), `${id}: ${interpretation.question.en}`).toBe(true);
      shown += 1;
    }
  }
  expect(shown).toBeGreaterThan(decisions.length);
});

test('the confidence shown is that of the weakest thing shown', () => {
  const order = ['high', 'medium', 'low'];
  for (const [id, decision] of decisions) {
    const { interpretations, parameters, confidence } = decision.basis;
    const levels = [
      ...interpretations.map(({ interpretation }) => interpretation.confidence),
      ...parameters.map(({ row }) => row?.confidence ?? 'high'),
    ].map((level) => order.indexOf(level));
    expect(order.indexOf(confidence), id).toBe(Math.max(0, ...levels));
  }
});

test('doubts stand weakest first; what is settled is left to depth 3', () => {
  const words = wordsOf('id').confidence;
  const order = [words.low.word, words.medium.word, words.high.word];
  for (const depth of [2, 3] as const) {
    for (const [id, shown, decision] of explained('id', depth)) {
      const levels = shown.sections.filter(({ kind }) => kind === 'doubts').flatMap(({ lines }) => lines);
      const ranks = levels.map(({ value }) => order.indexOf(value ?? ''));
      expect(ranks, id).toEqual([...ranks].sort());
      const settled = decision.basis.interpretations.some(({ interpretation }) => interpretation.confidence === 'high');
      expect(ranks.includes(2), id).toBe(depth === 3 && settled);
    }
  }
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(DEPTHS)('at depth %i no line is empty or broken', (depth) => {
    for (const [id, shown] of explained(language, depth)) {
      for (const line of explanationText(shown).split('\n\n').join('\n').split('\n')) {
        expect(line, id).toMatch(/\S/);
        expect(line, id).not.toMatch(/undefined|\[object|NaN|\(\)|: ?[.)]|\s[,;.]\s|\.\.|, ?,|= ?(?:→|$)|\(\s|\s\)/);
      }
      expect(shown.sentence, id).toMatch(/[^.]\.$/);
    }
  });
});

test('both languages say the same in the same lines', () => {
  for (const depth of DEPTHS) {
    const english = explained('en', depth);
    explained('id', depth).forEach(([id, shown], index) => {
      const shape = (one: Explanation | undefined): unknown =>
        one?.sections.map(({ kind, lines }) => [
          kind,
          lines.map(({ indent, citations }) => [indent, citations.length]),
        ]);
      expect(shape(shown), id).toEqual(shape(english[index]?.[1]));
    });
  }
});

/** English words that no Indonesian sentence holds. */
const ENGLISH =
  /\b(?:the|and|of|from|with|month|months|wage|worker|employer|year|years|day|paid|yes|not|none|other)\b/i;

test('no English word stands in an Indonesian explanation', () => {
  for (const [id, shown, { outcome }] of explained('id', 3)) {
    const text = explanationText(shown).replace(/https?:\S+/g, '');
    // A missing fact is named as a case file writes it: "upah sebulan (wage)".
    const plain = outcome === 'incomplete' ? text.replace(/\([\w.: -]+\)/g, '') : text;
    expect(ENGLISH.exec(plain)?.[0], id).toBeUndefined();
  }
});

test('a year of the calendar is never counted: 2023, not 2,023 years', () => {
  const shown = LANGUAGES.flatMap((language) => explained(language, 3));
  const texts = shown.map(([, one]) => explanationText(one));
  expect(texts.filter((text) => /\b2[.,]0\d\d (?:tahun|years)/.test(text))).toEqual([]);
  expect(texts.filter((text) => /\btahun pembayaran\b/i.test(text) && /\b20\d\d\b/.test(text)).length).toBeGreaterThan(
    0,
  );
});

test('every word of a choice has words in both languages', () => {
  const words = new Set<string>();
  const gather = (type: unknown): void => {
    if (typeof type !== 'object' || type === null) return;
    if ('values' in type) for (const word of type.values as readonly string[]) words.add(word);
    if ('choice' in type) for (const word of type.choice as readonly string[]) words.add(word);
    if ('item' in type)
      for (const field of Object.values(type.item as object)) gather((field as { type: unknown }).type);
  };
  for (const { type } of indonesia.facts.values()) gather(type);
  for (const { type } of indonesia.rules.values()) gather(type);
  for (const { grounds } of indonesia.asks.values()) for (const { code } of grounds) words.add(code);
  expect(words.size).toBeGreaterThan(100);
  for (const language of LANGUAGES) {
    const { choices } = wordsOf(language);
    expect([...words].filter((word) => (choices[word] ?? '') === '')).toEqual([]);
  }
});

test('every question has a sentence of its own in both languages, and every refusal', () => {
  for (const language of LANGUAGES) {
    const { answers, refusals } = wordsOf(language);
    for (const ask of indonesia.asks.values()) {
      expect(Object.keys(answers)).toContain(ask.id);
      if (ask.grounds.length > 0) expect(Object.keys(refusals)).toContain(ask.id);
    }
  }
});
