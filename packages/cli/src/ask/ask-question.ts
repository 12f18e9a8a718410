// Puts one question into words for a terminal: the question itself, how to answer it, and what Enter means.

import type { Fact, Law } from '@jamin/engine';
import { factText, type Language, questionChoices, questionHint } from '@jamin/law';
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
  const list = questionChoices(fact, allowed, language).map(({ word, text }, place) => {
    return `  ${place + 1}. ${text === word ? word : `${text} (${word})`}`;
  });
  return [
    fact.question[language],
    ...list,
    `(${[questionHint(fact, language), ...onEnter(law, question, language)].join(' · ')})`,
  ];
}

function onEnter(law: Law, { fact, isUsual }: Question, language: Language): string[] {
  const words = askWords(language);
  if (!isUsual) return [words.unknown];
  const none = fact.type.kind === 'list' ? words.none : words.leftOut;
  const usual = fact.default === undefined ? none : words.usual(factText(law, fact.name, fact.default, language));
  return [usual, words.orUnknown];
}
