// Work in threads: in turn, within limits, and a thread that takes too long takes nothing else with it.

import { expect, test } from 'vitest';
import { threadLine } from './thread-line.ts';

const program = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', (job) => {
  if (job === 'endless') for (;;);
  if (job === 'broken') throw new Error('broken');
  if (job === 'gone') process.exit(1);
  parentPort.postMessage(job + '!');
});
`;
const file = () => new URL(`data:text/javascript,${encodeURIComponent(program)}`);
const limits = { atOnce: 1, waiting: 3, milliseconds: 2000 };

test('each piece of work gets its own answer, and more than may wait are sent away', async () => {
  const ask = threadLine<string, string>(file, limits);
  const found = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((job) => ask(job)));
  expect(found).toEqual([{ told: 'a!' }, { told: 'b!' }, { told: 'c!' }, { told: 'd!' }, 'busy']);
});

test('endless, failing and ended work is late, and what waits behind it is done', async () => {
  const ask = threadLine<string, string>(file, { ...limits, waiting: 6 });
  const found = await Promise.all(['endless', 'a', 'broken', 'b', 'gone', 'c'].map((job) => ask(job)));
  expect(found).toEqual(['late', { told: 'a!' }, 'late', { told: 'b!' }, 'late', { told: 'c!' }]);
});
