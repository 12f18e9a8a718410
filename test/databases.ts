// Runs lowered programs in PostgreSQL and DuckDB: loads people in bulk, runs the printed SQL, reads exact answers back.

import { spawn } from 'node:child_process';
import {
  DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  type DuckDBValue,
  listValue,
  structValue,
} from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import {
  createTable,
  date,
  type Facts,
  type FactValue,
  type Input,
  isDate,
  isExact,
  type ListRow,
  type PrintedSql,
  type Program,
  printSql,
  ratio,
  type SqlRefusal,
  type SqlTable,
  type Value,
  writeDate,
} from '@jamin/engine';

/** Per rule, one answer for each row in order; undefined is undecided. */
export type Answers = ReadonlyMap<string, readonly (Value | undefined)[]>;

type Ran =
  | { readonly kind: 'answers'; readonly answers: Answers; readonly sql: string }
  | { readonly kind: 'refused'; readonly refusals: readonly SqlRefusal[] };

/** A database that is open; rows are facts as explain takes them, with the event day as the fact `on`. */
export type Database = {
  readonly run: (program: Program, rows: readonly Facts[]) => Promise<Ran>;
  readonly close: () => Promise<void>;
};

/** PGlite, or the server at `address` through the command `psql`. */
export async function openPostgres(address = process.env['DATABASE_URL']): Promise<Database> {
  const session = address === undefined ? pgliteSession(await PGlite.create()) : psqlSession(address);
  return { run: (program, rows) => runInPostgres(session, program, rows), close: session.close };
}

export async function openDuckdb(): Promise<Database> {
  const connection = await DuckDBConnection.create();
  return {
    run: (program, rows) => runInDuckdb(connection, program, rows),
    close: () => Promise.resolve(connection.closeSync()),
  };
}

type Stored = bigint | boolean | string | readonly string[] | undefined;

