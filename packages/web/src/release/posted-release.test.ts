// Tests of the way without a script: a posted form gives what the browser would have made, and a sheet fills it.

import { date } from '@jamin/engine';
import type { Language } from '@jamin/law';
import { expect, test } from 'vitest';
import { FORMATS } from '../words/release-terms.ts';
import { droppedSheet } from './dropped-sheet.ts';
import { exampleTyped } from './example.ts';
import { postedRelease } from './posted-release.ts';
import { releaseFile } from './release-file.ts';

const asked = (language: Language) => ({ language, today: date('2026-11-22'), read: droppedSheet });

function posted(fields: { readonly [field: string]: string }, sheet?: string): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  if (sheet !== undefined) form.set('sheet', new File([sheet], 'angka.csv'));
  return form;
}

const head = { office: 'Cabang Contoh', from: '2026-01-01', to: '2026-06-30' };

test('a posted form is answered like a typed one, and nothing but its fields comes back', async () => {
  const made = await postedRelease(posted({ ...exampleTyped, do: 'make', secret: 'x' }), asked('id'));
  expect(made.typed).toEqual(exampleTyped);
  expect(made.preparation.prepared?.outcome).toBe('checked');
});

test.each(['id', 'en'] as const)('the example in %s is the same release', async (language) => {
  const { preparation } = await postedRelease(posted({ do: 'example' }), asked(language));
  expect(preparation.problems).toEqual([]);
  expect(preparation.prepared?.texts.id.plain).toContain('Rp50.174.020.800');
});

test('a posted sheet fills the form, tells its errors by row, and leaves nothing of the example', async () => {
  const sheet = 'Program;Kasus;Rupiah\nJHT;10;1.000.000\nJKK;5;5.000.000\nTotal;15;6.000.000\nX;1;2\n';
  const made = await postedRelease(posted({ ...head, do: 'make' }, sheet), asked('id'));
  expect(made.sheetProblems.map(({ row }) => row)).toEqual([5]);
  expect(made.preparation.prepared?.outcome).toBe('checked');
  const over = await postedRelease(posted({ ...exampleTyped, do: 'make' }, sheet), asked('id'));
  expect(over.typed['JP.cases']).toBeUndefined();
  expect(over.typed['example']).toBeUndefined();
});

test('every file of an example carries CONTOH in its name', async () => {
  const { preparation } = await postedRelease(posted({ do: 'example' }), asked('id'));
  const { prepared } = preparation;
  if (prepared === null) throw new Error('nothing prepared');
  for (const format of FORMATS) {
    const { name, content } = await releaseFile(prepared, format, 'en');
    expect(name).toMatch(/^CONTOH-siaran-cabang-contoh-2026-01-01-2026-06-30/);
    expect(content.length).toBeGreaterThan(500);
  }
});

test('what is missing comes back as problems, and nothing is prepared', async () => {
  const { preparation } = await postedRelease(posted({ do: 'make' }), asked('en'));
  expect(preparation.prepared).toBeNull();
  expect(preparation.problems.map(({ field }) => field)).toEqual(['office', 'from', 'to']);
});
