// The worked cases of the law and the figures printed in the press, as tables and as a file that `jamin cases` runs.

import type { Case } from '@jamin/law';
import type { PublishedFigure } from '@jamin/law/cases';
import { column, type DataFile, dataFile, JSON_TYPE, type Table, tableOf } from './table.ts';

export function caseTables(cases: readonly Case[], printed: readonly PublishedFigure[]): readonly Table[] {
  return [
    tableOf({
      name: 'cases',
      describes: {
        id: 'Satu baris per kasus: fakta rekaan atau terbit, dan jawaban hukum yang diharapkan.',
        en: 'One row for each case: invented or published facts, and the answer expected of the law.',
      },
      key: ['id'],
      rows: cases,
      fields: () => caseFields(),
    }),
    tableOf({
      name: 'printed',
      describes: {
        id: 'Angka yang dicetak pers; sebagian cocok dengan hukum, sebagian tidak.',
        en: 'Figures printed in the press; some fit the law, some do not.',
      },
      key: ['id'],
      rows: printed,
      fields: (field) => [
        ...caseFields<PublishedFigure>(),
        field('sentence_en', 'string', ['Kalimatnya, bahasa Inggris.', 'The sentence in English.'], (one) => {
          return one.sentenceEn;
        }),
      ],
    }),
  ];
}

function caseFields<Row extends Case>() {
  return [
    column<Row>('id', 'string', ['Nama kasus.', 'Name of the case.'], ({ id }) => id),
    column<Row>('sentence', 'string', ['Satu kalimat.', 'One sentence, Indonesian.'], ({ sentence }) => sentence),
    column<Row>(
      'basis',
      'string',
      [
        'published: terbit di sumber umum; statute: contoh peraturan; derived: dihitung tangan dari pasal.',
        'published in a public source; statute: an example of a regulation; derived by hand from the article.',
      ],
      ({ basis }) => basis,
    ),
    column<Row>('source', 'string', ['Sumbernya.', 'Its source.'], ({ source }) => source),
    column<Row>('ask', 'string', ['Pertanyaan kepada hukum.', 'The question put to the law.'], ({ ask }) => ask),
    column<Row>('on', 'date', ['Hari yang menentukan hukumnya.', 'The day that chooses the law.'], ({ on }) => on),
    column<Row>('known', 'date', ['Hukum yang terbit sampai hari ini.', 'The law as published by this day.'], (one) => {
      return one.known;
    }),
    column<Row>('facts', 'string', ['Fakta, sebagai JSON.', 'The facts, as JSON.'], ({ facts }) =>
      JSON.stringify(facts),
    ),
    column<Row>('expect', 'string', ['Jawaban yang diharapkan, JSON.', 'The answer expected, JSON.'], (one) => {
      return JSON.stringify(one.expect);
    }),
    column<Row>(
      'undecided',
      'string',
      ['Kode bila hukum tidak memutuskan.', 'Code where nothing is decided.'],
      (one) => {
        return one.undecided;
      },
    ),
    column<Row>('note', 'string', ['Catatan (bahasa Inggris).', 'Note.'], ({ note }) => note),
  ];
}

/** As docs/cases.md describes it; cases that expect no answer stand in the table alone. */
export function caseFile(cases: readonly Case[]): DataFile {
  const written = cases.filter(({ undecided }) => undecided === undefined);
  const text = JSON.stringify({ cases: written }, null, 2);
  return dataFile('run-cases.json', JSON_TYPE, `${text}\n`);
}
