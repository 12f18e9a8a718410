// The type and unit of every expression of a law, found before any run; what does not fit is told as data.

import type { Expression } from '../expression.ts';
import type { Law, Rule } from '../law.ts';
import {
  common,
  DAY,
  expectEach,
  expectType,
  report,
  type Spot,
  showType,
  TRUTH,
  type Typed,
  type TypeProblem,
  typeAt,
  typeOfFact,
  UNKNOWN,
  under,
} from './typed.ts';
import { typeOfNumber } from './typing-number.ts';
import { typeOfPassage } from './typing-sequence.ts';

/** The problems of one rule's formulas, and of the conditions under which its doubts bear. */
export function typeProblems(law: Law, rule: Rule): readonly TypeProblem[] {
  const problems: TypeProblem[] = [];
  const check = (path: string, e: Expression, expected: Typed): void => {
    const bare = { items: new Map(), states: new Map() };
    const spot: Spot = { law, rule: rule.id, path, ...bare, problems, typeOf: typeOfExpression };
    expectType(spot, typeOfExpression(spot, e), expected);
  };
  rule.versions.forEach(({ formula }, index) => check(`versions[${index}].formula`, formula, typeOfRule(rule)));
  rule.interpretations?.forEach(({ matters }, index) => {
    if (matters?.when !== undefined) check(`interpretations[${index}].matters.when`, matters.when, TRUTH);
  });
  return problems;
}

function typeOfRule(rule: Rule): Typed {
  if (typeof rule.type === 'object') return { kind: 'word', words: rule.type.choice };
  if (rule.type === 'boolean') return TRUTH;
  return rule.type === 'date' ? DAY : { kind: 'number', unit: rule.type };
}

function typeOfExpression(spot: Spot, e: Expression): Typed {
  switch (e.kind) {
    case 'literal':
      return typeOfLiteral(e);
    case 'fact':
    case 'given':
    case 'has':
    case 'item':
    case 'item-given':
    case 'state':
    case 'rule':
      return typeOfReading(spot, e);
    case 'all':
    case 'any':
      expectEach(
        spot,
        e.terms.map((term, index) => [`terms[${index}]`, term]),
        TRUTH,
      );
      return TRUTH;
    case 'not':
      expectEach(spot, [['term', e.term]], TRUTH);
      return TRUTH;
    case 'choose':
      return typeOfChoice(spot, e);
    case 'compare':
      return typeOfComparison(spot, e);
    case 'undecided':
      return UNKNOWN;
    case 'fold':
    case 'reduce':
    case 'largest':
    case 'first':
      return typeOfPassage(spot, e);
    default:
      return typeOfNumber(spot, e);
  }
}

function typeOfLiteral({ value, unit }: Extract<Expression, { kind: 'literal' }>): Typed {
  if (typeof value === 'boolean') return TRUTH;
  if (typeof value === 'string') return { kind: 'word', words: [value] };
  if ('day' in value) return DAY;
  return { kind: 'number', unit: value.n === 0n ? 'any' : (unit ?? 'count') };
}

type Reading = Extract<Expression, { kind: 'fact' | 'given' | 'has' | 'item' | 'item-given' | 'state' | 'rule' }>;

function typeOfReading(spot: Spot, e: Reading): Typed {
  switch (e.kind) {
    case 'fact':
    case 'given': {
      if (e.name === 'on') return e.kind === 'fact' ? DAY : TRUTH;
      const fact = spot.law.facts.get(e.name);
      if (fact === undefined) return report(spot, 'unknown-name', e.name, 'a fact');
      return e.kind === 'fact' ? typeOfFact(fact.type) : TRUTH;
    }
    case 'has': {
      const type = spot.law.facts.get(e.name)?.type;
      if (type?.kind !== 'set') report(spot, 'unknown-name', e.name, 'a fact that is a set');
      else if (!type.values.includes(e.value)) report(spot, 'unknown-word', e.value, type.values.join(', '));
      return TRUTH;
    }
    case 'item':
    case 'item-given': {
      const field = spot.items.get(e.of)?.[e.field];
      if (field === undefined) return report(spot, 'unknown-name', `${e.of}.${e.field}`, 'a field of the rows');
      return e.kind === 'item' ? field : TRUTH;
    }
    case 'state':
      return spot.states.get(e.name) ?? report(spot, 'unknown-name', e.name, 'a state of the fold');
    case 'rule': {
      const rule = spot.law.rules.get(e.id);
      return rule === undefined ? report(spot, 'unknown-name', e.id, 'a rule') : typeOfRule(rule);
    }
  }
}

function typeOfChoice(spot: Spot, e: Extract<Expression, { kind: 'choose' }>): Typed {
  expectEach(
    spot,
    e.branches.map((branch, index) => [`branches[${index}].when`, branch.when]),
    TRUTH,
  );
  const values = e.branches.map((branch, index) => [`branches[${index}].then`, branch.then] as const);
  return common(spot, [...values, ['otherwise', e.otherwise]]);
}

function typeOfComparison(spot: Spot, e: Extract<Expression, { kind: 'compare' }>): Typed {
  const [left, right] = [typeAt(under(spot, 'left'), e.left), typeAt(under(spot, 'right'), e.right)];
  expectType(
    under(spot, 'right'),
    right,
    left.kind === 'word' && e.right.kind !== 'literal' ? { kind: 'word', words: undefined } : left,
  );
  const ordered = e.op !== '=' && e.op !== '!=';
  if (ordered && (left.kind === 'word' || left.kind === 'boolean'))
    report(spot, 'wrong-type', showType(left), 'a number or a date');
  return TRUTH;
}
