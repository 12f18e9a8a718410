// Finds the periods that a text names, and the days that only say when it was printed or spoken.

import type { Token } from '../text/tokens.ts';
import { isWeekday, monthOf } from '../words/months.ts';
import { dayOf, type Moment, momentAt, yearAt } from './moments.ts';

/**
 * One period of the text. `open`: "hingga Juli", without a beginning. `relative`: "tahun lalu", "periode yang sama".
 * `start`: "sejak Januari", only where it begins. `dateline`: the day of the news, not a period of claims.
 */
export type TimeMention = {
  readonly role: 'period' | 'relative' | 'same' | 'start' | 'dateline';
  readonly begin: Moment | null;
  readonly end: Moment | null;
  /** First token and the token after the last. */
  readonly from: number;
  readonly to: number;
};

type Tokens = readonly Token[];

const OPENERS = new Set('hingga sampai per until sd as till up'.split(' '));
const STARTERS = new Set('sejak dari mulai from since antara between'.split(' '));
const YEARS = new Set(
  'tahun sepanjang selama pada di during in throughout year for akhir awal posisi periode'.split(' '),
);
const FILLERS = new Set(
  'dengan akhir awal bulan tanggal tahun posisi periode kurun waktu the end of month to pertengahan date as'.split(' '),
);

/** All periods and datelines, in the order of the text. */
export function findTimes(tokens: Tokens): readonly TimeMention[] {
  const found: TimeMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mention = timeAt(tokens, at);
    if (mention === null) {
      at += 1;
      continue;
    }
    const whole = withBracket(tokens, mention);
    if (!repeats(tokens, found.at(-1), whole)) found.push(whole);
    at = Math.max(whole.to, at + 1);
  }
  return found;
}

/** "Tahun lalu, pada periode yang sama": the last year's. */
function repeats(tokens: Tokens, last: TimeMention | undefined, { role, from }: TimeMention): boolean {
  if (last?.role !== 'relative' || role !== 'same' || from - last.to > 2) return false;
  for (let at = last.to; at < from; at += 1) if (!/^(?:,|pada|di|untuk)$/.test(tokens[at]?.text ?? '')) return false;
  return true;
}

const FIRST_WORDS = new Set([
  ...OPENERS,
  ...STARTERS,
  ...YEARS,
  ...FILLERS,
  ...(
    'masa rentang period kurun waktu same last previous prior year s hingga semester kuartal triwulan ' +
    'tw quarter caturwulan ' +
    'paruh q h i ii iii iv pertama kedua ketiga keempat satu dua tiga empat lima enam tujuh delapan sembilan sepuluh ' +
    'sebelas awal first second third fourth'
  ).split(' '),
]);

/** Most words begin no period: only these and the names of months and days are looked at. */
function canBegin({ kind, text }: Token): boolean {
  if (kind === 'number') return text.length < 5;
  return kind === 'word' && (FIRST_WORDS.has(text) || monthOf(text) !== null || isWeekday(text));
}

/** "Sampai kuartal III (hingga Oktober 2014)": the bracket says it more exactly. */
function withBracket(tokens: Tokens, mention: TimeMention): TimeMention {
  if (mention.role !== 'period' || tokens[mention.to]?.text !== '(') return mention;
  const inner = timeAt(tokens, mention.to + 1);
  if (inner?.role !== 'period' || tokens[inner.to]?.text !== ')') return mention;
  return { ...inner, from: mention.from, to: inner.to + 1 };
}

function timeAt(tokens: Tokens, at: number): TimeMention | null {
  const token = tokens[at];
  if (token === undefined || !canBegin(token)) return null;
  if (isWeekday(token.text)) return dateline(tokens, at);
  if (isOfLaw(tokens, at)) return { role: 'dateline', begin: null, end: null, from: at, to: at + 2 };
  return relativeAt(tokens, at) ?? openAt(tokens, at) ?? rangeAt(tokens, at);
}

/** "Nomor 44 Tahun 2015": the year of a law. */
function isOfLaw(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.text !== 'tahun' || tokens[at - 1]?.kind !== 'number') return false;
  return (
    yearAt(tokens, at + 1) !== null && /^(?:nomor|no|pp|uu|perpres|permenaker|\.)$/.test(tokens[at - 2]?.text ?? '')
  );
}

