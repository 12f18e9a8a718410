// The form of a payroll sheet as it is posted without a script: read within bounds, computed, and not kept.

import { InputError, indonesia, type Language } from '@jamin/law';
import { data } from 'react-router';
import { type Typed, typedEntries } from '../answers/typed.ts';
import { postedForm } from '../reading/posted-form.ts';
import { computeSheet, type SheetOutcome } from './compute-sheet.ts';
import { formSource } from './form-source.ts';
import { MOST_POSTED, MOST_POSTED_UNPACKED, type SheetSource, tooLarge } from './sheet-source.ts';

type Posted = { readonly typed: Typed; readonly outcome: SheetOutcome; readonly get: string | undefined };

export async function postedSheet(request: Request, language: Language): Promise<Posted> {
  const form = await postedForm(request, MOST_POSTED);
  if (form === 'broken') throw data(null, { status: 400 });
  if (form === 'too-large') return { typed: {}, outcome: tooLargeOutcome(language), get: undefined };
  const { get, ...typed } = typedEntries(form.entries());
  const [sheet, bill] = (await Promise.all([formSource(form, 'file'), formSource(form, 'billFile')])).map(bounded);
  const outcome = await computeSheet(indonesia, { typed, language, sheet, bill }, () => undefined);
  return { typed, outcome, get: get?.[0] };
}

function bounded(source: SheetSource | undefined): SheetSource | undefined {
  return source === undefined ? undefined : { ...source, mostUnpacked: MOST_POSTED_UNPACKED };
}

function tooLargeOutcome(language: Language): SheetOutcome {
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
