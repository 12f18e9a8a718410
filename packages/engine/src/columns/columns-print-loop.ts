// Prints loops as JavaScript statements: folds, sums, searches.

import type { Fold, Node, NodeOf, Over, Search } from '../lower/ir.ts';
import { indexOfCode, isBig, placeholder } from './columns-form.ts';
import {
  block,
  filler,
  firstCode,
  fitted,
  freshName,
  named,
  type Printed,
  type Printer,
  scopeOf,
  whole,
} from './columns-printer.ts';

export function printPassage(p: Printer, node: NodeOf<'fold' | 'reduce' | 'largest' | 'first'>): Printed {
  switch (node.kind) {
    case 'fold':
      return results(p, node.fold.over.loop, () => fold(p, node.fold))[node.result] as Printed;
    case 'first':
      return results(p, node.search.over.loop, () => search(p, node.search))[node.result] as Printed;
    case 'reduce':
      return reduce(p, node);
    case 'largest':
      return largest(p, node);
  }
}

/** The results of a loop that several nodes read: it runs once. */
function results(p: Printer, loop: number, make: () => readonly Printed[]): readonly Printed[] {
  const key = (index: number): string => `loop ${loop} ${index}`;
  for (const scope of p.scopes) {
    if (!scope.names.has(key(0))) continue;
    const found: Printed[] = [];
    for (let known = scope.names.get(key(0)); known !== undefined; known = scope.names.get(key(found.length)))
      found.push(known);
    return found;
  }
  const made = make();
  made.forEach((printed, index) => scopeOf(p).names.set(key(index), printed));
  return made;
}

/** The code variable of a loop, set when its range is undecided or too long. */
function begin(p: Printer, over: Over, before: string | undefined): string {
  const code = freshName(p, 'c');
  const { lines } = scopeOf(p);
  if (over.kind === 'list') {
    lines.push(`let ${code} = ${before ?? '0'};`);
    return code;
  }
  const [from, to] = [p.print(p, over.from), p.print(p, over.to)];
  const [a, b] = [named(p, number(over.from, from.value)), named(p, number(over.to, to.value))];
  lines.push(`const [a${over.loop}, b${over.loop}] = [${a}, ${b}];`);
  const length = over.to.hi === undefined || over.from.lo === undefined ? undefined : over.to.hi - over.from.lo;
  const short = length !== undefined && length < BigInt(over.most);
  const long = short ? undefined : `(${b} - ${a} >= ${over.most} ? ${indexOfCode(p.program, 'range-too-long')} : 0)`;
  lines.push(`let ${code} = ${firstCode(from.code, to.code, long, before) ?? '0'};`);
  return code;
}

function number(node: Node, text: string): string {
  return isBig(node) ? `Number(${text})` : text;
}

/** The loop itself; it ends when the code is set. */
function loop(p: Printer, over: Over, code: string, body: () => void): void {
  p.depths.set(over.loop, p.scopes.length);
  const { lines } = block(p, over.loop, () => {
    if (over.kind === 'range') {
      const name = `n${over.loop}`;
      scopeOf(p).lines.push(`const i${over.loop} = ${indexIsBig(over) ? `BigInt(${name})` : name};`);
    }
    body();
  });
  const more = `${code} === 0`;
  const n = `n${over.loop}`;
  const range = `for (let ${n} = a${over.loop}; ${n} <= b${over.loop} && ${more}; ${n} += 1) {`;
  const head = over.kind === 'list' ? p.reader.rows(p, over.loop, over.fact, more) : range;
  scopeOf(p).lines.push(head, ...lines, '}');
  p.depths.set(over.loop, p.scopes.length - 1);
}

function indexIsBig(over: Extract<Over, { kind: 'range' }>): boolean {
  return isBig({ ...over.from, lo: over.from.lo, hi: over.to.hi });
}

function stopOn(p: Printer, code: string, found: string | undefined): void {
  if (found === undefined) return;
  scopeOf(p).lines.push(`${code} = ${found};`, `if (${code} !== 0) break;`);
}

function fold(p: Printer, { over, slots, results: wanted }: Fold): readonly Printed[] {
  const starts = slots.map(({ slot, start }) => fitted(p, slot, start));
  const names = slots.map(({ slot }) => `s${slot.loop}_${slot.slot}`);
  const declare = (): void => {
    scopeOf(p).lines.push(`let ${names.map((name, index) => `${name} = ${starts[index]?.value}`).join(', ')};`);
  };
  const code = begin(p, over, firstCode(...starts.map((start) => start.code)));
  if (names.length > 0) declare();
  loop(p, over, code, () => {
    const steps = slots.map(({ slot, next }) => fitted(p, slot, next));
    stopOn(p, code, firstCode(...steps.map((step) => step.code)));
    const { lines } = scopeOf(p);
    const changed = names.flatMap((name, index) =>
      steps[index]?.value === name ? [] : [[name, steps[index]?.value] as const],
    );
    if (changed.length === 1) lines.push(`${changed[0]?.[0]} = ${changed[0]?.[1]};`);
    if (changed.length < 2) return;
    const next = changed.map(([, value]) => {
      const fresh = freshName(p, 'x');
      lines.push(`const ${fresh} = ${value};`);
      return fresh;
    });
    changed.forEach(([name], index) => lines.push(`${name} = ${next[index]};`));
  });
  return wanted.map((result) => {
    const printed = p.print(p, result);
    return { value: named(p, printed.value), code: firstCode(code, printed.code) };
  });
}

