// Tests of scholarships in a release: its own list always adds up to its total, and what is left out is named apart.

import { date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { checkText } from '@jamin/press';
import { readDocument } from '@jamin/press/files';
import { expect, test } from 'vitest';
import { exampleTyped } from './example.ts';
import type { Typed } from './figures.ts';
import { paperText, releasePaper } from './paper.ts';
import { type Prepared, prepare, sourcesOf } from './prepare.ts';
import { RADIO_WORDS, wordsIn } from './radio-script.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';

const sources = sourcesOf(indonesia);
const made = (typed: Typed) => prepare(sources, typed, 'id', date('2026-11-22'));
const LANGUAGES = ['id', 'en'] as const;

const scholarships = { 'BEASISWA.cases': '87', 'BEASISWA.amount': '412.500.000' };
const own: Typed = { ...exampleTyped, ...scholarships, example: '', office: 'Cabang Contoh' };
const empty = { 'total.cases': '', 'total.amount': '' };
const including = { 'total.cases': '4.118', 'total.amount': '50.586.520.800' };
const [programmesTotal, allTotal] = [
  { cases: 4_031n, amount: 5_017_402_080_000n },
  { cases: 4_118n, amount: 5_058_652_080_000n },
];

function prepared(typed: Typed): Prepared {
  const one = made(typed).prepared;
  if (one === null) throw new Error('nothing prepared');
  return one;
}

/** The sum of the figures of the list under the first sentence, as a reader adds them. */
function listed(made: Prepared, language: 'id' | 'en') {
  const list = made.texts[language].blocks.find(({ kind }) => kind === 'list');
  const lines = list?.kind === 'list' ? list.lines : [];
  const digits = (text: string | undefined): bigint => BigInt((text ?? '').replace(/[.,]/g, ''));
  const read = lines.map((line) => /([\d.,]+) (?:kasus|cases?) (?:senilai|worth) Rp([\d.,]+)/.exec(line) ?? []);
  return {
    cases: read.reduce((sum, [, cases]) => sum + digits(cases), 0n),
    amount: read.reduce((sum, [, , amount]) => sum + digits(amount) * 100n, 0n),
  };
}

/** What the press check reads back: it adds up, and says where scholarships stand. */
function readBack(text: string) {
  const [first] = checkText(text, sources.possible).statements;
  const { cases, amount } = first?.statement.total ?? {};
  return {
    total: { cases: cases?.value, amount: amount?.value },
    reconciles: first?.reconciles,
    scholarship: first?.statement.parts.find(({ key }) => key === 'BEASISWA')?.amount?.value,
    scope: [...new Set(first?.findings.map(({ code }) => code).filter((code) => code.startsWith('scholarship')))],
  };
}

const CASES = [
  ['beside a total that leaves them out', {}, programmesTotal, 'outside'],
  ['beside a total of which only the rupiah is typed', { 'total.cases': '' }, programmesTotal, 'outside'],
  ['beside a total of which only the cases are typed', { 'total.amount': '' }, programmesTotal, 'outside'],
  ['in a total that counts them', including, allTotal, 'inside'],
  ['in a total that was left empty', empty, allTotal, 'inside'],
] as const;

for (const language of LANGUAGES) {
  test.each(CASES)(`scholarships %s are told so (${language})`, (_, totals, total, where) => {
    const one = prepared({ ...own, ...totals });
    const { plain, radio, blocks, bars, chart, card, chartTitle, scholarships: line } = one.texts[language];
    expect(one.outcome).toBe('checked');
    expect(one.texts[language].view?.findings.map(({ weight }) => weight)).not.toContain('look');
    expect(listed(one, language)).toEqual(total);
    const reconciles = { cases: true, amount: true };
    const scope = [`scholarship-${where}`];
    expect(readBack(plain)).toEqual({ total, reconciles, scholarship: 41_250_000_000n, scope });
    const apart = blocks.filter(
      (block) => block.kind === 'paragraph' && /^(Di luar jumlah|In addition)/.test(block.text),
    );
    expect(apart.length).toBe(where === 'outside' ? 1 : 0);
    const [named, notNamed] = [/di luar total|not in the total/i, /beasiswa|scholarship/i];
    for (const drawn of [chart, card, chartTitle, bars.at(-1)?.row]) {
      expect(drawn).toMatch(where === 'outside' ? named : notNamed);
      if (where === 'inside') expect(drawn).not.toMatch(named);
    }
    expect(radio).toMatch(where === 'outside' ? /Belum termasuk beasiswa|leaves out scholarships/ : /kantor|office/);
    expect(wordsIn(radio)).toBeLessThanOrEqual(RADIO_WORDS.most);
    expect(line).toMatch(
      where === 'outside' ? /tidak menghitung|leaves scholarships out/ : /jumlahkan dengan|Anda menghitung|includes/,
    );
    expect(plain).toMatch(
      where === 'outside'
        ? /tidak termasuk dalam|leaves scholarships out/
        : /Beasiswa termasuk dalam|includes scholarships/,
    );
  });
}

const WRITERS = [
  ['siaran.docx', async (one: Prepared) => writeDocx(releasePaper(one))],
  ['siaran.pdf', async (one: Prepared) => writePdf(releasePaper(one))],
  ['siaran.txt', async (one: Prepared) => new TextEncoder().encode(paperText(releasePaper(one)))],
] as const;

test.each(WRITERS)(
  '%s names scholarships apart in both languages, and reads back as adding up',
  async (name, write) => {
    const document = await readDocument(await write(prepared(own)), name);
    if (!document.ok) throw new Error(document.problem.message.id);
    const text = document.text.replace(/\s+/g, ' ');
    expect(text).toContain('Di luar jumlah itu, dibayarkan pula beasiswa sebanyak 87 kasus senilai Rp412.500.000.');
    expect(text).toContain(
      'the office paid scholarships with 87 cases worth Rp412,500,000, not counted in this total.',
    );
    if (name !== 'siaran.txt') expect(text).toMatch(/Beasiswa \(di luar total\).*Scholarships \(not in the total\)/);
    const { reconciles, scope } = readBack(document.text);
    expect([reconciles, scope]).toEqual([{ cases: true, amount: true }, ['scholarship-outside']]);
  },
);

test('a total that counts scholarships in one column alone is not called right', () => {
  for (const totals of [{ 'total.cases': '4.118' }, { 'total.amount': including['total.amount'] }]) {
    const one = prepared({ ...own, ...totals });
    expect(one.outcome).toBe('fails');
    expect(one.texts.en.why).toMatch(/one total alone/);
    expect(one.texts.id.plain).not.toMatch(/diperiksa dengan/);
    expect(one.texts.id.scholarships).toBe('');
  }
});

test('last year is counted as this year is: without scholarships where the total leaves them out', () => {
  const before = { 'BEASISWA.casesBefore': '80', 'BEASISWA.amountBefore': '400.000.000' };
  const told = (typed: Typed) => prepared({ ...own, ...before, ...typed }).texts.id.plain;
  expect(told({})).toContain('dibayarkan 3.827 kasus senilai Rp47.489.291.600');
  expect(told(empty)).toContain('dibayarkan 3.907 kasus senilai Rp47.889.291.600');
  const other = { 'total.casesBefore': '3.907', 'total.amountBefore': '47.889.291.600' };
  const [problem] = made({ ...own, ...before, ...other }).problems;
  expect([problem?.field, problem?.message.id]).toEqual(['total.casesBefore', expect.stringContaining('beasiswa')]);
  expect(made({ ...own, ...before, ...other, ...including }).problems).toEqual([]);
});

test('one programme beside scholarships that the total leaves out is nothing to add up', () => {
  const rows = { 'JHT.cases': '3.120', 'JHT.amount': '40.125.480.250' };
  const lone = { office: 'Cabang Contoh', from: '2026-01-01', to: '2026-06-30', ...rows, ...scholarships };
  const total = { 'total.cases': '3.120', 'total.amount': '40.125.480.250' };
  expect(made({ ...lone, ...total }).problems.map(({ field }) => field)).toEqual(['JHT.cases']);
});
