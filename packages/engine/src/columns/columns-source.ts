// Writes the JavaScript source of a program: one function over columns, or one function for one person.

import type { Input, Program, ProgramOutput } from '../lower/ir.ts';
import { fieldOf, inputOf, isBig } from './columns-form.ts';
import { printer } from './columns-print.ts';
import { headed, type Printer, type Reader, scopeOf } from './columns-printer.ts';

/** The helpers that a source expects to find by name. */
const HELPERS = [
  'addMonths',
  'dayOf',
  'firstOfMonth',
  'lastOfMonth',
  'yearOf',
  'monthOf',
  'dayInMonth',
  'weekday',
  'monthIndex',
  'monthsStarted',
  'floorDivide',
  'largestDoubles',
  'largestBigs',
] as const;

/** The flat order of the columns that the source reads: `name` for values, `name?` for given, `list[]` for offsets. */
export function columnNames(program: Program): readonly string[] {
  const names = (path: string, input: Input): string[] => (input.asksGiven ? [path, `${path}?`] : [path]);
  return [
    ...program.inputs.flatMap((input) => names(input.name, input)),
    ...program.lists.flatMap((list) => [
      `${list.name}[]`,
      ...(list.asksGiven ? [`${list.name}?`] : []),
      ...list.fields.flatMap((field) => names(`${list.name}.${field.name}`, field)),
    ]),
  ];
}

/** The flat order of the columns that the source writes: `k` for values, `k/` for denominators, `k?` for status. */
export function resultNames(program: Program): readonly string[] {
  return program.outputs.flatMap((output, k) => [
    `${k}`,
    ...(output.denominator === undefined ? [] : [`${k}/`]),
    ...(output.value.total ? [] : [`${k}?`]),
  ]);
}

/** The body of `(helpers) => (columns, results, count) => void`. */
export function columnsSource(program: Program): string {
  const columns = columnNames(program);
  const at = (name: string): string => `f${columns.indexOf(name)}`;
  const isTruth = (input: Input): boolean => input.storage.kind === 'boolean';
  const reader: Reader = {
    fact: (_, name) => (isTruth(inputOf(program, name)) ? `(${at(name)}[i] === 1)` : `${at(name)}[i]`),
    given: (_, name) => `(${at(`${name}?`)}[i] === 1)`,
    has: (_, name, _value, bit) => `((${at(name)}[i] >>> ${bit} & 1) === 1)`,
    field: (_, loop, list, field) => {
      const cell = `${at(`${list}.${field}`)}[k${loop}]`;
      return isTruth(fieldOf(program, list, field)) ? `(${cell} === 1)` : cell;
    },
    fieldGiven: (_, loop, list, field) => `(${at(`${list}.${field}?`)}[k${loop}] === 1)`,
    rows: (_, loop, list, more) => {
      const offsets = at(`${list}[]`);
      const k = `k${loop}`;
      return `for (let ${k} = ${offsets}[i], e${loop} = ${offsets}[i + 1]; ${k} < e${loop} && ${more}; ${k} += 1) {`;
    },
  };
  const p = printer(program, reader);
  const results = resultNames(program);
  const to = (name: string): string => `o${results.indexOf(name)}`;
  program.outputs.forEach((output, k) => {
    const { value, code } = p.print(p, output.value);
    const stored = output.type === 'bool' ? `${value} ? 1 : 0` : value;
    const below = output.denominator === undefined ? undefined : p.print(p, output.denominator).value;
    const { lines } = scopeOf(p);
    lines.push(`${to(`${k}`)}[i] = ${stored};`);
    if (below !== undefined) lines.push(`${to(`${k}/`)}[i] = ${below};`);
    if (!output.value.total) lines.push(`${to(`${k}?`)}[i] = ${code ?? '0'};`);
  });
  return [
    `const { ${HELPERS.join(', ')} } = helpers;`,
    ...p.heads,
    'return function run(columns, results, count) {',
    ...columns.map((_, index) => `const f${index} = columns[${index}];`),
    ...results.map((_, index) => `const o${index} = results[${index}];`),
    'for (let i = 0; i < count; i += 1) {',
    ...scopeOf(p).lines,
    '}',
    '};',
  ].join('\n');
}

/** The body of `(helpers) => (facts) => results`. */
export function personSource(program: Program): string {
  const cell = (p: Printer, row: string, input: Input, filler: string): string => {
    const place = `${row}[${JSON.stringify(input.name)}]`;
    const usual = input.default;
    switch (input.storage.kind) {
      case 'boolean':
        return usual === true ? `(${place} !== false)` : `(${place} === true)`;
      case 'choice': {
        const index = input.storage.values.map((word, k) => `${JSON.stringify(word)}: ${k}`);
        const table = headed(p, `{ __proto__: null, ${index.join(', ')} }`);
        return usual === undefined ? `(${table}[${place}] ?? 0)` : `${table}[${place} ?? ${JSON.stringify(usual)}]`;
      }
      case 'number':
      case 'date':
      case 'set':
        return `(${place} ?? ${usual === undefined ? filler : `${usual}`})`;
    }
  };
  const reader: Reader = {
    fact: (p, name, filler) => cell(p, 'q', inputOf(program, name), filler),
    given: (_, name) => `(q[${JSON.stringify(name)}] !== undefined)`,
    has: (_, name, value) => `(q[${JSON.stringify(name)}]?.includes(${JSON.stringify(value)}) === true)`,
    field: (p, loop, list, field, filler) => cell(p, `r${loop}`, fieldOf(program, list, field), filler),
    fieldGiven: (_, loop, _list, field) => `(r${loop}[${JSON.stringify(field)}] !== undefined)`,
    rows: (p, loop, list, more) => {
      const rows = `l${loop}`;
      scopeOf(p).lines.push(`const ${rows} = q[${JSON.stringify(list)}] ?? NONE;`);
      const head = `for (let k${loop} = 0; k${loop} < ${rows}.length && ${more}; k${loop} += 1) {`;
      return `${head} const r${loop} = ${rows}[k${loop}];`;
    },
  };
  const p = printer(program, reader);
  const fields = program.outputs.map((output) => `${JSON.stringify(output.rule)}: ${personResult(p, output)}`);
  return [
    `const { ${HELPERS.join(', ')} } = helpers;`,
    'const NONE = [];',
    `const CODES = [null, ${program.codes.map((code) => `{ undecided: ${JSON.stringify(code)} }`).join(', ')}];`,
    ...p.heads,
    'return function decide(q) {',
    ...scopeOf(p).lines,
    `return { ${fields.join(', ')} };`,
    '};',
  ].join('\n');
}

function personResult(p: Printer, output: ProgramOutput): string {
  const { value, code } = p.print(p, output.value);
  const words = output.type === 'word' ? headed(p, JSON.stringify(output.value.words)) : undefined;
  const below = output.denominator === undefined ? undefined : p.print(p, output.denominator);
  const big = (text: string, node: ProgramOutput['value']): string => (isBig(node) ? text : `BigInt(${text})`);
  const whole =
    output.denominator !== undefined && below !== undefined
      ? `{ numerator: ${big(value, output.value)}, denominator: ${big(below.value, output.denominator)} }`
      : words === undefined
        ? value
        : `${words}[${value}]`;
  return code === undefined ? whole : `(${code} === 0 ? ${whole} : CODES[${code}])`;
}
