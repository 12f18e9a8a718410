// The elements of a sentence that are to be paired, after asides, restatements and brackets have been set apart.

import type { IgnoredReason } from '../statement.ts';
import type { Token } from '../text/tokens.ts';
import type { Element, FigureElement, SentenceParts } from './elements.ts';
import { gapBetween } from './gaps.ts';
import type { TimeScope } from './time-scope.ts';

type Tokens = readonly Token[];

/** One element with its period; `aside` elements are paired apart from the rest. */
export type Slot = { readonly element: Element; readonly scope: TimeScope | null };
export type FigureSlot = { readonly element: FigureElement; readonly scope: TimeScope | null };
export type Dropped = { readonly element: FigureElement; readonly reason: IgnoredReason };

type Slots = { readonly main: readonly Slot[]; readonly dropped: readonly Dropped[] };

export function isFigure(slot: Slot): slot is FigureSlot {
  return slot.element.type !== 'programme';
}

/** Leaves out what has a reason, what restates its neighbour, and what stands in brackets beside its like. */
export function slotsOf(
  tokens: Tokens,
  parts: SentenceParts,
  scopes: readonly (TimeScope | null)[],
  reasons: readonly (IgnoredReason | null)[],
): Slots {
  const main: Slot[] = [];
  const dropped: Dropped[] = [];
  parts.elements.forEach((element, index) => {
    const scope = scopes[index] ?? null;
    if (element.type === 'programme') {
      main.push({ element, scope: null });
      return;
    }
    const reason = reasons[index] ?? (scope?.change === true ? 'other' : null);
    if (reason !== null) {
      dropped.push({ element, reason });
      return;
    }
    const before = main.at(-1);
    const restated = before !== undefined && isFigure(before) ? restates(tokens, before, { element, scope }) : null;
    if (restated === 'first') {
      if (before !== undefined && isFigure(before)) dropped.push({ element: before.element, reason: 'repeated' });
      main[main.length - 1] = { element, scope };
    } else if (restated === 'second') {
      dropped.push({ element, reason: 'repeated' });
    } else if (isBesideItsLike(tokens, main, element)) {
      dropped.push({ element, reason: 'subset' });
    } else {
      main.push({ element, scope });
    }
  });
  return { main, dropped };
}

/** "Rp0,5 triliun lebih, tepatnya Rp535,9 miliar", "Rp7.392.000.000 atau Rp7,3 miliar": the finer one stays. */
function restates(tokens: Tokens, before: FigureSlot, slot: FigureSlot): 'first' | 'second' | null {
  if (before.element.type !== slot.element.type || slot.element.type === 'bare') return null;
  if ((before.scope?.aside === true) !== (slot.scope?.aside === true)) return null;
  const words: string[] = [];
  for (let at = before.element.to; at < slot.element.from; at += 1) words.push(tokens[at]?.text ?? '');
  if (words.length > 8 || words.some((word) => word === ';' || word === '.')) return null;
  const exactly = words.some((word) => /^(?:tepatnya|persisnya|exactly|precisely|detailnya)$/.test(word));
  const or = words.some((word) => /^(?:atau|or|alias|setara|\()$/.test(word));
  if (!exactly && !or) return null;
  if (exactly) return 'first';
  const [a, b] = [before.element.found.figure, slot.element.found.figure];
  const wide = a.step > b.step ? a.step : b.step;
  const apart = a.value > b.value ? a.value - b.value : b.value - a.value;
  if (apart > wide) return words.includes('(') && slot.element.type === 'amount' ? 'second' : null;
  return b.step < a.step ? 'first' : 'second';
}

/** How many elements back a bracket may look. */
const NEAR = 12;

/** A figure in brackets after one of its own kind: "149 anak (118 kasus)", "71.892 klaim (27.874 di …)". */
function isBesideItsLike(tokens: Tokens, main: readonly Slot[], element: FigureElement): boolean {
  let open = -1;
  for (let at = element.from - 1; at > element.from - 40 && at >= 0; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (word === ')' || word === '.') return false;
    if (word === '(') {
      open = at;
      break;
    }
  }
  if (open < 0) return false;
  const recent = main.slice(-NEAR);
  const before = recent.filter((slot) => slot.element.to <= open);
  if (recent.some((slot) => slot.element.type === 'programme' && slot.element.from > open)) return false;
  const programme = before.findLastIndex((slot) => slot.element.type === 'programme');
  const figures = before.slice(programme + 1).filter((slot) => isFigure(slot) && slot.scope?.aside !== true);
  const isAmount = element.type === 'amount';
  const isLike = (slot: Slot | undefined) => slot !== undefined && (slot.element.type === 'amount') === isAmount;
  const named = gapBetween(tokens, open + 1, element.from, false).label;
  const like = isLike(figures.at(-1)) || (named && figures.some(isLike));
  const inside = recent.some((slot) => {
    const { type, from } = slot.element;
    return from > open && type !== 'programme' && (type === 'amount') === isAmount;
  });
  return (like && before.at(-1) !== undefined) || (inside && !isAmount);
}
