// Cuts all that a fact can be into cells: inside one cell the law takes the same way, so one value stands for all.

import { addMonths, monthIndex } from '../calendar.ts';
import { decimal, type Exact, multiply, ratio, whole } from '../exact.ts';
import { isExact } from '../explain/trace.ts';
import type { Scalar, Type, Value } from '../expression.ts';
import { type Range, rangeOf } from './possible.ts';
import { FIRST_DAY, LAST_DAY } from './supposition.ts';

/** A row of values from `first` to `last` that all give the same; `way` is undefined where that is not known. */
export type Cell = { readonly first: Value; readonly last: Value; readonly way: string | undefined };

/** The values of a number or date in order, counted by whole numbers. */
export type Scale = {
  readonly lowest: bigint;
  readonly highest: bigint;
  readonly value: (place: bigint) => Value;
  /** The place of a value; between two places the lower one. */
  readonly place: (value: Value) => bigint;
  /** Whether more can be stated between two places: sen between rupiah. */
  readonly isCoarse?: true;
};

export function scaleOf(type: Scalar): Scale | undefined {
  switch (type.kind) {
    case 'number': {
      const steps = 10n ** BigInt(type.decimals);
      const place = (value: Value): bigint => {
        const scaled = multiply(value as Exact, whole(steps));
        return scaled.n / scaled.d;
      };
      return {
        lowest: place(decimal(type.min)),
        highest: place(decimal(type.max)),
        value: (at) => ratio(at, steps),
        place,
      };
    }
    case 'date': {
      if (type.precision !== 'month') return dayScale(FIRST_DAY, LAST_DAY);
      const start = FIRST_DAY;
      const place = (value: Value): bigint => BigInt(monthIndex((value as { day: number }).day) - monthIndex(start));
      return {
        lowest: 0n,
        highest: place({ day: LAST_DAY }),
        value: (at) => ({ day: addMonths(start, Number(at)) }),
        place,
      };
    }
    case 'boolean':
    case 'choice':
      return undefined;
  }
}

/** Money in whole rupiah: the values in which people think, where no sen were stated. */
export function wholeScale(type: Type, scale: Scale, ...values: readonly (Value | undefined)[]): Scale {
  const isWhole = (value: Value | undefined): boolean => !isExact(value) || value.d === 1n;
  if (type.kind !== 'number' || type.unit !== 'IDR' || type.decimals === 0 || !values.every(isWhole)) return scale;
  const sen = 10n ** BigInt(type.decimals);
  const up = -(-scale.lowest / sen);
  return {
    lowest: up * sen < scale.lowest ? up + 1n : up,
    highest: scale.highest / sen,
    value: (at) => whole(at),
    place: (value) => scale.place(value) / sen,
    isCoarse: true,
  };
}

/** The value beside another one that can be stated (of whole rupiah the next rupiah); undefined at the end. */
export function valueBeside(type: Type, value: Value, step: 1 | -1): Value | undefined {
  const fine = type.kind === 'set' || type.kind === 'list' ? undefined : scaleOf(type);
  if (fine === undefined) return undefined;
  const scale = wholeScale(type, fine, value);
  const place = scale.place(value) + BigInt(step);
  return place < scale.lowest || place > scale.highest ? undefined : scale.value(place);
}

export function dayScale(first: number, last: number): Scale {
  return {
    lowest: BigInt(first),
    highest: BigInt(last),
    value: (at) => ({ day: Number(at) }),
    place: (value) => BigInt((value as { day: number }).day),
  };
}

/** The range from one place of a scale to another. */
export function span(scale: Scale, first: bigint, last: bigint): Range {
  const [from, to] = [rangeOf(scale.value(first)), rangeOf(scale.value(last))];
  if (from.kind === 'date' && to.kind === 'date') return { kind: 'date', min: from.min, max: to.max };
  if (from.kind === 'number' && to.kind === 'number') return { kind: 'number', min: from.min, max: to.max };
  return from;
}

type Piece = { readonly first: bigint; readonly last: bigint; readonly way: string | undefined };

/** The way between two places, or `stopped` when no more may be looked at. */
export type Look = (first: bigint, last: bigint) => { readonly way: string | undefined } | 'stopped';

