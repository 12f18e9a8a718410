// The corrections of one figure that make a whole column fit, cheapest first, then by what the law makes possible.

import type { PossiblePayments } from '../possible/possible.ts';
import type { Figure, Part, ProgrammeKey, Statement } from '../statement.ts';
import { absolute, type Column } from '../sums/column.ts';
import {
  ALLOWANCES,
  type Allowance,
  type Interval,
  intervalOf,
  overlaps,
  subtractInterval,
  sumIntervals,
} from '../sums/interval.ts';
import { compareStanding, isImpossible, isWorse, type Standing, standingOf } from './plausibility.ts';
import { figureAs, type Printed, printedOf, rewrite } from './printed-number.ts';
import { digitsBetween, farProposals, nearProposals, type Proposal, type Slip } from './proposals.ts';

export type Candidate = {
  readonly programme: ProgrammeKey | 'total';
  readonly part: Part | null;
  readonly figure: Figure;
  readonly value: bigint;
  readonly to: string;
  readonly slip: Slip;
  /** How many slips it takes; `cost` adds what makes them unlikely. */
  readonly edits: number;
  readonly cost: number;
  readonly fit: Allowance;
  /** How far the sum lies from the total when every figure is taken for the very value printed. */
  readonly miss: bigint;
  /** Where its average per case stands after the correction; "usual" where there is none. */
  readonly standing: Standing;
  /** It turns an average that the law makes impossible into a better one. */
  readonly gains: boolean;
  /** It would hardly fit by chance. */
  readonly isTelling: boolean;
};

export function candidatesFor(column: Column, { period }: Statement, possible: PossiblePayments): readonly Candidate[] {
  const { total, addends, kind } = column;
  if (total === null) return [];
  const places: readonly Place[] = [
    { part: null, figure: total },
    ...addends.map(({ part, figure }) => ({ part, figure })),
  ];
  const found = places.flatMap((place) => {
    const printed = printedOf(place.figure, kind);
    if (printed === null) return [];
    const wanted = (allowance: Allowance) => wantedFor(column, place, allowance);
    const proposals = [
      ...nearProposals(printed, place.figure, kind),
      ...farProposals(printed, place.figure, targets(wanted('cut'), place, printed)),
    ];
    const fitting = proposals.flatMap((proposal): readonly Candidate[] => {
      const candidate = candidateOf(proposal, place, printed, column, wanted);
      return candidate === null ? [] : [candidate];
    });
    return telling(fitting).flatMap((candidate) => judged(candidate, period, possible, kind));
  });
  return found
    .map((candidate, index) => ({ candidate, index }))
    .sort(byCost)
    .map(({ candidate }) => candidate);
}

type Place = { readonly part: Part | null; readonly figure: Figure };

/** What this figure must be for the column to fit, all others being as printed. */
export function wantedFor(column: Column, { part, figure }: Place, allowance: Allowance): Interval {
  const { total, addends, kind } = column;
  const others = addends.filter((one) => part === null || one.part !== part || one.figure !== figure);
  const sum = sumIntervals(others.map((one) => intervalOf(one.figure, kind, allowance)));
  return part === null || total === null ? sum : subtractInterval(intervalOf(total, kind, allowance), sum);
}

/** The rows of digits whose values would fit; none where so many would that fitting says nothing. */
function targets({ low, high }: Interval, { figure }: Place, { exponent }: Printed): readonly string[] {
  const unit = 10n ** BigInt(exponent);
  const slack = figure.precision === 'exact' ? 0n : figure.step;
  const first = (low - slack) / unit;
  const last = (high + slack) / unit;
  if (last < 1n || last - first > MOST_TARGETS) return [];
  const rows: string[] = [];
  for (let row = first < 1n ? 1n : first; row <= last; row++) rows.push(String(row));
  return rows;
}

const MOST_TARGETS = 200n;

