// Lists of programmes followed by lists of figures ("masing-masing"), and programmes named without figures.

import type { ProgrammeKey } from '../statement.ts';
import type { Token } from '../text/tokens.ts';
import { speaksOfWhole } from '../words/cues.ts';
import { gapBetween } from './gaps.ts';
import type { Sentence } from './sentences.ts';
import { type FigureSlot, isFigure, type Slot } from './slots.ts';

type Tokens = readonly Token[];

/** One programme with figures, ready for a statement. */
export type Pair = {
  readonly programme: Slot;
  readonly count: FigureSlot | null;
  readonly amount: FigureSlot | null;
};

/** What is left to pair, the pairs that lists gave, programmes only announced, and figures nobody can part. */
type Listed = {
  readonly rest: readonly Slot[];
  readonly pairs: readonly Pair[];
  readonly announced: readonly ProgrammeKey[];
  readonly shared: readonly FigureSlot[];
  readonly run: readonly Slot[];
};

/** Takes the lists out of the slots of a sentence. */
export function takeLists(tokens: Tokens, slots: readonly Slot[], respective: boolean): Listed {
  const rest: Slot[] = [];
  const pairs: Pair[] = [];
  const announced: ProgrammeKey[] = [];
  const shared: FigureSlot[] = [];
  let last: readonly Slot[] = [];
  let at = 0;
  while (at < slots.length) {
    const run = programmeRun(tokens, slots, at);
    const figures = beforeWhole(tokens, figureRun(slots, at + run.length));
    const listed = respective && zip(run, figures) !== null;
    if (run.length < 2 || (!listed && !isOnlyNamed(slots, at, run) && isOfFigureBefore(tokens, slots, at))) {
      const slot = slots[at];
      if (slot !== undefined && !isModifier(tokens, slots, at)) rest.push(slot);
      at += 1;
      continue;
    }
    last = run;
    const before = respective ? trailing(rest, run.length) : null;
    const zipped = zip(run, figures) ?? (before === null ? null : zip(run, before));
    if (zipped !== null && before !== null && zip(run, figures) === null) rest.length -= before.length;
    for (const pair of zipped ?? []) pairs.push(pair);
    const taken = zipped !== null && zip(run, figures) !== null ? figures.length : 0;
    if (zipped === null) {
      for (const slot of run) if (slot.element.type === 'programme') announced.push(slot.element.mention.key);
      if (respective && figures.length > 0) {
        for (const figure of figures) shared.push(figure);
        at += figures.length;
      } else if (run.length === 2 && figures.length > 0 && isDirect(tokens, run, figures)) {
        shared.push(...figures.slice(0, 2));
        at += Math.min(2, figures.length);
      }
    }
    at += run.length + taken;
  }
  return { rest, pairs, announced, shared, run: last };
}

/** "Rp20,3 miliar untuk 1.230 klaim JHT, JKK dan JKM.": three programmes named, the figures are of all. */
function isOnlyNamed(slots: readonly Slot[], at: number, run: readonly Slot[]): boolean {
  return run.length > 2 && slots[at + run.length] === undefined;
}

/** The figures before one that is told as the total: "… dan Rp102,5 miliar atau total Rp122,4 miliar". */
function beforeWhole(tokens: Tokens, figures: readonly FigureSlot[]): readonly FigureSlot[] {
  const end = figures.findIndex(({ element }, index) => {
    const before = figures[index - 1]?.element.to;
    if (before === undefined) return false;
    for (let word = before; word < element.from; word += 1) {
      if (speaksOfWhole(tokens[word]?.text ?? '')) return true;
    }
    return false;
  });
  return end < 0 ? figures : figures.slice(0, end);
}

/** "1.837 orang untuk JHT, JKK 10 orang": the first programme goes with the figure before it. */
function isOfFigureBefore(tokens: Tokens, slots: readonly Slot[], at: number): boolean {
  const [before, slot] = [slots[at - 1], slots[at]];
  if (before === undefined || slot === undefined || !isFigure(before)) return false;
  return gapBetween(tokens, before.element.to, slot.element.from, true).break < 0.5;
}

/** Programmes one after another with nothing but commas and "dan" between. */
function programmeRun(tokens: Tokens, slots: readonly Slot[], from: number): readonly Slot[] {
  const run: Slot[] = [];
  for (let at = from; at < slots.length; at += 1) {
    const slot = slots[at];
    const before = run.at(-1);
    if (slot?.element.type !== 'programme') break;
    if (before !== undefined && !onlyJoins(tokens, before.element.to, slot.element.from)) break;
    run.push(slot);
  }
  const keys = new Set(run.map(({ element }) => (element.type === 'programme' ? element.mention.key : null)));
  return keys.size < run.length && run.length === 2 ? [] : run;
}

