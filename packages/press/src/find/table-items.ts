// Turns the statements of a table into the same items that sentences give.

import type { ProgrammeKey, Span } from '../statement.ts';
import type { Table, TableLine, TableStatement } from '../tables/tables.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { cueOf } from '../words/cues.ts';
import type { FoundFigure } from './found-figure.ts';
import type { LooseItem } from './loose-items.ts';
import { momentAt } from './moments.ts';
import type { OfficeMention } from './offices.ts';
import type { PartItem, SentenceItems } from './sentence-items.ts';
import type { FigureSlot, Slot } from './slots.ts';
import { findTimes, type TimeMention } from './times.ts';

type Tokens = readonly Token[];

/** One statement of a table; `office` is the place its column or line is headed with. */
export type TableItems = { readonly items: SentenceItems; readonly office: OfficeMention | null };

/** The tokens with those of tables blanked, so that no sentence reads them again. */
export function withoutTables(tokens: Tokens, tables: readonly Table[]): Tokens {
  let table = 0;
  return tokens.map((token) => {
    while ((tables[table]?.end ?? Infinity) <= token.start) table += 1;
    const inside = (tables[table]?.start ?? Infinity) <= token.start;
    return inside ? { ...token, kind: 'paragraph', text: '\n', capital: false, tight: false } : token;
  });
}

export function itemsOfTable(tokens: Tokens, table: Table): readonly TableItems[] {
  return table.statements.map((statement) => itemsOf(tokens, table, statement));
}

function itemsOf(tokens: Tokens, table: Table, statement: TableStatement): TableItems {
  const time = timeOf(statement.of) ?? timeOf(table.title);
  const place = { from: tokenAt(tokens, table.start), to: tokenAt(tokens, table.end) };
  const pairs = statement.lines.flatMap((line) => (line.key === null ? [] : [pairOf(tokens, line, line.key, time)]));
  const loose = statement.lines
    .filter(({ key }) => key === null)
    .map((line) => totalOf(tokens, line, time, table.title));
  const items: SentenceItems = {
    parts: {
      sentence: { ...place, paragraph: 0 },
      elements: [],
      times: time === null ? [] : [time],
      noise: [],
    },
    pairs,
    loose,
    announced: [],
    run: [],
    shared: [],
    says: false,
    figures: [],
    scoped: false,
    outOf: false,
    apart: table.statements.length > 1 ? `${table.start} ${statement.of}` : null,
    announcedCount: null,
    dropped: [],
    topics: time === null ? [] : [time],
  };
  return { items, office: officeOf(statement, time, place.from) };
}

/** A heading is read apart from the text: its period has no place among the text's tokens. */
const NOWHERE = { from: -1, to: -1 } as const;

/** The period in the words of a heading or a title. */
function timeOf(text: string): TimeMention | null {
  const tokens = tokensOf(text);
  const named = findTimes(tokens).findLast(({ role }) => role === 'period');
  if (named !== undefined) return { ...named, ...NOWHERE };
  for (let at = 0; at < tokens.length; at += 1) {
    const moment = momentAt(tokens, at, true);
    if (moment !== null) return { role: 'period', begin: moment, end: moment, ...NOWHERE };
  }
  return null;
}

/** The index of the token that begins at a place of the text, or the next one. */
function tokenAt(tokens: Tokens, start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pairOf(tokens: Tokens, line: TableLine, key: ProgrammeKey, time: TimeMention | null): PartItem {
  const place = placeOf(tokens, line.label);
  const mention = { key, sure: true, doubtful: false, ...place } as const;
  const programme: Slot = { element: { type: 'programme', ...place, mention }, scope: null };
  return {
    programme,
    count: slotOf(tokens, line.count),
    amount: slotOf(tokens, line.amount),
    time,
    aside: false,
    whole: false,
  };
}

function placeOf(tokens: Tokens, { start, end }: Span): { readonly from: number; readonly to: number } {
  const from = tokenAt(tokens, start);
  return { from, to: Math.max(from + 1, tokenAt(tokens, end)) };
}

function slotOf(tokens: Tokens, found: FoundFigure | null): FigureSlot | null {
  if (found === null) return null;
  const { from, to } = placeOf(tokens, found.figure.span);
  const type = found.kind === 'amount' ? 'amount' : 'count';
  return { element: { type, from, to, found: { ...found, from, to, unitTo: to } }, scope: null };
}

function totalOf(tokens: Tokens, line: TableLine, time: TimeMention | null, title: string): LooseItem {
  return {
    count: slotOf(tokens, line.count),
    amount: slotOf(tokens, line.amount),
    time,
    aside: false,
    lead: true,
    claim: tokensOf(title).some(({ text }) => cueOf(text) === 'claim'),
    whole: true,
    subset: false,
    label: false,
    listed: false,
    heads: true,
    says: true,
    distance: 0,
    programme: null,
  };
}

/** "Contoh Pantai" over a column, "Cabang Contoh A" before a line. */
function officeOf({ of, lines }: TableStatement, time: TimeMention | null, from: number): OfficeMention | null {
  const words = tokensOf(of).map(({ text }) => text);
  const named = words.filter((word) => !/^(?:total|jumlah|setahun|semua|seluruh|program|tahun|dan)$/.test(word));
  if (named.length === 0 || (time !== null && findTimes(tokensOf(of)).length > 0) || /\d/.test(of)) return null;
  const shown = named.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  const span = lines[0]?.label ?? { start: 0, end: 0 };
  const kind = named[0] === 'cabang' ? 'branch' : 'place';
  return { name: shown, words: named, kind, rank: 1, from, to: from, span: { start: span.start, end: span.end } };
}