function candidateOf(
  { writing, slip, edits, cost }: Proposal,
  { part, figure }: Place,
  printed: Printed,
  column: Column,
  wanted: (allowance: Allowance) => Interval,
): Candidate | null {
  const { kind } = column;
  const corrected = figureAs(figure, printed, writing);
  const { value } = corrected;
  const fit = ALLOWANCES.find((one) => overlaps(intervalOf(corrected, kind, one), wanted(one)));
  if (fit === undefined || value === figure.value) return null;
  const explained = absolute(value - figure.value);
  const window = widthOf(wanted(fit)) + widthOf(intervalOf(corrected, kind, fit));
  const miss = missOf(column, { part, figure }, value);
  const isClose = slip === 'unit-slip' && miss * TELLING <= explained;
  if (window * INFORMING > explained && !isClose) return null;
  const isMany = slip !== 'digit-misprint' || digitsBetween(printed, writing) >= TELLING_DIGITS * cost;
  const isTelling = isMany && window * TELLING <= explained;
  const programme = part?.key ?? 'total';
  const to = rewrite(printed, writing);
  return {
    programme,
    part,
    figure,
    value,
    to,
    slip,
    edits,
    cost,
    fit,
    miss,
    standing: 'usual',
    gains: false,
    isTelling,
  };
}

function missOf({ total, addends }: Column, { part, figure }: Place, value: bigint): bigint {
  const sum = addends.reduce(
    (whole, one) => whole + (part !== null && one.part === part && one.figure === figure ? value : one.figure.value),
    0n,
  );
  return absolute((part === null ? value : (total?.value ?? 0n)) - sum);
}

/** A difference of a digit or two is explained by the last digits of almost any figure. */
const TELLING_DIGITS = 3;

/**
 * What a correction explains must be that many times the room that rounding leaves, to be told and to be stated: in
 * wide room anything fits. A figure has few other scale words: one of them informs also where the printed values
 * themselves all but meet, as if there were no room.
 */
const INFORMING = 4n;
const TELLING = 20n;

function widthOf({ low, high }: Interval): bigint {
  return high - low;
}

/**
 * One reading per value, the cheapest; those that fit as rounded make those that fit only when cut needless; and where
 * many digits of the same figure would do, none of them is told.
 */
function telling(candidates: readonly Candidate[]): readonly Candidate[] {
  const once = candidates.filter(
    (one, index) =>
      !candidates.some(
        (other, place) =>
          other.value === one.value && (other.cost < one.cost || (other.cost === one.cost && place < index)),
      ),
  );
  const clean = once.filter(
    (one) => one.fit === 'rounded' || !once.some((other) => other.fit === 'rounded' && other.cost <= one.cost),
  );
  const misprints = clean.filter(({ slip }) => slip === 'digit-misprint');
  return misprints.length > MOST_PER_FIGURE ? clean.filter(({ slip }) => slip !== 'digit-misprint') : clean;
}

const MOST_PER_FIGURE = 3;

/** Dropped where the law makes the corrected average impossible and the printed one was better. */
function judged(
  candidate: Candidate,
  { from, to }: Statement['period'],
  possible: PossiblePayments,
  kind: Column['kind'],
): readonly Candidate[] {
  const { part, figure, value } = candidate;
  if (part === null || part.cases === null || part.amount === null || part.cases.value <= 0n) return [candidate];
  const bounds = possible(part.key, from, to);
  const before = standingOf(part.amount, part.cases, bounds);
  const corrected = { ...figure, value };
  const [amount, cases] = kind === 'amount' ? [corrected, part.cases] : [part.amount, corrected];
  const standing = standingOf(amount, cases, bounds);
  if (isImpossible(standing) && isWorse(standing, before)) return [];
  return [{ ...candidate, standing, gains: isImpossible(before) && isWorse(before, standing) }];
}

type Ranked = { readonly candidate: Candidate; readonly index: number };

function byCost({ candidate: one, index }: Ranked, { candidate: other, index: place }: Ranked): number {
  return (
    one.cost - other.cost ||
    Number(other.gains) - Number(one.gains) ||
    compareStanding(one.standing, other.standing) ||
    Number(one.fit === 'cut') - Number(other.fit === 'cut') ||
    Number(isWholeSlip(other)) - Number(isWholeSlip(one)) ||
    index - place
  );
}

/** A scale word with which the printed values meet to the last digit: no room of rounding is needed. */
function isWholeSlip({ slip, miss }: Candidate): boolean {
  return slip === 'unit-slip' && miss === 0n;
}
