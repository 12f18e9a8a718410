// The connecting words of what would change an answer and of answers that are not yet one, in both languages.

import type { Language } from './words.ts';

type ChangeWords = {
  readonly heading: string;
  /** Said where the search stopped early. */
  readonly maybeMore: string;
  readonly when: (conditions: string) => string;
  /** A truth is told by its question: the answer to it would be another one. */
  readonly answerTo: (question: string) => string;
  readonly onDay: string;
  readonly now: (value: string) => string;
  readonly stated: string;
  readonly notStated: string;
  /** What a fact is, where it is not known. */
  readonly is: (fact: string, value: string) => string;
  /** What a fact is not, but might be. */
  readonly were: (fact: string, value: string) => string;
  readonly orMore: (value: string) => string;
  readonly orLess: (value: string) => string;
  readonly orLater: (day: string) => string;
  readonly orEarlier: (day: string) => string;
  readonly above: (value: string) => string;
  readonly below: (value: string) => string;
  readonly fromTo: (first: string, last: string) => string;
  readonly both: (lower: string, upper: string) => string;
  readonly rows: (count: string) => string;
  readonly and: string;
  readonly or: string;
  readonly depends: (facts: string) => string;
  readonly becomes: (key: string, value: string, before: string) => string;
  readonly ceases: (key: string, before: string) => string;
  readonly gains: (key: string, members: string) => string;
  readonly loses: (key: string, members: string) => string;
  /** What then becomes otherwise, after the condition. */
  readonly then: (results: readonly string[]) => string;
  readonly absent: string;
  readonly maybeAbsent: (value: string) => string;
  readonly payable: string;
  readonly perhaps: (word: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly anything: string;
  readonly unknown: string;
  /** Anything at all: it depends on what is not known. */
  readonly open: string;
  readonly otherwise: string;
};

const indonesian: ChangeWords = {
  heading: 'Yang dapat mengubah jawaban',
  maybeMore: 'Daftar ini mungkin belum lengkap.',
  when: (conditions) => `Jika ${conditions}`,
  answerTo: (question) => `jawaban untuk “${question}”`,
  onDay: 'hari peristiwa',
  now: (value) => `(sekarang ${value})`,
  stated: 'disebut',
  notStated: 'tidak disebut',
  is: (fact, value) => `${fact} ${value}`,
  were: (fact, value) => `${fact} ${value}`,
  orMore: (value) => `${value} atau lebih`,
  orLess: (value) => `${value} atau kurang`,
  orLater: (day) => `${day} atau sesudahnya`,
  orEarlier: (day) => `${day} atau sebelumnya`,
  above: (value) => `lebih dari ${value}`,
  below: (value) => `kurang dari ${value}`,
  fromTo: (first, last) => `dari ${first} sampai ${last}`,
  both: (lower, upper) => `${lower}, tetapi ${upper}`,
  rows: (count) => `${count} butir`,
  and: 'dan',
  or: 'atau',
  depends: (facts) => `mungkin dapat dibayar, tergantung ${facts}.`,
  becomes: (key, value, before) => `${key} menjadi ${value} (sekarang ${before})`,
  ceases: (key, before) => `${key} tidak ada lagi (sekarang ${before})`,
  gains: (key, members) => `${key} bertambah ${members}`,
  loses: (key, members) => `${key} tidak lagi memuat ${members}`,
  then: (results) => `, ${results.join('; ')}.`,
  absent: 'tidak ada',
  maybeAbsent: (value) => `${value}, atau tidak ada`,
  payable: 'dapat dibayar',
  perhaps: (word) => `${word} (mungkin)`,
  between: (first, last) => `antara ${first} dan ${last}`,
  atLeast: (value) => `paling sedikit ${value}`,
  atMost: (value) => `paling banyak ${value}`,
  anything: 'berapa pun',
  unknown: 'belum diketahui',
  open: 'tergantung yang belum diketahui',
  otherwise: 'Bagaimanapun juga',
};

const english: ChangeWords = {
  heading: 'What would change the answer',
  maybeMore: 'This list may not be complete.',
  when: (conditions) => `If ${conditions}`,
  answerTo: (question) => `answer to “${question}”`,
  onDay: 'day of the event',
  now: (value) => `(now ${value})`,
  stated: 'stated',
  notStated: 'not stated',
  is: (fact, value) => `${named(fact)} ${isPlural(fact) ? 'are' : 'is'} ${value}`,
  were: (fact, value) => `${named(fact)} were ${value}`,
  orMore: (value) => `${value} or more`,
  orLess: (value) => `${value} or less`,
  orLater: (day) => `${day} or later`,
  orEarlier: (day) => `${day} or earlier`,
  above: (value) => `above ${value}`,
  below: (value) => `below ${value}`,
  fromTo: (first, last) => `from ${first} to ${last}`,
  both: (lower, upper) => `${lower}, but ${upper}`,
  rows: (count) => `${count} items`,
  and: 'and',
  or: 'or',
  depends: (facts) => `it may be payable, depending on ${facts}.`,
  becomes: (key, value, before) => `${named(key)} would be ${value} (now ${before})`,
  ceases: (key, before) => `${named(key)} would fall away (now ${before})`,
  gains: (key, members) => `${named(key)} would also include ${members}`,
  loses: (key, members) => `${named(key)} would no longer include ${members}`,
  then: (results) => `, ${results.join('; ')}.`,
  absent: 'none',
  maybeAbsent: (value) => `${value}, or none`,
  payable: 'payable',
  perhaps: (word) => `${word} (perhaps)`,
  between: (first, last) => `between ${first} and ${last}`,
  atLeast: (value) => `at least ${value}`,
  atMost: (value) => `at most ${value}`,
  anything: 'whatever it is',
  unknown: 'not known yet',
  open: 'depends on what is not known',
  otherwise: 'In any case',
};

/** A label inside an English sentence; one that is no name of a thing stands in quotes. */
function named(label: string): string {
  return /^(who|why|paid out|paid from|payable from)\b/.test(label) ? `“${label}”` : `the ${label}`;
}

/** Whether the thing that an English label names is more than one: "earlier payments of JHT". */
function isPlural(label: string): boolean {
  const head = label.split(/ (?:of|by|in|since|within|besides|unable|paid|reported|joined|lost|from)\b/)[0] ?? label;
  return /[^s]s$/.test(head);
}

export function changeWords(language: Language): ChangeWords {
  return language === 'id' ? indonesian : english;
}
