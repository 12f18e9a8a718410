// The XML of a workbook and the frame of its ZIP; amounts go in as their decimal text and never through a float.

/** Cells are texts: of an amount its decimals, of a truth "true" or "false". An empty text is an empty cell. */
export type CellKind = 'text' | 'amount' | 'truth';

/** `width` in letters. */
export type SheetColumn = { readonly heading: string; readonly kind: CellKind; readonly width: number };

export type SheetWriter = {
  /** Adds a row; answers false, and adds nothing, where the sheet is full. */
  readonly row: (cells: readonly string[]) => boolean;
};

/** Rows of a sheet, the heading among them: the limit of the format. */
export const MOST_ROWS = 1_048_576;

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

/** Writes the XML of a sheet piece by piece; `end` closes it. */
export function sheetXml(
  write: (text: string) => void,
  columns: readonly SheetColumn[],
): SheetWriter & { readonly end: () => void } {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const kinds = columns.map(({ kind }) => kind);
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  const first = columns.map(({ heading }) => cellXml(heading, 'text', 1)).join('');
  write(`${HEAD}<worksheet xmlns="${MAIN}">${view}<cols>${widths.join('')}</cols><sheetData><row>${first}</row>`);
  let rows = 1;
  return {
    row: (cells) => {
      if (rows >= MOST_ROWS) return false;
      rows += 1;
      let xml = '<row>';
      for (let index = 0; index < cells.length; index += 1) {
        xml += cellXml(cells[index] ?? '', kinds[index] ?? 'text', 0);
      }
      write(`${xml}</row>`);
      return true;
    },
    end: () => write('</sheetData></worksheet>'),
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

export function fixedParts(names: readonly string[]): readonly (readonly [string, string])[] {
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

/** A part of a ZIP: its name, the checksum and the length of what it holds, and that deflated. */
export type ZipEntry = {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly bytes: () => Uint8Array;
};

/** The entries behind each other, then the directory that lists them. 1 January 2020 stands for their time. */
export function writeZip(write: (bytes: Uint8Array) => void, entries: readonly ZipEntry[]): void {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const bytes = entry.bytes();
    const common = numbers(26, (view) => {
      view.setUint16(0, 20, true);
      view.setUint16(4, 8, true);
      view.setUint32(6, 0x5021 << 16, true);
      view.setUint32(10, entry.crc, true);
      view.setUint32(14, bytes.length, true);
      view.setUint32(18, entry.size, true);
      view.setUint16(22, name.length, true);
    });
    write(joined([signature(3, 4), common, name, bytes]));
    const tail = numbers(14, (view) => view.setUint32(10, offset, true));
    directory.push(joined([signature(1, 2), Uint8Array.of(20, 0), common, tail, name]));
    offset += 30 + name.length + bytes.length;
  }
  const listed = joined(directory);
  const end = numbers(18, (view) => {
    view.setUint16(4, entries.length, true);
    view.setUint16(6, entries.length, true);
    view.setUint32(8, listed.length, true);
    view.setUint32(12, offset, true);
  });
  write(joined([listed, signature(5, 6), end]));
}

/** PK and what comes: an entry, a line of the directory, the end. */
function signature(one: number, two: number): Uint8Array {
  return Uint8Array.of(0x50, 0x4b, one, two);
}

function numbers(length: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  fill(new DataView(bytes.buffer));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
