// Reads a file and checks its text in a thread apart, which is ended when it takes too long or too much.

import type { Words } from '@jamin/engine';
import type { CheckedText } from '@jamin/press';
import { threadLine, type Untold } from '../serving/thread-line.ts';

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
    if (typeof found !== 'string') return found.told;
    return { ok: false, problem: unread[found], isBusy: found === 'busy' };
  };
}

const pastePart: Words = {
  id: 'Tempelkan bagian yang memuat angkanya.',
  en: 'Paste the part that holds the figures.',
};

/** Why a file was not read, by what became of its thread. */
export const unread: { readonly [why in Untold]: ReadingProblem } = {
  busy: {
    code: 'busy',
    message: { id: 'Banyak berkas sedang dibaca saat ini.', en: 'Many files are being read right now.' },
    remedy: { id: 'Coba lagi sebentar lagi.', en: 'Try again in a moment.' },
  },
  late: {
    code: 'too-slow',
    message: { id: 'Membaca berkas ini terlalu lama.', en: 'Reading this file takes too long.' },
    remedy: pastePart,
  },
  large: {
    code: 'too-much-memory',
    message: { id: 'Isi berkas ini terlalu besar untuk dibaca.', en: 'What this file holds is too large to be read.' },
    remedy: pastePart,
  },
  broken: {
    code: 'reader-failed',
    message: {
      id: 'Program pembaca kami berhenti di berkas ini. Itu kesalahan kami.',
      en: 'Our reader stopped at this file. The fault is ours.',
    },
    remedy: pastePart,
  },
};
