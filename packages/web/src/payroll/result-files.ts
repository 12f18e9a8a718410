// The computed payroll as files to take away: XLSX with its three sheets, or CSV with its problems in another one.

import type { Language } from '@jamin/law';
import {
  fixedParts,
  type KeyTotal,
  problemCells,
  problemLines,
  type ResultColumn,
  type RowProblem,
  resultSheets,
  rowLines,
  type SheetColumn,
  sheetXml,
  totalRows,
  writeZip,
  type ZipEntry,
} from '@jamin/law/payroll';
import type { FileKind } from './file-kinds.ts';

export type Computed = {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly RowProblem[];
  readonly totals: readonly KeyTotal[];
};

export type MadeFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

const names = {
  id: { rows: 'iuran', problems: 'masalah' },
  en: { rows: 'contributions', problems: 'problems' },
} as const;

/** `month`: YYYY-MM, for the name of the file. */
export async function madeFile(
  kind: FileKind,
  computed: Computed,
  month: string,
  language: Language,
): Promise<MadeFile> {
  const words = names[language];
  switch (kind) {
    case 'xlsx':
      return {
        name: `${words.rows}-${month}.xlsx`,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes: await workbook(computed, language),
      };
    case 'csv': {
      const { heading, line } = rowLines(computed.columns);
      return csvFile(`${words.rows}-${month}.csv`, heading + computed.rows.map(line).join(''));
    }
    case 'problems': {
      const { heading, line } = problemLines(language);
      return csvFile(`${words.problems}-${month}.csv`, heading + computed.problems.map(line).join(''));
    }
  }
}

function csvFile(name: string, text: string): MadeFile {
  return { name, type: 'text/csv;charset=utf-8', bytes: new TextEncoder().encode(text) };
}

async function workbook(computed: Computed, language: Language): Promise<Uint8Array> {
  const sheets = resultSheets(computed.columns, language);
  const problems = computed.problems.map((problem) => problemCells(problem, language));
  const written = [
    { ...sheets.rows, cells: computed.rows },
    { ...sheets.problems, cells: problems },
    { ...sheets.totals, cells: totalRows(computed.totals, language) },
  ];
  const texts = [
    ...fixedParts(written.map(({ name }) => name)),
    ...written.map(
      ({ columns, cells }, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetText(columns, cells)] as const,
    ),
  ];
  const entries = await Promise.all(texts.map(([name, text]) => deflated(name, text)));
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  writeZip((bytes) => pieces.push(bytes.slice()), entries);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

function sheetText(columns: readonly SheetColumn[], rows: readonly (readonly string[])[]): string {
  let text = '';
  const sheet = sheetXml((piece) => {
    text += piece;
  }, columns);
  for (const cells of rows) sheet.row(cells);
  sheet.end();
  return text;
}

async function deflated(name: string, text: string): Promise<ZipEntry> {
  const content = new TextEncoder().encode(text);
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return { name, crc: checksum(content), size: content.length, bytes: () => bytes };
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of a ZIP. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
