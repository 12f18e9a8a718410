// Writes an XLSX file sheet by sheet in constant memory; amounts go in as their decimal text and never through a float.

import { constants, crc32, deflateRawSync } from 'node:zlib';
import { type OutputFile, openOutput } from '../output-file.ts';

/** Cells are texts: of an amount its decimals, of a truth "true" or "false". An empty text is an empty cell. */
export type CellKind = 'text' | 'amount' | 'truth';

/** `width` in letters. */
export type SheetColumn = { readonly heading: string; readonly kind: CellKind; readonly width: number };

type SheetWriter = {
  /** Adds a row; answers false, and adds nothing, where the sheet is full. */
  readonly row: (cells: readonly string[]) => boolean;
};

type WorkbookWriter = {
  /** Begins a sheet with its headings; sheets may be written at the same time. */
  readonly sheet: (name: string, columns: readonly SheetColumn[]) => SheetWriter;
  readonly commit: () => void;
  readonly abandon: () => void;
};

/** Rows of a sheet, the heading among them: the limit of the format. */
export const MOST_ROWS = 1_048_576;

type Part = { readonly write: (text: string) => void; readonly end: () => Ended; readonly abandon: () => void };
type Ended = { readonly name: string; readonly crc: number; readonly size: number; readonly bytes: () => Buffer };

const PIECE = 1 << 18;

/**
 * Pieces are deflated one by one and put behind each other: each ends on a whole byte and looks back into no other, so
 * together they are one stream.
 */
function deflatedPart(output: OutputFile, name: string): Part {
  let held: string[] = [];
  let length = 0;
  let [crc, size] = [0, 0];
  const flush = (finishFlush: number): void => {
    const bytes = Buffer.from(held.join(''));
    held = [];
    length = 0;
    crc = crc32(bytes, crc);
    size += bytes.length;
    output.write(deflateRawSync(bytes, { level: 4, finishFlush }));
  };
  return {
    write: (text) => {
      held.push(text);
      length += text.length;
      if (length > PIECE) flush(constants.Z_SYNC_FLUSH);
    },
    end: () => {
      flush(constants.Z_FINISH);
      return { name, crc, size, bytes: output.take };
    },
    abandon: output.abandon,
  };
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Letters that XML cannot hold are left out. */
function escaped(text: string): string {
  if (!/[&<>"\u0000-\u001f\ufffe\uffff]/.test(text)) return text;
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** An amount of more digits than a double holds stays a text, so that no digit is lost in the sheet. */
function cellXml(cell: string, kind: CellKind, style: number): string {
  if (cell === '') return '<c/>';
  if (kind === 'truth') return `<c t="b"><v>${cell === 'true' ? 1 : 0}</v></c>`;
  if (kind === 'amount' && cell.length <= 16) return `<c s="${cell.includes('.') ? 3 : 2}"><v>${cell}</v></c>`;
  const at = style === 0 ? '' : ` s="${style}"`;
  return `<c t="inlineStr"${at}><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function sheetWriter(part: Part, columns: readonly SheetColumn[]): SheetWriter {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const kinds = columns.map(({ kind }) => kind);
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  const first = columns.map(({ heading }) => cellXml(heading, 'text', 1)).join('');
  part.write(`${HEAD}<worksheet xmlns="${MAIN}">${view}<cols>${widths.join('')}</cols><sheetData><row>${first}</row>`);
  let rows = 1;
  return {
    row: (cells) => {
      if (rows >= MOST_ROWS) return false;
      rows += 1;
      let xml = '<row>';
      for (let index = 0; index < cells.length; index += 1) {
        xml += cellXml(cells[index] ?? '', kinds[index] ?? 'text', 0);
      }
      part.write(`${xml}</row>`);
      return true;
    },
  };
}

/** Styles: 0 plain, 1 heading, 2 whole amount, 3 amount with sen. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">' +
  '<alignment wrapText="1" vertical="top"/></xf>' +
  '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

function fixedParts(names: readonly string[]): readonly (readonly [string, string])[] {
  const numbers = names.map((_, index) => index + 1);
  const override = (path: string, kind: string): string =>
    `<Override PartName="${path}" ContentType="${TYPE}.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const sheets = names.map(
    (name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}` +
        `${override('/xl/styles.xml', 'styles')}` +
        `${numbers.map((number) => override(`/xl/worksheets/sheet${number}.xml`, 'worksheet')).join('')}</Types>`,
    ],
    ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        numbers.map((number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)).join('') +
          relation('styles', 'styles', 'styles.xml'),
      ),
    ],
    ['xl/styles.xml', STYLES],
  ];
}

export function openWorkbookOutput(path: string): WorkbookWriter {
  const output = openOutput(path);
  const names: string[] = [];
  const parts: Part[] = [];
  return {
    sheet: (name, columns) => {
      names.push(name);
      const number = names.length;
      const part = deflatedPart(openOutput(`${path}.sheet${number}`), `xl/worksheets/sheet${number}.xml`);
      parts.push(part);
      return sheetWriter(part, columns);
    },
    commit: () => {
      const fixed = fixedParts(names).map(([name, text]) => endedText(name, text));
      const sheets = parts.map((part) => {
        part.write('</sheetData></worksheet>');
        return part.end();
      });
      writeZip(output, [...fixed, ...sheets]);
      output.commit();
    },
    abandon: () => {
      for (const part of parts) part.abandon();
      output.abandon();
    },
  };
}

function endedText(name: string, text: string): Ended {
  const bytes = Buffer.from(text);
  return { name, crc: crc32(bytes), size: bytes.length, bytes: () => deflateRawSync(bytes) };
}

/** The entries behind each other, then the directory that lists them. 1 January 2020 stands for their time. */
function writeZip(output: OutputFile, entries: readonly Ended[]): void {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const bytes = entry.bytes();
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0x5021, 8);
    common.writeUInt32LE(entry.crc, 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(entry.size, 18);
    common.writeUInt16LE(name.length, 22);
    output.write(Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, bytes]));
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, tail, name]));
    offset += 30 + name.length + bytes.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  output.write(Buffer.concat([listed, Buffer.from('PK\u0005\u0006'), end]));
}