/** A stated value as its column holds it; a day stays a number of days. */
function stored({ storage }: Input, value: FactValue | undefined): Stored {
  if (value === undefined || typeof value === 'boolean' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value as readonly string[];
  if (isDate(value)) return BigInt(value.day);
  if (!isExact(value)) throw new TypeError('a list stands where one value belongs');
  const scaled = value.n * 10n ** BigInt(storage.kind === 'number' ? storage.decimals : 0);
  if (scaled % value.d !== 0n) throw new RangeError('a value has more decimals than its fact allows');
  return scaled / value.d;
}

function rowsOf(facts: Facts, name: string): readonly ListRow[] | undefined {
  return facts[name] as readonly ListRow[] | undefined;
}

type Session = {
  /** Makes the tables for one session, fills them with COPY text, and answers with the COPY text of the query. */
  readonly copy: (make: readonly string[], data: readonly Copied[], query: string) => Promise<string>;
  readonly close: () => Promise<void>;
};
type Copied = { readonly into: string; readonly text: string };

async function runInPostgres(session: Session, program: Program, rows: readonly Facts[]): Promise<Ran> {
  const printed = printSql(program, 'postgres');
  if (printed.kind === 'refused') return printed;
  const make = printed.tables.map((table) => createTable(table).replace('CREATE TABLE', 'CREATE TEMP TABLE'));
  const data = printed.tables.map((table) => ({ into: `"${table.name}"`, text: copyText(program, table, rows) }));
  const text = await session.copy(make, data, `${printed.sql} ORDER BY p."${printed.key}"`);
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  const columns: (string | null)[][] = [];
  for (const line of lines) {
    line.split('\t').forEach((cell, index) => {
      (columns[index] ??= []).push(cell === '\\N' ? null : cell);
    });
  }
  return { kind: 'answers', sql: printed.sql, answers: answersOf(printed, rows.length, columns, fromText) };
}

function copyText(program: Program, table: SqlTable, rows: readonly Facts[]): string {
  const list = program.lists.find((one) => one.name === table.fact);
  const lines: string[] = [];
  rows.forEach((facts, person) => {
    if (list === undefined) {
      const cells = program.inputs.map((input) => toText(input, stored(input, facts[input.name])));
      const given = program.lists.filter((one) => one.asksGiven).map((one) => String(facts[one.name] !== undefined));
      lines.push([person, ...cells, ...given].join('\t'));
      return;
    }
    rowsOf(facts, list.name)?.forEach((row, index) => {
      const cells = list.fields.map((field) => toText(field, stored(field, row[field.name])));
      lines.push([person, index + 1, ...cells].join('\t'));
    });
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function toText({ storage }: Input, value: Stored): string {
  if (value === undefined) return '\\N';
  if (typeof value === 'object')
    return `{${value.map((one) => JSON.stringify(one)).join(',')}}`.replaceAll('\\', '\\\\');
  if (storage.kind === 'date') return writeDate(Number(value));
  return String(value).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
}

function fromText(type: string, text: string): Value | bigint {
  if (type === 'int') return BigInt(text);
  if (type === 'bool') return text === 't';
  if (type === 'date') return { day: date(text) };
  return text.replaceAll('\\t', '\t').replaceAll('\\n', '\n').replaceAll('\\\\', '\\');
}

/** The columns after the key, as values: integers times their scale over their denominators. */
function answersOf<T>(
  printed: Extract<PrintedSql, { kind: 'sql' }>,
  count: number,
  columns: readonly (readonly (T | null)[])[],
  read: (type: string, cell: T) => Value | bigint,
): Answers {
  const answers = new Map<string, readonly (Value | undefined)[]>();
  let next = 1;
  for (const output of printed.outputs) {
    const cells = columns[next] ?? [];
    const bottoms = output.denominator === undefined ? undefined : (columns[next + 1] ?? []);
    next += bottoms === undefined ? 1 : 2;
    if (cells.length !== count) throw new Error(`${count} people went in and ${cells.length} answers came out`);
    const values = cells.map((cell, index) => {
      if (cell === null) return undefined;
      const value = read(output.type, cell);
      if (typeof value !== 'bigint') return value;
      const bottom = bottoms === undefined ? 1n : read('int', bottoms[index] as T);
      return ratio(value * output.scale.n, output.scale.d * (bottom as bigint));
    });
    answers.set(output.rule, values);
  }
  return answers;
}

function pgliteSession(database: PGlite): Session {
  const copy: Session['copy'] = async (make, data, query) => {
    await database.exec(`BEGIN; ${make.join('; ')}`);
    try {
      for (const { into, text } of data) {
        await database.query(`COPY ${into} FROM '/dev/blob'`, [], { blob: new Blob([text]) });
        await database.exec(`ANALYZE ${into}`);
      }
      const { blob } = await database.query(`COPY (${query}) TO '/dev/blob'`);
      return (await blob?.text()) ?? '';
    } finally {
      await database.exec('ROLLBACK');
    }
  };
  return { copy, close: () => database.close() };
}

/** Without just-in-time compilation, which takes seconds for a long query before its first row. */
function psqlSession(address: string): Session {
  const copy: Session['copy'] = (make, data, query) => {
    const fill = data.map(({ into, text }) => `COPY ${into} FROM STDIN;\n${text}\\.\nANALYZE ${into};\n`).join('');
    const begin = ['SET jit = off', 'BEGIN', ...make].map((one) => `${one};\n`).join('');
    const script = `${begin}${fill}COPY (${query}) TO STDOUT;\nROLLBACK;\n`;
    return new Promise((resolve, reject) => {
      const psql = spawn('psql', ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', address]);
      const [output, problems]: [Buffer[], Buffer[]] = [[], []];
      psql.stdout.on('data', (part: Buffer) => output.push(part));
      psql.stderr.on('data', (part: Buffer) => problems.push(part));
      psql.on('error', reject);
      psql.on('close', (code) => {
        if (code === 0) resolve(Buffer.concat(output).toString());
        else reject(new Error(`psql ended with ${code}: ${Buffer.concat(problems).toString()}`));
      });
      psql.stdin.end(script);
    });
  };
  return { copy, close: () => Promise.resolve() };
}

async function runInDuckdb(connection: DuckDBConnection, program: Program, rows: readonly Facts[]): Promise<Ran> {
  const printed = printSql(program, 'duckdb');
  if (printed.kind === 'refused') return printed;
  const [table] = printed.tables;
  if (table === undefined) throw new Error('there is always a table of persons');
  await connection.run(createTable(table).replace('CREATE TABLE', 'CREATE OR REPLACE TEMP TABLE'));
  const appender = await connection.createAppender(table.name);
  const types = table.columns.map((_, index) => appender.columnType(index));
  for (let start = 0; start < rows.length; start += 2048) {
    const chunk = DuckDBDataChunk.create(types);
    chunk.setRows(rows.slice(start, start + 2048).map((facts, index) => duckdbRow(program, facts, start + index)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const result = await connection.runAndReadAll(`${printed.sql} ORDER BY p."${printed.key}"`);
  const columns = rows.length === 0 ? [] : result.getColumns();
  return { kind: 'answers', sql: printed.sql, answers: answersOf(printed, rows.length, columns, fromDuckdb) };
}

function duckdbRow(program: Program, facts: Facts, person: number): readonly DuckDBValue[] {
  const scalars = program.inputs.map((input) => toDuckdb(input, stored(input, facts[input.name])));
  const lists = program.lists.map((list) => {
    const rows = rowsOf(facts, list.name);
    if (rows === undefined) return null;
    const structs = rows.map((row) => {
      const fields = list.fields.map((field) => [field.name, toDuckdb(field, stored(field, row[field.name]))] as const);
      return structValue(Object.fromEntries(fields.length === 0 ? [['position', null] as const] : fields));
    });
    return listValue(structs);
  });
  return [BigInt(person), ...scalars, ...lists];
}

function toDuckdb({ storage }: Input, value: Stored): DuckDBValue {
  if (value === undefined) return null;
  if (typeof value === 'object') return listValue([...value]);
  return storage.kind === 'date' ? new DuckDBDateValue(Number(value)) : value;
}

function fromDuckdb(_: string, cell: DuckDBValue): Value | bigint {
  if (cell instanceof DuckDBDateValue) return { day: cell.days };
  if (typeof cell === 'bigint' || typeof cell === 'boolean' || typeof cell === 'string') return cell;
  throw new TypeError(`an answer is of a type that no rule has: ${String(cell)}`);
}
