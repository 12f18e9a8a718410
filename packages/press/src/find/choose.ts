// Chooses among several readings of one figure, and keeps the ones that contradict it.

import type { Figure } from '../statement.ts';
import type { PartCandidate, TotalCandidate } from './group.ts';
import type { FigureSlot } from './slots.ts';

type Chosen = { readonly slot: FigureSlot | null; readonly conflicting: readonly Figure[] };

type Reading = { readonly slot: FigureSlot; readonly weight: number; readonly sentence: number };

/** Beyond this nothing more need speak for a total: the first such is taken. */
const ENOUGH = 3.5;

/** The figure of one kind for one programme: from the richest list, then the first, then the finest. */
export function choosePart(candidates: readonly PartCandidate[], kind: 'count' | 'amount'): Chosen {
  return choose(
    candidates.flatMap((candidate) => {
      const slot = candidate[kind];
      if (slot === null) return [];
      const both = candidate.company === 1 && candidate.count !== null && candidate.amount !== null ? 0.5 : 0;
      const weight = Math.min(candidate.company, 2) + both + (candidate.whole ? 3 : 0);
      return [{ slot, weight, sentence: candidate.sentence }];
    }),
  );
}

/** The total of one kind: what most speaks for, then the first, then the finest. */
export function chooseTotal(candidates: readonly TotalCandidate[], kind: 'count' | 'amount'): Chosen {
  return choose(
    candidates.flatMap((candidate) => {
      const slot = candidate[kind];
      return slot === null ? [] : [{ slot, weight: Math.min(candidate.weight, ENOUGH), sentence: candidate.sentence }];
    }),
  );
}

function choose(readings: readonly Reading[]): Chosen {
  const ordered = [...readings].sort((a, b) => b.weight - a.weight || a.slot.element.from - b.slot.element.from);
  const best = ordered[0];
  if (best === undefined) return { slot: null, conflicting: [] };
  const agreeing = ordered.filter(({ slot }) => agrees(figureOf(slot), figureOf(best.slot)));
  const finest = agreeing.reduce((a, b) => (isFiner(figureOf(b.slot), figureOf(a.slot)) ? b : a));
  const rest = ordered.filter((reading) => !agrees(figureOf(reading.slot), figureOf(finest.slot)));
  return { slot: finest.slot, conflicting: distinct(rest.map(({ slot }) => figureOf(slot))) };
}

export function figureOf(slot: FigureSlot): Figure {
  return slot.element.found.figure;
}

function isFiner(a: Figure, b: Figure): boolean {
  return a.step < b.step || (a.step === b.step && isLoose(b) && !isLoose(a));
}

function isLoose(figure: Figure): boolean {
  return figure.precision === 'at-least' || figure.precision === 'almost';
}

/** Whether one can be the other, rounded or cut. */
export function agrees(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return true;
  if (isLoose(a) !== isLoose(b)) return isLoose(a) ? isReached(a, b.value) : isReached(b, a.value);
  const step = a.step > b.step ? a.step : b.step;
  const apart = a.value > b.value ? a.value - b.value : b.value - a.value;
  return a.step !== b.step && apart < step;
}

/** "Rp150 miliar lebih" reaches up, "hampir Rp500 miliar" down. */
function isReached(loose: Figure, value: bigint): boolean {
  const apart = loose.precision === 'almost' ? loose.value - value : value - loose.value;
  return apart >= 0n && apart < widthOf(loose);
}

/** "Rp150 miliar lebih" may stand for anything up to the next round number. */
function widthOf(figure: Figure): bigint {
  if (!isLoose(figure)) return figure.step;
  let step = figure.step;
  while (figure.value !== 0n && figure.value % (step * 10n) === 0n) step *= 10n;
  return step;
}

function distinct(figures: readonly Figure[]): readonly Figure[] {
  const first = new Map<bigint, Figure>();
  for (const figure of figures) if (!first.has(figure.value)) first.set(figure.value, figure);
  return [...first.values()];
}
