// Pairs the programmes of a sentence with their counts and amounts: the cheapest way to cut it into items.

import type { Token } from '../text/tokens.ts';
import { type Gap, gapBetween } from './gaps.ts';
import type { Pair } from './lists.ts';
import { type FigureSlot, isFigure, type Slot } from './slots.ts';

type Tokens = readonly Token[];

/** A pair without its programme: perhaps a total, perhaps a line of another breakdown. */
export type Orphan = {
  readonly count: FigureSlot | null;
  readonly amount: FigureSlot | null;
  /** The item before it in the sentence, by its last token; the start of the sentence for the first. */
  readonly after: number;
};

type Paired = { readonly pairs: readonly Pair[]; readonly orphans: readonly Orphan[] };

type Item = {
  readonly programme: Slot | null;
  readonly count: FigureSlot | null;
  readonly amount: FigureSlot | null;
  readonly length: number;
  readonly cost: number;
  /** The order of its parts: what stands first, and what it holds. */
  readonly order: 'programme' | 'figure' | null;
  readonly shape: string;
};

type State = {
  readonly cost: number;
  readonly item: Item | null;
  readonly from: State | null;
  readonly last: Item | null;
};

/** Costs: an item should hold one programme and its figures, in the order of its neighbours. */
const COST = {
  programmeAlone: 2.2,
  figureAlone: 3,
  figuresTogether: 3.2,
  oneFigure: 0.6,
  bare: 0.5,
  bareAlone: 1.6,
  otherOrder: 1,
  otherShape: 0.35,
  wholeWord: 2.5,
  children: 3,
  sameColumns: 0.4,
} as const;

const LONGEST_ITEM = 3;
/** States kept at each place: enough to remember how the item before was ordered. */
const KEPT = 8;

/** Cuts the slots into items; the work grows with the number of slots, not with their combinations. */
export function pairSlots(tokens: Tokens, slots: readonly Slot[], start: number): Paired {
  const gaps = gapsOf(tokens, slots);
  const states: State[][] = [[{ cost: 0, item: null, from: null, last: null }]];
  for (let end = 1; end <= slots.length; end += 1) {
    const here: State[] = [];
    for (let length = 1; length <= Math.min(LONGEST_ITEM, end); length += 1) {
      const item = itemOf(slots, gaps, end - length, length);
      if (item === null) continue;
      for (const before of states[end - length] ?? []) here.push(extended(before, item, gaps, end - length));
    }
    here.sort((a, b) => a.cost - b.cost);
    states.push(distinct(here));
  }
  return unfold(states.at(-1)?.[0] ?? null, start);
}

function gapsOf(tokens: Tokens, slots: readonly Slot[]): readonly Gap[] {
  return slots.slice(1).map((slot, index) => {
    const before = slots[index];
    const from = before?.element.to ?? 0;
    return gapBetween(tokens, from, slot.element.from, before !== undefined && isFigure(before), isFigure(slot));
  });
}

/** The item of `length` slots from `from`, or null when it holds two of a kind. */
function itemOf(slots: readonly Slot[], gaps: readonly Gap[], from: number, length: number): Item | null {
  let [programme, count, amount] = [null as Slot | null, null as FigureSlot | null, null as FigureSlot | null];
  let cost = 0;
  let bare = false;
  let shape = '';
  for (let at = from; at < from + length; at += 1) {
    const slot = slots[at];
    if (slot === undefined) return null;
    if (at > from) cost += gaps[at - 1]?.break ?? 0;
    if (!isFigure(slot)) {
      if (programme !== null) return null;
      programme = slot;
      shape += 'p';
    } else if (slot.element.type === 'amount') {
      if (amount !== null) return null;
      amount = slot;
      shape += 'a';
    } else {
      if (count !== null) return null;
      count = slot;
      bare = slot.element.type === 'bare' && !(at > from && (gaps[at - 1]?.break ?? 1) < 0.1);
      shape += 'c';
    }
  }
  if (programme === null && count?.element.type === 'bare' && amount === null) return alone(slots, from, length);
  const shapeCost =
    programme === null
      ? count !== null && amount !== null
        ? COST.figuresTogether + (bare ? COST.bare : 0)
        : COST.figureAlone
      : count === null && amount === null
        ? COST.programmeAlone
        : (count === null || amount === null ? COST.oneFigure : 0) + (bare ? (amount === null ? COST.bare : 0.1) : 0);
  if (programme !== null && count !== null && isOfChildren(programme, count)) cost += COST.children;
  const order = programme === null || length === 1 ? null : shape.startsWith('p') ? 'programme' : 'figure';
  return { programme, count, amount, length, cost: cost + shapeCost, order, shape };
}

/** Children are counted for scholarships, not for another programme. */
function isOfChildren(programme: Slot, count: FigureSlot): boolean {
  if (count.element.found.unit !== 'child' || programme.element.type !== 'programme') return false;
  return !programme.element.mention.key.startsWith('BEASISWA');
}

/** A bare number that belongs to nothing. */
function alone(slots: readonly Slot[], from: number, length: number): Item | null {
  if (length !== 1 || slots[from] === undefined) return null;
  return { programme: null, count: null, amount: null, length, cost: COST.bareAlone, order: null, shape: '' };
}

/** The cost of an item after another: a list keeps its order and its shape. */
function extended(before: State, item: Item, gaps: readonly Gap[], from: number): State {
  let cost = before.cost + item.cost;
  const last = before.last;
  if (last !== null && item.shape.length > 1 && last.shape === `p${item.shape}`) cost -= COST.sameColumns;
  if (item.order !== null && last !== null && last.order !== null) {
    if (item.order !== last.order) cost += COST.otherOrder;
    if (item.shape !== last.shape) cost += COST.otherShape;
    const gains = item.amount !== null && last.amount === null ? item.amount : null;
    if (gains !== null && isAfterWhole(item, gaps, from)) cost += COST.wholeWord;
  }
  return { cost, item, from: before, last: item.order === null ? last : item };
}

/** "JKM 2 kasus, dengan total Rp5 miliar" in a list of bare counts: the amount is of all. */
function isAfterWhole(item: Item, gaps: readonly Gap[], from: number): boolean {
  for (let at = from; at < from + item.length - 1; at += 1) if (gaps[at]?.whole === true) return true;
  return false;
}

/** The cheapest state for each way the last item was built. */
function distinct(states: readonly State[]): State[] {
  const kept: State[] = [];
  const seen = new Set<string>();
  for (const state of states) {
    const mark = state.last?.shape ?? '';
    if (seen.has(mark)) continue;
    seen.add(mark);
    kept.push(state);
    if (kept.length === KEPT) break;
  }
  return kept;
}

function unfold(last: State | null, start: number): Paired {
  const items: Item[] = [];
  for (let state = last; state !== null; state = state.from) if (state.item !== null) items.push(state.item);
  items.reverse();
  const pairs: Pair[] = [];
  const orphans: Orphan[] = [];
  let after = start;
  for (const { programme, count, amount } of items) {
    if (programme !== null) pairs.push({ programme, count, amount });
    else if (count !== null || amount !== null) orphans.push({ count, amount, after });
    after = Math.max(after, programme?.element.to ?? 0, count?.element.to ?? 0, amount?.element.to ?? 0);
  }
  return { pairs, orphans };
}
