// Turns stated facts into columns or stored values, and what columns hold back into exact values.

import { type Exact, multiply, ratio, whole } from '../exact.ts';
import type { Facts, FactValue, ListRow } from '../explain/trace.ts';
import type { Value } from '../expression.ts';
import type { Input, ListInput, Program, ProgramOutput } from '../lower/ir.ts';
import { isSafe } from './columns-form.ts';
import type {
  Column,
  InputColumns,
  ListColumn,
  OutputColumns,
  ScalarColumn,
  StoredFact,
  StoredFacts,
  StoredResult,
} from './columns-stored.ts';

/** A decided value, or the code that says why there is none. */
export type RuleAnswer =
  | { readonly value: Value; readonly code?: undefined }
  | { readonly value?: undefined; readonly code: string };

/** The columns of a program for some people, given their facts (and `on` among them, as `{ day }`). */
export function columnsOf(program: Program, people: readonly Facts[]): InputColumns {
  const scalars = program.inputs.map(
    (input) =>
      [
        input.name,
        scalar(
          input,
          people.map((facts) => facts[input.name]),
        ),
      ] as const,
  );
  const lists = program.lists.map((list) => [list.name, rows(list, people)] as const);
  return Object.fromEntries<ScalarColumn | ListColumn>([...scalars, ...lists]);
}

function rows(list: ListInput, people: readonly Facts[]): ListColumn {
  const offsets = new Uint32Array(people.length + 1);
  const entries: ListRow[] = [];
  people.forEach((facts, index) => {
    entries.push(...((facts[list.name] ?? []) as readonly ListRow[]));
    offsets[index + 1] = entries.length;
  });
  const fields = list.fields.map(
    (field) =>
      [
        field.name,
        scalar(
          field,
          entries.map((entry) => entry[field.name]),
        ),
      ] as const,
  );
  const given = Uint8Array.from(people, (facts) => (facts[list.name] === undefined ? 0 : 1));
  return { offsets, fields: Object.fromEntries(fields), ...(list.asksGiven ? { given } : {}) };
}

function scalar(input: Input, stated: readonly (FactValue | undefined)[]): ScalarColumn {
  const values = emptyColumn(input, stated.length);
  stated.forEach((value, index) => {
    values[index] = cell(input, value, values instanceof BigInt64Array) as never;
  });
  if (!input.asksGiven) return { values };
  return { values, given: Uint8Array.from(stated, (value) => (value === undefined ? 0 : 1)) };
}

function emptyColumn({ storage }: Input, count: number): Column {
  switch (storage.kind) {
    case 'number':
      return isSafe(storage) ? new Float64Array(count) : new BigInt64Array(count);
    case 'boolean':
      return new Uint8Array(count);
    case 'date':
      return new Int32Array(count);
    case 'choice':
      return new Uint16Array(count);
    case 'set':
      return new Uint32Array(count);
  }
}

function cell(input: Input, value: FactValue | undefined, big: boolean): number | bigint {
  const stored = storedValue(input, value);
  if (typeof stored === 'bigint' || typeof stored === 'number') return big ? BigInt(stored) : Number(stored);
  if (typeof stored === 'boolean') return Number(stored);
  const { storage } = input;
  if (storage.kind === 'choice') return Math.max(0, storage.values.indexOf(String(stored)));
  if (storage.kind !== 'set' || !Array.isArray(stored)) return 0;
  return (stored as readonly string[]).reduce((bits, word) => (bits | (1 << storage.values.indexOf(word))) >>> 0, 0);
}

/** A stated value as it is stored; the default, or a value inside the bounds, where it is not stated. */
function storedValue(input: Input, value: FactValue | undefined): StoredFact {
  const { storage } = input;
  if (value === undefined) return input.default ?? (storage.kind === 'number' && storage.lo > 0n ? storage.lo : 0n);
  if (typeof value === 'boolean' || typeof value === 'string' || Array.isArray(value)) return value as StoredFact;
  if ('day' in value && typeof value.day === 'number') return value.day;
  const exact = value as Exact;
  const power = storage.kind === 'number' ? 10n ** BigInt(storage.decimals) : 1n;
  const scaled = (exact.n * power) / exact.d;
  return storage.kind === 'number' && isSafe(storage) ? Number(scaled) : scaled;
}

/** The facts of one person as `compileOne` takes them. */
export function storedFacts(program: Program, facts: Facts): StoredFacts {
  const stored: { [fact: string]: StoredFact } = {};
  for (const input of program.inputs) {
    const value = facts[input.name];
    if (value !== undefined) stored[input.name] = storedValue(input, value);
  }
  for (const list of program.lists) {
    const entries = facts[list.name] as readonly ListRow[] | undefined;
    if (entries === undefined) continue;
    stored[list.name] = entries.map((entry) =>
      Object.fromEntries(
        list.fields.flatMap((field) => {
          const value = entry[field.name];
          return value === undefined ? [] : [[field.name, storedValue(field, value)]];
        }),
      ),
    );
  }
  return stored;
}

/** What a column holds for one row. */
export function answerAt(program: Program, outputs: OutputColumns, rule: string, row: number): RuleAnswer {
  const output = program.outputs.find((one) => one.rule === rule);
  const column = outputs[rule];
  if (output === undefined || column === undefined) throw new RangeError(`no such output: ${rule}`);
  const status = column.status?.[row] ?? 0;
  if (status !== 0) return { code: program.codes[status - 1] ?? '' };
  const value = column.values[row] ?? 0;
  const below = column.denominators?.[row];
  return { value: exactValue(output, value, below === undefined ? 1n : BigInt(below)) };
}

/** What `compileOne` answered for one rule. */
export function answerOf(output: ProgramOutput, result: StoredResult | undefined): RuleAnswer {
  if (typeof result === 'object' && 'undecided' in result) return { code: result.undecided };
  if (typeof result === 'object') return { value: exactValue(output, result.numerator, result.denominator) };
  if (typeof result === 'string' || typeof result === 'boolean') return { value: result };
  return { value: exactValue(output, result ?? 0, 1n) };
}

function exactValue(output: ProgramOutput, value: number | bigint, below: bigint): Value {
  switch (output.type) {
    case 'bool':
      return Number(value) === 1;
    case 'date':
      return { day: Number(value) };
    case 'word':
      return output.value.words[Number(value)] ?? '';
    case 'int':
      return multiply(multiply(whole(value), output.scale), ratio(1n, below));
  }
}
