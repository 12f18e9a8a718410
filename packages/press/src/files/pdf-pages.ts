// Reads the text of a PDF page by page, within a bound of time; pictures and forms are not looked at.
import { getResolvedPDFJS } from 'unpdf';
import { limits } from './limits.ts';
import { layOut } from './pdf-columns.ts';
import { checkStreams } from './pdf-guard.ts';
import { type Piece, type Row, rowsOf, uprightPieces } from './pdf-rows.ts';
import { withoutRunningLines } from './pdf-running-lines.ts';
import { problemOf } from './problem.ts';

type Opened = Awaited<ReturnType<Awaited<ReturnType<typeof getResolvedPDFJS>>['getDocument']>['promise']>;

/** Reads it in this thread. The library can be kept busy without end, so `pdf.ts` watches over it where it can. */
export async function readPages(bytes: Uint8Array): Promise<string> {
  const deadline = performance.now() + limits.milliseconds;
  await checkStreams(bytes, deadline);
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: 1,
  });
  try {
    return textOf(await rowsOfPages(await task.promise, deadline));
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await task.destroy().catch(() => {});
  }
}

async function rowsOfPages(opened: Opened, deadline: number): Promise<readonly (readonly Row[])[]> {
  const pages: (readonly Row[])[] = [];
  let written = 0;
  for (let number = 1; number <= opened.numPages; number += 1) {
    const page = await opened.getPage(number);
    const [...matrix] = page.getViewport({ scale: 1 }).transform;
    const pieces: Piece[] = [];
    // With its marks the library does not join what a program marked as two cells.
    const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      for (const item of chunk.value.items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        written += item.str.length;
        pieces.push({ text: item.str, matrix: product(matrix, item.transform), width: item.width });
      }
      if (written > limits.written) throw problemOf('unpacks-too-large');
      if (performance.now() > deadline) throw problemOf('too-slow');
    }
    pages.push(rowsOf(uprightPieces(pieces)));
    page.cleanup();
    if (performance.now() > deadline) throw problemOf('too-slow');
  }
  return pages;
}

function textOf(pages: readonly (readonly Row[])[]): string {
  let out = '';
  for (const rows of withoutRunningLines(pages)) {
    const text = layOut(rows);
    if (text === '') continue;
    const lastLine = out.slice(out.lastIndexOf('\n') + 1);
    // A sentence that a page cuts in two goes on with a small letter.
    const goesOn = /[\p{L},]$/u.test(out) && /^\p{Ll}/u.test(text) && !lastLine.includes('\t') && lastLine.length > 40;
    out += out === '' ? text : `${goesOn ? ' ' : '\n\n'}${text}`;
  }
  const seen = out.replace(/\s/g, '');
  if (seen === '') throw problemOf('pdf-without-text');
  const unknown = out.match(/[\ue000-\uf8ff\ufffd\0-\x08\x0e-\x1f]/g)?.length ?? 0;
  if (unknown > seen.length * 0.3) throw problemOf('pdf-unreadable-text');
  return out;
}

function product(outer: readonly number[], inner: readonly number[]): Piece['matrix'] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function refusalOf(error: unknown): unknown {
  if (error instanceof Error && error.name === 'PasswordException') return problemOf('password');
  return error;
}
