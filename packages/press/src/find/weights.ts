// How much speaks for a figure without a programme being the total of its statement.

import { agrees } from './choose.ts';
import { type Group, hasFigure } from './group.ts';
import type { LooseItem } from './loose-items.ts';
import type { SentenceItems } from './sentence-items.ts';

/** How many tokens away from the programmes a total still stands beside them. */
const BESIDE = 70;
/** What no total can be: a line of another breakdown, or a part of what was told. */
const NEVER = 6;
/** The most that words alone give; a place beside the programmes adds half a point. */
const MOST = 3;
const NEXT = 0.5;

/** At 1 and above it may be a total; below it is something else. */
export function weightOf(item: LooseItem, sentence: SentenceItems): number {
  if (item.aside) return 1;
  const inCases = item.count?.element.found.unit === 'case';
  const dated = sentence.topics.length > 0 || sentence.pairs.length > 0;
  let weight = (item.whole ? 2 : 0) + (item.claim ? 2 : 0) + (item.lead ? 1 : 0) + (inCases ? 1 : 0);
  if (item.count !== null && item.amount !== null) weight += 0.5;
  if (isLine(item, sentence) && !item.whole) weight -= NEVER;
  if (item.label && item.lead && !item.claim && !dated) weight -= 2;
  if (item.subset || isUnnamedLine(item, sentence)) weight -= NEVER;
  if (!item.says && weight > 1) weight = 1 + 0.9 / (1 + item.distance / 20);
  return weight;
}

/** Count and amount together after programmes with count and amount: a line whose programme is not known. */
function isUnnamedLine(item: LooseItem, { pairs }: SentenceItems): boolean {
  if (item.lead || item.whole || item.count === null || item.amount === null) return false;
  return pairs.filter(({ count, amount }) => count !== null && amount !== null).length > 1;
}

/** One of several lines that name something else than programmes: offices, reasons, months. */
function isLine(item: LooseItem, { loose, pairs }: SentenceItems): boolean {
  const beside = loose.filter(({ aside, time }) => !aside && time === item.time);
  const many = beside.length > 2;
  const lines = beside.filter(({ label }) => label).length > 1 || many;
  if (!item.lead) return item.label || lines;
  if (item.label) return item.listed || lines;
  return many && !item.heads && !pairs.some(hasFigure);
}

/** A total told beside its programmes speaks for them rather than one told far away. */
export function weighByDistance(group: Group, sentences: readonly SentenceItems[]): void {
  if (group.parts.length < 2) return;
  const placeOf = (sentence: number) => sentences[sentence]?.parts.sentence.from ?? 0;
  let [first, last] = [Infinity, -Infinity];
  for (const { sentence } of group.parts) {
    first = Math.min(first, placeOf(sentence));
    last = Math.max(last, placeOf(sentence));
  }
  group.totals = group.totals.map((total) => {
    const place = placeOf(total.sentence);
    const beside = total.weight >= 2 && place >= first - BESIDE && place <= last + BESIDE;
    return beside ? { ...total, weight: Math.min(total.weight, MOST) + NEXT } : total;
  });
}

/** "manfaat Rp2,3 miliar tersebut" after the only programme's Rp2.306.471.885 is that figure again, not a total. */
export function withoutRestated(group: Group): void {
  const [part, ...others] = group.parts;
  if (part === undefined || others.some(({ key }) => key !== part.key)) return;
  const told = group.parts.slice(0, 20);
  group.totals = group.totals.filter(({ count, amount }) => {
    const slot = amount ?? count;
    if (slot === null) return false;
    return !told.some((one) => {
      const same = slot.element.type === 'amount' ? one.amount : one.count;
      return same !== null && agrees(same.element.found.figure, slot.element.found.figure);
    });
  });
}
