// The published statements with a person's annotation of each; every number is read from its text.

import type { Kind, Verdict } from '../finding.ts';
import { PROGRAMME_KEYS, type Precision, type ProgrammeKey } from '../statement.ts';
import rows from './statements.json' with { type: 'json' };

/** A figure as a person read it; amounts are in sen, counts in cases. `text` is null where it was added up. */
export type PublishedFigure = {
  readonly value: bigint;
  readonly step: bigint;
  readonly precision: Precision;
  readonly text: string | null;
};

export type PublishedFigures = Readonly<Record<Kind, PublishedFigure | null>>;

/** What the person who annotated a statement found when adding it up; notes and causes are in English. */
export type Annotation = {
  readonly sum: Readonly<Record<Kind, bigint | null>>;
  readonly sumOver: Readonly<Record<Kind, readonly ProgrammeKey[]>>;
  /** Whether rounded figures fit at half a step each way. */
  readonly reconciles: Readonly<Record<Kind, Verdict>>;
  /** The same where figures may also have been cut off; this is what the check answers. */
  readonly reconcilesIfTruncated: Readonly<Record<Kind, Verdict>>;
  readonly difference: Readonly<Record<Kind, bigint | null>>;
  readonly cause: Readonly<Record<Kind, string | null>>;
  readonly formats: readonly string[];
  readonly traps: readonly string[];
  readonly notes: string | null;
};

/** One statement: its figures as printed, its sentences restated; `url` leads to the original. */
export type PublishedStatement = {
  readonly id: string;
  readonly url: string;
  readonly outlet: string | null;
  /** YYYY-MM-DD; null where the page does not say. */
  readonly published: string | null;
  /** The office and the area as the statement names them. */
  readonly named: string;
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly text: string;
  readonly programmes: readonly (PublishedFigures & { readonly key: ProgrammeKey })[];
  readonly total: PublishedFigures;
  readonly annotation: Annotation;
  /** The same for all statements that report one release. */
  readonly sameRelease: string | null;
  /** Other periods whose figures stand in the same text. */
  readonly otherPeriods: readonly string[];
};

type WrittenFigures = {
  readonly cases: string | null;
  readonly casesStep: string | null;
  readonly casesText: string | null;
  readonly amount: string | null;
  readonly amountStep: string | null;
  readonly amountAtLeast: boolean;
  readonly amountText: string | null;
};

type Pair<T> = Readonly<Record<Kind, T>>;

type Row = Omit<PublishedStatement, 'named' | 'period' | 'programmes' | 'total' | 'annotation'> & {
  readonly office: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly programmes: readonly (WrittenFigures & { readonly key: string })[];
  readonly total: WrittenFigures;
  readonly sum: Pair<string | null>;
  readonly sumOver: Pair<readonly string[]>;
  readonly reconciles: Pair<Verdict>;
  readonly reconcilesIfTruncated: Pair<Verdict>;
  readonly difference: Pair<string | null>;
  readonly cause: Pair<string | null>;
  readonly formats: readonly string[];
  readonly traps: readonly string[];
  readonly notes: string | null;
};

const SEN = 100n;

export const publishedStatements: readonly PublishedStatement[] = rows.map(statementOf);

function statementOf(row: Row): PublishedStatement {
  const { id, url, outlet, published, text, sameRelease, otherPeriods } = row;
  return {
    ...{ id, url, outlet, published, named: row.office, period: { from: row.from, to: row.to }, text },
    programmes: row.programmes.flatMap((one) => keysOf([one.key]).map((key) => ({ key, ...figuresOf(one) }))),
    total: figuresOf(row.total),
    annotation: {
      sum: numbersOf(row.sum),
      sumOver: { cases: keysOf(row.sumOver.cases), amount: keysOf(row.sumOver.amount) },
      reconciles: row.reconciles,
      reconcilesIfTruncated: row.reconcilesIfTruncated,
      difference: numbersOf(row.difference),
      cause: row.cause,
      formats: row.formats,
      traps: row.traps,
      notes: row.notes,
    },
    sameRelease,
    otherPeriods,
  };
}

function keysOf(names: readonly string[]): readonly ProgrammeKey[] {
  return names.flatMap((name) => PROGRAMME_KEYS.filter((key) => key === name));
}

function figuresOf(written: WrittenFigures): PublishedFigures {
  return { cases: countOf(written), amount: amountOf(written) };
}

function countOf({ cases, casesStep, casesText }: WrittenFigures): PublishedFigure | null {
  if (cases === null) return null;
  const precision = casesStep === null ? 'exact' : 'rounded';
  return { value: BigInt(cases), step: BigInt(casesStep ?? 1), precision, text: casesText };
}

function amountOf({ amount, amountStep, amountAtLeast, amountText: text }: WrittenFigures): PublishedFigure | null {
  if (amount === null) return null;
  const value = senOf(amount);
  if (amountStep === null) return { value, step: value % SEN === 0n ? SEN : 1n, precision: 'exact', text };
  const precision = amountAtLeast ? 'at-least' : /hampir/.test(text ?? '') ? 'almost' : 'rounded';
  return { value, step: senOf(amountStep), precision, text };
}

function numbersOf({ cases, amount }: Pair<string | null>): Pair<bigint | null> {
  return { cases: cases === null ? null : BigInt(cases), amount: amount === null ? null : senOf(amount) };
}

function senOf(rupiah: string): bigint {
  const [whole = '', part = ''] = rupiah.split('.');
  return BigInt(whole + part.padEnd(2, '0'));
}
