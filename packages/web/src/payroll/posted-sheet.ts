// The form of a payroll sheet as it is posted without a script: read within bounds, computed, and not kept.

import { InputError, type Language } from '@jamin/law';
import { data } from 'react-router';
import { type EntryProblem, type Typed, typedEntries } from '../answers/typed.ts';
import { postedForm } from '../reading/posted-form.ts';
import type { SheetInput } from './compute-sheet.ts';
import { type FileKind, fileKinds } from './file-kinds.ts';
import { formSource } from './form-source.ts';
import type { MadeFile } from './result-files.ts';
import { MOST_POSTED, MOST_POSTED_UNPACKED, type SheetSource, tooLarge } from './sheet-source.ts';
import type { SheetView } from './sheet-view.ts';

/** What a posted payroll comes to: problems of the form or its files, the page, or the file that was asked for. */
export type PayrollOutcome =
  | { readonly kind: 'problems'; readonly problems: readonly EntryProblem[] }
  | { readonly kind: 'answer'; readonly view: SheetView }
  | { readonly kind: 'file'; readonly file: MadeFile };

export type ReadPayroll = (input: SheetInput, file: FileKind | undefined) => Promise<PayrollOutcome>;

type Posted = { readonly typed: Typed; readonly outcome: PayrollOutcome };
type Asked = { readonly language: Language; readonly isFile: boolean; readonly read: ReadPayroll };

/** `isFile`: what is asked for is the file that the form names, not the page. */
export async function postedSheet(request: Request, { language, isFile, read }: Asked): Promise<Posted> {
  const form = await postedForm(request, MOST_POSTED);
  if (form === 'broken') throw data(null, { status: 400 });
  if (form === 'too-large') return { typed: {}, outcome: tooLargeOutcome(language) };
  const { get, ...typed } = typedEntries(form.entries());
  const [sheet, bill] = (await Promise.all([formSource(form, 'file'), formSource(form, 'billFile')])).map(bounded);
  const outcome = await read({ typed, language, sheet, bill }, isFile ? kindOf(get?.[0]) : undefined);
  return { typed, outcome };
}

function kindOf(get: string | undefined): FileKind {
  return fileKinds.find((one) => one === get) ?? 'xlsx';
}

function bounded(source: SheetSource | undefined): SheetSource | undefined {
  return source === undefined ? undefined : { ...source, mostUnpacked: MOST_POSTED_UNPACKED };
}

function tooLargeOutcome(language: Language): PayrollOutcome {
  try {
    return tooLarge('', MOST_POSTED);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const problems = error.problems.map(({ message, remedy }) => ({
      entry: 'file',
      label: message[language],
      message: message[language],
      remedy: remedy[language],
    }));
    return { kind: 'problems', problems };
  }
}
