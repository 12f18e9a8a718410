// Reads one sentence: programmes with their figures, figures without a programme, and what was left out and why.

import type { ProgrammeKey } from '../statement.ts';
import type { Token } from '../text/tokens.ts';
import { speaksOfWhole } from '../words/cues.ts';
import { readNumberWords } from '../words/number-words.ts';
import type { SentenceParts } from './elements.ts';
import { type Pair, saysRespectively, takeAfterwards, takeLists } from './lists.ts';
import { asideItems, dropItem, hasWhole, isEach, type LooseItem, looseItem } from './loose-items.ts';
import { type Orphan, pairSlots } from './pairing.ts';
import { isOutOf, reasonsOf } from './reasons.ts';
import { type Dropped, type FigureSlot, isFigure, type Slot, slotsOf } from './slots.ts';
import { isComparedTime, timeScopes } from './time-scope.ts';
import type { TimeMention } from './times.ts';

type Tokens = readonly Token[];

/** A programme with its figures; `time` is the period named for it, `aside` when only to compare. */
export type PartItem = Pair & {
  readonly time: TimeMention | null;
  readonly aside: boolean;
  /** "total JKM": a sum over lines of the same programme. */
  readonly whole: boolean;
};

export type SentenceItems = {
  readonly parts: SentenceParts;
  readonly pairs: readonly PartItem[];
  readonly loose: readonly LooseItem[];
  readonly announced: readonly ProgrammeKey[];
  /** The last list of programmes without figures of their own. */
  readonly run: readonly Slot[];
  /** Figures told of several programmes together. */
  readonly shared: readonly SharedFigures[];
  /** It names claims, and its period therefore governs what follows. */
  readonly says: boolean;
  /** All figures that could be paired, in order. */
  readonly figures: readonly FigureSlot[];
  /** "Kota Contoh sendiri", "khusus Cabang Contoh": of another area than the text before. */
  readonly scoped: boolean;
  /** "Dari jumlah itu …": parts of what was told. */
  readonly outOf: boolean;
  /** One of several statements of a table. */
  readonly apart: string | null;
  /** "lima program". */
  readonly announcedCount: number | null;
  readonly dropped: readonly Dropped[];
  /** The periods that the sentence may leave to the ones after it. */
  readonly topics: readonly TimeMention[];
};

export type SharedFigures = { readonly keys: readonly ProgrammeKey[]; readonly slots: readonly FigureSlot[] };

/** Everything a sentence says of claims. */
export function itemsOf(tokens: Tokens, parts: SentenceParts): SentenceItems {
  const scopes = timeScopes(tokens, parts);
  const slots = slotsOf(tokens, parts, scopes, reasonsOf(tokens, parts));
  const main = slots.main.filter((slot) => !isFigure(slot) || slot.scope?.aside !== true);
  const asides = slots.main.filter(isFigure).filter(({ scope }) => scope?.aside === true);
  const read: Read = { pairs: [], loose: [], announced: [], shared: [], run: [], dropped: [...slots.dropped] };
  const respective = saysRespectively(tokens, parts.sentence);
  for (const segment of segmentsOf(main)) readSegment(tokens, parts, segment, respective, read);
  for (const item of asideItems(parts, asides)) read.loose.push(item);
  for (const item of read.loose) if (isEach(tokens, item)) read.dropped.push(...dropItem(item, 'unit-amount'));
  return {
    ...read,
    parts,
    pairs: withoutShares(read.pairs, read.dropped),
    loose: read.loose.filter((item) => !isEach(tokens, item)),
    says: false,
    figures: main.filter(isFigure),
    scoped: isScoped(tokens, parts),
    outOf: isOutOf(tokens, parts.sentence.from) || isOutOf(tokens, parts.sentence.from + 1),
    apart: null,
    announcedCount: announcedCount(tokens, parts),
    topics: topicsOf(tokens, parts, slots.main),
  };
}

/** What the segments of a sentence have given so far. */
type Read = {
  readonly pairs: PartItem[];
  readonly loose: LooseItem[];
  readonly announced: ProgrammeKey[];
  readonly shared: SharedFigures[];
  run: readonly Slot[];
  readonly dropped: Dropped[];
};

