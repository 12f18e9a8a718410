// Lowers one expression to nodes. Exhaustive over the kinds of expression.ts.

import { ONE } from '../exact.ts';
import type { Expression, Type } from '../expression.ts';
import { inForce } from '../law.ts';
import type { Node } from './ir.ts';
import { EVERY, STATED_DAYS } from './ir-range.ts';
import { lowerCalculation, lowerJudgement } from './lower-judgement.ts';
import type { Numeric } from './lower-number.ts';
import { byDay, lowerLookup, valueNode } from './lower-parameter.ts';
import { lowerPassage } from './lower-sequence.ts';
import { eventDay, keep, type Lowering, type Place, plain, retyped, storageOf, wholeNode } from './lowering.ts';

export function lowerExpression(x: Lowering, place: Place, e: Expression): Numeric {
  switch (e.kind) {
    case 'literal':
      return valueNode(x, e.value);
    case 'fact':
    case 'given':
    case 'has':
    case 'item':
    case 'item-given':
    case 'state':
      return lowerReading(x, place, e);
    case 'parameter':
    case 'bracket':
    case 'cell':
    case 'tiers':
      return lowerLookup(x, place, e);
    case 'rule':
      return lowerRule(x, e.id);
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'round':
    case 'least':
    case 'greatest':
      return lowerCalculation(x, place, e);
    case 'compare':
    case 'all':
    case 'any':
    case 'not':
    case 'choose':
      return lowerJudgement(x, place, e);
    case 'date': {
      const args = e.args.map((arg, index) => argument(x, place, arg, index === 0 && e.op !== 'make'));
      return plain(x.nodes.date(e.op, args));
    }
    case 'calendar':
      return plain(
        x.nodes.calendar(
          e.op,
          e.args.map((arg) => argument(x, place, arg, true)),
        ),
      );
    case 'fold':
    case 'reduce':
    case 'largest':
    case 'first':
      return lowerPassage(x, place, e);
    case 'undecided':
      return plain(x.nodes.undecided(e.code, 'int'));
  }
}

function argument(x: Lowering, place: Place, e: Expression, day: boolean): Node {
  const value = x.lower(x, place, e);
  return day ? retyped(x.nodes, value.node, 'date') : wholeNode(x, value);
}

/** A rule's value: a binding over its versions by event day. */
export function lowerRule(x: Lowering, id: string): Numeric {
  const done = x.rules.get(id);
  if (done === 'begun') throw new Error(`the rule needs itself: ${id}`);
  if (done !== undefined) return done;
  const rule = x.law.rules.get(id);
  if (rule === undefined) throw new Error(`no such rule: ${id}`);
  x.rules.set(id, 'begun');
  const days = x.known.on === undefined ? STATED_DAYS : { lo: BigInt(x.known.on), hi: BigInt(x.known.on) };
  const place: Place = { items: new Map(), states: new Map(), days };
  const value = byDay(x, eventDay(x, place), rule.versions, (on, last) => {
    const version = inForce(rule.versions, on, x.known.known);
    if (version === undefined) return plain(x.nodes.undecided(`not-in-force:${id}`, 'int'));
    return x.lower(x, { ...place, days: { lo: BigInt(on), hi: BigInt(last) } }, version.formula);
  });
  const type =
    rule.type === 'boolean' ? 'bool' : rule.type === 'date' ? 'date' : typeof rule.type === 'object' ? 'word' : 'int';
  const typed = retyped(x.nodes, value.node, type);
  const node = keep(x, typeof rule.type === 'object' ? x.nodes.recode(typed, rule.type.choice) : typed, id);
  const over = value.over === undefined ? {} : { over: keep(x, value.over, `${id} /`) };
  const kept = { node, scale: value.scale, ...over };
  x.rules.set(id, kept);
  return kept;
}

type Reading = Extract<Expression, { kind: 'fact' | 'given' | 'has' | 'item' | 'item-given' | 'state' }>;

