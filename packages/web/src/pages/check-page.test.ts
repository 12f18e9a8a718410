// The check without a script: what was posted is checked, problems keep what was typed, nothing is too large to refuse.

import { checkText } from '@jamin/press';
import { RouterContextProvider } from 'react-router';
import { expect, test } from 'vitest';
import { checking } from '../context.ts';
import { possible } from '../figures/published.ts';
import type { CheckState } from '../parts/check-form.tsx';
import { action, loader } from './check.tsx';

/** Reads what is text, and refuses files, as the thread does with pictures. */
const context = new RouterContextProvider();
context.set(checking, async (brought) =>
  'text' in brought
    ? { ok: true, text: brought.text, checked: checkText(brought.text, possible()) }
    : {
        ok: false,
        problem: {
          code: 'image',
          message: { id: 'Ini gambar.', en: 'An image.' },
          remedy: { id: 'Ketik.', en: 'Type.' },
        },
      },
);

type Entries = readonly (readonly [string, string | File])[];

function post(path: string, entries: Entries, headers: Readonly<Record<string, string>> = {}): Promise<CheckState> {
  const body = new FormData();
  for (const [name, value] of entries) {
    if (typeof value === 'string') body.append(name, value);
    else body.append(name, value, value.name);
  }
  const request = new Request(`https://contoh.id${path}`, { method: 'POST', body, headers });
  const url = new URL(request.url);
  return action({ request, context, params: {}, pattern: path, url });
}

const noFile = new File([], '');

test('a posted text is checked in the language of the address', async () => {
  const { example } = loader();
  const posted = await post('/en/check-figures', [
    ['teks', example],
    ['berkas', noFile],
  ]);
  expect(posted.problem).toBeNull();
  expect(posted.text).toBe(example);
  expect(posted.view?.statements[0]).toMatchObject({ state: 'wrong', verdict: 'It does not add up' });
});

test('an empty form and an unreadable file say what to do and keep the text', async () => {
  const empty = await post('/periksa-angka', [['teks', '  ']]);
  expect(empty).toMatchObject({ view: null, problem: { field: 'teks', message: 'Belum ada teks atau berkas.' } });
  const image = await post('/periksa-angka', [
    ['teks', 'JHT 3 klaim'],
    ['berkas', new File(['x'], 'foto.png')],
  ]);
  const problem = { field: 'berkas', message: 'Ini gambar.', remedy: 'Ketik.' };
  expect(image).toEqual({ text: 'JHT 3 klaim', view: null, problem });
});

test('a form that says it is beyond the limit is refused before it is read', async () => {
  const posted = await post('/periksa-angka', [['teks', 'JHT']], { 'Content-Length': String(6 * 1024 * 1024) });
  expect(posted.problem).toMatchObject({ field: 'berkas', message: 'Berkas ini lebih dari 5 MB.' });
});
