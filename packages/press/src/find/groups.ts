// Gathers the items of all sentences into groups: one for each period and office of which the text states claims.

import type { IgnoredReason } from '../statement.ts';
import { type Calendar, calendarOf } from './dated.ts';
import {
  addPart,
  addTotal,
  type Group,
  type GroupIndex,
  hasFigure,
  hasSureTotal,
  isEmpty,
  isTaken,
  keep,
  newGroup,
  ofPeriod,
  type PartCandidate,
} from './group.ts';
import { dropItem, type LooseItem } from './loose-items.ts';
import { isBeside, isClose } from './nearness.ts';
import { isSameOffice, type OfficeMention } from './offices.ts';
import { onlyPart, onlyProgramme, programmeOfAside, totalsToPart } from './only-programme.ts';
import { type Days, isLater, isMonth, isSamePeriod, isWithin } from './period.ts';
import type { PartItem, SentenceItems, SharedFigures } from './sentence-items.ts';
import type { Dropped } from './slots.ts';
import type { TimeMention } from './times.ts';
import { weighByDistance, weightOf, withoutRestated } from './weights.ts';

type Grouped = { readonly groups: readonly Group[]; readonly dropped: readonly Dropped[] };

/** What is known while the text is read from sentence to sentence. */
type State = {
  readonly sentences: readonly SentenceItems[];
  readonly offices: readonly (OfficeMention | null)[];
  readonly calendar: Calendar;
  readonly index: GroupIndex;
  readonly dropped: Dropped[];
  /** The period that reaches furthest in the whole text, and in the text so far. */
  readonly widest: Days | null;
  main: Days | null;
  /** The period in force, where it is named, and the ones in force before it. */
  topic: Days | null;
  topicTime: TimeMention | null;
  readonly topics: { readonly days: Days; readonly paragraph: number }[];
  totals: boolean;
};

const UNDATED: Days = { from: null, to: null };
/** How many periods back "periode yang sama" can point. */
const RECENT_TOPICS = 12;

/** The groups in the order of the text. */
export function groupItems(sentences: readonly SentenceItems[], offices: readonly (OfficeMention | null)[]): Grouped {
  const calendar = calendarOf(sentences);
  const state: State = {
    sentences,
    offices,
    calendar,
    index: { all: [], byPeriod: new Map() },
    dropped: sentences.flatMap((sentence) => sentence.dropped),
    widest: widestPeriod(sentences, calendar),
    main: null,
    topic: null,
    topicTime: null,
    topics: [],
    totals: false,
  };
  sentences.forEach((sentence, at) => {
    setTopic(state, sentence);
    const filled = sentence.pairs.filter(hasFigure);
    for (const item of filled) placePart(state, item, filled.length, at);
    for (const item of sentence.loose) placeLoose(state, item, sentence, at);
    for (const figures of sentence.shared) placeShared(state, figures, at);
    const { announced } = groupFor(state, state.topic ?? UNDATED, state.topicTime, at);
    for (const key of sentence.announced) announced.push(key);
  });
  const groups = withUndated(state);
  const only = onlyProgramme(sentences);
  if (only !== null) totalsToPart(groups, sentences, only);
  for (const group of groups) {
    withoutRestated(group);
    weighByDistance(group, sentences);
  }
  return { groups, dropped: state.dropped };
}

/** A sentence that speaks of claims, with figures or as a heading, sets the period for what follows. */
function setTopic(state: State, sentence: SentenceItems): void {
  const heading = sentence.announced.length > 0 || sentence.parts.elements.some(({ type }) => type === 'programme');
  if (!sentence.says && !heading && !speaks(sentence)) return;
  const named = latestOf(sentence.topics, state.calendar, state.widest);
  if (named === null) return;
  state.topic = named.days;
  state.topicTime = named.time;
  state.topics.push({ days: named.days, paragraph: sentence.parts.sentence.paragraph });
  if (state.main === null || isLater(named.days, state.main)) state.main = named.days;
}

function speaks(sentence: SentenceItems): boolean {
  return sentence.pairs.some(hasFigure) || sentence.loose.some((item) => weightOf(item, sentence) >= 1);
}

function placePart(state: State, item: PartItem, company: number, at: number): void {
  const { programme, count, amount, whole } = item;
  if (programme.element.type !== 'programme') return;
  const { key } = programme.element.mention;
  const candidate: PartCandidate = { key, programme, count, amount, sentence: at, company, whole };
  const group = groupOf(state, item.time, at, (found) => !isTaken(found, candidate));
  const within = typeof group !== 'string' && state.sentences[at]?.outOf === true && isTaken(group, candidate);
  if (typeof group === 'string') state.dropped.push(...dropItem(item, group));
  else if (within) state.dropped.push(...dropItem(item, 'subset'));
  else addPart(group, candidate, state.sentences);
}

function placeLoose(state: State, item: LooseItem, sentence: SentenceItems, at: number): void {
  const { count, amount } = item;
  const named = item.aside ? programmeOfAside(item, state.sentences[at - 1], state.totals) : onlyPart(item, sentence);
  const isFree = (found: Group) =>
    !(amount !== null && hasSureTotal(found, 'amount')) && !(count !== null && hasSureTotal(found, 'count'));
  const dated = groupOf(state, item.time, at, isFree, item.aside);
  const group = dated === 'month' && item.whole ? groupOf(state, null, at, isFree) : dated;
  if (typeof group === 'string') {
    state.dropped.push(...dropItem(item, group));
    return;
  }
  if (item.aside && isEmpty(group)) group.aside = true;
  if (named !== null) {
    const part = { ...named, count, amount, sentence: at, company: item.aside ? 0 : 1, whole: false };
    addPart(group, part, state.sentences);
    return;
  }
  const weight = weightOf(item, sentence);
  if (weight < 1) {
    state.dropped.push(...dropItem(item, item.subset ? 'subset' : item.label ? 'breakdown' : 'other'));
    return;
  }
  state.totals = true;
  addTotal(group, { count, amount, claim: item.claim || item.aside, weight, sentence: at }, state.sentences);
}

