// What the recomputation of a statement found: sums, verdicts and findings with evidence and correction.

import type { Words } from '@jamin/engine';
import type { Ignored, ProgrammeKey, Span, Statement } from './statement.ts';

export type Kind = 'cases' | 'amount';

/** true: adds up (half steps or truncation fit); false: does not; null: cannot be checked. */
export type Verdict = boolean | null;

export type FindingCode =
  // what the sum says
  | 'adds-up'
  | 'adds-up-if-truncated'
  | 'does-not-add-up'
  | 'no-total'
  | 'no-parts'
  | 'parts-incomplete'
  | 'other-scope'
  | 'programme-missing'
  | 'scholarship-inside'
  | 'scholarship-outside'
  // likely causes
  | 'digit-misprint'
  | 'zeros'
  | 'unit-slip'
  | 'repeated-count'
  | 'other-period'
  | 'cause-unknown'
  // what else does not fit
  | 'average-above-law'
  | 'average-below-law'
  | 'conflicting-figure'
  | 'count-above-total'
  // across texts
  | 'cumulative-falls'
  | 'another-unit'
  | 'another-scope';

/** One figure replaced so that everything fits; `from` and `to` are written as the text prints them. */
export type Correction = {
  readonly programme: ProgrammeKey | 'total';
  readonly kind: Kind;
  readonly from: string;
  readonly to: string;
  /** The corrected value: sen for amounts, cases for counts. */
  readonly value: bigint;
  readonly span: Span;
};

export type Finding = {
  readonly code: FindingCode;
  /** The column that it is about; null when about neither alone. */
  readonly about: Kind | null;
  readonly message: Words;
  /** The working that supports it, one line each: sums, averages, edits. */
  readonly evidence: readonly Words[];
  /** What would make everything fit, when one correction stands alone; otherwise `alternatives` lists them. */
  readonly correction: Correction | null;
  /** By the cost of the slip, then by what the law makes possible. */
  readonly alternatives: readonly Correction[];
  readonly spans: readonly Span[];
};

export type Checked = {
  readonly statement: Statement;
  readonly sum: { readonly cases: bigint | null; readonly amount: bigint | null };
  readonly sumOver: { readonly cases: readonly ProgrammeKey[]; readonly amount: readonly ProgrammeKey[] };
  readonly reconciles: { readonly cases: Verdict; readonly amount: Verdict };
  /** Stated total minus sum, where it can be checked. */
  readonly difference: { readonly cases: bigint | null; readonly amount: bigint | null };
  readonly findings: readonly Finding[];
};

/** What was read in one text and recomputed, the principal statement first. */
export type CheckedText = { readonly statements: readonly Checked[]; readonly ignored: readonly Ignored[] };