/** "Senin (4/3/2024)", "Selasa, 23 Juli 2024": when it was said. */
function dateline(tokens: Tokens, at: number): TimeMention | null {
  for (let next = at + 1; next < at + 4; next += 1) {
    const moment = momentAt(tokens, next, false);
    if (moment !== null && moment.kind === 'day') {
      return { role: 'dateline', begin: moment, end: moment, from: at, to: moment.next };
    }
    if (!/^[(,]$/.test(tokens[next]?.text ?? '')) break;
  }
  return null;
}

const RELATIVE = [
  ['tahun', 'lalu'],
  ['tahun', 'sebelumnya'],
  ['tahun', 'kemarin'],
  ['bulan', 'lalu'],
  ['bulan', 'sebelumnya'],
  ['last', 'year'],
  ['previous', 'year'],
  ['year', 'earlier'],
  ['year', 'before'],
  ['prior', 'year'],
  ['year', 'ago'],
] as const;

/** "tahun lalu", "periode yang sama tahun 2023", "periode sama". */
function relativeAt(tokens: Tokens, at: number): TimeMention | null {
  const word = (index: number) => tokens[index]?.text ?? '';
  if (/^(?:periode|masa|rentang|period|kurun|bulan|waktu|same)$/.test(word(at))) {
    const same = word(at) === 'same' && word(at + 1) === 'period' ? at + 2 : sameAt(word, at);
    if (same !== null) return samePeriod(tokens, at, same);
  }
  const pair = RELATIVE.find(([first, second]) => word(at) === first && word(at + 1) === second);
  if (pair === undefined) return null;
  const inner = word(at + 2) === '(' ? timeAt(tokens, at + 3) : null;
  if (inner?.role === 'period' && word(inner.to) === ')') return { ...inner, from: at, to: inner.to + 1 };
  return { role: 'relative', begin: null, end: null, from: at, to: at + 2 };
}

function sameAt(word: (index: number) => string, at: number): number | null {
  const next = word(at + 1) === 'yang' ? at + 2 : at + 1;
  return word(next) === 'sama' || word(next) === 'serupa' ? next + 1 : null;
}

/** "periode yang sama" with a year or "tahun lalu" after it is another period; alone it is the same one. */
function samePeriod(tokens: Tokens, from: number, next: number): TimeMention {
  for (let at = next; at < next + 4; at += 1) {
    const word = tokens[at]?.text ?? '';
    const moment = momentAt(tokens, at, true);
    if (moment !== null) return { role: 'relative', begin: moment, end: moment, from, to: moment.next };
    if (/^(?:lalu|sebelumnya|kemarin|last|previous|earlier)$/.test(word)) {
      return { role: 'relative', begin: null, end: null, from, to: at + (word === 'last' ? 2 : 1) };
    }
    if (!/^(?:di|pada|tahun|in|of|the|\(|bulan)$/.test(word)) break;
  }
  return { role: 'same', begin: null, end: null, from, to: next };
}

/** "Per 23 Juli 2024", "hingga akhir Desember 2022", "sampai dengan kuartal III". */
function openAt(tokens: Tokens, at: number): TimeMention | null {
  if (!OPENERS.has(tokens[at]?.text ?? '') && !isUntil(tokens, at)) return null;
  const start = afterFillers(tokens, isUntil(tokens, at) ? afterUntil(tokens, at) : at + 1);
  const end = momentAt(tokens, start, true);
  if (end === null) return null;
  const open = { role: 'period', begin: null, end, from: at, to: end.next } as const;
  return withSecond(tokens, open, end);
}

/** "Tahun 2020 sampai 22 Desember", "Januari hingga Juni 2018", "1-15 Januari 2018", "Semester I 2019". */
function rangeAt(tokens: Tokens, at: number): TimeMention | null {
  const word = tokens[at]?.text ?? '';
  const cued = YEARS.has(word) || STARTERS.has(word);
  const start = cued ? afterFillers(tokens, at + 1) : at;
  const days = dayRange(tokens, start, at);
  if (days !== null) return days;
  const begin = momentAt(tokens, start, cued) ?? headYear(tokens, start);
  if (begin === null) return null;
  if (begin.kind === 'day' && !cued && isBracketed(tokens, at, begin)) {
    return { role: 'dateline', begin, end: begin, from: at, to: begin.next };
  }
  if (begin.year === null && tokens[begin.next]?.text === 'tahun' && isBefore(tokens[begin.next + 1]?.text)) {
    return { role: 'relative', begin, end: begin, from: at, to: begin.next + 2 };
  }
  if (/^(?:began|started|dimulai|berlaku|diluncurkan|lahir|berdiri|beroperasi)$/.test(tokens[at - 1]?.text ?? '')) {
    return { role: 'start', begin: null, end: null, from: at, to: begin.next };
  }
  const single: TimeMention = { role: 'period', begin, end: begin, from: at, to: begin.next };
  const ranged = withSecond(tokens, single, begin);
  if (ranged.to === single.to && begin.kind === 'day') return { ...single, role: 'dateline' };
  if (ranged.to === single.to && begin.kind !== 'year' && /^(?:sejak|mulai|since|dari|from)$/.test(word)) {
    return { ...single, role: 'start' };
  }
  return ranged;
}

const CLAIM_WORDS = new Set(
  'klaim realisasi laporan claims untuk manfaat kasus data catatan paparan jht jkk jkm jp jkp dibandingkan'.split(' '),
);

/** A year that heads a clause: "2017: 15.954 kasus", "(2019 Rp522,8 miliar)". */
function headYear(tokens: Tokens, at: number): Moment | null {
  const year = yearAt(tokens, at);
  if (year === null) return null;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || /^[(;:\n\t|]$/.test(before.text) || after?.text === ':') return year;
  if (before.text === ',') return after?.kind === 'number' || after?.text === 'rp' ? year : null;
  return CLAIM_WORDS.has(before.text) ? year : null;
}

/** "1-15 Januari 2018". */
function dayRange(tokens: Tokens, start: number, from: number): TimeMention | null {
  const first = dayOf(tokens[start]);
  const joined = /^[-–—]$/.test(tokens[start + 1]?.text ?? '') || isUntil(tokens, start + 1);
  if (first === null || !joined) return null;
  const end = momentAt(tokens, afterUntil(tokens, start + 1), false);
  if (end === null || end.kind !== 'day') return null;
  return { role: 'period', begin: { ...end, day: first }, end, from, to: end.next };
}

function isBefore(word: string | undefined): boolean {
  return /^(?:lalu|sebelumnya|kemarin|silam)$/.test(word ?? '');
}

function isBracketed(tokens: Tokens, at: number, moment: Moment): boolean {
  return tokens[at - 1]?.text === '(' && tokens[moment.next]?.text === ')';
}

/** Joins "… hingga …" after a first moment; a first without a year is of the second's, or of the year before. */
function withSecond(tokens: Tokens, single: TimeMention, begin: Moment): TimeMention {
  const next = begin.next;
  const direct = begin.kind === 'month' ? momentAt(tokens, next, false) : null;
  const between = /^(?:antara|between)$/.test(tokens[single.from]?.text ?? '');
  const and = between && /^(?:dan|and)$/.test(tokens[next]?.text ?? '');
  const joins = and || isUntil(tokens, next) || /^[-–—]$/.test(tokens[next]?.text ?? '');
  const from = and ? next + 1 : joins ? afterFillers(tokens, afterUntil(tokens, next)) : next;
  const second = joins ? momentAt(tokens, from, begin.kind === 'year') : direct?.kind === 'month' ? direct : null;
  if (second === null || (second.kind === 'year' && begin.kind === 'month')) return single;
  return {
    role: 'period',
    begin: single.begin === null && begin.kind !== 'year' ? null : begin,
    end: { ...second, year: second.year ?? yearAfter(begin, second) },
    from: single.from,
    to: second.next,
  };
}

/** "November 2023 hingga Januari" ends in the next year. */
function yearAfter(begin: Moment, end: Moment): number | null {
  if (begin.year === null) return null;
  return begin.kind !== 'year' && end.lastMonth < begin.firstMonth ? begin.year + 1 : begin.year;
}

/** "hingga", "sampai (dengan)", "s.d.", "s/d", "to", "until", "through". */
function isUntil(tokens: Tokens, at: number): boolean {
  return afterUntil(tokens, at) > at && !/^[-–—]$/.test(tokens[at]?.text ?? '');
}

function afterUntil(tokens: Tokens, at: number): number {
  const word = tokens[at]?.text ?? '';
  if (word === 's' && /^[./]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === 'd') {
    return tokens[at + 3]?.text === '.' && tokens[at + 3]?.tight === true ? at + 4 : at + 3;
  }
  if (/^(?:hingga|sampai|sd|to|until|through|till)$/.test(word)) return at + 1;
  return /^[-–—]$/.test(word) ? at + 1 : at;
}

function afterFillers(tokens: Tokens, at: number): number {
  let next = at;
  while (next < at + 4 && FILLERS.has(tokens[next]?.text ?? '')) next += 1;
  return next;
}
