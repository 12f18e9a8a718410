// The server's part: reads a posted form, with its sheet, and prepares what the browser would have prepared.

import type { Day } from '@jamin/engine';
import type { Language } from '@jamin/law';
import { exampleIn } from './example.ts';
import type { Typed } from './figures.ts';
import type { Preparation } from './prepare.ts';
import { prepareHere } from './prepare-here.ts';
import type { SheetProblem } from './read-sheet.ts';
import type { SheetsApart } from './sheets-apart.ts';
import { typedOf } from './typed-form.ts';

type PostedRelease = {
  readonly typed: Typed;
  readonly preparation: Preparation;
  readonly sheetProblems: readonly SheetProblem[];
};

type Asked = { readonly language: Language; readonly today: Day; readonly read: SheetsApart['figures'] };

export async function postedRelease(form: FormData, { language, today, read }: Asked): Promise<PostedRelease> {
  if (form.get('do') === 'example') {
    const typed = exampleIn(language);
    return { typed, preparation: prepareHere(typed, language, today), sheetProblems: [] };
  }
  const file = form.get('sheet');
  const sheet = file instanceof File && file.size > 0 ? await read(file) : null;
  const written = typedOf((field) => form.get(field));
  // A sheet is somebody's own: nothing of the example stays beside it.
  const beside = written['example'] === 'yes' ? {} : written;
  const typed = sheet === null || sheet.rows === 0 ? written : { ...beside, ...sheet.typed };
  return { typed, preparation: prepareHere(typed, language, today), sheetProblems: sheet?.problems ?? [] };
}
