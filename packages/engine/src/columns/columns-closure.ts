// Runs a lowered program without generating code: every node becomes a closure over a frame, with the same answers.

import type { Input, Node, Program, ProgramOutput } from '../lower/ir.ts';
import { closures } from './columns-closure-node.ts';
import { fieldOf, inputOf, isBig, placeholder } from './columns-form.ts';
import type { Frame, Store } from './columns-frame.ts';
import { columnNames, resultNames } from './columns-source.ts';
import type { Kernel, StoredFact, StoredFacts, StoredResult, StoredResults } from './columns-stored.ts';

function frame(): Frame {
  return {
    row: 0,
    stamp: 0,
    code: 0,
    columns: [],
    facts: {},
    at: [],
    numbers: [],
    bigs: [],
    truths: [],
    memo: new Map(),
    runs: new Map(),
  };
}

/** The kernel of `compile` without generated code. */
export function closureColumns(program: Program): Kernel {
  const names = columnNames(program);
  const column = (name: string): number => names.indexOf(name);
  const store: Store = {
    value: (loop, path) => {
      const index = column(path);
      return loop === undefined
        ? (f) => f.columns[index]?.[f.row] ?? 0
        : (f) => f.columns[index]?.[f.at[loop] ?? 0] ?? 0;
    },
    given: (loop, path) => {
      const index = column(`${path}?`);
      return loop === undefined
        ? (f) => f.columns[index]?.[f.row] === 1
        : (f) => f.columns[index]?.[f.at[loop] ?? 0] === 1;
    },
    has: (name, _, bit) => {
      const index = column(name);
      return (f) => ((Number(f.columns[index]?.[f.row] ?? 0) >>> bit) & 1) === 1;
    },
    rows: (list) => {
      const index = column(`${list}[]`);
      return (f) => [Number(f.columns[index]?.[f.row] ?? 0), Number(f.columns[index]?.[f.row + 1] ?? 0)];
    },
  };
  const compiled = closures(program, store);
  const writers = resultNames(program).map((name) => writer(program, name, compiled));
  return (columns, results, count) => {
    const f = frame();
    f.columns = columns;
    for (let i = 0; i < count; i += 1) {
      f.row = i;
      f.stamp += 1;
      writers.forEach((write, k) => {
        f.code = 0;
        (results[k] as { [row: number]: number | bigint })[i] = write(f);
      });
    }
  };
}

type Compiled = ReturnType<typeof closures>;

function writer(program: Program, name: string, compiled: Compiled): (f: Frame) => number | bigint {
  const output = program.outputs[Number.parseInt(name, 10)] as ProgramOutput;
  const node = name.endsWith('/') ? (output.denominator as Node) : output.value;
  const value = anyOf(compiled, node);
  if (name.endsWith('?')) {
    return (f) => {
      value(f);
      return f.code;
    };
  }
  return (f) => {
    const result = value(f);
    return typeof result === 'boolean' ? Number(result) : result;
  };
}

function anyOf(compiled: Compiled, node: Node): (f: Frame) => number | bigint | boolean {
  if (node.type === 'bool') return compiled.truth(node);
  return isBig(node) ? compiled.big(node) : compiled.double(node);
}

/** `compileOne` without generated code. */
export function closurePerson(program: Program): (facts: StoredFacts) => StoredResults {
  const place = (loop: number | undefined, path: string): ((f: Frame) => StoredFact | undefined) => {
    if (loop === undefined) return (f) => f.facts[path];
    const list = program.lists.find((one) => path.startsWith(`${one.name}.`))?.name ?? '';
    const field = path.slice(list.length + 1);
    return (f) => (f.facts[list] as readonly StoredFacts[])[f.at[loop] ?? 0]?.[field];
  };
  const inputAt = (loop: number | undefined, path: string): Input => {
    if (loop === undefined) return inputOf(program, path);
    const list = program.lists.find((one) => path.startsWith(`${one.name}.`))?.name ?? '';
    return fieldOf(program, list, path.slice(list.length + 1));
  };
  const store: Store = {
    value: (loop, path, node) => {
      const [read, input, none] = [place(loop, path), inputAt(loop, path), Number(placeholder(node))];
      return (f) => numberOf(input, read(f) ?? input.default ?? none);
    },
    given: (loop, path) => {
      const read = place(loop, path);
      return (f) => read(f) !== undefined;
    },
    has: (name, value) => (f) => ((f.facts[name] ?? []) as readonly string[]).includes(value),
    rows: (list) => (f) => [0, ((f.facts[list] ?? []) as readonly unknown[]).length],
  };
  const compiled = closures(program, store);
  const readers = program.outputs.map((output) => [output.rule, personReader(program, output, compiled)] as const);
  const f = frame();
  return (facts) => {
    f.facts = facts;
    f.stamp += 1;
    return Object.fromEntries(readers.map(([rule, read]) => [rule, read(f)]));
  };
}

function numberOf(input: Input, value: StoredFact): number | bigint {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return Number(value);
  return input.storage.kind === 'choice' ? Math.max(0, input.storage.values.indexOf(String(value))) : 0;
}

function personReader(program: Program, output: ProgramOutput, compiled: Compiled): (f: Frame) => StoredResult {
  const value = anyOf(compiled, output.value);
  const below = output.denominator === undefined ? undefined : compiled.big(output.denominator);
  return (f) => {
    f.code = 0;
    const result = value(f);
    if (f.code !== 0) return { undecided: program.codes[f.code - 1] ?? '' };
    if (below !== undefined) return { numerator: BigInt(result), denominator: below(f) };
    return output.type === 'word' ? (output.value.words[Number(result)] ?? '') : result;
  };
}
