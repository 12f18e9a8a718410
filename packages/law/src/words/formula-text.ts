// Writes the working of one rule as a sum people can follow: "Rp5.000.000 (upah sebulan) × 3,7% (iuran JHT)".

import { isDate, isExact, type Law, type Trace, type Value, type Words } from '@jamin/engine';
import { lowerFirst } from './capital.ts';
import { formatMoney, formatValue, wordsOf } from './format.ts';
import { unitOf } from './unit-of.ts';
import type { Language } from './words.ts';
import { decisive, isZero, largestOf, nonZero, notOne, ROWS_SHOWN, simple, span } from './working.ts';

type Writing = { readonly law: Law; readonly language: Language };

export function valueText(at: Writing, trace: Trace): string {
  if (trace.value === undefined) return wordsOf(at.language).working.notStated;
  return formatValue(trace.value as Value, unitOf(at.law, trace), at.language);
}

/** A number or day with its label behind it; a truth or a word behind its label. */
function named(at: Writing, trace: Trace, label: Words | undefined, more = ''): string {
  const value = valueText(at, trace);
  if (label === undefined) return value;
  const name = lowerFirst(label[at.language]);
  if (typeof trace.value === 'boolean' || typeof trace.value === 'string') return `${name}: ${value}`;
  return `${value} (${flat(name)}${more})`;
}

/** A label inside parentheses holds none of its own. */
function flat(label: string): string {
  return label.replace(/ ?\(([^()]*)\)/g, ', $1');
}

function joined(at: Writing, parts: readonly Trace[], sign: string): string {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return formulaText(at, only);
  return parts.map((part) => bracketed(at, part)).join(` ${sign} `);
}

const LOOSE: ReadonlySet<string> = new Set(['add', 'subtract', 'divide', 'least', 'greatest']);

function bracketed(at: Writing, trace: Trace): string {
  const text = formulaText(at, trace);
  const part = simple(trace);
  const isField = part.parts[0]?.expression.kind === 'item';
  return LOOSE.has(part.expression.kind) && !isField ? `(${text})` : text;
}

/** The working of a node in one line; rules, facts and parameters appear as their value and label. */
export function formulaText(at: Writing, from: Trace): string {
  const trace = simple(from);
  const e = trace.expression;
  const words = wordsOf(at.language);
  switch (e.kind) {
    case 'fact':
      return named(at, trace, e.name === 'on' ? words.dayAsked : at.law.facts.get(e.name)?.label);
    case 'given':
    case 'has':
      return statedText(at, trace, e);
    case 'parameter':
      return named(at, trace, at.law.parameters.get(e.id)?.label);
    case 'cell':
      return cellText(at, trace, e.id);
    case 'item':
      return itemText(at, trace, e.field);
    case 'bracket':
    case 'tiers':
      return named(at, trace, at.law.parameters.get(e.id)?.label, keyText(at, trace));
    case 'rule':
      return named(at, trace, at.law.rules.get(e.id)?.label);
    case 'add':
      return joined(at, nonZero(trace.parts), '+');
    case 'subtract':
      return joined(at, trace.parts, '−');
    case 'multiply':
      return joined(at, notOne(trace.parts), '×');
    case 'divide':
      return joined(at, trace.parts, '÷');
    case 'least':
    case 'greatest':
      return extremeText(at, trace, e.kind);
    case 'compare':
      return comparisonText(at, trace, e);
    case 'all':
    case 'any':
    case 'not':
      return conditionText(at, decisive(trace));
    case 'date':
    case 'calendar':
      return dayText(at, trace, e);
    case 'reduce':
      return reducedText(at, trace, e);
    case 'largest':
      return largestText(at, trace);
    case 'fold':
      return foldText(at, trace, e);
    default:
      return valueText(at, trace);
  }
}

/** Conditions side by side, each once; what holds for everyone is left out beside what is about the person. */
export function conditionText(at: Writing, parts: readonly Trace[]): string {
  const personal = parts.filter((part) => !isForEveryone(part));
  return [...new Set((personal.length === 0 ? parts : personal).map((part) => formulaText(at, part)))].join('; ');
}

function isForEveryone(trace: Trace): boolean {
  const e = trace.expression;
  if (e.kind === 'given') return trace.value === true;
  return e.kind === 'compare' && e.left.kind === 'parameter' && e.right.kind === 'literal';
}

function statedText(at: Writing, trace: Trace, e: Extract<Trace['expression'], { kind: 'given' | 'has' }>): string {
  const words = wordsOf(at.language);
  const label = lowerFirst(at.law.facts.get(e.name)?.label[at.language] ?? e.name);
  if (e.kind === 'given') return `${label}: ${trace.value === true ? words.working.stated : words.working.notStated}`;
  return `${label} ${words.choices[e.value] ?? e.value}: ${valueText(at, trace)}`;
}

/** What a table was asked with. */
function keyText(at: Writing, trace: Trace): string {
  const key = trace.parts[trace.parts.length - 1];
  if (key === undefined) return '';
  const text = formulaText(at, key);
  const isRead = !/ [+−×÷] /.test(text);
  return `, ${wordsOf(at.language).working.of} ${isRead ? flat(text) : text}`;
}

/** A cell is named by its row where a fact chose the row, else by its table. */
function cellText(at: Writing, trace: Trace, table: string): string {
  const key = trace.parts[trace.parts.length - 1];
  if (key === undefined || key.expression.kind === 'literal' || typeof key.value !== 'string') {
    return named(at, trace, at.law.parameters.get(table)?.label);
  }
  return `${valueText(at, trace)} (${formatValue(key.value, undefined, at.language)})`;
}

