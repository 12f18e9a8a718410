// The text of a document for the check, of a file or of what is pasted on standard input.

import { closeSync, openSync, readSync } from 'node:fs';
import { type FileProblem, largestBytes, readDocument, tooLarge } from '@jamin/press/files';
import { stop } from '../failure.ts';
import { checkReadable, fileProblem, nameOf } from '../input.ts';

/** The text of a file, or of standard input for "-"; what stands in the way stops the command. */
export async function readCheckText(file: string): Promise<string> {
  if (ADDRESS.test(file)) refuse(file, NOT_OPENED);
  if (file !== '-') {
    const size = checkReadable(file, Number.POSITIVE_INFINITY);
    if (size > largestBytes(file)) refuse(file, tooLarge(size, file));
  }
  const bytes = readBytes(file);
  if (file === '-' && bytes.length === 0) refuse(file, NO_INPUT);
  const document = await readDocument(bytes, file);
  return document.ok ? document.text : refuse(file, document.problem);
}

function readBytes(file: string): Uint8Array {
  try {
    if (file === '-') return readUpTo(0, file);
    const handle = openSync(file, 'r');
    try {
      return readUpTo(handle, file);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return fileProblem(nameOf(file), error);
  }
}

const ADDRESS = /^(?:[a-z][a-z+.-]+:\/\/|www\.)/i;

const NOT_OPENED = {
  code: 'address',
  message: { id: 'Alamat tidak dibuka.', en: 'Addresses are not opened.' },
  remedy: {
    id: 'Buka halamannya, salin teksnya, tempelkan pada masukan standar: "-" di tempat alamatnya, Ctrl-D di akhir.',
    en: 'Open the page, copy its text, paste it on standard input: "-" in place of the address, Ctrl-D at the end.',
  },
};

const NO_INPUT = {
  code: 'no-input',
  message: { id: 'Tidak ada masukan.', en: 'There is no input.' },
  remedy: { id: 'Tempelkan teksnya, atau sebutkan berkasnya.', en: 'Paste the text, or name its file.' },
};

const PIECE = 1 << 16;

/** Stops once there is more than can be checked: a pipe or a device may never end, and tells no size beforehand. */
function readUpTo(handle: number, file: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let size = 0; size <= largestBytes(file); ) {
    const piece = new Uint8Array(PIECE);
    const read = readSync(handle, piece);
    if (read === 0) return Buffer.concat(pieces);
    pieces.push(piece.subarray(0, read));
    size += read;
  }
  return refuse(file, tooLarge(largestBytes(file) + 1, file));
}

type Refusal = Pick<FileProblem, 'message' | 'remedy'> & { readonly code: string };

function refuse(file: string, { code, message, remedy }: Refusal): never {
  return stop(code, nameOf(file), message, remedy);
}
