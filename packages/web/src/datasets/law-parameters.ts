// The figures of the law as tables: every value with its dates, its source, its articles, and what other sources print.

import type { Citation, Instrument, Law, Parameter, ParameterRow, Value } from '@jamin/engine';
import { citationText, valueText } from '@jamin/law';
import { column, type Table, tableOf } from './table.ts';

type Valued = { readonly parameter: Parameter; readonly row: ParameterRow };

export function lawParameterTables(law: Law): readonly Table[] {
  const parameters = [...law.parameters.values()];
  const values = parameters.flatMap((parameter) => parameter.rows.map((row) => ({ parameter, row })));
  return [
    parameterTable(parameters),
    valueTable(values),
    cellTable(values),
    citationTable(law, values),
    conflictTable(values),
    instrumentTable([...law.instruments.values()]),
  ];
}

function parameterTable(parameters: readonly Parameter[]): Table {
  return tableOf({
    name: 'parameters',
    describes: { id: 'Satu baris per parameter hukum.', en: 'One row for each parameter of the law.' },
    key: ['id'],
    rows: parameters,
    fields: (field) => [
      field('id', 'string', ['Nama tetap parameter.', 'Stable name of the parameter.'], ({ id }) => id),
      field(
        'kind',
        'string',
        ['Jenis nilai: number, boolean, date, table, text.', 'Kind of value: number, boolean, date, table, text.'],
        ({ kind }) => kind,
      ),
      field(
        'unit',
        'string',
        ['Satuan; IDR rupiah, fraction pecahan (0.05 adalah 5%).', 'Unit; IDR rupiah, fraction (0.05 is 5%).'],
        ({ unit }) => unit,
      ),
      field('label_id', 'string', ['Sebutan, bahasa Indonesia.', 'Label in Indonesian.'], ({ label }) => label.id),
      field('label_en', 'string', ['Sebutan, bahasa Inggris.', 'Label in English.'], ({ label }) => label.en),
      field(
        'absence',
        'string',
        [
          'Arti hari tanpa nilai: error tidak diketahui; not-due tidak terutang; neutral tidak mengubah apa pun.',
          'What a day without a value means: error, not known; not-due, nothing is due; neutral, it changes nothing.',
        ],
        ({ absence }) => absence.means,
      ),
      field('note', 'string', ['Catatan (bahasa Inggris).', 'Note.'], ({ note }) => note),
    ],
  });
}

function valueTable(values: readonly Valued[]): Table {
  return tableOf({
    name: 'values',
    describes: {
      id: 'Satu baris per nilai: sejak dan sampai kapan berlaku, sumbernya, dan seberapa pasti.',
      en: 'One row for each value: from and until when it is in force, its source, and how sure it is.',
    },
    key: ['parameter', 'from', 'published'],
    rows: values,
    fields: (field) => [
      ...keyFields<Valued>((one) => one),
      field(
        'to',
        'date',
        ['Hari terakhir berlaku; kosong bila terbuka.', 'Last day; empty if open.'],
        (one) => one.row.to,
      ),
      field(
        'value',
        'string',
        [
          'Nilainya, tepat (n/d bila tidak ada desimalnya); kosong bila hukum tidak menetapkannya atau berupa tabel.',
          'The value, exact (n/d where no decimal is); empty where the law sets none, or where it is a table.',
        ],
        ({ row }) => valueCell(row),
      ),
      field('is_table', 'boolean', ['Nilainya ada di tabel cells.', 'Its value is in the table cells.'], ({ row }) =>
        Array.isArray(row.value),
      ),
      field('source', 'string', ['Sumber hukumnya.', 'Its legal source.'], ({ row }) => row.source),
      field(
        'read',
        'string',
        [
          'Tempat nilai dibaca: alamat, memory (dari ingatan), atau derived (diturunkan).',
          'Where the value was read: an address, memory, or derived.',
        ],
        ({ row }) => row.read,
      ),
      field('confidence', 'string', ['Keyakinan: high, medium, low.', 'Confidence: high, medium, low.'], ({ row }) => {
        return row.confidence;
      }),
      field('note', 'string', ['Catatan (bahasa Inggris).', 'Note.'], ({ row }) => row.note),
    ],
  });
}

/** The three columns that name a value. */
function keyFields<Row>(of: (row: Row) => Valued) {
  return [
    column<Row>('parameter', 'string', ['Nama parameter.', 'Name of the parameter.'], (row) => of(row).parameter.id),
    column<Row>('from', 'date', ['Hari pertama berlaku.', 'First day in force.'], (row) => of(row).row.from),
    column<Row>('published', 'date', ['Hari terbit.', 'Day of publication.'], (row) => {
      return of(row).row.published ?? of(row).row.from;
    }),
  ];
}

function valueCell({ value }: ParameterRow): string | undefined {
  return value === null || Array.isArray(value) ? undefined : valueText(value as Value);
}

type Cell = Valued & { readonly line: number; readonly name: string; readonly value: string | undefined };

