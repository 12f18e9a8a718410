// Looks through the packed streams of a PDF before it is opened, so that none unpacks to gigabytes inside the library.
import { inflatedSize } from './inflate.ts';
import { limits } from './limits.ts';
import { problemOf } from './problem.ts';

/** All streams may unpack to this many times `limits.unpacked`; pictures, which are not unpacked, count a tenth. */
const WHOLE_FILE = 4;
const PICTURE_SHARE = 0.1;
/** A stream in LZW cannot be measured here; a page of text has far less. */
const LARGEST_LZW = 1024 * 1024;
/** How deep arrays and dictionaries may stand in one another. */
const DEEPEST = 500;

export async function checkStreams(bytes: Uint8Array, deadline: number): Promise<void> {
  const text = new TextDecoder('latin1').decode(bytes);
  let total = 0;
  let end = 0;
  for (const match of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const start = match.index + match[0].length;
    if (performance.now() > deadline) throw problemOf('too-slow');
    // What stands inside a stream is none of its own.
    if (start < end) continue;
    checkDepth(text.slice(end, match.index));
    const found = text.indexOf('endstream', start);
    end = found < 0 ? bytes.length : found;
    const described = text.slice(Math.max(0, match.index - 1000), match.index);
    const dictionary = described.slice(described.lastIndexOf(' obj') + 1);
    const isPicture = /\/Subtype\s*\/Image/.test(dictionary);
    const packing = dictionary.match(/\/(?:FlateDecode|LZWDecode|Fl|LZW)\b/g)?.length ?? 0;
    if (packing > 1) throw problemOf('unpacks-too-large');
    if (!isPicture && /\/LZW/.test(dictionary) && end - start > LARGEST_LZW) throw problemOf('unpacks-too-large');
    // Streams in zlib's form begin with this byte, whatever the dictionary calls them.
    if (bytes[start] !== 0x78) continue;
    const size = await inflatedSize(bytes.subarray(start, end), limits.unpacked);
    total += isPicture ? size * PICTURE_SHARE : size;
    if (total > WHOLE_FILE * limits.unpacked) throw problemOf('unpacks-too-large');
  }
  checkDepth(text.slice(end));
}

/** Arrays within arrays make the library try again and again from every one of them. */
function checkDepth(text: string): void {
  let depth = 0;
  for (const [mark] of text.matchAll(/\[|\]|<<|>>|endobj/g)) {
    if (mark === 'endobj') depth = 0;
    else depth += mark === '[' || mark === '<<' ? 1 : -1;
    if (depth > DEEPEST) throw problemOf('too-deep');
  }
}
