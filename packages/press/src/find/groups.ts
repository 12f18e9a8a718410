// Gathers the items of all sentences into groups: one for each period of which the text states claims.

import type { IgnoredReason, ProgrammeKey } from '../statement.ts';
import { agrees } from './choose.ts';
import { type Calendar, calendarOf } from './dated.ts';
import { isSameOffice, type OfficeMention } from './offices.ts';
import { beginning, type Days, isSamePeriod, isWithin } from './period.ts';
import { dropItem, type LooseItem, type PartItem, type SentenceItems, type SharedFigures } from './sentence-items.ts';
import type { Dropped, FigureSlot, Slot } from './slots.ts';
import type { TimeMention } from './times.ts';

/** One reading of a programme's figures; `company` counts the programmes with figures in its sentence. */
export type PartCandidate = {
  readonly key: ProgrammeKey;
  readonly programme: Slot;
  readonly count: FigureSlot | null;
  readonly amount: FigureSlot | null;
  readonly sentence: number;
  readonly company: number;
  /** Named as a total of its own: "total JKM". */
  readonly whole?: boolean;
};

/** One reading of the total, with the weight of what speaks for it. */
export type TotalCandidate = {
  readonly count: FigureSlot | null;
  readonly amount: FigureSlot | null;
  readonly sentence: number;
  readonly weight: number;
  readonly claim: boolean;
};

export type Group = {
  days: Days;
  time: TimeMention | null;
  readonly parts: PartCandidate[];
  readonly totals: TotalCandidate[];
  readonly announced: ProgrammeKey[];
  /** The office that the sentences speak of, where they name one. */
  office: OfficeMention | null;
  otherScope: boolean;
  /** One of several statements of a table, kept apart from the others. */
  readonly apart: string | null;
  /** Named only beside another period. */
  aside: boolean;
  first: number;
};

export type Grouped = { readonly groups: readonly Group[]; readonly dropped: readonly Dropped[] };

const UNDATED: Days = { from: null, to: null };

