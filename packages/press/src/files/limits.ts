// How large a file may be, and how much it may unpack to; every reader stays within these.
import { problemOf } from './problem.ts';

const MB = 1024 * 1024;

export const limits = {
  /** Text, Markdown and CSV: so much that even a text of nothing but figures is checked within 2 GB of memory. */
  text: 20 * MB,
  /** PDF, HTML, DOCX and XLSX: taken apart, which costs many times their size. */
  document: 32 * MB,
  /** All that one file may unpack to. */
  unpacked: 64 * MB,
  /** How many times its packed size a part may unpack to, once it is beyond `smallPart`. */
  ratio: 250,
  smallPart: 8 * MB,
  /** How deep elements may stand in one another. */
  depth: 3000,
  /** The text that one document may give, as much as a text may have. */
  written: 20 * MB,
  /** How long one PDF may take, and how much memory for objects. */
  milliseconds: 8000,
  heapMegabytes: 2048,
} as const;

export function checkSize(size: number, largest: number): void {
  if (size > largest) throw problemOf('too-large', { size, largest });
}
