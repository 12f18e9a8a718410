// Where SQL is kept that is needed more than once: layers of columns around a person, or around one element of a loop.

import { childrenOf, type Fold, type Node, type Program, type Search } from '../lower/ir.ts';
import { column, type Dialect, fitsBigint, fitsHugeint, type SqlType, type Text, typed } from './sql-text.ts';

export type Layer = {
  readonly columns: { readonly name: string; readonly sql: string }[];
  /** Rows beside the person or the element (PostgreSQL only): one row of the named columns. */
  readonly joins: { readonly alias: string; readonly sql: string; readonly columns: readonly string[] }[];
};

/** The person (loop 0) or the current element of a loop. Each layer may read the layers before it. */
export type Scope = {
  readonly loop: number;
  readonly layers: Layer[];
  readonly known: Map<number, Text>;
  readonly rows: Map<Fold | Search, (name: string) => Text>;
};

export type Names = {
  readonly table: string;
  readonly key: string;
  readonly listTable: (fact: string) => string;
};

export type Printing = {
  readonly dialect: Dialect;
  readonly program: Program;
  readonly names: Names;
  /** How many places each node is used in. */
  readonly uses: ReadonlyMap<number, number>;
  /** The person first, then the loops that are open. */
  readonly scopes: Scope[];
  /** How the states of a fold are read now, and in which scope. */
  readonly slots: Map<number, { readonly home: Scope; readonly read: (slot: number) => Text }>;
  /** Rules that hold numbers too large for the database. */
  readonly refused: Set<string>;
  readonly at: { rule: string; names: number };
  readonly print: (printing: Printing, node: Node) => Text;
};

/** Longer pieces are kept in a column when they are needed again; shorter ones are written again. */
const SHORT = 60;

export function emptyScope(loop: number): Scope {
  return { loop, layers: [], known: new Map(), rows: new Map() };
}

/** The place in the stack of scopes of the innermost one that a node reads. */
export function homeOf(p: Printing, node: Node): number {
  let home = 0;
  for (const loop of node.loops) {
    const open = p.scopes.findIndex((scope) => scope.loop === loop);
    const slots = p.slots.get(loop);
    home = Math.max(home, open >= 0 ? open : slots === undefined ? 0 : p.scopes.indexOf(slots.home));
  }
  return home;
}

/** Prints in an outer scope. */
export function within<T>(p: Printing, home: number, print: () => T): T {
  const inner = p.scopes.splice(home + 1);
  const made = print();
  p.scopes.push(...inner);
  return made;
}

/** Prints the body of a loop; the layers it keeps stand around the current element. */
export function inLoop<T>(p: Printing, loop: number, print: () => T): { readonly made: T; readonly layers: Layer[] } {
  const scope = emptyScope(loop);
  p.scopes.push(scope);
  const made = print();
  p.scopes.pop();
  return { made, layers: scope.layers };
}

function newName(p: Printing): string {
  p.at.names += 1;
  return `_${p.at.names}`;
}

function layerFor(scope: Scope, needs: ReadonlyMap<number, number>): { readonly layer: Layer; readonly level: number } {
  const level = needs.get(scope.loop) ?? 0;
  while (scope.layers.length <= level) scope.layers.push({ columns: [], joins: [] });
  return { layer: scope.layers[level] as Layer, level };
}

function readable(scope: Scope, text: Text, type: SqlType, level: number, at: string): Text {
  const kept = column(type, at, scope.loop);
  return { ...kept, needs: new Map([...text.needs, [scope.loop, level + 1]]) };
}

/** Keeps a piece in a column of a scope and answers with that column. */
export function keep(p: Printing, scope: Scope, text: Text): Text {
  if (text.simple) return text;
  const { layer, level } = layerFor(scope, text.needs);
  const sql = typed(p.dialect, text).sql;
  const same = layer.columns.find((one) => one.sql === sql);
  const name = same?.name ?? newName(p);
  if (same === undefined) layer.columns.push({ name, sql });
  return readable(
    scope,
    text,
    text.type,
    level,
    scope.loop === 0 ? `p.${name}` : `${layerAlias(scope, level)}.${name}`,
  );
}

/** Keeps a row of columns beside a scope (PostgreSQL) and answers how each is read. */
export function keepRow(
  p: Printing,
  scope: Scope,
  row: Text,
  columns: readonly { readonly name: string; readonly type: SqlType }[],
): (name: string) => Text {
  const { layer, level } = layerFor(scope, row.needs);
  const alias = newName(p);
  layer.joins.push({ alias, sql: row.sql, columns: columns.map((one) => one.name) });
  return (name) => {
    const type = columns.find((one) => one.name === name)?.type ?? 'boolean';
    return readable(scope, row, type, level, scope.loop === 0 ? `p.${alias}_${name}` : `${alias}.${name}`);
  };
}

export function layerAlias(scope: { readonly loop: number }, level: number): string {
  return `s${scope.loop}_${level}`;
}

/** Prints a node that other pieces write more than once: what is not short is kept in a column. */
export function atom(p: Printing, node: Node): Text {
  const text = p.print(p, node);
  if (text.simple) return text;
  const scope = p.scopes[homeOf(p, node)] as Scope;
  const kept = keep(p, scope, text);
  scope.known.set(node.id, kept);
  return kept;
}

/** Prints what is compared more than once: DuckDB would compute it each time, so it keeps what is not short. */
export function once(p: Printing, node: Node): Text {
  const text = p.print(p, node);
  return p.dialect === 'postgres' || text.sql.length <= SHORT ? text : atom(p, node);
}

/** Keeps what `print` makes for a node where the node's loops allow it, unless it is short. */
export function shared(p: Printing, node: Node, print: () => Text): Text {
  const home = homeOf(p, node);
  const scope = p.scopes[home] as Scope;
  const known = scope.known.get(node.id);
  if (known !== undefined) return known;
  if (home === p.scopes.length - 1 && (p.uses.get(node.id) ?? 1) < 2) return print();
  const text = within(p, home, print);
  const kept = text.sql.length <= SHORT ? text : keep(p, scope, text);
  scope.known.set(node.id, kept);
  return kept;
}

/** The SQL type of an integer of a range; what the database cannot hold is noted as refused. */
export function integerType(p: Printing, lo: bigint | undefined, hi: bigint | undefined): SqlType {
  if (fitsBigint(lo, hi)) return 'bigint';
  if (p.dialect === 'duckdb' && !fitsHugeint(lo, hi)) p.refused.add(p.at.rule);
  return 'wide';
}

export function typeOf(p: Printing, node: Node): SqlType {
  switch (node.type) {
    case 'int':
      return integerType(p, node.lo, node.hi);
    case 'bool':
      return 'boolean';
    case 'date':
      return 'date';
    case 'word':
      return 'text';
  }
}

/** How many places each node is used in; the use of a binding is a use of its node. */
export function countUses(program: Program): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  const loops = new Set<Fold | Search>();
  const visit = (node: Node): void => {
    if (node.kind === 'use') {
      const binding = program.bindings[node.binding];
      if (binding !== undefined) visit(binding.node);
      return;
    }
    const before = uses.get(node.id) ?? 0;
    uses.set(node.id, before + 1);
    if (before > 0) return;
    const loop = node.kind === 'fold' ? node.fold : node.kind === 'first' ? node.search : undefined;
    if (loop !== undefined && loops.has(loop)) return;
    if (loop !== undefined) loops.add(loop);
    childrenOf(node).forEach(visit);
  };
  for (const output of program.outputs) {
    visit(output.value);
    if (output.denominator !== undefined) visit(output.denominator);
  }
  return uses;
}
