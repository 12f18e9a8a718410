// The closed set of operations a rule is written in: plain frozen data, one union, no functions inside.

import type { Citation } from './citation.ts';
import type { Exact, RoundingMode } from './exact.ts';

export type Unit = 'IDR' | 'fraction' | 'count' | 'hours' | 'days' | 'months' | 'years';

/** What a value is. `decimals` is how many decimals a stated number may carry (columns store it as an integer). */
export type Type =
  | {
      readonly kind: 'number';
      readonly unit: Unit;
      readonly decimals: number;
      readonly min: string;
      readonly max: string;
    }
  | { readonly kind: 'boolean' }
  /**
   * A day; with `precision: 'month'` a month is stated (YYYY-MM) and held as its first day; with `'minute'` a time may
   * stand behind the day (YYYY-MM-DDTHH:MM), which is held as the day.
   */
  | { readonly kind: 'date'; readonly precision?: 'month' | 'minute' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'set'; readonly values: readonly string[] }
  /**
   * Rows; a list that is not stated is empty. `map`: stated as a map whose keys are the first field (`{2020: 0.05}`).
   */
  | {
      readonly kind: 'list';
      readonly most: number;
      readonly map?: boolean;
      readonly item: { readonly [field: string]: Field };
    };

/** A field of a list's rows. A field without default that is not stated is missing when reached. */
export type Field = { readonly type: Scalar; readonly default?: Value };
export type Scalar = Exclude<Type, { kind: 'set' | 'list' }>;

/** A value of one node: exact number, truth, day since 1970-01-01 (as `{ day }`) or a word of a choice. */
export type Value = Exact | boolean | { readonly day: number } | string;

export type Comparison = '<' | '<=' | '=' | '!=' | '>=' | '>';

/**
 * What a fold or a search goes through: the rows of a list fact, or the whole numbers `from` to `to` (at most `most`
 * of them).
 */
export type Sequence =
  | { readonly kind: 'list'; readonly fact: string }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression; readonly most: number };

export type State = { readonly name: string; readonly start: Expression; readonly next: Expression };

export type DateOperation =
  | 'add-days' // (date, days)
  | 'add-months' // (date, months): same day number, or the last day of the month
  | 'first-of-month' // (date)
  | 'last-of-month' // (date)
  | 'make'; // (year, month, day)

export type CalendarOperation =
  | 'year' // (date) years
  | 'month' // (date) 1 to 12
  | 'day' // (date) 1 to 31
  | 'weekday' // (date) 1 Monday to 7 Sunday
  | 'month-index' // (date) months since year 0
  | 'days-between' // (from, to) days
  | 'months-started'; // (from, to) smallest n >= 0 with from + n months >= to

export type Reduction = 'sum' | 'product' | 'count' | 'some' | 'every' | 'least' | 'greatest';

export type Expression =
  | { readonly kind: 'literal'; readonly value: Value; readonly unit?: Unit }
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'given'; readonly name: string }
  | { readonly kind: 'has'; readonly name: string; readonly value: string }
  | { readonly kind: 'parameter'; readonly id: string; readonly on?: Expression }
  | { readonly kind: 'rule'; readonly id: string }
  | { readonly kind: 'item'; readonly of: string; readonly field: string }
  | { readonly kind: 'item-given'; readonly of: string; readonly field: string }
  | { readonly kind: 'state'; readonly name: string }
  | { readonly kind: 'add'; readonly terms: readonly Expression[] }
  | { readonly kind: 'subtract'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'multiply'; readonly terms: readonly Expression[] }
  | { readonly kind: 'divide'; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: 'round';
      readonly value: Expression;
      readonly mode: RoundingMode;
      readonly to: Exact;
      readonly because: Citation;
    }
  | { readonly kind: 'least' | 'greatest'; readonly terms: readonly Expression[] }
  | { readonly kind: 'compare'; readonly op: Comparison; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'all' | 'any'; readonly terms: readonly Expression[] }
  | { readonly kind: 'not'; readonly term: Expression }
  | {
      readonly kind: 'choose';
      readonly branches: readonly { readonly when: Expression; readonly then: Expression }[];
      readonly otherwise: Expression;
    }
  /** The last row of a table parameter whose column `from` is not above the key. */
  | {
      readonly kind: 'bracket';
      readonly id: string;
      readonly on?: Expression;
      readonly key: Expression;
      readonly column: string;
    }
  /** The row of a table parameter whose column `name` equals the key (a choice). */
  | {
      readonly kind: 'cell';
      readonly id: string;
      readonly on?: Expression;
      readonly key: Expression;
      readonly column: string;
    }
  /** Marginal rates: each slice of the amount between two limits (`up_to`) times its `rate`, summed. */
  | { readonly kind: 'tiers'; readonly id: string; readonly on?: Expression; readonly amount: Expression }
  | { readonly kind: 'date'; readonly op: DateOperation; readonly args: readonly Expression[] }
  | { readonly kind: 'calendar'; readonly op: CalendarOperation; readonly args: readonly Expression[] }
  /**
   * Goes through the sequence once with carried states (all `next` see the states before the step), then answers
   * `result`.
   */
  | {
      readonly kind: 'fold';
      readonly over: Sequence;
      readonly as: string;
      readonly states: readonly State[];
      readonly result: Expression;
    }
  | {
      readonly kind: 'reduce';
      readonly op: Reduction;
      readonly over: Sequence;
      readonly as: string;
      readonly where?: Expression;
      readonly of?: Expression;
    }
  /** The sum of the `count` largest values of `of`; fewer rows give the sum of all. */
  | {
      readonly kind: 'largest';
      readonly count: Expression;
      readonly over: Sequence;
      readonly as: string;
      readonly of: Expression;
    }
  /** `then` of the first element for which `where` holds. */
  | {
      readonly kind: 'first';
      readonly over: Sequence;
      readonly as: string;
      readonly where: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  /** What the law files do not cover: reaching it ends the evaluation with this code. */
  | { readonly kind: 'undecided'; readonly code: string };
