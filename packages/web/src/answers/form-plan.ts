// Which questions a form shows, after what was typed: driven by the law, so that nothing is asked that cannot matter.

import { type Inquiry, stillNeeded } from '@jamin/engine';
import type { Language } from '@jamin/law';
import { questionOfTheDead } from '../words/event-questions.ts';
import type { Calculator } from './calculators.ts';
import { type FormField, fieldOf } from './field.ts';
import { readForm } from './read-form.ts';
import { isWhole, NATIONAL, rowPlaces, type Typed, WHOLE } from './typed.ts';

/** What one look at a form searches; it may be looked at a few times. */
const MOST_STEPS = 30_000;

type FormPlan = {
  /** What the answer needs, and what was chosen first. */
  readonly first: readonly FormField[];
  /** What is taken as usual and could still change the answer. */
  readonly more: readonly FormField[];
  /** What was typed, without what no longer matters. */
  readonly typed: Typed;
};

export function planForm(about: Inquiry, calculator: Calculator, typed: Typed, language: Language): FormPlan {
  const { at, ask } = about;
  if (isWhole(typed)) return wholeForm(about, typed, language);
  const leads = Object.keys(calculator.lead);
  const shown = new Set([...leads, ...calculator.figures]);
  let open = openAfter(about, typed, shown, language);
  const needed = new Set([...leads, ...open.needed]);
  for (;;) {
    const answered = [...open.needed, ...open.usual].filter((name) => !shown.has(name) && isTyped(name, typed));
    if (answered.length === 0) break;
    for (const name of answered) shown.add(name);
    open = openAfter(about, typed, shown, language);
    for (const name of open.needed) needed.add(name);
  }
  const isOrdinary = (name: string): boolean =>
    at.law.facts.get(name)?.default !== undefined || about.optional.has(name);
  const answered = ask.facts.filter((name) => shown.has(name) && !leads.includes(name));
  const asked = ask.facts.filter((name) => open.needed.includes(name) || open.usual.includes(name));
  const all = inOrder([...leads, ...answered, ...asked], typed, leads);
  const isFirst = (name: string): boolean =>
    (needed.has(name) || calculator.soon.includes(name)) && !calculator.figures.includes(name);
  const field = (name: string): FormField =>
    worded(
      about,
      name,
      fieldOf(at.law, ask, name, language, { isUsual: isOrdinary(name) && !needed.has(name) }),
      language,
    );
  return {
    first: all.filter(isFirst).map(field),
    more: all.filter((name) => !isFirst(name)).map(field),
    typed: only(typed, shown),
  };
}

/** Every question of the ask, in its order, and everything that was typed. */
function wholeForm(about: Inquiry, typed: Typed, language: Language): FormPlan {
  const { at, ask } = about;
  const field = (name: string) =>
    worded(about, name, fieldOf(at.law, ask, name, language, { isWhole: true }), language);
  return { first: ask.facts.map(field), more: [], typed: only(typed, new Set(ask.facts)) };
}

/** Who asks about a death is asked about the dead. */
function worded({ ask }: Inquiry, name: string, field: FormField, language: Language): FormField {
  const own = ask.id === 'jkm' ? questionOfTheDead(name)?.[language] : undefined;
  return own === undefined ? field : { ...field, question: own };
}

function openAfter(about: Inquiry, typed: Typed, shown: ReadonlySet<string>, language: Language) {
  return stillNeeded(about, readForm(about.at.law, about.ask, only(typed, shown), language), MOST_STEPS);
}

/** What was typed for these facts, and the days. */
function only(typed: Typed, names: ReadonlySet<string>): Typed {
  const isKept = (entry: string): boolean =>
    entry === 'on' ||
    entry === 'known' ||
    entry === WHOLE ||
    entry === NATIONAL ||
    names.has(entry) ||
    names.has(entry.split(/\.\d+\./)[0] ?? '');
  return Object.fromEntries(Object.entries(typed).filter(([entry]) => isKept(entry)));
}

function isTyped(name: string, typed: Typed): boolean {
  return typed[name] !== undefined || rowPlaces(name, typed).length > 0;
}

/** Each name once: what leads, then what was typed in the order of the form, then the rest. */
function inOrder(names: readonly string[], typed: Typed, leads: readonly string[]): readonly string[] {
  const entries = Object.keys(typed).map((entry) => entry.split(/\.\d+\./)[0] ?? entry);
  const place = (name: string): number => {
    const lead = leads.indexOf(name);
    if (lead >= 0) return lead;
    const found = entries.indexOf(name);
    return found < 0 ? LAST : leads.length + found;
  };
  return [...new Set(names)].sort((a, b) => place(a) - place(b));
}

const LAST = 10_000;
