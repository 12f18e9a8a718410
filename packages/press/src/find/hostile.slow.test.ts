// Holds that no text makes the reader throw, and that its time grows with the length of the text and no faster.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Reading } from '../statement.ts';
import { readStatements } from './read-statements.ts';

const SIZE = 1_000_000;
const SECONDS = 20;

const looked = { random: 0, figures: 0 };
const times: string[] = [];

afterAll(() => {
  const fuzzed = `${looked.random} random texts with ${looked.figures} figures`;
  process.stdout.write(`\nThe reader was given ${fuzzed}; seconds for ${SIZE / 1e6} MB: ${times.join(', ')}.\n`);
});

const words =
  'JHT JKK JKM JP JKP JAKON BEASISWA jaminan kematian hari tua kecelakaan kerja pensiun Rp rp IDR miliar juta M T ' +
  'ribu ' +
  'kasus klaim peserta orang anak ahli waris masing-masing total sebesar senilai dari menjadi hingga lebih hampir ' +
  'Januari Mei Desember tahun lalu semester I 2024 2023 1.234 9,5 12.345.678.901 satu dua puluh seratus persen % ' +
  'Kantor Cabang Contoh Kanwil yakni dan ; , . : ( ) - – • | / " “ ” \t \n \n\n ,- ,00 0 1) 2.';
const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words.split(' '), '\t', '\n', '\n\n') },
  { weight: 2, arbitrary: fc.nat().map(String) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^[\d.,()]{1,40}$/) },
);
const gap = fc.constantFrom(' ', ' ', ' ', '', '\n', '\t', '  ');
const randomText = fc
  .array(fc.tuple(word, gap), { maxLength: 120, size: 'max' })
  .map((pieces) => pieces.map(([one, between]) => one + between).join(''));

test('random texts never throw, and every figure points to its own characters', () => {
  fc.assert(
    fc.property(randomText, (text) => {
      looked.random += 1;
      const reading = readStatements(text);
      for (const { span, text: shown } of figuresOf(reading)) {
        looked.figures += 1;
        expect(text.slice(span.start, span.end)).toBe(shown);
        expect(shown.length).toBeGreaterThan(0);
      }
      expect(written(readStatements(text))).toBe(written(reading));
    }),
    { numRuns: 20_000 },
  );
});

test('random characters never throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400, size: 'max' }), (text) => {
      looked.random += 1;
      readStatements(text);
    }),
    { numRuns: 5000 },
  );
});

function figuresOf({ statements, ignored }: Reading): readonly Reading['ignored'][number][] {
  const of = statements.flatMap(({ parts, total }) => [...parts, total]);
  const figures = of.flatMap(({ cases, amount, conflicting }) => [
    cases,
    amount,
    ...conflicting.map((one) => one.figure),
  ]);
  const found = figures.filter((figure) => figure !== null);
  return [...found.map(({ text, span }) => ({ text, span, reason: 'other' }) as const), ...ignored];
}

function written(reading: Reading): string {
  return JSON.stringify(reading, (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
}

function filled(unit: string, length = SIZE): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** Seconds to read the text. */
function secondsFor(text: string): number {
  const begun = performance.now();
  readStatements(text);
  return (performance.now() - begun) / 1000;
}

const months = Array.from({ length: 10_000 }, (_, at) => {
  return `Pada ${1 + (at % 28)} Januari ${1950 + (at % 150)} dibayar klaim JHT ${at} kasus Rp${at} miliar. `;
});

test.each([
  ['digits', () => filled('1234567890')],
  ['brackets', () => filled('(')],
  ['brackets in brackets with digits', () => filled('(1', SIZE / 2) + filled('2)', SIZE / 2)],
  ['“Rp”', () => filled('Rp')],
  ['“Rp1. 234. ”', () => filled('Rp1. 234. ')],
  ['one list without an end', () => filled('JHT 5 kasus Rp5 miliar, ')],
  ['one sentence after another', () => filled('JHT 5 kasus Rp5 miliar. ')],
  ['periods without an end', () => months.join('')],
  ['“Januari ”', () => filled('Januari ')],
  ['months between figures', () => filled('Januari JHT 5 kasus, ')],
  ['“masing-masing 1, 2, 3 ”', () => filled('masing-masing 1, 2, 3 ')],
  ['names of programmes', () => filled('JHT, JKK, JKM, ')],
  ['one word', () => filled('a')],
  ['tabs', () => filled('\t')],
  ['line ends', () => filled('\n')],
  ['commas', () => filled(',')],
  ['a table of bars with 10,000 rows', () => `| Program | Kasus | Nilai |\n${'| JHT | 5 | Rp5 |\n'.repeat(10_000)}`],
  ['a table of tabs without an end', () => `Program\tKasus\tNilai\n${filled('JHT\t5\tRp5\n')}`],
  ['rows of 2000 columns', () => filled(`${'| 5 '.repeat(2000)}|\n`)],
  ['one row of tabs without an end', () => filled('JHT\t5\t')],
  ['comma-separated rows', () => `Program,Kasus,Nilai\n${filled('JHT,5,5000000\n')}`],
  ['quotes', () => filled('"')],
  ['halves of surrogates', () => filled('\udc00\ud800')],
] as const)('%s: 1 MB ends in seconds', (name, make) => {
  const seconds = secondsFor(make());
  times.push(`${name} ${seconds.toFixed(1)}`);
  expect(seconds).toBeLessThan(SECONDS);
});

test('four times the text takes about four times as long', () => {
  const folder = join(import.meta.dirname, '../../../../test/figures');
  const lines = ['press', 'prose', 'whole'].flatMap((name) => {
    return readFileSync(join(folder, `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n');
  });
  const texts: readonly string[] = lines.map((line) => JSON.parse(line).text);
  const article = `${texts.join('\n\n')}\n\n`;
  const [once, four] = [filled(article, 1_000_000), filled(article, 4_000_000)];
  secondsFor(once);
  const ratios = Array.from({ length: 3 }, () => {
    const short = secondsFor(once);
    return secondsFor(four) / short;
  });
  times.push(`4 MB of articles over 1 MB ${ratios.map((ratio) => ratio.toFixed(1)).join(' ')} times`);
  expect(Math.min(...ratios)).toBeLessThan(6);
});
