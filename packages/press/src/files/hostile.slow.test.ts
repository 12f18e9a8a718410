// Holds that large, broken and hostile files end soon, with words, and without an error thrown.
import { deflateRawSync, deflateSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { readDocument } from '../files.ts';
import { bytesOf, docxOf, linesAt, pdfOf, together, xlsxOf, zipOf } from './written-documents.ts';

const MB = 1024 * 1024;
let read = 0;

afterAll(() => {
  process.stdout.write(`\nThe readers were given ${read} hostile files.\n`);
});

/** What comes of a file: its kind, or the code of its problem. A file may take this many seconds. */
async function outcome(bytes: Uint8Array, name: string, seconds = 10): Promise<string> {
  read += 1;
  const start = performance.now();
  const found = await readDocument(bytes, name);
  expect(performance.now() - start, `${name} took too long`).toBeLessThan(seconds * 1000);
  if (found.ok) return found.kind;
  expect(found.problem.message.id.length * found.problem.remedy.id.length).toBeGreaterThan(0);
  return found.problem.code;
}

test('a page of 100,000 elements in one another is refused', async () => {
  expect(await outcome(bytesOf(`<html>${'<div>'.repeat(100_000)}Rp 5`), 'a.html')).toBe('too-deep');
  expect(await outcome(bytesOf(`<html>${'<b><p>'.repeat(100_000)}Rp 5`), 'a.html')).toBe('too-deep');
});

test('a page of many open tags, attributes or comments ends', async () => {
  expect(await outcome(bytesOf(`<html><p>${'<p>x'.repeat(1_000_000)}`), 'a.html')).toBe('html');
  expect(await outcome(bytesOf(`<html>x${'</x>'.repeat(2_000_000)}`), 'a.html')).toBe('html');
  expect(await outcome(bytesOf(`<html>x<a ${'b=c '.repeat(2_000_000)}>y`), 'a.html')).toBe('html');
  expect(await outcome(bytesOf(`<html>x${'<!--'.repeat(2_000_000)}`), 'a.html')).toBe('html');
  expect(await outcome(bytesOf(`<html>x${'<'.repeat(8_000_000)}`), 'a.html')).toBe('html');
  expect(await outcome(bytesOf(`<html>x${'&#'.repeat(4_000_000)}`), 'a.html')).toBe('html');
  const row = `<tr>${'<td colspan=999999>x'.repeat(1000)}`;
  expect(await outcome(bytesOf(`<html><table>${row.repeat(200)}`), 'a.html')).toBe('html');
});

test('a CSV with one cell of 19 MB is read, with every quote unclosed as well', async () => {
  expect(await outcome(bytesOf(`a,b\n"${'x'.repeat(19 * MB)}",1\n`), 'a.csv')).toBe('csv');
  expect(await outcome(bytesOf(`a,b\n${'"x,'.repeat(3 * MB)}`), 'a.csv')).toBe('csv');
  expect(await outcome(bytesOf(`a,b\n${'"x\n'.repeat(3 * MB)}"`), 'a.csv')).toBe('csv');
});

test('long lines of marks in Markdown end', async () => {
  const marks = ['[', '](', '[a](', '*', '_', '`', '|', '<', '<!--', '- ', '#', '>', '\\', '[a](x "', '&'];
  for (const mark of marks) {
    expect(await outcome(bytesOf(`x ${mark.repeat(300_000)} y`), 'a.md'), mark).toBe('markdown');
    expect(await outcome(bytesOf(`${mark.repeat(300_000)} y`), 'a.md'), mark).toMatch(/^(?:markdown|html|empty)$/);
  }
});

test('large text is read, larger text is refused', async () => {
  expect(await outcome(bytesOf('Klaim Rp 5 juta \u00a0 \r\n'.repeat(0.8 * MB)), 'a.txt', 20)).toBe('text');
  expect(await outcome(bytesOf(' '.repeat(20 * MB)), 'a.txt')).toBe('empty');
  expect(await outcome(bytesOf(`${'\n'.repeat(19 * MB)}x`), 'a.txt')).toBe('text');
  expect(await outcome(bytesOf('x'.repeat(21 * MB)), 'a.txt')).toBe('too-large');
  expect(await outcome(together([bytesOf('%PDF-1.4\n'), new Uint8Array(33 * MB)]), 'a.pdf')).toBe('too-large');
});

test('a zip that unpacks to gigabytes is refused while it is unpacked', async () => {
  const zeros = new Uint8Array(100 * MB).fill(32);
  const packed = deflateRawSync(zeros);
  const relations = docxRelations();
  const lying = zipOf([relations, { name: 'word/document.xml', bytes: bytesOf('<x/>'), packed }]);
  expect(await outcome(lying, 'a.docx')).toBe('unpacks-too-large');
  const sheet = bytesOf(`<worksheet>${'<row><c><v>1</v></c></row>'.repeat(2_500_000)}</worksheet>`);
  const parts = [{ name: 'xl/workbook.xml', bytes: sheet, packed: deflateRawSync(sheet) }];
  expect(await outcome(zipOf(parts), 'a.xlsx')).toBe('unpacks-too-large');
});

test('XML with entities, too deep or cut short is refused', async () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document>&b;</w:document>';
  expect(await outcome(docxOf('', { 'word/document.xml': bomb }), 'a.docx')).toBe('broken');
  const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><w:document><w:t>&a;</w:t></w:document>';
  expect(await outcome(docxOf('', { 'word/document.xml': outside }), 'a.docx')).toBe('broken');
  expect(await outcome(docxOf('<w:p>'.repeat(100_000)), 'a.docx')).toBe('too-deep');
  expect(await outcome(docxOf('', { 'word/document.xml': '<w:document><w:p><w:r><w:t>Rp 5' }), 'a.docx')).toBe(
    'broken',
  );
});

