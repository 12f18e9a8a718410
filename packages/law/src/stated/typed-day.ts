// Reads days and months as people type them ("15/6/2025", "15 Juni 2025") into the form of the case files.

import { civil, readDate, writeDate } from '@jamin/engine';
import { wordsOf } from '../words/format.ts';

/** A day written 2025-06-15, 15-6-2025, 15/06/2025 or "15 Juni 2025"; anything else stays as it is. */
export function typedDay(typed: string): string {
  const numbers =
    /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/.exec(typed) ??
    /^(?<year>\d{4})[/. ](?<month>\d{1,2})[/. ](?<day>\d{1,2})$/.exec(typed);
  if (numbers?.groups !== undefined) return dayText(numbers.groups);
  const named = /^(?<day>\d{1,2}) +(?<name>\p{L}+) +(?<year>\d{4})$/u.exec(typed)?.groups;
  const month = monthNumber(named?.['name'] ?? '');
  return named === undefined || month === 0 ? typed : dayText({ ...named, month: String(month) });
}

/** A month written 2025-06, 06/2025, "Juni 2025", or as any day of it; anything else stays as it is. */
export function typedMonth(typed: string): string {
  const numbers = /^(?<month>\d{1,2})[-/. ](?<year>\d{4})$/.exec(typed)?.groups;
  if (numbers !== undefined) return monthText(numbers);
  const named = /^(?<name>\p{L}+) +(?<year>\d{4})$/u.exec(typed)?.groups;
  const month = monthNumber(named?.['name'] ?? '');
  if (named !== undefined && month > 0) return monthText({ ...named, month: String(month) });
  const day = readDate(typedDay(typed));
  return day === undefined ? typed : writeDate(day - civil(day).day + 1).slice(0, 'YYYY-MM'.length);
}

type Parts = { readonly [part: string]: string };

function dayText(parts: Parts): string {
  return `${monthText(parts)}-${twoDigits(parts['day'])}`;
}

function monthText(parts: Parts): string {
  return `${parts['year'] ?? ''}-${twoDigits(parts['month'])}`;
}

function twoDigits(digits = ''): string {
  return digits.padStart('00'.length, '0');
}

const SHORTEST_MONTH = 'jan'.length;

/** 1 to 12; 0 for a word that is no month. A month may be cut short to three letters. */
function monthNumber(word: string): number {
  const asked = word.toLowerCase();
  for (const language of ['id', 'en'] as const) {
    const place = wordsOf(language).months.findIndex((name) => {
      const month = name.toLowerCase();
      return month === asked || (asked.length >= SHORTEST_MONTH && month.startsWith(asked));
    });
    if (place >= 0) return place + 1;
  }
  return 0;
}