function lowerReading(x: Lowering, place: Place, e: Reading): Numeric {
  switch (e.kind) {
    case 'fact':
      return lowerFact(x, place, e.name);
    case 'given':
      return plain(given(x, e.name) ?? x.nodes.make({ kind: 'given', name: e.name }, 'bool', EVERY, true));
    case 'has': {
      const fixed = x.known.facts?.[e.name];
      if (Array.isArray(fixed)) return plain(x.nodes.truth(fixed.includes(e.value)));
      if (x.known.absent?.includes(e.name)) return plain(x.nodes.undecided(`missing:${e.name}`, 'bool'));
      const type = x.law.facts.get(e.name)?.type;
      if (type?.kind !== 'set') throw new Error(`no such set: ${e.name}`);
      const total = x.known.stated?.includes(e.name) === true;
      const bit = type.values.indexOf(e.value);
      return plain(x.nodes.make({ kind: 'has', name: e.name, value: e.value, bit }, 'bool', EVERY, total));
    }
    case 'item':
    case 'item-given':
      return lowerItem(x, place, e);
    case 'state': {
      const value = place.states.get(e.name);
      if (value === undefined) throw new Error(`no such state: ${e.name}`);
      return value;
    }
  }
}

function given(x: Lowering, name: string): Node | undefined {
  const sure = name === 'on' || x.known.stated?.includes(name) === true || x.known.facts?.[name] !== undefined;
  if (sure) return x.nodes.truth(true);
  return x.known.absent?.includes(name) ? x.nodes.truth(false) : undefined;
}

function lowerFact(x: Lowering, place: Place, name: string): Numeric {
  if (name === 'on') return plain(eventDay(x, place));
  const fixed = x.known.facts?.[name];
  const fact = x.law.facts.get(name);
  if (fact === undefined || fact.type.kind === 'list' || fact.type.kind === 'set')
    throw new Error(`no such scalar fact: ${name}`);
  if (fixed !== undefined && !Array.isArray(fixed)) {
    const value = valueNode(x, fixed as Exclude<typeof fixed, readonly string[]>);
    return fact.type.kind === 'choice' ? plain(x.nodes.recode(value.node, fact.type.values)) : value;
  }
  if (x.known.absent?.includes(name)) {
    return fact.default === undefined ? plain(x.nodes.undecided(`missing:${name}`, 'int')) : valueNode(x, fact.default);
  }
  const total = fact.default !== undefined || x.known.stated?.includes(name) === true;
  return stored(x, fact.type, x.known.ranges?.[name], { kind: 'fact', name }, total);
}

type Stored =
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'field'; readonly loop: number; readonly fact: string; readonly field: string };

/** A value as it is stored: a number is the integer `value × 10^decimals`. */
function stored(
  x: Lowering,
  type: Exclude<Type, { kind: 'list' | 'set' }>,
  narrower: { readonly min: string; readonly max: string } | undefined,
  kind: Stored,
  total: boolean,
): Numeric {
  switch (type.kind) {
    case 'number': {
      const storage = storageOf(type, narrower);
      const range = storage.kind === 'number' ? storage : EVERY;
      return { node: x.nodes.make(kind, 'int', range, total), scale: { n: 1n, d: 10n ** BigInt(type.decimals) } };
    }
    case 'boolean':
      return plain(x.nodes.make(kind, 'bool', EVERY, total));
    case 'date':
      return plain(x.nodes.make(kind, 'date', STATED_DAYS, total));
    case 'choice':
      return plain(x.nodes.make(kind, 'word', EVERY, total, type.values));
  }
}

function lowerItem(x: Lowering, place: Place, e: Extract<Reading, { kind: 'item' | 'item-given' }>): Numeric {
  const over = place.items.get(e.of);
  if (over === undefined) throw new Error(`no such element: ${e.of}`);
  const { loop } = over;
  if (over.kind === 'range') {
    if (e.kind === 'item-given') return plain(x.nodes.truth(true));
    return {
      node: x.nodes.make({ kind: 'index', loop }, 'int', { lo: over.from.lo, hi: over.to.hi }, true),
      scale: ONE,
    };
  }
  const type = x.law.facts.get(over.fact)?.type;
  const field = type?.kind === 'list' ? type.item[e.field] : undefined;
  if (field === undefined) throw new Error(`no such field: ${over.fact}.${e.field}`);
  const name = `${over.fact}.${e.field}`;
  const place_ = { loop, fact: over.fact, field: e.field };
  if (e.kind === 'item-given') {
    return plain(given(x, name) ?? x.nodes.make({ kind: 'field-given', ...place_ }, 'bool', EVERY, true));
  }
  if (x.known.absent?.includes(name)) {
    return field.default === undefined
      ? plain(x.nodes.undecided(`missing:${name}`, 'int'))
      : valueNode(x, field.default);
  }
  const total = field.default !== undefined || x.known.stated?.includes(name) === true;
  return stored(x, field.type, x.known.ranges?.[name], { kind: 'field', ...place_ }, total);
}
