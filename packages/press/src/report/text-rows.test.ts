// Lines with tabs become rows; other lines, folds and marks that reach over a tab stay as they are.

import { expect, test } from 'vitest';
import { inRows } from './text-rows.ts';

test('a line with tabs is a row of cells, and its text stays the same', () => {
  const text = 'Kalimat.\nProgram\tKasus\n<a class="mark" href="#x">JHT</a>\t7.803\nAkhir';
  const html = inRows(text);
  expect(html.match(/class="row"/g)).toHaveLength(2);
  expect(html).toContain(
    '<span class="cell"><a class="mark" href="#x">JHT</a></span>\t<span class="cell">7.803</span>\n</span>Akhir',
  );
  expect(html.replace(/<\/?span[^>]*>/g, '')).toBe(text);
});

test.each([
  'Tanpa tab.\n',
  '\tAwal paragraf.\n',
  '<a class="mark" href="#x">Januari\tMaret</a>\t5\n',
  'a\tb <details class="fold"><summary>… </summary>c\n',
])('%j is no row', (line) => {
  expect(inRows(line)).toBe(line);
});
