// A few values of a fact that stand for all: one for each way the law can take, the usual one weighing most.

import { compareValues, type FactValue } from '../explain/trace.ts';
import type { Value } from '../expression.ts';
import type { Fact } from '../law.ts';
import { type Cell, cutScale } from './cells.ts';
import { type Inquiry, type Supposed, scaleFor, supposedWith, valuesFor } from './inquiry.ts';
import { factOf, type Held, mayGoOn, pathOf, watching } from './supposition.ts';

type Option = { readonly held: Held; readonly weight: number };

/** A usual value is taken to be this many times as frequent as another one. */
const USUAL = 4;
/** Looks at one fact for its rough cells; more would only sharpen the order of the questions. */
const LOOKS = 32;

/** A list by year in place of published figures: people do not know it, so it is asked only when none is published. */
export function isOverride(inquiry: Inquiry, name: string): boolean {
  const type = inquiry.at.law.facts.get(name)?.type;
  return type?.kind === 'list' && type.map === true;
}

export function typicalOptions(inquiry: Inquiry, base: Supposed, name: string): readonly Option[] {
  const fact = factOf(base.run, name);
  const { type } = fact;
  if (type.kind === 'list') {
    return [
      { held: { kind: 'stated', value: [] }, weight: 1 },
      { held: { kind: 'unknown' }, weight: 1 },
    ];
  }
  if (type.kind === 'set') {
    return [stated(fact, type.values), ...type.values.map((word) => stated(fact, [word]))];
  }
  const words = valuesFor(inquiry, name);
  const values = (words.length > 0 ? words : typicalValues(inquiry, base, fact)).map((value) => stated(fact, value));
  const mayBeLeftOut = inquiry.optional.has(name) && base.run.held.get(name)?.kind === 'open';
  return mayBeLeftOut ? [{ held: { kind: 'assumed' }, weight: USUAL }, ...values] : values;
}

function stated(fact: Fact, value: FactValue): Option {
  const isUsual =
    fact.default !== undefined && !Array.isArray(value) && compareValues(fact.default, value as Value) === 0;
  return { held: { kind: 'stated', value }, weight: isUsual ? USUAL : 1 };
}

/** One value for each way of the law, the default where it takes that way. */
function typicalValues(inquiry: Inquiry, base: Supposed, fact: Fact): readonly Value[] {
  const found = new Map<string | undefined, Value>();
  for (const cell of roughCells(inquiry, base, fact)) {
    if (cell.way === undefined) continue;
    const usual = fact.default !== undefined && isWithin(cell, fact.default) ? fact.default : undefined;
    if (!found.has(cell.way) || usual !== undefined) found.set(cell.way, usual ?? insideOf(inquiry, fact, cell));
  }
  return [...found.values()];
}

function isWithin(cell: Cell, value: Value): boolean {
  return compareValues(cell.first, value) <= 0 && compareValues(value, cell.last) <= 0;
}

function insideOf(inquiry: Inquiry, fact: Fact, cell: Cell): Value {
  const scale = scaleFor(inquiry, fact.name);
  return scale === undefined ? cell.first : scale.value((scale.place(cell.first) + scale.place(cell.last)) >> 1n);
}

/** Remembered by the words and truths stated so far, which decide most of the ways. */
function roughCells(inquiry: Inquiry, base: Supposed, fact: Fact): readonly Cell[] {
  const key = [fact.name, base.run.held.get(fact.name)?.kind, ...wordsStated(base)].join(' ');
  const known = inquiry.cells.get(key);
  if (known !== undefined) return known;
  const cells = cellsOf(inquiry, base, fact, LOOKS);
  if (!inquiry.work.isCut) inquiry.cells.set(key, cells);
  return cells;
}

function wordsStated(base: Supposed): string[] {
  const words: string[] = [];
  for (const [name, held] of base.run.held) {
    if (held.kind !== 'stated') continue;
    if (typeof held.value === 'string' || typeof held.value === 'boolean') words.push(`${name}=${held.value}`);
  }
  return words;
}

/** The cells of a number or a date: in each the law takes one way at every fork that the fact alone decides. */
export function cellsOf(inquiry: Inquiry, base: Supposed, fact: Fact, budget: number): readonly Cell[] {
  const scale = scaleFor(inquiry, fact.name);
  if (scale === undefined) return [];
  return cutScale(
    scale,
    (range) => {
      if (!mayGoOn(inquiry.work)) return undefined;
      const watch = watching(fact.name, true);
      const { answer } = supposedWith(inquiry, base, fact.name, { kind: 'within', range }, watch);
      if (watch.forked) return undefined;
      return answer.contradiction === undefined ? pathOf(watch) : `contradiction ${answer.contradiction}`;
    },
    budget,
  );
}
