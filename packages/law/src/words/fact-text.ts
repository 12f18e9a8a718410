// Writes a fact as people name it, and its value, a set or a list of rows in plain words.

import {
  type Ask,
  type Exact,
  exact,
  type FactValue,
  isDate,
  isExact,
  type Law,
  type ListRow,
  type Unit,
  type Value,
  valueBeside,
  whole,
  writeDecimal,
} from '@jamin/engine';
import { lowerFirst } from './capital.ts';
import { formatMonth, formatValue, wordsOf } from './format.ts';
import type { Language } from './words.ts';
import { changeWords } from './words-changes.ts';

/** The label of a fact inside a sentence; `on` is the day of the event. */
export function factLabel(law: Law, name: string, language: Language): string {
  if (name === 'on') return changeWords(language).onDay;
  const label = (law.facts.get(name) ?? law.facts.get(name.split('.')[0] ?? ''))?.label;
  return label === undefined ? name : lowerFirst(label[language]);
}

/** The fact inside a condition: a truth by its question, anything else by its label. */
export function factName(law: Law, name: string, language: Language): string {
  const fact = law.facts.get(name);
  if (fact?.type.kind !== 'boolean') return factLabel(law, name, language);
  return changeWords(language).answerTo(fact.question[language]);
}

function factUnit(law: Law, name: string): Unit | undefined {
  const type = law.facts.get(name)?.type;
  return type?.kind === 'number' ? type.unit : undefined;
}

function isValue(value: FactValue): value is Value {
  return isExact(value) || isDate(value) || typeof value === 'boolean' || typeof value === 'string';
}

export function factText(law: Law, name: string, value: FactValue | undefined, language: Language): string {
  const words = changeWords(language);
  if (value === undefined) return words.notStated;
  if (isValue(value)) return formatValue(value, factUnit(law, name), language);
  if (law.facts.get(name)?.type.kind === 'list') {
    return value.length === 0 ? words.absent : value.map((row) => rowText(law, name, row, language)).join('; ');
  }
  return value.length === 0
    ? words.absent
    : value.map((word) => formatValue(String(word), undefined, language)).join(', ');
}

/** A stretch of values of a number or a day in words: "12 months or more", "above Rp5,000,000", "from 4 to 6". */
export function stretchText(law: Law, name: string, first: FactValue, last: FactValue, language: Language): string {
  const words = changeWords(language);
  const type = law.facts.get(name)?.type ?? { kind: 'date' as const };
  const text = (value: FactValue): string => factText(law, name, value, language);
  const isMoney = factUnit(law, name) === 'IDR';
  const [from, to] = isMoney ? wholeEnds(first, last) : [first, last];
  if (!isValue(from) || !isValue(to) || text(from) === text(to)) return text(from);
  const [before, after] = [valueBeside(type, from, -1), valueBeside(type, to, 1)];
  const isDay = type.kind === 'date';
  if (after === undefined && before === undefined) return words.anything;
  const above = before !== undefined && isRounder(before, from, isMoney) ? words.above(text(before)) : undefined;
  const below = after !== undefined && isRounder(after, to, isMoney) ? words.below(text(after)) : undefined;
  if (after === undefined) return above ?? (isDay ? words.orLater(text(from)) : words.orMore(text(from)));
  if (before === undefined) return below ?? (isDay ? words.orEarlier(text(to)) : words.orLess(text(to)));
  if (above === undefined && below === undefined) return words.fromTo(text(from), text(to));
  return words.both(above ?? words.orMore(text(from)), below ?? words.orLess(text(to)));
}

/** Money in whole rupiah that lie within the ends; where none does, the ends themselves. */
function wholeEnds(first: FactValue, last: FactValue): readonly [FactValue, FactValue] {
  if (!isExact(first) || !isExact(last)) return [first, last];
  const [from, to] = [exact.round(first, 'up', ONE_RUPIAH), exact.round(last, 'down', ONE_RUPIAH)];
  return exact.compare(from, to) > 0 ? [first, last] : [from, to];
}

const ONE_RUPIAH = whole(1);

/** A rounder threshold is said itself: "above Rp5,000,000", not "Rp5,000,001 or more". */
function isRounder(threshold: Value, value: Value, isMoney: boolean): boolean {
  if (!isExact(threshold) || !isExact(value) || threshold.d !== 1n) return false;
  return value.d !== 1n || (isMoney && roundness(threshold) > roundness(value));
}

/** How many zeros a whole number ends with; fewer than none for zero itself. */
function roundness({ n }: Exact): number {
  return n !== 0n ? (/0*$/.exec(String(n))?.[0].length ?? 0) : -1;
}

/** One row of a list: a year or month before a colon, other fields with their name where a value says too little. */
function rowText(law: Law, name: string, row: ListRow | string, language: Language): string {
  if (typeof row === 'string') return row;
  const type = law.facts.get(name)?.type;
  const fields = type?.kind === 'list' ? type.item : {};
  const names = wordsOf(language).fields;
  const texts = Object.entries(row).map(([field, value]) => {
    const of = fields[field]?.type;
    const isYear = field === 'year' && isExact(value);
    const isMonth = of?.kind === 'date' && of.precision === 'month' && isDate(value);
    if (isYear || isMonth) return `${isMonth ? formatMonth(value.day, language) : writeDecimal(value as Exact)}:`;
    const text = formatValue(value, of?.kind === 'number' ? of.unit : undefined, language);
    return `${names[field] === undefined ? text : `${names[field]} ${text}`},`;
  });
  return texts.join(' ').replace(/[,:]$/, '');
}

/** The rule behind a key of an ask's answer; a list has the rule of its first member. */
function ruleOfKey(ask: Ask, key: string): string | undefined {
  if (key === 'eligible') return ask.eligible;
  const named = ask.outputs.find((output) => output.key === key) ?? ask.outputs.find(({ list }) => list === key);
  return named?.rule;
}

export function keyLabel(law: Law, ask: Ask, key: string, language: Language): string {
  if (ask.outputs.some(({ list }) => list === key)) return wordsOf(language).fields[key] ?? key;
  return law.rules.get(ruleOfKey(ask, key) ?? '')?.label[language] ?? key;
}

/** One value of a key: an amount with its unit, a word in plain words, a member of a list by its own label. */
export function keyValueText(law: Law, ask: Ask, key: string, value: Value, language: Language): string {
  const member = typeof value === 'string' ? ask.outputs.find((one) => one.key === `${key}.${value}`) : undefined;
  const label = law.rules.get(member?.rule ?? '')?.label[language];
  return label === undefined ? formatValue(value, keyUnit(law, ask, key), language) : lowerFirst(label);
}

/** The unit of a key's amounts. */
export function keyUnit(law: Law, ask: Ask, key: string): Unit | undefined {
  const type = law.rules.get(ruleOfKey(ask, key) ?? '')?.type;
  return typeof type === 'string' && type !== 'boolean' && type !== 'date' ? type : undefined;
}
