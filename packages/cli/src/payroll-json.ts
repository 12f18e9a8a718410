// The summary of a payroll for programs, schema jamin.contributions/1.

import { type Day, writeDate, writeDecimal } from '@jamin/engine';
import { amountText } from './amount.ts';
import { keyTotals, type PayrollReport } from './payroll-report.ts';
import { type Marked, totalsTable } from './payroll-totals.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An amount as a JSON number where no reader can lose a digit of it, else as its text. */
function amountJson(sen: bigint): Json {
  const text = amountText(sen);
  const value = Number(text);
  return text.replace(/\D/g, '').length <= 15 && Number.isFinite(value) ? value : text;
}

function markedJson(marked: Marked): Json {
  return { count: marked.count, firstRows: marked.first };
}

export function payrollJson(report: PayrollReport, known: Day | undefined): Json {
  const { sheet, survey, result, minimumWage, ceilings } = report;
  const totals = keyTotals(report);
  const table = totalsTable(totals);
  const { at, headings, ignored, unneeded, isUploadSheet } = sheet.columns;
  return {
    schema: 'jamin.contributions/1',
    file: sheet.place,
    kind: sheet.kind,
    uploadSheet: isUploadSheet,
    month: report.month,
    known: known === undefined ? null : writeDate(known),
    rows: {
      read: result.computed + result.bad + result.blank,
      computed: result.computed,
      bad: result.bad,
      blank: result.blank,
      warned: result.warned,
    },
    columns: {
      recognised: Object.fromEntries([...at].map(([meaning, index]) => [meaning, headings[index] ?? ''])),
      unneeded,
      ignored,
      decimals: Object.fromEntries([...survey.styles].map(([meaning, style]) => [meaning, style])),
    },
    totals: Object.fromEntries(totals.map(({ key, sen }) => [key, amountJson(sen)])),
    byPayer: Object.fromEntries(table.payers.map((payer, index) => [payer, amountJson(table.sums[index] ?? 0n)])),
    ceilings: {
      jp:
        ceilings.jp === undefined
          ? null
          : { ceiling: amountJson(BigInt(ceilings.jp)), ...(markedJson(result.aboveJp) as object) },
      jkp:
        ceilings.jkp === undefined
          ? null
          : { ceiling: amountJson(BigInt(ceilings.jkp)), ...(markedJson(result.aboveJkp) as object) },
    },
    minimumWage:
      minimumWage === undefined
        ? null
        : {
            area: minimumWage.area,
            year: minimumWage.year,
            amount: writeDecimal(minimumWage.amount),
            mayBeHigher: minimumWage.mayBeHigher,
            source: minimumWage.read,
            confidence: minimumWage.confidence,
            below: markedJson(result.below),
          },
    problems: result.problems.map(({ row, column, level, code, value, message, remedy }) => ({
      row,
      column,
      level,
      code,
      value,
      message: { ...message },
      remedy: { ...remedy },
    })),
    problemCounts: Object.fromEntries([...result.codes].map(([code, { count }]) => [code, count])),
    out: report.out ?? null,
    problemsIn: report.problemsPlace ?? null,
  };
}
