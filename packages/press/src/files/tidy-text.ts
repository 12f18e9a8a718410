// Gives every text the same plain form: one kind of space, one kind of line end, no marks that nobody sees.

const CHUNK = 1 << 20;

/** Ends every line with "\n", keeps tabs, leaves at most one blank line between paragraphs. */
export function tidyText(text: string): string {
  if (text.length <= CHUNK) return joined([tidyLines(text)]);
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + CHUNK < text.length ? text.indexOf('\n', start + CHUNK) : -1;
    const stop = end < 0 ? text.length : end + 1;
    parts.push(tidyLines(text.slice(start, stop)));
    start = stop;
  }
  return joined(parts);
}

function joined(parts: readonly string[]): string {
  let out = parts.join('');
  if (parts.length > 1 && /\n{3}/.test(out)) out = out.replace(/\n{3,}/g, '\n\n');
  out = out.replace(/^\n+/, '');
  const end = lastWritten(out);
  return end === 0 ? '' : `${out.slice(0, end)}\n`;
}

function lastWritten(text: string): number {
  let end = text.length;
  while (end > 0 && text[end - 1] === '\n') end -= 1;
  return end;
}

function tidyLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\x0b\x0c\x85]/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\0-\x08\x0e-\x1f\x7f]/g, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/(?<![ \t\n])[ \t]+(?=\n|$)/g, '')
    .replace(/^[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC');
}
