// Tells which office each sentence speaks of, and joins the groups of one period that do not contradict each other.

import { agrees, figureOf } from './choose.ts';
import type { SentenceParts } from './elements.ts';
import type { Group } from './group.ts';
import { isSameOffice, type OfficeMention } from './offices.ts';
import { periodKey } from './period.ts';
import type { FigureSlot } from './slots.ts';

/** The office in force at each sentence: named before its figures, or in the sentences before. */
export function contextsOf(
  offices: readonly OfficeMention[],
  sentences: readonly SentenceParts[],
): readonly (OfficeMention | null)[] {
  let at = 0;
  let current: OfficeMention | null = null;
  return sentences.map(({ sentence, elements }) => {
    const firstFigure = elements.find(({ type }) => type !== 'programme')?.from ?? sentence.to;
    let best: OfficeMention | null = null;
    let late: OfficeMention | null = null;
    for (let next = offices[at]; next !== undefined && next.from < sentence.to; next = offices[at]) {
      at += 1;
      if (next.kind === 'place') continue;
      if (next.from < firstFigure) best = best === null || next.rank < best.rank ? next : best;
      else late = late === null || next.rank < late.rank ? next : late;
    }
    const named = best ?? (current === null ? late : null);
    if (named !== null && !(current !== null && isSameOffice(named, current))) current = named;
    if (named?.kind === 'nation') {
      const nation = current;
      current = null;
      return nation;
    }
    return current;
  });
}

/** Groups of one period become one unless they give different figures for the same thing. */
export function joinScopes(groups: readonly Group[]): readonly Group[] {
  const joined: Group[] = [];
  const byPeriod = new Map<string, Group[]>();
  for (const group of groups) {
    const key = periodKey(group.days);
    const same = byPeriod.get(key) ?? [];
    const target = same.find((other) => other.apart === group.apart && !contradicts(other, group));
    if (target !== undefined) join(target, group);
    else {
      joined.push(group);
      byPeriod.set(key, [...same, group]);
    }
  }
  return joined;
}

function join(target: Group, group: Group): void {
  const apart = target.office !== null && group.office !== null && isLarger(target.office, group.office);
  const split = target.parts.length === 0 && group.totals.length === 0 && group.parts.length > 0;
  if (apart && split) target.otherScope = true;
  target.parts = [...target.parts, ...group.parts];
  target.totals = [...target.totals, ...group.totals];
  for (const key of group.announced) target.announced.push(key);
  target.office ??= group.office;
  target.time ??= group.time;
  target.aside &&= group.aside;
  if (target.days.from === null && group.days.from !== null) target.days = group.days;
}

/** A province or region against a branch or town of another name. */
function isLarger(office: OfficeMention, other: OfficeMention): boolean {
  if (isSameOffice(office, other)) return false;
  const wide = office.kind === 'region' || office.name.startsWith('Provinsi') || office.kind === 'nation';
  return wide && (other.kind === 'branch' || other.kind === 'area');
}

/** No statement holds more readings than these; a longer group is compared by its first ones. */
const COMPARED = 40;

function contradicts(a: Group, b: Group): boolean {
  if (a.office === b.office) return false;
  const [parts, totals] = [a.parts.slice(0, COMPARED), a.totals.slice(0, COMPARED)];
  const otherParts = b.parts
    .slice(0, COMPARED)
    .some((part) =>
      parts.some(
        (other) => other.key === part.key && (differ(other.count, part.count) || differ(other.amount, part.amount)),
      ),
    );
  const sure = totals.filter(({ weight }) => weight >= 2);
  return (
    otherParts ||
    b.totals
      .slice(0, COMPARED)
      .some(
        (total) =>
          total.weight >= 2 &&
          sure.some((other) => differ(other.count, total.count) || differ(other.amount, total.amount)),
      )
  );
}

function differ(a: FigureSlot | null, b: FigureSlot | null): boolean {
  return a !== null && b !== null && !agrees(figureOf(a), figureOf(b));
}
