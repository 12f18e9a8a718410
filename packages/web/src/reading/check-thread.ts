// The thread that reads what somebody brought: it gets a text or a file, and tells its text with the check of it.

import { parentPort } from 'node:worker_threads';
import { indonesia } from '@jamin/law';
import { checkText, possiblePayments } from '@jamin/press';
import type { FileProblem } from '@jamin/press/files';
import type { Brought, CheckedApart } from './check-apart.ts';

/** The longest text that is checked, in characters: three books. */
const LONGEST = 1024 * 1024;

const possible = possiblePayments(indonesia);

parentPort?.on('message', (brought: Brought) => {
  void checked(brought).then((answer) => parentPort?.postMessage(answer));
});

async function checked(brought: Brought): Promise<CheckedApart> {
  const text = await textOf(brought);
  if (typeof text !== 'string') return { ok: false, problem: text };
  if (text.length > LONGEST) return { ok: false, problem: tooLong };
  return { ok: true, text, checked: checkText(text, possible) };
}

async function textOf(brought: Brought): Promise<string | FileProblem> {
  if ('text' in brought) return brought.text;
  // Loaded only when somebody brings a file: its readers are larger than all the rest.
  const { readDocument } = await import('@jamin/press/files');
  const document = await readDocument(brought.bytes, brought.name);
  return document.ok ? document.text : document.problem;
}

const tooLong: FileProblem = {
  code: 'too-large',
  message: { id: 'Teksnya lebih dari satu juta huruf.', en: 'The text has more than a million characters.' },
  remedy: { id: 'Tempelkan bagian yang memuat angkanya.', en: 'Paste the part that holds the figures.' },
};
