// Finds what kind of document some bytes are: by how they begin first, by the name of the file second.
import { decodeText } from './decode.ts';
import { problemOf } from './problem.ts';

export type DocumentKind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf' | 'csv' | 'xlsx';

/** A zip may be a DOCX or an XLSX; which one is seen inside it. */
export function kindOf(bytes: Uint8Array, name: string): DocumentKind | 'zip' {
  if (bytes.length === 0) throw problemOf('empty');
  const start = latin(bytes.subarray(0, 1024));
  if (isZip(bytes)) return 'zip';
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-/.test(start) || (endsWith(name, 'pdf') && start.includes('%PDF-'))) return 'pdf';
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    throw problemOf(isEncrypted(bytes) ? 'password' : 'old-format');
  if (isImage(start)) throw problemOf('image');
  const format = otherFormat(start);
  if (format !== undefined) throw problemOf('other-format', { format });
  const head = decodeText(bytes, 4096);
  if (looksLikeHtml(head)) return 'html';
  if (/\.x?html?$/i.test(name)) return /<[a-z!/]/i.test(head) ? 'html' : 'text';
  if (endsWith(name, 'md') || endsWith(name, 'markdown')) return 'markdown';
  return endsWith(name, 'csv') || endsWith(name, 'tsv') ? 'csv' : 'text';
}

export function isZip(bytes: Uint8Array): boolean {
  return /^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(latin(bytes.subarray(0, 4)));
}

/** Bytes as characters of the same number, for looking at how they begin. */
function latin(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 4096) out += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return out;
}

function endsWith(name: string, ending: string): boolean {
  return name.toLowerCase().endsWith(`.${ending}`);
}

function looksLikeHtml(head: string): boolean {
  const start = head.trimStart().replace(/^<\?xml[^>]*>\s*/, '');
  if (/^<!doctype\s+html|^<(?:html|head|body)[\s>]/i.test(start)) return true;
  if (start.startsWith('<!--')) return /<(?:html|head|body)[\s>]/i.test(start);
  return (
    /^<(?:div|p|article|section|main|table|h[1-6]|meta|title|ul|ol|span)[\s>]/i.test(start) && /<\/[a-z]/i.test(start)
  );
}

/** Word and Excel lock a file by hiding it in the old container, in a stream of this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return ['EncryptedPackage', 'EncryptionInfo'].some((name) => contains(bytes, [...name].join('\0')));
}

function contains(bytes: Uint8Array, wanted: string): boolean {
  const codes = [...wanted].map((character) => character.charCodeAt(0));
  const first = codes[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  }
  return false;
}

function isImage(start: string): boolean {
  return (
    /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|\0\0\x01\0|8BPS\0)/.test(start) ||
    /^RIFF[^]{4}WEBP/.test(start) ||
    /^BM[^]{4}\0\0\0\0/.test(start) ||
    /^[^]{4}ftyp(?:heic|heix|mif1|avif)/.test(start)
  );
}

function otherFormat(start: string): string | undefined {
  const known: readonly (readonly [RegExp, string])[] = [
    [/^\{\\rtf/, 'RTF'],
    [/^\x1f\x8b/, 'GZIP'],
    [/^Rar!\x1a/, 'RAR'],
    [/^7z\xbc\xaf/, '7Z'],
    [/^%!PS/, 'PostScript'],
    [/^(?:ID3|OggS|fLaC|\x1aE\xdf\xa3)|^[^]{4}ftyp|^RIFF[^]{4}(?:WAVE|AVI )/, 'audio/video'],
    [/^SQLite format 3\0/, 'SQLite'],
    [/^(?:From: [^]*\n)?MIME-Version: /i, 'MHT/EML'],
  ];
  return known.find(([pattern]) => pattern.test(start))?.[1];
}
