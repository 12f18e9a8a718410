// Pages are made ahead once after the start and once after every midnight, one at a time, whatever one of them does.

import { expect, test, vi } from 'vitest';
import { keepWarm } from './warm.ts';

test('each page is made after the start and after midnight, and a page that fails stops no other', async () => {
  const opened: string[] = [];
  let days = 0;
  const secondsLeft = () => {
    days += 1;
    return days === 1 ? -1 : 60;
  };
  const open = async (path: string) => {
    opened.push(path);
    if (path === '/b') throw new Error('not now');
  };
  const warm = keepWarm({ open, paths: ['/a', '/b', '/c'], secondsLeft, before: 1, between: 1 });
  await vi.waitFor(() => expect(days).toBe(2));
  expect(opened).toEqual(['/a', '/b', '/c', '/a', '/b', '/c']);
  warm.stop();
});
