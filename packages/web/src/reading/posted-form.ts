// Reads a posted form of at most so many bytes, whatever it says about its own length.

import { data } from 'react-router';

/** The most that a form may bring: a file, and the text beside it. */
const LARGEST_FORM = 5 * 1024 * 1024;

/** The form of an action; what cannot be read as one ends the request with a page that says so. */
export async function formOf(request: Request): Promise<FormData> {
  return await request.formData().catch(() => {
    throw data(null, { status: 400 });
  });
}

/** The form; 'too-large' beyond the limit, 'broken' where it cannot be read. */
export async function postedForm(request: Request, largest = LARGEST_FORM): Promise<FormData | 'too-large' | 'broken'> {
  if (Number(request.headers.get('Content-Length') ?? 0) > largest) return 'too-large';
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const piece of request.body ?? []) {
    size += piece.length;
    if (size > largest) return 'too-large';
    pieces.push(new Uint8Array(piece));
  }
  const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '' };
  return new Response(new Blob(pieces), { headers }).formData().catch(() => 'broken' as const);
}
