// Which packing a browser gets, and what is worth packing.

import { brotliDecompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { isPackable, packAnswers, packingFor } from './packing.ts';

test('the best packing that is allowed', () => {
  expect(packingFor('gzip, deflate, br, zstd')).toBe('br');
  expect(packingFor('gzip;q=1.0, br;q=0.5')).toBe('gzip');
  expect(packingFor('br;q=0, gzip')).toBe('gzip');
  expect(packingFor('*')).toBe('br');
  for (const none of [undefined, '', 'identity', 'deflate', 'br;q=0', 'gzip;q=x']) {
    expect(packingFor(none), none).toBeUndefined();
  }
});

test('texts are packed where that gains something, and pictures, PDFs and small answers are not', () => {
  for (const type of ['text/html; charset=utf-8', 'application/json', 'application/problem+json', 'image/svg+xml']) {
    expect(isPackable(type, 5000), type).toBe(true);
    expect(isPackable(type, 100), type).toBe(false);
  }
  for (const type of ['application/pdf', 'image/png', 'application/zip', null])
    expect(isPackable(type, 5000)).toBe(false);
});

test('an answer for one request is packed, and its mark then says what it means and not its bytes', async () => {
  const app = new Hono();
  app.use(packAnswers());
  const text = 'angka '.repeat(1000);
  app.get('/', (c) => c.text(text, 200, { ETag: '"satu"' }));
  const packed = await app.request('/', { headers: { 'Accept-Encoding': 'br' } });
  expect(brotliDecompressSync(await packed.arrayBuffer()).toString()).toBe(text);
  expect([packed.headers.get('ETag'), packed.headers.get('Vary')]).toEqual(['W/"satu"', 'Accept-Encoding']);
  const plain = await app.request('/');
  expect([await plain.text(), plain.headers.get('ETag')]).toEqual([text, '"satu"']);
});
