// `jamin population FILE -o OUT`: decisions for many people, by compiled columns or inside DuckDB; nobody is dropped.

import type { Ask, Day, Raw, Snapshot } from '@jamin/engine';
import { askOf, codeText, type Problem, type Reader, valueText } from '@jamin/law';
import { answerNames, answers, outcomes } from '@jamin/law/payroll';
import { type ExitCode, exit, InputError, problemText, sentence, stop } from './failure.ts';
import { checkOutput } from './output-file.ts';
import type { People } from './population/people.ts';
import { columnsEngine, type EnginePlan, type PeopleEngine, type Person } from './population/people-engine.ts';
import { factsOfColumns, personReader, statesFact } from './population/people-facts.ts';
import { openPeople } from './population/people-read.ts';
import { noPeopleOutput, openPeopleOutput, type PeopleOutput, parquetType } from './population/people-write.ts';
import { type PopulationResult, showPopulation } from './population/population-report.ts';
import { optionalDay } from './read-day.ts';
import type { Terminal } from './terminal.ts';

export type PopulationOptions = {
  readonly out: string | undefined;
  readonly ask: string;
  readonly on: string | undefined;
  readonly known: string | undefined;
  readonly engine: 'columns' | 'duckdb';
};

const SIZE = 8192;
const SHOWN = 20;

function checkColumns(file: string, ask: Ask, people: People, on: Day | undefined): void {
  const { columns } = people;
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (twice !== undefined) {
    stop(
      'column-twice',
      file,
      { id: `Ada dua kolom "${twice}".`, en: `There are two columns "${twice}".` },
      { id: 'Hapus atau ganti nama salah satunya.', en: 'Remove or rename one of them.' },
    );
  }
  if (!columns.some((name) => statesFact(ask, name))) {
    stop(
      'no-facts',
      file,
      {
        id: `Tidak ada kolom fakta. Kolom yang ada: ${columns.slice(0, 40).join(', ')}.`,
        en: `No column is a fact. Columns found: ${columns.slice(0, 40).join(', ')}.`,
      },
      {
        id: `Beri nama kolom menurut faktanya: ${ask.facts.join(', ')}.`,
        en: `Name the columns as the facts: ${ask.facts.join(', ')}.`,
      },
    );
  }
  if (on !== undefined || columns.includes('on')) return;
  stop(
    'no-day',
    '--on',
    { id: 'Hari peristiwa tidak disebut.', en: 'The day of the event is not named.' },
    {
      id: 'Sebutkan dengan --on TTTT-BB-HH, atau beri kolom "on".',
      en: 'Name it with --on YYYY-MM-DD, or give a column "on".',
    },
  );
}

/** Columns that tell people apart are carried to the result. */
function identityColumns(ask: Ask, columns: readonly string[]): number[] {
  return columns.flatMap((name, index) =>
    /^(?:id|person|key|nik)$/i.test(name) && !statesFact(ask, name) ? [index] : [],
  );
}

type Waiting = {
  readonly row: number;
  readonly identity: readonly string[];
  readonly person: Person | undefined;
  readonly problem: Problem | undefined;
};

type Work = {
  readonly from: Reader;
  readonly ask: Ask;
  readonly engine: PeopleEngine;
  readonly output: PeopleOutput;
  readonly result: PopulationResult;
};

/** Decides the people that wait and writes them in the order in which they came. */
async function settle({ from, ask, engine, output, result }: Work, waiting: readonly Waiting[]): Promise<void> {
  const people = waiting.flatMap(({ person }) => (person === undefined ? [] : [person]));
  const column = people.length === 0 ? undefined : await engine(people);
  const outcomeOf = column === undefined ? undefined : outcomes(ask, column);
  const answersOf = column === undefined ? undefined : answers(ask, column);
  const names = answerNames(ask);
  let next = 0;
  for (const { row, identity, person, problem } of waiting) {
    const at = person === undefined ? -1 : next++;
    const found = at < 0 ? undefined : outcomeOf?.(at);
    const outcome = found?.outcome ?? 'invalid';
    const code = problem?.code ?? found?.code ?? '';
    const isAnswered = outcome === 'granted' || outcome === 'refused';
    const values = isAnswered ? answersOf?.(at, outcome === 'refused') : undefined;
    output.row([
      String(row),
      ...identity,
      ...names.map((name) => {
        const value = values?.get(name);
        return value === undefined ? '' : valueText(value);
      }),
      outcome,
      code,
    ]);
    result.outcomes.set(outcome, (result.outcomes.get(outcome) ?? 0) + 1);
    if (isAnswered) continue;
    result.codes.set(code, (result.codes.get(code) ?? 0) + 1);
    if (result.problems.length < SHOWN)
      result.problems.push(problem ?? undecidedProblem(from, ask, result.file, row, code));
  }
}

