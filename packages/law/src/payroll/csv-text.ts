// What every reading of a CSV shares: its separators, its letters, and the words for a file whose letters are broken.

import { stop } from '../stated/input-error.ts';

const LINE_FEED = 10;

/** Separators that are looked for, the usual one first. */
export const separators = [',', ';', '\t', '|'] as const;

/** The length of the byte order mark; UTF-16, which Excel calls Unicode text, is refused. */
export function markLength(place: string, bytes: Uint8Array): number {
  const isMark = (...mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);
  if (isMark(0xff, 0xfe) || isMark(0xfe, 0xff) || bytes.subarray(0, 4096).includes(0)) {
    stop(
      'not-utf8',
      place,
      { id: 'Ini teks UTF-16 atau bukan teks.', en: 'This is UTF-16 text, or no text.' },
      {
        id: 'Di Excel: Simpan Sebagai → "CSV UTF-8", atau beri berkas XLSX-nya.',
        en: 'In Excel: Save As → "CSV UTF-8", or give the XLSX file itself.',
      },
    );
  }
  return isMark(0xef, 0xbb, 0xbf) ? 3 : 0;
}

/** Stops at the first line with a letter that is not UTF-8; `row` is the number of the first line. */
export function notUtf8(place: string, row: number, bytes: Uint8Array, isUtf8: (line: Uint8Array) => boolean): never {
  let [line, from] = [row, 0];
  for (;;) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const end = feed < 0 ? bytes.length : feed;
    if (feed < 0 || !isUtf8(bytes.subarray(from, end))) return brokenLetter(place, line, bytes.subarray(from, end));
    from = end + 1;
    line += 1;
  }
}

function brokenLetter(place: string, row: number, line: Uint8Array): never {
  const text = [...line].map((byte) => String.fromCharCode(byte)).join('');
  const near = [...text.matchAll(/[\w .]{0,12}[\x80-\xff]+[\w .]{0,12}/g)][0]?.[0] ?? '';
  return stop(
    'not-utf8',
    `${place}, baris/row ${row}`,
    {
      id: `Ada huruf yang bukan UTF-8 ("${near}"); berkas ini mungkin disimpan sebagai Windows-1252 (ANSI).`,
      en: `A letter is not UTF-8 ("${near}"); the file was probably saved as Windows-1252 (ANSI).`,
    },
    {
      id: 'Di Excel: Simpan Sebagai → "CSV UTF-8", atau beri berkas XLSX-nya.',
      en: 'In Excel: Save As → "CSV UTF-8", or give the XLSX file itself.',
    },
  );
}

/** The text of a whole CSV in memory. */
export function csvText(place: string, bytes: Uint8Array): string {
  const content = bytes.subarray(markLength(place, bytes));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return notUtf8(place, 1, content, isText);
  }
}

function isText(line: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(line);
    return true;
  } catch {
    return false;
  }
}

/** Stops at a quotation mark that is never closed: what follows it cannot be told apart. */
export function unclosedQuote(place: string, row: number): never {
  return stop(
    'unclosed-quote',
    `${place}, baris/row ${row}`,
    {
      id: 'Tanda kutip " dibuka di baris ini dan tidak ditutup, sehingga baris berikutnya tidak dapat dibedakan.',
      en: 'A quotation mark " is opened in this row and never closed, so the rows after it cannot be told apart.',
    },
    {
      id: 'Tutup tanda kutipnya, atau tulis dua kali ("") di dalam teks.',
      en: 'Close it, or double it ("") inside a text.',
    },
  );
}

/** A field as CSV writes it. */
export function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what would begin one. */
export function plainField(text: string): string {
  return csvField(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
}
