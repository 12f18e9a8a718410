// What is kept is the same for everybody: no posted form, no query, no yesterday, no refusal; and it is kept in bounds.

import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { date } from '@jamin/engine';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { packAnswers } from './packing.ts';
import { keyOf, pageStore } from './page-store.ts';

const DAY = date('2026-11-22');
const LONG = 'Jamin menghitung jaminan dari hukumnya. '.repeat(100);

type Made = { readonly app: Hono; readonly made: string[]; day: number };

/** A site that writes down what it makes; `answer` is the body of every page. */
function site(answer: (path: string, day: number) => string = (path) => `${path} ${LONG}`, most?: number): Made {
  const made: string[] = [];
  const app = new Hono();
  const one: Made = { app, made, day: DAY };
  app.use(packAnswers());
  app.use(pageStore({ today: () => one.day, secondsLeft: () => 120, ...(most === undefined ? {} : { most }) }));
  app.all('/gagal', (c) => c.html(LONG, 500));
  app.all('/rahasia', (c) => c.html(LONG, 200, { 'Cache-Control': 'no-store' }));
  app.all('*', (c) => {
    made.push(`${c.req.method} ${c.req.url.replace('http://localhost', '')}`);
    return c.html(answer(c.req.path, one.day));
  });
  return one;
}

test('the key holds the day, the origin and the path; nothing with a form or a query has one', () => {
  const url = (path: string) => new URL(path, 'https://jamin.example');
  expect(keyOf('GET', url('/bpu'), DAY, 'https://jamin.example')).toBe('2026-11-22 https://jamin.example /bpu');
  expect(keyOf('HEAD', url('/bpu'), DAY, 'a')).toBe(keyOf('GET', url('/bpu'), DAY, 'a'));
  const keys = [keyOf('GET', url('/bpu'), DAY + 1, 'a'), keyOf('GET', url('/bpu'), DAY, 'b')];
  expect(new Set([...keys, keyOf('GET', url('/bpu'), DAY, 'a')]).size).toBe(3);
  for (const [method, path] of [
    ['POST', '/bpu'],
    ['PUT', '/bpu'],
    ['GET', '/bpu?kota=Ambon'],
    ['GET', '/api/v1/law/asks'],
    ['GET', `/${'a'.repeat(300)}`],
  ] as const) {
    expect(keyOf(method, url(path), DAY, 'a'), `${method} ${path}`).toBeUndefined();
  }
});

test('a page is made once a day, also when many ask at once', async () => {
  const one = site((path, day) => `${path} ${day} ${LONG}`);
  const texts = await Promise.all(Array.from({ length: 5 }, async () => (await one.app.request('/bpu')).text()));
  expect(new Set(texts).size).toBe(1);
  expect(one.made).toEqual(['GET /bpu']);
  one.day += 1;
  expect(await (await one.app.request('/bpu')).text()).toContain(`/bpu ${DAY + 1} `);
  expect(one.made).toHaveLength(2);
});

test('a page that midnight overtakes is not kept', async () => {
  const one: Made = site(() => {
    one.day = DAY + 1;
    return LONG;
  });
  await one.app.request('/');
  one.day = DAY;
  await one.app.request('/');
  expect(one.made).toHaveLength(2);
});

test('what is posted or asked with a query is made every time and never given to another', async () => {
  const one = site();
  for (const path of ['/hitung', '/hitung']) await one.app.request(path, { method: 'POST', body: 'upah=5' });
  for (const query of ['?kota=Ambon', '?kota=Ambon', '?kota=Sorong']) await one.app.request(`/bpu${query}`);
  await one.app.request('/hitung');
  expect(one.made).toHaveLength(6);
  const posted = await one.app.request('/hitung', { method: 'POST' });
  expect(posted.headers.get('ETag')).toBeNull();
});

test('a refusal, and what says that it is not to be stored, is not kept', async () => {
  const { app } = site();
  for (const path of ['/gagal', '/rahasia']) {
    expect((await app.request(path)).headers.get('ETag')).toBeNull();
    expect((await app.request(path)).headers.get('ETag')).toBeNull();
  }
});

test('what was told to the first caller alone is not told to the next', async () => {
  const own = new Hono();
  own.use(pageStore({ today: () => DAY, secondsLeft: () => 1 }));
  own.get('/', (c) => c.html(LONG, 200, { 'RateLimit-Remaining': '7', 'X-Robots-Tag': 'all' }));
  for (let time = 0; time < 2; time += 1) {
    const { headers } = await own.request('/');
    expect([headers.get('RateLimit-Remaining'), headers.get('X-Robots-Tag')]).toEqual([null, 'all']);
  }
});

test('the same page travels packed as the browser reads it, and is told apart by it', async () => {
  const { app } = site();
  const get = (accepted: string) => app.request('/bpu', { headers: { 'Accept-Encoding': accepted } });
  const wanted = `/bpu ${LONG}`;
  const [small, zipped, plain] = [await get('gzip, deflate, br'), await get('gzip'), await get('identity')];
  expect(brotliDecompressSync(await small.arrayBuffer()).toString()).toBe(wanted);
  expect(gunzipSync(await zipped.arrayBuffer()).toString()).toBe(wanted);
  expect(await plain.text()).toBe(wanted);
  for (const answer of [small, zipped, plain]) {
    expect(answer.headers.get('Vary')).toBe('Accept-Encoding');
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=120');
  }
});

test('a browser that has the page is told so, and a HEAD has no body', async () => {
  const one = site();
  const mark = (await one.app.request('/')).headers.get('ETag') ?? '';
  expect(mark).toMatch(/^W\/"[\w-]{22}"$/);
  const again = await one.app.request('/', { headers: { 'If-None-Match': mark } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const changed = await one.app.request('/', { headers: { 'If-None-Match': 'W/"other"' } });
  expect(changed.status).toBe(200);
  const head = await one.app.request('/', { method: 'HEAD' });
  expect([head.status, await head.text(), head.headers.get('ETag')]).toEqual([200, '', mark]);
  expect(one.made).toEqual(['GET /']);
});

test('what was not asked for longest makes room', async () => {
  const one = site(undefined, 3 * LONG.length);
  for (const path of ['/a', '/b', '/a', '/c', '/a', '/b']) await one.app.request(path);
  expect(one.made).toEqual(['GET /a', 'GET /b', 'GET /c', 'GET /b']);
});

test('what is made for who is signed in is kept for nobody, and nobody’s page is given to him', async () => {
  const made: string[] = [];
  const app = new Hono();
  const isOfSomebody = (request: Request) => request.headers.has('Cookie');
  app.use(pageStore({ today: () => DAY, secondsLeft: () => 120, isOfSomebody }));
  app.get('*', (c) => {
    made.push(c.req.header('Cookie') ?? 'nobody');
    return c.html(`for ${made.at(-1)}`);
  });
  const asked = async (cookie?: string) =>
    (await app.request('/angka', cookie === undefined ? {} : { headers: { Cookie: cookie } })).text();
  const said = [await asked('a'), await asked(), await asked('b'), await asked(), await asked('a')];
  expect(said).toEqual(['for a', 'for nobody', 'for b', 'for nobody', 'for a']);
  expect(made).toEqual(['a', 'nobody', 'b', 'a']);
});