/** The groups in the order of the text. */
export function groupItems(sentences: readonly SentenceItems[], offices: readonly (OfficeMention | null)[]): Grouped {
  const calendar = calendarOf(sentences);
  const groups: Group[] = [];
  const dropped: Dropped[] = sentences.flatMap((sentence) => sentence.dropped);
  const widest = widestPeriod(sentences, calendar);
  let main: Days | null = null;
  let topic: Days | null = null;
  let topicTime: TimeMention | null = null;
  const topics: { readonly days: Days; readonly paragraph: number }[] = [];
  sentences.forEach((sentence, index) => {
    const speaks =
      sentence.says || sentence.pairs.some(hasFigure) || sentence.loose.some((item) => weightOf(item, sentence) >= 1);
    const named = speaks || saysClaims(sentence) ? latest(sentence.topics, widest) : null;
    if (named !== null) {
      topic = named.days;
      topicTime = named.time;
      topics.push({ days: named.days, paragraph: sentence.parts.sentence.paragraph });
      if (main === null || isLater(topic, main)) main = topic;
    }
    const place = { index, topic, topicTime, main: main ?? widest };
    for (const item of sentence.pairs) if (hasFigure(item)) placePart(item, sentence, place);
    for (const item of sentence.loose) placeLoose(item, sentence, place);
    for (const figures of sentence.shared) placeShared(figures, place);
    groupFor(topic ?? UNDATED, topicTime, index).announced.push(...sentence.announced);
  });
  const whole = withUndated(groups, main, sentences);
  const only = onlyProgramme(sentences);
  if (only !== null) {
    for (const group of whole) if (isBesideProgramme(group, sentences, only)) totalsToPart(group, only);
  }
  for (const group of whole) {
    withoutRestated(group);
    weighByDistance(group, sentences);
  }
  return { groups: whole, dropped };

  function latest(times: readonly TimeMention[], outer: Days | null): Named | null {
    return latestOf(times, calendar, outer);
  }

  type Place = { index: number; topic: Days | null; topicTime: TimeMention | null; main: Days | null };

  function placePart(item: PartItem, sentence: SentenceItems, place: Place): void {
    const mention = item.programme.element.type === 'programme' ? item.programme.element.mention : null;
    if (mention === null) return;
    const company = sentence.pairs.filter(hasFigure).length;
    const candidate: PartCandidate = {
      key: mention.key,
      programme: item.programme,
      count: item.count,
      amount: item.amount,
      sentence: place.index,
      company,
      whole: item.whole,
    };
    const group = groupOf(item.time, place, (found) => !isTaken(found, candidate));
    if (typeof group === 'string') dropped.push(...partDropped(item, group));
    else group.parts.push(candidate);
  }

  function placeLoose(item: LooseItem, sentence: SentenceItems, place: Place): void {
    const key = keyOfAside(item, sentences[place.index - 1], groups);
    const free = (found: Group) =>
      !(item.amount !== null && found.totals.some((total) => total.amount !== null && total.weight >= 2)) &&
      !(item.count !== null && found.totals.some((total) => total.count !== null && total.weight >= 2));
    const dated = groupOf(item.time, place, free, item.aside);
    const group = dated === 'month' && item.whole ? groupOf(null, place, free) : dated;
    if (typeof group === 'string') {
      dropped.push(...dropItem(item, group));
      return;
    }
    if (item.aside && group.parts.length === 0 && group.totals.length === 0) group.aside = true;
    if (key !== null && item.aside) {
      group.parts.push({ ...key, count: item.count, amount: item.amount, sentence: place.index, company: 0 });
      return;
    }
    const own = onlyPart(item, sentence);
    if (own !== null) {
      group.parts.push({ ...own, count: item.count, amount: item.amount, sentence: place.index, company: 1 });
      return;
    }
    const weight = weightOf(item, sentence);
    if (weight < 1) dropped.push(...dropItem(item, item.subset ? 'subset' : item.label ? 'breakdown' : 'other'));
    else {
      const { count, amount, claim } = item;
      group.totals.push({ count, amount, claim: claim || item.aside, weight, sentence: place.index });
    }
  }

  /** "JKM dan JKK berjumlah 128 kasus": a total when the statement has no other programmes. */
  function placeShared({ keys, slots }: SharedFigures, place: Place): void {
    const group = groupOf(null, place, () => true);
    const covered =
      typeof group !== 'string' && group.parts.length > 0 && group.parts.every(({ key }) => keys.includes(key));
    if (typeof group === 'string' || !covered) {
      for (const { element } of slots) dropped.push({ element, reason: 'unsure' });
      return;
    }
    const count = slots.find(({ element }) => element.type !== 'amount') ?? null;
    const amount = slots.find(({ element }) => element.type === 'amount') ?? null;
    group.totals.push({ count, amount, claim: true, weight: 3, sentence: place.index });
  }

  /** The group of an item, or why it has none. */
  function groupOf(
    time: TimeMention | null,
    { index, topic, topicTime, main }: Place,
    isFree: (group: Group) => boolean,
    aside = false,
  ): Group | IgnoredReason {
    if (time === null || (time.role === 'relative' && time.end === null && !aside && topic === null)) {
      if (aside) return 'other';
      if (topic === null) return groupFor(UNDATED, null, index);
      const own = groupFor(topic, topicTime, index);
      if (main === null || isSamePeriod(topic, main)) return own;
      const first = groups.find((group) => isSamePeriod(group.days, main));
      if (first === undefined) return own;
      return isBeside(first, own, index, sentences) && isFree(first) ? first : own;
    }
    const days = time.role === 'same' ? (recentTopic(index) ?? main) : calendar.daysOf(time, main);
    if (days === null) return time.role === 'relative' && main === null ? groupFor(UNDATED, null, index) : 'other';
    if (main !== null && time.role !== 'same' && isMonth(days) && isWithin(days, main)) {
      const outer = groups.find((group) => isSamePeriod(group.days, main));
      if (outer === undefined || isClose(outer, index, sentences)) return 'month';
    }
    return groupFor(days, time, index);
  }

  /** "pada periode yang sama": the latest period of this paragraph and the one before. */
  function recentTopic(index: number): Days | null {
    const paragraph = sentences[index]?.parts.sentence.paragraph ?? 0;
    const recent = topics.filter((one) => one.paragraph >= paragraph - 1).map(({ days }) => days);
    return recent.reduce<Days | null>((best, days) => (best === null || isLater(days, best) ? days : best), null);
  }

  function groupFor(days: Days, time: TimeMention | null, index: number): Group {
    const office = offices[index] ?? null;
    const apart = sentences[index]?.apart ?? null;
    const found = groups.find(
      (group) =>
        isSamePeriod(group.days, days) &&
        (apart === null && group.apart === null ? isOf(group.office, office) : group.apart === apart),
    );
    if (found !== undefined) {
      found.time ??= time;
      found.office ??= office;
      if (found.days.from === null && days.from !== null) found.days = days;
      return found;
    }
    const group: Group = {
      days,
      time,
      parts: [],
      totals: [],
      announced: [],
      office,
      apart,
      otherScope: false,
      aside: false,
      first: index,
    };
    groups.push(group);
    return group;
  }
}

