// Truths and choices in lowered programs: comparisons, conditions and the values they guard.

import type { Comparison } from '../expression.ts';
import type { Kind, Node } from './ir.ts';
import { type Basics, isConst, type Make, stopAt } from './ir-basics.ts';
import { EVERY, type Range, rangeOf } from './ir-range.ts';

export type Judgement = {
  readonly compare: (op: Comparison, left: Node, right: Node) => Node;
  readonly and: (terms: readonly Node[]) => Node;
  readonly or: (terms: readonly Node[]) => Node;
  readonly not: (term: Node) => Node;
  readonly select: (when: Node, then: Node, otherwise: Node) => Node;
  readonly steps: (key: Node, from: readonly bigint[], values: readonly Node[]) => Node;
  readonly lookup: (key: Node, cases: readonly string[], values: readonly Node[], otherwise: Node) => Node;
  readonly recode: (of: Node, words: readonly string[]) => Node;
};

function order(op: Comparison, sign: number): boolean {
  switch (op) {
    case '<':
      return sign < 0;
    case '<=':
      return sign <= 0;
    case '=':
      return sign === 0;
    case '!=':
      return sign !== 0;
    case '>=':
      return sign >= 0;
    case '>':
      return sign > 0;
  }
}

/** What a comparison of two ranges always answers, if it always answers the same. */
function foretold(op: Comparison, a: Range, b: Range): boolean | undefined {
  const signs = new Set<number>();
  if (a.lo === undefined || b.hi === undefined || a.lo < b.hi) signs.add(-1);
  if (a.hi === undefined || b.lo === undefined || a.hi > b.lo) signs.add(1);
  const apart = (x: Range, y: Range): boolean => x.hi !== undefined && y.lo !== undefined && x.hi < y.lo;
  if (!apart(a, b) && !apart(b, a)) signs.add(0);
  const answers = new Set([...signs].map((sign) => order(op, sign)));
  return answers.size === 1 ? answers.has(true) : undefined;
}

export function judgement(make: Make, base: Basics): Judgement {
  const truth = (kind: Kind, terms: readonly Node[]): Node =>
    make(
      kind,
      'bool',
      EVERY,
      terms.every((t) => t.total),
    );
  const not: Judgement['not'] = (term) => {
    if (term.kind === 'const') return base.truth(term.value === false);
    if (term.kind === 'undecided') return term;
    return term.kind === 'not' ? term.term : truth({ kind: 'not', term }, [term]);
  };
  const compare: Judgement['compare'] = (op, left, right) => {
    const code = stopAt([left, right]);
    if (code !== undefined) return base.undecided(code, 'bool');
    if (left.total && right.total) {
      if (left === right) return base.truth(order(op, 0));
      if (isConst(left) && isConst(right) && left.type !== 'int' && left.type !== 'date') {
        return base.truth((left.value === right.value) === (op === '='));
      }
      const known = left.type === 'int' || left.type === 'date' ? foretold(op, left, right) : undefined;
      if (known !== undefined) return base.truth(known);
    }
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      if (isConst(other) && typeof other.value === 'boolean') return other.value === (op === '=') ? one : not(one);
    }
    return truth({ kind: 'compare', op, left, right }, [left, right]);
  };
  return { compare, not, ...sequential(base, truth), ...selection(make, base) };
}

function sequential(base: Basics, truth: (kind: Kind, terms: readonly Node[]) => Node): Pick<Judgement, 'and' | 'or'> {
  const both = (kind: 'and' | 'or', terms: readonly Node[]): Node => {
    const end = kind === 'or';
    const kept: Node[] = [];
    for (const term of terms.flatMap((one) => (one.kind === kind ? one.terms : [one]))) {
      if (term.kind === 'const' && term.value !== end) continue;
      if (kept.includes(term)) continue;
      kept.push(term);
      if (term.kind === 'const' || term.kind === 'undecided') break;
    }
    const [first] = kept;
    if (first === undefined) return base.truth(!end);
    const last = kept[kept.length - 1];
    if (last?.kind === 'const' && kept.every((term) => term.total)) return base.truth(end);
    return kept.length === 1 ? first : truth({ kind, terms: kept }, kept);
  };
  return { and: (terms) => both('and', terms), or: (terms) => both('or', terms) };
}

function selection(make: Make, base: Basics): Pick<Judgement, 'select' | 'steps' | 'lookup' | 'recode'> {
  const chosen = (kind: Kind, keys: readonly Node[], values: readonly Node[]): Node => {
    const first = values[0] as Node;
    const range = rangeOf(kind as Node, (node) => node);
    return make(
      kind,
      first.type,
      range,
      [...keys, ...values].every((n) => n.total),
      first.words,
    );
  };
  return {
    select: (when, then, otherwise) => {
      if (when.kind === 'const') return when.value === true ? then : otherwise;
      if (when.kind === 'undecided') return base.undecided(when.code, then.type);
      if (then === otherwise) return base.after(when, then);
      if (then.type === 'bool' && isConst(then) && isConst(otherwise) && then.value === true) return when;
      return chosen({ kind: 'select', when, then, otherwise }, [when], [then, otherwise]);
    },
    steps: (key, from, values) => {
      if (key.kind === 'undecided') return base.undecided(key.code, (values[0] as Node).type);
      const starts: bigint[] = [];
      const kept: Node[] = [values[0] as Node];
      from.forEach((start, index) => {
        const value = values[index + 1] as Node;
        if (key.hi !== undefined && start > key.hi) return;
        if (key.lo !== undefined && start <= key.lo) {
          kept.splice(0, kept.length, value);
          starts.splice(0, starts.length);
        } else if (value !== kept[kept.length - 1]) {
          starts.push(start);
          kept.push(value);
        }
      });
      const only = kept[0] as Node;
      if (kept.length === 1) return base.after(key, only);
      return chosen({ kind: 'steps', key, from: starts, values: kept }, [key], kept);
    },
    lookup: (key, cases, values, otherwise) => {
      if (key.kind === 'undecided') return base.undecided(key.code, otherwise.type);
      if (key.kind === 'const') return values[cases.indexOf(String(key.value))] ?? otherwise;
      const possible = key.words.map((text) => values[cases.indexOf(text)] ?? otherwise);
      const only = possible[0];
      if (only !== undefined && possible.every((value) => value === only)) return base.after(key, only);
      return chosen(
        { kind: 'lookup', key, cases: key.words, values: possible, otherwise: possible[0] ?? otherwise },
        [key],
        possible,
      );
    },
    recode: (of, words) => {
      if (of.words.join('|') === words.join('|')) return of;
      if (of.kind === 'undecided') return make({ kind: 'undecided', code: of.code }, 'word', of, false, words);
      if (of.kind === 'const') return make({ kind: 'const', value: of.value }, 'word', EVERY, true, words);
      return make({ kind: 'recode', of: of.kind === 'recode' ? of.of : of }, 'word', EVERY, of.total, words);
    },
  };
}
