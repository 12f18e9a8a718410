// The expressions inside an expression, for whoever walks a formula.

import type { Expression, Sequence } from './expression.ts';

/** The expression and everything inside it, outermost first. */
export function expressionsUnder(e: Expression): readonly Expression[] {
  return [e, ...partsOf(e).flatMap(expressionsUnder)];
}

/** The expressions directly inside another one. */
function partsOf(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case 'literal':
    case 'fact':
    case 'given':
    case 'has':
    case 'rule':
    case 'item':
    case 'item-given':
    case 'state':
    case 'undecided':
      return [];
    case 'parameter':
      return e.on === undefined ? [] : [e.on];
    case 'bracket':
    case 'cell':
      return e.on === undefined ? [e.key] : [e.on, e.key];
    case 'tiers':
      return e.on === undefined ? [e.amount] : [e.on, e.amount];
    case 'add':
    case 'multiply':
    case 'least':
    case 'greatest':
    case 'all':
    case 'any':
      return e.terms;
    case 'subtract':
    case 'divide':
    case 'compare':
      return [e.left, e.right];
    case 'round':
      return [e.value];
    case 'not':
      return [e.term];
    case 'choose':
      return [...e.branches.flatMap(({ when, then }) => [when, then]), e.otherwise];
    case 'date':
    case 'calendar':
      return e.args;
    case 'fold':
      return [...sequenceParts(e.over), ...e.states.flatMap(({ start, next }) => [start, next]), e.result];
    case 'reduce':
      return [...sequenceParts(e.over), ...[e.where, e.of].filter((part) => part !== undefined)];
    case 'largest':
      return [...sequenceParts(e.over), e.count, e.of];
    case 'first':
      return [...sequenceParts(e.over), e.where, e.then, e.otherwise];
  }
}

function sequenceParts(over: Sequence): readonly Expression[] {
  return over.kind === 'list' ? [] : [over.from, over.to];
}
