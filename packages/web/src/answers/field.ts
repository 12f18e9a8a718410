// A fact of the law as a field of a form: plain JSON, made from the fact alone.

import { type Ask, decimal, type Fact, type Law, type Scalar, type Type, type Unit, writeDate } from '@jamin/engine';
import {
  dayQuestion,
  factText,
  isAboutMonth,
  type Language,
  questionChoices,
  questionHint,
  upperFirst,
  wordsOf,
} from '@jamin/law';
import { everydayChoice, formWords } from '../words/form-words.ts';

type FieldKind = 'yes-no' | 'choice' | 'set' | 'money' | 'number' | 'percent' | 'date' | 'month' | 'rows';

type FieldChoice = {
  readonly value: string;
  readonly text: string;
  /** What else it is searched by. */
  readonly also?: string;
};

export type FormField = {
  /** The name of the fact; a field of a row has the name of the field. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly question: string;
  readonly hint: string;
  /** What stands behind the number: months, days, %. */
  readonly unit: string;
  readonly choices: readonly FieldChoice[];
  /** The fields of one row. */
  readonly fields: readonly FormField[];
  /** The most rows there can be. */
  readonly most: number;
  /** Whether it may be left empty: the law says what that means. */
  readonly isUsual: boolean;
  /** Whether "there are none" is an answer: where everything is asked. */
  readonly mayBeNone: boolean;
  /** Whether a choice can be taken back: where everything is asked. */
  readonly mayBeUnstated: boolean;
};

/** What `until` means in a row: the row stands for each month or year up to it. */
export const UNTIL = 'until';

type Standing = {
  /** It may be left empty. */
  readonly isUsual?: boolean;
  /** It must be answered here, whatever the law would take for granted. */
  readonly isNeeded?: boolean;
  /** It stands in a form that asks everything. */
  readonly isWhole?: boolean;
};

/** The field for a fact of an ask. */
export function fieldOf(
  law: Law,
  ask: Ask,
  name: string,
  language: Language,
  { isUsual = false, isNeeded = false, isWhole = false }: Standing = {},
): FormField {
  const fact = law.facts.get(name);
  if (fact === undefined) throw new Error(`no such fact: ${name}`);
  const mayBeEmpty = !isNeeded && (isUsual || fact.default !== undefined);
  return {
    ...plain(name, kindOf(fact.type), fact.question[language]),
    hint: [hintOf(fact, language), emptyHint(law, fact, mayBeEmpty, language)].filter((part) => part !== '').join(' '),
    unit: unitOf(fact.type, language),
    choices: choicesOf(fact, ask.allowed?.[name], language),
    fields: rowFields(fact, language, isWhole),
    most: fact.type.kind === 'list' ? fact.type.most : 0,
    isUsual: mayBeEmpty,
    mayBeNone: isWhole && (fact.type.kind === 'list' || fact.type.kind === 'set'),
    mayBeUnstated: isWhole,
  };
}

/** The field for the day of the event, or the month of a contribution. */
export function dayField(ask: Ask, language: Language): FormField {
  const kind = isAboutMonth(ask) ? 'month' : 'date';
  return plain('on', kind, dayQuestion(ask, language).replace(/ \([^)]*\)$/, ''));
}

/** The field for the day as of which the law is known. */
export function knownField(language: Language): FormField {
  const words = formWords[language];
  return { ...plain('known', 'date', words.known), hint: words.knownHint, isUsual: true };
}

/** How a day stands in its field: a month for a field of months. */
export function dayEntry(field: FormField, day: number): string {
  const written = writeDate(day);
  return field.kind === 'month' ? written.slice(0, 'YYYY-MM'.length) : written;
}

/** The field of a row that can stand for a stretch of months or years. */
export function spanField(fact: Fact): string | undefined {
  const { type } = fact;
  if (type.kind !== 'list' || type.map === true) return undefined;
  const month = type.item['month']?.type;
  if (type.item['year'] !== undefined) return 'year';
  return month?.kind === 'date' && month.precision === 'month' ? 'month' : undefined;
}

