// Reads posted sheets, a payroll or figures for a release, in a thread apart, ended when it takes too long or too much.

import type { Words } from '@jamin/engine';
import type { Language } from '@jamin/law';
import { createContext } from 'react-router';
import type { EntryProblem } from '../answers/typed.ts';
import type { SheetInput } from '../payroll/compute-sheet.ts';
import type { FileKind } from '../payroll/file-kinds.ts';
import type { PayrollOutcome, ReadPayroll } from '../payroll/posted-sheet.ts';
import { unread } from '../reading/check-apart.ts';
import { threadLine, type Untold } from '../serving/thread-line.ts';
import type { ReadSheet } from './read-sheet.ts';

/** A payroll with what is asked of it, its page or a file; or a sheet with the figures of a release. */
export type SheetJob =
  | { readonly kind: 'payroll'; readonly input: SheetInput; readonly file: FileKind | undefined }
  | { readonly kind: 'figures'; readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string };

export type SheetsApart = {
  readonly payroll: ReadPayroll;
  readonly figures: (file: File) => Promise<ReadSheet>;
};

/** Reads posted sheets, apart from the server. */
export const sheets = createContext<SheetsApart>();

/** How long one sheet may take, how much memory, how many are read at once and how many may wait. */
const MILLISECONDS = 30_000;
const MEGABYTES = 768;
const AT_ONCE = 2;
const WAITING = 8;

export function sheetsApart(milliseconds = MILLISECONDS): SheetsApart {
  const thread = () => new URL(import.meta.resolve('@jamin/web/sheet-thread'));
  const line = threadLine<SheetJob, PayrollOutcome | ReadSheet>(thread, {
    atOnce: AT_ONCE,
    waiting: WAITING,
    milliseconds,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  return {
    payroll: async (input, file) => {
      const found = await line({ kind: 'payroll', input, file });
      if (typeof found === 'string') return { kind: 'problems', problems: [unreadPayroll(found, input)] };
      return found.told as PayrollOutcome;
    },
    figures: async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const found = await line({ kind: 'figures', bytes, name: file.name });
      if (typeof found !== 'string') return found.told as ReadSheet;
      const { message, remedy } = found === 'busy' ? unread.busy : { ...unread[found], remedy: typeThem };
      return { typed: {}, rows: 0, problems: [{ row: null, message, remedy }] };
    },
  };
}

function unreadPayroll(why: Untold, { language, sheet }: SheetInput): EntryProblem {
  const { message, remedy } = why === 'busy' ? unread.busy : { ...unread[why], remedy: splitIt };
  return {
    entry: sheet === undefined ? 'rows' : 'file',
    label: labels[language],
    message: message[language],
    remedy: remedy[language],
  };
}

const labels: { readonly [language in Language]: string } = { id: 'Daftar upah', en: 'Payroll' };

const splitIt: Words = {
  id: 'Hapus kolom dan lembar yang tidak perlu, atau bagi menjadi beberapa berkas.',
  en: 'Remove columns and sheets that are not needed, or split it into several files.',
};

const typeThem: Words = { id: 'Ketik angkanya di formulir.', en: 'Type the figures into the form.' };
