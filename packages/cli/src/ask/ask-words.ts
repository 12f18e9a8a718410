// What `jamin ask` says while it asks, in both languages.

import type { Language } from '@jamin/law';

type AskWords = {
  readonly greeting: (about: string) => string;
  readonly onDay: string;
  readonly onMonth: string;
  readonly dayNeeded: string;
  readonly number: (unit: string) => string;
  readonly day: string;
  readonly month: string;
  readonly truth: string;
  readonly words: string;
  readonly several: string;
  readonly rows: (fields: string, example: string) => string;
  readonly values: (example: string) => string;
  readonly usual: (value: string) => string;
  readonly leftOut: string;
  readonly none: string;
  readonly unknown: string;
  readonly orUnknown: string;
  readonly noted: string;
  readonly noPlace: string;
  readonly indifferent: (facts: string) => string;
  readonly notOne: string;
  readonly cases: string;
  readonly stillNeeded: (facts: string) => string;
};

const indonesian: AskWords = {
  greeting: (about) =>
    `${about}\nHanya yang masih menentukan yang ditanyakan. Enter: lewati atau seperti biasa · "?": tidak tahu.`,
  onDay: 'Kapan peristiwanya terjadi? (TTTT-BB-HH)',
  onMonth: 'Iuran untuk bulan apa? (TTTT-BB)',
  dayNeeded: 'Harinya menentukan hukum yang berlaku, jadi perlu disebut. Tulis TTTT-BB-HH, misalnya 2026-03-01.',
  number: (unit) => `angka${unit === '' ? '' : `, ${unit}`}`,
  day: 'TTTT-BB-HH',
  month: 'TTTT-BB',
  truth: 'ya / tidak',
  words: 'tulis nomor atau kata',
  several: 'beberapa sekaligus, dipisah koma',
  rows: (fields, example) => `tiap butir: ${fields}; antarbutir titik koma. Contoh: ${example}`,
  values: (example) => `dipisah koma. Contoh: ${example}`,
  usual: (value) => `Enter: ${value}`,
  leftOut: 'Enter: lewati',
  none: 'Enter: tidak ada',
  unknown: 'Enter atau "?": tidak tahu',
  orUnknown: '"?": tidak tahu',
  noted: 'Dicatat sebagai tidak tahu.',
  noPlace: 'Jawaban ini tidak cocok dengan yang sudah disebut',
  indifferent: (facts) => `Tidak ditanyakan karena tidak mengubah jawaban: ${facts}.`,
  notOne: 'Jawabannya belum satu, karena ada yang tidak diketahui.',
  cases: 'Kemungkinannya',
  stillNeeded: (facts) => `Yang masih menentukan: ${facts}.`,
};

const english: AskWords = {
  greeting: (about) => `${about}\nOnly what still matters is asked. Enter: skip, or as usual · "?": I do not know.`,
  onDay: 'When did it happen? (YYYY-MM-DD)',
  onMonth: 'Contributions for which month? (YYYY-MM)',
  dayNeeded: 'The day decides which law applies, so it is needed. Write YYYY-MM-DD, for example 2026-03-01.',
  number: (unit) => `a number${unit === '' ? '' : `, ${unit}`}`,
  day: 'YYYY-MM-DD',
  month: 'YYYY-MM',
  truth: 'yes / no',
  words: 'write its number or word',
  several: 'several at once, separated by commas',
  rows: (fields, example) => `each item: ${fields}; a semicolon between items. Example: ${example}`,
  values: (example) => `separated by commas. Example: ${example}`,
  usual: (value) => `Enter: ${value}`,
  leftOut: 'Enter: skip',
  none: 'Enter: none',
  unknown: 'Enter or "?": I do not know',
  orUnknown: '"?": I do not know',
  noted: 'Noted as not known.',
  noPlace: 'This answer cannot stand beside what was said before',
  indifferent: (facts) => `Not asked, because it does not change the answer: ${facts}.`,
  notOne: 'There is not one answer yet, because something is not known.',
  cases: 'What it can be',
  stillNeeded: (facts) => `What still decides: ${facts}.`,
};

export function askWords(language: Language): AskWords {
  return language === 'id' ? indonesian : english;
}
