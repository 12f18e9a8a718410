// Reads CSV as lines of cells separated by tabs; the delimiter is found in the first records.

const delimiters = [';', ',', '\t', '|'] as const;
const SAMPLE = 65_536;
const SAMPLE_ROWS = 20;

export function readCsv(text: string): string {
  const body = text.replace(/^\ufeff/, '');
  const named = /^sep=(.)\r?\n/i.exec(body);
  const rest = named === null ? body : body.slice(named[0].length);
  const delimiter = named?.[1] ?? findDelimiter(rest);
  const rows: string[] = [];
  scan(rest, delimiter, (cells) => {
    rows.push(cells.join('\t'));
    return true;
  });
  return rows.join('\n');
}

/** The delimiter that gives the most records the same number of cells, more than one. */
function findDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE);
  let best = { delimiter: ',', alike: 0, width: 1 };
  for (const delimiter of delimiters) {
    const widths: number[] = [];
    scan(sample, delimiter, (cells) => {
      if (cells.length > 1 || cells[0] !== '') widths.push(cells.length);
      return widths.length < SAMPLE_ROWS;
    });
    const width = mostFrequent(widths.filter((found) => found > 1));
    const alike = widths.filter((found) => found === width).length;
    if (alike > best.alike || (alike === best.alike && width > best.width && alike > 0)) {
      best = { delimiter, alike, width };
    }
  }
  return best.delimiter;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Gives the records one by one until `take` says no more. Every character is looked at once. */
function scan(text: string, delimiter: string, take: (cells: readonly string[]) => boolean): void {
  const stop = new RegExp(
    `[\\r\\n${delimiter === '\\' || delimiter === ']' || delimiter === '^' ? '\\' : ''}${delimiter}]`,
    'g',
  );
  let cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? readQuoted(text, at + 1) : undefined;
    const from = quoted?.end ?? at;
    stop.lastIndex = from;
    const found = stop.exec(text);
    const end = found?.index ?? text.length;
    cells.push(oneLine((quoted?.value ?? '') + text.slice(from, end)));
    at = end + 1;
    if (found?.[0] === delimiter) continue;
    if (found?.[0] === '\r' && text[at] === '\n') at += 1;
    const isLast = found === null;
    if (!(isLast && cells.length === 1 && cells[0] === '') && !take(cells)) return;
    if (isLast) return;
    cells = [];
  }
}

/** A field in quotes; a doubled quote stands for one. A quote that nothing closes is a character like any other. */
function readQuoted(text: string, start: number): { readonly value: string; readonly end: number } | undefined {
  const parts: string[] = [];
  for (let at = start; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { value: parts.join('"'), end: quote + 1 };
    at = quote + 2;
  }
}

function oneLine(text: string): string {
  return /[\s]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
