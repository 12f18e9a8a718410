// Gives every sentence's figures their days: the year left out, "periode yang sama", and the period in force.

import { type Days, daysOf } from './period.ts';
import type { SentenceItems } from './sentence-items.ts';
import type { TimeMention } from './times.ts';

/** The days of each mention; a relative one without days of its own is a year before the main period. */
export type Calendar = { readonly daysOf: (mention: TimeMention, main: Days | null) => Days | null };

/** How many periods back one of the same kind may stand. */
const RECENT = 40;

/** Reads the years of a text once: the day it was printed, and the years its periods name. */
export function calendarOf(sentences: readonly SentenceItems[]): Calendar {
  const years = new Map<TimeMention, number | null>();
  const printed = printedOn(sentences);
  let year: number | null = null;
  const all = sentences.flatMap(({ parts }) => parts.times.filter(({ role }) => role !== 'dateline'));
  const topics = new Set(sentences.flatMap((sentence) => sentence.topics));
  const isSource = (mention: TimeMention) => mention.role === 'start' || topics.has(mention);
  const named = all.find((mention) => isSource(mention) && mention.end?.year != null)?.end?.year ?? null;
  for (const [at, mention] of all.entries()) {
    const own = mention.end?.year ?? mention.begin?.year ?? null;
    if (own !== null && isSource(mention)) year = Math.max(year ?? own, own);
    const like = own === null ? likeOf(mention, all.slice(Math.max(0, at - RECENT), at)) : null;
    years.set(mention, own ?? like ?? year ?? yearBefore(mention, printed) ?? named);
  }
  return {
    daysOf(mention, main) {
      const found = years.get(mention) ?? null;
      if (mention.role === 'same') return main;
      if (mention.role === 'relative') return relativeDays(mention, main, found);
      return daysOf(mention, found);
    },
  };
}

/** "sampai Agustus" is of the year in which the text named a period up to August before. */
function likeOf(mention: TimeMention, recent: readonly TimeMention[]): number | null {
  const same = recent.find(
    ({ end, role }) =>
      role === 'period' &&
      end?.year != null &&
      end.kind === mention.end?.kind &&
      end.lastMonth === mention.end.lastMonth,
  );
  return same?.end?.year ?? null;
}

type Printed = { readonly year: number; readonly month: number };

/** The day of the news, from its dateline. */
function printedOn(sentences: readonly SentenceItems[]): Printed | null {
  for (const { parts } of sentences) {
    for (const { role, end } of parts.times) {
      if (role === 'dateline' && end?.year != null) return { year: end.year, month: end.lastMonth };
    }
  }
  return null;
}

/** "Januari hingga Oktober", printed in November 2020, is of 2020; printed in March, of the year before. */
function yearBefore(mention: TimeMention, printed: Printed | null): number | null {
  if (printed === null || mention.end === null) return printed?.year ?? null;
  return mention.end.lastMonth <= printed.month ? printed.year : printed.year - 1;
}

/** "periode yang sama 2023" is the main period in that year; "tahun lalu" the year before. */
function relativeDays(mention: TimeMention, main: Days | null, year: number | null): Days | null {
  if (main === null || main.to === null) return mention.end?.year == null ? null : daysOf(mention, year);
  const to = Number(main.to.slice(0, 4));
  const target = mention.end?.year ?? to - 1;
  if (mention.end !== null && mention.end.kind !== 'year') return daysOf(mention, mention.end.year ?? to - 1);
  return { from: main.from === null ? null : moved(main.from, target - to), to: moved(main.to, target - to) };
}

function moved(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const rest = day.slice(4);
  return rest === '-02-29' ? `${year}-02-28` : `${year}${rest}`;
}
