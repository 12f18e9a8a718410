// Prints the nodes of a lowered program as SQL expressions in which undecided is NULL.

import { writeDate } from '../calendar.ts';
import type { Input, Node, NodeOf } from '../lower/ir.ts';
import { printCalendar, printDate } from './sql-date.ts';
import { duckdbLoop } from './sql-duckdb.ts';
import { division, fit, several, subtraction } from './sql-number.ts';
import { postgresLoop } from './sql-postgres.ts';
import { atom, once, type Printing, shared, typeOf } from './sql-scope.ts';
import {
  branches,
  column,
  dated,
  identifier,
  integer,
  list,
  nothing,
  quoted,
  sql,
  type Text,
  truth,
  word,
} from './sql-text.ts';

export function printNode(p: Printing, node: Node): Text {
  switch (node.kind) {
    case 'const':
      return printConstant(node.type, node.value);
    case 'undecided':
      return nothing(p.dialect, typeOf(p, node));
    case 'fact':
      return usual(column(typeOf(p, node), read('p', node.name), 0), inputOf(p, node.name));
    case 'given':
      return given(p, node.name);
    case 'has':
      return membership(p, node);
    case 'field':
      return usual(column(typeOf(p, node), read(`e${node.loop}`, node.field), node.loop), fieldOf(p, node));
    case 'field-given':
      return sql('boolean')`(${column('text', read(`e${node.loop}`, node.field), node.loop)} IS NOT NULL)`;
    case 'index':
      return column(typeOf(p, node), `e${node.loop}.i`, node.loop);
    case 'slot':
      return p.slots.get(node.loop)?.read(node.slot) ?? nothing(p.dialect, typeOf(p, node));
    case 'use':
      return printBinding(p, node);
    case 'recode':
    case 'settled':
      return printNode(p, node.of);
    case 'add':
    case 'mul':
    case 'min':
    case 'max':
      return shared(p, node, () => several(p, node));
    case 'sub':
      return shared(p, node, () => subtraction(p, node));
    case 'div':
      return shared(p, node, () => division(p, node));
    case 'compare':
      return shared(p, node, () => comparison(p, node));
    case 'and':
    case 'or':
      return shared(p, node, () => junction(p, node));
    case 'not':
      return shared(p, node, () => sql('boolean')`(NOT ${p.print(p, node.term)})`);
    case 'select':
      return shared(p, node, () => choice(p, node));
    case 'steps':
      return shared(p, node, () => steps(p, node));
    case 'lookup':
      return shared(p, node, () => lookup(p, node));
    case 'after':
      return shared(p, node, () => afterFirst(p, node));
    case 'date':
      return shared(p, node, () => printDate(p, node));
    case 'calendar':
      return shared(p, node, () => fit(p, printCalendar(p, node), node));
    case 'fold':
    case 'reduce':
    case 'largest':
    case 'first':
      return shared(p, node, () => (p.dialect === 'duckdb' ? duckdbLoop(p, node) : postgresLoop(p, node)));
  }
}

const SIGNS = { '<': '<', '<=': '<=', '=': '=', '!=': '<>', '>=': '>=', '>': '>' } as const;

function comparison(p: Printing, node: NodeOf<'compare'>): Text {
  return sql('boolean')`(${p.print(p, node.left)} ${SIGNS[node.op]} ${p.print(p, node.right)})`;
}

function printConstant(type: Node['type'], value: bigint | boolean | string): Text {
  if (typeof value === 'boolean') return truth(value);
  if (typeof value === 'string') return word(value);
  return type === 'date' ? dated(writeDate(Number(value))) : integer(value);
}

function read(table: string, name: string): string {
  return `${table}.${identifier(name)}`;
}

function inputOf(p: Printing, name: string): Input | undefined {
  return p.program.inputs.find((input) => input.name === name);
}

function fieldOf(p: Printing, node: NodeOf<'field'>): Input | undefined {
  return p.program.lists.find((one) => one.name === node.fact)?.fields.find((field) => field.name === node.field);
}

/** A stored value, or what stands for it where it is not given. */
function usual(text: Text, input: Input | undefined): Text {
  const value = input?.default;
  if (input === undefined || value === undefined) return text;
  const type = text.type === 'date' ? 'date' : typeof value === 'bigint' ? 'int' : 'bool';
  return { ...sql(text.type)`coalesce(${text}, ${printConstant(type, value)})`, simple: true };
}

function given(p: Printing, name: string): Text {
  const text = column('boolean', read('p', name), 0);
  const isList = p.program.lists.some((one) => one.name === name);
  if (isList && p.dialect === 'postgres') return text;
  return sql('boolean')`(${text} IS NOT NULL)`;
}

function membership(p: Printing, node: NodeOf<'has'>): Text {
  const set = column('text', read('p', node.name), 0);
  if (p.dialect === 'duckdb') return sql('boolean')`list_contains(${set}, ${quoted(node.value)})`;
  return sql('boolean')`(${quoted(node.value)} = ANY(${set}))`;
}

