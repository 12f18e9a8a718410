// What preparing a release needs of the browser: the draft of this tab, parts loaded on use, and their keeping.

import type { Day } from '@jamin/engine';
import type { Language } from '@jamin/law';
import type { Typed } from '../release/figures.ts';
import type { Preparation, Prepared } from '../release/prepare.ts';
import type { ReadSheet } from '../release/read-sheet.ts';
import { typedOf } from '../release/typed-form.ts';
import type { Format } from '../words/release-terms.ts';
import { keepLoaded } from './keep-loaded.ts';
import { saveFile, savePicture } from './save-file.ts';

const DRAFT = 'jamin-siaran';

/** The draft of this tab; null where there is none, or none that can be read. */
export function keptDraft(): Typed | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(DRAFT) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    return typedOf((field) => Object.getOwnPropertyDescriptor(kept, field)?.value);
  } catch {
    return null;
  }
}

/** A browser may forbid storage; then there is no draft, and everything else works. */
export function keepDraft(typed: Typed | null): void {
  try {
    if (typed === null) sessionStorage.removeItem(DRAFT);
    else sessionStorage.setItem(DRAFT, JSON.stringify(typed));
  } catch {
    return;
  }
}

export async function preparing(typed: Typed, language: Language, today: Day): Promise<Preparation> {
  const { prepareHere } = await import('../release/prepare-here.ts');
  return prepareHere(typed, language, today);
}

export async function readDropped(file: File): Promise<ReadSheet> {
  const { droppedSheet } = await import('../release/dropped-sheet.ts');
  return droppedSheet(file);
}

/** Pictures become PNG here, for messaging apps do not show SVG. */
export async function takeFile(prepared: Prepared, format: Format, language: Language): Promise<void> {
  const { releaseFile } = await import('../release/release-file.ts');
  const { name, type, content } = await releaseFile(prepared, format, language);
  if (type.startsWith('image/')) await savePicture(String(content), name.replace(/\.svg$/, ''));
  else saveFile(new Blob([content as BlobPart]), type, name);
}

/**
 * Loads, once somebody has begun, what they will need without a connection, and has it kept. Somebody who saves data
 * loads each part when it is used.
 */
export async function keepForOffline(): Promise<void> {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true || !('serviceWorker' in navigator)) return;
  const emptyZip = new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'x.xlsx');
  const emptyTable = new File(['a;b'], 'x.csv');
  await Promise.all([
    import('../release/prepare-here.ts'),
    import('../release/release-file.ts'),
    import('../release/write-docx.ts'),
    import('../release/write-pdf.ts'),
    readDropped(emptyZip),
    readDropped(emptyTable),
  ]);
  keepLoaded();
}
