// Splits CSV text into records, line breaks in quotes among them, without copying what nobody asked for.

/** What is wrong with the writing of a record. */
type Flaw = 'text-after-quote' | 'unclosed-quote';

/** Receives one record; the list is used again for the next. Answers whether to go on. */
export type OnRecord = (fields: readonly string[], row: number, width: number, flaw: Flaw | undefined) => boolean;

export type Scanner = {
  readonly separator: number;
  /** By column: the place among the wanted fields, or -1. Undefined: all columns are wanted. */
  readonly slots: Int32Array | undefined;
  readonly fields: string[];
  readonly onRecord: OnRecord;
  width: number;
  row: number;
  flaw: Flaw | undefined;
};

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/** `wanted`: the columns that are read, in this order; absent: all columns. */
export function csvScanner(separator: string, wanted: readonly number[] | undefined, onRecord: OnRecord): Scanner {
  const slots = new Int32Array(Math.max(0, ...(wanted ?? []).map((column) => column + 1))).fill(-1);
  wanted?.forEach((column, slot) => {
    slots[column] = slot;
  });
  return {
    separator: separator.charCodeAt(0),
    slots: wanted === undefined ? undefined : slots,
    fields: (wanted ?? []).map(() => ''),
    onRecord,
    width: 0,
    row: 0,
    flaw: undefined,
  };
}

/** Hands on every complete record; answers where the incomplete rest begins, or -1 when told to stop. */
export function scanCsv(scanner: Scanner, text: string, isLast: boolean): number {
  let start = 0;
  while (start < text.length) {
    const next = record(scanner, text, start, isLast);
    if (next < 0) return start;
    scanner.row += 1;
    if (!scanner.onRecord(scanner.fields, scanner.row, scanner.width, scanner.flaw)) return -1;
    start = next;
  }
  return start;
}

/** Reads one record; answers where the next one begins, or -1 when the text ends before. */
function record(scanner: Scanner, text: string, from: number, isLast: boolean): number {
  scanner.width = 0;
  scanner.flaw = undefined;
  if (scanner.slots === undefined) scanner.fields.length = 0;
  else scanner.fields.fill('');
  let at = from;
  for (;;) {
    const end = text.charCodeAt(at) === QUOTE ? quoted(scanner, text, at, isLast) : plain(scanner, text, at);
    if (end < 0 || (end >= text.length && !isLast)) return -1;
    scanner.width += 1;
    if (end >= text.length) return end;
    at = end + 1;
    const code = text.charCodeAt(end);
    if (code === scanner.separator) continue;
    if (code === LINE_FEED) return at;
    if (at >= text.length && !isLast) return -1;
    return text.charCodeAt(at) === LINE_FEED ? at + 1 : at;
  }
}

function put(scanner: Scanner, text: string, from: number, to: number): void {
  const { slots, fields, width } = scanner;
  if (slots === undefined) {
    fields[width] = text.slice(from, to);
  } else if (width < slots.length) {
    const slot = slots[width] ?? -1;
    if (slot >= 0) fields[slot] = text.slice(from, to);
  }
}

function fieldEnd(scanner: Scanner, text: string, from: number): number {
  const { separator } = scanner;
  const { length } = text;
  let end = from;
  while (end < length) {
    const code = text.charCodeAt(end);
    if (code === separator || code === LINE_FEED || code === RETURN) break;
    end += 1;
  }
  return end;
}

function plain(scanner: Scanner, text: string, from: number): number {
  const end = fieldEnd(scanner, text, from);
  put(scanner, text, from, end);
  return end;
}

/** Reads a field in quotes from its opening quote; answers where it ends, or -1 when the text ends before. */
function quoted(scanner: Scanner, text: string, from: number, isLast: boolean): number {
  let close = text.indexOf('"', from + 1);
  let doubled = false;
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
    doubled = true;
    close = text.indexOf('"', close + 2);
  }
  if (!isLast && (close < 0 || close + 1 >= text.length)) return -1;
  if (close < 0) {
    scanner.flaw = 'unclosed-quote';
    put(scanner, text, from + 1, text.length);
    return text.length;
  }
  const inside = doubled ? text.slice(from + 1, close).replaceAll('""', '"') : undefined;
  if (inside === undefined) put(scanner, text, from + 1, close);
  else put(scanner, inside, 0, inside.length);
  const end = fieldEnd(scanner, text, close + 1);
  if (end !== close + 1) scanner.flaw ??= 'text-after-quote';
  return end;
}
