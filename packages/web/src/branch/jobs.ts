// The work that a branch does by itself: messages to those who asked for them, and once a business day what falls due.

import type { OpenBranch } from '@jamin/administration';
import type { Log } from '../serving/log.ts';
import { faultOf, type WorkObserver } from '../serving/observe.ts';
import type { Schedule } from './schedule.ts';

export type Jobs = { readonly state: () => Promise<'working' | 'behind'>; readonly stop: () => Promise<void> };

/** Looks so often whether a business day has begun; the clock of the branch says so, not that of the machine. */
const DAY_SECONDS = 60;
const MESSAGES_SECONDS = 15;

/** For a server the schedule is kept in its database; an embedded branch, which is one process, keeps it by itself. */
export function jobsOf(
  log: Log,
  works: WorkObserver | undefined,
): (branch: OpenBranch, server: string | undefined) => Promise<Jobs> {
  return async (branch, server) => {
    const schedule =
      server === undefined
        ? (await import('./timer-schedule.ts')).timerSchedule()
        : await (await import('./boss-schedule.ts')).bossSchedule(server, (thrown) => log.failed('schedule', thrown));
    return startJobs({ branch, schedule, log, works });
  };
}

type Working = {
  readonly branch: OpenBranch;
  readonly schedule: Schedule;
  readonly log: Log;
  readonly works: WorkObserver | undefined;
};

async function startJobs({ branch, schedule, log, works }: Working): Promise<Jobs> {
  const { deliverDue, httpSender, openDays, workDay } = await import('@jamin/administration');
  const behind = new Set<string>();
  const told = (name: string, work: () => Promise<object | undefined>) => async () => {
    const [began, end] = [performance.now(), works?.begin(name)];
    const ended = (thrown?: unknown) =>
      end?.({ milliseconds: performance.now() - began, fault: thrown === undefined ? undefined : faultOf(thrown) });
    try {
      const done = await work();
      ended();
      behind.delete(name);
      if (done !== undefined) log.done(name, numbersOf(done));
    } catch (thrown) {
      ended(thrown);
      behind.add(name);
      log.failed(name, thrown);
      throw thrown;
    }
  };
  const day = told('day', () => workDay(branch.system, branch.kept, { at: branch.clock(), rates: branch.rates ?? [] }));
  const send = httpSender();
  const messages = told('messages', async () => {
    const done = await deliverDue(branch.system, { vault: branch.vault, now: branch.clock(), send });
    return done.delivered + done.failed + done.parked === 0 ? undefined : done;
  });
  await schedule.every('day', DAY_SECONDS, day);
  await schedule.every('messages', MESSAGES_SECONDS, messages);
  // Another process may have done what failed here, and one that is gone remembers nothing: the database knows.
  const state = async () => {
    const days = await openDays(branch.system, branch.clock()).catch(() => Number.POSITIVE_INFINITY);
    const isLate = days > 1 || (days > 0 && behind.has('day'));
    return isLate || behind.has('messages') ? 'behind' : 'working';
  };
  return { state, stop: schedule.stop };
}

function numbersOf(done: object): { readonly [name: string]: string | number } {
  return Object.fromEntries(Object.entries(done).filter(([, value]) => ['string', 'number'].includes(typeof value)));
}