function onlyJoins(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (!/^(?:[,&/\n•*;.–-]|\d|dan|serta|and|maupun|atau|program|klaim|or|hingga|santunan|manfaat)$/.test(word))
      return false;
  }
  return true;
}

/** The figures up to the next programme. */
function figureRun(slots: readonly Slot[], from: number): readonly FigureSlot[] {
  const run: FigureSlot[] = [];
  for (let at = from; at < slots.length; at += 1) {
    const slot = slots[at];
    if (slot === undefined || !isFigure(slot)) break;
    run.push(slot);
  }
  return run;
}

/** The last figures left over before a list of programmes ("… kasus masing-masing untuk JHT, JKK dan JKM"). */
function trailing(rest: readonly Slot[], length: number): readonly FigureSlot[] | null {
  const found = rest.slice(-length).filter(isFigure);
  return found.length === length ? found : null;
}

/** Pairs n programmes with n counts and n amounts, whichever come; null when the lengths differ. */
function zip(run: readonly Slot[], figures: readonly FigureSlot[]): readonly Pair[] | null {
  const counts = figures.filter(({ element }) => element.type !== 'amount');
  const amounts = figures.filter(({ element }) => element.type === 'amount');
  const fits = (list: readonly FigureSlot[]) => list.length === 0 || list.length === run.length;
  if (figures.length === 0 || !fits(counts) || !fits(amounts)) return null;
  return run.map((programme, index) => ({
    programme,
    count: counts[index] ?? null,
    amount: amounts[index] ?? null,
  }));
}

/** Whether figures follow the list at once: then they are of all its programmes together. */
function isDirect(tokens: Tokens, run: readonly Slot[], figures: readonly FigureSlot[]): boolean {
  const [last, first] = [run.at(-1), figures[0]];
  if (last === undefined || first === undefined) return false;
  for (let at = last.element.to; at < first.element.from; at += 1) {
    if (/^(?:[;:.)]|\n)$/.test(tokens[at]?.text ?? '')) return false;
  }
  return first.element.from - last.element.to < 8;
}

/** "termasuk beasiswa", "seluruh program dan beasiswa": a scholarship named inside another figure. */
function isModifier(tokens: Tokens, slots: readonly Slot[], at: number): boolean {
  const slot = slots[at];
  if (slot?.element.type !== 'programme') return false;
  if (slot.element.mention.key === 'JKK' && isOfConstruction(slots, at)) return true;
  if (!slot.element.mention.key.startsWith('BEASISWA')) return false;
  const before = tokens[slot.element.from - 1]?.text ?? '';
  if (/^(?:luar|tanpa|selain|excluding)$/.test(before)) return tokens[slot.element.to]?.text === ',';
  if (before === 'termasuk' && (at === 0 || tokens[slot.element.to]?.text === ',')) return true;
  if (/^(?:program|programnya)$/.test(tokens[slot.element.from - 2]?.text ?? '') && before === 'dan') return true;
  const previous = slots[at - 1];
  return before === 'termasuk' && previous?.element.type === 'programme';
}

/** "sektor proyek lima kasus kecelakaan kerja Rp289 juta": the accidents of the construction line. */
function isOfConstruction(slots: readonly Slot[], at: number): boolean {
  const [first, count, after] = [slots[at - 2], slots[at - 1], slots[at + 1]];
  const construction = first?.element.type === 'programme' && first.element.mention.key === 'JAKON';
  return construction && count?.element.type === 'count' && after !== undefined && isFigure(after);
}

/** "JHT 2.955 peserta, JKK 288 peserta, … dengan nilai masing-masing Rp…, Rp…": amounts after all the counts. */
export function takeAfterwards(slots: readonly Slot[]): {
  readonly pairs: readonly Pair[];
  readonly rest: readonly Slot[];
} {
  const none = { pairs: [], rest: slots };
  const start = slots.findIndex((slot) => !isFigure(slot));
  const length = (slots.length - start) / 3;
  if (start < 0 || length < 2 || !Number.isInteger(length)) return none;
  const pairs: Pair[] = [];
  for (let index = 0; index < length; index += 1) {
    const at = start + index * 2;
    const [programme, first, second] = [slots[at], slots[at + 1], slots[start + length * 2 + index]];
    if (programme === undefined || first === undefined || second === undefined) return none;
    if (isFigure(programme) || !isFigure(first) || !isFigure(second)) return none;
    const [one, two] = [first, second].map(({ element }) => element.type === 'amount');
    if (one === two) return none;
    pairs.push({ programme, count: one ? second : first, amount: one ? first : second });
  }
  return { pairs, rest: slots.slice(0, start) };
}

/** "masing-masing", "berturut-turut": the figures follow the order of the programmes. */
export function saysRespectively(tokens: Tokens, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at += 1) {
    if (/^(?:masing|berturut|berurutan|respectively)$/.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
}
