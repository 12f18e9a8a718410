// Reads a file and checks its text in a thread of its own, which is ended when it takes too long or too much.

import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { CheckedText } from '@jamin/press';
import type { FileProblem } from '@jamin/press/files';

/** What was brought: a text, or the bytes of a file with its name. */
type Brought = { readonly text: string } | { readonly bytes: Uint8Array; readonly name: string };

type CheckedApart =
  | { readonly ok: true; readonly text: string; readonly checked: CheckedText }
  | { readonly ok: false; readonly problem: Pick<FileProblem, 'message' | 'remedy'> };

export type CheckApart = (brought: Brought) => Promise<CheckedApart>;

/** How long one file may take, how much memory, how many are read at once and how many may wait. */
const MILLISECONDS = 12_000;
const MEGABYTES = 768;
const AT_ONCE = 2;
const WAITING = 8;

/** The longest text that is checked, in characters: three books. */
const LONGEST = 1024 * 1024;

/** A reader for one server; a hostile file holds a thread for its time, never the server. */
export function checkerApart(milliseconds = MILLISECONDS): CheckApart {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (brought) => {
    if (running >= AT_ONCE && waiting.length >= WAITING) return { ok: false, problem: busy };
    if (running >= AT_ONCE) await new Promise<void>((resume) => waiting.push(resume));
    running += 1;
    try {
      return await inThread(brought, milliseconds);
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}

function inThread(brought: Brought, milliseconds: number): Promise<CheckedApart> {
  const thread = new Worker(new URL(import.meta.url), {
    workerData: { brought },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  return new Promise((resolve) => {
    const end = (answer: CheckedApart) => {
      clearTimeout(timer);
      void thread.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => end({ ok: false, problem: tooSlow }), milliseconds);
    thread.once('message', end);
    thread.once('error', () => end({ ok: false, problem: tooSlow }));
    thread.once('exit', () => end({ ok: false, problem: tooSlow }));
  });
}

async function checked(brought: Brought): Promise<CheckedApart> {
  const { indonesia } = await import('@jamin/law');
  const { checkText, possiblePayments } = await import('@jamin/press');
  const text = await textOf(brought);
  if (typeof text !== 'string') return { ok: false, problem: text };
  if (text.length > LONGEST) return { ok: false, problem: tooLong };
  return { ok: true, text, checked: checkText(text, possiblePayments(indonesia)) };
}

async function textOf(brought: Brought): Promise<string | FileProblem> {
  if ('text' in brought) return brought.text;
  const { readDocument } = await import('@jamin/press/files');
  const document = await readDocument(brought.bytes, brought.name);
  return document.ok ? document.text : document.problem;
}

const busy = {
  message: { id: 'Banyak berkas sedang dibaca saat ini.', en: 'Many files are being read right now.' },
  remedy: { id: 'Coba lagi sebentar lagi.', en: 'Try again in a moment.' },
};

const tooSlow = {
  message: { id: 'Membaca berkas ini terlalu lama.', en: 'Reading this file takes too long.' },
  remedy: { id: 'Tempelkan bagian yang memuat angkanya.', en: 'Paste the part that holds the figures.' },
};

const tooLong = {
  message: { id: 'Teksnya lebih dari satu juta huruf.', en: 'The text has more than a million characters.' },
  remedy: { id: 'Tempelkan bagian yang memuat angkanya.', en: 'Paste the part that holds the figures.' },
};

// In the thread itself, once everything above stands.
if (!isMainThread && parentPort !== null && workerData?.brought !== undefined) {
  parentPort.postMessage(await checked(workerData.brought));
}
