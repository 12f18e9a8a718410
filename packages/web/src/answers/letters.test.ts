// The letters: every blank is asked for and used, each names the articles of its rules, and a PDF can hold any name.

import { date } from '@jamin/engine';
import { expect, test } from 'vitest';
import { letterFields, letterTexts } from '../words/letter-texts.ts';
import { letterPdf } from './letter-pdf.ts';
import { letters, writtenLetter } from './letters.ts';

const ON = date('2026-11-22');
/** Blanks that stand around the text, not in it. */
const AROUND = ['address', 'phone', 'place'];

test.each(letters)(
  '$name: every blank of the text is asked for, and every blank asked for is used',
  ({ name, fields }) => {
    const { to, body } = letterTexts[name] ?? { to: { id: '', en: '' }, body: [] };
    for (const language of ['id', 'en'] as const) {
      const text = [to, ...body].map((words) => words[language]).join(' ');
      const used = [...text.matchAll(/\{(\w+)\}/g)].map(([, blank]) => blank ?? '').filter((blank) => blank !== 'law');
      expect([...new Set([...used, ...AROUND])].toSorted()).toEqual([...fields].toSorted());
    }
    for (const field of fields) expect(letterFields[field], field).toBeDefined();
  },
);

test.each(letters)('$name: names articles of the law in both languages, and nothing is left of a blank', (letter) => {
  const filled = Object.fromEntries(letter.fields.map((field) => [field, [`isi ${field}`]]));
  for (const [language, article] of [
    ['id', / Pasal \d/],
    ['en', / Article \d/],
  ] as const) {
    const text = writtenLetter(letter, filled, ON, language).paragraphs.join(' ');
    expect(text).toMatch(article);
    expect(text).not.toMatch(/[{}]|\.\.\./);
  }
});

test('an empty blank becomes dots, and a name in another script does not stop the PDF', async () => {
  const [letter] = letters;
  if (letter === undefined) throw new Error('no letter');
  const written = writtenLetter(letter, { name: ['Sari 春 Contoh'], company: ['PT '.repeat(300)] }, ON, 'id');
  expect(written.place).toMatch(/^\.+, 22 November 2026$/);
  const pdf = await letterPdf(written, 'id');
  expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(1000);
});
