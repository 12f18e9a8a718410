// Reads a CSV file piece by piece in constant memory, and says where it is not UTF-8 or broken.

import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import {
  csvScanner,
  markLength,
  notUtf8,
  type OnRecord,
  type Scanner,
  scanCsv,
  unclosedQuote,
} from '@jamin/law/payroll';
import { fileProblem } from '../input.ts';

const PIECE = 1 << 16;
/** A record longer than this is a quote that was never closed, or no table at all. */
const LONGEST_RECORD = 4 << 20;
const LINE_FEED = 10;
const RETURN = 13;

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

function decoded(file: string, bytes: Buffer, scanner: Scanner): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : notUtf8(file, scanner.row + 1, bytes, isUtf8);
}

function tooLong(file: string, scanner: Scanner): never {
  return unclosedQuote(file, scanner.row + 1);
}
