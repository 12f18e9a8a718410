// Says of each figure in a sentence which period it speaks of: the sentence's, a compared one, or the text's.

import type { Token } from '../text/tokens.ts';
import { compares, isTurn, tellsChange } from '../words/cues.ts';
import type { Element, FigureElement, SentenceParts } from './elements.ts';
import type { TimeMention } from './times.ts';

/**
 * `aside` marks a figure of another time named only to compare; its `mention` is null for "sebelumnya". A null
 * scope leaves the period to the sentences before. `change` is a difference, not a figure of any time.
 */
export type TimeScope = { readonly mention: TimeMention | null; readonly aside: boolean; readonly change: boolean };

type Tokens = readonly Token[];

/** The scope of every element, in order; programmes have none. */
export function timeScopes(tokens: Tokens, parts: SentenceParts): readonly (TimeScope | null)[] {
  const times = parts.times.filter(({ role }) => role !== 'dateline' && role !== 'start');
  const scopes: (TimeScope | null)[] = [];
  const asides = new Set<TimeMention>();
  const seen = { count: false, amount: false, any: false };
  parts.elements.forEach((element, index) => {
    if (element.type === 'programme') {
      seen.count = false;
      seen.amount = false;
      seen.any = true;
      scopes.push(null);
      return;
    }
    const before = parts.elements[index - 1];
    const scope =
      asideOf(tokens, parts, times, element, index) ?? inherited(tokens, element, before, scopes.at(-1), seen);
    if (scope?.aside === true && scope.mention !== null) asides.add(scope.mention);
    if (scope === null) seen.any = true;
    if (scope === null) seen[element.type === 'amount' ? 'amount' : 'count'] = true;
    scopes.push(scope);
  });
  const firstFigure = parts.elements.find(({ type }) => type !== 'programme')?.from ?? 0;
  const topics = times.filter((time) => {
    const late = time.role === 'relative' && time.from > firstFigure && tokens[time.from - 1]?.text !== 'maka';
    return !asides.has(time) && !late && !isComparedTime(tokens, time.from);
  });
  return withTopics(tokens, parts, topics, scopes);
}

/** "dibandingkan Maret", "seperti tahun 2023": a period named only to compare with. */
export function isComparedTime(tokens: Tokens, from: number): boolean {
  const [first, second] = [tokens[from - 1]?.text ?? '', tokens[from - 2]?.text ?? ''];
  return [first, second].some((word) => compares(word) || word === 'seperti');
}

/** A figure in brackets with a year, after "dibandingkan", "naik … dari", or in "dari … menjadi …". */
function asideOf(
  tokens: Tokens,
  parts: SentenceParts,
  times: readonly TimeMention[],
  element: FigureElement,
  index: number,
): TimeScope | null {
  const start = stretchStart(tokens, parts, index);
  const inside = times.filter((time) => time.from >= start && time.to <= element.from);
  const before = parts.elements[index - 1];
  const free = inside.filter((time) => before === undefined || !isOwnOf(tokens, time, before));
  const own = times.find((time) => isOwnOf(tokens, time, element));
  const isAside = hasOwnPeriod(parts, times, element, index);
  if (own !== undefined && isAside) return { mention: own, aside: true, change: false };
  const mention = free.at(-1) ?? null;
  const bracket = tokens[start - 1]?.text === '(';
  const words: string[] = [];
  for (let at = start; at < element.from; at += 1) words.push(tokens[at]?.text ?? '');
  if (bracket && mention !== null) return { mention, aside: true, change: false };
  const next = parts.elements[index + 1];
  const rose = words.findIndex((word) => /^(?:naik|turun|rising|falling|rose|fell|meningkat|menurun)$/.test(word));
  const becomes = words.includes('menjadi') || words[0] === 'ke' || (rose >= 0 && words[rose + 1] === 'to');
  const from = words.lastIndexOf('dari') >= 0 || words.includes('from');
  const changed = words.some(tellsChange) || (words.some((word) => word === 'up' || word === 'down') && from);
  if (becomes) return null;
  if (words.some(compares) || (changed && from)) {
    const compared = comparedTime(tokens, times, element, start);
    return { mention: compared, aside: true, change: false };
  }
  const headed = times.findLast((time) => time.to <= element.from && isComparedTime(tokens, time.from));
  if (headed !== undefined && !times.some((time) => time.from > headed.from && time.to <= element.from)) {
    if (before === undefined || before.to <= headed.from || before.type === 'programme') {
      return { mention: headed, aside: true, change: false };
    }
  }
  if (changed && isDirect(words)) return { mention: null, aside: true, change: true };
  if (/^(?:dari|from)$/.test(words.at(-1) ?? '') && becomesLater(tokens, element.to, next)) {
    const after = times.find((time) => time.from >= element.to && time.from <= element.to + 1);
    return { mention: after ?? null, aside: true, change: false };
  }
  if (isOutset(tokens, element, before, words)) return { mention: null, aside: true, change: false };
  if (mention?.role === 'relative') return { mention, aside: isAside, change: false };
  return null;
}

