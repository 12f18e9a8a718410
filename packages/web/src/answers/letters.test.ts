// The letters: every blank is asked for and used, each names the articles of its rules, and a PDF can hold any name.

import { date } from '@jamin/engine';
import { expect, test } from 'vitest';
import { letterFields, letterTexts } from '../words/letter-texts.ts';
import { letterPdf } from './letter-pdf.ts';
import { type Letter, letters, writtenLetter } from './letters.ts';
import type { Typed } from './typed.ts';

const ON = date('2026-11-22');
const filledIn = ({ fields }: Letter, claim: string): Typed => ({
  ...Object.fromEntries(fields.map((field) => [field, [`isi ${field}`]])),
  claim: [claim],
});

/** Blanks that stand around the text, not in it. */
const AROUND = ['address', 'phone', 'place'];

test.each(letters)(
  '$name: every blank of the text is asked for, and every blank asked for is used',
  ({ name, fields }) => {
    const { to, body } = letterTexts[name] ?? { to: { id: '', en: '' }, body: [] };
    for (const language of ['id', 'en'] as const) {
      const text = [to, ...body].map((words) => words[language]).join(' ');
      const used = [...text.matchAll(/\{(\w+)\}/g)]
        .map(([, blank]) => blank ?? '')
        .filter((blank) => !['law', 'path'].includes(blank));
      expect([...new Set([...used, ...AROUND])].toSorted()).toEqual([...fields].toSorted());
    }
    for (const field of fields) expect(letterFields[field], field).toBeDefined();
  },
);

test.each(letters)('$name: names articles of the law in both languages, and nothing is left of a blank', (letter) => {
  const filled = filledIn(letter, 'jht');
  for (const [language, article] of [
    ['id', / Pasal \d/],
    ['en', / Article \d/],
  ] as const) {
    const text = writtenLetter(letter, filled, ON, language).paragraphs.join(' ');
    expect(text).toMatch(article);
    expect(text).not.toMatch(/[{}]|\.\.\./);
  }
});

test.each([
  ['jht', ['PP 46/2015 Pasal 36']],
  ['jkk-determination', ['PP 44/2015 Pasal 45']],
  ['jkk-other', ['PP 44/2015 Pasal 58']],
  ['jkm', ['PP 44/2015 Pasal 57']],
  ['jkp', ['PP 37/2021 Pasal 45']],
  ['jp', []],
  ['no such claim', []],
])('an objection about %s names the articles of that claim alone', (claim, articles) => {
  const letter = letters.find(({ name }) => name === 'klaim-ditolak');
  if (letter === undefined) throw new Error('no letter');
  const text = writtenLetter(letter, filledIn(letter, claim), ON, 'id').paragraphs.join(' ');
  expect(text.match(/PP [\d/]+ Pasal \w+/g) ?? []).toEqual(articles);
  expect(text.includes('mohon diberi tahu ke mana saya dapat mengadu')).toBe(articles.length === 0);
  expect(text).not.toContain(claim);
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
