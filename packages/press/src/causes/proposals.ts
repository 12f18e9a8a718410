// Other readings of one printed figure and what each costs: slips of digits, of zeros and of the scale word.

import type { Kind } from '../finding.ts';
import type { Figure } from '../statement.ts';
import { editDistance, singleEdits } from './edits.ts';
import { type Printed, scalePowers, statedDigits, valueOf, type Writing, writingOf } from './printed-number.ts';

/*
 * What a slip costs:
 *   a digit replaced, lost or added; two neighbours swapped            1 each
 *   one zero, or a whole group of three zeros, lost or added at the end  1
 *   two zeros lost or added                                              2
 *   the decimal mark one place aside (13,9 for 1,39 miliar)              1
 *   the neighbouring scale word (miliar for juta)                        1
 *   a scale word two steps away; two groups of zeros                     2
 *   a misprint that would have made three zeros at the end by chance     1 more
 * Several digits at once are tried up to the number that `digitEdits` allows for the length of the row.
 */
export type Slip = 'digit-misprint' | 'zeros' | 'unit-slip';

/** `edits`: the slips alone; `cost` adds what makes them unlikely. */
export type Proposal = {
  readonly writing: Writing;
  readonly slip: Slip;
  readonly edits: number;
  readonly cost: number;
};

/**
 * How many digits of a figure may be misprinted, by those that it states: anything would explain a count of one or two
 * digits.
 */
function digitEdits(figure: Figure): number {
  const length = statedDigits(figure);
  if (length <= 2) return 0;
  if (length <= 5) return 1;
  return length <= 8 ? 2 : 3;
}

/** The readings one slip away, whatever they may be good for. */
export function nearProposals(printed: Printed, figure: Figure, kind: Kind): readonly Proposal[] {
  const { digits } = printed;
  const own = writingOf(printed);
  const singles = digitEdits(figure) === 0 ? [] : singleEdits(digits);
  const misprints = singles.map((row): Proposal => {
    const isZero = row === `${digits}0` || digits === `${row}0`;
    return {
      writing: { ...own, digits: row },
      slip: isZero ? 'zeros' : 'digit-misprint',
      edits: 1,
      cost: 1 + zerosBroken(digits, row),
    };
  });
  return [...slipsOfScale(printed, kind), ...misprints];
}

/** Nobody misprints 14.805.500.020 as 14.805.500.000 easily. */
function zerosBroken(digits: string, row: string): number {
  return digits.endsWith(ZEROS) && !row.endsWith(ZEROS) ? 1 : 0;
}

const ZEROS = '0'.repeat(3);

/** Slips of zeros by groups and of the scale word. */
export function slipsOfScale(printed: Printed, kind: Kind): readonly Proposal[] {
  const own = writingOf(printed);
  if (printed.scale === null) return kind === 'amount' ? zeroSlips(printed.digits, own) : [];
  const slips: Proposal[] = [];
  for (const power of scalePowers(kind)) {
    const apart = power - own.power;
    if (apart === 0 || Math.abs(apart) > 2 * GROUP) continue;
    const writing = { ...own, power, exponent: own.exponent + apart };
    const edits = Math.abs(apart) / GROUP;
    slips.push({ writing, slip: 'unit-slip', edits, cost: edits });
  }
  for (const apart of [1, -1]) {
    slips.push({ writing: { ...own, exponent: own.exponent + apart }, slip: 'zeros', edits: 1, cost: 1 });
  }
  return slips.filter(({ writing }) => writing.exponent >= 0);
}

const GROUP = 3;

const zeroCosts: readonly (readonly [zeros: number, cost: number])[] = [
  [2, 2],
  [3, 1],
  [6, 2],
];

function zeroSlips(digits: string, own: Writing): readonly Proposal[] {
  return zeroCosts.flatMap(([count, cost]) => {
    const zeros = '0'.repeat(count);
    const rows = [digits + zeros];
    if (digits.endsWith(zeros) && digits.length > count) rows.push(digits.slice(0, -count));
    return rows.map((row): Proposal => ({ writing: { ...own, digits: row }, slip: 'zeros', edits: cost, cost }));
  });
}

/**
 * Readings with several digits misprinted, sought among the values that would fit; `targets` are rows of digits.
 * The more of the digits that differ were misprinted, the less it says: two slips must be of five digits.
 */
export function farProposals(printed: Printed, figure: Figure, targets: readonly string[]): readonly Proposal[] {
  const most = digitEdits(figure);
  if (most < 2) return [];
  const own = writingOf(printed);
  return targets.flatMap((row): readonly Proposal[] => {
    if (Math.abs(row.length - printed.digits.length) > most) return [];
    const edits = editDistance(printed.digits, row);
    if (edits < 2 || edits > most || digitsBetween(printed, { ...own, digits: row }) < 2 * edits + 1) return [];
    const cost = edits + zerosBroken(printed.digits, row);
    return [{ writing: { ...own, digits: row }, slip: 'digit-misprint', edits, cost }];
  });
}

/** How many digits the difference between print and reading has, in units of the last printed digit. */
export function digitsBetween(printed: Printed, writing: Writing): number {
  const apart = valueOf(writing) - valueOf(writingOf(printed));
  const unit = 10n ** BigInt(printed.exponent);
  return String((apart < 0n ? -apart : apart) / unit).length;
}
