// Tests of the media kit: every explainer comes from the law of its day, and the feed names its changes for good.

import { readFileSync } from 'node:fs';
import { date } from '@jamin/engine';
import { readDocument } from '@jamin/press/files';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { paperText } from '../release/paper.ts';
import { writePdf } from '../release/write-pdf.ts';
import { explainer } from './explainer.ts';
import { explainerPaper } from './explainer-paper.ts';
import { explainerPicture } from './explainer-picture.ts';
import { EXPLAINERS } from './explainer-words.ts';
import { lawFeed } from './law-feed.ts';

const today = date('2026-11-22');
const languages = ['id', 'en'] as const;

test('no explainer holds a typed number: its words have no digits but those of the licence', () => {
  for (const file of ['explainer-words.ts', '../release/release-words.ts']) {
    const words = readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll('CC BY 4.0', '');
    expect(words.match(/\d+/g) ?? []).toEqual([]);
  }
});

test.each(EXPLAINERS)('%s is dated, credited, and has a picture with words', (key) => {
  for (const language of languages) {
    const made = explainer(key, today, language);
    const text = paperText(explainerPaper(made, language));
    expect(text).toContain(language === 'id' ? '22 November 2026' : '22 November 2026');
    expect(text).toContain('CC BY 4.0');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    const picture = explainerPicture(made, language);
    expect(picture).toContain('<title>');
    expect(picture).not.toMatch(/style=|undefined/);
    const { document } = parseHTML(picture);
    expect(document.querySelectorAll('text').length).toBeGreaterThan(3);
  }
});

test('another day, another law: the death grant before December 2019 is the lower one', () => {
  const before = paperText(explainerPaper(explainer('jkm', date('2019-06-01'), 'id'), 'id'));
  const now = paperText(explainerPaper(explainer('jkm', today, 'id'), 'id'));
  const grant = /Santunan kematian: (Rp[\d.]+)/;
  expect(grant.exec(now)?.[1]).toBeDefined();
  expect(grant.exec(before)?.[1]).not.toBe(grant.exec(now)?.[1]);
});

test('the PDF of an explainer says what its text says', async () => {
  const made = explainer('bpu', today, 'id');
  const document = await readDocument(await writePdf(explainerPaper(made, 'id')), 'penjelasan.pdf');
  if (!document.ok) throw new Error(document.problem.message.id);
  for (const { label } of made.bars) expect(document.text).toContain(label);
});

test.each(languages)(
  'the feed in %s is well formed, dated by the law, and names every entry once and for good',
  (language) => {
    const atom = lawFeed(today, 'https://jamin.example', language);
    const { document } = parseHTML(atom);
    const entries = [...document.querySelectorAll('entry')];
    expect(entries.length).toBeGreaterThan(10);
    const ids = entries.map((entry) => entry.querySelector('id')?.textContent ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) {
      const id = entry.querySelector('id')?.textContent ?? '';
      const updated = entry.querySelector('updated')?.textContent ?? '';
      expect(id.endsWith(updated.slice(0, 'YYYY-MM-DD'.length))).toBe(true);
      expect(updated <= '2026-11-22T').toBe(true);
    }
    expect(atom).toBe(lawFeed(today, 'https://jamin.example', language));
    const later = lawFeed(date('2026-12-22'), 'https://jamin.example', language);
    for (const id of ids) expect(later).toContain(`<id>${id}</id>`);
  },
);
