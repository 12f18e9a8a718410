// The table of the national and regional figures: one row for each figure.

import type { Statistic } from './statistics.ts';
import { statisticSeriesWords, statisticWords } from './statistics-words.ts';
import type { Field } from './table-fields.ts';

export const statisticFields: readonly Field<Statistic>[] = [
  text('series', 'Deret.', 'Series.', ({ series }) => series),
  text(
    'series_name',
    'Nama deret.',
    'Name of the series, Indonesian.',
    ({ series }) => statisticSeriesWords[series].id,
  ),
  text('item', 'Yang dihitung.', 'What is counted.', ({ item }) => item),
  text('item_name', 'Nama yang dihitung.', 'Its name, Indonesian.', ({ item }) => statisticWords[item]?.id ?? item),
  text('unit', 'Satuan: people, cases, employers, rupiah, percent.', 'Unit.', ({ unit }) => unit),
  text(
    'area',
    'nasional, kode Kemendagri, kode kantor wilayah, atau alamat kantor.',
    'nasional, a Kemendagri code, the code of a regional office, or the address of an office.',
    ({ area }) => area,
  ),
  {
    ...text('from', 'Hari pertama; kosong untuk keadaan.', 'First day; empty for a state.', ({ from }) => from ?? ''),
    type: 'date',
  },
  { ...text('to', 'Hari terakhir, atau harinya.', 'Last day, or the day.', ({ to }) => to), type: 'date' },
  {
    ...text('value', 'Angkanya, tepat seperti tercetak.', 'The number as printed.', ({ value }) => value),
    type: 'number',
  },
  { ...text('step', 'Satuan angka terakhir.', 'Unit of the last printed digit.', ({ step }) => step), type: 'number' },
  {
    ...text('approximate', 'Apakah sumbernya berkata “sekitar”.', 'Whether the source says “about”.', (row) => {
      return String(row.isApproximate);
    }),
    type: 'boolean',
  },
  text(
    'basis',
    'seen dibaca; memory ingatan; derived dihitung.',
    'seen, memory, or derived here.',
    ({ basis }) => basis,
  ),
  text('confidence', 'Keyakinan: high, medium, low.', 'Confidence.', ({ confidence }) => confidence),
  text('source', 'Sumber.', 'Source.', ({ source }) => source),
  text('conflicts', 'Pertentangan yang berlaku (S1–S7).', 'Conflicts that apply (S1–S7).', (row) =>
    row.conflicts.join(' '),
  ),
];

function text(name: string, id: string, en: string, cell: (row: Statistic) => string): Field<Statistic> {
  return { name, type: 'string', describes: { id, en }, cell };
}
