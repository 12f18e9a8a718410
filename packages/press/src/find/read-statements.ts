// Reads a text: every statement about claims paid in it, and the figures that are something else.

import type { Ignored, Part, Reading, Statement } from '../statement.ts';
import { tablesOf } from '../tables/tables.ts';
import { tokensOf } from '../text/tokens.ts';
import { acrossSentences } from './across-sentences.ts';
import { partsOfSentences } from './elements.ts';
import { findFigures } from './figures.ts';
import type { Group } from './group.ts';
import { groupItems } from './groups.ts';
import { dropItem } from './loose-items.ts';
import { findOffices, isSameOffice, type OfficeMention } from './offices.ts';
import { isSamePeriod } from './period.ts';
import { findProgrammes } from './programmes.ts';
import { relevantItems } from './relevance.ts';
import { contextsOf, joinScopes } from './scopes.ts';
import { itemsOf, type SentenceItems } from './sentence-items.ts';
import { sentencesOf } from './sentences.ts';
import type { Dropped } from './slots.ts';
import { namedOffices, statementOf } from './statement-of.ts';
import { itemsOfTable, type TableItems, withoutTables } from './table-items.ts';
import { findTimes } from './times.ts';

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
  const named = namedOffices(offices);
  const read = groups.map((group) => ({
    group,
    statement: statementOf(tokens, group, items, named, hasRival(group, groups)),
  }));
  const kept = read.filter(({ group, statement }) => isStatement(group, statement));
  kept.sort((a, b) => rank(b) - rank(a) || a.group.first - b.group.first);
  const told = kept.filter(({ statement }, index) => index === 0 || figuresOf(statement) > 1);
  const beside = kept.filter((one) => !told.includes(one)).flatMap(({ group }) => droppedOf(group));
  return { statements: told.map(({ statement }) => statement), ignored: ignoredOf([...grouped.dropped, ...beside]) };
}

/** Another office tells of its programmes in the same period. */
function hasRival(group: Group, groups: readonly Group[]): boolean {
  if (group.parts.length < 2 || group.office === null) return false;
  const { office, days } = group;
  return groups.some(
    (other) =>
      other.parts.length > 1 &&
      other.office !== null &&
      !isSameOffice(other.office, office) &&
      isSamePeriod(other.days, days),
  );
}

/** A lone figure of another period is told beside a statement, not one itself. */
function droppedOf({ parts, totals }: Group): readonly Dropped[] {
  return [...parts, ...totals].flatMap((item) => dropItem(item, 'other-period'));
}

function figuresOf({ parts, total }: Statement): number {
  const all = [total, ...parts].flatMap(({ cases, amount }) => [cases, amount]);
  return all.filter((figure) => figure !== null).length;
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
  if (lone.length === 0) return groups;
  const first = rest.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  if (first === undefined || first.parts.some(({ key }) => key === 'BEASISWA')) return groups;
  first.parts = [...first.parts, ...lone.flatMap(({ parts }) => parts)];
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
function isStatement(group: Group, statement: Statement): boolean {
  if (statement.parts.some(hasAny)) return true;
  if (statement.total.cases === null && statement.total.amount === null) return false;
  return group.totals.some(({ claim, weight }) => claim && (weight >= 2 || group.aside));
}

function ignoredOf(dropped: readonly Dropped[]): readonly Ignored[] {
  return dropped
    .map(({ element, reason }) => ({ text: element.found.figure.text, span: element.found.figure.span, reason }))
    .sort((a, b) => a.span.start - b.span.start);
}