/** "JKM dan JKK berjumlah 128 kasus": a total when the statement has no other programmes. */
function placeShared(state: State, { keys, slots }: SharedFigures, at: number): void {
  const group = groupOf(state, null, at, () => true);
  const covered =
    typeof group !== 'string' && group.parts.length > 0 && group.parts.every(({ key }) => keys.includes(key));
  if (typeof group === 'string' || !covered) {
    for (const { element } of slots) state.dropped.push({ element, reason: 'unsure' });
    return;
  }
  const count = slots.find(({ element }) => element.type !== 'amount') ?? null;
  const amount = slots.find(({ element }) => element.type === 'amount') ?? null;
  addTotal(group, { count, amount, claim: true, weight: 3, sentence: at }, state.sentences);
}

/** The group of an item, or why it has none. */
function groupOf(
  state: State,
  time: TimeMention | null,
  at: number,
  isFree: (group: Group) => boolean,
  aside = false,
): Group | IgnoredReason {
  const main = state.main ?? state.widest;
  const vague = time?.role === 'relative' && time.end === null && !aside && state.topic === null;
  if (time === null || vague) return aside ? 'other' : undatedGroup(state, at, main, isFree);
  const days = time.role === 'same' ? (recentTopic(state, at) ?? main) : state.calendar.daysOf(time, main);
  if (days === null) {
    return time.role === 'relative' && main === null ? groupFor(state, UNDATED, null, at) : 'other';
  }
  for (const around of [main, state.topic]) {
    if (around === null || time.role === 'same' || !isMonth(days) || !isWithin(days, around)) continue;
    const outer = ofPeriod(state.index, around)[0];
    if (outer === undefined || isClose(outer, at, state.sentences)) return 'month';
  }
  return groupFor(state, days, time, at);
}

/** A figure without a period of its own goes on with the one in force, or with the main one beside it. */
function undatedGroup(state: State, at: number, main: Days | null, isFree: (group: Group) => boolean): Group {
  if (state.topic === null) return groupFor(state, UNDATED, null, at);
  const own = groupFor(state, state.topic, state.topicTime, at);
  const first = main === null || isSamePeriod(state.topic, main) ? undefined : ofPeriod(state.index, main)[0];
  if (first === undefined) return own;
  return isBeside(first, own, at, state.sentences) && isFree(first) ? first : own;
}

/** "pada periode yang sama": the latest period of this paragraph and the one before. */
function recentTopic({ sentences, topics }: State, at: number): Days | null {
  const paragraph = sentences[at]?.parts.sentence.paragraph ?? 0;
  let best: Days | null = null;
  for (const { days, paragraph: told } of topics.slice(-RECENT_TOPICS)) {
    if (told >= paragraph - 1 && (best === null || isLater(days, best))) best = days;
  }
  return best;
}

function groupFor(state: State, days: Days, time: TimeMention | null, at: number): Group {
  const office = state.offices[at] ?? null;
  const apart = state.sentences[at]?.apart ?? null;
  const same = ofPeriod(state.index, days);
  const undated = days.to === null && days.from === null && apart === null;
  const found = undated
    ? same.findLast((group) => isClose(group, at, state.sentences) && isOf(group.office, office))
    : same.find((group) =>
        apart === null && group.apart === null ? isOf(group.office, office) : group.apart === apart,
      );
  if (found === undefined) {
    const cluster = undated && same.length > 0 ? `undated ${same.length}` : apart;
    return keep(state.index, newGroup({ days, time, office, apart: cluster, first: at }));
  }
  found.time ??= time;
  found.office ??= office;
  if (found.days.from === null && days.from !== null) found.days = days;
  return found;
}

function isOf(office: OfficeMention | null, other: OfficeMention | null): boolean {
  return office === null || other === null || isSameOffice(office, other);
}

type NamedDays = { readonly days: Days; readonly time: TimeMention };

/** Of several periods, the one that reaches furthest; months inside the outer one do not count. */
function latestOf(times: readonly TimeMention[], calendar: Calendar, outer: Days | null): NamedDays | null {
  let best: NamedDays | null = null;
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
  const times = sentences.flatMap((sentence) => (speaks(sentence) ? sentence.topics : []));
  return latestOf(times, calendar, null)?.days ?? null;
}

/** Figures without a period belong to one told near them: the main one, or the nearest. */
function withUndated({ index, main, sentences }: State): readonly Group[] {
  const dated = index.all.filter(({ days }) => days.to !== null || days.from !== null);
  const first = main === null ? [] : ofPeriod(index, main);
  for (const group of [...ofPeriod(index, UNDATED)]) {
    if (isEmpty(group)) continue;
    const told = (other: Group) => !isEmpty(other) && isNear(group, other, sentences);
    const near = first.find(told) ?? dated.find((other) => !other.aside && told(other));
    if (near === undefined) continue;
    group.days = near.days;
    group.time = near.time;
    group.apart = near.apart;
  }
  return index.all.toSorted((a, b) => a.first - b.first);
}

function isNear(a: Group, b: Group, sentences: readonly SentenceItems[]): boolean {
  return isClose(b, a.last, sentences) || isClose(b, a.first, sentences);
}
