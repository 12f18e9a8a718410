// Every row of the disability table has its place on the outline, and an answer marks what was lost.

import { indonesia } from '@jamin/law';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BodyOutline } from '../parts/body-outline.tsx';
import { type BodyPicture, drawnAt } from './body-outline.ts';
import { calculate } from './calculate.ts';

const rows = indonesia.parameters
  .get('jkk.disability.table')
  ?.rows.flatMap(({ value }) =>
    Array.isArray(value) ? value.map((row) => ({ code: String(row['code']), name: String(row['name']) })) : [],
  );

function pictureOf(part: string, language: 'id' | 'en' = 'id'): BodyPicture | undefined {
  const typed = {
    on: ['2026-03-01'],
    segment: ['PU'],
    wage: ['4000000'],
    outcome: ['partial-anatomical'],
    'losses.0.part': [part],
    'losses.0.percent': part === 'terkelupasnya kulit kepala' ? ['10'] : [],
  };
  const { view } = calculate('jkk', typed, { today: '2026-11-22', language, isSent: true });
  return view?.pictures.find((picture) => picture.kind === 'body');
}

test('every row of the table is drawn, each in a group of the list', () => {
  expect(rows?.length).toBeGreaterThan(40);
  expect(rows?.filter(({ code }) => (drawnAt(code)?.places.length ?? 0) === 0)).toEqual([]);
  const listed = pictureOf('impotensi')?.groups.flatMap((group) => group.rows);
  expect(listed?.length).toBe(rows?.length);
  expect(listed?.filter(({ percent }) => !/^[\d,]+%(?:–[\d,]+%)?$/.test(percent))).toEqual([]);
});

test('an answer marks the part that was lost, with the percentage of the law', () => {
  const picture = pictureOf('ibu jari tangan kanan');
  expect(picture?.places).toEqual(['thumb-r']);
  expect(picture?.chosen).toEqual([{ label: 'Ibu jari tangan kanan', percent: '15%', isChosen: true }]);
  expect(pictureOf('ibu jari tangan kiri', 'en')?.chosen).toEqual([
    { label: 'Left thumb', percent: '12%', isChosen: true },
  ]);
});

test('each place that is named is one that the outline draws', () => {
  for (const { name } of rows ?? []) {
    const picture = pictureOf(name);
    if (picture === undefined) throw new Error(name);
    const marks = renderToStaticMarkup(BodyOutline({ picture, language: 'id' })).match(/chosen"/g) ?? [];
    expect(marks.length, name).toBe(picture.places.length);
  }
});

test('who lost nothing sees no outline', () => {
  const typed = { on: ['2026-03-01'], segment: ['PU'], wage: ['4000000'], outcome: ['temporary'] };
  const { view } = calculate('jkk', typed, { today: '2026-11-22', language: 'id', isSent: true });
  expect(view?.pictures.map(({ kind }) => kind)).not.toContain('body');
});
