// Words that a sheet may write for the words of a fact: Indonesian and English, numbers of risk groups, yes and no.

import { headingKey } from './sheet-headings.ts';

const written: { readonly [fact: string]: { readonly [word: string]: string } } = {
  segment: {
    PU: 'pu|penerima upah|wage earner',
    BPU: 'bpu|bukan penerima upah|mandiri|self employed',
    JAKON: 'jakon|jasa konstruksi|konstruksi|construction',
    PMI: 'pmi|pekerja migran|migran|migrant worker',
  },
  riskGroup: {
    'very-low': 'very low|sangat rendah|1|i|kelompok 1|kelompok i|group 1|group i',
    low: 'low|rendah|2|ii|kelompok 2|kelompok ii|group 2|group ii',
    medium: 'medium|sedang|3|iii|kelompok 3|kelompok iii|group 3|group iii',
    high: 'high|tinggi|4|iv|kelompok 4|kelompok iv|group 4|group iv',
    'very-high': 'very high|sangat tinggi|5|v|kelompok 5|kelompok v|group 5|group v',
  },
  sector: { transport: 'transport|transportasi|angkutan', other: 'other|lainnya|lain' },
  payer: { self: 'self|sendiri', budget: 'budget|anggaran|apbn|apbd', other: 'other|lainnya|lain' },
};

const truths: ReadonlyMap<string, boolean> = new Map([
  ...['ya', 'y', 'yes', 'true', 'benar', '1'].map((word): [string, boolean] => [word, true]),
  ...['tidak', 't', 'no', 'n', 'false', 'salah', '0'].map((word): [string, boolean] => [word, false]),
]);

/** The words of a choice by what may be written for them. */
export function choiceWords(fact: string, values: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    values.flatMap((value, index): [string, number][] =>
      [value, ...(written[fact]?.[value] ?? '').split('|')].map((word) => [headingKey(word), index]),
    ),
  );
}

/** The words to choose from, each with what a sheet may write for it in Indonesian. */
export function listedWords(fact: string, values: readonly string[]): string {
  if (fact !== 'riskGroup') return values.join(', ');
  return values.map((value) => `${value} (${written[fact]?.[value]?.split('|')[1] ?? value})`).join(', ');
}

export function readTruth(text: string): boolean | undefined {
  return truths.get(headingKey(text));
}

/** The words of a set as bits, or the one that is not known. */
export function readSet(text: string, values: readonly string[]): number | string {
  let bits = 0;
  for (const word of text.split(/[\s,;+/|&]+/)) {
    if (word === '' || /^(?:dan|and)$/i.test(word)) continue;
    const index = values.indexOf(word.toUpperCase());
    if (index < 0) return word;
    bits |= 1 << index;
  }
  return bits;
}
