// Reads a text: every statement about claims paid in it, and the figures that are something else.

import type { Ignored, Part, ProgrammeKey, Reading, Statement } from '../statement.ts';
import { tablesOf } from '../tables/tables.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { acrossSentences } from './across-sentences.ts';
import { choosePart, chooseTotal, figureOf } from './choose.ts';
import { partsOfSentences } from './elements.ts';
import { findFigures } from './figures.ts';
import { type Group, groupItems, hasFigure, type PartCandidate } from './groups.ts';
import { findOffices, type OfficeMention } from './offices.ts';
import { findProgrammes } from './programmes.ts';
import { relevantItems } from './relevance.ts';
import { contextsOf, joinScopes } from './scopes.ts';
import { itemsOf, type SentenceItems } from './sentence-items.ts';
import { sentencesOf } from './sentences.ts';
import type { Dropped, Slot } from './slots.ts';
import { itemsOfTable, type TableItems, withoutTables } from './table-items.ts';
import { findTimes } from './times.ts';

type Tokens = readonly Token[];

/** The statements of a text, the principal one first, in time linear in its length. */
export function readStatements(text: string): Reading {
  const tables = tablesOf(text);
  const all = tokensOf(text);
  const tokens = tables.length === 0 ? all : withoutTables(all, tables);
  const times = findTimes(tokens);
  const figures = findFigures(text, tokens, times);
  const parts = partsOfSentences(sentencesOf(tokens), figures, findProgrammes(tokens), times);
  const offices = findOffices(text, tokens);
  const sentences = parts.filter(({ elements, times: inside }) => elements.length + inside.length > 0);
  const each = sentences.map((sentence) => itemsOf(tokens, sentence));
  const prose = relevantItems(tokens, acrossSentences(tokens, each));
  const placed = inOrder(
    prose,
    contextsOf(offices, sentences),
    tables.flatMap((table) => itemsOfTable(tokens, table)),
  );
  const items = placed.map((one) => one.items);
  const grouped = groupItems(
    items,
    placed.map(({ office }) => office),
  );
  const groups = withScholarships(joinScopes(grouped.groups));
  const dropped = grouped.dropped;
  const read = groups.map((group) => ({ group, statement: statementOf(tokens, group, items, offices) }));
  const kept = read.filter(({ group, statement }) => isStatement(group, statement, read));
  kept.sort((a, b) => rank(b) - rank(a) || a.group.first - b.group.first);
  return { statements: kept.map(({ statement }) => statement), ignored: ignoredOf(dropped) };
}

/** Sentences and tables in the order of the text; a table without an office of its own speaks of the one in force. */
function inOrder(
  prose: readonly SentenceItems[],
  offices: readonly (OfficeMention | null)[],
  tables: readonly TableItems[],
): readonly TableItems[] {
  const placed: TableItems[] = [];
  let [at, office] = [0, null as OfficeMention | null];
  for (const table of tables) {
    for (let next = prose[at]; next !== undefined && next.parts.sentence.from < table.items.parts.sentence.from; ) {
      office = offices[at] ?? null;
      placed.push({ items: next, office });
      at += 1;
      next = prose[at];
    }
    placed.push({ items: table.items, office: table.office ?? office });
  }
  prose.slice(at).forEach((items, index) => {
    placed.push({ items, office: offices[at + index] ?? null });
  });
  return placed;
}

/** A scholarship of another period that stands alone is told beside the main statement. */
function withScholarships(groups: readonly Group[]): readonly Group[] {
  const lone = groups.filter(
    ({ parts, totals }) => totals.length === 0 && parts.length > 0 && parts.every(({ key }) => key === 'BEASISWA'),
  );
  const rest = groups.filter((group) => !lone.includes(group));
  const first = rest.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  if (first === undefined || first.parts.some(({ key }) => key === 'BEASISWA')) return groups;
  for (const { parts } of lone) first.parts.push(...parts);
  return rest;
}

function sizeOf({ parts, totals }: Group): number {
  return parts.length * 2 + Math.min(totals.length, 2);
}

type Read = { readonly group: Group; readonly statement: Statement };

/** The latest period with the fullest account comes first. */
function rank({ group, statement }: Read): number {
  const figures = statement.parts.reduce((sum, { cases, amount }) => sum + countOf(cases) + countOf(amount), 0) * 1.5;
  const total = (statement.total.cases === null ? 0 : 1) + (statement.total.amount === null ? 0 : 1);
  const year = Number((group.days.to ?? '0').replaceAll('-', '')) / 1e8;
  return (group.aside ? 0 : 100) + figures + total + year;
}

function countOf(figure: Part['cases']): number {
  return figure === null ? 0 : 1;
}

function hasAny(part: Part): boolean {
  return part.cases !== null || part.amount !== null;
}

/** A lone total needs words of claims beside it; an undated lone figure is no statement. */
function isStatement(group: Group, statement: Statement, all: readonly Read[]): boolean {
  if (statement.parts.some(hasAny)) return true;
  if (statement.total.cases === null && statement.total.amount === null) return false;
  void all;
  return group.totals.some(({ claim }) => claim);
}

function statementOf(
  tokens: Tokens,
  group: Group,
  items: readonly SentenceItems[],
  offices: readonly OfficeMention[],
): Statement {
  const parts = partsOf(tokens, group);
  const cases = chooseTotal(group.totals, 'count');
  const amount = chooseTotal(group.totals, 'amount');
  return {
    office: officeOf(group, offices),
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
    otherScope: group.otherScope || isOfOtherScope(group, items),
  };
}

/** The office the figures were told of, or the first and surest that the text names. */
function officeOf(group: Group, offices: readonly OfficeMention[]): Statement['office'] {
  const often = (office: OfficeMention) => Math.min(offices.filter(({ name }) => name === office.name).length, 2);
  const candidates = offices.slice(0, 60).toSorted((a, b) => often(b) - often(a) || a.rank - b.rank || a.from - b.from);
  const same = group.office === null ? [] : candidates.filter((office) => office.name === group.office?.name);
  const named = (same.length > 1 ? same[0] : null) ?? candidates[0] ?? null;
  return named === null ? null : { name: named.name, span: named.span };
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
  if (group.time === null) return null;
  return { start: tokens[group.time.from]?.start ?? 0, end: tokens[group.time.to - 1]?.end ?? 0 };
}

function partsOf(tokens: Tokens, group: Group): readonly Part[] {
  const byKey = new Map<ProgrammeKey, PartCandidate[]>();
  for (const candidate of group.parts) byKey.set(candidate.key, [...(byKey.get(candidate.key) ?? []), candidate]);
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

function ignoredOf(dropped: readonly Dropped[]): readonly Ignored[] {
  return dropped
    .map(({ element, reason }) => ({ text: element.found.figure.text, span: element.found.figure.span, reason }))
    .sort((a, b) => a.span.start - b.span.start);
}
