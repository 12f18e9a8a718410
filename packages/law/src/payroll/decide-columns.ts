// Decides an ask for many rows at once: the steps of decide(), over columns that hold the answers of its rules.

import {
  type Answer,
  type Ask,
  answerAt,
  compile,
  type InputColumns,
  isExact,
  type Known,
  type Law,
  lower,
  type Output,
  type OutputColumn,
  type Program,
  type ProgramOutput,
  type Value,
} from '@jamin/engine';

/** What a row comes to; `code` says why there is no answer, and is empty where there is one. */
export type RowOutcome = {
  readonly outcome: 'granted' | 'refused' | 'contradictory' | 'undecided';
  readonly code: string;
};

/** The answers to one rule, row by row. */
export type RuleColumn = {
  /** Why it is undecided; undefined when it is decided. */
  readonly code: (row: number) => string | undefined;
  readonly value: (row: number) => Value;
};
export type RuleColumns = (rule: string) => RuleColumn;

const GRANTED: RowOutcome = { outcome: 'granted', code: '' };
const REFUSED: RowOutcome = { outcome: 'refused', code: '' };

/** Every rule that deciding the ask may need, each once. */
export function rulesOf(ask: Ask): string[] {
  const shown = ask.outputs.flatMap(({ rule, show }) => (typeof show === 'object' ? [show.when, rule] : [rule]));
  const right = ask.eligible === undefined ? [] : [ask.eligible];
  const rules = [
    ...ask.contradictions.map(({ rule }) => rule),
    ...right,
    ...ask.grounds.map(({ rule }) => rule),
    ...shown,
  ];
  return [...new Set(rules)];
}

/** What each row comes to, in the order in which decide() asks. */
export function outcomes(ask: Ask, column: RuleColumns): (row: number) => RowOutcome {
  const contradictions = ask.contradictions.map(({ code, rule }) => {
    const found: RowOutcome = { outcome: 'contradictory', code };
    return { found, column: column(rule) };
  });
  const right = ask.eligible === undefined ? undefined : column(ask.eligible);
  const outputs = ask.outputs.map(({ rule, show }) => ({
    when: typeof show === 'object' ? column(show.when) : undefined,
    column: column(rule),
  }));
  return (row) => {
    for (const { found, column: answers } of contradictions) {
      if (answers.code(row) === undefined && answers.value(row) === true) return found;
    }
    const code = right?.code(row);
    if (code !== undefined) return { outcome: 'undecided', code };
    if (right !== undefined && right.value(row) === false) return REFUSED;
    for (const { when, column: answers } of outputs) {
      const hidden = when?.code(row);
      if (hidden !== undefined) return { outcome: 'undecided', code: hidden };
      if (when !== undefined && when.value(row) !== true) continue;
      const stopped = answers.code(row);
      if (stopped !== undefined) return { outcome: 'undecided', code: stopped };
    }
    return GRANTED;
  };
}

/** The keys under which an ask answers, in order, each once. */
export function answerNames(ask: Ask): string[] {
  const right = ask.eligible === undefined ? [] : ['eligible', 'reason'];
  return [...new Set([...right, ...ask.outputs.map(({ key, list }) => list ?? key)])];
}

/** What decide() answers for a row that is granted or refused. */
export function answers(
  ask: Ask,
  column: RuleColumns,
): (row: number, isRefused: boolean) => ReadonlyMap<string, Answer> {
  const grounds = ask.grounds.map(({ code, rule }) => ({ code, column: column(rule) }));
  const outputs = ask.outputs.map((output) => ({
    output,
    when: typeof output.show === 'object' ? column(output.show.when) : undefined,
    column: column(output.rule),
  }));
  return (row, isRefused) => {
    const values = new Map<string, Answer>();
    if (ask.eligible !== undefined) values.set('eligible', !isRefused);
    const reason = grounds.find((one) => one.column.code(row) === undefined && one.column.value(row) === true);
    if (isRefused && reason !== undefined) values.set('reason', reason.code);
    for (const { output, when, column: held } of outputs) {
      if (isRefused && !ask.whenRefused.includes(output.list ?? output.key)) continue;
      if (when !== undefined && (when.code(row) !== undefined || when.value(row) !== true)) continue;
      if (held.code(row) === undefined) addAnswer(values, output, held.value(row));
    }
    return values;
  };
}

function addAnswer(values: Map<string, Answer>, { key, list, show }: Output, value: Value): void {
  const isNothing = value === false || (isExact(value) && value.n === 0n);
  if (isNothing && show !== 'always' && typeof show !== 'object') return;
  if (list === undefined) {
    values.set(key, value);
    return;
  }
  const gathered = (values.get(list) ?? []) as readonly Value[];
  values.set(list, [...gathered, value === true ? key.slice(list.length + 1) : value]);
}

/** A compiled program with room for the answers of so many rows. */
export type ColumnRun = {
  readonly program: Program;
  readonly run: (inputs: InputColumns, count: number) => void;
  readonly column: RuleColumns;
  readonly output: (rule: string) => { readonly program: ProgramOutput; readonly column: OutputColumn };
};

/** Pages and workers whose security policy forbids generated code compute the same on closures. */
function mayGenerate(): boolean {
  try {
    return new Function('return true')() === true;
  } catch {
    return false;
  }
}

export function columnRun(law: Law, rules: readonly string[], known: Known, size: number): ColumnRun {
  const program = lower(law, rules, known);
  const compiled = compile(program, { eval: mayGenerate() });
  const outputs = compiled.allocate(size);
  const programs = new Map(program.outputs.map((output) => [output.rule, output]));
  const output: ColumnRun['output'] = (rule) => {
    const [found, column] = [programs.get(rule), outputs[rule]];
    if (found === undefined || column === undefined) throw new Error(`not among the rules that were compiled: ${rule}`);
    return { program: found, column };
  };
  return {
    program,
    output,
    run: (inputs, count) => compiled.run(inputs, outputs, count),
    column: (rule) => {
      const { column, program: made } = output(rule);
      const { status, values } = column;
      const isTruth = made.type === 'bool';
      return {
        code: (row) => (status === undefined || status[row] === 0 ? undefined : program.codes[(status[row] ?? 0) - 1]),
        value: (row) => (isTruth ? values[row] === 1 : (answerAt(program, outputs, rule, row).value ?? false)),
      };
    },
  };
}
