// Puts one question into words: the question itself, how to answer it, and what Enter means.

import type { Fact, Field, Law, Scalar } from '@jamin/engine';
import { factText, formatValue, type Language, wordsOf } from '@jamin/law';
import { askWords } from './ask-words.ts';

export type Question = {
  readonly fact: Fact;
  /** Words that this ask accepts, where it accepts fewer than the fact has. */
  readonly allowed: readonly string[] | undefined;
  /** Enter leaves the fact as usual instead of saying that it is not known. */
  readonly isUsual: boolean;
};

/** The lines of a question; the last one is the prompt. */
export function questionLines(law: Law, question: Question, language: Language): string[] {
  const { fact, allowed } = question;
  const choices =
    fact.type.kind === 'choice' ? (allowed ?? fact.type.values) : fact.type.kind === 'set' ? fact.type.values : [];
  const list = choices.map((word, place) => `  ${place + 1}. ${choiceText(word, language)}`);
  return [
    fact.question[language],
    ...list,
    `(${[howTo(fact, language), ...onEnter(law, question, language)].join(' · ')})`,
  ];
}

function choiceText(word: string, language: Language): string {
  const plain = formatValue(word, undefined, language);
  return plain === word ? word : `${plain} (${word})`;
}

function howTo(fact: Fact, language: Language): string {
  const words = askWords(language);
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
        example.slice(0, 2).join(', '),
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
  const words = askWords(language);
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
      return language === 'id' ? '0,5 atau 50%' : '0.5 or 50%';
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

function onEnter(law: Law, { fact, isUsual }: Question, language: Language): string[] {
  const words = askWords(language);
  if (!isUsual) return [words.unknown];
  const none = fact.type.kind === 'list' ? words.none : words.leftOut;
  const usual = fact.default === undefined ? none : words.usual(factText(law, fact.name, fact.default, language));
  return [usual, words.orUnknown];
}
