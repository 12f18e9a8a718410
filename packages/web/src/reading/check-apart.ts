// Reads a file and checks its text in a thread apart, which is ended when it takes too long or too much.

import type { Words } from '@jamin/engine';
import type { CheckedText } from '@jamin/press';
import { threadLine } from '../serving/thread-line.ts';

/** What was brought: a text, or the bytes of a file with its name. */
export type Brought = { readonly text: string } | { readonly bytes: Uint8Array; readonly name: string };

/** Why nothing was read, with a code for programs. */
type ReadingProblem = { readonly code: string; readonly message: Words; readonly remedy: Words };

export type CheckedApart =
  | { readonly ok: true; readonly text: string; readonly checked: CheckedText }
  | { readonly ok: false; readonly problem: ReadingProblem; readonly isBusy?: boolean };

export type CheckApart = (brought: Brought) => Promise<CheckedApart>;

/** How long one file may take, how much memory, how many are read at once and how many may wait. */
const MILLISECONDS = 12_000;
const MEGABYTES = 768;
const AT_ONCE = 2;
const WAITING = 8;

/** A reader for one server; a hostile file holds a thread for its time, never the server. */
export function checkerApart(milliseconds = MILLISECONDS): CheckApart {
  const line = threadLine<Brought, CheckedApart>(() => new URL(import.meta.resolve('@jamin/web/check-thread')), {
    atOnce: AT_ONCE,
    waiting: WAITING,
    milliseconds,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  return async (brought) => {
    const found = await line(brought);
    if (found === 'busy') return { ok: false, problem: busy, isBusy: true };
    return found === 'late' ? { ok: false, problem: tooSlow } : found.told;
  };
}

export const busy: ReadingProblem = {
  code: 'busy',
  message: { id: 'Banyak berkas sedang dibaca saat ini.', en: 'Many files are being read right now.' },
  remedy: { id: 'Coba lagi sebentar lagi.', en: 'Try again in a moment.' },
};

export const tooSlow: ReadingProblem = {
  code: 'too-slow',
  message: { id: 'Membaca berkas ini terlalu lama.', en: 'Reading this file takes too long.' },
  remedy: { id: 'Tempelkan bagian yang memuat angkanya.', en: 'Paste the part that holds the figures.' },
};
