// Reads one sentence: programmes with their figures, figures without a programme, and what was left out and why.

import type { IgnoredReason, ProgrammeKey } from '../statement.ts';
import type { Token } from '../text/tokens.ts';
import { cueOf, speaksOfWhole } from '../words/cues.ts';
import { readNumberWords } from '../words/number-words.ts';
import type { SentenceParts } from './elements.ts';
import { gapBetween } from './gaps.ts';
import { type Pair, takeLists } from './lists.ts';
import { type Orphan, pairSlots } from './pairing.ts';
import { isSubset, reasonsOf } from './reasons.ts';
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

/** Figures without a programme, and how much speaks for their being the total. */
export type LooseItem = {
  readonly count: FigureSlot | null;
  readonly amount: FigureSlot | null;
  readonly time: TimeMention | null;
  readonly aside: boolean;
  /** Stands before every programme of its sentence. */
  readonly lead: boolean;
  /** The words before it speak of claims; of a whole; of a part only; name something else. */
  readonly claim: boolean;
  readonly whole: boolean;
  readonly subset: boolean;
  readonly label: boolean;
  /** Its clause begins after a colon: a line of a list. */
  readonly listed: boolean;
  /** A colon follows: what comes after are its lines. */
  readonly heads: boolean;
  /** Its sentence names claims; otherwise how far, in tokens, the nearest figure of a programme stands. */
  readonly says: boolean;
  readonly distance: number;
  /** The programme that the words before an aside speak of. */
  readonly programme: Slot | null;
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
  const respective = saysRespectively(tokens, parts);
  const main = slots.main.filter((slot) => !isFigure(slot) || slot.scope?.aside !== true);
  const asides = slots.main.filter(isFigure).filter(({ scope }) => scope?.aside === true);
  const pairs: PartItem[] = [];
  const loose: LooseItem[] = [];
  const announced: ProgrammeKey[] = [];
  const shared: SharedFigures[] = [];
  let run: readonly Slot[] = [];
  const dropped: Dropped[] = [...slots.dropped];
  for (const segment of segmentsOf(main)) {
    const listed = takeLists(tokens, segment.slots, respective);
    const paired = pairSlots(tokens, listed.rest, parts.sentence.from);
    const found = [...listed.pairs, ...paired.pairs].map((pair) => ({
      ...pair,
      time: segment.time,
      aside: false,
      whole: speaksOfWhole(tokens[pair.programme.element.from - 1]?.text ?? ''),
    }));
    const taken = subtotals(tokens, found, paired.orphans);
    pairs.push(...taken.pairs);
    announced.push(...listed.announced);
    if (listed.shared.length > 0) shared.push({ keys: listed.announced, slots: listed.shared });
    if (listed.run.length > 0) run = listed.run;
    const before = loose.length;
    const only = onlyProgramme(parts);
    for (const orphan of taken.orphans) {
      if (only !== null && found.length === 0 && !hasWhole(tokens, orphan.after, orphanEnd(orphan))) {
        pairs.push({
          programme: only,
          count: orphan.count,
          amount: orphan.amount,
          time: segment.time,
          aside: false,
          whole: false,
        });
        continue;
      }
      loose.push(looseItem(tokens, parts, orphan, segment.time, pairs, loose.length - before));
    }
  }
  loose.push(...asideItems(parts, asides));
  const told = withoutShares(pairs, dropped);
  const kept = loose.filter((item) => !isEach(tokens, item));
  for (const item of loose) if (isEach(tokens, item)) dropped.push(...dropItem(item, 'unit-amount'));
  return {
    parts,
    pairs: told,
    loose: kept,
    announced,
    run,
    shared,
    says: false,
    figures: main.filter(isFigure),
    scoped: isScoped(tokens, parts),
    apart: null,
    announcedCount: announcedCount(tokens, parts),
    dropped,
    topics: topicsOf(tokens, parts, slots.main),
  };
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

/** The only programme of a sentence that names one before its figures ("JKM, yang pada Mei 17 kasus, pada Juni 24 kasus"). */
function onlyProgramme(parts: SentenceParts): Slot | null {
  const named = parts.elements.filter(({ type }) => type === 'programme');
  const first = parts.elements[0];
  return named.length === 1 && first !== undefined && first.type === 'programme'
    ? { element: first, scope: null }
    : null;
}

/** Three amounts for one programme in one sentence are shares of families or places, not the programme's. */
function withoutShares(pairs: readonly PartItem[], dropped: Dropped[]): readonly PartItem[] {
  return pairs.map((pair) => {
    const like = pairs.filter(
      ({ amount, programme, time }) =>
        amount !== null && time === pair.time && keyOf({ programme }) === keyOf(pair),
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

export function dropItem(item: LooseItem, reason: IgnoredReason): readonly Dropped[] {
  return [item.count, item.amount].flatMap((slot) => (slot === null ? [] : [{ element: slot.element, reason }]));
}

function saysRespectively(tokens: Tokens, parts: SentenceParts): boolean {
  for (let at = parts.sentence.from; at < parts.sentence.to; at += 1) {
    if (/^(?:masing|berturut|respectively)$/.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
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
    if (last !== undefined && last.time === time) last.slots.push(...waiting, slot);
    else segments.push({ slots: [...waiting, slot], time });
    waiting = [];
  }
  const last = segments.at(-1);
  if (last === undefined) return [{ slots: waiting, time: null }];
  last.slots.push(...waiting);
  return segments;
}

/** "JKK: Pemkab 20 kasus Rp…, Desa 1 kasus Rp…; total Rp…": the total of a programme that had no figure of its own. */
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

function hasWhole(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (speaksOfWhole(tokens[at]?.text ?? '')) return true;
  return false;
}

function looseItem(
  tokens: Tokens,
  parts: SentenceParts,
  orphan: Orphan,
  time: TimeMention | null,
  pairs: readonly PartItem[],
  others: number,
): LooseItem {
  const first = orphan.count ?? orphan.amount;
  const from = Math.min(orphan.count?.element.from ?? Infinity, orphan.amount?.element.from ?? Infinity);
  const to = Math.max(orphan.count?.element.to ?? 0, orphan.amount?.element.to ?? 0);
  const named = pairs.some(
    ({ programme, count, amount }) => programme.element.from < from && (count !== null || amount !== null),
  );
  const start = first === null ? orphan.after : clauseStart(tokens, orphan.after, from);
  return {
    count: orphan.count,
    amount: orphan.amount,
    time,
    aside: false,
    lead: !named && others === 0,
    claim: hasClaim(tokens, others === 0 && !named ? parts.sentence.from : orphan.after, to),
    whole:
      hasWhole(tokens, orphan.after, wordsAfter(tokens, to)) || closesList(tokens, orphan.after, from, pairs.length),
    subset: isSubset(tokens, orphan.after, from) || isPeak(tokens, orphan.after, from) || isAmong(tokens, to) || (named && isOutOfCount(tokens, parts)),
    label: gapBetween(tokens, start, from, false).label && !hasClaim(tokens, start, from),
    listed: tokens[start - 1]?.text === ':',
    heads: colonFollows(tokens, to),
    says: true,
    distance: 0,
    programme: null,
  };
}

/** "…, atau 4.381 penerima": after a list of programmes, what they come to. */
function closesList(tokens: Tokens, after: number, from: number, pairs: number): boolean {
  if (pairs < 2) return false;
  for (let at = after; at < from; at += 1) if (tokens[at]?.kind === 'number') return false;
  for (let at = after; at < from && at < after + 3; at += 1) {
    if (/^(?:atau|sehingga|jadi|jumlah|or)$/.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** "39 kasus di antaranya": some of those told before. */
function isAmong(tokens: Tokens, to: number): boolean {
  const [first, second] = [tokens[to]?.text ?? '', tokens[to + 1]?.text ?? ''];
  return first === 'diantaranya' || (first === 'di' && second === 'antaranya') || (first === 'of' && second === 'them');
}

/** "dari 412 klaim JKM, sebanyak 198 klaim …": what follows is a part of the first. */
function isOutOfCount(tokens: Tokens, parts: SentenceParts): boolean {
  const first = parts.elements[0];
  return first?.type === 'count' && /^(?:dari|of)$/.test(tokens[first.from - 1]?.text ?? '');
}

function colonFollows(tokens: Tokens, to: number): boolean {
  for (let at = to; at < to + 10; at += 1) {
    const token = tokens[at];
    if (token?.text === ':') return true;
    if (token === undefined || /^[.;]$/.test(token.text) || (token.kind === 'number' && at > to + 1)) return false;
  }
  return false;
}

/** Two words after a figure, unless a mark ends its clause ("Rp35,5 miliar seluruhnya"). */
function wordsAfter(tokens: Tokens, to: number): number {
  if (tokens[to]?.kind !== 'word') return to;
  return tokens[to + 1]?.kind === 'word' ? to + 2 : to + 1;
}

/** The start of the clause: after the last comma, colon, semicolon, bracket or line end. */
function clauseStart(tokens: Tokens, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    if (/^[,;:(\n]$/.test(tokens[at]?.text ?? '')) return at + 1;
  }
  return from;
}

function hasClaim(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (cueOf(tokens[at]?.text ?? '') === 'claim') return true;
  return false;
}

/** "klaim terbanyak di Kota Contoh, 3.333 klaim": one place of many. */
function isPeak(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!/^(?:terbanyak|tertinggi|terbesar|terendah|puncak|highest|most|largest)/.test(tokens[at]?.text ?? ''))
      continue;
    for (let next = at + 1; next < to; next += 1) {
      if (/^(?:di|pada|berada|datang|in|dari|terjadi)$/.test(tokens[next]?.text ?? '')) return true;
    }
  }
  return false;
}

/** "masing-masing Rp42 juta" without a list of as many programmes: an amount for one. */
function isEach(tokens: Tokens, item: LooseItem): boolean {
  const amount = item.amount?.element;
  if (amount === undefined || item.count !== null) return false;
  for (let at = amount.from - 5; at < amount.from; at += 1) {
    if (tokens[at]?.text === 'masing') return true;
  }
  return false;
}

function inBrackets(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 4; at -= 1) if (tokens[at]?.text === '(') return true;
  return false;
}

/** Figures of another time: each with the programme that was last named before it. */
function asideItems(parts: SentenceParts, asides: readonly FigureSlot[]): readonly LooseItem[] {
  const items: LooseItem[] = [];
  for (const slot of asides) {
    const programme =
      parts.elements.findLast((element) => element.type === 'programme' && element.from < slot.element.from) ?? null;
    const last = items.at(-1);
    const kind = slot.element.type === 'amount' ? 'amount' : 'count';
    const mention = slot.scope?.mention ?? null;
    const joins = last?.time === mention && last[kind] === null && last.programme?.element === (programme ?? undefined);
    if (last !== undefined && joins) items[items.length - 1] = { ...last, [kind]: slot };
    else items.push(asideItem(slot, mention, programme === null ? null : { element: programme, scope: null }));
  }
  return items;
}

function asideItem(slot: FigureSlot, time: TimeMention | null, programme: Slot | null): LooseItem {
  const amount = slot.element.type === 'amount' ? slot : null;
  const count = amount === null ? slot : null;
  const plain = {
    lead: false,
    claim: false,
    whole: false,
    subset: false,
    label: false,
    listed: false,
    heads: false,
    says: true,
    distance: 0,
  } as const;
  return { count, amount, time, aside: true, ...plain, programme };
}
