// The calendar of a life event: days ahead are in it, and a day that is over is not.

import { date } from '@jamin/engine';
import { RouterContextProvider } from 'react-router';
import { expect, test } from 'vitest';
import { served } from '../context.ts';
import { action } from './event-calendar.tsx';

async function calendarOn(today: string): Promise<string> {
  const context = new RouterContextProvider();
  context.set(served, { today: date(today), scripts: () => undefined, origin: 'https://jamin.example' });
  const facts = 'on=2026-02-10&wage=4500000&paidMonths24=24&balance=18000000&claimDate=2026-03-02';
  const body = new URLSearchParams(`${facts}&asked=wage,paidMonths24,balance,claimDate`);
  const request = new Request('https://jamin.example/peristiwa/phk/tenggat.ics', { method: 'POST', body });
  const args = { request, params: { event: 'phk' }, context } as unknown as Parameters<typeof action>[0];
  return (await action(args)).text();
}

test('the last day to claim is in the calendar up to that day, and not after it', async () => {
  expect(await calendarOn('2026-08-10')).toContain('DTSTART;VALUE=DATE:20260810');
  const after = await calendarOn('2026-11-22');
  expect(after).not.toContain('DTSTART;VALUE=DATE:20260810');
  expect(after).toContain('SUMMARY:JHT');
});