function isOf(office: OfficeMention | null, other: OfficeMention | null): boolean {
  if (office === null || other === null) return true;
  return isSameOffice(office, other);
}

/** "manfaat Rp2,3 miliar tersebut" after the only programme's Rp2.306.471.885 is that figure again, not a total. */
function withoutRestated(group: Group): void {
  const keys = new Set(group.parts.map(({ key }) => key));
  if (keys.size !== 1) return;
  const kept = group.totals.filter(({ count, amount }) => {
    const slot = amount ?? count;
    if (slot === null) return false;
    return !group.parts.some((part) => {
      const same = slot.element.type === 'amount' ? part.amount : part.count;
      return same !== null && agrees(same.element.found.figure, slot.element.found.figure);
    });
  });
  group.totals.splice(0, group.totals.length, ...kept);
}

/** A total told beside its programmes speaks for them rather than one told far away. */
function weighByDistance(group: Group, sentences: readonly SentenceItems[]): void {
  if (group.parts.length < 2) return;
  const placeOf = (sentence: number) => sentences[sentence]?.parts.sentence.from ?? 0;
  const first = Math.min(...group.parts.map(({ sentence }) => placeOf(sentence)));
  const last = Math.max(...group.parts.map(({ sentence }) => placeOf(sentence)));
  group.totals.forEach((total, index) => {
    const place = placeOf(total.sentence);
    if (total.weight < 2 || place < first - BESIDE || place > last + BESIDE) return;
    group.totals[index] = { ...total, weight: Math.min(total.weight, 3) + 0.5 };
  });
}

type Named = { readonly days: Days; readonly time: TimeMention };

/** Of several periods, the one that reaches furthest; months inside the outer one do not count. */
function latestOf(times: readonly TimeMention[], calendar: Calendar, outer: Days | null): Named | null {
  let best: Named | null = null;
  for (const time of times) {
    const days = calendar.daysOf(time, outer);
    if (days === null || days.to === null) continue;
    if (outer !== null && isMonth(days) && isWithin(days, outer)) continue;
    if (best === null || isLater(days, best.days)) best = { days, time };
  }
  return best;
}

/** The period that reaches furthest of all for which the text gives figures. */
function widestPeriod(sentences: readonly SentenceItems[], calendar: Calendar): Days | null {
  const times = sentences.flatMap((sentence) => {
    const speaks = sentence.pairs.some(hasFigure) || sentence.loose.some((item) => weightOf(item, sentence) >= 1);
    return speaks ? sentence.topics : [];
  });
  return latestOf(times, calendar, null)?.days ?? null;
}

