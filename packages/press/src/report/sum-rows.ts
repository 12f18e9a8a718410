// The sum of a statement as rows: each programme with its figures, its average and whether it counts towards the sum.

import type { Checked, Finding } from '../finding.ts';
import type { Figure, Part, ProgrammeKey, Span } from '../statement.ts';

export type SumRow = {
  readonly key: ProgrammeKey;
  readonly part: Part;
  /** Whether the figure is part of the sum that is compared with the total. */
  readonly inSum: { readonly cases: boolean; readonly amount: boolean };
  /** Sen per case, rounded half up; null where a figure is missing. */
  readonly average: bigint | null;
  /** Whether a finding says that the law makes this average impossible, or possible only in part. */
  readonly isAverageOdd: boolean;
};

export function sumRows({ statement, sumOver, findings }: Checked): readonly SumRow[] {
  const odd = averageFindings(findings).flatMap(({ spans }) => spans);
  const compared = sumOver.cases.length + sumOver.amount.length > 0;
  return statement.parts.map((part) => ({
    key: part.key,
    part,
    inSum: {
      cases: !compared || part.cases === null || sumOver.cases.includes(part.key),
      amount: !compared || part.amount === null || sumOver.amount.includes(part.key),
    },
    average: averageOf(part.amount, part.cases),
    isAverageOdd: odd.some(({ start }) => spansOf(part).some((span) => span.start <= start && start < span.end)),
  }));
}

/** The findings that hold an average per case against the law. */
export function averageFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code === 'average-above-law' || code === 'average-below-law');
}

function spansOf({ label, cases, amount }: Part): readonly Span[] {
  return [label, ...(cases === null ? [] : [cases.span]), ...(amount === null ? [] : [amount.span])];
}

function averageOf(amount: Figure | null, cases: Figure | null): bigint | null {
  return amount === null || cases === null ? null : averagePerCase(amount.value, cases.value);
}

/** Sen per case, rounded half up. */
export function averagePerCase(amount: bigint | null, cases: bigint | null): bigint | null {
  if (amount === null || cases === null || cases <= 0n) return null;
  return (2n * amount + cases) / (2n * cases);
}

/** Whether one of the figures in the sum was printed rounded, so that the sum itself is only about. */
export function isSumRounded({ statement, sumOver }: Checked, kind: 'cases' | 'amount'): boolean {
  return statement.parts.some(
    (part) => sumOver[kind].includes(part.key) && part[kind] !== null && part[kind].precision !== 'exact',
  );
}
