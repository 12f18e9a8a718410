// Whose share a request counts to: the address that cannot be chosen by the caller.

import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { callerBehind, networkOf } from './caller.ts';

async function callerOf(proxies: number, forwarded?: string) {
  const app = new Hono().get('/', (c) => c.text(callerBehind(proxies)(c)));
  const headers: Record<string, string> = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded };
  const env = { incoming: { socket: { remoteAddress: '192.0.2.1', remotePort: 1, remoteFamily: 'IPv4' } } };
  return (await app.request('/', { headers }, env)).text();
}

test('without proxies of our own nobody is believed', async () => {
  expect(await callerOf(0, '203.0.113.9')).toBe('192.0.2.1');
});

test('each proxy of ours adds one address at the end; what stands before was said by the caller', async () => {
  expect(await callerOf(1, '198.51.100.1, 203.0.113.9')).toBe('203.0.113.9');
  expect(await callerOf(2, '198.51.100.1, 203.0.113.9, 10.0.0.1')).toBe('203.0.113.9');
  expect(await callerOf(1)).toBe('192.0.2.1');
});

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['192.0.2.7', '192.0.2.7'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