function undecidedProblem(from: Reader, ask: Ask, file: string, row: number, code: string): Problem {
  const place = `${file}, baris/row ${row}`;
  const missing = code.startsWith('missing:') ? code.slice('missing:'.length) : undefined;
  if (missing !== undefined) {
    const label = from.law.facts.get(missing)?.label ?? { id: missing, en: missing };
    return {
      code,
      place,
      message: {
        id: `${label.id} dibutuhkan dan tidak disebut.`,
        en: `${label.en}: this is needed and was not stated.`,
      },
      remedy: { id: `Isi kolom "${missing}".`, en: `Fill in the column "${missing}".` },
    };
  }
  const label = ask.contradictions.find((one) => one.code === code)?.label;
  return {
    code,
    place,
    message: {
      id: sentence(`Tidak dapat diputuskan: ${label?.id ?? codeText(from.law, code, 'id')}`),
      en: sentence(`It cannot be decided: ${label?.en ?? codeText(from.law, code, 'en')}`),
    },
    remedy: { id: 'Periksa fakta dan harinya.', en: 'Check the facts and the day.' },
  };
}

async function engineOf(name: PopulationOptions['engine'], plan: EnginePlan): Promise<PeopleEngine> {
  return name === 'columns' ? columnsEngine(plan) : (await import('./population/people-duckdb.ts')).duckdbEngine(plan);
}

async function decideAll(
  work: Work,
  people: People,
  read: ReturnType<typeof personReader>,
  identity: readonly number[],
  to: Terminal,
): Promise<void> {
  let waiting: Waiting[] = [];
  const onPerson = (values: readonly Raw[], row: number): void => {
    const found = read(values, row);
    const person = found.problem === undefined ? found : undefined;
    waiting.push({
      row,
      identity: identity.map((index) => String(values[index] ?? '')),
      person,
      problem: found.problem,
    });
  };
  const settleWaiting = async (least: number): Promise<void> => {
    while (waiting.length > 0 && waiting.length >= least) {
      const some = waiting.slice(0, SIZE);
      waiting = waiting.slice(SIZE);
      work.result.rows += some.length;
      await settle(work, some);
    }
  };
  let drawn = -1;
  await people.read(onPerson, async (share) => {
    await settleWaiting(SIZE);
    const percent = Math.floor((share ?? 0) * 100);
    if (percent > drawn && work.result.rows > 0) to.progress(`${percent}%  ${work.result.rows}`);
    drawn = Math.max(drawn, percent);
  });
  await settleWaiting(1);
  to.progress('');
}

function exitCode({ outcomes: counted, rows }: PopulationResult): ExitCode {
  const answered = (counted.get('granted') ?? 0) + (counted.get('refused') ?? 0);
  if (answered === 0) return exit.cannotDecide;
  return answered === rows ? exit.yes : exit.no;
}

/** Decides a population. 0 everybody decided, 1 some not, 2 unusable input, 3 nobody could be decided. */
export async function runPopulation(
  from: Reader,
  to: Terminal,
  file: string,
  options: PopulationOptions,
): Promise<ExitCode> {
  const { ask, problems } = askOf(from.law, options.ask, '--ask');
  if (ask === undefined) throw new InputError(problems);
  const on = optionalDay(options.on, '--on');
  const at: Snapshot = from.at(optionalDay(options.known, '--known'));
  if (options.out !== undefined) checkOutput(options.out, file);
  const people = await openPeople(file, (name) => statesFact(ask, name));
  checkColumns(file, ask, people, on);
  const stated = factsOfColumns(ask, people.columns);
  const engine = await engineOf(options.engine, { law: from.law, ask, at, on, stated, size: SIZE });
  const identity = identityColumns(ask, people.columns);
  const names = answerNames(ask);
  const columns = ['row', ...identity.map((index) => people.columns[index] ?? ''), ...names, 'outcome', 'undecided'];
  const types = [
    'BIGINT',
    ...identity.map(() => 'VARCHAR'),
    ...names.map((name) => parquetType(from.law, ask, name)),
    'VARCHAR',
    'VARCHAR',
  ];
  const output = options.out === undefined ? noPeopleOutput() : openPeopleOutput(options.out, columns, types);
  const ignored = people.columns.filter(
    (name, index) => name !== 'on' && !statesFact(ask, name) && !identity.includes(index),
  );
  const result: PopulationResult = {
    file,
    ask: ask.id,
    engine: options.engine,
    ignored,
    rows: 0,
    outcomes: new Map(),
    codes: new Map(),
    problems: [],
    out: options.out,
  };
  const read = personReader({ law: from.law, ask, file, columns: people.columns, on, isText: people.kind === 'csv' });
  try {
    await decideAll({ from, ask, engine, output, result }, people, read, identity, to);
    if (result.rows === 0) noRows(file);
    await output.commit();
  } catch (error) {
    output.abandon();
    throw error;
  }
  showPopulation(to, result, (problem) => problemText(problem, to.language));
  return exitCode(result);
}

function noRows(file: string): never {
  return stop(
    'no-rows',
    file,
    {
      id: 'Ada judul kolom, tetapi tidak ada orang di bawahnya.',
      en: 'There are column names, but nobody below them.',
    },
    { id: 'Isi satu baris tiap orang.', en: 'Write one row a person.' },
  );
}
