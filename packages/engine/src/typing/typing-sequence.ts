// The types of folds, sums and searches: of the elements they go through and of what they carry.

import type { Expression, Sequence } from '../expression.ts';
import {
  common,
  expectEach,
  expectType,
  isDimensionless,
  joined,
  report,
  type Spot,
  showType,
  TRUTH,
  type Typed,
  typeAt,
  typeOfFact,
  UNKNOWN,
  under,
} from './typed.ts';

type Passage = Extract<Expression, { kind: 'fold' | 'reduce' | 'largest' | 'first' }>;

export function typeOfPassage(spot: Spot, e: Passage): Typed {
  const inner: Spot = { ...spot, items: new Map([...spot.items, [e.as, fieldsOf(spot, e.over)]]) };
  switch (e.kind) {
    case 'fold':
      return typeOfFold(spot, inner, e);
    case 'first': {
      expectEach(inner, [['where', e.where]], TRUTH);
      const then = typeAt(under(inner, 'then'), e.then);
      const otherwise = typeAt(under(spot, 'otherwise'), e.otherwise);
      expectType(under(spot, 'otherwise'), otherwise, then.kind === 'word' ? { kind: 'word', words: undefined } : then);
      return joined(then, otherwise) ?? UNKNOWN;
    }
    case 'largest': {
      const count = typeAt(under(spot, 'count'), e.count);
      expectType(under(spot, 'count'), count, { kind: 'number', unit: 'count' });
      return common(inner, [['of', e.of]]);
    }
    case 'reduce':
      return typeOfReduction(inner, e);
  }
}

function fieldsOf(spot: Spot, sequence: Sequence): { readonly [field: string]: Typed } {
  if (sequence.kind === 'range') {
    const parts = [
      ['over.from', sequence.from],
      ['over.to', sequence.to],
    ] as const;
    const type = common(spot, parts);
    if (type.kind !== 'number' && type.kind !== 'unknown') report(spot, 'wrong-type', showType(type), 'numbers');
    return { value: type.kind === 'number' && type.unit === 'any' ? { kind: 'number', unit: 'count' } : type };
  }
  const type = spot.law.facts.get(sequence.fact)?.type;
  if (type?.kind === 'list') {
    return Object.fromEntries(Object.entries(type.item).map(([name, field]) => [name, typeOfFact(field.type)]));
  }
  report(spot, 'unknown-name', sequence.fact, 'a fact that is a list');
  return {};
}

/** A state that starts at zero has the unit of what is added to it. */
function typeOfFold(spot: Spot, inner: Spot, e: Extract<Passage, { kind: 'fold' }>): Typed {
  const starts = e.states.map((state, index) => typeAt(under(spot, `states[${index}].start`), state.start));
  const states = new Map([
    ...spot.states,
    ...e.states.map((state, index) => [state.name, starts[index] ?? UNKNOWN] as const),
  ]);
  e.states.forEach((state, index) => {
    const start = states.get(state.name) ?? UNKNOWN;
    if (start.kind === 'number' && start.unit !== 'any' && !isDimensionless(start.unit)) return;
    const silent: Spot = { ...inner, states, problems: [] };
    const next = typeAt(under(silent, `states[${index}].next`), state.next);
    states.set(state.name, joined(start, next) ?? start);
  });
  e.states.forEach((state, index) => {
    const place = { ...under(inner, `states[${index}].next`), states };
    expectType(place, typeAt(place, state.next), states.get(state.name) ?? UNKNOWN);
  });
  const result = { ...under(spot, 'result'), states };
  return typeAt(result, e.result);
}

function typeOfReduction(spot: Spot, e: Extract<Passage, { kind: 'reduce' }>): Typed {
  if (e.where !== undefined) expectEach(spot, [['where', e.where]], TRUTH);
  const of = e.of === undefined ? UNKNOWN : typeAt(under(spot, 'of'), e.of);
  switch (e.op) {
    case 'some':
    case 'every':
      expectType(under(spot, 'of'), of, TRUTH);
      return TRUTH;
    case 'count':
      return { kind: 'number', unit: 'count' };
    case 'product':
      expectType(under(spot, 'of'), of, { kind: 'number', unit: 'fraction' });
      return { kind: 'number', unit: 'fraction' };
    case 'sum':
      return of.kind === 'number' || of.kind === 'unknown'
        ? of
        : report(under(spot, 'of'), 'wrong-type', showType(of), 'a number');
    case 'least':
    case 'greatest':
      return of.kind === 'number' || of.kind === 'date' || of.kind === 'unknown'
        ? of
        : report(under(spot, 'of'), 'wrong-type', showType(of), 'a number or a date');
  }
}