/** The only programme that the text names, if it names one alone. */
function onlyProgramme(sentences: readonly SentenceItems[]): Pick<PartCandidate, 'key' | 'programme'> | null {
  let only: Pick<PartCandidate, 'key' | 'programme'> | null = null;
  for (const { parts } of sentences) {
    for (const element of parts.elements) {
      if (element.type !== 'programme') continue;
      if (only !== null && only.key !== element.mention.key) return null;
      only ??= { key: element.mention.key, programme: { element, scope: null } };
    }
  }
  return only;
}

/** The programme is named in the sentence of the total or beside it. */
function isBesideProgramme(
  { totals }: Group,
  sentences: readonly SentenceItems[],
  { programme }: Pick<PartCandidate, 'programme'>,
): boolean {
  return totals.some(({ sentence }) => {
    const from = sentences[sentence]?.parts.sentence.from ?? 0;
    return sentences.some(({ parts }) => {
      const names = parts.elements.some(
        (element) => element.type === 'programme' && programme.element.type === 'programme',
      );
      return names && Math.abs(parts.sentence.from - from) < 60;
    });
  });
}

/** In a text about one programme, the total is that programme's. */
function totalsToPart(group: Group, only: Pick<PartCandidate, 'key' | 'programme'>): void {
  if (group.parts.length > 0) return;
  for (const { count, amount, sentence } of group.totals) {
    group.parts.push({ ...only, count, amount, sentence, company: 1 });
  }
  group.totals.length = 0;
}

export function hasFigure(item: { readonly count: FigureSlot | null; readonly amount: FigureSlot | null }): boolean {
  return item.count !== null || item.amount !== null;
}

/** One month or less, with its beginning named. */
function isMonth({ from, to }: Days): boolean {
  return from !== null && to !== null && from.slice(0, 7) === to.slice(0, 7);
}

/** How many tokens away from the programmes a total still stands beside them. */
const BESIDE = 70;

/** How many tokens away a figure may stand and still go on with a period told before it. */
const CLOSE = 160;

function isClose(group: Group, index: number, sentences: readonly SentenceItems[]): boolean {
  const here = sentences[index]?.parts.sentence.from ?? 0;
  const places = [...group.parts, ...group.totals].map(({ sentence }) => sentences[sentence]?.parts.sentence.to ?? 0);
  return places.length === 0 || places.some((place) => Math.abs(here - place) < CLOSE);
}

/** The main period goes on: told in this paragraph, or in the paragraph of the other one. */
function isBeside(main: Group, own: Group, index: number, sentences: readonly SentenceItems[]): boolean {
  const paragraphOf = (sentence: number) => sentences[sentence]?.parts.sentence.paragraph ?? -1;
  const told = new Set([...main.parts, ...main.totals].map(({ sentence }) => paragraphOf(sentence)));
  return (
    told.has(paragraphOf(index)) ||
    [...own.parts, ...own.totals].some(({ sentence }) => told.has(paragraphOf(sentence)))
  );
}

function areClose(a: Group, b: Group, sentences: readonly SentenceItems[]): boolean {
  return [...a.parts, ...a.totals].some(({ sentence }) => isClose(b, sentence, sentences));
}

function isLater(days: Days, other: Days): boolean {
  if (days.to === null || other.to === null) return other.to === null;
  return days.to > other.to || (days.to === other.to && beginning(days) < beginning(other));
}

/** A heading such as "Klaim Januari–Juni 2024:" sets the period without a figure. */
function saysClaims(sentence: SentenceItems): boolean {
  return sentence.announced.length > 0 || sentence.parts.elements.some(({ type }) => type === 'programme');
}

