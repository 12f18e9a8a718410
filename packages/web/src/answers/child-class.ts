// Children at school as an event asks them: the class now and how far they mean to go, turned into the law's years.

import type { Law } from '@jamin/engine';
import type { Language } from '@jamin/law';
import {
  type SchoolChoice,
  schoolClasses,
  schoolClassOf,
  schoolGoals,
  yearsFrom,
} from '@jamin/law/reference/school-years';
import { noClassText } from '../words/event-late-words.ts';
import { eventPageWords } from '../words/event-words.ts';
import type { FormField } from './field.ts';
import { type EntryProblem, rowPlaces, type Typed } from './typed.ts';

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
    choices: choices.map(({ word, words: text, also }) => {
      return { value: word, text: text[language], ...(also.length === 0 ? {} : { also: also.join(' ') }) };
    }),
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
    const left = yearsFrom(
      law,
      schoolClassOf(law, typed[`${row}.${NOW}`]?.[0] ?? '') ?? '',
      typed[`${row}.${GOAL}`]?.[0],
    );
    return Object.entries(left ?? {}).map(([stage, count]) => [`${row}.${stage}`, [String(count)]] as const);
  });
  return { ...typed, ...Object.fromEntries(years) };
}

/** Children whose class was not understood, or who were begun without one: nobody is left out for that. */
export function classProblems(law: Law, typed: Typed, language: Language): readonly EntryProblem[] {
  const words = eventPageWords(language);
  return rowPlaces('children', typed).flatMap((place) => {
    const row = `children.${place}`;
    const entry = `${row}.${NOW}`;
    const now = typed[entry]?.[0];
    if (now === undefined && typed[`${row}.${GOAL}`] === undefined) return [];
    if (now !== undefined && schoolClassOf(law, now) !== undefined) return [];
    const told = { entry, label: words.childClass };
    if (now === undefined) return [{ ...told, message: words.chooseClass, remedy: '' }];
    return [{ ...told, message: noClassText(now, language), remedy: words.chooseClass }];
  });
}
