// Computes every row of a planned payroll and keeps it in memory.

import {
  computePayroll,
  keyTotals,
  type PayrollPlan,
  type PayrollResult,
  type RowProblem,
  resultColumns,
} from '@jamin/law/payroll';
import type { Computed } from './result-files.ts';

export type SheetRun = { readonly computed: Computed; readonly result: PayrollResult };

/** `onRows` is told now and then how many rows are done. */
export async function runPlan(plan: PayrollPlan, onRows: (rows: number) => void): Promise<SheetRun> {
  const rows: (readonly string[])[] = [];
  const problems: RowProblem[] = [];
  const output = {
    row: (cells: readonly string[]) => {
      rows.push(cells);
      if (rows.length % 1000 === 0) onRows(rows.length);
    },
    problem: (problem: RowProblem) => problems.push(problem),
  };
  const result = await computePayroll(plan, output, () => undefined);
  const totals = keyTotals(plan.rules.keys, result.sums);
  return { computed: { columns: resultColumns(plan), rows, problems, totals }, result };
}
