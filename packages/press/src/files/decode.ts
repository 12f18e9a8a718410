// Turns bytes into characters: UTF-8, UTF-16 with a byte order mark, the charset a page names, else Windows-1252.
import { problemOf } from './problem.ts';

/** The text of some bytes; `first` asks for about that many bytes of it only. */
export function decodeText(bytes: Uint8Array, first = bytes.length): string {
  const marked = markedEncoding(bytes);
  const cut = first < bytes.length;
  const part = cut ? bytes.subarray(0, first) : bytes;
  if (marked !== undefined) return clean(new TextDecoder(marked).decode(part));
  if (part.includes(0)) throw problemOf('not-text');
  try {
    return clean(new TextDecoder('utf-8', { fatal: true }).decode(part, { stream: cut }));
  } catch {
    return clean(new TextDecoder(namedEncoding(part) ?? 'windows-1252').decode(part));
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

/** The charset that a page names in its first bytes, where this program knows it. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const name = /<[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w-]{1,40})/i.exec(start)?.[1] ?? '';
  if (!/^(?:iso-8859-|windows-|koi8|macintosh|gb|big5|shift|euc)/i.test(name)) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** A text has almost no control characters; bytes of something else have many. */
function clean(text: string): string {
  const head = text.slice(0, 65_536);
  const controls = head.match(/[\0-\x08\x0e-\x1f\x7f-\x9f\ufffd]/g)?.length ?? 0;
  if (controls > 8 && controls > head.length / 100) throw problemOf('not-text');
  return text;
}