/**
 * The cells of a scale in order, from the one at a place upwards or downwards. The scale is halved as `cutScale` halves
 * it, but only as far as cells are asked for. It ends where no more may be looked at; a cell of which the end was not
 * seen is left out.
 */
export function* cellsFrom(scale: Scale, from: bigint, step: 1 | -1, look: Look): Generator<Cell> {
  let cell: Piece | undefined;
  for (const piece of piecesFrom(scale, from, step, look)) {
    if (piece === 'stopped') return;
    if (cell !== undefined && cell.way !== undefined && cell.way === piece.way) {
      cell = step === 1 ? { ...cell, last: piece.last } : { ...cell, first: piece.first };
      continue;
    }
    if (cell !== undefined) yield cellOf(scale, cell);
    cell = piece;
  }
  if (cell !== undefined) yield cellOf(scale, cell);
}

function* piecesFrom(scale: Scale, from: bigint, step: 1 | -1, look: Look): Generator<Piece | 'stopped'> {
  const waiting: [bigint, bigint][] = [[scale.lowest, scale.highest]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [first, last] = next;
    if (step === 1 ? last < from : first > from) continue;
    const found = look(first, last);
    if (found === 'stopped') {
      yield found;
      return;
    }
    if (found.way !== undefined || first === last) {
      yield { first, last, way: found.way };
      continue;
    }
    const middle = middleOf(first, last);
    const halves: [bigint, bigint][] = [
      [first, middle],
      [middle + 1n, last],
    ];
    waiting.push(...(step === 1 ? halves.reverse() : halves));
  }
}

/** Halves the scale until the law goes one way in each piece, or until the budget of looks is spent. */
export function cutScale(scale: Scale, wayOf: (range: Range) => string | undefined, budget: number): readonly Cell[] {
  const pieces: Piece[] = [];
  const waiting: [bigint, bigint][] = [[scale.lowest, scale.highest]];
  let looks = 0;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [first, last] = next;
    const way = looks < budget ? wayOf(span(scale, first, last)) : undefined;
    looks += 1;
    if (way !== undefined || first === last || looks >= budget) {
      pieces.push({ first, last, way });
      continue;
    }
    const middle = middleOf(first, last);
    waiting.push([first, middle], [middle + 1n, last]);
  }
  return merged(scale, pieces);
}

/** Halfway; of a long row from zero upwards the place where the number of digits is halfway. */
function middleOf(first: bigint, last: bigint): bigint {
  if (first < 0n || last < 16n + 4n * first) return (first + last) >> 1n;
  const digits = first.toString(2).length + last.toString(2).length;
  const middle = 1n << BigInt(digits >> 1);
  return middle > first && middle < last ? middle : (first + last) >> 1n;
}

function merged(scale: Scale, pieces: Piece[]): Cell[] {
  pieces.sort((a, b) => (a.first < b.first ? -1 : 1));
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined[joined.length - 1];
    if (before !== undefined && before.way !== undefined && before.way === piece.way) {
      joined[joined.length - 1] = { ...before, last: piece.last };
    } else {
      joined.push(piece);
    }
  }
  return joined.map((piece) => cellOf(scale, piece));
}

function cellOf(scale: Scale, { first, last, way }: Piece): Cell {
  return { first: scale.value(first), last: scale.value(last), way };
}

/** The single values of a truth or some words. */
export function wordsOf(domain: Range): readonly Value[] {
  if (domain.kind === 'truth') return [...(domain.yes ? [true] : []), ...(domain.no ? [false] : [])];
  return domain.kind === 'words' ? [...domain.words] : [];
}

/** The scale, no longer than a range of its values. */
export function scaleWithin(scale: Scale, range: Range): Scale {
  const from = range.kind === 'number' ? range.min : range.kind === 'date' ? { day: range.min } : undefined;
  const to = range.kind === 'number' ? range.max : range.kind === 'date' ? { day: range.max } : undefined;
  const [lowest, highest] = [
    from === undefined ? scale.lowest : scale.place(from),
    to === undefined ? scale.highest : scale.place(to),
  ];
  return {
    ...scale,
    lowest: lowest > scale.lowest ? lowest : scale.lowest,
    highest: highest < scale.highest ? highest : scale.highest,
  };
}
