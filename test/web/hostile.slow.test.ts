// Whatever is posted anywhere is answered in words and never with 500; and while a hostile sheet is read, others are
// served.

import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { href, type PageKey, pages } from '../../packages/web/src/addresses.ts';
import { slugs } from '../../packages/web/src/slugs.ts';
import { type Site, startSite } from './site.ts';

let site: Site;

beforeAll(async () => {
  site = await startSite({ sheetMilliseconds: 4000 });
}, 60_000);
afterAll(() => site.stop());

type Sent = { readonly body: string | Uint8Array<ArrayBuffer>; readonly type?: string };

const FORM = 'application/x-www-form-urlencoded';
const PARTS = 'multipart/form-data; boundary=xx';
const part = (head: string, body: string): string =>
  `--xx\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
const files = (names: readonly string[], file: string, body: string): string =>
  `${names.map((name) => part(`name="${name}"; filename="${file}"`, body)).join('')}--xx--\r\n`;
const latin = Uint8Array.of(0x6f, 0x6e, 0x3d, 0xff, 0xfe, 0x80, 0xc3, 0x28, 0x00, 0x26, 0xed, 0xa0, 0x80);
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__proto__.0.smp',
  'children.__proto__',
];

/** What a form is not, and forms that nobody would send. */
const hostile: { readonly [what: string]: Sent } = {
  'rubbish of 10 MB': { body: new Uint8Array(10 * 1024 * 1024).fill(0x61), type: FORM },
  'rubbish of 10 MB as a file': { body: new Uint8Array(10 * 1024 * 1024).fill(0xff), type: PARTS },
  'nothing, of no type': { body: '' },
  'a text': { body: 'on=2026-11-22', type: 'text/plain' },
  'JSON where a form is asked': { body: '{"on": "2026-11-22"}', type: 'application/json' },
  'JSON of great depth': { body: '['.repeat(100_000) + ']'.repeat(100_000), type: 'application/json' },
  'objects of great depth': { body: '{"a":'.repeat(30_000), type: 'application/json' },
  'JSON with names of prototypes': {
    body:
      '{"__proto__": {"ask": "jkm"}, "constructor": {"prototype": {"on": 1}}, ' +
      '"ask": "__proto__", "facts": {"__proto__": 1}}',
    type: 'application/json',
  },
  'JSON that is no text': { body: latin, type: 'application/json; charset=utf-16' },
  'a form in parts without its boundary': { body: part('name="on"', '1'), type: 'multipart/form-data' },
  'a form in parts that is cut short': { body: part('name="on"', '1'), type: PARTS },
  'a form in parts with broken names': { body: `${part('name="on', '1')}--xx--\r\n`, type: PARTS },
  'a type that is none': { body: 'on=1', type: ';;;=,"' },
  'bytes that are no text': { body: latin, type: FORM },
  'percent signs that mean nothing': { body: 'on=%&wage=%zz%80%ff&%=%00&do=%ed%a0%80', type: FORM },
  'names of prototypes': {
    body: new URLSearchParams(
      NAMES.flatMap((name) => [
        [name, '1'],
        ['asked', name],
        ['do', name],
        ['get', name],
      ]),
    ).toString(),
    type: FORM,
  },
  'files for facts': {
    body: files(['on', 'wage', 'asked', 'teks', 'rows', 'office'], 'a.txt', '1'),
    type: PARTS,
  },
  'texts for files': { body: 'berkas=1&file=2&sheet=3&billFile=4&do=make&get=xlsx', type: FORM },
  'a broken sheet': {
    body: files(['berkas', 'file', 'sheet', 'billFile'], '../../a.xlsx', `PK\x03\x04${'x'.repeat(500)}`),
    type: PARTS,
  },
  'a value of 200,000 letters': { body: `on=${'9'.repeat(200_000)}&wage=${'9'.repeat(50_000)}`, type: FORM },
  'the same name 20,000 times': { body: 'wage=1&'.repeat(20_000), type: FORM },
  'rows without end': { body: Array.from({ length: 5000 }, (_, row) => `children.${row}.smp=2`).join('&'), type: FORM },
};

type Kind = readonly [what: string, sent: Sent];
type Address = { readonly path: string; readonly sent: readonly Kind[] };

const keys = Object.keys(pages) as PageKey[];

/** Whether a page reads what is posted to it; the others all refuse it in the same place. */
function readsForms(key: PageKey): boolean {
  const source = new URL(`../../packages/web/src/pages/${pages[key].file}.tsx`, import.meta.url);
  return /export (?:async )?function action\b/.test(readFileSync(source, 'utf8'));
}

const kinds: readonly Kind[] = Object.entries(hostile);

/** Every kind for an address that reads; elsewhere some, by turns, so that each is sent to several pages. */
const SOME = 5;
const some = (place: number): readonly Kind[] =>
  kinds.filter((_, at) => (at - place * SOME + kinds.length * place) % kinds.length < SOME);

/** One address of every page, in both languages by turns, and the API. */
const addresses = [
  ...keys.map((key, place): Address => {
    const parts = [...pages[key].id.matchAll(/:(\w+)/g)].map(([, name = '']) => [
      name,
      Object.keys(slugs[name] ?? {})[0] ?? 'x',
    ]);
    const path = href(key, place % 2 === 0 ? 'id' : 'en', Object.fromEntries(parts));
    return { path, sent: readsForms(key) ? kinds : some(place) };
  }),
  ...['/api/v1/decide', '/api/v1/check', '/api/v1/law/asks', '/openapi.json', '/tidak-ada'].map(
    (path): Address => ({ path, sent: kinds }),
  ),
];

/** A body that is refused unread ends its connection, which the next may still hold: that one is sent once more. */
async function post(path: string, { body, type }: Sent): Promise<Response> {
  const sent = {
    method: 'POST',
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    ...(type === undefined ? {} : { headers: { 'Content-Type': type } }),
  };
  return fetch(site.url + path, sent).catch(() => fetch(site.url + path, sent));
}

/** So many are under way at once. */
const AT_ONCE = 4;

describe.each(addresses)('$path', ({ path, sent }) => {
  test('is answered in words, whatever is posted', async () => {
    const wrong: string[] = [];
    const waiting = [...sent];
    const sendOn = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [what, one] = next;
        const answer = await post(path, one);
        const flaw = flawOf(path, answer, await answer.text());
        if (flaw !== undefined) wrong.push(`${what}: ${flaw}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sendOn));
    expect(wrong).toEqual([]);
  });
});

