// What a comparison across texts is made of: statements with their files, findings with both figures, offices.

import type { Words } from '@jamin/engine';
import type { Kind } from '../finding.ts';
import type { CaseUnit, Figure, Period, ProgrammeKey, Statement } from '../statement.ts';

/** One statement with the file that makes it. */
export type SeriesStatement = { readonly file: string; readonly statement: Statement };

export type SeriesKey = ProgrammeKey | 'total';

/** One figure of a finding, with where and of when it is. */
export type SeriesFigure = {
  readonly file: string;
  readonly period: Pick<Period, 'from' | 'to'>;
  readonly figure: Figure;
  readonly unit: CaseUnit | null;
};

export type SeriesFinding = {
  readonly code: 'cumulative-falls' | 'conflicting-figure' | 'another-unit' | 'another-scope';
  readonly programme: SeriesKey;
  readonly kind: Kind;
  readonly message: Words;
  readonly evidence: readonly Words[];
  /** The earlier figure, then the later one. */
  readonly figures: readonly [SeriesFigure, SeriesFigure];
};

export type SeriesOffice = {
  /** As its first statement names it; null where none does. */
  readonly office: string | null;
  /** In the order of their last days; those without one come last. */
  readonly statements: readonly SeriesStatement[];
  readonly findings: readonly SeriesFinding[];
  /** How many pairs of figures could be compared. */
  readonly compared: number;
};