function search(p: Printer, { over, where, found, otherwise }: Search): readonly Printed[] {
  const names = found.map(() => freshName(p, 'x'));
  const wide = found.map((node, index) => widest(node, otherwise[index] as Node));
  const code = begin(p, over, undefined);
  const hit = freshName(p, 'x');
  scopeOf(p).lines.push(
    `let ${[...names.map((name, index) => `${name} = ${filler(wide[index] as Node)}`), `${hit} = false`].join(', ')};`,
  );
  const assign = (nodes: readonly Node[]): void => {
    const values = nodes.map((node, index) => fitted(p, wide[index] as Node, node));
    const { lines } = scopeOf(p);
    values.forEach((value, index) => lines.push(`${names[index]} = ${value.value};`));
    const failed = firstCode(...values.map((value) => value.code));
    if (failed !== undefined) lines.push(`${code} = ${failed};`);
  };
  loop(p, over, code, () => {
    const condition = p.print(p, where);
    stopOn(p, code, condition.code);
    const then = block(p, undefined, () => assign(found));
    scopeOf(p).lines.push(`if (${condition.value}) {`, ...then.lines, `${hit} = true;`, 'break;', '}');
  });
  const rest = block(p, undefined, () => assign(otherwise));
  scopeOf(p).lines.push(`if (${code} === 0 && !${hit}) {`, ...rest.lines, '}');
  return names.map((name) => ({ value: name, code }));
}

function widest(a: Node, b: Node): Node {
  if (isBig(a)) return a;
  if (isBig(b)) return b;
  return placeholder(a) === 0n ? a : b;
}

function reduce(p: Printer, node: NodeOf<'reduce'>): Printed {
  const [code, result, seen] = [begin(p, node.over, undefined), freshName(p, 'x'), freshName(p, 'x')];
  const extreme = node.op === 'least' || node.op === 'greatest';
  const starts = { sum: 0n, product: 1n, count: 0n, least: 0n, greatest: 0n } as const;
  const start =
    node.op === 'some' || node.op === 'every' ? String(node.op === 'every') : whole(starts[node.op], isBig(node));
  scopeOf(p).lines.push(`let ${result} = ${start}${extreme ? `, ${seen} = false` : ''};`);
  loop(p, node.over, code, () => {
    const where = node.where === undefined ? undefined : p.print(p, node.where);
    stopOn(p, code, where?.code);
    const { lines } = block(p, undefined, () => step(p, node, { code, result, seen }));
    scopeOf(p).lines.push(...(where === undefined ? lines : [`if (${where.value}) {`, ...lines, '}']));
  });
  const empty = extreme ? `(${seen} ? 0 : ${indexOfCode(p.program, node.empty)})` : undefined;
  return { value: result, code: node.total ? undefined : firstCode(code, empty) };
}

type Reducing = { readonly code: string; readonly result: string; readonly seen: string };

function step(p: Printer, node: NodeOf<'reduce'>, { code, result, seen }: Reducing): void {
  if (node.op === 'count' || node.of === undefined) {
    scopeOf(p).lines.push(`${result} += ${whole(1n, isBig(node))};`);
    return;
  }
  const of = node.type === 'bool' ? p.print(p, node.of) : fitted(p, node, node.of);
  stopOn(p, code, of.code);
  const { lines } = scopeOf(p);
  switch (node.op) {
    case 'sum':
      lines.push(`${result} += ${of.value};`);
      return;
    case 'product':
      lines.push(`${result} *= ${of.value};`);
      return;
    case 'some':
      lines.push(`if (${of.value}) { ${result} = true; break; }`);
      return;
    case 'every':
      lines.push(`if (!${of.value}) { ${result} = false; break; }`);
      return;
    case 'least':
    case 'greatest': {
      const value = named(p, of.value);
      lines.push(
        `if (!${seen} || ${value} ${node.op === 'least' ? '<' : '>'} ${result}) {`,
        `${result} = ${value};`,
        `${seen} = true;`,
        '}',
      );
    }
  }
}

function largest(p: Printer, node: NodeOf<'largest'>): Printed {
  const [code, values] = [begin(p, node.over, undefined), freshName(p, 'x')];
  scopeOf(p).lines.push(`const ${values} = [];`);
  loop(p, node.over, code, () => {
    const of = fitted(p, node, node.of);
    stopOn(p, code, of.code);
    scopeOf(p).lines.push(`${values}.push(${of.value});`);
  });
  const count = p.print(p, node.count);
  const helper = isBig(node) ? 'largestBigs' : 'largestDoubles';
  return {
    value: `${helper}(${values}, ${number(node.count, count.value)})`,
    code: node.total ? undefined : firstCode(code, count.code),
  };
}
