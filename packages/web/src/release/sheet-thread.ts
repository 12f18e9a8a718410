// The thread that reads posted sheets: it gets a payroll or the figures of a release, and tells what they come to.

import { parentPort } from 'node:worker_threads';
import { indonesia } from '@jamin/law';
import { computeSheet } from '../payroll/compute-sheet.ts';
import type { PayrollOutcome } from '../payroll/posted-sheet.ts';
import { madeFile } from '../payroll/result-files.ts';
import { droppedSheet } from './dropped-sheet.ts';
import type { ReadSheet } from './read-sheet.ts';
import type { SheetJob } from './sheets-apart.ts';

parentPort?.on('message', (job: SheetJob) => {
  void done(job).then((told) => parentPort?.postMessage(told));
});

async function done(job: SheetJob): Promise<PayrollOutcome | ReadSheet> {
  if (job.kind === 'figures') return droppedSheet(new File([job.bytes], job.name));
  const outcome = await computeSheet(indonesia, job.input, () => undefined);
  if (outcome.kind === 'problems') return outcome;
  const { view, computed, month } = outcome;
  if (job.file === undefined) return { kind: 'answer', view };
  return { kind: 'file', file: await madeFile(job.file, computed, month, job.input.language) };
}