/** Whether the group already has other figures for the programme. */
function isTaken(group: Group, candidate: PartCandidate): boolean {
  const same = group.parts.filter(({ key }) => key === candidate.key);
  const differs = (a: FigureSlot | null, b: FigureSlot | null) =>
    a !== null && b !== null && a.element.found.figure.value !== b.element.found.figure.value;
  return same.some(({ count, amount }) => differs(count, candidate.count) || differs(amount, candidate.amount));
}

function partDropped(item: PartItem, reason: IgnoredReason): readonly Dropped[] {
  return [item.count, item.amount].flatMap((slot) => (slot === null ? [] : [{ element: slot.element, reason }]));
}

/** The programme of a compared figure: named in its sentence, or the only one of the sentence before. */
function keyOfAside(
  item: LooseItem,
  before: SentenceItems | undefined,
  groups: readonly Group[],
): { readonly key: ProgrammeKey; readonly programme: Slot } | null {
  if (item.programme?.element.type === 'programme') {
    const named = item.programme;
    return { key: item.programme.element.mention.key, programme: named };
  }
  if (groups.some(({ totals }) => totals.length > 0)) return null;
  const pairs = before?.pairs.filter(hasFigure) ?? [];
  const programme = pairs[0]?.programme;
  if (pairs.length !== 1 || programme?.element.type !== 'programme') return null;
  return { key: programme.element.mention.key, programme };
}

/** "JHT sebesar Rp4,6 miliar; sekitar 474 kasus": the only programme of the sentence takes what follows. */
function onlyPart(
  item: LooseItem,
  { pairs, loose }: SentenceItems,
): { readonly key: ProgrammeKey; readonly programme: Slot } | null {
  const programme = pairs[0]?.programme;
  if (pairs.length !== 1 || programme?.element.type !== 'programme' || item.aside || item.lead) return null;
  if (item.label || item.subset || item.whole || loose.some(({ lead, aside }) => lead && !aside)) return null;
  return { key: programme.element.mention.key, programme };
}

/** How much speaks for a figure without a programme being the total. */
function weightOf(item: LooseItem, sentence: SentenceItems): number {
  if (item.aside) return 1;
  const inCases = item.count?.element.found.unit === 'case';
  const dated = sentence.topics.length > 0 || sentence.pairs.length > 0;
  const lines = sentence.loose.filter(({ label, aside, time }) => label && !aside && time === item.time).length;
  let weight = (item.whole ? 2 : 0) + (item.claim ? 2 : 0) + (item.lead ? 1 : 0) + (inCases ? 1 : 0);
  if (item.count !== null && item.amount !== null) weight += 0.5;
  const many = sentence.loose.filter(({ aside, time }) => !aside && time === item.time).length > 2;
  const isLine = item.lead
    ? item.label && (item.listed || lines > 1 || many)
    : item.label || lines > 1 || many;
  if (many && item.lead && !item.label && !item.heads && !item.whole && !sentence.pairs.some(hasFigure)) weight -= 6;
  if (isLine && !item.whole) weight -= 6;
  if (item.label && item.lead && !item.claim && !dated) weight -= 2;
  if (item.subset) weight -= 5;
  if (!item.says && weight > 1) weight = 1 + 0.9 / (1 + item.distance / 20);
  return weight;
}

/** Figures before the first period belong to the main one. */
function withUndated(
  groups: readonly Group[],
  main: Days | null,
  sentences: readonly SentenceItems[],
): readonly Group[] {
  if (main === null || !groups.some(({ days }) => isSamePeriod(days, main))) return groups;
  const time = groups.find(({ days }) => isSamePeriod(days, main))?.time ?? null;
  for (const group of groups) {
    if (group.days.to !== null || group.days.from !== null) continue;
    const near = groups.some((other) => isSamePeriod(other.days, main) && areClose(group, other, sentences));
    if (!near) continue;
    group.days = main;
    group.time = time;
  }
  return groups.toSorted((a, b) => a.first - b.first);
}
