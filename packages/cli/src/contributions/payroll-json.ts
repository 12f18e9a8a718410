// The summary of a payroll for programs, schema jamin.contributions/1.

import { type Day, writeDate, writeDecimal } from '@jamin/engine';
import { amountText, keyTotals, type Marked, totalsTable } from '@jamin/law/payroll';
import type { PayrollReport } from './payroll-report.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An amount as a JSON number where no reader can lose a digit of it, else as its text. */
function amountJson(sen: bigint): Json {
  const text = amountText(sen);
  const value = Number(text);
  return text.replace(/\D/g, '').length <= 15 && Number.isFinite(value) ? value : text;
}

function ceilingJson(ceiling: number | undefined, marked: Marked): Json {
  return ceiling === undefined
    ? null
    : { ceiling: amountJson(BigInt(ceiling)), count: marked.count, firstRows: marked.first };
}

function minimumWageJson({ minimumWage, result }: PayrollReport): Json {
  if (minimumWage === undefined) return null;
  const { area, year, amount, mayBeHigher, read, confidence } = minimumWage;
  const { count, first } = result.below;
  return {
    area,
    year,
    amount: writeDecimal(amount),
    mayBeHigher,
    source: read,
    confidence,
    below: { count, firstRows: first },
  };
}

export function payrollJson(report: PayrollReport, known: Day | undefined): Json {
  const { sheet, survey, result, ceilings } = report;
  const { computed, bad, blank, warned } = result;
  const totals = keyTotals(report.keys, result.sums);
  const table = totalsTable(totals);
  const { at, headings, ignored, unneeded, isUploadSheet } = sheet.columns;
  return {
    schema: 'jamin.contributions/1',
    file: sheet.place,
    kind: sheet.kind,
    uploadSheet: isUploadSheet,
    month: report.month,
    known: known === undefined ? null : writeDate(known),
    rows: { read: computed + bad + blank, computed, bad, blank, warned },
    columns: {
      recognised: Object.fromEntries([...at].map(([meaning, index]) => [meaning, headings[index] ?? ''])),
      unneeded,
      ignored,
      decimals: Object.fromEntries([...survey.styles].map(([meaning, style]) => [meaning, style])),
    },
    totals: Object.fromEntries(totals.map(({ key, sen }) => [key, amountJson(sen)])),
    byPayer: Object.fromEntries(table.payers.map((payer, index) => [payer, amountJson(table.sums[index] ?? 0n)])),
    ceilings: { jp: ceilingJson(ceilings.jp, result.aboveJp), jkp: ceilingJson(ceilings.jkp, result.aboveJkp) },
    minimumWage: minimumWageJson(report),
    problems: result.problems.map((problem) => ({
      ...problem,
      message: { ...problem.message },
      remedy: { ...problem.remedy },
    })),
    problemCounts: Object.fromEntries([...result.codes].map(([code, { count }]) => [code, count])),
    nikSearched: result.searched ?? null,
    out: report.out ?? null,
    problemsIn: report.problemsPlace ?? null,
  };
}
