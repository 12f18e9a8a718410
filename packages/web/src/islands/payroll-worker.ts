// Reads and computes a payroll sheet beside the page, so that the page stays alive and can stop it.

import { indonesia } from '@jamin/law/light';
import type { SheetOutcome } from '../payroll/compute-sheet.ts';
import { computeSheet } from '../payroll/compute-sheet.ts';
import { madeFile } from '../payroll/result-files.ts';
import type { WorkerAsk, WorkerTold } from '../payroll/sheet-client.ts';

type Answer = Extract<SheetOutcome, { readonly kind: 'answer' }>;
type Scope = {
  readonly postMessage: (told: WorkerTold) => void;
  readonly addEventListener: (type: 'message', hear: (event: { readonly data: WorkerAsk }) => void) => void;
};

const scope = self as unknown as Scope;
let last: Answer | undefined;

scope.addEventListener('message', ({ data }) => {
  void answer(data).catch(() => scope.postMessage({ kind: 'failed' }));
});

async function answer(ask: WorkerAsk): Promise<void> {
  if (ask.kind === 'file') {
    if (last === undefined) return;
    const file = await madeFile(ask.file, last.computed, last.month, ask.language);
    scope.postMessage({ kind: 'file', file });
    return;
  }
  const outcome = await computeSheet(indonesia, ask.input, (step, share) =>
    scope.postMessage({ kind: 'step', step, share }),
  );
  last = outcome.kind === 'answer' ? outcome : undefined;
  scope.postMessage(
    outcome.kind === 'answer' ? { kind: 'view', view: outcome.view } : { kind: 'problems', problems: outcome.problems },
  );
}
