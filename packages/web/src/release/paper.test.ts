// Tests of the files of a release: read back by the press readers, they hold exactly the figures that were typed.

import { date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { checkText } from '@jamin/press';
import { readDocument } from '@jamin/press/files';
import { expect, test } from 'vitest';
import { exampleTyped } from './example.ts';
import { readFigures } from './figures.ts';
import { paperText, releasePaper } from './paper.ts';
import { type Prepared, prepare, sourcesOf } from './prepare.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';

const sources = sourcesOf(indonesia);

function prepared(more: { readonly [field: string]: string } = {}): Prepared {
  const made = prepare(sources, { ...exampleTyped, ...more }, 'id', date('2026-11-22')).prepared;
  if (made === null) throw new Error('nothing prepared');
  return made;
}

const WRITERS = [
  ['siaran.docx', async (made: Prepared) => writeDocx(releasePaper(made))],
  ['siaran.pdf', async (made: Prepared) => writePdf(releasePaper(made))],
  ['siaran.txt', async (made: Prepared) => new TextEncoder().encode(paperText(releasePaper(made)))],
] as const;

test.each(WRITERS)('%s holds exactly the figures, and they add up', async (name, write) => {
  const document = await readDocument(await write(prepared()), name);
  if (!document.ok) throw new Error(document.problem.message.id);
  const { figures } = readFigures(exampleTyped, 'id');
  const [first] = checkText(document.text, sources.possible).statements;
  expect(first?.reconciles).toEqual({ cases: true, amount: true });
  expect(first?.statement.total.amount?.value).toBe(figures?.total.amount);
  expect(first?.statement.parts.map(({ key, cases, amount }) => [key, cases?.value, amount?.value])).toEqual(
    figures?.lines.map(({ row, cases, amount }) => [row, cases, amount]),
  );
  for (const language of ['id', 'en'] as const) expect(document.text).toContain(prepared().texts[language].title);
});

test.each(WRITERS)('%s says CONTOH, and what does not add up, and not that it was checked', async (name, write) => {
  const document = await readDocument(await write(prepared({ 'total.cases': '4.032' })), name);
  if (!document.ok) throw new Error(document.problem.message.id);
  expect(document.text).toContain('CONTOH');
  expect(document.text).toContain('BELUM COCOK');
  expect(document.text).toContain('DOES NOT ADD UP');
  expect(document.text).not.toMatch(/diperiksa|checked/i);
});

test('an office whose letters the fonts of a PDF do not have is still written', async () => {
  const bytes = await writePdf(releasePaper(prepared({ example: '', office: 'Cabang Contoh Šibenik 株' })));
  expect(bytes.length).toBeGreaterThan(1000);
});
