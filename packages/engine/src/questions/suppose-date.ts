// Dates and month counts over ranges of days.

import { addMonths, civil, type Day, dayOf, monthIndex, monthsStarted, weekday } from '../calendar.ts';
import { type Exact, floorDivide, whole } from '../exact.ts';
import type { Expression } from '../expression.ts';
import { type Days, type Numbers, type Possible, possible, type Range } from './possible.ts';
import { numbersOf } from './suppose-number.ts';
import { gathered, type Supposition } from './supposition.ts';

type Reckoning = Extract<Expression, { kind: 'date' | 'calendar' }>;

const ANY_DAY: Days = { kind: 'date', min: -Infinity, max: Infinity };

export function daysOf(one: Possible | undefined): Days {
  return one?.range.kind === 'date' ? one.range : ANY_DAY;
}

/** The whole numbers of a range, as far as JavaScript counts them. */
export function wholeNumbers(numbers: Numbers): { readonly min: number; readonly max: number } {
  const up = (bound: Exact): number => -Number(floorDivide(-bound.n, bound.d));
  return {
    min: numbers.min === undefined ? -Infinity : Number(floorDivide(numbers.min.n, numbers.min.d)),
    max: numbers.max === undefined ? Infinity : up(numbers.max),
  };
}

export function supposeReckoning(run: Supposition, e: Reckoning): Possible {
  const parts = e.args.map((arg) => run.evaluate(run, arg));
  const { stops, needs } = gathered(parts);
  if (parts.some((part) => part.range.kind === 'none')) return { range: { kind: 'none' }, stops, needs };
  return possible(reckoned(e, parts), stops, needs);
}

function days(min: Day, max: Day): Range {
  return { kind: 'date', min, max };
}

function numbers(min: number, max: number): Range {
  const bound = (one: number): Exact | undefined => (Number.isFinite(one) ? whole(one) : undefined);
  return { kind: 'number', min: bound(min), max: bound(max) };
}

/** A step that keeps order, at both ends; an infinite day stays infinite. */
function ends(range: Days, step: (day: Day) => number): [number, number] {
  const at = (day: Day): number => (Number.isFinite(day) ? step(day) : day);
  return [at(range.min), at(range.max)];
}

function shifted(range: Days, by: { readonly min: number; readonly max: number }, step: typeof addMonths): Range {
  const at = (day: Day, n: number): Day => (Number.isFinite(day) && Number.isFinite(n) ? step(day, n) : day + n);
  return days(at(range.min, by.min), at(range.max, by.max));
}

function reckoned(e: Reckoning, parts: readonly Possible[]): Range {
  const [a, b] = [daysOf(parts[0]), daysOf(parts[1])];
  const count = (index: number): { readonly min: number; readonly max: number } =>
    wholeNumbers(
      parts[index] === undefined ? { kind: 'number', min: undefined, max: undefined } : numbersOf(parts[index]),
    );
  switch (e.op) {
    case 'add-days':
      return shifted(a, count(1), (day, n) => day + n);
    case 'add-months':
      return shifted(a, count(1), addMonths);
    case 'first-of-month':
      return days(...ends(a, firstOfMonth));
    case 'last-of-month':
      return days(...ends(a, (day) => addMonths(firstOfMonth(day), 1) - 1));
    case 'make': {
      const [year, month, day] = [count(0), count(1), count(2)];
      if (![year, month, day].every((one) => Number.isFinite(one.min) && Number.isFinite(one.max))) return ANY_DAY;
      return days(dayOf(year.min, month.min, day.min), dayOf(year.max, month.max, day.max));
    }
    case 'year':
      return numbers(...ends(a, (day) => civil(day).year));
    case 'month':
      return within(
        a,
        (day) => civil(day).year,
        (day) => civil(day).month,
        12,
      );
    case 'day':
      return within(a, monthIndex, (day) => civil(day).day, 31);
    case 'weekday':
      return within(a, (day) => Math.floor((day + 3) / 7), weekday, 7);
    case 'month-index':
      return numbers(...ends(a, monthIndex));
    case 'days-between':
      return numbers(b.min - a.max, b.max - a.min);
    case 'months-started':
      return numbers(started(a.max, b.min, 0), started(a.min, b.max, Infinity));
  }
}

function started(from: Day, to: Day, unbounded: number): number {
  return Number.isFinite(from) && Number.isFinite(to) ? monthsStarted(from, to) : unbounded;
}

function firstOfMonth(day: Day): Day {
  return day - civil(day).day + 1;
}

/** A number that begins again at 1 with every turn (a year, a month, a week). */
function within(range: Days, turn: (day: Day) => number, step: (day: Day) => number, last: number): Range {
  const sameTurn = Number.isFinite(range.min) && Number.isFinite(range.max) && turn(range.min) === turn(range.max);
  return sameTurn ? numbers(step(range.min), step(range.max)) : numbers(1, last);
}
