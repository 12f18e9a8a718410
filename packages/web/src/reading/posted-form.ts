// Reads a posted form within bounds: so many bytes, whatever it says about its own length, and so many entries.

import { data } from 'react-router';

/** The most that a form may bring: a file, and the text beside it. */
const LARGEST_FORM = 5 * 1024 * 1024;

/** The most that it may bring without a file, and in how many entries: every entry costs the server time. */
export const LARGEST_WITHOUT_FILE = 256 * 1024;
const MOST_PARTS = 500;
const LONGEST_HEAD = 16 * 1024;

/** The form of an action; what cannot be read as one ends the request with a page that says so. */
export async function formOf(request: Request): Promise<FormData> {
  return await request.formData().catch(() => {
    throw data(null, { status: 400 });
  });
}

/** The form of an action that may bring a file; what is too much ends the request as well. */
export async function formWithFile(request: Request): Promise<FormData> {
  const form = await postedForm(request);
  if (form === 'too-large') throw data(null, { status: 413 });
  if (form === 'broken') throw data(null, { status: 400 });
  return form;
}

/** The form; 'too-large' beyond the limits, 'broken' where it cannot be read. */
export async function postedForm(request: Request, largest = LARGEST_FORM): Promise<FormData | 'too-large' | 'broken'> {
  const type = request.headers.get('Content-Type') ?? '';
  const most = /^multipart\//i.test(type) ? largest : Math.min(largest, LARGEST_WITHOUT_FILE);
  if (Number(request.headers.get('Content-Length') ?? 0) > most) return 'too-large';
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const piece of request.body ?? []) {
    size += piece.length;
    if (size > most) return 'too-large';
    pieces.push(new Uint8Array(piece));
  }
  const bytes = Buffer.concat(pieces);
  const known = knownType(type);
  if (known === undefined) return 'broken';
  if (known.cut !== undefined && isEndless(bytes, known.cut)) return 'too-large';
  return new Response(bytes, { headers: { 'Content-Type': known.text } }).formData().catch(() => 'broken' as const);
}

/** The type written anew: one that names two boundaries must not be cut at another than the one that is looked for. */
function knownType(type: string): { readonly text: string; readonly cut?: string } | undefined {
  const plainForm = 'application/x-www-form-urlencoded';
  if (new RegExp(`^${plainForm}\s*(?:;|$)`, 'i').test(type)) return { text: plainForm };
  const boundary = /^multipart\/form-data\s*;(?:.*?;)?\s*boundary=(?:"([^"]*)"|([^;,\s]*))/i.exec(type);
  const cut = boundary?.[1] ?? boundary?.[2] ?? '';
  return /^[\w'()+,./:=? -]{1,70}$/.test(cut) ? { text: `multipart/form-data; boundary="${cut}"`, cut } : undefined;
}

/** Looks at where parts begin, without reading any: too many of them, or a part with an endless head. */
function isEndless(bytes: Buffer, cut: string): boolean {
  const line = `\r\n--${cut}`;
  for (let at = 0, count = 0; at >= 0; at = bytes.indexOf(line, at + 1), count += 1) {
    const head = bytes.subarray(at, at + LONGEST_HEAD);
    const isLast = bytes.length - at <= LONGEST_HEAD;
    if (count > MOST_PARTS || (!isLast && !head.includes('\r\n\r\n'))) return true;
  }
  return false;
}
