// What the law says about the rows of a payroll: the compiled rules of the ask `contributions` for one month.

import {
  type Ask,
  type Day,
  inForce,
  isExact,
  type Known,
  type Law,
  lower,
  type OutputColumn,
  type ProgramOutput,
} from '@jamin/engine';
import { type ColumnRun, columnRun, outcomes, type RowOutcome, rulesOf } from './decide-columns.ts';

/** An amount that rows may owe. `null` where it has no place, undecided where the row was not computed. */
export type AmountKey = {
  readonly key: string;
  readonly label: { readonly id: string; readonly en: string };
  /** The amount in sen; undefined where the law does not ask for it in this row. */
  readonly sen: (row: number) => number | bigint | undefined;
};

export type PayrollLaw = {
  readonly run: ColumnRun['run'];
  readonly outcome: (row: number) => RowOutcome;
  readonly keys: readonly AmountKey[];
  /** The monthly wage of a wage earner in sen, from which the contributions are counted. */
  readonly monthlyWage: (row: number) => number | undefined;
};

type PayrollMonth = {
  readonly on: Day;
  readonly known: Day | undefined;
  /** Facts that columns state. */
  readonly stated: readonly string[];
  readonly size: number;
};

const MONTHLY_WAGE = 'membership.wage.monthly-wage';

export function payrollLaw(law: Law, ask: Ask, month: PayrollMonth): PayrollLaw {
  const { on, known, stated, size } = month;
  const constant: Known['facts'] = stated.includes('segment') ? {} : { segment: 'PU' };
  const absent = ask.facts.filter((fact) => !stated.includes(fact) && constant?.[fact] === undefined);
  const dated: Known = { facts: constant ?? {}, absent, on, ...(known === undefined ? {} : { known }) };
  const outputs = possibleOutputs(law, ask, dated);
  const asked: Ask = { ...ask, outputs };
  const run = columnRun(law, [...rulesOf(asked), MONTHLY_WAGE], dated, size);
  return {
    run: run.run,
    outcome: outcomes(asked, run.column),
    keys: outputs.map((output) => {
      const label = law.rules.get(output.rule)?.label ?? { id: output.key, en: output.key };
      const amount = senOf(run.output(output.rule));
      const when = typeof output.show === 'object' ? run.column(output.show.when) : undefined;
      const sen = when === undefined ? amount : (row: number) => (when.value(row) === true ? amount(row) : undefined);
      return { key: output.key, label, sen };
    }),
    monthlyWage: wageOf(run),
  };
}

/** Outputs that rows with these facts can have in this month: those that are not proven to be nothing. */
function possibleOutputs(law: Law, ask: Ask, known: Known): Ask['outputs'] {
  const program = lower(law, rulesOf(ask), known);
  const valueOf = (rule: string) => program.outputs.find((output) => output.rule === rule)?.value;
  return ask.outputs.filter(({ rule, show }) => {
    const when = typeof show === 'object' ? valueOf(show.when) : undefined;
    if (when?.kind === 'const' && when.value === false) return false;
    const value = valueOf(rule);
    return value === undefined || value.kind === 'undecided' || value.lo !== 0n || value.hi !== 0n;
  });
}

function senOf({
  program,
  column,
}: {
  readonly program: ProgramOutput;
  readonly column: OutputColumn;
}): AmountKey['sen'] {
  const { values } = column;
  const sen = program.scale.n * 100n;
  if (sen % program.scale.d !== 0n || column.denominators !== undefined) {
    throw new Error(`${program.rule} does not answer in sen`);
  }
  const big = sen / program.scale.d;
  const factor = Number(big);
  return (row) => {
    const value = values[row] ?? 0;
    if (typeof value === 'bigint') return value * big;
    const product = value * factor;
    return Number.isSafeInteger(product) ? product : BigInt(value) * big;
  };
}

function wageOf(run: ColumnRun): (row: number) => number | undefined {
  const found = run.output(MONTHLY_WAGE);
  const sen = senOf(found);
  const { status } = found.column;
  return (row) => {
    if (status !== undefined && status[row] !== 0) return undefined;
    return Number(sen(row));
  };
}

/** A ceiling of the law in sen on that day; undefined where there is none. */
export function ceilingOn(law: Law, parameter: string, on: Day, known: Day | undefined): number | undefined {
  const found = law.parameters.get(parameter);
  if (found === undefined) throw new Error(`no such parameter: ${parameter}`);
  const value = inForce(found.rows, on, known)?.value;
  return isExact(value) ? Number((value.n * 100n) / value.d) : undefined;
}
