// Runs a lowered program over columns of millions, or for one person without a trace; both equal the interpreter.

import { addMonths, civil, dayOf, monthIndex, monthsStarted, weekday } from '../calendar.ts';
import { floorDivide } from '../exact.ts';
import type { Input, Program, ProgramOutput } from '../lower/ir.ts';
import { closureColumns, closurePerson } from './columns-closure.ts';
import { fitsInt64, isBig, largestBigs, largestDoubles } from './columns-form.ts';
import { columnNames, columnsSource, personSource, resultNames } from './columns-source.ts';
import type {
  Column,
  Compiled,
  InputColumns,
  Kernel,
  ListColumn,
  OutputColumn,
  OutputColumns,
  ScalarColumn,
  StoredFacts,
  StoredResults,
} from './columns-stored.ts';

/** `eval: false` runs on closures instead of generated code, for pages that forbid it. */
export type CompileOptions = { readonly eval?: boolean };

const helpers = {
  addMonths,
  dayOf,
  firstOfMonth: (day: number): number => day - civil(day).day + 1,
  lastOfMonth: (day: number): number => addMonths(day - civil(day).day + 1, 1) - 1,
  yearOf: (day: number): number => civil(day).year,
  monthOf: (day: number): number => civil(day).month,
  dayInMonth: (day: number): number => civil(day).day,
  weekday,
  monthIndex,
  monthsStarted,
  floorDivide,
  largestDoubles,
  largestBigs,
};

/** Compiles a program to run over columns; days in them must be stated days (1900 to 2200). */
export function compile(program: Program, options: CompileOptions = {}): Compiled {
  const kernel = options.eval === false ? closureColumns(program) : (evaluate(columnsSource(program)) as Kernel);
  const names = columnNames(program);
  const results = resultNames(program);
  return {
    run: (inputs, outputs, count) => {
      const columns = names.map((name) => columnOf(program, inputs, name, count));
      kernel(
        columns,
        results.map((name) => resultOf(program, outputs, name, count)),
        count,
      );
    },
    allocate: (count) => Object.fromEntries(program.outputs.map((output) => [output.rule, allocate(output, count)])),
  };
}

/** Compiles a program to decide one person at a time, without a trace. */
export function compileOne(program: Program, options: CompileOptions = {}): (facts: StoredFacts) => StoredResults {
  if (options.eval === false) return closurePerson(program);
  return evaluate(personSource(program)) as (facts: StoredFacts) => StoredResults;
}

function evaluate(source: string): unknown {
  return (new Function('helpers', `'use strict';\n${source}`) as (given: typeof helpers) => unknown)(helpers);
}

function allocate(output: ProgramOutput, count: number): OutputColumn {
  const status = output.value.total ? {} : { status: new Uint16Array(count) };
  const numbers = (node: ProgramOutput['value']): Column | bigint[] => {
    if (!isBig(node)) return new Float64Array(count);
    return fitsInt64(node) ? new BigInt64Array(count) : new Array<bigint>(count).fill(0n);
  };
  const below = output.denominator === undefined ? {} : { denominators: numbers(output.denominator) };
  switch (output.type) {
    case 'int':
      return { values: numbers(output.value), ...below, ...status };
    case 'bool':
      return { values: new Uint8Array(count), ...status };
    case 'date':
      return { values: new Int32Array(count), ...status };
    case 'word':
      return { values: new Uint16Array(count), ...status };
  }
}

function resultOf(program: Program, outputs: OutputColumns, name: string, count: number): Column | bigint[] {
  const output = program.outputs[Number.parseInt(name, 10)] as ProgramOutput;
  const column = outputs[output.rule];
  const found = name.endsWith('?') ? column?.status : name.endsWith('/') ? column?.denominators : column?.values;
  if (found === undefined || found.length < count) throw new RangeError(`no room for the results of ${output.rule}`);
  return found;
}

function columnOf(program: Program, inputs: InputColumns, name: string, count: number): Column {
  const path = name.replace(/\?$|\[\]$/, '');
  const list = program.lists.find((one) => path === one.name || path.startsWith(`${one.name}.`));
  const scalar = program.inputs.find((one) => one.name === path);
  const source = inputs[scalar === undefined && list !== undefined ? list.name : path];
  if (scalar !== undefined) return scalarColumn(scalar, source as ScalarColumn | undefined, name.endsWith('?'), count);
  const rows = source as ListColumn | undefined;
  if (name.endsWith('[]'))
    return rows === undefined ? new Uint32Array(count + 1) : sized(rows.offsets, count + 1, name);
  if (path === list?.name)
    return rows === undefined ? new Uint8Array(count) : (rows.given ?? new Uint8Array(count).fill(1));
  const field = list?.fields.find((one) => path === `${list.name}.${one.name}`) as Input;
  const entries = rows === undefined ? 0 : (rows.offsets[count] ?? 0);
  return scalarColumn(field, rows?.fields[field.name], name.endsWith('?'), entries);
}

function sized<C extends Column>(column: C, count: number, name: string): C {
  if (column.length < count) throw new RangeError(`too few entries: ${name}`);
  return column;
}

function scalarColumn(input: Input, column: ScalarColumn | undefined, given: boolean, count: number): Column {
  if (given) {
    if (column === undefined) return new Uint8Array(count);
    return column.given === undefined ? new Uint8Array(count).fill(1) : sized(column.given, count, input.name);
  }
  if (column !== undefined) return sized(column.values, count, input.name);
  if (!input.optional && input.default === undefined) throw new RangeError(`no column for ${input.name}`);
  const usual = input.default ?? (input.storage.kind === 'number' && input.storage.lo > 0n ? input.storage.lo : 0n);
  const stored =
    input.storage.kind === 'choice' ? Math.max(0, input.storage.values.indexOf(String(usual))) : Number(usual);
  return new Float64Array(count).fill(stored);
}
