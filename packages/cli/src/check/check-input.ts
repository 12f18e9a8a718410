// The text of a document for the check, of a file or of what is pasted on standard input.

import { readFileSync } from 'node:fs';
import { type FileProblem, largestBytes, readDocument, tooLarge } from '@jamin/press/files';
import { stop } from '../failure.ts';
import { checkReadable, fileProblem, nameOf } from '../input.ts';

/** The text of a file, or of standard input for "-"; what stands in the way stops the command. */
export async function readCheckText(file: string): Promise<string> {
  const bytes = file === '-' ? readAll(0, file) : readFile(file);
  const document = await readDocument(bytes, file);
  return document.ok ? document.text : refuse(file, document.problem);
}

function readFile(file: string): Buffer {
  const size = checkReadable(file, Number.POSITIVE_INFINITY);
  if (size > largestBytes(file)) refuse(file, tooLarge(size, file));
  return readAll(file, file);
}

function readAll(from: string | number, file: string): Buffer {
  try {
    return readFileSync(from);
  } catch (error) {
    return fileProblem(nameOf(file), error);
  }
}

function refuse(file: string, { code, message, remedy }: FileProblem): never {
  return stop(code, nameOf(file), message, remedy);
}
