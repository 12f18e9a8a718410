// Keeps the figures that speak of claims paid, and sets the others apart: an article holds many more numbers.

import type { IgnoredReason } from '../statement.ts';
import type { Token } from '../text/tokens.ts';
import { cueOf } from '../words/cues.ts';
import { hasFigure } from './group.ts';
import { handovers } from './handovers.ts';
import { dropItem, goesOn, type LooseItem } from './loose-items.ts';
import { isOtherCue } from './reasons.ts';
import type { PartItem, SentenceItems } from './sentence-items.ts';
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
  if (!speaksOfOwnInstitution(tokens, items)) return items.map((item) => without(item, NONE));
  const given = handovers(tokens, items);
  const reports = items.some((item, index) => given[index] !== true && isReport(item));
  const foreign = foreignSentences(tokens, items);
  const topics = topicsOfSentences(tokens, items);
  const said = items.map((item, index) => ({
    says: saysClaim(tokens, item),
    topic: topics[index] ?? null,
    closed: foreign[index] === true || (reports && given[index] === true),
  }));
  const strong = items.map((item, index) => {
    const { says, topic, closed } = said[index] ?? SILENT;
    return new Set(item.pairs.filter((pair) => !closed && isStrong(pair, item, says) && !isOfTopic(pair, topic)));
  });
  const places = placesOf(items, said, strong);
  return items.map((item, index) => {
    const { says, topic, closed } = said[index] ?? SILENT;
    const before = said[index - 1]?.says ?? says;
    const heads = item.pairs.filter(hasFigure).length > 1;
    return without(item, {
      pair(pair) {
        if (strong[index]?.has(pair) === true || !hasFigure(pair)) return true;
        if (closed || isOfTopic(pair, topic)) return false;
        return distanceOf(places, placeOf(pair)) <= (isWeak(pair) ? NEAR_WEAK : NEAR_PART);
      },
      loose(loose) {
        if (isOfTopic(loose, topic) || closed) return false;
        if (loose.aside) return item.pairs.some(hasFigure) || says;
        if ((says && (loose.claim || loose.whole)) || (loose.whole && before)) return true;
        const total = (loose.lead && heads) || isTotalLike(loose);
        return total && distanceOf(places, placeOf(loose)) <= NEAR_TOTAL;
      },
      told: (loose) => ({ ...loose, says, distance: says ? 0 : distanceOf(places, placeOf(loose)) }),
      says: says && foreign[index] !== true && topic === null,
    });
  });
}

/** Figures of programmes, or a total of claims with its period. */
function isReport({ pairs, loose, topics }: SentenceItems): boolean {
  return pairs.some(hasFigure) || (topics.length > 0 && loose.some(({ claim, amount }) => claim && amount !== null));
}

/** What a sentence says: of claims; of another matter that it inherits; or nothing of this institution's reports. */
type Said = { readonly says: boolean; readonly topic: IgnoredReason | null; readonly closed: boolean };

const SILENT: Said = { says: false, topic: null, closed: true };

type Choice = {
  readonly pair: (pair: PartItem) => boolean;
  readonly loose: (loose: LooseItem) => boolean;
  readonly told: (loose: LooseItem) => LooseItem;
  readonly says: boolean;
};

const NONE: Choice = { pair: () => false, loose: () => false, told: (loose) => loose, says: false };

type Item = Pick<PartItem, 'count' | 'amount'>;

function placeOf({ count, amount }: Item): number {
  return (count ?? amount)?.element.from ?? 0;
}

/** Where the sure figures stand, in order. */
function placesOf(
  items: readonly SentenceItems[],
  said: readonly Said[],
  strong: readonly ReadonlySet<PartItem>[],
): readonly number[] {
  const places = items.flatMap((item, index) => [
    ...[...(strong[index] ?? [])].map(placeOf),
    ...(said[index]?.says === true ? item.loose.filter(({ claim }) => claim).map(placeOf) : []),
  ]);
  return places.sort((a, b) => a - b);
}

/** The distance to the nearest of the ordered places. */
function distanceOf(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  const after = (places[low] ?? Infinity) - place;
  const before = place - (places[low - 1] ?? -Infinity);
  return Math.min(after, before);
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
    if (cue === null || (cue === 'claim' && /^(?:jaminan|manfaat)$/.test(word)) || isOtherCue(tokens, at)) continue;
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

const CLAIMS = new Set('klaim klaimnya claim claims kasus kasusnya cases'.split(' '));
const BENEFITS = new Set(
  (
    'manfaat santunan jaminan beasiswa scholarship scholarships benefit benefits pencairan pengajuan ' +
    'jht jkk jkm jp jkp'
  ).split(' '),
);
const PAID =
  /bayar|cair|salur|serah|paid|pay|disburs|settl|gelontor|kucur|n?erima|mendapat|capai|sebesar|senilai|total/;

/** A claim is named, or a benefit with a word of payment. */
function saysClaim(tokens: Tokens, { parts, loose }: SentenceItems): boolean {
  if (goesOn(tokens, parts.sentence.from)) return true;
  if (loose.some(({ count, amount }) => isCase(count) && amount !== null)) return true;
  let [benefit, paid] = [false, false];
  for (let at = parts.sentence.from; at < parts.sentence.to; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (CLAIMS.has(word)) return true;
    if (BENEFITS.has(word)) benefit = true;
    paid ||= PAID.test(word);
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

function without(item: SentenceItems, choice: Choice): SentenceItems {
  const pairs = item.pairs.filter(choice.pair);
  const loose = item.loose.filter(choice.loose).map(choice.told);
  const dropped: Dropped[] = [
    ...item.dropped,
    ...[...item.pairs.filter((pair) => !choice.pair(pair)), ...item.loose.filter((one) => !choice.loose(one))].flatMap(
      (one) => dropItem(one, 'other'),
    ),
  ];
  return { ...item, pairs, loose, dropped, says: choice.says };
}
