// Computes a payroll sheet from its bytes to what the page shows; the same on the device and on the server.

import type { Law } from '@jamin/engine';
import { InputError, type Language, stop } from '@jamin/law';
import { noRows, payrollPlan, surveySheet } from '@jamin/law/payroll';
import type { EntryProblem, Typed } from '../answers/typed.ts';
import type { Step } from '../words/payroll-terms.ts';
import { readBill } from './bill-reading.ts';
import { billView } from './bill-view.ts';
import type { Computed } from './result-files.ts';
import { readOptions, type SheetOptions } from './sheet-options.ts';
import { runPlan } from './sheet-run.ts';
import { openSource, type SheetSource } from './sheet-source.ts';
import { type SheetView, sheetView } from './sheet-view.ts';

export type SheetInput = {
  readonly typed: Typed;
  readonly language: Language;
  readonly sheet: SheetSource | undefined;
  readonly bill: SheetSource | undefined;
};

/** What a sheet comes to: problems of the form, a refusal of a file, or the answer with what its files are made of. */
export type SheetOutcome =
  | { readonly kind: 'problems'; readonly problems: readonly EntryProblem[] }
  | {
      readonly kind: 'answer';
      readonly view: SheetView;
      readonly computed: Computed;
      readonly month: string;
    };

/** Told as work goes on; `share` of the step, from 0 to 1. */
type OnStep = (step: Step, share: number) => void;

const MOST_ROWS = 100_000;

export async function computeSheet(law: Law, input: SheetInput, onStep: OnStep): Promise<SheetOutcome> {
  const { typed, language } = input;
  const { options, problems } = readOptions(law, typed, language);
  const source = input.sheet ?? pasted(typed, 'rows');
  const missing = source === undefined ? [noSource(language)] : [];
  if (options === undefined || source === undefined) return { kind: 'problems', problems: [...problems, ...missing] };
  try {
    return await computed(law, input, source, options, onStep);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: 'problems', problems: error.problems.map((problem) => refusal(problem, source, language)) };
  }
}

/** Rows typed or pasted into a field of the form. */
function pasted(typed: Typed, entry: string): SheetSource | undefined {
  const text = typed[entry]?.[0];
  return text === undefined ? undefined : { name: entry, bytes: new TextEncoder().encode(text) };
}

const words = {
  id: { sheet: 'Daftar upah', bill: 'Tagihan per pekerja', none: 'Pilih berkas atau tempel barisnya.' },
  en: { sheet: 'Payroll', bill: 'Bill per worker', none: 'Choose a file or paste the rows.' },
} as const;

function noSource(language: Language): EntryProblem {
  return { entry: 'file', label: words[language].sheet, message: words[language].none, remedy: '' };
}

function refusal(
  { place, message, remedy }: InputError['problems'][number],
  source: SheetSource,
  language: Language,
): EntryProblem {
  const isBill = /^bill(?:Rows|File)/.test(place);
  const where = place.replace(/^(?:rows|billRows|billFile:)(?=$|[^\w])/, '').replace(/^,\s*/, '');
  const isPasted = source.name === 'rows' || place.startsWith('billRows');
  const entry = isBill ? (isPasted ? 'billRows' : 'billFile') : isPasted ? 'rows' : 'file';
  const label = isBill ? words[language].bill : words[language].sheet;
  return {
    entry,
    label: where === '' ? label : `${label}, ${where}`,
    message: message[language],
    remedy: remedy[language],
  };
}

async function computed(
  law: Law,
  { typed, language, bill }: SheetInput,
  source: SheetSource,
  options: SheetOptions,
  onStep: OnStep,
): Promise<SheetOutcome> {
  onStep('reading', 0);
  const sheet = await openSource(source);
  const survey = await surveySheet(sheet, () => undefined);
  if (survey.rows === 0) noRows(sheet.place);
  if (survey.rows > MOST_ROWS) tooManyRows(sheet.place);
  onStep('computing', 0);
  const plan = payrollPlan(law, sheet, survey, { ...options, known: undefined, minimumWage: undefined });
  const run = await runPlan(plan, (rows) => onStep('computing', rows / survey.rows));
  const billed = await readBill(typed, bill ?? pasted(typed, 'billRows'), language);
  onStep('comparing', 0);
  const compared =
    billed === undefined
      ? undefined
      : await billView({ law, plan, run, billed, language, onShare: (share) => onStep('comparing', share) });
  return {
    kind: 'answer',
    view: { ...sheetView({ plan, run, options, language }), bill: compared },
    computed: run.computed,
    month: options.month,
  };
}

function tooManyRows(place: string): never {
  return stop(
    'too-many-rows',
    place,
    { id: `Lebih dari ${MOST_ROWS} baris tidak dibaca di sini.`, en: `More than ${MOST_ROWS} rows are not read here.` },
    {
      id: 'Bagi menjadi beberapa berkas, atau pakai perintah "jamin contributions".',
      en: 'Split it into several files, or use the command "jamin contributions".',
    },
  );
}