/** Pairs the figures of one period of a sentence: lists first, then the rest. */
function readSegment(
  tokens: Tokens,
  parts: SentenceParts,
  { slots, time }: Segment,
  respective: boolean,
  read: Read,
): void {
  const told = respective ? takeAfterwards(slots) : { pairs: [], rest: slots };
  const listed = takeLists(tokens, told.rest, respective);
  const paired = pairSlots(tokens, listed.rest, parts.sentence.from);
  const found = [...told.pairs, ...listed.pairs, ...paired.pairs].map((pair) => ({
    ...pair,
    time,
    aside: false,
    whole: speaksOfWhole(tokens[pair.programme.element.from - 1]?.text ?? ''),
  }));
  const taken = subtotals(tokens, found, paired.orphans);
  for (const pair of taken.pairs) read.pairs.push(pair);
  for (const key of listed.announced) read.announced.push(key);
  if (listed.shared.length > 0) read.shared.push({ keys: listed.announced, slots: listed.shared });
  if (listed.run.length > 0) read.run = listed.run;
  const only = found.length === 0 ? onlyProgramme(tokens, parts) : null;
  let others = 0;
  for (const orphan of parted(tokens, joined(tokens, taken.orphans, found.length))) {
    if (only !== null && !hasWhole(tokens, orphan.after, orphanEnd(orphan))) {
      const { count, amount } = orphan;
      read.pairs.push({ programme: only, count, amount, time, aside: false, whole: false });
      continue;
    }
    read.loose.push(looseItem(tokens, parts, orphan, time, read.pairs, others));
    others += 1;
  }
}

/** "8.049 klaim; uang yang mengalir Rp90,52 miliar": the count and the amount of one whole. */
function joined(tokens: Tokens, orphans: readonly Orphan[], pairs: number): readonly Orphan[] {
  const [first, second] = orphans;
  if (first === undefined || second === undefined || orphans.length !== 2 || pairs > 0) return orphans;
  const { count } = first;
  const { amount } = second;
  if (count === null || first.amount !== null || amount === null || second.count !== null) return orphans;
  for (let at = count.element.to; at < amount.element.from; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (/^(?:uang|uangnya|nilai|nilainya|nominal|nominalnya|dana|dananya|senilai|sebesar)$/.test(word))
      return [{ count, amount, after: first.after }];
  }
  return orphans;
}

/** "PHK 2.000 kasus, … pensiun 500 kasus, senilai total Rp60 miliar": the last count is no total. */
function parted(tokens: Tokens, orphans: readonly Orphan[]): readonly Orphan[] {
  const [last, lines] = [orphans.at(-1), orphans.slice(0, -1)];
  if (last === undefined || last.count === null || last.amount === null || lines.length < 2) return orphans;
  if (lines.some(({ count, amount }) => count === null || amount !== null)) return orphans;
  const [from, to] = [last.count.element.to, last.amount.element.from];
  if (from > to || !hasWhole(tokens, from, to)) return orphans;
  return [...lines, { ...last, amount: null }, { ...last, count: null, after: from }];
}

/** The periods named for their own sake, not in brackets and not to compare. */
function topicsOf(tokens: Tokens, parts: SentenceParts, main: readonly Slot[]): readonly TimeMention[] {
  const compared = new Set<TimeMention>();
  for (const slot of main) {
    if (isFigure(slot) && slot.scope?.aside === true && slot.scope.mention !== null) compared.add(slot.scope.mention);
  }
  return parts.times.filter(
    (time) =>
      time.role === 'period' &&
      !compared.has(time) &&
      !isComparedTime(tokens, time.from) &&
      !(inBrackets(tokens, time.from) && tokens[time.to]?.text !== ')'),
  );
}

function orphanEnd({ count, amount }: Orphan): number {
  return Math.max(count?.element.from ?? 0, amount?.element.from ?? 0);
}