/** What is wrong with an answer; undefined where it is one. */
function flawOf(path: string, { status, headers }: Response, text: string): string | undefined {
  if (status >= 500) return `${status}`;
  const type = headers.get('Content-Type') ?? '';
  if (path.startsWith('/api/') || path === '/openapi.json') {
    if (!type.includes('json')) return `${status} as ${type}`;
    const { title, detail } = JSON.parse(text);
    return status < 400 || (title !== undefined && detail !== undefined) ? undefined : 'a problem without words';
  }
  if (type.startsWith('text/html'))
    return /<h1[^>]*>[^<]*\p{L}/u.test(text) ? undefined : `${status} without a heading`;
  return text.length > 0 ? undefined : `${status} without words`;
}

/** Small to send and long to read: a workbook of very many cells. */
async function hostileSheet(): Promise<File> {
  const cells = (from: number) => Array.from({ length: 39 }, (_, at) => `${from + at}`);
  const rows = Array.from({ length: 9000 }, (_, row) => [`Contoh ${row}`, ...cells(row)]);
  const bytes = await writeXlsx({
    sheets: [{ name: 'gaji', rows: [['nama', 'upah', ...cells(1).slice(1)], ...rows] }],
  });
  return new File([bytes.slice()], 'gaji.xlsx');
}

describe.each([
  { page: 'payrollSheet', entry: 'file' },
  { page: 'compose', entry: 'sheet' },
] as const)('a hostile sheet at $page', ({ page, entry }) => {
  test('keeps nobody else waiting', async () => {
    const form = new FormData();
    form.set('on', '2026-08');
    form.set(entry, await hostileSheet());
    // Making the sheet stops this process for seconds: connections that the site closed meanwhile are noticed first.
    await setTimeout(50);
    let isRead = false;
    const posted = fetch(site.url + href(page, 'id'), { method: 'POST', body: form }).finally(() => {
      isRead = true;
    });
    const begun = performance.now();
    const waits: number[] = [];
    while (!isRead) {
      const asked = performance.now();
      // A query is never kept: each of these pages is made.
      const answer = await fetch(`${site.url}${href('offline', 'id')}?${waits.length}`);
      expect((await answer.text()).length).toBeGreaterThan(1000);
      waits.push(performance.now() - asked);
    }
    // Where one thread did both, somebody would wait for most of the time that the sheet takes.
    expect(waits.length).toBeGreaterThan(5);
    expect(Math.max(...waits)).toBeLessThan((performance.now() - begun) / 2);
    expect(flawOf(href(page, 'id'), await posted, await (await posted).text())).toBeUndefined();
  });
});

test('a file that cannot be made says why', async () => {
  const form = new FormData();
  form.set('on', '2026-08');
  form.set('rows', 'nama\n');
  for (const [page, why] of [
    ['payrollSheetFile', /Daftar upah/],
    ['composeFile', /kantor/i],
  ] as const) {
    form.set('do', 'docx');
    const answer = await fetch(site.url + href(page, 'id'), { method: 'POST', body: form });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringMatching(why)]);
  }
});
