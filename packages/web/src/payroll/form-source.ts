// A file of a form as the bytes that a sheet is read from.

import type { SheetSource } from './sheet-source.ts';

/** Undefined where no file was chosen; browsers then send an empty one without a name. */
export async function formSource(form: FormData, entry: string): Promise<SheetSource | undefined> {
  const file = form.get(entry);
  if (file === null || typeof file === 'string' || (file.name === '' && file.size === 0)) return undefined;
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
