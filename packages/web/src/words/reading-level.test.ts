// Holds the words of every page to short sentences and everyday words, in both languages.

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.includes('.test.'));
const modules = await Promise.all(
  files.map(async (file) => [file, (await import(new URL(file, folder).href)) as object] as const),
);

const LONGEST_AVERAGE = 15;

/** Words of offices that everyday speech has a shorter word for. */
const bureaucratic: Readonly<Record<'id' | 'en', readonly string[]>> = {
  id: [
    ...['dalam rangka', 'sehubungan dengan', 'adapun', 'bahwasanya', 'dimaksud', 'sebagaimana', 'tersebut di atas'],
    ...['pelaksanaan', 'penyelenggaraan', 'implementasi', 'optimalisasi', 'sosialisasi', 'guna mendapatkan'],
    ...['melakukan pembayaran', 'melakukan pendaftaran', 'dipersilakan untuk', 'yang bersangkutan'],
  ],
  en: [
    ...['pursuant to', 'hereby', 'herein', 'aforementioned', 'in accordance with', 'with regard to', 'in respect of'],
    ...[
      'utilise',
      'utilize',
      'commence',
      'prior to',
      'in order to',
      'implementation of',
      'the said',
      'notwithstanding',
    ],
  ],
};

/** The texts of one language, wherever they stand; a text that is made from others is made from short ones. */
function textsOf(thing: unknown, language: 'id' | 'en', inside: boolean): string[] {
  if (typeof thing === 'string') return inside ? [thing] : [];
  if (typeof thing === 'function') return inside ? made(thing as (...given: string[]) => unknown, language) : [];
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([key, value]) => {
    if (key === 'id' || key === 'en') return key === language ? textsOf(value, language, true) : [];
    return textsOf(value, language, inside);
  });
}

function made(make: (...given: string[]) => unknown, language: 'id' | 'en'): string[] {
  try {
    return textsOf(make(...Array<string>(make.length).fill('7')), language, true);
  } catch {
    return [];
  }
}

/** Sentences alone: labels without an end are short by nature and would hide long sentences. */
function sentencesOf(text: string): string[] {
  return text.match(/[^.!?]+(?:[.!?](?!\s|$|")[^.!?]*)*[.!?](?=\s|$|")/g) ?? [];
}

test.each(modules)('%s: the average sentence is short, and no word comes from an office', (_, words) => {
  for (const language of ['id', 'en'] as const) {
    const texts = textsOf(words, language, false);
    const sentences = texts.flatMap(sentencesOf);
    const count = sentences.reduce((total, sentence) => total + sentence.trim().split(/\s+/).length, 0);
    expect(count, `${language}: ${sentences.length} sentences`).toBeLessThanOrEqual(LONGEST_AVERAGE * sentences.length);
    const all = texts.join('\n').toLowerCase();
    expect(bureaucratic[language].filter((word) => new RegExp(`\\b${word}\\b`).test(all))).toEqual([]);
  }
});

test('the check sees the words it is for', () => {
  const seen = modules.map(([file, words]) => [file, textsOf(words, 'id', false).flatMap(sentencesOf).length] as const);
  expect(new Map(seen).get('bpu-words.ts')).toBeGreaterThan(30);
  expect(sentencesOf('Bayar Rp8.400 sebulan. Tidak ada denda! "Asli?" tanya dia.').length).toBe(4);
  expect(textsOf({ id: { a: 'Satu.' }, en: { a: 'One.' } }, 'en', false)).toEqual(['One.']);
});
