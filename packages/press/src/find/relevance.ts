// Keeps the figures that speak of claims paid, and sets the others apart: an article holds many more numbers.

import type { IgnoredReason } from '../statement.ts';
import type { Token } from '../text/tokens.ts';
import { cueOf } from '../words/cues.ts';
import { handovers } from './handovers.ts';
import { dropItem, type LooseItem, type PartItem, type SentenceItems } from './sentence-items.ts';
import type { Dropped, FigureSlot } from './slots.ts';

type Tokens = readonly Token[];

/** How many tokens away from the programmes' figures a total may stand without words of its own about claims. */
const NEAR_TOTAL = 110;
/** How far a programme with a bare figure may stand from a sure one. */
const NEAR_PART = 70;
/** The same where the figure is a bare number. */
const NEAR_WEAK = 20;

/** Drops what is not about claims of this institution. */
export function relevantItems(tokens: Tokens, items: readonly SentenceItems[]): readonly SentenceItems[] {
  if (!speaksOfOwnInstitution(tokens, items))
    return items.map((item) =>
      without(
        item,
        () => false,
        () => false,
      ),
    );
  const topics = topicsOfSentences(tokens, items);
  const foreign = foreignSentences(tokens, items);
  const given = handovers(tokens, items);
  const reports = items.some((item, index) => given[index] !== true && item.pairs.some(hasFigure));
  const strong = items.map((item, index) => {
    const says = saysClaim(tokens, item);
    if (foreign[index] === true || (reports && given[index] === true)) return [];
    return item.pairs.filter((pair) => isStrong(pair, item, says) && !isOfTopic(pair, topics[index] ?? null));
  });
  const places = [
    ...strong.flatMap((pairs) => pairs.map(placeOf)),
    ...items.flatMap((item) => (saysClaim(tokens, item) ? item.loose.filter(({ claim }) => claim).map(placeOf) : [])),
  ];
  return items.map((item, index) => {
    const says = saysClaim(tokens, item);
    const topic = topics[index] ?? null;
    return without(
      item,
      (pair) => {
        if (strong[index]?.includes(pair) === true || !hasFigure(pair)) return true;
        if (foreign[index] === true || (reports && given[index] === true)) return false;
        return !isOfTopic(pair, topic) && isNear(places, placeOf(pair), isWeak(pair) ? NEAR_WEAK : NEAR_PART);
      },
      (loose) => {
        if (isOfTopic(loose, topic) || foreign[index] === true || (reports && given[index] === true)) return false;
        if (loose.aside) return item.pairs.some(hasFigure) || says;
        if (says && (loose.claim || loose.whole)) return true;
        if (loose.whole && saysClaim(tokens, items[index - 1] ?? item)) return true;
        const heads = loose.lead && item.pairs.filter(hasFigure).length > 1;
        return isNear(places, placeOf(loose), NEAR_TOTAL) && (heads || isTotalLike(loose));
      },
      (loose) => ({ ...loose, says, distance: says ? 0 : distanceOf(places, placeOf(loose)) }),
      says && foreign[index] !== true && topic === null,
    );
  });
}

type Item = Pick<PartItem, 'count' | 'amount'>;

function hasFigure({ count, amount }: Item): boolean {
  return count !== null || amount !== null;
}

function placeOf({ count, amount }: Item): number {
  return (count ?? amount)?.element.from ?? 0;
}

function distanceOf(places: readonly number[], place: number): number {
  return places.reduce((least, other) => Math.min(least, Math.abs(other - place)), Infinity);
}

function isNear(places: readonly number[], place: number, reach: number): boolean {
  return places.some((other) => Math.abs(other - place) <= reach);
}

/** The institution is named, or one of its programmes by a name that means nothing else. */
function speaksOfOwnInstitution(tokens: Tokens, items: readonly SentenceItems[]): boolean {
  const named = tokens.some(({ text }) => /^(?:ketenagakerjaan|bpjamsostek|jamsostek)$/.test(text));
  if (named) return true;
  const other = tokens.some(({ text }) => /^(?:taspen|asabri|raharja|asuransi|insurer|kesehatan)$/.test(text));
  const sure = items.some(({ parts, pairs }) => {
    const inProse = parts.elements.some((element) => element.type === 'programme' && element.mention.sure);
    return inProse || pairs.length > 0;
  });
  return sure || !other;
}

/** Sentences that speak of another institution, and those after them in the paragraph until this one is named. */
function foreignSentences(tokens: Tokens, items: readonly SentenceItems[]): readonly boolean[] {
  let foreign = false;
  let paragraph = -1;
  return items.map(({ parts }) => {
    const { sentence } = parts;
    if (sentence.paragraph !== paragraph) foreign = false;
    paragraph = sentence.paragraph;
    let here = foreign;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const word = tokens[at]?.text ?? '';
      if (/^(?:ketenagakerjaan|bpjamsostek|jamsostek)$/.test(word)) [foreign, here] = [false, false];
      const other = word === 'kesehatan' && tokens[at - 1]?.text === 'bpjs';
      if (other || /^(?:taspen|asabri|raharja|baznas)$/.test(word)) foreign = true;
    }
    if (foreign && parts.elements.every(({ type }) => type !== 'programme')) here = true;
    return here;
  });
}

