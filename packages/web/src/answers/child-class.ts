// Children at school as an event asks them: the class now and how far they mean to go, turned into the law's years.

import type { Law } from '@jamin/engine';
import type { Language } from '@jamin/law';
import { type SchoolChoice, schoolClasses, schoolGoals, yearsFrom } from '@jamin/law/reference/school-years';
import { eventPageWords } from '../words/event-words.ts';
import type { FormField } from './field.ts';
import { rowPlaces, type Typed } from './typed.ts';

const NOW = 'class';
const GOAL = 'goal';

/** The field of the children with two lists for each child in place of the years at each stage. */
export function childClassField(law: Law, field: FormField, language: Language): FormField {
  const words = eventPageWords(language);
  const cell = (name: string, question: string, choices: readonly SchoolChoice[], isUsual: boolean): FormField => ({
    ...field,
    name,
    kind: 'choice',
    question,
    hint: '',
    choices: choices.map(({ word, words: text }) => ({ value: word, text: text[language] })),
    fields: [],
    most: 0,
    isUsual,
  });
  const fields = [
    cell(NOW, words.childClass, schoolClasses(law), false),
    cell(GOAL, words.childGoal, schoolGoals(law), true),
  ];
  return { ...field, hint: words.childHint, fields };
}

/** What was typed, with the years of school that each child's class says. */
export function withSchoolYears(law: Law, typed: Typed): Typed {
  const years = rowPlaces('children', typed).flatMap((place) => {
    const row = `children.${place}`;
    const left = yearsFrom(law, typed[`${row}.${NOW}`]?.[0] ?? '', typed[`${row}.${GOAL}`]?.[0]);
    return Object.entries(left ?? {}).map(([stage, count]) => [`${row}.${stage}`, [String(count)]] as const);
  });
  return { ...typed, ...Object.fromEntries(years) };
}
