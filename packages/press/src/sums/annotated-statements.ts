// Statements made from the annotations of the published corpus, for tests; the corpus is not in every checkout.

import { type Figure, PROGRAMME_KEYS, type Statement } from '../statement.ts';

type AnnotatedFigures = {
  readonly cases: number | null;
  readonly amount: number | null;
  readonly step?: number;
  readonly cases_step?: number;
  readonly at_least?: boolean;
  readonly cases_text?: string | null;
  readonly amount_text?: string | null;
};

type Annotated = {
  readonly id: string;
  readonly text: string;
  readonly period_from: string | null;
  readonly period_to: string | null;
  readonly expected: {
    readonly programmes: { readonly [key: string]: AnnotatedFigures };
    readonly total: AnnotatedFigures;
  };
  readonly sum_cases: number | null;
  readonly sum_amount: number | null;
  readonly sum_over_cases: readonly string[];
  readonly sum_over_amount: readonly string[];
  readonly reconciles_cases: boolean | null;
  readonly reconciles_amount: boolean | null;
  readonly reconciles_cases_if_truncated: boolean | null;
  readonly reconciles_amount_if_truncated: boolean | null;
  readonly difference: { readonly cases: number | null; readonly amount: number | null };
  readonly notes: string | null;
};

/** The rows of the corpus, one line each. */
export function annotatedRows(corpus: string): readonly Annotated[] {
  return corpus
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Annotated => JSON.parse(line));
}

/** The statement as a reader of its text would have found it; what the notes say of the text is told by their words. */
export function statementOf({ text, period_from, period_to, expected, notes }: Annotated): Statement {
  const given = expected.programmes;
  const keys = Object.keys(given).flatMap((name) => PROGRAMME_KEYS.filter((key) => key === name));
  const label = { start: 0, end: 0 };
  const figures = (from: AnnotatedFigures | undefined) => ({
    cases: countOf(from, text),
    amount: amountOf(from, text),
    conflicting: [],
    unit: null,
  });
  return {
    office: null,
    period: { from: period_from, to: period_to, span: null },
    parts: keys.map((key) => ({ key, label, ...figures(given[key]) })),
    total: figures(expected.total),
    announced: [],
    announcedCount: null,
    breaksOff: /excerpt ends/i.test(notes ?? ''),
    otherScope: /different scopes/.test(notes ?? ''),
  };
}

function countOf(from: AnnotatedFigures | undefined, text: string): Figure | null {
  if (from === undefined || from.cases === null) return null;
  const { cases, cases_step: step } = from;
  const precision = step === undefined ? 'exact' : 'rounded';
  return { value: BigInt(cases), step: BigInt(step ?? 1), precision, ...printed(from.cases_text, text) };
}

function amountOf(from: AnnotatedFigures | undefined, text: string): Figure | null {
  if (from === undefined || from.amount === null) return null;
  const value = inSen(from.amount);
  const place = printed(from.amount_text, text);
  if (from.step === undefined) {
    return { value, step: value % SEN === 0n ? SEN : 1n, precision: 'exact', ...place };
  }
  const precision = from.at_least === true ? 'at-least' : /hampir/.test(place.text) ? 'almost' : 'rounded';
  return { value, step: BigInt(from.step) * SEN, precision, ...place };
}

const SEN = 100n;

export function inSen(rupiah: number): bigint {
  return BigInt(rupiah.toFixed(2).replace('.', ''));
}

function printed(token: string | null | undefined, text: string): Pick<Figure, 'text' | 'span'> {
  const start = text.indexOf(token ?? '');
  return { text: token ?? '', span: { start, end: start + (token ?? '').length } };
}
