// Recomputes a statement: sums, verdicts, what does not fit and what may have caused it.

import { causeFindings } from './causes/cause-findings.ts';
import type { Checked } from './finding.ts';
import type { PossiblePayments } from './possible/possible.ts';
import type { Statement } from './statement.ts';
import { type Column, columnOf } from './sums/column.ts';
import { sumFindings } from './sums/sum-findings.ts';

/** `others` are the other statements of the same text, as of another year. */
export function checkStatement(
  statement: Statement,
  possible: PossiblePayments,
  others: readonly Statement[],
): Checked {
  const cases = columnOf(statement, 'cases', possible.programmes);
  const amount = columnOf(statement, 'amount', possible.programmes);
  const findings = [...sumFindings(cases), ...sumFindings(amount)];
  return {
    statement,
    sum: { cases: cases.sum, amount: amount.sum },
    sumOver: { cases: keysOf(cases), amount: keysOf(amount) },
    reconciles: { cases: cases.verdict, amount: amount.verdict },
    difference: { cases: differenceOf(cases), amount: differenceOf(amount) },
    findings: [...findings, ...causeFindings(statement, cases, amount, possible, others)],
  };
}

function keysOf({ sum, addends }: Column): Checked['sumOver']['cases'] {
  return sum === null ? [] : addends.map(({ part }) => part.key);
}

function differenceOf({ verdict, total, sum }: Column): bigint | null {
  return verdict === null || total === null || sum === null ? null : total.value - sum;
}
