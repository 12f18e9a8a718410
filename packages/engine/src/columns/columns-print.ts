// Prints nodes as JavaScript: a text for the value and, where it may be undecided, a text for its code.

import type { Node, NodeOf, Program } from '../lower/ir.ts';
import { indexOfCode, isBig, placeholder } from './columns-form.ts';
import { printPassage } from './columns-print-loop.ts';
import { printNumber } from './columns-print-number.ts';
import {
  block,
  createPrinter,
  filler,
  firstCode,
  fitted,
  freshName,
  headed,
  named,
  type Printed,
  type Printer,
  type Reader,
  scopeOf,
  whole,
} from './columns-printer.ts';

/** A printer that reads stored values through `reader`. */
export function printer(program: Program, reader: Reader): Printer {
  return createPrinter(program, reader, print);
}

/** How deep the node's block is: outside of loops it does not read, inside choices, unless several read its loop. */
function depthOf(p: Printer, node: Node): number {
  const least = Math.max(0, ...node.loops.map((loop) => p.depths.get(loop) ?? 0));
  for (let depth = least + 1; depth < p.scopes.length; depth += 1) {
    if (p.scopes[depth]?.loop !== undefined) return depth - 1;
  }
  const several =
    (node.kind === 'fold' ? node.fold.results : node.kind === 'first' ? node.search.found : []).length > 1;
  return several ? least : p.scopes.length - 1;
}

/** Prints a node, once where it is used several times. */
function print(p: Printer, node: Node): Printed {
  const simple = leaf(p, node);
  if (simple !== undefined) return simple;
  const key = String(node.id);
  for (const scope of p.scopes) {
    const known = scope.names.get(key);
    if (known !== undefined) return known;
  }
  const shared = (p.uses.get(node.id) ?? 0) > 1;
  const depth = node.kind === 'use' && shared ? 0 : depthOf(p, node);
  if (!shared && depth === p.scopes.length - 1) return compose(p, node);
  const deeper = p.scopes.splice(depth + 1);
  const printed = compose(p, node);
  const value = named(p, printed.value);
  const result = { value, code: printed.code === undefined ? undefined : named(p, printed.code) };
  scopeOf(p).names.set(key, result);
  p.scopes.push(...deeper);
  return result;
}

function leaf(p: Printer, node: Node): Printed | undefined {
  switch (node.kind) {
    case 'const':
      return { value: literal(node), code: undefined };
    case 'slot':
      return { value: `s${node.loop}_${node.slot}`, code: undefined };
    case 'index':
      return { value: `i${node.loop}`, code: undefined };
    case 'undecided':
      return { value: filler(node), code: String(indexOfCode(p.program, node.code)) };
    default:
      return undefined;
  }
}

function literal(node: NodeOf<'const'>): string {
  if (typeof node.value === 'boolean') return String(node.value);
  if (typeof node.value === 'string') return String(node.words.indexOf(node.value));
  return whole(node.value, isBig(node));
}

function compose(p: Printer, node: Node): Printed {
  switch (node.kind) {
    case 'const':
    case 'slot':
    case 'index':
    case 'undecided':
      return leaf(p, node) as Printed;
    case 'fact':
    case 'has':
    case 'field':
    case 'given':
    case 'field-given':
      return stored(p, node);
    case 'use':
      return print(p, (p.program.bindings[node.binding] as { node: Node }).node);
    case 'settled':
      return { value: print(p, node.of).value, code: undefined };
    case 'after': {
      const [first, then] = [print(p, node.first), print(p, node.then)];
      return { value: then.value, code: firstCode(first.code, then.code) };
    }
    case 'not': {
      const term = print(p, node.term);
      return { value: `!${term.value}`, code: term.code };
    }
    case 'and':
    case 'or':
      return sequence(p, node, 0);
    case 'select':
      return branch(
        p,
        node,
        print(p, node.when),
        () => fitted(p, node, node.then),
        () => fitted(p, node, node.otherwise),
      );
    case 'steps':
    case 'lookup':
    case 'recode':
      return choice(p, node);
    case 'fold':
    case 'reduce':
    case 'largest':
    case 'first':
      return printPassage(p, node);
    default:
      return printNumber(p, node);
  }
}

