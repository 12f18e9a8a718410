// Lowers rules of a law, with everything known beforehand folded in, to the program that JavaScript and SQL print.

import { ONE } from '../exact.ts';
import type { Type, Value } from '../expression.ts';
import type { Law, Rule } from '../law.ts';
import {
  boundsOf,
  childrenOf,
  type Input,
  type ListInput,
  type Node,
  type Over,
  type Program,
  type ProgramOutput,
} from './ir.ts';
import { createNodes } from './ir-nodes.ts';
import { lowerExpression, lowerRule } from './lower-expression.ts';
import { type Known, type Lowering, storageOf } from './lowering.ts';

/** The program that answers the rules. A rule that needs itself, or names nothing, is a programming error. */
export function lower(law: Law, rules: readonly string[], known: Known = {}): Program {
  const x: Lowering = {
    law,
    nodes: createNodes(),
    known,
    bindings: [],
    kept: new Map(),
    rules: new Map(),
    counter: { loop: 0 },
    lower: lowerExpression,
  };
  const outputs = rules.map((id): ProgramOutput => {
    const { node, scale, over } = lowerRule(x, id);
    const unit = unitOf(law.rules.get(id));
    return {
      rule: id,
      type: node.type,
      ...(unit === undefined ? {} : { unit }),
      scale: node.type === 'int' ? scale : ONE,
      value: node,
      ...(over === undefined ? {} : { denominator: over }),
    };
  });
  const bindings = x.bindings;
  const reached = reachable([
    ...bindings.map((b) => b.node),
    ...outputs.flatMap((o) => [o.value, ...(o.denominator ? [o.denominator] : [])]),
  ]);
  return { ...inputsOf(law, known, reached), bindings, outputs, codes: codesOf(reached) };
}

function unitOf(rule: Rule | undefined): ProgramOutput['unit'] {
  const type = rule?.type;
  return type === undefined || typeof type === 'object' || type === 'boolean' || type === 'date' ? undefined : type;
}

function reachable(roots: readonly Node[]): readonly Node[] {
  const seen = new Map<number, Node>();
  const visit = (node: Node): void => {
    if (seen.has(node.id)) return;
    seen.set(node.id, node);
    childrenOf(node).forEach(visit);
  };
  roots.forEach(visit);
  return [...seen.values()];
}

function overOf(node: Node): Over | undefined {
  switch (node.kind) {
    case 'fold':
      return node.fold.over;
    case 'reduce':
    case 'largest':
      return node.over;
    case 'first':
      return node.search.over;
    default:
      return undefined;
  }
}

/** The facts and lists that the nodes read, in the order of the law. */
function inputsOf(law: Law, known: Known, nodes: readonly Node[]): Pick<Program, 'inputs' | 'lists'> {
  const facts = new Set<string>();
  const asked = new Set<string>();
  const fields = new Map<string, Set<string>>();
  for (const node of nodes) {
    const over = overOf(node);
    if (over?.kind === 'list' && !fields.has(over.fact)) fields.set(over.fact, new Set());
    if (node.kind === 'fact' || node.kind === 'has' || node.kind === 'given') facts.add(node.name);
    if (node.kind === 'given') asked.add(node.name);
    if (node.kind === 'field' || node.kind === 'field-given')
      fields.set(node.fact, (fields.get(node.fact) ?? new Set()).add(node.field));
    if (node.kind === 'field-given') asked.add(`${node.fact}.${node.field}`);
  }
  const input = (name: string, path: string, type: Type, usual: Value | undefined): Input => {
    if (type.kind === 'list') throw new Error(`a list where a scalar belongs: ${path}`);
    const optional = usual === undefined && path !== 'on' && known.stated?.includes(path) !== true;
    const written = usual === undefined || type.kind === 'set' ? {} : { default: storedValue(type, usual) };
    return {
      name,
      storage: storageOf(type, known.ranges?.[path]),
      optional,
      asksGiven: optional || asked.has(path),
      ...written,
    };
  };
  const inputs: Input[] =
    facts.has('on') && !law.facts.has('on') ? [input('on', 'on', { kind: 'date' }, undefined)] : [];
  const lists: ListInput[] = [];
  for (const fact of law.facts.values()) {
    if (fact.type.kind !== 'list') {
      if (facts.has(fact.name)) inputs.push(input(fact.name, fact.name, fact.type, fact.default));
      continue;
    }
    const { item, most } = fact.type;
    const read = fields.get(fact.name);
    if (read === undefined && !asked.has(fact.name)) continue;
    const columns = Object.entries(item).filter(([field]) => read?.has(field));
    lists.push({
      name: fact.name,
      most,
      asksGiven: asked.has(fact.name),
      fields: columns.map(([field, { type, default: usual }]) => input(field, `${fact.name}.${field}`, type, usual)),
    });
  }
  return { inputs, lists };
}

/** A value as a column holds it. */
export function storedValue(type: Exclude<Type, { kind: 'list' | 'set' }>, value: Value): bigint | boolean | string {
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if ('day' in value) return BigInt(value.day);
  const power = type.kind === 'number' ? 10n ** BigInt(type.decimals) : 1n;
  if ((value.n * power) % value.d !== 0n) throw new RangeError('a value has more decimals than its type');
  return (value.n * power) / value.d;
}

function codesOf(nodes: readonly Node[]): readonly string[] {
  const codes = new Set<string>();
  for (const node of nodes) {
    const over = overOf(node);
    if (over !== undefined && boundsOf(over).length > 0) codes.add('range-too-long');
    if (node.kind === 'undecided') codes.add(node.code);
    if (node.kind === 'reduce' && (node.op === 'least' || node.op === 'greatest')) codes.add(node.empty);
    if (node.total) continue;
    if (node.kind === 'fact' || node.kind === 'has') codes.add(`missing:${node.name}`);
    if (node.kind === 'field') codes.add(`missing:${node.fact}.${node.field}`);
  }
  return [...codes].sort();
}