/** A field of a row, with its name where a value alone does not explain it. */
function itemText(at: Writing, trace: Trace, field: string): string {
  const name = wordsOf(at.language).fields[field];
  return name === undefined ? valueText(at, trace) : `${valueText(at, trace)} (${name})`;
}

/** "A, at least B, at most C" where a value is held between two bounds; else the least or the greatest of them. */
function extremeText(at: Writing, trace: Trace, kind: 'least' | 'greatest'): string {
  const words = wordsOf(at.language).working;
  const texts = (parts: readonly Trace[]): string[] => parts.map((part) => formulaText(at, part));
  const [bound, other] = trace.parts.map(simple);
  if (bound?.expression.kind === 'item') return itemText(at, { ...bound, value: trace.value }, bound.expression.field);
  if (
    kind === 'greatest' &&
    other?.expression.kind === 'least' &&
    bound !== undefined &&
    trace.parts.length === 1 + 1
  ) {
    const [upper = '', inner = ''] = texts(other.parts);
    return words.between(inner, formulaText(at, bound), upper);
  }
  const zero = trace.parts.find((part) => part.expression.kind === 'literal' && isZero(part.value));
  if (kind === 'greatest' && zero !== undefined && isZero(trace.value)) {
    return words.notBelowZero(valueText(at, zero), texts(trace.parts.filter((part) => part !== zero)).join(', '));
  }
  const named = isDate(trace.value) ? (kind === 'least' ? words.earliest : words.latest) : words[kind];
  return `${named} ${texts(trace.parts).join(` ${words.and} `)}`;
}

/** "alasan: mengundurkan diri" where a fact is that word; else "A kurang dari B", so that it is true of the facts. */
function comparisonText(at: Writing, trace: Trace, e: Extract<Trace['expression'], { kind: 'compare' }>): string {
  const [left, right] = trace.parts;
  if (left === undefined || right === undefined) return '';
  if (typeof left.value === 'string' || typeof left.value === 'boolean') return formulaText(at, left);
  const op = trace.value === true ? e.op : OPPOSITE[e.op];
  const words = wordsOf(at.language);
  const said = (isDate(left.value) ? words.comparisonOfDays : words.comparison)[op];
  const fact = left.expression.kind === 'fact' ? at.law.facts.get(left.expression.name) : undefined;
  const name = fact === undefined || isDate(left.value) ? undefined : lowerFirst(fact.label[at.language]);
  const first = name === undefined ? formulaText(at, left) : `${name}: ${valueText(at, left)},`;
  return `${first} ${said} ${formulaText(at, right)}`;
}

const OPPOSITE = { '<': '>=', '<=': '>', '=': '!=', '!=': '=', '>=': '<', '>': '<=' } as const;

function dayText(at: Writing, trace: Trace, e: Extract<Trace['expression'], { kind: 'date' | 'calendar' }>): string {
  const words = wordsOf(at.language).calendar;
  const [start, count] = trace.parts;
  if ((e.op === 'add-months' || e.op === 'add-days') && start !== undefined && count !== undefined) {
    const first = simple(start);
    const month =
      first.expression.kind === 'date' && first.expression.op === 'first-of-month' ? first.parts[0] : undefined;
    if (month !== undefined) return words['first-of-next-month']?.([formulaText(at, month)]) ?? '';
    return words[e.op]?.([formulaText(at, start), formulaText(at, span(count))]) ?? '';
  }
  return words[e.op]?.(trace.parts.map((part) => formulaText(at, part))) ?? valueText(at, trace);
}

type Reduced = Extract<Trace['expression'], { kind: 'reduce' }>;

/** A short sum row by row; else what was counted or added up. */
function reducedText(at: Writing, trace: Trace, e: Reduced): string {
  if (e.op === 'sum' && e.where === undefined && trace.parts.length > 0 && trace.parts.length <= ROWS_SHOWN) {
    return joined(at, nonZero(trace.parts), '+');
  }
  const label = e.over.kind === 'list' ? at.law.facts.get(e.over.fact)?.label : undefined;
  return named(at, trace, label);
}

function largestText(at: Writing, trace: Trace): string {
  const { parts, all } = largestOf(trace);
  const text = joined(at, nonZero(parts), '+');
  return all > parts.length
    ? `${text} (${wordsOf(at.language).working.largestRows(String(parts.length), String(all))})`
    : text;
}

/** What a count from day to day or year to year starts with; its steps are too many for a line. */
function foldText(at: Writing, trace: Trace, e: Extract<Trace['expression'], { kind: 'fold' }>): string {
  const bounds = e.over.kind === 'range' ? 1 + 1 : 0;
  const starts = trace.parts.slice(bounds, bounds + e.states.length);
  const told = starts.filter((part) => simple(part).expression.kind !== 'literal').map((part) => formulaText(at, part));
  const words = wordsOf(at.language).working;
  return isDate(trace.value) ? words.dayByDay(told.join('; ')) : words.stepwise(told.join('; '));
}

/** "dibulatkan ke bawah ke Rp1", where a rounding changed the amount. */
export function roundingText(at: Writing, rounding: Trace | undefined): string {
  const e = rounding?.expression;
  if (e?.kind !== 'round' || !isExact(e.to)) return '';
  return `, ${wordsOf(at.language).working.rounded[e.mode](formatMoney(e.to, at.language))}`;
}
