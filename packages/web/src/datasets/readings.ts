// How open questions of the law are read here, as a table: the question, the choice, the reason, and where it bears.

import type { Interpretation, Law } from '@jamin/engine';
import { type Table, tableOf } from './table.ts';

type Reading = { readonly interpretation: Interpretation; readonly number: number; readonly rules: readonly string[] };

export function readingTable(law: Law): Table {
  return tableOf({
    name: 'readings',
    describes: {
      id: 'Satu baris per penafsiran: pertanyaannya, pilihan kami, dan alasannya.',
      en: 'One row for each reading: the question, our choice, and the reason.',
    },
    key: ['number'],
    rows: readingsOf(law),
    fields: (field) => [
      field('number', 'integer', ['Nomor baris.', 'Number of the row.'], ({ number }) => `${number}`),
      field(
        'ruling',
        'integer',
        ['Nomor keputusan; 0 bila belum bernomor.', 'Number of the ruling; 0 where it has none.'],
        ({ interpretation }) => `${interpretation.ruling}`,
      ),
      field('question_id', 'string', ['Pertanyaan.', 'Question in Indonesian.'], (one) => {
        return one.interpretation.question.id;
      }),
      field('question_en', 'string', ['Pertanyaan, bahasa Inggris.', 'Question in English.'], (one) => {
        return one.interpretation.question.en;
      }),
      field('choice_id', 'string', ['Pilihan kami.', 'Our choice in Indonesian.'], (one) => {
        return one.interpretation.choice.id;
      }),
      field('choice_en', 'string', ['Pilihan kami, bahasa Inggris.', 'Our choice in English.'], (one) => {
        return one.interpretation.choice.en;
      }),
      field('because_id', 'string', ['Alasan.', 'Reason in Indonesian.'], (one) => one.interpretation.because.id),
      field('because_en', 'string', ['Alasan, bahasa Inggris.', 'Reason in English.'], (one) => {
        return one.interpretation.because.en;
      }),
      field('confidence', 'string', ['Keyakinan: high, medium, low.', 'Confidence: high, medium, low.'], (one) => {
        return one.interpretation.confidence;
      }),
      field('rules', 'string', ['Aturan yang memakainya, dengan spasi.', 'Rules that use it, by spaces.'], (one) => {
        return one.rules.join(' ');
      }),
    ],
  });
}

/** Each reading once, in the order of the rulings, with all rules that rest on it. */
function readingsOf(law: Law): readonly Reading[] {
  const found = new Map<string, { readonly interpretation: Interpretation; readonly rules: Set<string> }>();
  for (const rule of law.rules.values()) {
    for (const interpretation of rule.interpretations ?? []) {
      const { ruling, question, choice, because, confidence } = interpretation;
      const key = JSON.stringify([ruling, question, choice, because, confidence]);
      const known = found.get(key) ?? { interpretation, rules: new Set<string>() };
      known.rules.add(rule.id);
      found.set(key, known);
    }
  }
  const inOrder = [...found.values()].sort((a, b) => a.interpretation.ruling - b.interpretation.ruling);
  return inOrder.map(({ interpretation, rules }, index) => ({ interpretation, number: index + 1, rules: [...rules] }));
}
