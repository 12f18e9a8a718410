// Cuts a long case file into parts that are read one after another, so that memory does not grow with the file.

export type Part = { readonly text: string; readonly linesBefore: number };

const CASES_A_PART = 2000;

/**
 * A block list under `cases:` can be cut before any of its items: whatever belongs to an item is indented deeper than
 * its dash.
 * Anything else (JSON, flow style, anchors, keys after the list) stays whole.
 */
export function* partsOf(text: string): Generator<Part> {
  const head = /^(?:[ \t]*(?:#.*)?\r?\n|---[ \t]*\r?\n)*cases:[ \t]*(?:#.*)?\r?\n/.exec(text);
  const dash = head === null ? null : /^(?:[ \t]*(?:#.*)?\r?\n)*( *)- /.exec(text.slice(head[0].length));
  if (
    head === null ||
    dash === null ||
    /(?:^|[\s[{,:])[&*][A-Za-z0-9_-]+/m.test(text) ||
    hasLaterKey(text, head[0].length)
  ) {
    yield { text, linesBefore: 0 };
    return;
  }
  const item = new RegExp(`^${dash[1] ?? ''}- `, 'gm');
  item.lastIndex = head[0].length;
  let start = head[0].length;
  let linesBefore = countLines(head[0]) - 1;
  let items = 0;
  for (let found = item.exec(text); found !== null; found = item.exec(text)) {
    if (items === CASES_A_PART) {
      const part = text.slice(start, found.index);
      yield { text: `cases:\n${part}`, linesBefore };
      linesBefore += countLines(part);
      start = found.index;
      items = 0;
    }
    items += 1;
  }
  yield { text: `cases:\n${text.slice(start)}`, linesBefore };
}

function hasLaterKey(text: string, from: number): boolean {
  const later = /^[^\s#-]/gm;
  later.lastIndex = from;
  return later.test(text);
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
