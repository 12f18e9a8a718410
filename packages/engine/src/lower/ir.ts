// The lowered program that JavaScript and SQL print: integers, truths, days, words; proven ranges and no fractions.

import type { Exact } from '../exact.ts';
import type { CalendarOperation, Comparison, DateOperation, Unit } from '../expression.ts';

/**
 * How a number becomes integers: every numeric expression is lowered to an integer node and a static scale, and its
 * value is `node × scale`. Where a denominator is only known at run time it is a second node, always above zero:
 * `node × scale / denominator`. Roundings are one floor division. Scales are positive and reduced; signs are in nodes.
 *
 * Undecided: a node that is not `total` may be undecided; it then carries the code of the first undecided node reached,
 * children taken left to right in the order of the fields below, conditions before what they guard, and nothing that
 * the conditions leave out. SQL prints undecided as NULL; JavaScript carries a code beside the value. Values beside a
 * code are arbitrary but stay inside the ranges, so computing them early is harmless: no node can throw.
 *
 * Sharing: nodes are made once per program (equal nodes are the same object, equal `id`). A node used in several places
 * outside of loops becomes a binding, read through `use`.
 */
export type Program = {
  readonly inputs: readonly Input[];
  readonly lists: readonly ListInput[];
  /** In an order in which each reads only those before it. None of them stands inside a loop. */
  readonly bindings: readonly Binding[];
  readonly outputs: readonly ProgramOutput[];
  /** Every code that a node of the program may carry; a status is 0 (decided) or 1 + the index here. */
  readonly codes: readonly string[];
};

/** What a stored value is. A number is stored as the integer `value × 10^decimals`. */
export type Storage =
  | {
      readonly kind: 'number';
      readonly unit: Unit;
      readonly decimals: number;
      readonly lo: bigint;
      readonly hi: bigint;
    }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'date' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'set'; readonly values: readonly string[] };

/** A scalar fact, or a field of a list's rows, that the program reads. */
export type Input = {
  readonly name: string;
  readonly storage: Storage;
  /** It may be missing: there is no default and the caller did not promise it. `fact` nodes of it are not total. */
  readonly optional: boolean;
  /** Some node asks whether it is given (`given`, `field-given`), or it is optional. */
  readonly asksGiven: boolean;
  /**
   * Used where it is not given (SQL: coalesce; columns: the caller fills it in, or leaves the whole column away).
   * A number is stored as above, a date as its day. Sets have no default.
   */
  readonly default?: bigint | boolean | string;
};

/** A list fact; not given it is empty. `most` is the caller's promise, and bounds the ranges of what is summed. */
export type ListInput = {
  readonly name: string;
  readonly most: number;
  readonly asksGiven: boolean;
  readonly fields: readonly Input[];
};

/** `name`: a rule's id, `<rule> /` for its run-time denominator, or `#n` for a divisor used several times. */
export type Binding = { readonly name: string; readonly node: Node };

/** One rule asked for. A number is `value × scale`, or `value × scale / denominator` where a denominator is present. */
export type ProgramOutput = {
  readonly rule: string;
  readonly type: NodeType;
  /** Of a number. */
  readonly unit?: Unit;
  readonly scale: Exact;
  readonly value: Node;
  readonly denominator?: Node;
};

export type NodeType = 'int' | 'bool' | 'date' | 'word';

/** What every node carries. `undefined` bounds are unbounded (SQL: numeric; JavaScript: bigint). */
type Shape = {
  /** One number per distinct node of a program. */
  readonly id: number;
  readonly type: NodeType;
  /** Bounds of an `int` or (in days) of a `date`, including the arbitrary values beside a code. */
  readonly lo: bigint | undefined;
  readonly hi: bigint | undefined;
  /** It can never be undecided. */
  readonly total: boolean;
  /** The possible values of a `word`, in the order of their indexes (JavaScript stores the index, SQL the text). */
  readonly words: readonly string[];
  /** The loops whose row, index or slots this node reads, ascending; empty outside of loops. */
  readonly loops: readonly number[];
};

