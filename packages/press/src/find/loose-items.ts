// Figures that stand without a programme, and what the words around them say: a total, a line, a part, another time.

import type { IgnoredReason } from '../statement.ts';
import type { Token } from '../text/tokens.ts';
import { cueOf, speaksOfWhole } from '../words/cues.ts';
import type { SentenceParts } from './elements.ts';
import { gapBetween } from './gaps.ts';
import type { Pair } from './lists.ts';
import type { Orphan } from './pairing.ts';
import { isSubset } from './reasons.ts';
import type { Dropped, FigureSlot, Slot } from './slots.ts';
import type { TimeMention } from './times.ts';

type Tokens = readonly Token[];

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

export function looseItem(
  tokens: Tokens,
  parts: SentenceParts,
  orphan: Orphan,
  time: TimeMention | null,
  pairs: readonly Pair[],
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
    claim:
      hasClaim(tokens, others === 0 && !named ? parts.sentence.from : orphan.after, to) ||
      (others === 0 && !named && (isPaidAfter(tokens, to) || speaksOfThose(tokens, parts.sentence.from))),
    whole:
      hasWhole(tokens, orphan.after, wordsAfter(tokens, to)) ||
      closesList(tokens, orphan.after, from, pairs.length) ||
      isShareOf(tokens, from),
    subset:
      isSubset(tokens, orphan.after, from) ||
      isPeak(tokens, orphan.after, from) ||
      isAmong(tokens, to) ||
      isOneCase(tokens, orphan) ||
      isOneFamily(tokens, orphan) ||
      (named && orphan.amount === null && isOutOfCount(tokens, parts)),
    label: gapBetween(tokens, start, from, false).label && !hasClaim(tokens, start, from),
    listed: tokens[start - 1]?.text === ':',
    heads: colonFollows(tokens, to),
    says: true,
    distance: 0,
    programme: null,
  };
}

/** "80,9 persen dari Rp79,45 miliar". */
function isShareOf(tokens: Tokens, from: number): boolean {
  const [link, unit] = [tokens[from - 1]?.text ?? '', tokens[from - 2]?.text ?? ''];
  return /^(?:dari|of)$/.test(link) && /^(?:persen|%|percent)$/.test(unit);
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

/** "Ada satu kasus yang biayanya sampai Rp1,1 miliar". */
function isOneCase(tokens: Tokens, { count, amount }: Orphan): boolean {
  if (count === null || amount === null || count.element.found.figure.value !== 1n) return false;
  return /^(?:ada|salah|hanya)$/.test(tokens[count.element.from - 1]?.text ?? '');
}

/** What one family gets is less than this, in sen; what an office paid all heirs is more. */
const ONE_FAMILY = 500_000_000_00n;

/** "Ahli Waris Penyadap Karet Terima Rp42 Juta". */
function isOneFamily(tokens: Tokens, { count, amount, after }: Orphan): boolean {
  if (count !== null || amount === null || amount.element.found.figure.value > ONE_FAMILY) return false;
  let family = false;
  for (let at = after; at < amount.element.from; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (/^(?:waris|keluarga|istri|janda)$/.test(word)) family = true;
    if (family && /^(?:terima|menerima|dapat|mendapat)$/.test(word)) return true;
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

/**
 * Two words after a figure, unless a mark ends its clause ("Rp35,5 miliar seluruhnya"); or the word of a whole on the
 * next line.
 */
function wordsAfter(tokens: Tokens, to: number): number {
  const line = tokens[to]?.kind === 'line' && tokens[to + 2]?.kind === 'line';
  if (line && speaksOfWhole(tokens[to + 1]?.text ?? '')) return to + 2;
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

/** "Uang Rp12 miliar lebih telah dibayarkan …". */
function isPaidAfter(tokens: Tokens, to: number): boolean {
  for (let at = to; at < to + 4; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (/^(?:dibayarkan|dibayar|disalurkan|dicairkan|digelontorkan|dikucurkan|dikeluarkan)$/.test(word)) return true;
    if (!/^(?:lebih|telah|sudah|yang|berhasil|itu)$/.test(word)) return false;
  }
  return false;
}

function hasClaim(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (cueOf(tokens[at]?.text ?? '') === 'claim') return true;
  return false;
}

/** "klaim terbanyak di Kota Contoh, 3.333 klaim": one place of many. */
function isPeak(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.text === 'didominasi' && to - at < 8) return true;
    if (!/^(?:terbanyak|tertinggi|terbesar|terendah|puncak|highest|most|largest)/.test(tokens[at]?.text ?? ''))
      continue;
    for (let next = at + 1; next < to; next += 1) {
      if (/^(?:di|pada|berada|datang|in|dari|terjadi)$/.test(tokens[next]?.text ?? '')) return true;
    }
  }
  return false;
}

/** "masing-masing Rp42 juta" without a list of as many programmes: an amount for one. */
export function isEach(tokens: Tokens, item: LooseItem): boolean {
  const amount = item.amount?.element;
  if (amount === undefined || item.count !== null) return false;
  for (let at = amount.from - 5; at < amount.from; at += 1) {
    if (tokens[at]?.text === 'masing') return true;
  }
  return false;
}

export function hasWhole(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (speaksOfWhole(tokens[at]?.text ?? '') || isSumLabel(tokens, at)) return true;
  return false;
}

/** "Semua program", "Jumlah" alone on its line. */
function isSumLabel(tokens: Tokens, at: number): boolean {
  const [word, after] = [tokens[at]?.text ?? '', tokens[at + 1]];
  if (word === 'semua') return /^(?:program|klaim|manfaat)$/.test(after?.text ?? '');
  return word === 'jumlah' && tokens[at - 1]?.kind === 'line' && (after?.kind === 'line' || after?.kind === 'number');
}

/** Figures of another time: each with the programme that was last named before it. */
export function asideItems(parts: SentenceParts, asides: readonly FigureSlot[]): readonly LooseItem[] {
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

/** Both figures of an item, set apart for a reason. */
export function dropItem(item: Pick<LooseItem, 'count' | 'amount'>, reason: IgnoredReason): readonly Dropped[] {
  return [item.count, item.amount].flatMap((slot) => (slot === null ? [] : [{ element: slot.element, reason }]));
}

/** How far back the claims may be named that "angkanya" or "kedua" speak of. */
const GOES_ON = 40;

/** "Angkanya sudah menyentuh …", "Kedua, santunan kematian …" after a sentence about claims. */
export function goesOn(tokens: Tokens, from: number): boolean {
  const ordinal = /^(?:pertama|kedua|ketiga|keempat|kelima|keenam)$/.test(tokens[from]?.text ?? '');
  return ordinal ? followsClaims(tokens, from) : speaksOfThose(tokens, from);
}

/** "Angkanya", "jumlahnya" near the beginning of a sentence, of claims named before it. */
function speaksOfThose(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    if (/^(?:angkanya|jumlahnya|nilainya|besarannya)$/.test(tokens[at]?.text ?? '')) return followsClaims(tokens, from);
  }
  return false;
}

function followsClaims(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - GOES_ON; at -= 1) {
    if (tokens[at]?.kind === 'paragraph') return false;
    if (/^(?:klaim|manfaat|santunan)$/.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
}
