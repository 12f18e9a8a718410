// A group gathers what a text says of one period and office, before one reading of each figure is chosen.

import type { ProgrammeKey } from '../statement.ts';
import type { OfficeMention } from './offices.ts';
import { type Days, periodKey } from './period.ts';
import type { SentenceItems } from './sentence-items.ts';
import type { FigureSlot, Slot } from './slots.ts';
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
  readonly whole: boolean;
};

/** One reading of the total, with the weight of what speaks for it. */
export type TotalCandidate = {
  readonly count: FigureSlot | null;
  readonly amount: FigureSlot | null;
  readonly sentence: number;
  readonly weight: number;
  readonly claim: boolean;
};

/** It grows while the text is read, and is read only afterwards. */
export type Group = {
  days: Days;
  time: TimeMention | null;
  parts: PartCandidate[];
  totals: TotalCandidate[];
  readonly announced: ProgrammeKey[];
  /** The office that the sentences speak of, where they name one. */
  office: OfficeMention | null;
  /** Its total is of a larger area than its parts. */
  otherScope: boolean;
  /** One of several statements of a table, kept apart from the others. */
  apart: string | null;
  /** Named only beside another period. */
  aside: boolean;
  /** Where it is first and last told, by sentence, and in which paragraphs. */
  first: number;
  last: number;
  readonly paragraphs: Set<number>;
};

/** The weight from which a total is more than a guess. */
const SURE = 2;

export function newGroup(place: Pick<Group, 'days' | 'time' | 'office' | 'apart' | 'first'>): Group {
  const empty = { parts: [], totals: [], announced: [], paragraphs: new Set<number>() };
  return { ...place, ...empty, otherScope: false, aside: false, last: place.first };
}

export function addPart(group: Group, part: PartCandidate, sentences: readonly SentenceItems[]): void {
  group.parts.push(part);
  tell(group, part.sentence, sentences);
}

export function addTotal(group: Group, total: TotalCandidate, sentences: readonly SentenceItems[]): void {
  group.totals.push(total);
  tell(group, total.sentence, sentences);
}

function tell(group: Group, sentence: number, sentences: readonly SentenceItems[]): void {
  group.last = sentence;
  group.paragraphs.add(sentences[sentence]?.parts.sentence.paragraph ?? -1);
}

export function isEmpty({ parts, totals }: Group): boolean {
  return parts.length === 0 && totals.length === 0;
}

/** Whether a total of the kind that is more than a guess is among the last ones told. */
export function hasSureTotal({ totals }: Group, kind: 'count' | 'amount'): boolean {
  return totals.slice(-RECENT).some((total) => total[kind] !== null && total.weight >= SURE);
}

/** Whether the group already has other figures for the programme. */
export function isTaken({ parts }: Group, candidate: Pick<PartCandidate, 'key' | 'count' | 'amount'>): boolean {
  return parts
    .slice(-RECENT)
    .some(
      ({ key, count, amount }) =>
        key === candidate.key && (differs(count, candidate.count) || differs(amount, candidate.amount)),
    );
}

/** No statement holds more readings; in a longer text only the nearest ones are looked at. */
const RECENT = 40;

function differs(a: FigureSlot | null, b: FigureSlot | null): boolean {
  return a !== null && b !== null && a.element.found.figure.value !== b.element.found.figure.value;
}

export function hasFigure(item: { readonly count: FigureSlot | null; readonly amount: FigureSlot | null }): boolean {
  return item.count !== null || item.amount !== null;
}

/** The groups of a text by period, so that each is found at once. */
export type GroupIndex = { readonly all: Group[]; readonly byPeriod: Map<string, Group[]> };

export function ofPeriod({ byPeriod }: GroupIndex, days: Days): readonly Group[] {
  return byPeriod.get(periodKey(days)) ?? [];
}

export function keep(index: GroupIndex, group: Group): Group {
  index.all.push(group);
  const key = periodKey(group.days);
  index.byPeriod.set(key, [...(index.byPeriod.get(key) ?? []), group]);
  return group;
}
