// Tests of releases: their own text reads back exactly, and what does not hold never says that it was checked.

import { date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { checkText } from '@jamin/press';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeWords } from '../words/compose-words.ts';
import { UNITS } from '../words/release-terms.ts';
import { exampleTyped } from './example.ts';
import { type Figures, type Line, ROWS, readFigures, sumOf, type Typed } from './figures.ts';
import { prepare, preparedOf, sourcesOf } from './prepare.ts';
import { RADIO_WORDS, wordsIn } from './radio-script.ts';

const sources = sourcesOf(indonesia);
const today = date('2026-11-22');
const offices = ['Cabang Contoh', 'Kantor Cabang Contoh Utara', 'BPJS Ketenagakerjaan Contoh', 'Kanwil Contoh Raya'];
const periods = [
  ['2026-01-01', '2026-06-30'],
  ['2025-01-01', '2025-12-31'],
  ['2025-11-17', '2026-03-28'],
  ['2026-02-01', '2026-02-28'],
  ['2024-02-29', '2024-03-01'],
] as const;

const pairs = fc.record({
  cases: fc.bigInt({ min: 1n, max: 99_999n }),
  amount: fc.bigInt({ min: 1_000n, max: 999_999_999_999n }).map((rupiah) => rupiah * 100n),
});

const tables: fc.Arbitrary<Figures> = fc
  .record({
    office: fc.constantFrom(...offices),
    period: fc.constantFrom(...periods),
    unit: fc.constantFrom(...UNITS),
    chosen: fc.subarray([...ROWS], { minLength: 2 }).filter((rows) => rows.some((row) => row !== 'BEASISWA')),
    figures: fc.array(pairs, { minLength: 2 * ROWS.length, maxLength: 2 * ROWS.length }),
    isBefore: fc.boolean(),
    isBeside: fc.boolean(),
    isExample: fc.boolean(),
  })
  .map(({ office, period: [from, to], unit, chosen, figures, isBefore, isBeside, isExample }) => {
    const nothing = { cases: 1n, amount: 100n };
    const lines = chosen.map((row, index): Line => {
      return {
        row,
        ...(figures[index] ?? nothing),
        before: isBefore ? (figures[index + ROWS.length] ?? nothing) : null,
      };
    });
    const programmes = lines.filter(({ row }) => row !== 'BEASISWA');
    const counted = isBeside && programmes.length > 1 ? programmes : lines;
    const before = isBefore ? sumOf(counted.flatMap((line) => (line.before === null ? [] : [line.before]))) : null;
    const isTotalTyped = { cases: false, amount: false };
    return { office, from, to, unit, lines, total: sumOf(counted), isTotalTyped, before, note: '', isExample };
  });

test('every release reads back as exactly its figures, in both languages, and never fails while they add up', () => {
  fc.assert(
    fc.property(tables, (figures) => {
      const prepared = preparedOf(sources, figures, today);
      expect(prepared.outcome).not.toBe('fails');
      for (const { plain } of Object.values(prepared.texts)) {
        const [first] = checkText(plain, sources.possible).statements;
        expect(first?.statement.total.cases?.value).toBe(figures.total.cases);
        expect(first?.statement.total.amount?.value).toBe(figures.total.amount);
        const read = first?.statement.parts.map(({ key, cases, amount }) => [key, cases?.value, amount?.value]);
        const told = figures.lines.map(({ row, cases, amount }) => [row, cases, amount]);
        expect(read?.toSorted()).toEqual(told.toSorted());
        expect(first?.reconciles).toEqual({ cases: true, amount: true });
      }
    }),
    { numRuns: 150 },
  );
});

test('a total that is not the sum is never called checked, whatever the difference', () => {
  fc.assert(
    fc.property(tables, fc.bigInt({ min: 1n, max: 999_999n }), fc.boolean(), (figures, by, isCases) => {
      const { cases, amount } = figures.total;
      const total = isCases ? { cases: cases + by, amount } : { cases, amount: amount + by * 100n };
      const scholarship = figures.lines.find(({ row }) => row === 'BEASISWA');
      fc.pre(scholarship === undefined);
      const prepared = preparedOf(sources, { ...figures, total }, today);
      expect(prepared.outcome).toBe('fails');
      expect(prepared.fileName).toContain('BELUM-COCOK');
      expect(prepared.texts.id.title).toContain('BELUM COCOK');
      expect(prepared.texts.en.title).toContain('DOES NOT ADD UP');
      expect(prepared.texts.id.plain).not.toMatch(/diperiksa/i);
      expect(prepared.texts.en.plain).not.toMatch(/checked/i);
      expect(prepared.texts.id.chart + prepared.texts.id.card).toMatch(/BELUM COCOK.*BELUM COCOK/s);
    }),
    { numRuns: 60 },
  );
});

