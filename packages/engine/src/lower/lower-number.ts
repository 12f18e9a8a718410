// Numbers of a lowered program: an integer node times a static scale, over a run-time denominator where one is needed.

import { type Exact, floorDivide, multiply, ONE, type RoundingMode, ratio } from '../exact.ts';
import type { Comparison } from '../expression.ts';
import type { Node } from './ir.ts';
import { constOf } from './ir-basics.ts';
import type { Nodes } from './ir-nodes.ts';

/** The value `node × scale / over`; the code of `node` says all there is to say about being undecided. */
export type Numeric = { readonly node: Node; readonly scale: Exact; readonly over?: Node };

export function constant(nodes: Nodes, value: Exact): Numeric {
  if (value.n === 0n) return { node: nodes.int(0n), scale: ONE };
  const sign = value.n < 0n ? -1n : 1n;
  return { node: nodes.int(sign), scale: { n: sign * value.n, d: value.d } };
}

/** The value of a number known when lowering. */
export function knownValue(value: Numeric): Exact | undefined {
  const n = constOf(value.node);
  return n === undefined || value.over !== undefined ? undefined : multiply({ n, d: 1n }, value.scale);
}

/** Zero and undecided fit every scale. */
export function fitsAll(value: Numeric): boolean {
  return constOf(value.node) === 0n || value.node.kind === 'undecided';
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** The greatest fraction that both are whole multiples of. */
export function commonScale(a: Exact, b: Exact): Exact {
  return ratio(gcd(a.n * b.d, b.n * a.d), a.d * b.d);
}

export function scaleOf(values: readonly Numeric[]): Exact {
  const scales = values.filter((value) => !fitsAll(value)).map((value) => value.scale);
  return scales.length === 0 ? ONE : scales.reduce(commonScale);
}

/** The node of a value at a scale that divides its own. */
export function nodeAt(nodes: Nodes, value: Numeric, scale: Exact): Node {
  if (fitsAll(value)) return value.node;
  const factor = ratio(value.scale.n * scale.d, value.scale.d * scale.n);
  if (factor.d !== 1n) throw new RangeError('a value does not fit its scale');
  return nodes.mul([value.node, nodes.int(factor.n)]);
}

function numeric(node: Node, scale: Exact, over: Node | undefined): Numeric {
  return over === undefined || constOf(over) === 1n ? { node, scale } : { node, scale, over };
}

/** The values at one scale and, where there are any, over one denominator. */
function together(nodes: Nodes, values: readonly Numeric[]): { terms: Node[]; scale: Exact; over: Node | undefined } {
  const scale = scaleOf(values);
  const dens: Node[] = [];
  for (const { over } of values) if (over !== undefined && !dens.includes(over)) dens.push(over);
  const terms = values.map((value) => {
    const others = dens.filter((den) => den !== value.over);
    return nodes.mul([nodeAt(nodes, value, scale), ...others]);
  });
  return { terms, scale, over: dens.length === 0 ? undefined : nodes.mul(dens) };
}

export function addNumbers(nodes: Nodes, values: readonly Numeric[]): Numeric {
  const { terms, scale, over } = together(nodes, values);
  return numeric(nodes.add(terms), scale, over);
}

export function subtractNumbers(nodes: Nodes, left: Numeric, right: Numeric): Numeric {
  const { terms, scale, over } = together(nodes, [left, right]);
  return numeric(nodes.sub(terms[0] as Node, terms[1] as Node), scale, over);
}

export function multiplyNumbers(nodes: Nodes, values: readonly Numeric[]): Numeric {
  const scale = values.map((value) => (fitsAll(value) ? ONE : value.scale)).reduce(multiply, ONE);
  const dens = values.flatMap((value) => (value.over === undefined ? [] : [value.over]));
  const node = nodes.mul(values.map((value) => value.node));
  return numeric(node, scale, dens.length === 0 ? undefined : nodes.mul(dens));
}

/** Division; `keep` makes a binding of a divisor that is used several times. */
export function divideNumbers(nodes: Nodes, left: Numeric, right: Numeric, keep: (node: Node) => Node): Numeric {
  const known = knownValue(right);
  if (known !== undefined && known.n !== 0n) {
    return multiplyNumbers(nodes, [left, constant(nodes, ratio(known.d, known.n))]);
  }
  if (known !== undefined) {
    return { node: nodes.after(left.node, nodes.undecided('division-by-zero', 'int')), scale: ONE };
  }
  const divisor = keep(right.node);
  const positive = divisor.lo !== undefined && divisor.lo > 0n;
  const neverNegative = divisor.lo !== undefined && divisor.lo >= 0n;
  const value = nodes.settled(divisor);
  const one = nodes.int(1n);
  const size = neverNegative ? value : nodes.extreme('max', [value, nodes.sub(nodes.int(0n), value)]);
  const sign = neverNegative ? one : nodes.select(nodes.compare('<', value, nodes.int(0n)), nodes.int(-1n), one);
  const top = nodes.mul([left.node, sign, ...(right.over === undefined ? [] : [right.over])]);
  const scale = ratio(left.scale.n * right.scale.d, left.scale.d * right.scale.n);
  const bottom = nodes.mul([
    ...(left.over === undefined ? [] : [left.over]),
    positive ? size : nodes.extreme('max', [size, one]),
  ]);
  const zero = nodes.undecided('division-by-zero', 'int');
  const whole = positive ? top : nodes.select(nodes.compare('=', value, nodes.int(0n)), zero, top);
  return numeric(nodes.after(left.node, nodes.after(divisor, whole)), fitsAll(left) ? ONE : scale, bottom);
}

export function compareNumbers(nodes: Nodes, op: Comparison, left: Numeric, right: Numeric): Node {
  const limit = left.over === undefined && !fitsAll(left) ? knownValue(right) : undefined;
  if (limit === undefined && knownValue(left) !== undefined && knownValue(right) === undefined) {
    const turned: { readonly [op in Comparison]: Comparison } = {
      '<': '>',
      '<=': '>=',
      '=': '=',
      '!=': '!=',
      '>=': '<=',
      '>': '<',
    };
    return compareNumbers(nodes, turned[op], right, left);
  }
  const bound = limit === undefined ? undefined : ratio(limit.n * left.scale.d, limit.d * left.scale.n);
  if (bound !== undefined && (bound.d === 1n || (op !== '=' && op !== '!='))) {
    const up = op === '<' || op === '>=';
    return nodes.compare(
      op,
      left.node,
      nodes.int(up ? -floorDivide(-bound.n, bound.d) : floorDivide(bound.n, bound.d)),
    );
  }
  const { terms } = together(nodes, [left, right]);
  return nodes.compare(op, terms[0] as Node, terms[1] as Node);
}

/** The least or greatest of several values, all of them reached. */
export function extremeNumber(nodes: Nodes, kind: 'min' | 'max', values: readonly Numeric[]): Numeric {
  if (values.every((value) => value.over === undefined)) {
    const scale = scaleOf(values);
    return {
      node: nodes.extreme(
        kind,
        values.map((value) => nodeAt(nodes, value, scale)),
      ),
      scale,
    };
  }
  return values.reduce((best, next) => {
    const better = compareNumbers(nodes, kind === 'min' ? '<' : '>', next, best);
    return selectNumber(nodes, nodes.after(best.node, better), next, best);
  });
}

function selectNumber(nodes: Nodes, when: Node, then: Numeric, otherwise: Numeric): Numeric {
  if (when.kind === 'const') return when.value === true ? then : otherwise;
  return pickNumber(nodes, [then, otherwise], ([a, b]) => nodes.select(when, a as Node, b as Node));
}

/** One of several values, picked by `pick`; their denominators are picked alike. */
export function pickNumber(
  nodes: Nodes,
  values: readonly Numeric[],
  pick: (choices: readonly Node[]) => Node,
): Numeric {
  const scale = scaleOf(values);
  const node = pick(values.map((value) => nodeAt(nodes, value, scale)));
  if (values.every((value) => value.over === undefined)) return { node, scale };
  const one = nodes.int(1n);
  return numeric(node, scale, nodes.settled(pick(values.map((value) => value.over ?? one))));
}

/** Rounds to a multiple of `to`: one floor division. */
export function roundNumber(nodes: Nodes, value: Numeric, mode: RoundingMode, to: Exact): Numeric {
  if (fitsAll(value)) return { node: value.node, scale: to };
  const { n, d } = ratio(value.scale.n * to.d, value.scale.d * to.n);
  const by = value.over === undefined ? nodes.int(d) : nodes.mul([value.over, nodes.int(d)]);
  const times = (node: Node, factor: bigint): Node => nodes.mul([node, nodes.int(factor)]);
  const whole = value.over === undefined && d === 1n;
  if (whole) return { node: times(value.node, n), scale: to };
  const top = times(value.node, n);
  switch (mode) {
    case 'down':
      return { node: nodes.div(top, by), scale: to };
    case 'up':
      return { node: nodes.div(nodes.add([top, nodes.sub(by, nodes.int(1n))]), by), scale: to };
    case 'half-up': {
      if (d % 2n === 0n) {
        const half = value.over === undefined ? nodes.int(d / 2n) : times(value.over, d / 2n);
        return { node: nodes.div(nodes.add([top, half]), by), scale: to };
      }
      return { node: nodes.div(nodes.add([times(top, 2n), by]), times(by, 2n)), scale: to };
    }
  }
}
