// Writes small documents by hand for the tests of the readers: zip, DOCX, XLSX and PDF without any library.
import { checksum } from './unpack.ts';

type ZipPart = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The bytes in packed form, where the part is to be packed. */
  readonly packed?: Uint8Array;
};

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes, packed } of parts) {
    const stored = packed ?? bytes;
    const head = [
      ...two(20),
      ...two(0),
      ...two(packed === undefined ? 0 : 8),
      ...four(0),
      ...four(checksum(bytes)),
      ...four(stored.length),
      ...four(bytes.length),
      ...two(name.length),
      ...two(0),
    ];
    const local = together([Uint8Array.from([...four(0x04034b50), ...head]), bytesOf(name), stored]);
    const ends = [...two(0), ...two(0), ...two(0), ...four(0), ...four(offset)];
    directory.push(Uint8Array.from([...four(0x02014b50), ...two(20), ...head, ...ends]), bytesOf(name));
    files.push(local);
    offset += local.length;
  }
  const list = together(directory);
  const count = two(parts.length);
  const end = [...four(0x06054b50), ...four(0), ...count, ...count, ...four(list.length), ...four(offset), ...two(0)];
  return together([...files, list, Uint8Array.from(end)]);
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A DOCX whose body is this XML; further parts may be added or replaced. */
export function docxOf(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return officeOf({
    '_rels/.rels': relationsOf([['r1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationsOf([
      ['s1', 'styles', 'styles.xml'],
      ['f1', 'footnotes', 'footnotes.xml'],
    ]),
    'word/document.xml': `<?xml version="1.0"?><w:document ${word}><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

type WrittenSheet = { readonly name: string; readonly rows: string; readonly hidden?: boolean };

/** An XLSX with these rows of XML in its sheets, its shared texts and the formats of its cell styles. */
export function xlsxOf(
  sheets: readonly WrittenSheet[],
  texts: readonly string[] = [],
  formats: readonly string[] = [],
): Uint8Array {
  const named = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${hidden === true ? 'state="hidden" ' : ''}r:id="s${index}"/>`,
  );
  const custom = formats
    .map((format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`)
    .join('');
  const styles = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('');
  return officeOf({
    '_rels/.rels': relationsOf([['r1', 'officeDocument', '/xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns:r="${relation}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsOf([
      ...sheets.map((_, index) => [`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`] as const),
      ['t', 'sharedStrings', 'sharedStrings.xml'],
      ['y', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${custom}</numFmts><cellXfs>${styles}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, index) => [
        `xl/worksheets/sheet${index}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  });
}

function officeOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipOf(Object.entries(parts).map(([name, text]) => ({ name, bytes: bytesOf(text) })));
}

function relationsOf(relations: readonly (readonly [id: string, type: string, target: string])[]): string {
  const all = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${all.join('')}</Relationships>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

type PdfStream = { readonly dictionary: string; readonly bytes: Uint8Array };

/** A PDF with one page for each stream of drawing, in Courier: every letter is 0.6 of its size wide. */
export function pdfOf(pages: readonly (string | PdfStream)[], trailer = ''): Uint8Array {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects: Uint8Array[] = [
    bytesOf('<< /Type /Catalog /Pages 2 0 R >>'),
    bytesOf(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    bytesOf('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>'),
  ];
  for (const [index, page] of pages.entries()) {
    const { dictionary, bytes } = typeof page === 'string' ? { dictionary: '', bytes: latinBytes(page) } : page;
    const resources = '/Resources << /Font << /F1 3 0 R >> >>';
    objects.push(
      bytesOf(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${5 + 2 * index} 0 R >>`),
      together([bytesOf(`<< /Length ${bytes.length} ${dictionary} >>\nstream\n`), bytes, bytesOf('\nendstream')]),
    );
  }
  const parts: Uint8Array[] = [bytesOf('%PDF-1.4\n')];
  const places: number[] = [];
  let at = 9;
  for (const [index, object] of objects.entries()) {
    const part = together([bytesOf(`${index + 1} 0 obj\n`), object, bytesOf('\nendobj\n')]);
    places.push(at);
    parts.push(part);
    at += part.length;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return together([...parts, bytesOf(`xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`)]);
}

/** Draws lines of text below one another; x and y as PDF counts them, from the lower left. */
export function linesAt(x: number, y: number, lines: readonly string[], size = 10, step = size * 1.2): string {
  const drawn = lines.map((line, index) => {
    const safe = line.replace(/[\\()]/g, '\\$&');
    return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y - index * step} Tm (${safe}) Tj ET`;
  });
  return `${drawn.join('\n')}\n`;
}

/** Breaks a text into lines of at most so many letters, as a typesetter would. */
export function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const next of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + next.length + 1 > most) lines.push(next);
    else lines[lines.length - 1] = `${last} ${next}`;
  }
  return lines;
}

export function together(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function latinBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function two(number: number): readonly number[] {
  return [number & 0xff, (number >>> 8) & 0xff];
}

function four(number: number): readonly number[] {
  return [...two(number), ...two(number >>> 16)];
}