function stored(p: Printer, node: NodeOf<'fact' | 'has' | 'field' | 'given' | 'field-given'>): Printed {
  const { reader } = p;
  if (node.kind === 'given') return { value: reader.given(p, node.name), code: undefined };
  if (node.kind === 'field-given')
    return { value: reader.fieldGiven(p, node.loop, node.fact, node.field), code: undefined };
  const isField = node.kind === 'field';
  const none = whole(placeholder(node), false);
  const raw = isField
    ? reader.field(p, node.loop, node.fact, node.field, none)
    : node.kind === 'has'
      ? reader.has(p, node.name, node.value, node.bit)
      : reader.fact(p, node.name, none);
  const value = isBig(node) ? `BigInt(${raw})` : raw;
  if (node.total) return { value, code: undefined };
  const given = isField ? reader.fieldGiven(p, node.loop, node.fact, node.field) : reader.given(p, node.name);
  const code = indexOfCode(p.program, isField ? `missing:${node.fact}.${node.field}` : `missing:${node.name}`);
  return { value, code: `(${given} ? 0 : ${code})` };
}

/** The texts of two branches at the representation of the node; as statements where a branch has loops. */
function branch(p: Printer, node: Node, when: Printed, then: () => Printed, otherwise: () => Printed): Printed {
  const condition = named(p, when.value);
  if (!p.passages.has(node.id)) {
    const [a, b] = [then(), otherwise()];
    const value = `(${condition} ? ${a.value} : ${b.value})`;
    const split = a.code === undefined && b.code === undefined;
    const code = split
      ? undefined
      : a.code === b.code
        ? a.code
        : `(${condition} ? ${a.code ?? '0'} : ${b.code ?? '0'})`;
    return { value, code: firstCode(when.code, code) };
  }
  const [value, code] = [freshName(p, 'x'), freshName(p, 'c')];
  const sides = [then, otherwise].map((side) =>
    block(p, undefined, () => {
      const printed = side();
      scopeOf(p).lines.push(`${value} = ${printed.value};`);
      if (printed.code !== undefined) scopeOf(p).lines.push(`${code} = ${printed.code};`);
      return printed.code !== undefined;
    }),
  );
  const coded = sides.some((side) => side.result);
  const { lines } = scopeOf(p);
  lines.push(`let ${value}${coded ? `, ${code} = 0` : ''};`);
  lines.push(`if (${condition}) {`, ...(sides[0]?.lines ?? []), '} else {', ...(sides[1]?.lines ?? []), '}');
  return { value, code: firstCode(when.code, coded ? code : undefined) };
}

/** Terms from `index` on, each reached only when those before do not decide. */
function sequence(p: Printer, node: NodeOf<'and' | 'or'>, index: number): Printed {
  const rest = node.terms.slice(index);
  const plain = rest.every((term) => term.total && !p.passages.has(term.id));
  if (plain) {
    const terms = rest.map((term) => print(p, term).value);
    return {
      value: terms.length === 1 ? (terms[0] as string) : `(${terms.join(node.kind === 'and' ? ' && ' : ' || ')})`,
      code: undefined,
    };
  }
  const first = print(p, node.terms[index] as Node);
  if (rest.length === 1) return first;
  const end: Printed = { value: String(node.kind === 'or'), code: undefined };
  const further = (): Printed => sequence(p, node, index + 1);
  return node.kind === 'and' ? branch(p, node, first, further, () => end) : branch(p, node, first, () => end, further);
}

function choice(p: Printer, node: NodeOf<'steps' | 'lookup' | 'recode'>): Printed {
  if (node.kind === 'recode') {
    const of = print(p, node.of);
    const table = headArray(
      p,
      node.of.words.map((word) => String(Math.max(0, node.words.indexOf(word)))),
    );
    return { value: `${table}[${of.value}]`, code: of.code };
  }
  const key = print(p, node.key);
  const { values } = node;
  if (node.kind === 'lookup' && values.every((value) => value.kind === 'const')) {
    return {
      value: `${headArray(
        p,
        values.map((value) => fitted(p, node, value).value),
      )}[${key.value}]`,
      code: key.code,
    };
  }
  const text = named(p, key.value);
  const limits =
    node.kind === 'steps'
      ? node.from.map((from) => whole(from, isBig(node.key)))
      : values.slice(1).map((_, index) => String(index + 1));
  const tree = (from: number, to: number): Printed => {
    if (from === to) return fitted(p, node, values[from] as Node);
    const middle = (from + to + 1) >> 1;
    const when = { value: `${text} >= ${limits[middle - 1]}`, code: undefined };
    return branch(
      p,
      node,
      when,
      () => tree(middle, to),
      () => tree(from, middle - 1),
    );
  };
  const printed = tree(0, values.length - 1);
  return { value: printed.value, code: firstCode(key.code, printed.code) };
}

function headArray(p: Printer, values: readonly string[]): string {
  return headed(p, `[${values.join(', ')}]`);
}
