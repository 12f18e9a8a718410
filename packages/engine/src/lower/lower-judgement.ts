// Lowers sums, comparisons and choices; what a known condition leaves out is not lowered at all.

import type { Expression } from '../expression.ts';
import type { Node } from './ir.ts';
import {
  addNumbers,
  compareNumbers,
  divideNumbers,
  extremeNumber,
  multiplyNumbers,
  type Numeric,
  roundNumber,
  subtractNumbers,
} from './lower-number.ts';
import { keep, type Lowering, type Place, pick, plain, retyped, sameWords, selectValue, typeOf } from './lowering.ts';

type Calculation = Extract<
  Expression,
  { kind: 'add' | 'subtract' | 'multiply' | 'divide' | 'round' | 'least' | 'greatest' }
>;

export function lowerCalculation(x: Lowering, place: Place, e: Calculation): Numeric {
  const { nodes } = x;
  const lower = (one: Expression): Numeric => {
    const value = x.lower(x, place, one);
    return typeOf(value.node) === undefined ? { ...value, node: retyped(nodes, value.node, 'int') } : value;
  };
  switch (e.kind) {
    case 'add':
      return addNumbers(nodes, e.terms.map(lower));
    case 'multiply':
      return multiplyNumbers(nodes, e.terms.map(lower));
    case 'subtract':
      return subtractNumbers(nodes, lower(e.left), lower(e.right));
    case 'divide':
      return divideNumbers(nodes, lower(e.left), lower(e.right), (node) => keep(x, node));
    case 'round':
      return roundNumber(nodes, lower(e.value), e.mode, e.to);
    case 'least':
    case 'greatest': {
      const kind = e.kind === 'least' ? 'min' : 'max';
      const values = e.terms.map(lower);
      if (!values.some((value) => value.node.type === 'date')) return extremeNumber(nodes, kind, values);
      return plain(
        nodes.extreme(
          kind,
          values.map((value) => retyped(nodes, value.node, 'date')),
        ),
      );
    }
  }
}

type Judgement = Extract<Expression, { kind: 'compare' | 'all' | 'any' | 'not' | 'choose' }>;

export function lowerJudgement(x: Lowering, place: Place, e: Judgement): Numeric {
  const { nodes } = x;
  const truth = (one: Expression): Node => retyped(nodes, x.lower(x, place, one).node, 'bool');
  switch (e.kind) {
    case 'compare':
      return plain(lowerComparison(x, e.op, x.lower(x, place, e.left), x.lower(x, place, e.right)));
    case 'all':
    case 'any': {
      const terms: Node[] = [];
      for (const one of e.terms) {
        const term = truth(one);
        terms.push(term);
        if (term.kind === 'const' && term.value === (e.kind === 'any')) break;
      }
      return plain(e.kind === 'all' ? nodes.and(terms) : nodes.or(terms));
    }
    case 'not':
      return plain(nodes.not(truth(e.term)));
    case 'choose': {
      const branches: { when: Node; then: Numeric }[] = [];
      for (const branch of e.branches) {
        const when = truth(branch.when);
        if (when.kind === 'const' && when.value === false) continue;
        branches.push({ when, then: x.lower(x, place, branch.then) });
        if (when.kind === 'const' || when.kind === 'undecided') break;
      }
      const sure = branches[branches.length - 1]?.when.kind === 'const' ? branches.pop() : undefined;
      const last = sure?.then ?? x.lower(x, place, e.otherwise);
      const table = byWord(x, branches, last);
      if (table !== undefined) return table;
      return branches.reduceRight((otherwise, { when, then }) => selectValue(nodes, when, then, otherwise), last);
    }
  }
}

type Branch = { readonly when: Node; readonly then: Numeric };

/** A chain of known values, one for each word of one fact, as a table: read in one step, not asked word by word. */
function byWord(x: Lowering, branches: readonly Branch[], last: Numeric): Numeric | undefined {
  if (branches.length < 2) return undefined;
  const values = [...branches.map((branch) => branch.then), last];
  if (values.some(({ node, over }) => node.kind !== 'const' || over !== undefined)) return undefined;
  const [key] = branches.map(({ when }) => (when.kind === 'compare' ? when.left : undefined));
  const names: string[] = [];
  for (const { when } of branches) {
    if (when.kind !== 'compare' || when.op !== '=' || when.left !== key) return undefined;
    if (when.right.kind !== 'const' || when.right.type !== 'word') return undefined;
    names.push(String(when.right.value));
  }
  if (key === undefined) return undefined;
  return pick(x.nodes, values, (choices) =>
    x.nodes.lookup(key, names, choices.slice(0, -1), choices[choices.length - 1] as Node),
  );
}

function lowerComparison(
  x: Lowering,
  op: Extract<Judgement, { kind: 'compare' }>['op'],
  left: Numeric,
  right: Numeric,
): Node {
  const { nodes } = x;
  const type = typeOf(left.node) ?? typeOf(right.node) ?? 'int';
  const [a, b] = [left, right].map((value) => ({ ...value, node: retyped(nodes, value.node, type) })) as [
    Numeric,
    Numeric,
  ];
  if (type === 'int') return compareNumbers(nodes, op, a, b);
  if (type !== 'word') return nodes.compare(op, a.node, b.node);
  const never = !a.node.words.some((word) => b.node.words.includes(word));
  if (never && a.node.total && b.node.total) return nodes.truth(op === '!=');
  const [first, second] = sameWords(nodes, [a.node, b.node]);
  return nodes.compare(op, first as Node, second as Node);
}
