// Short words to write expressions with; each returns plain data of expression.ts.

import { date } from './calendar.ts';
import type { Citation } from './citation.ts';
import { decimal, type Exact, type RoundingMode } from './exact.ts';
import type {
  CalendarOperation,
  Comparison,
  DateOperation,
  Expression,
  Reduction,
  Sequence,
  State,
  Unit,
} from './expression.ts';
import type { Parameter, Rule } from './law.ts';

export function number(text: string, unit: Unit = 'count'): Expression {
  return { kind: 'literal', value: decimal(text), unit };
}
export function truth(value: boolean): Expression {
  return { kind: 'literal', value };
}
export function word(value: string): Expression {
  return { kind: 'literal', value };
}
export function day(text: string): Expression {
  return { kind: 'literal', value: { day: date(text) } };
}
export function fact(name: string): Expression {
  return { kind: 'fact', name };
}
export function given(name: string): Expression {
  return { kind: 'given', name };
}
export function has(name: string, value: string): Expression {
  return { kind: 'has', name, value };
}
/** The day the event happened, which chooses the law in force. */
export const eventDay: Expression = { kind: 'fact', name: 'on' };

export function value(parameter: Pick<Parameter, 'id'>, on?: Expression): Expression {
  return on === undefined ? { kind: 'parameter', id: parameter.id } : { kind: 'parameter', id: parameter.id, on };
}
export function ref(rule: Pick<Rule, 'id'>): Expression {
  return { kind: 'rule', id: rule.id };
}
export function item(of: string, field = 'value'): Expression {
  return { kind: 'item', of, field };
}
export function itemGiven(of: string, field: string): Expression {
  return { kind: 'item-given', of, field };
}
export function state(name: string): Expression {
  return { kind: 'state', name };
}
export function plus(...terms: Expression[]): Expression {
  return { kind: 'add', terms };
}
export function minus(left: Expression, right: Expression): Expression {
  return { kind: 'subtract', left, right };
}
export function times(...terms: Expression[]): Expression {
  return { kind: 'multiply', terms };
}
export function over(left: Expression, right: Expression): Expression {
  return { kind: 'divide', left, right };
}
export function round(value: Expression, mode: RoundingMode, to: Exact, because: Citation): Expression {
  return { kind: 'round', value, mode, to, because };
}
export function least(...terms: Expression[]): Expression {
  return { kind: 'least', terms };
}
export function greatest(...terms: Expression[]): Expression {
  return { kind: 'greatest', terms };
}
function comparing(op: Comparison) {
  return (left: Expression, right: Expression): Expression => ({ kind: 'compare', op, left, right });
}
export const below = comparing('<');
export const atMost = comparing('<=');
export const equal = comparing('=');
export const unequal = comparing('!=');
export const atLeast = comparing('>=');
export const above = comparing('>');

export function all(...terms: Expression[]): Expression {
  return { kind: 'all', terms };
}
export function any(...terms: Expression[]): Expression {
  return { kind: 'any', terms };
}
export function not(term: Expression): Expression {
  return { kind: 'not', term };
}
export function when(condition: Expression, then: Expression): { when: Expression; then: Expression } {
  return { when: condition, then };
}
/** The `then` of the first branch whose condition holds; the last argument otherwise. */
export function choose(...parts: [...{ when: Expression; then: Expression }[], Expression]): Expression {
  const branches = parts.slice(0, -1) as { when: Expression; then: Expression }[];
  return { kind: 'choose', branches, otherwise: parts[parts.length - 1] as Expression };
}
/** True when the fact is one of the words. */
export function isOneOf(left: Expression, ...words: string[]): Expression {
  const terms = words.map((text) => equal(left, word(text)));
  return terms.length === 1 ? (terms[0] as Expression) : any(...terms);
}
export function bracket(
  parameter: Pick<Parameter, 'id'>,
  key: Expression,
  column: string,
  on?: Expression,
): Expression {
  return { kind: 'bracket', id: parameter.id, key, column, ...(on === undefined ? {} : { on }) };
}
export function cell(parameter: Pick<Parameter, 'id'>, key: Expression, column: string, on?: Expression): Expression {
  return { kind: 'cell', id: parameter.id, key, column, ...(on === undefined ? {} : { on }) };
}
export function tiers(parameter: Pick<Parameter, 'id'>, amount: Expression, on?: Expression): Expression {
  return { kind: 'tiers', id: parameter.id, amount, ...(on === undefined ? {} : { on }) };
}
export function dated(op: DateOperation, ...args: Expression[]): Expression {
  return { kind: 'date', op, args };
}
export function calendar(op: CalendarOperation, ...args: Expression[]): Expression {
  return { kind: 'calendar', op, args };
}
export function addMonths(from: Expression, months: Expression): Expression {
  return dated('add-months', from, months);
}
export function addYears(from: Expression, years: Expression): Expression {
  return dated('add-months', from, times(over(years, number('1', 'years')), number('12', 'months')));
}
export function list(factName: string): Sequence {
  return { kind: 'list', fact: factName };
}
export function range(from: Expression, to: Expression, most: number): Sequence {
  return { kind: 'range', from, to, most };
}
export function fold(sequence: Sequence, as: string, states: readonly State[], result: Expression): Expression {
  return { kind: 'fold', over: sequence, as, states, result };
}
export function carry(name: string, start: Expression, next: Expression): State {
  return { name, start, next };
}
function reducing(op: Reduction) {
  return (sequence: Sequence, as: string, of: Expression, where?: Expression): Expression => ({
    kind: 'reduce',
    op,
    over: sequence,
    as,
    of,
    ...(where === undefined ? {} : { where }),
  });
}
export const sumOf = reducing('sum');
export const productOf = reducing('product');
export const leastOf = reducing('least');
export const greatestOf = reducing('greatest');
/** How many elements satisfy `where`. */
export function countOf(sequence: Sequence, as: string, where: Expression): Expression {
  return { kind: 'reduce', op: 'count', over: sequence, as, where };
}
/** Whether one element satisfies `of`. */
export const someOf = reducing('some');
/** Whether each element satisfies `of`. */
export const everyOf = reducing('every');

export function largest(count: Expression, sequence: Sequence, as: string, of: Expression): Expression {
  return { kind: 'largest', count, over: sequence, as, of };
}
export function first(
  sequence: Sequence,
  as: string,
  where: Expression,
  then: Expression,
  otherwise: Expression,
): Expression {
  return { kind: 'first', over: sequence, as, where, then, otherwise };
}
export function undecided(code: string): Expression {
  return { kind: 'undecided', code };
}