export type Node = Shape & Kind;
export type NodeOf<K extends Kind['kind']> = Shape & Extract<Kind, { readonly kind: K }>;

export type Kind =
  /** An integer or a day as bigint, a truth, a word. */
  | { readonly kind: 'const'; readonly value: bigint | boolean | string }
  /** A scalar fact; undecided `missing:<name>` when optional and not given. */
  | { readonly kind: 'fact'; readonly name: string }
  /** Whether a fact (or a list) is given. Total. */
  | { readonly kind: 'given'; readonly name: string }
  /** Whether the word is in a set fact; undecided as `fact`. `bit` is its index in the set's values. */
  | { readonly kind: 'has'; readonly name: string; readonly value: string; readonly bit: number }
  /** A field of the current row of a loop; undecided `missing:<fact>.<field>` when optional and not given. */
  | { readonly kind: 'field'; readonly loop: number; readonly fact: string; readonly field: string }
  | { readonly kind: 'field-given'; readonly loop: number; readonly fact: string; readonly field: string }
  /** The current number of a range loop. */
  | { readonly kind: 'index'; readonly loop: number }
  /** A state of a fold, as it is before the step (in `results`: after the last step). Total: the fold stops before. */
  | { readonly kind: 'slot'; readonly loop: number; readonly slot: number }
  /** The value of a binding, with its code. */
  | { readonly kind: 'use'; readonly binding: number }
  | { readonly kind: 'undecided'; readonly code: string }
  | { readonly kind: 'add'; readonly terms: readonly Node[] }
  | { readonly kind: 'mul'; readonly terms: readonly Node[] }
  | { readonly kind: 'min'; readonly terms: readonly Node[] }
  | { readonly kind: 'max'; readonly terms: readonly Node[] }
  | { readonly kind: 'sub'; readonly left: Node; readonly right: Node }
  /** Floor division; `right` is above zero by its range. */
  | { readonly kind: 'div'; readonly left: Node; readonly right: Node }
  /** Both sides of one type; truths and words know only `=` and `!=`. */
  | { readonly kind: 'compare'; readonly op: Comparison; readonly left: Node; readonly right: Node }
  /**
   * Sequential: terms after the first false (`and`) or true (`or`) are not reached, so their codes do not count;
   * an undecided term before that makes the whole undecided (not as in SQL, where NULL AND FALSE is FALSE).
   */
  | { readonly kind: 'and'; readonly terms: readonly Node[] }
  | { readonly kind: 'or'; readonly terms: readonly Node[] }
  | { readonly kind: 'not'; readonly term: Node }
  | { readonly kind: 'select'; readonly when: Node; readonly then: Node; readonly otherwise: Node }
  /** A step function of an int or date: `values[k]` where k of the ascending limits `from` are not above the key. */
  | { readonly kind: 'steps'; readonly key: Node; readonly from: readonly bigint[]; readonly values: readonly Node[] }
  /** The value beside the word that equals the key, or `otherwise`. */
  | {
      readonly kind: 'lookup';
      readonly key: Node;
      readonly cases: readonly string[];
      readonly values: readonly Node[];
      readonly otherwise: Node;
    }
  /** The same word in the domain of this node (SQL prints `of`; JavaScript changes the index). */
  | { readonly kind: 'recode'; readonly of: Node }
  /** `then`, once `first` is decided: carries the code of `first`, else that of `then`. */
  | { readonly kind: 'after'; readonly first: Node; readonly then: Node }
  /** The value of `of`, whose code is carried by another node that always goes with it. Total by that promise. */
  | { readonly kind: 'settled'; readonly of: Node }
  /** As expression.ts says; number arguments are whole and of any size. Values of type date. */
  | { readonly kind: 'date'; readonly op: DateOperation; readonly args: readonly Node[] }
  /** Values of type int. */
  | { readonly kind: 'calendar'; readonly op: CalendarOperation; readonly args: readonly Node[] }
  /** `fold.results[result]`; nodes of one fold share the object `fold`, so that it runs once. */
  | { readonly kind: 'fold'; readonly fold: Fold; readonly result: number }
  /**
   * Over the elements for which `where` (default: all) holds: sum, product, least and greatest of ints (least and
   * greatest also of dates), how many (`count`, without `of`), whether `of` holds for one (`some`) or each (`every`).
   * Order per element: where, then of; the first undecided one ends it. `some` and `every` stop at the first element
   * that decides them.
   * Without elements: 0, 1, 0, false, true; least and greatest are undecided with `empty`.
   */
  | {
      readonly kind: 'reduce';
      readonly op: 'sum' | 'product' | 'count' | 'some' | 'every' | 'least' | 'greatest';
      readonly over: Over;
      readonly where: Node | undefined;
      readonly of: Node | undefined;
      readonly empty: string;
    }
  /** The sum of the `count` largest values of `of`; a count below one gives zero. */
  | { readonly kind: 'largest'; readonly count: Node; readonly over: Over; readonly of: Node }
  /** `search.found[result]` at the first element for which `where` holds, else `search.otherwise[result]`. */
  | { readonly kind: 'first'; readonly search: Search; readonly result: number };

