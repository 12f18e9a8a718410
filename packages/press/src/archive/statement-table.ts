// The table of the statements: one row for each programme that a statement names, and one for its total.

import type { Kind, Verdict } from '../finding.ts';
import type { PossiblePayments } from '../possible/possible.ts';
import type { ProgrammeKey } from '../statement.ts';
import type { ArchiveOffice } from './offices.ts';
import type { PublishedFigures } from './published.ts';
import { archive, type RecomputedStatement } from './recomputed.ts';
import { type Field, numberText } from './table-fields.ts';

type StatementRow = {
  readonly office: ArchiveOffice;
  readonly statement: RecomputedStatement;
  readonly programme: ProgrammeKey | 'total';
  readonly figures: PublishedFigures;
};

export function statementRows(possible: PossiblePayments): readonly StatementRow[] {
  return archive(possible).flatMap(({ office, statements }) =>
    statements.flatMap((statement): readonly StatementRow[] => [
      ...statement.published.programmes.map((one) => ({ office, statement, programme: one.key, figures: one })),
      { office, statement, programme: 'total', figures: statement.published.total },
    ]),
  );
}

export const statementFields: readonly Field<StatementRow>[] = [
  text('id', 'Nama pernyataan, tetap.', 'Name of the statement, stable.', (row) => row.statement.published.id),
  {
    name: 'programme',
    type: 'string',
    describes: { id: 'Program, atau total untuk jumlahnya.', en: 'Programme, or total for the stated total.' },
    cell: ({ programme }) => programme,
  },
  text('office', 'Alamat kantor dalam arsip.', 'Address of the office in the archive.', ({ office }) => office.slug),
  text('office_name', 'Nama kantor.', 'Name of the office.', ({ office }) => office.name),
  text('scope', 'Cakupan yang disebut.', 'Scope that is named.', (row) => row.statement.naming.scope),
  text(
    'area',
    'Wilayah atau kelompok yang disebut.',
    'Area or group that is named.',
    (row) => row.statement.naming.area,
  ),
  text('url', 'Alamat berita asli.', 'Address of the original.', (row) => row.statement.published.url),
  text('outlet', 'Media.', 'Outlet.', (row) => row.statement.published.outlet),
  date('published', 'Hari terbit.', 'Day of publication.', (row) => row.statement.published.published),
  date('period_from', 'Hari pertama masa.', 'First day of the period.', (row) => row.statement.published.period.from),
  date('period_to', 'Hari terakhir masa.', 'Last day of the period.', (row) => row.statement.published.period.to),
  ...figureFields(),
  ...totalFields('cases', 'jumlah kasus', 'the count'),
  ...totalFields('amount', 'nilai', 'the amount'),
  {
    name: 'findings',
    type: 'string',
    describes: {
      id: 'Temuan periksa angka, hanya di baris total.',
      en: 'Findings of the check, on the total row only.',
    },
    cell: onTotal(
      ({ statement }) => statement.checked.statements[0]?.findings.map(({ code }) => code).join(' ') ?? null,
    ),
  },
  text(
    'text',
    'Kalimat yang memuat angka, ditulis ulang; hanya di baris total.',
    'The passage with the figures, restated; on the total row only.',
    onTotal(({ statement }) => statement.published.text),
  ),
  text(
    'notes',
    'Catatan penanda (bahasa Inggris); hanya di baris total.',
    'Notes of the annotator; on the total row only.',
    onTotal(({ statement }) => statement.published.annotation.notes),
  ),
];

