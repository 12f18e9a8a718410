// What is said around the questions of a conversation, wherever it is held, in both languages.

import type { Language } from '../words/words.ts';

type QuestionWords = {
  readonly onDay: string;
  readonly onMonth: string;
  readonly dayNeeded: string;
  readonly number: (unit: string) => string;
  readonly fraction: string;
  readonly day: string;
  readonly month: string;
  readonly truth: string;
  readonly words: string;
  readonly several: string;
  readonly rows: (fields: string, example: string) => string;
  readonly values: (example: string) => string;
  readonly noPlace: string;
  readonly indifferent: (facts: string) => string;
  readonly notOne: string;
  readonly cases: string;
  readonly stillNeeded: (facts: string) => string;
};

const indonesian: QuestionWords = {
  onDay: 'Kapan peristiwanya terjadi? (TTTT-BB-HH)',
  onMonth: 'Iuran untuk bulan apa? (TTTT-BB)',
  dayNeeded: 'Harinya menentukan hukum yang berlaku, jadi perlu disebut. Tulis TTTT-BB-HH, misalnya 2026-03-01.',
  number: (unit) => `angka${unit === '' ? '' : `, ${unit}`}`,
  fraction: '0,5 atau 50%',
  day: 'TTTT-BB-HH',
  month: 'TTTT-BB',
  truth: 'ya / tidak',
  words: 'tulis nomor atau kata',
  several: 'beberapa sekaligus, dipisah koma',
  rows: (fields, example) => `tiap butir: ${fields}; antarbutir titik koma. Contoh: ${example}`,
  values: (example) => `dipisah koma. Contoh: ${example}`,
  noPlace: 'Jawaban ini tidak cocok dengan yang sudah disebut.',
  indifferent: (facts) => `Tidak ditanyakan karena tidak mengubah jawaban: ${facts}.`,
  notOne: 'Jawabannya belum satu, karena ada yang tidak diketahui.',
  cases: 'Kemungkinannya',
  stillNeeded: (facts) => `Yang masih menentukan: ${facts}.`,
};

const english: QuestionWords = {
  onDay: 'When did it happen? (YYYY-MM-DD)',
  onMonth: 'Contributions for which month? (YYYY-MM)',
  dayNeeded: 'The day decides which law applies, so it is needed. Write YYYY-MM-DD, for example 2026-03-01.',
  number: (unit) => `a number${unit === '' ? '' : `, ${unit}`}`,
  fraction: '0.5 or 50%',
  day: 'YYYY-MM-DD',
  month: 'YYYY-MM',
  truth: 'yes / no',
  words: 'write its number or word',
  several: 'several at once, separated by commas',
  rows: (fields, example) => `each item: ${fields}; a semicolon between items. Example: ${example}`,
  values: (example) => `separated by commas. Example: ${example}`,
  noPlace: 'This answer cannot stand beside what was said before.',
  indifferent: (facts) => `Not asked, because it does not change the answer: ${facts}.`,
  notOne: 'There is not one answer yet, because something is not known.',
  cases: 'What it can be',
  stillNeeded: (facts) => `What still decides: ${facts}.`,
};

export function questionWords(language: Language): QuestionWords {
  return language === 'id' ? indonesian : english;
}
