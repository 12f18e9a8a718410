// The thread that answers what was posted: it gets what was typed, and tells the whole state of the page.

import { parentPort } from 'node:worker_threads';
import type { AnswerJob } from './answers-apart.ts';
import { calculate } from './calculate.ts';
import { eventState } from './event-state.ts';

parentPort?.on('message', (job: AnswerJob) => parentPort?.postMessage(answered(job)));

function answered(job: AnswerJob) {
  switch (job.kind) {
    case 'calculator':
      return calculate(job.name, job.typed, job.asked);
    case 'event':
      return eventState(job.name, job.typed, job.language);
    case 'begin':
      return undefined;
  }
}