test('a sheet with a million columns or a million rows ends', async () => {
  const wide = `<row>${'<c><v>1</v></c>'.repeat(1_000_000)}</row>`;
  expect(await outcome(xlsxOf([{ name: 'A', rows: wide }]), 'a.xlsx')).toBe('broken');
  const far = '<row><c r="XFD1"><v>1</v></c></row>'.repeat(200_000);
  expect(await outcome(xlsxOf([{ name: 'A', rows: far }]), 'a.xlsx')).toBe('unpacks-too-large');
  const long = '<row><c><v>12</v></c></row>'.repeat(600_000);
  expect(await outcome(xlsxOf([{ name: 'A', rows: long }]), 'a.xlsx')).toBe('xlsx');
  const formats = [
    `${'"'.repeat(100_000)}0`,
    `${'0,'.repeat(100_000)}`,
    `${'[$'.repeat(100_000)}0`,
    `${'0 '.repeat(99_999)}`,
  ];
  const cells = formats.map((_, index) => `<c s="${index}"><v>1.5</v></c>`).join('');
  expect(await outcome(xlsxOf([{ name: 'A', rows: `<row>${cells}</row>`.repeat(50) }], [], formats), 'a.xlsx')).toBe(
    'xlsx',
  );
});

test('a PDF whose streams unpack to gigabytes is refused before it is opened', async () => {
  const layer = deflateSync(new Uint8Array(100 * MB).fill(32));
  const one = { dictionary: '/Filter /FlateDecode', bytes: layer };
  expect(await outcome(pdfOf([one]), 'a.pdf')).toBe('unpacks-too-large');
  const two = { dictionary: '/Filter [/FlateDecode /FlateDecode]', bytes: deflateSync(layer) };
  expect(await outcome(pdfOf([two]), 'a.pdf')).toBe('unpacks-too-large');
  const many = { dictionary: '/Filter /FlateDecode', bytes: deflateSync(new Uint8Array(10 * MB).fill(32)) };
  expect(await outcome(pdfOf(Array.from({ length: 60 }, () => many)), 'a.pdf')).toBe('unpacks-too-large');
});

test('a PDF with very many pieces of text, pages or circles ends', async () => {
  const words = linesAt(
    40,
    800,
    Array.from({ length: 60_000 }, (_, index) => `kata ${index}`),
    8,
    0.01,
  );
  expect(await outcome(pdfOf([words]), 'a.pdf', 30)).toBe('pdf');
  const pages = Array.from({ length: 1000 }, (_, index) => linesAt(40, 800, [`Halaman isi ${index}`]));
  expect(await outcome(pdfOf(pages), 'a.pdf', 30)).toBe('pdf');
  const tree = '2 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 9999999 >>\nendobj\ntrailer << /Root 1 0 R >>';
  const circle = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n${tree}`;
  expect(await outcome(bytesOf(circle), 'a.pdf', 35)).toMatch(/^(?:broken|pdf-without-text|too-slow)$/);
  expect(await outcome(bytesOf(`%PDF-1.4\n${'stream\n'.repeat(MB)}`), 'a.pdf')).toMatch(/^(?:broken|too-slow)$/);
});

test('a PDF that keeps the library busy without end is given up', async () => {
  expect(await outcome(pdfOf(['q '.repeat(200_000)]), 'a.pdf', 20)).toBe('too-slow');
  expect(await outcome(pdfOf(['['.repeat(200_000)]), 'a.pdf')).toBe('pdf-without-text');
  expect(await outcome(bytesOf(`%PDF-1.4\n${'1 0 obj\n[[[['.repeat(MB)}`), 'a.pdf')).toBe('too-deep');
});

test('every file cut short or with one byte changed ends in words or in text', async () => {
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['a.docx', docxOf('<w:p><w:r><w:t>Rp 5 juta</w:t></w:r></w:p>')],
    ['a.xlsx', xlsxOf([{ name: 'A', rows: '<row><c><v>5</v></c></row>' }])],
    ['a.pdf', pdfOf([linesAt(40, 800, ['Rp 5 juta'])])],
  ];
  for (const [name, bytes] of files) {
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / (name === 'a.pdf' ? 12 : 100))) {
      expect(await outcome(bytes.subarray(0, at), name)).not.toBe('');
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x15;
      expect(await outcome(changed, name)).not.toBe('');
    }
  }
});

function docxRelations() {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const xml = `<Relationships><Relationship Id="a" Type="${type}" Target="word/document.xml"/></Relationships>`;
  return { name: '_rels/.rels', bytes: bytesOf(xml) };
}
