// `jamin contributions FILE -o OUT`: the contributions of a payroll: every row checked, good rows computed, none lost.

import { addMonths, type Day } from '@jamin/engine';
import type { Reader } from '@jamin/law';
import {
  choiceWords,
  computePayroll,
  headingKey,
  keyTotals,
  listedWords,
  noRows,
  type PayrollPlan,
  type PayrollResult,
  payrollPlan,
  resultColumns,
  type Sheet,
  type Survey,
  surveySheet,
  totalRows,
} from '@jamin/law/payroll';
import { findMinimumWage } from './contributions/minimum-wage.ts';
import { payrollJson } from './contributions/payroll-json.ts';
import {
  kindOfOutput,
  MOST_XLSX_ROWS,
  noOutput,
  openPayrollOutput,
  type PayrollOutput,
  problemsFile,
} from './contributions/payroll-output.ts';
import { type PayrollReport, showPayroll, showRowProblems } from './contributions/payroll-report.ts';
import { openSheet } from './contributions/sheet-read.ts';
import { type ExitCode, exit, stop } from './failure.ts';
import { checkOutput } from './output-file.ts';
import { neededMonth, optionalDay } from './read-day.ts';
import type { Terminal } from './terminal.ts';

export type ContributionsOptions = {
  readonly out: string | undefined;
  readonly month: string | undefined;
  readonly risk: string | undefined;
  readonly area: string | undefined;
  readonly known: string | undefined;
};

type Month = { readonly text: string; readonly first: Day; readonly last: Day; readonly year: number };

function readMonth(written: string | undefined): Month {
  const remedy = {
    id: 'Sebutkan bulan iurannya: --month TTTT-BB, misalnya --month 2026-08.',
    en: 'Name the contribution month: --month YYYY-MM, for example --month 2026-08.',
  };
  if (written === undefined) {
    return stop(
      'no-month',
      '--month',
      {
        id: 'Bulan iuran tidak disebut, dan tarif serta batas upah berbeda tiap bulan.',
        en: 'No month is named, and rates and ceilings differ by month.',
      },
      remedy,
    );
  }
  const text = /^\d{4}-\d{2}(?:-01)?$/.test(written) ? written.slice(0, 7) : '';
  const first = neededMonth(text === '' ? written : text, '--month');
  return { text, first, last: addMonths(first, 1) - 1, year: Number(text.slice(0, 4)) };
}

function readRisk(from: Pick<Reader, 'law'>, written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const type = from.law.facts.get('riskGroup')?.type;
  const words = type?.kind === 'choice' ? type.values : [];
  const found = words[choiceWords('riskGroup', words).get(headingKey(written)) ?? -1];
  return (
    found ??
    stop(
      'unknown-word',
      '--risk',
      { id: `"${written}" bukan kelompok risiko.`, en: `"${written}" is not a risk group.` },
      { id: `Pilih: ${listedWords('riskGroup', words)}.`, en: `Choose: ${listedWords('riskGroup', words)}.` },
    )
  );
}

function checkOut(out: string | undefined, file: string, rows: number): void {
  if (out === undefined) return;
  if (kindOfOutput(out) === 'csv') return;
  if (rows <= MOST_XLSX_ROWS) return;
  stop(
    'too-many-rows',
    out,
    {
      id: `${file} punya ${rows} baris; satu lembar XLSX memuat ${MOST_XLSX_ROWS}.`,
      en: `${file} has ${rows} rows; a sheet of XLSX holds ${MOST_XLSX_ROWS}.`,
    },
    { id: 'Tulis ke CSV: -o HASIL.csv.', en: 'Write to CSV: -o OUT.csv.' },
  );
}

function planOf(
  { law }: Reader,
  sheet: Sheet,
  survey: Survey,
  month: Month,
  options: ContributionsOptions,
): PayrollPlan {
  const risk = readRisk({ law }, options.risk);
  return payrollPlan(law, sheet, survey, {
    first: month.first,
    last: month.last,
    known: optionalDay(options.known, '--known'),
    usual: risk === undefined ? {} : { riskGroup: risk },
    minimumWage: options.area === undefined ? undefined : findMinimumWage(options.area, month.year).sen,
  });
}

function exitCode(result: PayrollResult): ExitCode {
  if (result.computed === 0) return exit.cannotDecide;
  return result.bad > 0 ? exit.no : exit.yes;
}

/** Computes a payroll. 0 all rows good, 1 some rows bad, 2 unusable input, 3 nothing could be computed. */
export async function runContributions(
  from: Reader,
  to: Terminal,
  file: string,
  options: ContributionsOptions,
): Promise<ExitCode> {
  const month = readMonth(options.month);
  const { out } = options;
  if (out !== undefined) {
    kindOfOutput(out);
    checkOutput(out, file);
    if (kindOfOutput(out) === 'csv') checkOutput(problemsFile(out), file);
  }
  const sheet = await openSheet(file);
  const progress = progressOf(to, sheet);
  const survey = await surveySheet(sheet, (bytes) => progress(bytes / 2, undefined));
  if (survey.rows === 0) noRows(sheet.place);
  checkOut(out, file, survey.rows);
  const plan = planOf(from, sheet, survey, month, options);
  const output = out === undefined ? noOutput() : openPayrollOutput(out, resultColumns(plan), to.language);
  const report = await compute(to, plan, output, { month, options, progress });
  to.progress('');
  if (to.json) {
    to.out(JSON.stringify(payrollJson(report, optionalDay(options.known, '--known')), null, 2));
  } else {
    showRowProblems(to, report.result, report.problemsPlace);
    showPayroll(to, report);
  }
  return exitCode(report.result);
}

type Context = {
  readonly month: Month;
  readonly options: ContributionsOptions;
  readonly progress: (bytes: number, rows: number | undefined) => void;
};

/** Computes and writes; when anything goes wrong on the way, no file has changed. */
async function compute(
  to: Terminal,
  plan: PayrollPlan,
  output: PayrollOutput,
  context: Context,
): Promise<PayrollReport> {
  try {
    const result = await computePayroll(plan, output, (bytes, rows) =>
      context.progress((plan.sheet.size ?? 0) / 2 + bytes / 2, rows),
    );
    const { month, options } = context;
    const report: PayrollReport = {
      sheet: plan.sheet,
      survey: plan.survey,
      result,
      keys: plan.rules.keys,
      month: month.text,
      minimumWage: options.area === undefined ? undefined : findMinimumWage(options.area, month.year),
      ceilings: plan.ceilings,
      out: options.out,
      problemsPlace: output.problemsPlace(),
    };
    output.commit(totalRows(keyTotals(report.keys, result.sums), to.language));
    return report;
  } catch (error) {
    output.abandon();
    to.progress('');
    throw error;
  }
}

const BAR = 24;
/** Bytes of a CSV; a smaller one is done before a bar could be read. */
const WORTH_A_BAR = 4_000_000;

/** A bar with its share, drawn anew only when the share has grown. */
function progressOf(to: Terminal, sheet: Sheet): Context['progress'] {
  let drawn = -1;
  return (bytes, rows) => {
    if (sheet.size === undefined || sheet.size < WORTH_A_BAR) return;
    const percent = Math.min(100, Math.floor((bytes / sheet.size) * 100));
    if (percent === drawn) return;
    drawn = percent;
    const full = Math.round((percent / 100) * BAR);
    const counted = rows === undefined ? '' : `  ${rows} ${to.language === 'id' ? 'baris' : 'rows'}`;
    to.progress(`${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${String(percent).padStart(3)}%${counted}`);
  };
}
