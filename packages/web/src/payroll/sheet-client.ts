// The page's side of the worker that computes a sheet: what is asked of it and what it tells.

import type { Language } from '@jamin/law';
import type { EntryProblem } from '../answers/typed.ts';
import type { Step } from '../words/payroll-terms.ts';
import type { SheetInput } from './compute-sheet.ts';
import type { FileKind } from './file-kinds.ts';
import type { MadeFile } from './result-files.ts';
import type { SheetView } from './sheet-view.ts';

export type WorkerAsk =
  | { readonly kind: 'compute'; readonly input: SheetInput }
  | { readonly kind: 'file'; readonly file: FileKind; readonly language: Language };

export type WorkerTold =
  | { readonly kind: 'step'; readonly step: Step; readonly share: number }
  | { readonly kind: 'view'; readonly view: SheetView }
  | { readonly kind: 'problems'; readonly problems: readonly EntryProblem[] }
  | { readonly kind: 'file'; readonly file: MadeFile }
  | { readonly kind: 'failed' };

export type SheetClient = { readonly ask: (ask: WorkerAsk) => void; readonly end: () => void };

/** Starts the worker; `hear` is told what it says, and that it failed where it cannot run. */
export function startClient(address: string, hear: (told: WorkerTold) => void): SheetClient {
  const worker = new Worker(address, { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerTold>) => hear(data));
  worker.addEventListener('error', () => hear({ kind: 'failed' }));
  return { ask: (ask) => worker.postMessage(ask), end: () => worker.terminate() };
}

/** Hands a file over to the device. */
export function handOver({ name, type, bytes }: MadeFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