function cellTable(values: readonly Valued[]): Table {
  const cells = values.flatMap((one): readonly Cell[] => {
    const rows = Array.isArray(one.row.value) ? one.row.value : [];
    return rows.flatMap((row, index) =>
      Object.entries(row).map(([name, value]): Cell => {
        return { ...one, line: index + 1, name, value: value === null ? undefined : valueText(value as Value) };
      }),
    );
  });
  return tableOf({
    name: 'cells',
    describes: { id: 'Isi nilai yang berupa tabel.', en: 'The cells of values that are tables.' },
    key: ['parameter', 'from', 'published', 'row', 'column'],
    rows: cells,
    fields: (field) => [
      ...keyFields<Cell>((one) => one),
      field('row', 'integer', ['Baris dalam tabel, mulai 1.', 'Row of the table, from 1.'], ({ line }) => `${line}`),
      field('column', 'string', ['Kolom.', 'Column.'], ({ name }) => name),
      field(
        'value',
        'string',
        ['Nilainya; kosong tanpa batas.', 'Its value; empty is no limit.'],
        ({ value }) => value,
      ),
      field('unit', 'string', ['Satuan; word berarti kata.', 'Unit; word is a word.'], ({ parameter, name }) => {
        return parameter.columns?.[name];
      }),
    ],
  });
}

type Cited = Valued & { readonly citation: Citation; readonly line: number };

function citationTable(law: Law, values: readonly Valued[]): Table {
  const cited = values.flatMap((one): readonly Cited[] =>
    one.row.citations.map((citation, index) => ({ ...one, citation, line: index + 1 })),
  );
  return tableOf({
    name: 'citations',
    describes: { id: 'Dasar hukum tiap nilai.', en: 'The articles behind each value.' },
    key: ['parameter', 'from', 'published', 'number'],
    rows: cited,
    fields: (field) => [
      ...keyFields<Cited>((one) => one),
      field('number', 'integer', ['Urutan rujukan.', 'Order of the citations.'], ({ line }) => `${line}`),
      field(
        'instrument',
        'string',
        ['Nama peraturan.', 'Name of the instrument.'],
        ({ citation }) => citation.instrument,
      ),
      field('article', 'string', ['Pasal.', 'Article.'], ({ citation }) => citation.article),
      field('paragraph', 'string', ['Ayat.', 'Paragraph.'], ({ citation }) => citation.paragraph),
      field('letter', 'string', ['Huruf.', 'Letter.'], ({ citation }) => citation.letter),
      field('annex', 'string', ['Lampiran.', 'Annex.'], ({ citation }) => citation.annex),
      field('elucidation', 'boolean', ['Apakah penjelasannya.', 'Whether it is the elucidation.'], ({ citation }) => {
        return citation.elucidation === true;
      }),
      field('text_id', 'string', ['Rujukan, bahasa Indonesia.', 'The citation in Indonesian.'], ({ citation }) =>
        citationText(law, citation, 'id'),
      ),
      field('text_en', 'string', ['Rujukan, bahasa Inggris.', 'The citation in English.'], ({ citation }) =>
        citationText(law, citation, 'en'),
      ),
    ],
  });
}

type Conflict = Valued & { readonly text: string; readonly line: number };

function conflictTable(values: readonly Valued[]): Table {
  const conflicts = values.flatMap((one): readonly Conflict[] =>
    (one.row.conflicts ?? []).map((text, index) => ({ ...one, text, line: index + 1 })),
  );
  return tableOf({
    name: 'conflicts',
    describes: { id: 'Apa yang dicetak sumber lain.', en: 'What other sources print.' },
    key: ['parameter', 'from', 'published', 'number'],
    rows: conflicts,
    fields: (field) => [
      ...keyFields<Conflict>((one) => one),
      field('number', 'integer', ['Urutan.', 'Order.'], ({ line }) => `${line}`),
      field('text', 'string', ['Perbedaannya (bahasa Inggris).', 'The difference.'], ({ text }) => text),
    ],
  });
}

function instrumentTable(instruments: readonly Instrument[]): Table {
  return tableOf({
    name: 'instruments',
    describes: { id: 'Peraturan dan sumber yang dirujuk.', en: 'The instruments and sources that are cited.' },
    key: ['id'],
    rows: instruments,
    fields: (field) => [
      field('id', 'string', ['Nama tetap.', 'Stable name.'], ({ id }) => id),
      field('title_id', 'string', ['Judul.', 'Title in Indonesian.'], ({ title }) => title.id),
      field('title_en', 'string', ['Judul, bahasa Inggris.', 'Title in English.'], ({ title }) => title.en),
      field('kind', 'string', ['Jenisnya.', 'What it is.'], ({ kind }) => kind),
      field('signed', 'date', ['Hari ditetapkan.', 'Day it was signed.'], ({ signed }) => signed),
      field('published', 'date', ['Hari diundangkan.', 'Day of publication.'], ({ published }) => published),
      field('in_force', 'date', ['Hari mulai berlaku.', 'First day in force.'], ({ inForce }) => inForce),
      field('address', 'string', ['Alamat naskahnya.', 'Where its text is.'], ({ address }) => address),
      field('amends', 'string', ['Yang diubahnya, dengan spasi.', 'What it amends, by spaces.'], ({ amends }) => {
        return amends?.join(' ');
      }),
      field('note_id', 'string', ['Catatan.', 'Note in Indonesian.'], ({ note }) => note?.id),
      field('note_en', 'string', ['Catatan, bahasa Inggris.', 'Note in English.'], ({ note }) => note?.en),
    ],
  });
}