/**
 * What a loop goes through; decided (with its code) before anything in the loop. A range is `from` to `to`, none when
 * `to` is below `from`; more than `most` numbers are undecided with `range-too-long`.
 */
export type Over =
  | { readonly kind: 'list'; readonly loop: number; readonly fact: string; readonly most: number }
  | { readonly kind: 'range'; readonly loop: number; readonly from: Node; readonly to: Node; readonly most: number };

/**
 * Carried states: all starts in order, then per element all nexts in order (each sees the states before the step), then
 * the result.
 */
export type Fold = {
  readonly over: Over;
  readonly slots: readonly {
    readonly name: string;
    readonly start: Node;
    readonly next: Node;
    readonly slot: NodeOf<'slot'>;
  }[];
  readonly results: readonly Node[];
};

export type Search = {
  readonly over: Over;
  readonly where: Node;
  readonly found: readonly Node[];
  readonly otherwise: readonly Node[];
};

/** The nodes directly under a node, in the order in which they are reached. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'const':
    case 'fact':
    case 'given':
    case 'has':
    case 'field':
    case 'field-given':
    case 'index':
    case 'slot':
    case 'use':
    case 'undecided':
      return [];
    case 'add':
    case 'mul':
    case 'min':
    case 'max':
    case 'and':
    case 'or':
      return node.terms;
    case 'sub':
    case 'div':
    case 'compare':
      return [node.left, node.right];
    case 'not':
      return [node.term];
    case 'select':
      return [node.when, node.then, node.otherwise];
    case 'steps':
      return [node.key, ...node.values];
    case 'lookup':
      return [node.key, ...node.values, node.otherwise];
    case 'recode':
    case 'settled':
      return [node.of];
    case 'after':
      return [node.first, node.then];
    case 'date':
    case 'calendar':
      return node.args;
    case 'fold':
      return [...boundsOf(node.fold.over), ...node.fold.slots.flatMap((s) => [s.start, s.next]), ...node.fold.results];
    case 'reduce':
      return [...boundsOf(node.over), ...[node.where, node.of].filter((n) => n !== undefined)];
    case 'largest':
      return [...boundsOf(node.over), node.count, node.of];
    case 'first':
      return [...boundsOf(node.search.over), node.search.where, ...node.search.found, ...node.search.otherwise];
  }
}

/** The nodes that say where a range begins and ends. */
export function boundsOf(over: Over): readonly Node[] {
  return over.kind === 'range' ? [over.from, over.to] : [];
}