function printBinding(p: Printing, node: NodeOf<'use'>): Text {
  const binding = p.program.bindings[node.binding];
  if (binding === undefined) throw new Error('a program reads a binding that it does not have');
  const before = p.at.rule;
  if (!binding.name.startsWith('#')) p.at.rule = binding.name.replace(/ \/$/, '');
  const text = p.print(p, binding.node);
  p.at.rule = before;
  return text;
}

/** Left to right: a term that is not total is asked before what stands after it. */
function junction(p: Printing, node: NodeOf<'and' | 'or'>): Text {
  const sign = node.kind === 'and' ? ' AND ' : ' OR ';
  const parts: Text[] = [];
  let rest: Text | undefined;
  for (const term of [...node.terms].reverse()) {
    const text = p.print(p, term);
    if (rest === undefined || term.total) {
      parts.unshift(text);
      rest = parts.length === 1 ? text : sql('boolean')`(${list('boolean', parts, sign)})`;
      continue;
    }
    const [first, last] = node.kind === 'and' ? [rest, 'false'] : ['true', rest];
    rest = sql('boolean')`CASE ${once(p, term)} WHEN true THEN ${first} WHEN false THEN ${last} END`;
    parts.splice(0, parts.length, rest);
  }
  return rest ?? truth(node.kind === 'and');
}

function ended(p: Printing, node: Node, start: Text): Text {
  return fit(p, sql(start.type)`${start} END`, node);
}

function afterFirst(p: Printing, node: NodeOf<'after'>): Text {
  const [first, [then]] = [p.print(p, node.first), unified(p, [node.then])];
  return ended(p, node, sql(then.type)`CASE WHEN ${first} IS NOT NULL THEN ${then}`);
}

/** A chain of choices as one CASE, as far as the conditions are total. */
function choice(p: Printing, node: NodeOf<'select'>): Text {
  if (!node.when.total) {
    const [then, otherwise] = unified(p, [node.then, node.otherwise]);
    const start = sql(then.type)`CASE ${once(p, node.when)} WHEN true THEN ${then} WHEN false THEN ${otherwise}`;
    return ended(p, node, start);
  }
  const conditions: Node[] = [];
  const values: Node[] = [];
  let last: Node = node;
  while (last.kind === 'select' && last.when.total && (last === node || !isShared(p, last))) {
    conditions.push(last.when);
    values.push(last.then);
    last = last.otherwise;
  }
  const texts = unified(p, [...values, last]);
  const cases = conditions.map((when, index) => sql('boolean')`WHEN ${p.print(p, when)} THEN ${texts[index] as Text}`);
  return ended(p, node, sql(texts[0].type)`CASE ${list('boolean', cases, ' ')} ELSE ${texts[values.length] as Text}`);
}

function isShared(p: Printing, node: Node): boolean {
  return (p.uses.get(node.id) ?? 1) > 1;
}

/** The values of branches in one type. */
function unified(p: Printing, nodes: readonly Node[]): readonly [Text, Text, ...Text[]] {
  const texts = branches(
    p.dialect,
    nodes.map((node) => p.print(p, node)),
  );
  const wide = texts.some((text) => text.type === 'wide');
  const same = wide ? texts.map((text) => ({ ...text, type: 'wide' as const })) : texts;
  return same as unknown as readonly [Text, Text, ...Text[]];
}

/** From the last threshold back; an undecided key passes none of them and is not below the first. */
function steps(p: Printing, node: NodeOf<'steps'>): Text {
  const key = atom(p, node.key);
  const values = unified(p, node.values);
  const at = (index: number): Text => printConstant(node.key.type, node.from[index] ?? 0n);
  const cases = node.from.map(
    (_, index) => sql('boolean')`WHEN ${key} >= ${at(index)} THEN ${values[index + 1] as Text}`,
  );
  if (!node.key.total) cases.unshift(sql('boolean')`WHEN ${key} < ${at(0)} THEN ${values[0]}`);
  const turned = list('boolean', cases.reverse(), ' ');
  const { type } = values[0];
  if (cases.length === 0) return values[0];
  return ended(p, node, node.key.total ? sql(type)`CASE ${turned} ELSE ${values[0]}` : sql(type)`CASE ${turned}`);
}

/** No word is empty, so that an empty text can stand for an undecided key. */
function lookup(p: Printing, node: NodeOf<'lookup'>): Text {
  const texts = unified(p, [...node.values, node.otherwise]);
  const cases = node.cases.map((name, index) => sql('text')`WHEN ${quoted(name)} THEN ${texts[index] as Text}`);
  const key = p.print(p, node.key);
  const asked = node.key.total ? key : sql('text')`coalesce(${key}, '')`;
  if (!node.key.total) cases.unshift(sql('text')`WHEN '' THEN NULL`);
  const last = texts[node.values.length] as Text;
  if (cases.length === 0) return last;
  return ended(p, node, sql(last.type)`CASE ${asked} ${list('text', cases, ' ')} ELSE ${last}`);
}
