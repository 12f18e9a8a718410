// Figures that stand in another sentence than their programme: "Nilainya Rp38,77 miliar", "masing-masing …".

import type { Token } from '../text/tokens.ts';
import { speaksOfWhole } from '../words/cues.ts';
import { type Pair, saysRespectively } from './lists.ts';
import type { PartItem, SentenceItems } from './sentence-items.ts';
import type { FigureSlot, Slot } from './slots.ts';
import type { TimeMention } from './times.ts';

type Tokens = readonly Token[];

/** How many sentences back a list of programmes may stand. */
const REACH = 3;

/** Gives the figures of sentences without a programme to the programmes of the sentences before. */
export function acrossSentences(tokens: Tokens, items: readonly SentenceItems[]): readonly SentenceItems[] {
  const done: SentenceItems[] = [];
  for (const item of items) {
    const before = done.slice(-REACH);
    const then = thenTime(tokens, item, before.at(-1));
    if (then !== null) {
      done.push({
        ...item,
        pairs: item.pairs.map((pair) => atTime(pair, then)),
        loose: item.loose.map((one) => atTime(one, then)),
      });
      continue;
    }
    const told = hasProgramme(item) ? null : toldApart(tokens, item, before.at(-1));
    if (told !== null) {
      done.push({ ...item, pairs: told, loose: item.loose.filter(({ aside }) => aside) });
      continue;
    }
    const pairs = hasProgramme(item)
      ? null
      : (respectivePairs(tokens, item, before) ??
        pendingPair(tokens, item, before) ??
        paragraphPair(tokens, item, done));
    done.push(
      pairs === null
        ? item
        : { ...item, pairs: pairs.map((pair) => dated(pair, item)), loose: [], dropped: kept(item, pairs) },
    );
  }
  return done;
}

/** "Saat itu …", after a sentence that names another time. */
function thenTime(tokens: Tokens, item: SentenceItems, last: SentenceItems | undefined): TimeMention | null {
  const { from } = item.parts.sentence;
  const first = tokens[from]?.kind === 'mark' ? from + 1 : from;
  if (!/^(?:saat|waktu|kala|ketika)$/.test(tokens[first]?.text ?? '') || tokens[first + 1]?.text !== 'itu') return null;
  if (item.topics.length > 0) return null;
  return last?.parts.times.findLast(({ role }) => role === 'period' || role === 'relative') ?? null;
}

function atTime<T extends { readonly time: TimeMention | null }>(item: T, time: TimeMention): T {
  return item.time === null ? { ...item, time } : item;
}

function hasProgramme({ parts }: SentenceItems): boolean {
  return parts.elements.some(({ type }) => type === 'programme');
}

function dated(pair: Pair, item: SentenceItems): PartItem {
  return { ...pair, time: item.topics.at(-1) ?? null, aside: false, whole: false };
}

/** What was set apart as an amount for one is a line of the list after all. */
function kept(item: SentenceItems, pairs: readonly Pair[]): SentenceItems['dropped'] {
  const used = new Set(pairs.flatMap(({ count, amount }) => [count?.element, amount?.element]));
  return item.dropped.filter(({ element }) => !used.has(element));
}

/** "Nilainya masing-masing Rp96,2 miliar, Rp9,7 miliar dan Rp15,4 miliar" after a list of as many programmes. */
function respectivePairs(
  tokens: Tokens,
  item: SentenceItems,
  before: readonly SentenceItems[],
): readonly Pair[] | null {
  const counts = item.figures.filter(({ element }) => element.type !== 'amount');
  const amounts = item.figures.filter(({ element }) => element.type === 'amount');
  const length = Math.max(counts.length, amounts.length);
  if (length < 2 || ![0, length].includes(counts.length) || ![0, length].includes(amounts.length)) return null;
  const says = saysRespectively(tokens, item.parts.sentence);
  const run = before.findLast(({ run: listed }) => listed.length > 0)?.run ?? [];
  if (run.length === length && (says || length > 2)) return zipped(run, counts, amounts);
  if (!says) return null;
  const lacking = before
    .flatMap(({ pairs }) => pairs)
    .filter(
      ({ count, amount }) =>
        (counts.length > 0 ? count === null : true) && (amounts.length > 0 ? amount === null : true),
    );
  const last = lacking.slice(-length);
  return last.length === length
    ? zipped(
        last.map(({ programme }) => programme),
        counts,
        amounts,
      )
    : null;
}

function zipped(run: readonly Slot[], counts: readonly FigureSlot[], amounts: readonly FigureSlot[]): readonly Pair[] {
  return run.map((programme, index) => ({
    programme,
    count: counts[index] ?? null,
    amount: amounts[index] ?? null,
  }));
}