/** The only programme of a sentence, named first: "JKM, yang pada Mei 17 kasus, pada Juni 24 kasus". */
function onlyProgramme(tokens: Tokens, parts: SentenceParts): Slot | null {
  const named = parts.elements.filter(({ type }) => type === 'programme');
  const first = parts.elements[0];
  const aside = tokens[(first?.from ?? 0) - 1]?.text === 'termasuk';
  return named.length === 1 && first !== undefined && first.type === 'programme' && !aside
    ? { element: first, scope: null }
    : null;
}

/** Three amounts for one programme in one sentence are shares of families or places, not the programme's. */
function withoutShares(pairs: readonly PartItem[], dropped: Dropped[]): readonly PartItem[] {
  return pairs.map((pair) => {
    const like = pairs.filter(
      ({ amount, programme, time }) => amount !== null && time === pair.time && keyOf({ programme }) === keyOf(pair),
    );
    if (pair.amount === null || pair.whole || like.length < 3) return pair;
    dropped.push({ element: pair.amount.element, reason: 'unit-amount' });
    return { ...pair, amount: null };
  });
}

function keyOf({ programme }: Pick<PartItem, 'programme'>): string {
  return programme.element.type === 'programme' ? programme.element.mention.key : '';
}

/** "Khusus …", "Kalimantan Timur saja", "Di Kota Contoh sendiri" at the head of a sentence. */
function isScoped(tokens: Tokens, parts: SentenceParts): boolean {
  const { from } = parts.sentence;
  const first = Math.min(parts.elements[0]?.from ?? from, from + 9);
  for (let at = from; at < first; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (/^(?:khusus|sendiri|specifically|alone)$/.test(word)) return true;
    if (word === 'saja' && tokens[at - 1]?.capital === true) return true;
  }
  return false;
}

function announcedCount(tokens: Tokens, parts: SentenceParts): number | null {
  const words = (index: number) => tokens[index]?.text ?? '';
  for (let at = parts.sentence.from; at < parts.sentence.to; at += 1) {
    if (!/^(?:program|programmes|programs)$/.test(words(at))) continue;
    const digits = /^\d$/.exec(words(at - 1))?.[0];
    const read = digits === undefined ? readNumberWords(words, at - 1) : null;
    const count = digits === undefined ? Number(read?.value ?? 0n) : Number(digits);
    if (count > 1 && count < 10) return count;
  }
  return null;
}

type Segment = { readonly slots: Slot[]; readonly time: TimeMention | null };

/** Cuts the slots where another period begins; a programme goes with the figure after it. */
function segmentsOf(slots: readonly Slot[]): readonly Segment[] {
  const segments: Segment[] = [];
  let waiting: Slot[] = [];
  for (const slot of slots) {
    if (!isFigure(slot)) {
      waiting.push(slot);
      continue;
    }
    const time = slot.scope?.mention ?? null;
    const last = segments.at(-1);
    waiting.push(slot);
    if (last === undefined || last.time !== time) segments.push({ slots: waiting, time });
    else for (const one of waiting) last.slots.push(one);
    waiting = [];
  }
  const last = segments.at(-1);
  if (last === undefined) return [{ slots: waiting, time: null }];
  for (const slot of waiting) last.slots.push(slot);
  return segments;
}

/** "JKK: Pemkab 20 kasus Rp…, Desa 1 kasus Rp…; total Rp…": the total of a programme without a figure of its own. */
function subtotals(
  tokens: Tokens,
  pairs: readonly PartItem[],
  orphans: readonly Orphan[],
): { readonly pairs: readonly PartItem[]; readonly orphans: readonly Orphan[] } {
  const changed = [...pairs];
  const rest = orphans.filter((orphan) => {
    const first = orphan.count ?? orphan.amount;
    if (first === null || !hasWhole(tokens, orphan.after, first.element.from)) return true;
    const index = changed.findLastIndex(({ programme }) => programme.element.to <= first.element.from);
    const pair = changed[index];
    if (pair === undefined || pair.count !== null || pair.amount !== null) return true;
    changed[index] = { ...pair, count: orphan.count, amount: orphan.amount };
    return false;
  });
  return { pairs: changed, orphans: rest };
}

function inBrackets(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 4; at -= 1) if (tokens[at]?.text === '(') return true;
  return false;
}
