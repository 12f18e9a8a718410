// Words for what can be wrong with a stated fact.

import type { Contradiction, FactProblem, Words } from '@jamin/engine';
import type { Problem } from './problem.ts';
import { questionWords } from './question-words.ts';

function listed(value: FactProblem['expected'][string] | undefined): string {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

type Told = { readonly message: Words; readonly remedy: Words };
type Tell = (written: string, expected: FactProblem['expected']) => Told;

const tell: { readonly [code in FactProblem['code']]: Tell } = {
  'unknown-fact': (_, expected) => ({
    message: { id: 'Fakta ini tidak dikenal di sini.', en: 'This fact is not known here.' },
    remedy: { id: `Yang dikenal: ${listed(expected['facts'])}.`, en: `Known: ${listed(expected['facts'])}.` },
  }),
  'not-a-number': (written) => ({
    message: { id: `"${written}" bukan angka.`, en: `"${written}" is not a number.` },
    remedy: {
      id: 'Tulis angka saja, desimal dengan titik, tanpa pemisah ribuan: 2773184 atau 102607.81.',
      en: 'Write digits only, a point for decimals, no thousands separator: 2773184 or 102607.81.',
    },
  }),
  'too-many-decimals': (written, expected) => ({
    message: {
      id: `"${written}" punya terlalu banyak angka di belakang koma.`,
      en: `"${written}" has too many decimals.`,
    },
    remedy: {
      id: `Paling banyak ${listed(expected['decimals'])}.`,
      en: `At most ${listed(expected['decimals'])}.`,
    },
  }),
  'out-of-range': (written, expected) => ({
    message: { id: `"${written}" di luar batas.`, en: `"${written}" is out of range.` },
    remedy: {
      id: `Antara ${listed(expected['min'])} dan ${listed(expected['max'])}.`,
      en: `Between ${listed(expected['min'])} and ${listed(expected['max'])}.`,
    },
  }),
  'not-a-date': (written) => ({
    message: { id: `"${written}" bukan tanggal yang ada.`, en: `"${written}" is not a date that exists.` },
    remedy: { id: 'Tulis TTTT-BB-HH, misalnya 2026-03-01.', en: 'Write YYYY-MM-DD, for example 2026-03-01.' },
  }),
  'not-a-month': (written) => ({
    message: { id: `"${written}" bukan bulan.`, en: `"${written}" is not a month.` },
    remedy: { id: 'Tulis TTTT-BB, misalnya 2026-03.', en: 'Write YYYY-MM, for example 2026-03.' },
  }),
  'not-a-truth': (written) => ({
    message: { id: `"${written}" bukan true atau false.`, en: `"${written}" is neither true nor false.` },
    remedy: { id: 'Tulis true (ya) atau false (tidak).', en: 'Write true or false.' },
  }),
  'unknown-word': (written, expected) => ({
    message: { id: `"${written}" bukan pilihan yang dikenal.`, en: `"${written}" is not one of the choices.` },
    remedy: { id: `Pilih: ${listed(expected['words'])}.`, en: `Choose: ${listed(expected['words'])}.` },
  }),
  'not-a-list': (_, expected) => ({
    message: { id: 'Ini harus daftar.', en: 'This must be a list.' },
    remedy: {
      id: `Tulis di antara [ ], tiap butir: ${listed(expected['fields'] ?? expected['words'])}.`,
      en: `Write it between [ ], each item: ${listed(expected['fields'] ?? expected['words'])}.`,
    },
  }),
  'not-a-row': (written, expected) => ({
    message: { id: `"${written}" bukan butir yang lengkap.`, en: `"${written}" is not a whole item.` },
    remedy: {
      id: `Tulis dengan kunci: ${listed(expected['fields'])}.`,
      en: `Write it with the keys: ${listed(expected['fields'])}.`,
    },
  }),
  'too-many-rows': (written, expected) => ({
    message: { id: `Ada ${written} butir, terlalu banyak.`, en: `There are ${written} items, too many.` },
    remedy: { id: `Paling banyak ${listed(expected['most'])}.`, en: `At most ${listed(expected['most'])}.` },
  }),
  'row-twice': (written) => ({
    message: { id: `"${written}" disebut dua kali.`, en: `"${written}" is stated twice.` },
    remedy: { id: 'Sebutkan sekali saja.', en: 'State it once only.' },
  }),
  'unknown-field': (_, expected) => ({
    message: { id: 'Kunci ini tidak dikenal dalam butir.', en: 'This key is not known in an item.' },
    remedy: { id: `Yang dikenal: ${listed(expected['fields'])}.`, en: `Known: ${listed(expected['fields'])}.` },
  }),
  'empty-value': () => ({
    message: { id: 'Nilainya kosong.', en: 'Its value is empty.' },
    remedy: {
      id: 'Isi, atau hapus kuncinya bila tidak diketahui.',
      en: 'Fill it in, or drop the key when it is not known.',
    },
  }),
};

/** What is said about a flaw, wherever the value was written. */
export function flawWords(code: FactProblem['code'], written: string, expected: FactProblem['expected']): Told {
  return tell[code](written, expected);
}

/** A flaw of a stated fact, with its place: "… facts.losses[2].part". */
export function factProblem(problem: FactProblem, place: string): Problem {
  return {
    code: problem.code,
    place: factPlace(place, `${problem.fact}${problem.place}`),
    ...flawWords(problem.code, problem.written, problem.expected),
  };
}

/** An answer that cannot stand beside what was stated before. */
export function contradictionProblem(contradiction: Contradiction, fact: string, place: string): Problem {
  return {
    code: contradiction.code,
    place: factPlace(place, fact),
    message: contradiction.label,
    remedy: { id: questionWords('id').noPlace, en: questionWords('en').noPlace },
  };
}

function factPlace(place: string, fact: string): string {
  return `${place} facts.${fact}`.trimStart();
}
