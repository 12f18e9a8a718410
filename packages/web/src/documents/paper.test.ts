// Reads the poster and the leaflet back: price, dates, sources and who made them stand in the text of the PDF.

import { date } from '@jamin/engine';
import { occupations } from '@jamin/law/reference/occupations';
import { extractText } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { paperContent } from '../answers/paper-content.ts';
import { leafletPdf } from './leaflet.ts';
import { posterPdf } from './poster.ts';

const ORIGIN = 'https://jamin.example';
const kinds = { poster: posterPdf, leaflet: leafletPdf } as const;

async function textOf(kind: keyof typeof kinds, id: string, day: string, language: 'id' | 'en') {
  const content = paperContent(id, date(day), language, ORIGIN);
  if (content === undefined) throw new Error(`no occupation ${id}`);
  const { text, totalPages } = await extractText(await kinds[kind](content), { mergePages: true });
  return { text: text.replace(/\s+/g, ' '), totalPages };
}

describe.each(['poster', 'leaflet'] as const)('the %s', (kind) => {
  it('carries price, day, end and sources', async () => {
    const { text, totalPages } = await textOf(kind, 'nelayan-laut', '2026-11-22', 'id');
    expect(totalPages).toBe(kind === 'poster' ? 1 : 2);
    for (const part of [
      ...[
        'Nelayan (laut)',
        'Rp8.400',
        'sebulan',
        'Berlaku sampai 31 Desember 2026.',
        'Mulai 1 Januari 2027: Rp16.800.',
      ],
      ...['Harga pada 22 November 2026.', 'PP 50/2025 Pasal 4', 'PP 44/2015', 'Rp70.000.000', 'Rp42.000.000', '175'],
      ...['Mandiri, bukan BPJS Ketenagakerjaan.', 'jamin.example/bpu/nelayan-laut'],
    ]) {
      expect(text).toContain(part);
    }
  });

  it('follows the day and the language', async () => {
    const { text } = await textOf(kind, 'nelayan-laut', '2027-01-01', 'en');
    expect(text).toContain('Rp16,800');
    expect(text).not.toContain('Rp8,400');
    expect(text).toContain('Price on 1 January 2027.');
    expect((await textOf(kind, 'ojek', '2027-01-01', 'en')).text).toContain('Valid until 31 March 2027.');
  });

  it('fits the longest name and the longest dangers, and is the same twice', async () => {
    const longest = (of: (one: (typeof occupations)[number]) => string) =>
      [...occupations].sort((a, b) => of(b).length - of(a).length)[0]?.id ?? '';
    for (const id of [longest(({ name }) => name.id), longest(({ risk }) => risk), 'ketua-rt']) {
      const { text } = await textOf(kind, id, '2026-11-22', 'id');
      expect(text).toContain(occupations.find((one) => one.id === id)?.name.id);
    }
    const content = paperContent('ojek', date('2026-11-22'), 'id', ORIGIN);
    if (content === undefined) throw new Error('no occupation');
    expect(await kinds[kind](content)).toEqual(await kinds[kind](content));
  });
});

it('the content of every occupation can be written with the letters of the sheet', () => {
  for (const { id } of occupations) {
    for (const language of ['id', 'en'] as const) {
      const content = paperContent(id, date('2026-11-22'), language, ORIGIN);
      expect(JSON.stringify(content)).toMatch(/^[\x20-\x7e\u00a0-\u00ff\u2013\u2026]+$/);
    }
  }
});

it('no content stands for an unknown occupation', () => {
  expect(paperContent('astronaut', date('2026-11-22'), 'id', ORIGIN)).toBeUndefined();
});
