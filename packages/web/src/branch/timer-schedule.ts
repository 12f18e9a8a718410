// The schedule of a branch in one process: timers, one work at a time, for a database with a single connection.

import type { Schedule } from './schedule.ts';

export function timerSchedule(): Schedule {
  const timers: NodeJS.Timeout[] = [];
  let last: Promise<void> = Promise.resolve();
  let isStopped = false;
  const every: Schedule['every'] = async (_, seconds, work) => {
    let isWaiting = false;
    const once = () => {
      if (isWaiting || isStopped) return;
      isWaiting = true;
      // A work that failed has said so; it is asked again next time.
      last = last.then(async () => {
        isWaiting = false;
        if (!isStopped) await work().catch(() => undefined);
      });
    };
    once();
    timers.push(setInterval(once, seconds * 1000).unref());
  };
  const stop = async () => {
    isStopped = true;
    for (const timer of timers) clearInterval(timer);
    await last;
  };
  return { every, stop };
}
