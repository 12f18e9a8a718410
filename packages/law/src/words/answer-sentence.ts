// The one sentence that answers: what is due, why not, what is still missing, or why nothing can be decided.

import { type Answer, type Decision, isDate, isExact, type Law, type Value } from '@jamin/engine';
import { inSentence, lowerFirst } from './capital.ts';
import { factText, keyLabel, keyValueText } from './fact-text.ts';
import { formatDate, formatMonth, wordsOf } from './format.ts';
import type { Language, Said } from './words.ts';

export type At = { readonly law: Law; readonly decision: Decision; readonly language: Language };

export function sentence(at: At): string {
  const { decision, language } = at;
  const words = wordsOf(language);
  switch (decision.outcome) {
    case 'granted':
      return words.answers[decision.ask.id]?.(said(at)) ?? plainAnswer(at);
    case 'refused': {
      const reasons = decision.grounds.map((found) => inSentence(found.ground.label[language])).join('; ');
      return words.refusals[decision.ask.id]?.(reasons, said(at)) ?? words.outcome.refused(reasons);
    }
    case 'incomplete':
      return words.outcome.incomplete(decision.missing.map((name) => factName(at, name)).join(', '));
    case 'contradictory':
      return words.outcome.contradictory(inSentence(decision.contradiction?.label[language] ?? ''));
    case 'not-covered':
      return words.outcome.notCovered(inSentence(codeText(at.law, decision.code ?? '', language)));
  }
}

/** For a question without a sentence of its own: each key with its label. */
function plainAnswer(at: At): string {
  const { law, decision, language } = at;
  const label = (key: string): string => keyLabel(law, decision.ask, key, language);
  const parts = [...decision.values.keys()].map((key) => `${label(key)}: ${answerText(at, key)}`);
  return parts.length === 0 ? wordsOf(at.language).outcome.granted : `${parts.join('; ')}.`;
}

function said(at: At): Said {
  const { decision, language } = at;
  const { values, facts, on } = decision;
  const word = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const later = (value: Answer | undefined): boolean => isDay(value) && value.day > on;
  return {
    text: (key) => answerText(at, key),
    word: (key) => word(values.get(key)),
    fact: (name) => word(facts[name]) ?? statedText(at, name),
    isZero: (key) => isZero(values.get(key)),
    isLater: (key) => later(values.get(key)),
    lines: (start) => lines(at, start),
    day: formatDate(on, language),
    month: formatMonth(on, language),
  };
}

function isDay(value: Answer | undefined): value is { readonly day: number } {
  return value !== undefined && !Array.isArray(value) && isDate(value);
}

function isZero(value: Answer | undefined): boolean {
  return isExact(value) && value.n === 0n;
}

function statedText(at: At, name: string): string | undefined {
  const value = at.decision.facts[name];
  if (value === undefined) return undefined;
  return name === 'year' && isExact(value) ? String(value.n) : factText(at.law, name, value, at.language);
}

/** Keys that begin so; a list answer member by member. */
function lines(at: At, start: string): readonly { readonly label: string; readonly text: string }[] {
  const { law, decision, language } = at;
  const answer = decision.values.get(start);
  if (Array.isArray(answer)) {
    return (answer as readonly Value[]).map((value) => ({
      label: keyLabel(law, decision.ask, `${start}.${String(value)}`, language),
      text: keyValueText(law, decision.ask, start, value, language),
    }));
  }
  const keys = [...decision.values.keys()].filter((key) => key.startsWith(start));
  return keys.map((key) => ({
    label: keyLabel(law, decision.ask, key, language),
    text: answerText(at, key) ?? '',
  }));
}

function answerText({ law, decision, language }: At, key: string): string | undefined {
  const answer = decision.values.get(key);
  if (answer === undefined) return undefined;
  const values = Array.isArray(answer) ? (answer as readonly Value[]) : [answer as Value];
  return values.map((value) => keyValueText(law, decision.ask, key, value, language)).join(', ');
}

/** "upah sebulan (wage)": what to ask, and what it is called in a case. */
export function factName(at: At, name: string): string {
  const [fact = name, field] = name.split('.');
  const label = at.law.facts.get(name)?.label ?? at.law.facts.get(fact)?.label;
  const text = label === undefined ? name : lowerFirst(label[at.language]);
  return `${text} (${field === undefined || at.law.facts.has(name) ? name : `${fact}: ${field}`})`;
}

/** A code of something not decided, in words. */
export function codeText(law: Law, code: string, language: Language): string {
  const words = wordsOf(language).codes;
  const gap = law.gaps.get(code);
  if (gap !== undefined) return gap[language];
  const [kind = '', id = ''] = code.split(/:(.*)/s);
  const label = law.rules.get(id)?.label ?? law.parameters.get(id)?.label ?? law.facts.get(id)?.label;
  const name = label === undefined ? id : lowerFirst(label[language]);
  if (kind === 'not-in-force') return law.parameters.has(id) ? words.noFigure(name) : words.notInForce(name);
  if (kind === 'no-value') return words.noValue(name);
  if (kind === 'no-row') return words.noRow(name);
  if (kind === 'empty') return words.noRows(name);
  return words.other(code);
}
