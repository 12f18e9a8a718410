// What is chosen beside a payroll sheet: the month, and what holds for rows that do not say; in the law's own words.

import { type Ask, addMonths, type Day, type Law, writeDate } from '@jamin/engine';
import type { Language } from '@jamin/law';
import type { Usual } from '@jamin/law/payroll';
import { dayEntry, dayField, type FormField, fieldOf } from '../answers/field.ts';
import { readDays, readForm } from '../answers/read-form.ts';
import type { EntryProblem, Typed } from '../answers/typed.ts';

/** The facts that may hold for a whole sheet. */
const FOR_ALL = ['riskGroup', 'programmes', 'labourIntensiveRelief'] as const;

export type SheetOptions = {
  readonly first: Day;
  readonly last: Day;
  /** YYYY-MM. */
  readonly month: string;
  readonly usual: Usual;
};

function askOfSheet(law: Law): Ask {
  const ask = law.asks.get('contributions');
  if (ask === undefined) throw new Error('the law has no ask "contributions"');
  return ask;
}

/** The fields of the form; `typed` holds the month before today's, for which contributions are being paid. */
export function sheetFields(
  law: Law,
  today: Day,
  language: Language,
): { readonly fields: readonly FormField[]; readonly typed: Typed } {
  const ask = askOfSheet(law);
  const month = dayField(ask, language);
  const facts = FOR_ALL.map((name) => fieldOf(law, ask, name, language, { isUsual: name !== 'riskGroup' }));
  return { fields: [month, ...facts], typed: { on: [dayEntry(month, addMonths(today, -1))] } };
}

export function readOptions(
  law: Law,
  typed: Typed,
  language: Language,
): { readonly options: SheetOptions | undefined; readonly problems: readonly EntryProblem[] } {
  const ask = askOfSheet(law);
  const chosen = Object.fromEntries(
    FOR_ALL.flatMap((name) => (typed[name] === undefined ? [] : [[name, typed[name]]])),
  );
  const form = readForm(law, ask, chosen, language);
  const days = readDays(ask, typed, language);
  const problems = [...days.problems, ...form.problems];
  if (days.on === undefined || problems.length > 0) return { options: undefined, problems };
  const first = days.on;
  const usual = Object.fromEntries(
    Object.entries(chosen).flatMap(([name, values]) => (form.unknown.includes(name) ? [] : [[name, values.join(',')]])),
  );
  const month = writeDate(first).slice(0, 'YYYY-MM'.length);
  return { options: { first, last: addMonths(first, 1) - 1, month, usual }, problems };
}
