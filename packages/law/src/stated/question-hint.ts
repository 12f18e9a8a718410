// How a question can be answered: the words to choose among, and a hint on how to type anything else.

import type { Ask, Fact, Field, Scalar } from '@jamin/engine';
import { formatValue, wordsOf } from '../words/format.ts';
import type { Language } from '../words/words.ts';
import { questionWords } from './question-words.ts';
import { isAboutMonth } from './stated-day.ts';

/** A word of a choice or a set, and how people say it. */
export type QuestionChoice = { readonly word: string; readonly text: string };

/** The words to choose among; none for a fact of another kind. `allowed`: those that the ask accepts. */
export function questionChoices(
  fact: Fact,
  allowed: readonly string[] | undefined,
  language: Language,
): readonly QuestionChoice[] {
  const { type } = fact;
  const words = type.kind === 'choice' ? (allowed ?? type.values) : type.kind === 'set' ? type.values : [];
  return words.map((word) => ({ word, text: formatValue(word, undefined, language) }));
}

/** What to ask for first: the day of the event, or the month of a contribution. */
export function dayQuestion(ask: Ask, language: Language): string {
  return isAboutMonth(ask) ? questionWords(language).onMonth : questionWords(language).onDay;
}

/** How to type the answer to the question about a fact. */
export function questionHint(fact: Fact, language: Language): string {
  const words = questionWords(language);
  const { type } = fact;
  switch (type.kind) {
    case 'set':
      return words.several;
    case 'list': {
      const names = Object.keys(type.item);
      const example = Object.entries(type.item).map(([name, field]) => `${name}=${exampleOf(field.type, language)}`);
      const [only] = Object.values(type.item);
      if (only !== undefined && names.length === 1) return words.values(exampleOf(only.type, language));
      return words.rows(
        names.map((name) => fieldText(name, type.item[name])).join(', '),
        example.slice(0, 1 + 1).join(', '),
      );
    }
    default:
      return scalarHint(type, language);
  }
}

function fieldText(name: string, field: Field | undefined): string {
  return field?.default === undefined ? name : `[${name}]`;
}

function scalarHint(type: Scalar, language: Language): string {
  const words = questionWords(language);
  switch (type.kind) {
    case 'boolean':
      return words.truth;
    case 'choice':
      return words.words;
    case 'date':
      return type.precision === 'month' ? words.month : words.day;
    case 'number':
      return words.number(unitText(type.unit, language));
  }
}

function unitText(unit: Extract<Scalar, { kind: 'number' }>['unit'], language: Language): string {
  switch (unit) {
    case 'IDR':
      return 'rupiah';
    case 'count':
      return '';
    case 'fraction':
      return questionWords(language).fraction;
    case 'days':
    case 'months':
    case 'years':
    case 'hours':
      return wordsOf(language).units[unit].many;
  }
}

function exampleOf(type: Scalar, language: Language): string {
  switch (type.kind) {
    case 'boolean':
      return wordsOf(language).yes;
    case 'choice':
      return type.values[0] ?? '';
    case 'date':
      return type.precision === 'month' ? '2025-01' : '2025-01-31';
    case 'number':
      return type.unit === 'IDR' ? '4000000' : type.unit === 'fraction' ? '0.05' : '1';
  }
}
