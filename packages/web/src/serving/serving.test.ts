// What is refused is refused in the language of the address; what search engines read names every page once.

import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { counterpart } from '../addresses.ts';
import { robots, sitemap, sitePaths } from '../sitemap.ts';
import { atMost, share } from './fair-share.ts';
import { type Refusal, refusalOf, refusals } from './refusals.ts';

test('too much and too often are refused with a page, made once in each language', async () => {
  const made: string[] = [];
  const refuse = refusals(async (status: Refusal, language) => {
    made.push(`${status} ${language}`);
    return new Response(`${status} ${language}`);
  });
  const app = new Hono();
  app.post(
    '*',
    share(
      () => 'one household',
      3,
      (c) => refuse(c, 429),
    ),
    atMost(10, (c) => refuse(c, 413)),
  );
  app.post('*', (c) => c.text('answered'));
  const post = async (path: string, body: string) => {
    const answer = await app.request(path, { method: 'POST', body });
    return [answer.status, await answer.text(), answer.headers.get('Cache-Control')];
  };
  expect(await post('/hitung/jht', 'upah=5')).toEqual([200, 'answered', null]);
  expect(await post('/en/calculate/jht', 'upah=5000000')).toEqual([413, '413 en', 'no-store']);
  expect(await post('/hitung/jht', 'upah=5000000')).toEqual([413, '413 id', 'no-store']);
  for (let time = 0; time < 3; time += 1)
    expect(await post('/hitung/jht', 'upah=5')).toEqual([429, '429 id', 'no-store']);
  expect(made).toEqual(['413 en', '413 id', '429 id']);
});

test('an answer that failed without a page of its own gets one, and every other answer stays', () => {
  const answer = (status: number, type: string) =>
    refusalOf(new Response('', { status, headers: { 'Content-Type': type } }));
  expect([answer(404, 'text/plain'), answer(400, 'application/json'), answer(418, 'text/plain')]).toEqual([
    404, 400, 400,
  ]);
  expect([answer(500, 'text/plain'), answer(503, 'text/plain')]).toEqual([500, 500]);
  const kept = [answer(404, 'text/html; charset=utf-8'), answer(200, 'text/csv'), answer(422, 'text/plain')];
  expect(kept).toEqual([undefined, undefined, undefined]);
});

test('the map of the site names every page in both languages, and no page that takes only forms', () => {
  const paths = sitePaths();
  expect(paths.length).toBeGreaterThan(150);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of ['/', '/bpu/nelayan-laut', '/program/jkp/riwayat', '/angka/pangkalpinang', '/hukum/pp-44-2015']) {
    expect(paths).toContain(path);
  }
  expect(paths.filter((path) => /\.(?:pdf|ics|atom)|:|\/(?:lembar|susun)\/berkas|#/.test(path))).toEqual([]);
  expect(paths.filter((path) => path !== '/' && counterpart(path, '', 'en') === '/en')).toEqual([]);
  const xml = sitemap('https://jamin.example');
  expect(xml.match(/<loc>/g)).toHaveLength(2 * paths.length);
  expect(xml).toContain(
    '<loc>https://jamin.example/en/self-employed</loc>' +
      '<xhtml:link rel="alternate" hreflang="id" href="https://jamin.example/bpu"/>',
  );
  expect(robots('https://jamin.example')).toContain('Sitemap: https://jamin.example/sitemap.xml');
});