test('the script for the radio takes thirty seconds and holds no digits', () => {
  fc.assert(
    fc.property(tables, (figures) => {
      for (const { radio, mark } of Object.values(preparedOf(sources, figures, today).texts)) {
        const script = radio.replace(`${mark}. `, '');
        expect(wordsIn(script)).toBeGreaterThanOrEqual(RADIO_WORDS.least);
        expect(wordsIn(script)).toBeLessThanOrEqual(RADIO_WORDS.most);
        expect(script).not.toMatch(/\d/);
        expect(script).toContain('BPJS Kesehatan');
      }
    }),
    { numRuns: 60 },
  );
});

const made = (typed: Typed) => prepare(sources, typed, 'id', today);

test('the example adds up, says CONTOH everywhere, and compares with the year before', () => {
  const { prepared, problems } = made(exampleTyped);
  expect(problems).toEqual([]);
  expect(prepared?.outcome).toBe('checked');
  expect(prepared?.fileName).toMatch(/^CONTOH-/);
  for (const text of Object.values(prepared?.texts ?? {})) {
    for (const part of [text.title, text.chart, text.card]) expect(part).toContain('CONTOH');
    expect(text.radio).toMatch(/contoh|example/);
  }
  expect(prepared?.texts.id.plain).toContain('naik 5,7 persen');
  expect(prepared?.texts.id.plain).toContain('1 Januari hingga 30 Juni 2025');
});

test('a wrong total is told with the difference and the likely slip', () => {
  const { prepared } = made({ ...exampleTyped, 'total.amount': '50.714.020.800' });
  const told = JSON.stringify(prepared?.texts.id.view?.findings);
  expect(told).toContain('Rp540.000.000 lebih besar');
  expect(told).toContain('"from":"Rp50.714.020.800","to":"Rp50.174.020.800"');
});

test('an average that the law cannot give is said with its reason, and the release is not called checked', () => {
  const { prepared } = made({ ...exampleTyped, 'JKM.amount': '40.320.000.000', 'total.amount': '' });
  expect(prepared?.outcome).toBe('doubt');
  expect(JSON.stringify(prepared?.texts.en.view?.findings)).toContain('above the most of one case under the law');
  expect(prepared?.texts.en.plain).not.toMatch(/checked/i);
});

test('an office may explain such an average; its words are printed, and the sum counts as checked', () => {
  const note = 'Beasiswa tahun-tahun mendatang ikut dihitung dalam angka JKM.';
  const odd = { ...exampleTyped, 'JKM.amount': '40.320.000.000', 'total.amount': '' };
  const { prepared } = made({ ...odd, note });
  expect(prepared?.outcome).toBe('explained');
  expect(prepared?.texts.id.plain).toContain(note);
  expect(prepared?.texts.id.plain).toContain('dijelaskan kantor');
  expect(made({ ...odd, note: 'Benar.' }).prepared?.outcome).toBe('doubt');
  expect(made({ ...odd, note, 'total.amount': '1' }).prepared?.outcome).toBe('fails');
});

test('scholarships may stand beside the total or in it', () => {
  const added = { ...exampleTyped, 'BEASISWA.cases': '12', 'BEASISWA.amount': '60000000' };
  expect(made(added).prepared?.outcome).toBe('checked');
  const within = { ...added, 'total.cases': '4043', 'total.amount': '50.234.020.800' };
  expect(made(within).prepared?.outcome).toBe('checked');
  expect(made({ ...added, 'total.cases': '4043' }).prepared?.outcome).toBe('fails');
});

test('the script for the radio says where to ask, and names the largest programme, in both languages', () => {
  const { id, en } = made({ ...exampleTyped, example: '', office: 'Cabang Contoh' }).prepared?.texts ?? {};
  expect(id?.radio).toContain('Tanyakan di kantor cabang atau layanan resmi BPJS Ketenagakerjaan.');
  expect(en?.radio).toContain('Ask at its branch office or official services.');
  expect(id?.radio).toContain('Yang terbesar Jaminan Hari Tua, ');
  expect(en?.radio).toContain('The largest part is the old-age savings programme (JHT): ');
});