/** "naik menjadi Rp78,1 miliar dari Rp70,9 miliar": what it came from. */
function isOutset(
  tokens: Tokens,
  element: FigureElement,
  before: Element | undefined,
  words: readonly string[],
): boolean {
  if (before === undefined || before.type !== element.type || !/^(?:dari|from)$/.test(words[0] ?? '')) return false;
  if (words.length > 2) return false;
  for (let at = before.from - 1; at > before.from - 5; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (tellsChange(word) || /^(?:menjadi|rising|falling)$/.test(word)) return true;
  }
  return false;
}

/** "6,170 a year earlier": a relative time right after a figure is that figure's. */
function isOwnOf(tokens: Tokens, time: TimeMention, element: Element): boolean {
  if (time.role !== 'relative' || element.type === 'programme') return false;
  return time.from === element.to || (time.from === element.to + 1 && tokens[element.to]?.kind === 'word');
}

/** The period that a comparison names: after its word, or right after the figure. */
function comparedTime(
  tokens: Tokens,
  times: readonly TimeMention[],
  element: FigureElement,
  start: number,
): TimeMention | null {
  let word = start;
  for (let at = start; at < element.from; at += 1) {
    if (compares(tokens[at]?.text ?? '') || tellsChange(tokens[at]?.text ?? '')) word = at;
  }
  const before = times.findLast((time) => time.from >= word && time.to <= element.from);
  const after = times.find((time) => time.from >= element.to && time.from <= element.to + 6);
  const parted = after !== undefined && hasBreak(tokens, element.to, after.from);
  return before ?? (parted ? null : (after ?? null));
}

