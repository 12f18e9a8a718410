// From the bytes of a dropped file to the fields of the form; the readers are loaded only when a file comes.

import { largestBytes, readDocument, tooLarge } from '@jamin/press/files';
import { type ReadSheet, readSheet } from './read-sheet.ts';

export async function droppedSheet(file: File): Promise<ReadSheet> {
  if (file.size > largestBytes(file.name)) return refused(tooLarge(file.size, file.name));
  const read = await readDocument(new Uint8Array(await file.arrayBuffer()), file.name);
  return read.ok ? readSheet(read.text) : refused(read.problem);
}

function refused({ message, remedy }: Pick<ReturnType<typeof tooLarge>, 'message' | 'remedy'>): ReadSheet {
  return { typed: {}, rows: 0, problems: [{ row: null, message, remedy }] };
}
