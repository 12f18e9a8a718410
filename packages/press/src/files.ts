// Reads the bytes of a document as plain text; the entry that is loaded only when somebody brings a file.
import { decodeText } from './files/decode.ts';
import { type DocumentKind, isZip, kindOf } from './files/kind.ts';
import { checkSize, limits } from './files/limits.ts';
import { type FileProblem, FileRefusal, problemOf } from './files/problem.ts';
import { tidyText } from './files/tidy-text.ts';

export type { DocumentKind } from './files/kind.ts';
export type { FileProblem } from './files/problem.ts';

/** The text of a document, or what stands in the way of it. */
export type Document =
  | { readonly ok: true; readonly kind: DocumentKind; readonly text: string }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads a document. Its kind is found in its bytes first and in its name second; "-" is a name without a kind.
 * Nothing that a file holds makes this throw.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Document> {
  try {
    checkSize(bytes.length, limits.document);
    const kind = kindOf(bytes, name);
    const read = await textOf(bytes, kind);
    if (!/\S/.test(read.text)) throw problemOf('empty');
    return { ok: true, kind: read.kind, text: read.text };
  } catch (error) {
    return { ok: false, problem: (error instanceof FileRefusal ? error : problemOf('broken')).problem };
  }
}

/** The most bytes that a file of this name may have, so that a larger one is refused before it is read. */
export function largestBytes(name: string): number {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return /^(?:txt|md|markdown|csv|tsv)$/.test(ending) ? limits.text : limits.document;
}

/** The refusal of a file that is larger than `largestBytes` allows. */
export function tooLarge(size: number, name: string): FileProblem {
  return problemOf('too-large', { size, largest: largestBytes(name) }).problem;
}

async function textOf(bytes: Uint8Array, kind: DocumentKind | 'zip'): Promise<{ kind: DocumentKind; text: string }> {
  if (kind === 'text' || kind === 'markdown' || kind === 'csv') checkSize(bytes.length, limits.text);
  switch (kind) {
    case 'zip':
    case 'docx':
    case 'xlsx': {
      if (!isZip(bytes)) throw problemOf('broken');
      const { readOffice } = await import('./files/office.ts');
      return readOffice(bytes);
    }
    case 'pdf': {
      const { readPdf } = await import('./files/pdf.ts');
      return { kind, text: tidyText(await readPdf(bytes)) };
    }
    case 'html': {
      const { readHtml } = await import('./files/html.ts');
      return { kind, text: tidyText(readHtml(decodeText(bytes))) };
    }
    case 'markdown': {
      const { readMarkdown } = await import('./files/markdown.ts');
      return { kind, text: tidyText(readMarkdown(decodeText(bytes))) };
    }
    case 'csv': {
      const { readCsv } = await import('./files/csv.ts');
      return { kind, text: tidyText(readCsv(decodeText(bytes))) };
    }
    case 'text':
      return { kind, text: tidyText(decodeText(bytes)) };
  }
}
