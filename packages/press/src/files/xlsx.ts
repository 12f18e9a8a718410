// Reads the sheets of an XLSX as lines of cells, with numbers as the cells print them; hidden sheets are left out.
import { calendarDay, isDateFormat, printNumber } from './cell-number.ts';
import { limits } from './limits.ts';
import { readRelations } from './office-relations.ts';
import { problemOf } from './problem.ts';
import type { Archive } from './unpack.ts';
import { type Attributes, attribute, walkXml } from './xml.ts';

type SheetName = { readonly name: string; readonly id: string };
type Book = { readonly texts: readonly string[]; readonly formats: readonly string[]; readonly from1904: boolean };

/** As many columns as Excel has. */
const MOST_COLUMNS = 16_384;

export async function readXlsx(archive: Archive, main: string): Promise<string> {
  const bytes = await archive.part(main);
  if (bytes === undefined) throw problemOf('broken');
  const { sheets, from1904 } = readWorkbook(bytes);
  const relations = await readRelations(archive, main);
  const partOf = async (type: string) => {
    const found = [...relations.values()].find((relation) => relation.type.endsWith(`/${type}`));
    return found === undefined ? undefined : archive.part(found.target);
  };
  const strings = await partOf('sharedStrings');
  const styles = await partOf('styles');
  const book: Book = {
    texts: strings === undefined ? [] : readStrings(strings),
    formats: styles === undefined ? [] : readFormats(styles),
    from1904,
  };
  const out: string[] = [];
  for (const { name, id } of sheets) {
    const target = relations.get(id);
    if (target === undefined || !target.type.endsWith('/worksheet')) continue;
    const sheet = await archive.part(target.target);
    if (sheet === undefined) throw problemOf('broken');
    const rows = readSheet(sheet, book);
    if (rows.length > 0) out.push(`${name}\n${rows.join('\n')}`);
  }
  return out.join('\n\n');
}

function readWorkbook(bytes: Uint8Array): { readonly sheets: readonly SheetName[]; readonly from1904: boolean } {
  const sheets: SheetName[] = [];
  let from1904 = false;
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet' || /hidden/i.test(attribute(attributes, 'state') ?? '')) return;
      // The id of the relation has a prefix; the sheet has no other attribute named id.
      sheets.push({ name: attribute(attributes, 'name') ?? '', id: attribute(attributes, 'id') ?? '' });
    },
  });
  return { sheets, from1904 };
}

/** The texts that cells refer to by number; the marks of pronunciation beside them are left out. */
function readStrings(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  let parts: string[] = [];
  let inText = false;
  let inPronunciation = false;
  walkXml(bytes, {
    open(name) {
      if (name === 'si') parts = [];
      if (name === 'rPh') inPronunciation = true;
      if (name === 't') inText = !inPronunciation;
    },
    close(name) {
      if (name === 'si') texts.push(parts.join(''));
      if (name === 'rPh') inPronunciation = false;
      if (name === 't') inText = false;
    },
    text(text) {
      if (inText) parts.push(text);
    },
  });
  return texts;
}

/** The number format of every cell style, by its place. */
function readFormats(bytes: Uint8Array): readonly string[] {
  const own = new Map<string, string>();
  const formats: string[] = [];
  let inCells = false;
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'numFmt') {
        own.set(attribute(attributes, 'numFmtId') ?? '', attribute(attributes, 'formatCode') ?? '');
      }
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = attribute(attributes, 'numFmtId') ?? '0';
      formats.push(own.get(id) ?? builtInFormats[id] ?? '');
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** The formats that every Excel knows by number, as far as they change what is printed. */
const builtInFormats: Readonly<Record<string, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'd/m/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd/m/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '#,##0',
  43: '#,##0.00',
  44: '#,##0.00',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
  48: '0.0E+0',
};

type CellHead = { readonly column: number; readonly kind: string; readonly style: number };

function readSheet(bytes: Uint8Array, book: Book): readonly string[] {
  const rows: string[] = [];
  let cells: string[] = [];
  let cell: CellHead = { column: 0, kind: 'n', style: 0 };
  let next = 0;
  let parts: string[] = [];
  let taken: 'value' | 'text' | 'nothing' = 'nothing';
  let isHiddenRow = false;
  let written = 0;

  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        cells = [];
        next = 0;
        isHiddenRow = /^(?:1|true)$/.test(attribute(attributes, 'hidden') ?? '');
      } else if (name === 'c') {
        cell = cellHead(attributes, next);
        next = cell.column + 1;
        parts = [];
      } else if (name === 'v') taken = 'value';
      else if (name === 't') taken = 'text';
    },
    close(name) {
      if (name === 'v' || name === 't') taken = 'nothing';
      if (name === 'c') placeCell(cells, cell.column, printCell(parts.join(''), cell, book));
      if (name !== 'row' || isHiddenRow) return;
      const line = cells.join('\t').trimEnd();
      written += line.length;
      if (written > limits.written) throw problemOf('unpacks-too-large');
      rows.push(line);
    },
    text(text) {
      if (taken !== 'nothing') parts.push(text);
    },
  });
  return withoutEmptyEnds(rows);
}

function cellHead(attributes: Attributes, next: number): CellHead {
  const letters = /^[A-Z]{1,7}/i.exec(attributes.r ?? '')?.[0]?.toUpperCase() ?? '';
  const named = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const column = letters === '' ? next : named - 1;
  if (column >= MOST_COLUMNS) throw problemOf('broken');
  return { column, kind: attributes.t ?? 'n', style: Number.parseInt(attributes.s ?? '0', 10) || 0 };
}

function placeCell(cells: string[], column: number, text: string): void {
  if (text === '') return;
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

function printCell(value: string, { kind, style }: CellHead, book: Book): string {
  switch (kind) {
    case 's':
      return oneLine(book.texts[Number.parseInt(value, 10)] ?? '');
    case 'inlineStr':
    case 'str':
      return oneLine(value);
    case 'b':
      return value === '1' ? 'TRUE' : value === '' ? '' : 'FALSE';
    case 'e':
    case 'd':
      return value;
    default: {
      if (value.trim() === '') return '';
      const number = Number(value);
      if (!Number.isFinite(number)) return oneLine(value);
      const format = book.formats[style] ?? '';
      return isDateFormat(format) ? calendarDay(number, book.from1904) : printNumber(number, format);
    }
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Empty rows between two tables are kept as one blank line; those at the ends are not. */
function withoutEmptyEnds(rows: readonly string[]): readonly string[] {
  const first = rows.findIndex((row) => row !== '');
  return first < 0 ? [] : rows.slice(first, rows.findLastIndex((row) => row !== '') + 1);
}