function figureFields(): readonly Field<StatementRow>[] {
  return [
    {
      name: 'cases',
      type: 'integer',
      describes: { id: 'Jumlah kasus seperti tercetak.', en: 'Cases as printed.' },
      cell: ({ figures }) => numberText('cases', figures.cases?.value ?? null) ?? '',
    },
    {
      name: 'cases_step',
      type: 'integer',
      describes: { id: 'Satuan angka terakhir jumlah kasus.', en: 'Unit of the last printed digit of the cases.' },
      cell: ({ figures }) => numberText('cases', figures.cases?.step ?? null) ?? '',
    },
    text(
      'cases_text',
      'Jumlah kasus, tulisan aslinya.',
      'Cases in print.',
      ({ figures }) => figures.cases?.text ?? null,
    ),
    {
      name: 'amount',
      type: 'number',
      describes: { id: 'Nilai dalam rupiah seperti tercetak.', en: 'Amount in rupiah as printed.' },
      cell: ({ figures }) => numberText('amount', figures.amount?.value ?? null) ?? '',
    },
    {
      name: 'amount_step',
      type: 'number',
      describes: { id: 'Satuan angka terakhir nilai, rupiah.', en: 'Unit of the last printed digit, rupiah.' },
      cell: ({ figures }) => numberText('amount', figures.amount?.step ?? null) ?? '',
    },
    text(
      'amount_precision',
      'exact tepat; rounded dibulatkan; at-least lebih dari; almost hampir.',
      'exact; rounded; at-least ("more than"); almost ("nearly").',
      ({ figures }) => figures.amount?.precision ?? null,
    ),
    text('amount_text', 'Nilai, tulisan aslinya.', 'Amount in print.', ({ figures }) => figures.amount?.text ?? null),
  ];
}

/** What stands on the total row alone: the sum, the difference, and both verdicts. */
function totalFields(kind: Kind, id: string, en: string): readonly Field<StatementRow>[] {
  const number = kind === 'cases' ? 'integer' : 'number';
  return [
    {
      name: `sum_${kind}`,
      type: number,
      describes: { id: `Penjumlahan program untuk ${id}.`, en: `Sum of the programmes for ${en}.` },
      cell: onTotal(({ statement }) => numberText(kind, statement.published.annotation.sum[kind])),
    },
    {
      name: `difference_${kind}`,
      type: number,
      describes: { id: `Total tertulis dikurangi penjumlahan, ${id}.`, en: `Stated total minus the sum, ${en}.` },
      cell: onTotal(({ statement }) => numberText(kind, statement.published.annotation.difference[kind])),
    },
    {
      name: `adds_up_${kind}`,
      type: 'boolean',
      describes: {
        id: `Apakah ${id} cocok menurut penanda; kosong bila tidak dapat diperiksa.`,
        en: `Whether ${en} adds up to the annotator; empty where it cannot be checked.`,
      },
      cell: onTotal(({ statement }) => verdictText(statement.published.annotation.reconcilesIfTruncated[kind])),
    },
    {
      name: `check_adds_up_${kind}`,
      type: 'boolean',
      describes: {
        id: `Apakah ${id} cocok menurut periksa angka; kosong bila tidak dapat diperiksa.`,
        en: `Whether ${en} adds up to the check; empty where it cannot be checked.`,
      },
      cell: onTotal(({ statement }) => verdictText(statement.checked.statements[0]?.reconciles[kind] ?? null)),
    },
    text(
      `cause_${kind}`,
      `Dugaan sebab menurut penanda (bahasa Inggris), ${id}.`,
      `Likely cause to the annotator, ${en}.`,
      onTotal(({ statement }) => statement.published.annotation.cause[kind]),
    ),
  ];
}

function onTotal(cell: (row: StatementRow) => string | null): (row: StatementRow) => string {
  return (row) => (row.programme === 'total' ? (cell(row) ?? '') : '');
}

function verdictText(verdict: Verdict): string | null {
  return verdict === null ? null : String(verdict);
}

function text(name: string, id: string, en: string, cell: (row: StatementRow) => string | null): Field<StatementRow> {
  return { name, type: 'string', describes: { id, en }, cell: (row) => cell(row) ?? '' };
}

function date(name: string, id: string, en: string, cell: (row: StatementRow) => string | null): Field<StatementRow> {
  return { ...text(name, id, en, cell), type: 'date' };
}