test('cases without rupiah, and rupiah without cases, are asked again, this year and last', () => {
  const own = { ...exampleTyped, example: '' };
  const fields = (typed: Typed) => readFigures(typed, 'id').problems.map(({ field }) => field);
  for (const field of ['JKP.amount', 'JKP.cases', 'JKP.amountBefore', 'JKP.casesBefore']) {
    expect(fields({ ...own, [field]: '0' })).toEqual([field]);
  }
  expect(fields({ ...own, 'JKP.casesBefore': '0', 'JKP.amountBefore': '0' })).toEqual([]);
});

test('a difference without a known cause says so once, and nothing promises a cause', () => {
  const { prepared } = made({ ...exampleTyped, 'total.cases': '3.999', 'total.amount': '49.000.000.000' });
  const told = prepared?.texts.en.view?.findings.map(({ text }) => text) ?? [];
  expect(told.filter((text) => text.includes('cannot be told'))).toHaveLength(1);
  expect(composeWords.en.outcomeLines.fails + composeWords.id.outcomeLines.fails).not.toMatch(/cause|sebab/);
});

test('what cannot be read is told by field', () => {
  const own = { ...exampleTyped, example: '' };
  const fields = (typed: Typed) => readFigures(typed, 'id').problems.map(({ field }) => field);
  expect(fields({ ...own, 'JKK.cases': '12,5' })).toContain('JKK.cases');
  expect(fields({ ...own, 'JKK.amount': 'banyak' })).toContain('JKK.amount');
  expect(fields({ ...own, 'JKK.amount': '' })).toEqual(['JKK.amount']);
  expect(fields({ ...own, office: ' ' })).toEqual(['office']);
  expect(fields({ ...own, from: '2026-02-30' })).toEqual(['from']);
  expect(fields({ ...own, to: '2025-12-31' })).toEqual(['to']);
  expect(fields({ ...own, 'total.casesBefore': '1', 'total.amountBefore': '47.489.291.600' })).toEqual([
    'total.casesBefore',
  ]);
  expect(readFigures({ ...own, 'JKK.amount': 'Rp3.871.205.600,-' }, 'id').problems).toEqual([]);
  expect(readFigures({ ...own, 'JKK.amount': '3,8712056 miliar' }, 'id').problems).toEqual([]);
});

test('invented figures never stand beside the name of another office', () => {
  const { prepared } = made({ ...exampleTyped, office: 'Cabang Lain' });
  expect(JSON.stringify(prepared)).not.toContain('Cabang Lain');
});

test('a difference of one rupiah is a difference, though printed figures may be cut or rounded', () => {
  const { prepared } = made({ ...exampleTyped, 'total.amount': '50.174.020.801' });
  expect(prepared?.outcome).toBe('fails');
  const { why, view } = prepared?.texts.id ?? {};
  expect(why ?? JSON.stringify(view?.findings)).toMatch(/Selisihnya kecil|tidak sama|lebih besar/);
  const difference = view?.rows.find(({ kind }) => kind === 'difference');
  expect([difference?.amount, difference?.states?.amount]).toEqual(['1', 'wrong']);
});

test('a total that was left empty is called our sum, not a checked one; what fails is not called a wrong sum', () => {
  const own = { ...exampleTyped, example: '', office: 'Cabang Contoh' };
  const plain = (typed: Typed) => made(typed).prepared?.texts.id.plain ?? '';
  const typed = {
    'total.cases': exampleTyped['total.cases'] ?? '',
    'total.amount': exampleTyped['total.amount'] ?? '',
  };
  expect(plain({ ...own, ...typed })).toContain('Jumlahnya diperiksa dengan Jamin');
  for (const field of ['total.cases', 'total.amount']) {
    const left = made({ ...own, ...typed, [field]: '' }).prepared;
    expect([left?.outcome, left?.texts.id.plain.includes('diperiksa')]).toEqual(['checked', false]);
    expect(left?.texts.id.plain).toContain('Totalnya dijumlahkan dengan Jamin');
  }
});

test('an office may have a name such as Serpong', () => {
  const problems = (office: string) =>
    made({ ...exampleTyped, example: '', office }).problems.map(({ field }) => field);
  expect(problems('Cabang Contoh Serpong')).toEqual([]);
  expect(problems('Cabang Rp')).toEqual(['office']);
  expect(problems('Cabang Contoh 2')).toEqual(['office']);
});
