// What printing JavaScript needs everywhere: blocks, names for what is used again, codes, literals.

import { childrenOf, type Node, type Program } from '../lower/ir.ts';
import { isBig, placeholder } from './columns-form.ts';

/** `code` is 0 when decided; undefined when it always is. */
export type Printed = { readonly value: string; readonly code: string | undefined };

/** Statements of one block, and what they have named. `loop`: the block is the body of that loop. */
export type Scope = {
  readonly lines: string[];
  readonly names: Map<string, Printed>;
  readonly loop: number | undefined;
};

/** Where stored values come from; a value that is not given reads as `filler`. */
export type Reader = {
  readonly fact: (p: Printer, name: string, filler: string) => string;
  readonly given: (p: Printer, name: string) => string;
  readonly has: (p: Printer, name: string, value: string, bit: number) => string;
  readonly field: (p: Printer, loop: number, list: string, field: string, filler: string) => string;
  readonly fieldGiven: (p: Printer, loop: number, list: string, field: string) => string;
  /** The head of a `for` over the rows; `more` is a further condition to go on. */
  readonly rows: (p: Printer, loop: number, list: string, more: string) => string;
};

export type Printer = {
  readonly program: Program;
  readonly reader: Reader;
  /** Statements that run once, before all rows. */
  readonly heads: string[];
  readonly scopes: Scope[];
  /** The depth of the block where the variables of a loop stand. */
  readonly depths: Map<number, number>;
  readonly uses: ReadonlyMap<number, number>;
  readonly passages: ReadonlySet<number>;
  readonly counter: { name: number };
  /** Prints a node, once where it is used several times. */
  readonly print: (p: Printer, node: Node) => Printed;
};

export function createPrinter(program: Program, reader: Reader, print: Printer['print']): Printer {
  const uses = new Map<number, number>();
  const visit = (node: Node): void => {
    uses.set(node.id, (uses.get(node.id) ?? 0) + 1);
    if (uses.get(node.id) === 1) {
      childrenOf(node).forEach(visit);
      const binding = node.kind === 'use' ? program.bindings[node.binding] : undefined;
      if (binding !== undefined) visit(binding.node);
    }
  };
  for (const output of program.outputs) {
    visit(output.value);
    if (output.denominator !== undefined) visit(output.denominator);
  }
  const root: Scope = { lines: [], names: new Map(), loop: undefined };
  const passages = withPassages(program);
  return { program, reader, heads: [], scopes: [root], depths: new Map(), uses, passages, counter: { name: 0 }, print };
}

/** The nodes under which there is a loop. */
function withPassages(program: Program): ReadonlySet<number> {
  const known = new Map<number, boolean>();
  const visit = (node: Node): boolean => {
    const done = known.get(node.id);
    if (done !== undefined) return done;
    const loop = node.kind === 'fold' || node.kind === 'reduce' || node.kind === 'largest' || node.kind === 'first';
    known.set(node.id, loop);
    const under = childrenOf(node).map(visit).includes(true);
    const bound = node.kind === 'use' ? program.bindings[node.binding] : undefined;
    const has = loop || under || (bound !== undefined && visit(bound.node));
    known.set(node.id, has);
    return has;
  };
  for (const output of program.outputs) {
    visit(output.value);
    if (output.denominator !== undefined) visit(output.denominator);
  }
  return new Set([...known].filter(([, has]) => has).map(([id]) => id));
}

export function scopeOf(p: Printer): Scope {
  return p.scopes[p.scopes.length - 1] as Scope;
}

export function freshName(p: Printer, letter: string): string {
  p.counter.name += 1;
  return `${letter}${p.counter.name}`;
}

/** A name or a short text that may be written twice. */
export function named(p: Printer, text: string): string {
  if (/^[\w.]+$/.test(text)) return text;
  const key = `= ${text}`;
  for (const scope of p.scopes) {
    const known = scope.names.get(key);
    if (known !== undefined) return known.value;
  }
  const name = freshName(p, 'x');
  scopeOf(p).lines.push(`const ${name} = ${text};`);
  scopeOf(p).names.set(key, { value: name, code: undefined });
  return name;
}

/** Runs `print` inside a new block and answers the block's statements. */
export function block<T>(p: Printer, loop: number | undefined, print: () => T): { lines: string[]; result: T } {
  const scope: Scope = { lines: [], names: new Map(), loop };
  p.scopes.push(scope);
  const result = print();
  p.scopes.pop();
  return { lines: scope.lines, result };
}

/** The first code that is not 0. */
export function firstCode(...codes: readonly (string | undefined)[]): string | undefined {
  const all = [...new Set(codes.filter((code) => code !== undefined && code !== '0'))];
  if (all.length === 0) return undefined;
  return all.length === 1 ? all[0] : `(${all.join(' || ')})`;
}

/** The text of a value that stands where there is none. */
export function filler(node: Node): string {
  if (node.type === 'bool') return 'false';
  return node.type === 'word' ? '0' : whole(placeholder(node), isBig(node));
}

export function whole(value: bigint, big: boolean): string {
  const text = big ? `${value}n` : String(value);
  return value < 0n ? `(${text})` : text;
}

/** The value of a child at the representation of its parent. */
export function fitted(p: Printer, parent: Node, child: Node): Printed {
  const printed = p.print(p, child);
  if (child.type !== 'int' || isBig(parent) === isBig(child)) return printed;
  if (child.kind === 'const') return { value: whole(child.value as bigint, isBig(parent)), code: undefined };
  if (child.kind === 'undecided') return { value: whole(placeholder(child), isBig(parent)), code: printed.code };
  return { value: `${isBig(parent) ? 'BigInt' : 'Number'}(${printed.value})`, code: printed.code };
}

/** A constant made once, before all rows. */
export function headed(p: Printer, text: string): string {
  const known = p.heads.find((head) => head.endsWith(` = ${text};`));
  if (known !== undefined) return known.split(' ')[1] as string;
  const name = freshName(p, 'T');
  p.heads.push(`const ${name} = ${text};`);
  return name;
}
