// The questions that the page of parts shows: each kind empty, filled in, not known, and read with its real mistakes.

import type { Ask } from '@jamin/engine';
import { indonesia, type Language } from '@jamin/law';
import type { StateName } from '../words/part-words.ts';
import { dayField, type FormField, fieldOf } from './field.ts';
import { readDays, readForm } from './read-form.ts';
import { type EntryProblem, type Typed, UNKNOWN } from './typed.ts';

type QuestionShown = {
  readonly state: StateName;
  readonly field: FormField;
  readonly typed: Typed;
  readonly problems: readonly EntryProblem[];
};

type Sample = {
  readonly ask: string;
  readonly fact: string;
  readonly typed: { readonly [state in StateName]?: Typed };
};

const one = (fact: string, filled: string, wrong?: string): Sample['typed'] => ({
  empty: {},
  filled: { [fact]: [filled] },
  unknown: { [fact]: [UNKNOWN] },
  ...(wrong === undefined ? {} : { wrong: { [fact]: [wrong] } }),
});

const samples: readonly Sample[] = [
  { ask: 'jht', fact: 'stillEmployed', typed: one('stillEmployed', 'false') },
  { ask: 'jkk', fact: 'outcome', typed: { long: { outcome: ['partial-functional'] } } },
  { ask: 'jht', fact: 'ground', typed: one('ground', 'layoff') },
  { ask: 'contributions', fact: 'programmes', typed: { filled: { programmes: ['JKK', 'JKM'] } } },
  { ask: 'jkk', fact: 'wage', typed: one('wage', '4.250.000', 'lima juta') },
  { ask: 'jkk', fact: 'incapacityDays', typed: one('incapacityDays', '45', '-3') },
  { ask: 'jht', fact: 'endOfWork', typed: one('endOfWork', '2026-03-31', '2026-13-45') },
  {
    ask: 'jkk',
    fact: 'children',
    typed: {
      empty: {},
      filled: { 'children.0.smp': ['2'], 'children.0.sma': ['3'], 'children.1.university': ['4'] },
      wrong: { 'children.0.smp': ['dua'] },
      unknown: { children: [UNKNOWN] },
    },
  },
  { ask: 'jkk', fact: 'losses', typed: { filled: { 'losses.0.part': ['ibu jari tangan kanan'] } } },
];

export function questionsShown(language: Language): readonly QuestionShown[] {
  const shown = samples.flatMap(({ ask: id, fact, typed }) => {
    const ask = askNamed(id);
    const field = fieldOf(indonesia, ask, fact, language);
    return Object.entries(typed).map(([state, entries]) => {
      const { problems } = readForm(indonesia, ask, entries, language);
      return apart(field, state as StateName, entries, problems);
    });
  });
  return [...shown, ...days(language)];
}

function askNamed(id: string): Ask {
  const ask = indonesia.asks.get(id);
  if (ask === undefined) throw new Error(`no such ask: ${id}`);
  return ask;
}

/** The month of a contribution, as its form asks for it. */
function days(language: Language): readonly QuestionShown[] {
  const ask = askNamed('contributions');
  const field = dayField(ask, language);
  const states = { filled: { on: ['2026-03'] }, wrong: { on: ['2026-13'] } } as const;
  return Object.entries(states).map(([state, typed]) =>
    apart(field, state as StateName, typed, readDays(ask, typed, language).problems),
  );
}

/** The same question under a name of its own, so that it can stand on a page several times. */
function apart(field: FormField, state: StateName, typed: Typed, problems: readonly EntryProblem[]): QuestionShown {
  const name = `${field.name}-${state}`;
  const isOwn = (entry: string): boolean => entry === field.name || entry.startsWith(`${field.name}.`);
  const renamed = (entry: string): string => name + entry.slice(field.name.length);
  return {
    state,
    field: { ...field, name },
    typed: Object.fromEntries(Object.entries(typed).map(([entry, values]) => [renamed(entry), values])),
    problems: problems
      .filter(({ entry }) => isOwn(entry))
      .map((problem) => ({ ...problem, entry: renamed(problem.entry) })),
  };
}
