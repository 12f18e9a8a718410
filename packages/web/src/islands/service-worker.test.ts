// What was made for one person is kept on no device; what is for everybody is, and what older versions kept goes.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const ORIGIN = 'https://jamin.example';
type Hear = (event: object) => void;

const stores = new Map<string, Map<string, string>>();
const heard = new Map<string, Hear>();
const answers = new Map<string, Response>();
const fetched: string[] = [];

function basic(text: string, cacheControl?: string): Response {
  const answer = new Response(text, cacheControl === undefined ? {} : { headers: { 'Cache-Control': cacheControl } });
  return Object.defineProperty(answer, 'type', { value: 'basic' });
}

function storeNamed(name: string) {
  const kept = stores.get(name) ?? new Map<string, string>();
  stores.set(name, kept);
  return {
    match: async (url: string) => (kept.has(url) ? new Response(kept.get(url)) : undefined),
    put: async (url: string, answer: Response) => void kept.set(url, await answer.text()),
  };
}

async function tell(type: string, event: object): Promise<void> {
  const waiting: Promise<unknown>[] = [];
  heard.get(type)?.({ ...event, waitUntil: (work: Promise<unknown>) => waiting.push(work) });
  await Promise.all(waiting);
}

beforeEach(async () => {
  for (const map of [stores, heard, answers]) map.clear();
  fetched.length = 0;
  vi.stubGlobal('self', {
    location: new URL(ORIGIN),
    clients: { claim: async () => undefined, matchAll: async () => [] },
    addEventListener: (type: string, hear: Hear) => heard.set(type, hear),
  });
  vi.stubGlobal('caches', {
    open: async (name: string) => storeNamed(name),
    has: async (name: string) => stores.has(name),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  });
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    return answers.get(url) ?? Response.error();
  });
  vi.resetModules();
  await import('./service-worker.ts');
});

afterEach(() => void vi.unstubAllGlobals());

test('of pages that ask to be kept, only what is for everybody is', async () => {
  const [open, own, personal, led] = ['/a', '/klaim-saya', '/meja', '/masuk'].map((path) => `${ORIGIN}${path}`);
  answers.set(`${open}`, basic('for all'));
  answers.set(`${own}`, basic('a claim', 'no-store'));
  answers.set(`${personal}`, basic('a file', 'private, no-cache'));
  answers.set(`${led}`, Object.defineProperty(new Response('led'), 'type', { value: 'opaqueredirect' }));
  await tell('message', { data: { keep: [open, own, personal, led, `${ORIGIN}/gone`, 'https://elsewhere.example/'] } });
  expect([...stores.values()].flatMap((kept) => [...kept])).toEqual([[open, 'for all']]);
});

test('what is kept already is not asked for again', async () => {
  answers.set(`${ORIGIN}/a`, basic('for all'));
  await tell('message', { data: { keep: [`${ORIGIN}/a`] } });
  await tell('message', { data: { keep: [`${ORIGIN}/a`] } });
  expect(fetched).toEqual([`${ORIGIN}/a`]);
});

test('the store that held pages of who was signed in is dropped', async () => {
  storeNamed('jamin-1');
  await tell('activate', {});
  expect(stores.has('jamin-1')).toBe(false);
});
