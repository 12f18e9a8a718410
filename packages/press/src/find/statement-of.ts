// Builds a statement from a group: chooses one reading of each figure and keeps those that contradict it.

import type { Part, ProgrammeKey, Statement } from '../statement.ts';
import type { Token } from '../text/tokens.ts';
import { choosePart, chooseTotal, figureOf } from './choose.ts';
import { type Group, hasFigure, type PartCandidate } from './group.ts';
import type { OfficeMention } from './offices.ts';
import type { SentenceItems } from './sentence-items.ts';
import { setApart } from './set-apart.ts';
import type { Slot } from './slots.ts';

type Tokens = readonly Token[];

/** The statement of a group: one reading of each figure; `ownOffice` where another office tells of the same period. */
export function statementOf(
  tokens: Tokens,
  group: Group,
  items: readonly SentenceItems[],
  offices: readonly OfficeMention[],
  ownOffice: boolean,
): Statement {
  const parts = partsOf(tokens, group);
  const cases = chooseTotal(group.totals, 'count');
  const amount = chooseTotal(group.totals, 'amount');
  return {
    office: officeOf(group, offices, ownOffice),
    period: { from: group.days.from, to: group.days.to, span: spanOfTime(tokens, group) },
    parts,
    total: {
      cases: cases.slot === null ? null : figureOf(cases.slot),
      unit: cases.slot?.element.found.unit ?? null,
      amount: amount.slot === null ? null : figureOf(amount.slot),
      conflicting: [
        ...cases.conflicting.map((figure) => ({ kind: 'cases', figure }) as const),
        ...amount.conflicting.map((figure) => ({ kind: 'amount', figure }) as const),
      ],
    },
    announced: [...new Set([...group.announced, ...parts.map(({ key }) => key)])],
    announcedCount: announcedCountOf(group, items),
    breaksOff: breaksOff(parts),
    setApart: setApart(tokens, group.parts),
    otherScope: group.otherScope || isOfOtherScope(group, items),
  };
}

/** How many of the offices named are looked at to head a statement. */
const FIRST_OFFICES = 60;

/** The offices that a text names, the most often and surest first. */
export function namedOffices(offices: readonly OfficeMention[]): readonly OfficeMention[] {
  const times = new Map<string, number>();
  for (const { name } of offices) times.set(name, (times.get(name) ?? 0) + 1);
  const often = ({ name }: OfficeMention) => Math.min(times.get(name) ?? 0, 2);
  const first = offices.slice(0, FIRST_OFFICES);
  return first
    .map((office) => withoutPerson(office, first))
    .sort((a, b) => often(b) - often(a) || a.rank - b.rank || a.from - b.from);
}

/** "Kepala Cabang Contoh Damai Pahala Siregar": the office ends where the text names it alone. */
function withoutPerson(office: OfficeMention, others: readonly OfficeMention[]): OfficeMention {
  const shorter = others.filter(
    ({ words }) => words.length < office.words.length && words.every((word, index) => word === office.words[index]),
  );
  const longest = shorter.toSorted((a, b) => b.words.length - a.words.length)[0];
  if (longest === undefined || longest.words.length < 2) return office;
  const cut = office.words.slice(longest.words.length).join(' ').length + 1;
  const span = { start: office.span.start, end: office.span.end - cut };
  return { ...office, words: longest.words, name: office.name.slice(0, -cut), span };
}

/** The office the figures were told of, or the first and surest that the text names. */
function officeOf(group: Group, offices: readonly OfficeMention[], own: boolean): Statement['office'] {
  const same = group.office === null ? [] : offices.filter(({ name }) => name === group.office?.name);
  const apart = group.apart === null && !own ? null : group.office;
  const named = apart ?? (same.length > 1 ? same[0] : null) ?? offices[0] ?? group.office;
  return named === null || named === undefined ? null : { name: named.name, span: named.span };
}

function announcedCountOf(group: Group, items: readonly SentenceItems[]): number | null {
  for (const { sentence } of [...group.totals, ...group.parts]) {
    const count = items[sentence]?.announcedCount ?? null;
    if (count !== null) return count;
  }
  return null;
}

/** The parts are of one area ("khusus …"), the total of a larger one. */
function isOfOtherScope(group: Group, items: readonly SentenceItems[]): boolean {
  const scoped = (sentence: number) => items[sentence]?.scoped === true;
  return group.parts.some(({ sentence }) => scoped(sentence)) && group.totals.some(({ sentence }) => !scoped(sentence));
}

function spanOfTime(tokens: Tokens, group: Group): { readonly start: number; readonly end: number } | null {
  if (group.time === null || group.time.from < 0) return null;
  return { start: tokens[group.time.from]?.start ?? 0, end: tokens[group.time.to - 1]?.end ?? 0 };
}

function partsOf(tokens: Tokens, group: Group): readonly Part[] {
  const byKey = new Map<ProgrammeKey, PartCandidate[]>();
  for (const candidate of group.parts) {
    const same = byKey.get(candidate.key);
    if (same === undefined) byKey.set(candidate.key, [candidate]);
    else same.push(candidate);
  }
  return [...byKey].map(([key, candidates]) => {
    const count = choosePart(candidates, 'count');
    const amount = choosePart(candidates, 'amount');
    const label = labelOf(candidates);
    return {
      key,
      label: {
        start: tokens[label?.element.from ?? 0]?.start ?? 0,
        end: tokens[(label?.element.to ?? 1) - 1]?.end ?? 0,
      },
      cases: count.slot === null ? null : figureOf(count.slot),
      unit: count.slot?.element.found.unit ?? null,
      amount: amount.slot === null ? null : figureOf(amount.slot),
      conflicting: [
        ...count.conflicting.map((figure) => ({ kind: 'cases', figure }) as const),
        ...amount.conflicting.map((figure) => ({ kind: 'amount', figure }) as const),
      ],
    };
  });
}

function labelOf(candidates: readonly PartCandidate[]): Slot | undefined {
  return candidates.find(hasFigure)?.programme;
}

/** The last part lacks a figure that all the others have: the text stops in the middle. */
function breaksOff(parts: readonly Part[]): boolean {
  const main = parts.filter(({ key }) => !key.startsWith('BEASISWA'));
  const last = main.at(-1);
  const others = main.slice(0, -1);
  if (last === undefined || others.length === 0) return false;
  const full = others.every(({ cases, amount }) => cases !== null && amount !== null);
  return full && (last.cases === null || last.amount === null);
}