/** What each sentence is about by its first telling word; a sentence without one goes on with the one before. */
function topicsOfSentences(tokens: Tokens, items: readonly SentenceItems[]): readonly (IgnoredReason | null)[] {
  let topic: IgnoredReason | null = null;
  let paragraph = -1;
  return items.map(({ parts }) => {
    const { sentence } = parts;
    if (sentence.paragraph !== paragraph) topic = null;
    paragraph = sentence.paragraph;
    const own = firstCue(tokens, sentence.from, sentence.to);
    if (own !== null) topic = own === 'claim' ? null : own;
    return own === null && parts.times.length === 0 ? topic : null;
  });
}

function firstCue(tokens: Tokens, from: number, to: number): IgnoredReason | 'claim' | null {
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.text ?? '';
    const cue = cueOf(word);
    if (cue === null || (cue === 'claim' && /^(?:jaminan|manfaat)$/.test(word))) continue;
    if (cue !== 'unit-amount') return cue;
  }
  return null;
}

/** Whether the topic that the sentence inherits takes the figure: money for funds, people for coverage. */
function isOfTopic({ count, amount }: Item, topic: IgnoredReason | null): boolean {
  if (topic === null || count?.element.found.unit === 'case') return false;
  if (topic === 'membership') return amount === null && count?.element.found.unit === 'person';
  return topic === 'contribution' || topic === 'fund' || topic === 'target' || topic === 'wage' || topic === 'other';
}

/** A claim is named, or a benefit with a word of payment. */
function saysClaim(tokens: Tokens, { parts, loose }: SentenceItems): boolean {
  if (loose.some(({ count, amount }) => isCase(count) && amount !== null)) return true;
  let [benefit, paid] = [false, false];
  for (let at = parts.sentence.from; at < parts.sentence.to; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (/^(?:klaim|klaimnya|claims?|kasus|kasusnya)$/.test(word)) return true;
    if (
      /^(?:manfaat|santunan|jaminan|beasiswa|scholarships?|benefits?|pencairan|pengajuan|jht|jkk|jkm|jp|jkp)$/.test(
        word,
      )
    )
      benefit = true;
    if (/bayar|cair|salur|serah|paid|pay|disburs|settl|gelontor|kucur|terima|capai|sebesar|senilai|total/.test(word))
      paid = true;
  }
  return benefit && paid;
}

/** Counted in cases, told as claims, or one of several programmes with money beside them. */
function isStrong(pair: PartItem, { pairs }: SentenceItems, says: boolean): boolean {
  if (!hasFigure(pair)) return false;
  if (pair.count?.element.found.unit === 'case') return true;
  const mention = pair.programme.element.type === 'programme' ? pair.programme.element.mention : null;
  const company = pairs.filter(hasFigure).length;
  if (mention?.sure === false && company < 2) return false;
  if (company >= 3) return true;
  if (pair.count !== null && pair.amount !== null && pair.count.element.found.unit !== null) return true;
  if (company >= 2) return says || pairs.some(({ count, amount }) => amount !== null || isCase(count));
  return says;
}

function isCase(count: FigureSlot | null): boolean {
  return count?.element.found.unit === 'case';
}

/** A bare number alone beside a programme. */
function isWeak({ count, amount }: PartItem): boolean {
  return amount === null && count?.element.type === 'bare' && count.element.found.unit === null;
}

/** People alone are no total unless money or cases stand beside them. */
function isTotalLike({ count, amount, claim, whole }: LooseItem): boolean {
  return amount !== null || isCase(count) || claim || whole;
}

function without(
  item: SentenceItems,
  keepsPair: (pair: PartItem) => boolean,
  keepsLoose: (loose: LooseItem) => boolean,
  told: (loose: LooseItem) => LooseItem = (loose) => loose,
  says = false,
): SentenceItems {
  const pairs = item.pairs.filter(keepsPair);
  const loose = item.loose.filter(keepsLoose).map(told);
  const dropped: Dropped[] = [
    ...item.dropped,
    ...item.pairs.filter((pair) => !keepsPair(pair)).flatMap((pair) => dropPair(pair)),
    ...item.loose.filter((one) => !keepsLoose(one)).flatMap((one) => dropItem(one, 'other')),
  ];
  return { ...item, pairs, loose, dropped, says };
}

function dropPair({ count, amount }: PartItem): readonly Dropped[] {
  return [count, amount].flatMap((slot) => (slot === null ? [] : [{ element: slot.element, reason: 'other' }]));
}