/** "Sebaliknya, jaminan kematian meningkat tajam. Pada 2022 baru 208 klaim …, pada 2023 241 klaim …". */
function toldApart(tokens: Tokens, item: SentenceItems, last: SentenceItems | undefined): readonly PartItem[] | null {
  const pair = last?.pairs[0];
  const mine = item.loose.filter(({ aside }) => !aside);
  if (pair === undefined || last?.pairs.length !== 1 || mine.length < 2) return null;
  const named = last.parts.elements.filter(({ type }) => type === 'programme').length;
  const times = new Set(mine.map(({ time }) => time));
  if (pair.count !== null || pair.amount !== null || named !== 1 || last.loose.length > 0) return null;
  if (last.parts.sentence.paragraph !== item.parts.sentence.paragraph || !isAbout(last, pair.programme)) return null;
  if (times.size < mine.length || times.has(null) || speaksWhole(tokens, item)) return null;
  return mine.map(({ count, amount, time }) => ({
    programme: pair.programme,
    count,
    amount,
    time,
    aside: false,
    whole: false,
  }));
}

/** The one programme of the sentence before, when it lacks what this sentence gives. */
function pendingPair(tokens: Tokens, item: SentenceItems, before: readonly SentenceItems[]): readonly Pair[] | null {
  const last = before.at(-1);
  const pair = onlyPair(last);
  const subsets = new Set(item.loose.filter(({ subset }) => subset).flatMap(({ count, amount }) => [count, amount]));
  const figures = item.figures.filter((slot) => !subsets.has(slot));
  const counts = figures.filter(({ element }) => element.type !== 'amount');
  const amounts = figures.filter(({ element }) => element.type === 'amount');
  if (pair === null || last === undefined) return null;
  if (counts.length > 1 || amounts.length > 1 || counts.length + amounts.length === 0) return null;
  const [count, amount] = [counts[0] ?? null, amounts[0] ?? null];
  if ((count !== null && pair.count !== null) || (amount !== null && pair.amount !== null)) return null;
  if (item.topics.length > 0) return null;
  const keys = last.parts.elements.flatMap((element) => (element.type === 'programme' ? [element.mention.key] : []));
  const empty = pair.count === null && pair.amount === null;
  const here = last.parts.sentence.paragraph === item.parts.sentence.paragraph;
  if (empty && !(here && isAbout(last, pair.programme))) return null;
  const first = Math.min(count?.element.from ?? Infinity, amount?.element.from ?? Infinity);
  const near = first - item.parts.sentence.from < 9;
  const back = refersBack(tokens, item.parts.sentence.from) || (near && isBeside(last, item));
  const whole = speaksWhole(tokens, item);
  if (!(empty ? new Set(keys).size === 1 && (near || back) && last.loose.length === 0 : back && !whole)) return null;
  return [{ programme: pair.programme, count, amount }];
}

/** The one programme with figures, or the one named at all; several names of one programme count once. */
function onlyPair(last: SentenceItems | undefined): PartItem | null {
  const keys = new Set(
    last?.pairs.map(({ programme }) => (programme.element.type === 'programme' ? programme.element.mention.key : null)),
  );
  if (last === undefined || keys.size !== 1) return null;
  return last.pairs.find(({ count, amount }) => count !== null || amount !== null) ?? last.pairs[0] ?? null;
}

/** A short sentence that names the programme at its end or its beginning is about it. */
function isAbout({ parts }: SentenceItems, programme: Slot): boolean {
  const { from, to } = parts.sentence;
  return to - from <= 16 && (to - programme.element.to <= 5 || programme.element.from - from <= 5);
}

/** In the same paragraph, and with nothing else in its sentence. */
function isBeside(last: SentenceItems, item: SentenceItems): boolean {
  const [a, b] = [last.parts.sentence, item.parts.sentence];
  return a.paragraph === b.paragraph && a.to === b.from && item.figures.length === 1 && last.figures.length === 1;
}

/** A paragraph about one programme alone: "Tahun ini … sudah Rp117,4 miliar untuk 14.638 tenaga kerja". */
function paragraphPair(tokens: Tokens, item: SentenceItems, done: readonly SentenceItems[]): readonly Pair[] | null {
  const { sentence } = item.parts;
  const mine = item.loose.filter(({ aside }) => !aside);
  const [only] = mine;
  if (only === undefined || mine.length > 1 || only.claim || only.whole || only.subset || only.label) return null;
  if (only.count === null || only.amount === null) return null;
  let programme: Slot | null = null;
  for (const earlier of done.slice(-6)) {
    if (earlier.parts.sentence.paragraph !== sentence.paragraph) continue;
    for (const element of earlier.parts.elements) {
      if (element.type !== 'programme') continue;
      const other = programme?.element.type === 'programme' ? programme.element.mention.key : null;
      if (other !== null && other !== element.mention.key) return null;
      programme ??= { element, scope: null };
    }
  }
  if (programme === null || speaksWhole(tokens, item)) return null;
  return [{ programme, count: only.count, amount: only.amount }];
}

function speaksWhole(tokens: Tokens, { parts }: SentenceItems): boolean {
  for (let at = parts.sentence.from; at < parts.sentence.to; at += 1) {
    if (speaksOfWhole(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** "Nilainya", "Jumlah penerimanya", "Uang yang mereka terima", "They cost". */
function refersBack(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (/^(?:mereka|they|their|its|it|members|uang|kasus|berkas|dana|nilai|nominal|biaya)$/.test(word)) return true;
    if (/^\p{L}{4,}nya$/u.test(word) && word !== 'sebelumnya' && word !== 'hanya') return true;
  }
  return false;
}
