// The connecting words of what would change an answer and of answers that are not yet one, in both languages.

import type { Language } from './words.ts';

type ChangeWords = {
  readonly heading: string;
  /** Said where the search stopped early. */
  readonly maybeMore: string;
  readonly when: (conditions: string) => string;
  readonly onDay: string;
  readonly now: (value: string) => string;
  readonly notStated: string;
  readonly is: (fact: string, value: string) => string;
  readonly orMore: (value: string) => string;
  readonly orLess: (value: string) => string;
  readonly orLater: (day: string) => string;
  readonly orEarlier: (day: string) => string;
  readonly above: (value: string) => string;
  readonly below: (value: string) => string;
  readonly fromOn: (value: string) => string;
  readonly upTo: (value: string) => string;
  readonly rows: (count: string) => string;
  readonly and: string;
  readonly or: string;
  readonly depends: (facts: string) => string;
  readonly becomes: (key: string, value: string, before: string) => string;
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
  onDay: 'hari peristiwa',
  now: (value) => `(sekarang ${value})`,
  notStated: 'tidak disebut',
  is: (fact, value) => `${fact} ${value}`,
  orMore: (value) => `${value} atau lebih`,
  orLess: (value) => `${value} atau kurang`,
  orLater: (day) => `${day} atau sesudahnya`,
  orEarlier: (day) => `${day} atau sebelumnya`,
  above: (value) => `lebih dari ${value}`,
  below: (value) => `kurang dari ${value}`,
  fromOn: (value) => `dari ${value}`,
  upTo: (value) => `sampai ${value}`,
  rows: (count) => `${count} butir`,
  and: 'dan',
  or: 'atau',
  depends: (facts) => `mungkin dapat dibayar, tergantung ${facts}.`,
  becomes: (key, value, before) => `${key} menjadi ${value} (sekarang ${before})`,
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
  onDay: 'day of the event',
  now: (value) => `(now ${value})`,
  notStated: 'not stated',
  is: (fact, value) => `${fact} is ${value}`,
  orMore: (value) => `${value} or more`,
  orLess: (value) => `${value} or less`,
  orLater: (day) => `${day} or later`,
  orEarlier: (day) => `${day} or earlier`,
  above: (value) => `above ${value}`,
  below: (value) => `below ${value}`,
  fromOn: (value) => `from ${value}`,
  upTo: (value) => `to ${value}`,
  rows: (count) => `${count} items`,
  and: 'and',
  or: 'or',
  depends: (facts) => `it may be payable, depending on ${facts}.`,
  becomes: (key, value, before) => `${key} becomes ${value} (now ${before})`,
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

export function changeWords(language: Language): ChangeWords {
  return language === 'id' ? indonesian : english;
}