function hasBreak(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^[;.]$/.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/** "last year" is compared with only where the sentence has another period, or another figure of the kind before. */
function hasOwnPeriod(
  parts: SentenceParts,
  times: readonly TimeMention[],
  element: FigureElement,
  index: number,
): boolean {
  if (times.some(({ role }) => role === 'period')) return true;
  const isAmount = element.type === 'amount';
  return parts.elements.slice(0, index).some(({ type }) => type !== 'programme' && (type === 'amount') === isAmount);
}

/** Where the words that speak of the element begin: after the element before it, a semicolon or a bracket. */
function stretchStart(tokens: Tokens, parts: SentenceParts, index: number): number {
  const before = parts.elements[index - 1];
  let from = before === undefined ? parts.sentence.from : before.to;
  if (before?.type === 'programme') from = pastProgramme(tokens, parts, index - 1);
  let closed = 0;
  for (let at = (parts.elements[index]?.from ?? from) - 1; at >= from; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (word === ')') closed += 1;
    else if (word === '(' && closed > 0) closed -= 1;
    else if (/^[;(]$/.test(word)) return at + 1;
  }
  return from;
}

/** "mendekati 60 persen dari JHT tahun 2024 sebesar …": the comparison may stand before the programme. */
function pastProgramme(tokens: Tokens, parts: SentenceParts, index: number): number {
  const [programme, before] = [parts.elements[index], parts.elements[index - 1]];
  if (programme === undefined || before === undefined || before.type === 'programme') return programme?.to ?? 0;
  for (let at = programme.from - 1; at >= before.to; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (/^[,;:(]$/.test(word) || isTurn(word) || word === 'dan') return programme.to;
    if (compares(word)) return at;
  }
  return programme.to;
}

/** "naik Rp5 miliar", "meningkat sekitar 300 kasus": the change itself. */
function isDirect(words: readonly string[]): boolean {
  const at = words.findIndex(tellsChange);
  const rest = words.slice(at + 1);
  return rest.every((word) =>
    /^(?:sebesar|sebanyak|sekitar|sejumlah|senilai|hingga|atau|by|lebih|dari|tajam)$/.test(word),
  );
}

function becomesLater(tokens: Tokens, from: number, next: Element | undefined): boolean {
  if (next === undefined || next.type === 'programme') return false;
  for (let at = from; at < next.from; at += 1) {
    if (/^(?:menjadi|to|ke)$/.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** The figure beside an aside belongs to it, unless the programme still lacks a figure of that kind. */
function inherited(
  tokens: Tokens,
  element: FigureElement,
  before: Element | undefined,
  scope: TimeScope | null | undefined,
  seen: { readonly count: boolean; readonly amount: boolean; readonly any: boolean },
): TimeScope | null {
  if (scope == null || !scope.aside || before === undefined || before.type === 'programme') return null;
  if (before.type === element.type) return null;
  let comma = false;
  for (let at = before.to; at < element.from; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (/^(?:;|\)|menjadi)$/.test(word)) return null;
    if (word === ',') comma = true;
  }
  const taken = element.type === 'amount' ? seen.amount : seen.count;
  const inBracket = isOpen(tokens, before.from, element.from);
  return comma && !taken && !inBracket && seen.any ? null : { ...scope, change: false };
}

function isOpen(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from - 1; at > from - 14; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (word === '(') return true;
    if (word === ')') return false;
  }
  return to < from;
}

/** The periods that govern: each figure takes the last before it, or the only one of the sentence. */
function withTopics(
  tokens: Tokens,
  parts: SentenceParts,
  topics: readonly TimeMention[],
  scopes: readonly (TimeScope | null)[],
): readonly (TimeScope | null)[] {
  const figures = parts.elements.filter(({ type }) => type !== 'programme');
  const firstFigure = figures[0]?.from ?? 0;
  const lastFigure = figures.at(-1)?.from ?? 0;
  const [first, last] = [topics[0], topics.at(-1)];
  if (first === undefined || last === undefined) return scopes;
  const following = topics.length > 1 && first.from > firstFigure && last.from > lastFigure;
  return scopes.map((scope, index) => {
    const element = parts.elements[index];
    if (scope !== null || element === undefined || element.type === 'programme') return scope;
    const before = topics.filter((time) => time.from < element.from).at(-1);
    const after = topics.find((time) => time.from >= element.from);
    const alone = topics.length === 1 && after !== undefined && !isTurnedTo(tokens, parts, after);
    const mention = following ? (after ?? before) : (before ?? (alone ? after : undefined));
    return mention === undefined ? null : { mention, aside: false, change: false };
  });
}

/** "690 klaim, sedangkan semester I 2024 hanya 318 klaim": the period is only of what follows. */
function isTurnedTo(tokens: Tokens, parts: SentenceParts, { from, to }: TimeMention): boolean {
  const turns = [from - 1, from - 2].some((at) =>
    /^(?:sedangkan|sementara|while|whereas)$/.test(tokens[at]?.text ?? ''),
  );
  return turns && parts.elements.some(({ type, from: next }) => type !== 'programme' && next >= to);
}
