// Work in threads: in turn, within limits, and a thread that takes too long takes nothing else with it.

import { expect, test } from 'vitest';
import { threadLine } from './thread-line.ts';

const program = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', (job) => {
  if (job === 'endless') for (;;);
  if (job === 'broken') throw new Error('broken');
  if (job === 'gone') process.exit(1);
  if (job === 'large') for (const all = [];;) all.push(new Array(10000).fill(Math.sqrt(all.length)));
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

test('endless, failing, ended and all too large work is told apart, and what waits behind it is done', async () => {
  const resourceLimits = { maxOldGenerationSizeMb: 32 };
  const ask = threadLine<string, string>(file, { ...limits, milliseconds: 5000, waiting: 8, resourceLimits });
  const jobs = ['endless', 'a', 'broken', 'b', 'gone', 'c', 'large', 'd'];
  const found = await Promise.all(jobs.map((job) => ask(job)));
  expect(found.filter((_, place) => place % 2 === 0)).toEqual(['late', 'broken', 'broken', 'large']);
  expect(found.filter((_, place) => place % 2 === 1)).toEqual(['a!', 'b!', 'c!', 'd!'].map((told) => ({ told })));
});
