// What a text says about claims paid: figures with their places, paired with programmes, offices and periods.

/** A stretch of the text, in UTF-16 code units; `end` is the first position after it. */
export type Span = { readonly start: number; readonly end: number };

/** The programmes and the lines that stand beside them in published statements, in the order of the reports. */
export const PROGRAMME_KEYS = [
  'JHT',
  'JKK',
  'JKM',
  'JP',
  'JKP',
  'JAKON',
  'BEASISWA',
  'BEASISWA_JKM',
  'BEASISWA_JKK',
  'JKK_PU',
  'JKK_BPU',
  'JKK_JAKON',
  'JKM_PU',
  'JKM_BPU',
  'JKM_JAKON',
  'JHT_PU',
  'JHT_BPU',
  'MLT',
] as const;
export type ProgrammeKey = (typeof PROGRAMME_KEYS)[number];

/**
 * How a figure is meant: to the last digit; rounded or cut at `step`; "lebih", from the value to one step above;
 * "hampir", from one step below to the value.
 */
export type Precision = 'exact' | 'rounded' | 'at-least' | 'almost';

/** One figure of the text. Amounts are in sen, counts in cases; `step` is the unit of its last printed digit. */
export type Figure = {
  readonly value: bigint;
  readonly step: bigint;
  readonly precision: Precision;
  /** As printed, with Rp, scale word and "lebih". */
  readonly text: string;
  readonly span: Span;
};

/** What one case is, by the word beside the count. */
export type CaseUnit = 'case' | 'person' | 'child' | 'heir' | 'payment';

/** One programme with what the statement says of it. */
export type Part = {
  readonly key: ProgrammeKey;
  /** Where the programme is named. */
  readonly label: Span;
  readonly cases: Figure | null;
  readonly unit: CaseUnit | null;
  readonly amount: Figure | null;
  /** Other figures for the same programme, office and period that differ from the ones chosen. */
  readonly conflicting: readonly { readonly kind: 'cases' | 'amount'; readonly figure: Figure }[];
};

/** Days as YYYY-MM-DD; null where the text does not say. */
export type Period = { readonly from: string | null; readonly to: string | null; readonly span: Span | null };

export type Statement = {
  readonly office: { readonly name: string; readonly span: Span } | null;
  readonly period: Period;
  readonly parts: readonly Part[];
  readonly total: {
    readonly cases: Figure | null;
    readonly unit: CaseUnit | null;
    readonly amount: Figure | null;
    readonly conflicting: readonly { readonly kind: 'cases' | 'amount'; readonly figure: Figure }[];
  };
  /** Programmes that the text announces, whether or not it gives their figures ("lima program (JKK, …)"). */
  readonly announced: readonly ProgrammeKey[];
  /** How many programmes the text says the total covers ("lima program"), if it does. */
  readonly announcedCount: number | null;
  /** Whether the list of parts breaks off: its last part lacks a figure that all the others have. */
  readonly breaksOff: boolean;
  /** What the text itself sets outside its total: "Selain itu, beasiswa …". */
  readonly setApart: readonly ProgrammeKey[];
  /** Whether the text says that its total and its parts are of different areas or scopes. */
  readonly otherScope: boolean;
};

/** Why a figure is not part of a statement. */
export type IgnoredReason =
  | 'contribution'
  | 'fund'
  | 'target'
  | 'wage'
  | 'membership'
  | 'unit-amount'
  | 'subset'
  | 'breakdown'
  | 'month'
  | 'other-period'
  | 'repeated'
  | 'other'
  | 'unsure';

export type Ignored = { readonly text: string; readonly span: Span; readonly reason: IgnoredReason };

/** All that was read in a text: the principal statement first. */
export type Reading = { readonly statements: readonly Statement[]; readonly ignored: readonly Ignored[] };
