// Tells which office each sentence speaks of, and joins the groups of one period that do not contradict each other.

import { agrees, figureOf } from './choose.ts';
import type { SentenceParts } from './elements.ts';
import type { Group } from './groups.ts';
import { isSameOffice, type OfficeMention } from './offices.ts';
import { isSamePeriod } from './period.ts';
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
  for (const group of groups) {
    const target = joined.find((other) => isSamePeriod(other.days, group.days) && other.apart === group.apart && !contradicts(other, group));
    if (target === undefined) joined.push(group);
    else join(target, group);
  }
  return joined;
}

function join(target: Group, group: Group): void {
  const apart = target.office !== null && group.office !== null && isLarger(target.office, group.office);
  if (apart && target.parts.length === 0 && group.totals.length === 0 && group.parts.length > 0)
    target.otherScope = true;
  target.parts.push(...group.parts);
  target.totals.push(...group.totals);
  target.announced.push(...group.announced);
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

function contradicts(a: Group, b: Group): boolean {
  if (a.office === b.office) return false;
  const parts = b.parts.some((part) =>
    a.parts.some(
      (other) => other.key === part.key && (differ(other.count, part.count) || differ(other.amount, part.amount)),
    ),
  );
  const totals = b.totals.some((total) =>
    a.totals.some(
      (other) =>
        other.weight >= 2 &&
        total.weight >= 2 &&
        (differ(other.count, total.count) || differ(other.amount, total.amount)),
    ),
  );
  return parts || totals;
}

function differ(a: FigureSlot | null, b: FigureSlot | null): boolean {
  return a !== null && b !== null && !agrees(figureOf(a), figureOf(b));
}
