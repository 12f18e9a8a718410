// The branch and its database as two processes that are killed at will, and clients who ask again until they are told.
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Instant, momentOn } from '@jamin/administration';
import { date } from '@jamin/engine';
import { type Server, startPostgres } from '../postgres-server.ts';
import type { Asked, Told } from './fault-branch.ts';
import type { Answer, Job } from './fault-jobs.ts';

type Victim = 'branch' | 'database' | 'both';

export type System = {
  readonly url: string;
  /** Asks until it is answered; every time again with the same key. */
  readonly insist: (job: Job) => Promise<Answer>;
  readonly kill: (victim: Victim) => Promise<void>;
  /** How often clients had to ask again, by why. */
  readonly asksAgain: ReadonlyMap<string, number>;
  readonly stop: () => Promise<void>;
};

type Process = { readonly child: ChildProcess; readonly waiting: Map<number, (told: Told) => void> };

/** What a client may see when the branch or its database dies; anything else ends the test. */
const LOST = /ECONN|EPIPE|[Cc]onnection|terminating|starting up|shutting down|recovery mode|not yet accepting/;
const AGAIN = /^(?:ledger\/already-sealed|the branch died)$/;

export async function startSystem(): Promise<System> {
  const server = await startPostgres();
  let current = startBranch(server.url);
  let number = 0;
  const asksAgain = new Map<string, number>();
  const ask = async (job: Job): Promise<Told> => {
    const { child, waiting } = await current;
    number += 1;
    const asked: Asked = { number, job, at: moment(number) };
    return new Promise((done) => {
      if (child.exitCode !== null) throw new Error(`The branch ended by itself with ${child.exitCode}.`);
      if (!child.connected) return done({ number: asked.number, failed: 'the branch died' });
      waiting.set(asked.number, done);
      child.send(asked, () => undefined);
    });
  };
  const insist = async (job: Job): Promise<Answer> => {
    for (;;) {
      const told = await ask(job);
      if ('answer' in told) return told.answer;
      const why = LOST.test(told.failed) ? 'lost connection' : told.failed;
      if (why === told.failed && !AGAIN.test(why)) throw new Error(`Job ${job.key} (${job.kind}): ${told.failed}`);
      asksAgain.set(why, (asksAgain.get(why) ?? 0) + 1);
      await setTimeout(10);
    }
  };
  // Whoever asks from here on waits for what comes after.
  const kill = async (victim: Victim): Promise<void> => {
    const before = await current;
    current = Promise.all([
      victim === 'branch' ? undefined : server.kill().then(() => server.start()),
      victim === 'database' ? undefined : endBranch(before),
    ]).then(() => (victim === 'database' ? before : startBranch(server.url)));
    await current;
  };
  const stop = async () => {
    await endBranch(await current);
    await server.stop();
  };
  await current;
  return { url: server.url, insist, kill, asksAgain, stop };
}

/** The business clock of the run: later with every question. */
function moment(tick: number): Instant {
  const first = Date.parse(momentOn(date('2024-07-24'), 8));
  return new Date(first + tick).toISOString();
}

function startBranch(url: Server['url']): Promise<Process> {
  const child = fork(join(import.meta.dirname, 'fault-branch.ts'), [url], { serialization: 'advanced' });
  const waiting = new Map<number, (told: Told) => void>();
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      fail(new Error(`The branch ended with ${code} before it was ready.`));
      const failed = signal === 'SIGKILL' ? 'the branch died' : `the branch ended by itself with ${code}`;
      for (const [number, tell] of waiting) tell({ number, failed });
      waiting.clear();
    });
    child.on('message', (told: 'ready' | Told) => {
      if (told === 'ready') return done({ child, waiting });
      waiting.get(told.number)?.(told);
      waiting.delete(told.number);
    });
  });
}

async function endBranch({ child }: Process): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
}
