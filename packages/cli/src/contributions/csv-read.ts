// Reads a CSV file piece by piece in constant memory, and says where it is not UTF-8 or broken.

import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { stop } from '../failure.ts';
import { fileProblem } from '../input.ts';
import { csvScanner, type OnRecord, type Scanner, scanCsv } from './csv-scan.ts';

const PIECE = 1 << 16;
/** A record longer than this is a quote that was never closed, or no table at all. */
const LONGEST_RECORD = 4 << 20;
const LINE_FEED = 10;
const RETURN = 13;

/** Separators that are looked for, the usual one first. */
export const separators = [',', ';', '\t', '|'] as const;

type CsvReading = {
  readonly separator: string;
  /** The columns that are read, in this order; absent: all columns. */
  readonly columns?: readonly number[];
  readonly onRecord: OnRecord;
  /** Told now and then how many bytes were read; reading goes on when it is done. */
  readonly onBytes?: (bytes: number) => void | Promise<void>;
};

/** Goes through the records of a file until the end or until `onRecord` says stop. */
export async function readCsv(file: string, reading: CsvReading): Promise<void> {
  const handle = open(file);
  const scanner = csvScanner(reading.separator, reading.columns, reading.onRecord);
  try {
    await pieces(file, handle, scanner, reading.onBytes);
  } finally {
    closeSync(handle);
  }
}

function open(file: string): number {
  try {
    return openSync(file, 'r');
  } catch (error) {
    return fileProblem(file, error);
  }
}

async function pieces(file: string, handle: number, scanner: Scanner, onBytes: CsvReading['onBytes']): Promise<void> {
  const buffer = Buffer.alloc(PIECE + LONGEST_RECORD);
  let [held, bytes, rest] = [0, 0, ''];
  for (;;) {
    const got = readSync(handle, buffer, held, PIECE, null);
    const isFirst = bytes === 0;
    bytes += got;
    const filled = held + got;
    const start = isFirst ? markLength(file, buffer.subarray(0, filled)) : 0;
    const cut = got === 0 ? filled : lineEnd(buffer.subarray(0, filled));
    const text = rest + decoded(file, buffer.subarray(start, Math.max(start, cut)), scanner);
    const next = scanCsv(scanner, text, got === 0);
    if (got === 0 || next < 0) return;
    rest = text.slice(next);
    held = filled - cut;
    buffer.copy(buffer, 0, cut, filled);
    if (rest.length + held > LONGEST_RECORD) tooLong(file, scanner);
    await onBytes?.(bytes);
    await setImmediate();
  }
}

/** Where the last whole line ends, so that no letter of several bytes is cut. */
function lineEnd(bytes: Buffer): number {
  const feed = bytes.lastIndexOf(LINE_FEED);
  return (feed < 0 ? bytes.lastIndexOf(RETURN) : feed) + 1;
}

/** The length of the byte order mark; UTF-16, which Excel calls Unicode text, is refused. */
function markLength(file: string, bytes: Buffer): number {
  const isMark = (...mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);
  if (isMark(0xff, 0xfe) || isMark(0xfe, 0xff) || bytes.subarray(0, 4096).includes(0)) {
    stop(
      'not-utf8',
      file,
      { id: 'Ini teks UTF-16 atau bukan teks.', en: 'This is UTF-16 text, or no text.' },
      {
        id: 'Di Excel: Simpan Sebagai → "CSV UTF-8", atau beri berkas XLSX-nya.',
        en: 'In Excel: Save As → "CSV UTF-8", or give the XLSX file itself.',
      },
    );
  }
  return isMark(0xef, 0xbb, 0xbf) ? 3 : 0;
}

function decoded(file: string, bytes: Buffer, scanner: Scanner): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let [row, from] = [scanner.row + 1, 0];
  for (;;) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const end = feed < 0 ? bytes.length : feed;
    if (feed < 0 || !isUtf8(bytes.subarray(from, end))) return notUtf8(file, row, bytes.subarray(from, end));
    from = end + 1;
    row += 1;
  }
}

function notUtf8(file: string, row: number, line: Buffer): never {
  const text = line.toString('latin1');
  const near = [...text.matchAll(/[\w .]{0,12}[\x80-\xff]+[\w .]{0,12}/g)][0]?.[0] ?? '';
  return stop(
    'not-utf8',
    `${file}, baris/row ${row}`,
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

/** Stops at a quotation mark that is never closed: what follows it cannot be told apart. */
export function unclosedQuote(file: string, row: number): never {
  return stop(
    'unclosed-quote',
    `${file}, baris/row ${row}`,
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

function tooLong(file: string, scanner: Scanner): never {
  return unclosedQuote(file, scanner.row + 1);
}
