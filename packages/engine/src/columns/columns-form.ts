// How values of a lowered program are held in JavaScript: doubles where every step is proven below 2^53, else bigints.

import type { Input, Node, NodeOf, Program } from '../lower/ir.ts';
import { constOf } from '../lower/ir-basics.ts';
import { product, type Range, sum, within } from '../lower/ir-range.ts';

const SAFE = 2n ** 53n - 1n;
/** Below this a floor division may multiply by the reciprocal: the error stays under half a part of the divisor. */
const SMALL = 2n ** 50n;
const INT64 = 2n ** 63n;

/** True when a double holds every value of the range exactly. */
export function isSafe(range: Range): boolean {
  return within(range, -SAFE, SAFE);
}

/** A number that is held as a bigint. Days are always doubles. */
export function isBig(node: Node): boolean {
  return node.type === 'int' && !isSafe(node);
}

export function fitsInt64(range: Range): boolean {
  return within(range, -INT64, INT64 - 1n);
}

/** True when the operation must run on bigints: an operand or a result on the way is too large for a double. */
export function runsBig(node: NodeOf<'add' | 'mul' | 'sub' | 'min' | 'max' | 'div' | 'compare'>): boolean {
  if ('left' in node) return [node.left, node.right].some(isBig) || (node.kind !== 'compare' && isBig(node));
  if (node.terms.some(isBig) || isBig(node)) return true;
  if (node.kind === 'min' || node.kind === 'max') return false;
  let range: Range | undefined;
  for (const term of node.terms) {
    range = range === undefined ? term : node.kind === 'add' ? sum(range, term) : product(range, term);
    if (!isSafe(range)) return true;
  }
  return false;
}

/** True when `floor((a + 1/2) × (1/b))` in doubles is the floor division of every value of the range. */
export function allowsReciprocal(range: Range): boolean {
  return within(range, -SMALL, SMALL);
}

/** `(product of terms + plus) / divisor` with a product too large for a double; the largest term is divided first. */
export type ScaledDivision = {
  readonly terms: readonly Node[];
  readonly largest: number;
  readonly plus: bigint;
  readonly divisor: bigint;
  /** The greatest size of what is left after the first step. */
  readonly rest: bigint;
};

/** Recognises a division that can be done in two steps of doubles: whole divisors first, the rest after. */
export function scaledDivision(node: NodeOf<'div'>): ScaledDivision | undefined {
  const divisor = constOf(node.right);
  if (divisor === undefined || isBig(node)) return undefined;
  const outer = node.left.kind === 'add' ? node.left.terms : [node.left];
  const plus = outer.length === 2 ? constOf(outer[1] as Node) : 0n;
  const inner = outer[0];
  if (plus === undefined || outer.length > 2 || inner?.kind !== 'mul' || inner.terms.some(isBig)) return undefined;
  const sizes = inner.terms.map(sizeOf);
  const largest = sizes.reduce((most, one, index) => (one > (sizes[most] ?? 0n) ? index : most), 0);
  const by = sizes.reduce((product, one, index) => (index === largest ? product : product * one), 1n);
  const size = plus < 0n ? -plus : plus;
  const wholes = ((sizes[largest] ?? 0n) / divisor + 1n) * by + size;
  const rest = divisor * by + size;
  return rest > SAFE || wholes > SAFE ? undefined : { terms: inner.terms, largest, plus, divisor, rest };
}

/** The greatest size a bounded value can have. */
function sizeOf({ lo = 0n, hi = 0n }: Range): bigint {
  return -lo > hi ? -lo : hi;
}

/** What an undecided value is held as: a value inside the range of its node. */
export function placeholder(node: Pick<Node, 'type' | 'lo' | 'hi'>): bigint {
  if (node.lo !== undefined && node.lo > 0n) return node.lo;
  return node.hi !== undefined && node.hi < 0n ? node.hi : 0n;
}

export function indexOfCode(program: Program, code: string): number {
  return program.codes.indexOf(code) + 1;
}

export function inputOf(program: Program, name: string): Input {
  const input = program.inputs.find((one) => one.name === name);
  if (input === undefined) throw new Error(`no such input: ${name}`);
  return input;
}

export function fieldOf(program: Program, list: string, name: string): Input {
  const field = program.lists.find((one) => one.name === list)?.fields.find((one) => one.name === name);
  if (field === undefined) throw new Error(`no such field: ${list}.${name}`);
  return field;
}

/** The sum of the largest values; fewer values give the sum of all. */
export function largestDoubles(values: number[], count: number): number {
  values.sort((a, b) => b - a);
  let total = 0;
  for (let i = 0; i < values.length && i < count; i += 1) total += values[i] as number;
  return total;
}

export function largestBigs(values: bigint[], count: number): bigint {
  values.sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  let total = 0n;
  for (let i = 0; i < values.length && i < count; i += 1) total += values[i] as bigint;
  return total;
}