function plain(name: string, kind: FieldKind, question: string): FormField {
  const none = { isUsual: false, mayBeNone: false, mayBeUnstated: false };
  return { name, kind, question, hint: '', unit: '', choices: [], fields: [], most: 0, ...none };
}

function kindOf(type: Type): FieldKind {
  switch (type.kind) {
    case 'boolean':
      return 'yes-no';
    case 'choice':
      return 'choice';
    case 'set':
      return 'set';
    case 'list':
      return 'rows';
    case 'date':
      return type.precision === 'month' ? 'month' : 'date';
    case 'number':
      return type.unit === 'IDR' ? 'money' : type.unit === 'fraction' ? 'percent' : 'number';
  }
}

function hintOf(fact: Fact, language: Language): string {
  const words = formWords[language];
  switch (kindOf(fact.type)) {
    case 'set':
      return words.several;
    case 'money':
      return words.money;
    case 'month':
      return questionHint(fact, language);
    case 'rows':
      if (fact.type.kind === 'list' && fact.type.item['functionLoss'] !== undefined) return words.lossHint;
      return spanField(fact) === undefined ? '' : words.untilHint;
    default:
      return '';
  }
}

function emptyHint(law: Law, fact: Fact, mayBeEmpty: boolean, language: Language): string {
  if (!mayBeEmpty) return '';
  const words = formWords[language];
  if (fact.default !== undefined) return words.leftEmpty(factText(law, fact.name, fact.default, language));
  return /\((?:Kalau dikosongkan|Left empty)/.test(fact.question[language]) ? '' : words.none;
}

function unitOf(type: Type, language: Language): string {
  if (type.kind !== 'number' || isCalendarYear(type)) return '';
  return unitWord(type.unit, language);
}

/** A year of the calendar is a name, not a number of years. */
function isCalendarYear({ unit, min }: Extract<Type, { readonly kind: 'number' }>): boolean {
  return unit === 'years' && decimal(min).n >= EARLIEST_YEAR;
}

const EARLIEST_YEAR = 1000n;

function unitWord(unit: Unit, language: Language): string {
  switch (unit) {
    case 'IDR':
      return 'Rp';
    case 'fraction':
      return '%';
    case 'count':
      return '';
    default:
      return wordsOf(language).units[unit].many;
  }
}

function choicesOf(fact: Fact, allowed: readonly string[] | undefined, language: Language): readonly FieldChoice[] {
  if (fact.type.kind === 'boolean') return truths(language);
  return questionChoices(fact, allowed, language).map(({ word, text }) => ({
    value: word,
    text: everydayChoice(fact.name, word)?.[language] ?? upperFirst(text),
  }));
}

function truths(language: Language): readonly FieldChoice[] {
  const { yes, no } = wordsOf(language);
  return [
    { value: 'true', text: upperFirst(yes) },
    { value: 'false', text: upperFirst(no) },
  ];
}

/** Where rows are of a year or of a month, a form asks for years, but where it asks everything. */
function rowFields(fact: Fact, language: Language, isWhole: boolean): readonly FormField[] {
  if (fact.type.kind !== 'list') return [];
  const span = spanField(fact);
  const shown = Object.entries(fact.type.item).filter(([name]) => isWhole || span !== 'year' || name !== 'month');
  return shown.flatMap(([name, { type, default: usual }]) => {
    const field = rowField(name, type, usual !== undefined, fact, language);
    if (name !== span) return [field];
    return [field, { ...field, name: UNTIL, question: formWords[language].until, isUsual: true }];
  });
}

function rowField(name: string, type: Scalar, isUsual: boolean, fact: Fact, language: Language): FormField {
  const only = fact.type.kind === 'list' && Object.keys(fact.type.item).length === 1;
  const words = formWords[language];
  const label = only ? fact.label[language] : (wordsOf(language).fields[name] ?? words.fields[name] ?? name);
  return {
    ...plain(name, kindOf(type), upperFirst(label)),
    unit: name === 'year' ? '' : unitOf(type, language),
    choices: choicesOf({ ...fact, type }, undefined, language),
    isUsual,
  };
}
