// The thread that reads posted sheets: a payroll, its file, the figures of a release; what takes too long is ended.

import { readDate } from '@jamin/engine';
import { expect, test } from 'vitest';
import { postedRelease } from './posted-release.ts';
import { sheetsApart } from './sheets-apart.ts';

const bytes = new TextEncoder().encode('nama,upah\nA,5000000\n');
const input = {
  typed: { on: ['2026-08'], riskGroup: ['low'] },
  language: 'en',
  sheet: { name: 'gaji.csv', bytes },
  bill: undefined,
} as const;
const figures = new File(['Program;Kasus;Rupiah\nJHT;10;1.000.000\nJKK;5;5.000.000\n'], 'angka.csv');

test('a payroll becomes a page or a file, and a sheet of figures its fields', async () => {
  const apart = sheetsApart();
  const page = await apart.payroll(input, undefined);
  expect(page.kind === 'answer' && page.view.due).toBe('Rp477,000');
  const made = await apart.payroll(input, 'csv');
  expect(made.kind === 'file' && [made.file.name, made.file.bytes.length > 100]).toEqual([
    'contributions-2026-08.csv',
    true,
  ]);
  expect(await apart.figures(figures)).toMatchObject({ rows: 2, problems: [], typed: { 'JHT.cases': '10' } });
});

test('what takes too long says so, with what to do; what was typed stays', async () => {
  const hurried = sheetsApart(1);
  const payroll = await hurried.payroll(input, undefined);
  expect(payroll).toMatchObject({ problems: [{ entry: 'file', message: 'Reading this file takes too long.' }] });
  const form = new FormData();
  form.set('office', 'Cabang Contoh');
  form.set('sheet', figures);
  const today = readDate('2026-11-22') ?? 0;
  const release = await postedRelease(form, { language: 'id', today, read: hurried.figures });
  expect(release.typed).toEqual({ office: 'Cabang Contoh' });
  expect(release.sheetProblems).toMatchObject([{ row: null, remedy: { id: 'Ketik angkanya di formulir.' } }]);
});
