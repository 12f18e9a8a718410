// Holds which files are refused, with which code, and that a document is read as what it is, whatever its name.
import { expect, test } from 'vitest';
import { largestBytes, readDocument, tooLarge } from '../files.ts';
import { bytesOf, docxOf, linesAt, pdfOf, together, xlsxOf, zipOf } from './written-documents.ts';

async function outcome(bytes: Uint8Array, name: string): Promise<string> {
  const found = await readDocument(bytes, name);
  if (found.ok) return found.kind;
  for (const words of [found.problem.message, found.problem.remedy]) {
    for (const text of [words.id, words.en]) expect(text).toMatch(/^[A-Z].*\.$/);
  }
  return found.problem.code;
}

const signs = (...codes: readonly number[]) => together([Uint8Array.from(codes), new Uint8Array(100)]);
const old = signs(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const odt = zipOf([{ name: 'mimetype', bytes: bytesOf('application/vnd.oasis.opendocument.text') }]);
const docx = docxOf('<w:p><w:r><w:t>Rp 5</w:t></w:r></w:p>');
const encryption = '/Encrypt << /Filter /Standard /V 1 /R 2 /O (12345678901234567890123456789012) /P -4 ';
const locked = pdfOf(
  [linesAt(40, 800, ['Rp 5'])],
  `${encryption} /U (12345678901234567890123456789012) >> /ID [(a) (a)]`,
);

const cases: readonly (readonly [what: string, bytes: Uint8Array, name: string, expected: string])[] = [
  ['nothing', new Uint8Array(0), 'a.txt', 'empty'],
  ['white space', bytesOf(' \n\t\u00a0\n'), 'a.txt', 'empty'],
  ['a page without words', bytesOf('<html><body><script>1</script></body></html>'), 'a.html', 'empty'],
  ['a DOCX without words', docxOf('<w:p/>'), 'a.docx', 'empty'],
  ['noise', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + 13) % 251), 'a.txt', 'not-text'],
  ['control characters', Uint8Array.from({ length: 400 }, (_, index) => (index % 20) + 1), '-', 'not-text'],
  ['an image', signs(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'a.pdf', 'image'],
  ['a photograph', signs(0xff, 0xd8, 0xff, 0xe0), 'a.jpg', 'image'],
  ['an old Word file', old, 'a.doc', 'old-format'],
  ['a locked Word file', together([old, bytesOf([...'EncryptedPackage'].join('\0'))]), 'a.docx', 'password'],
  ['a locked PDF', locked, 'a.pdf', 'password'],
  ['a PDF without text', pdfOf(['']), 'a.pdf', 'pdf-without-text'],
  ['an ODT', odt, 'a.odt', 'other-format'],
  ['RTF', bytesOf('{\\rtf1 Rp 5}'), 'a.doc', 'other-format'],
  ['some zip', zipOf([{ name: 'a.txt', bytes: bytesOf('a') }]), 'a.zip', 'other-format'],
  ['a zip cut short', docx.subarray(0, docx.length - 40), 'a.docx', 'broken'],
  ['a PDF of nothing', bytesOf('%PDF-1.7\n'), 'a.pdf', 'broken'],
  ['a page named DOCX', bytesOf('<!doctype html><p>Rp 5'), 'a.docx', 'html'],
  ['a DOCX named PDF', docx, 'a.pdf', 'docx'],
  ['an XLSX named CSV', xlsxOf([{ name: 'A', rows: '<row><c><v>5</v></c></row>' }]), 'a.csv', 'xlsx'],
  ['a PDF without a name', pdfOf([linesAt(40, 800, ['Rp 5'])]), '-', 'pdf'],
  ['text named HTML', bytesOf('Rp 5 < Rp 6'), 'a.html', 'text'],
  ['text named PDF', bytesOf('Rp 5'), 'a.pdf', 'text'],
  ['text without a name', bytesOf('Rp 5'), '-', 'text'],
];

test.each(cases)('%s', async (_what, bytes, name, expected) => {
  expect(await outcome(bytes, name)).toBe(expected);
});

test('a changed bit in a zip is seen', async () => {
  const changed = docx.slice();
  const place = changed.findIndex((_, index) => changed[index] === 0x52 && changed[index + 1] === 0x70);
  changed[place + 3] = 0x36;
  expect(await outcome(changed, 'a.docx')).toBe('broken');
});

test('the limit of a file is known before it is read', () => {
  expect(largestBytes('a.PDF')).toBe(32 * 1024 * 1024);
  expect(largestBytes('a.csv')).toBe(20 * 1024 * 1024);
  expect(tooLarge(40 * 1024 * 1024, 'a.pdf').message.en).toBe('This file has 40 MB; at most 32 MB can be read.');
});
