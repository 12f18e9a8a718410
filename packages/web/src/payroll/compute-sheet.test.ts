// A payroll sheet on the page: every row as the law decides it, problems in words, hostile files refused, files whole.

import { isExact, writeDecimal } from '@jamin/engine';
import { decideCase, indonesia, reader } from '@jamin/law';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Typed } from '../answers/typed.ts';
import { computeSheet, type SheetOutcome } from './compute-sheet.ts';
import { postedSheet } from './posted-sheet.ts';
import { madeFile } from './result-files.ts';
import { sheetFields } from './sheet-options.ts';
import { MOST_POSTED } from './sheet-source.ts';

const from = reader(indonesia);
const usual: Typed = { on: ['2026-08'], riskGroup: ['low'] };

async function compute(text: string | Uint8Array, typed: Typed = usual, name = 'gaji.csv'): Promise<SheetOutcome> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return computeSheet(indonesia, { typed, language: 'id', sheet: { name, bytes }, bill: undefined }, () => undefined);
}

async function answer(text: string | Uint8Array, typed: Typed = usual) {
  const outcome = await compute(text, typed);
  if (outcome.kind === 'problems') throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

async function refusal(text: string | Uint8Array, typed: Typed = usual): Promise<string> {
  const outcome = await compute(text, typed);
  if (outcome.kind === 'answer') return 'no refusal';
  const [problem] = outcome.problems;
  expect(problem?.message).not.toBe('');
  return `${problem?.entry}: ${problem?.message}`;
}

const worker = fc.record({
  sen: fc.integer({ min: 10_000_000, max: 5_000_000_000 }),
  risk: fc.constantFrom('very-low', 'low', 'medium', 'high', 'very-high'),
  programmes: fc.constantFrom('', 'JKK JKM', 'JKK JKM JHT', 'JKK JKM JHT JP', 'JKK JKM JHT JP JKP'),
});

describe('each row is what the law decides', () => {
  test('for random workers and months', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(worker, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('2020-09', '2023-03', '2025-02', '2025-06', '2026-02', '2026-08'),
        async (workers, month) => {
          const lines = workers.map(({ sen, risk, programmes }) => `${sen / 100},${risk},${programmes}`);
          const { computed } = await answer(['upah,risiko,program', ...lines].join('\n'), { on: [month] });
          expect(computed.rows.length).toBe(workers.length);
          workers.forEach(({ sen, risk, programmes }, at) => {
            const stated = programmes === '' ? {} : { programmes: programmes.split(' ') };
            const facts = { segment: 'PU', wage: String(sen / 100), riskGroup: risk, ...stated };
            const { decision } = decideCase(from, { ask: 'contributions', on: `${month}-01`, facts });
            computed.columns.forEach(({ name }, place) => {
              const decided = decision?.values.get(name);
              const cell = computed.rows[at]?.[place] ?? '';
              if (/^(?:jkk|jkm|jht|jp|jkp|total)\./.test(name)) {
                expect(cell || '0').toBe(
                  isExact(decided as never) ? writeDecimal(decided as never).replace(/\.(\d)$/, '.$10') : '0',
                );
              }
            });
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  test('options hold where the sheet says nothing, and the sheet goes first', async () => {
    const rows = 'nama,upah,risiko\nA,5000000,tinggi\nB,5000000,\n';
    const { computed } = await answer(rows, { ...usual, programmes: ['JKK', 'JKM'] });
    const at = computed.columns.findIndex(({ name }) => name === 'jkk.employer');
    expect(computed.rows.map((row) => row[at])).toEqual(['63500', '27000']);
    expect(computed.totals.filter(({ key, sen }) => key.startsWith('jht') && sen > 0n)).toEqual([]);
  });

  test('the fields are questions of the law, with the month before today', () => {
    const { fields, typed } = sheetFields(indonesia, 20_414, 'en');
    expect(fields.map(({ name }) => name)).toEqual(['on', 'riskGroup', 'programmes', 'labourIntensiveRelief']);
    expect(typed['on']).toEqual(['2025-10']);
  });
});

describe('what is wrong is said with its remedy', () => {
  test('bad rows are told and good ones computed', async () => {
    const { view } = await answer('nama,upah\nA,5000000\nB,-3\nC,6000000\n');
    expect(view.counts).toContain('2 baris dihitung');
    expect(view.problems.map(({ where }) => where)).toEqual(['Baris 3, kolom "upah"']);
    expect(view.problems[0]?.remedy).not.toBe('');
  });

  test.each<readonly [string, string | Uint8Array, RegExp]>([
    ['nothing', '', /kosong/],
    ['no wage column', 'nama,alamat\nA,B\n', /Tidak ada kolom upah/],
    ['headings alone', 'nama,upah\n', /tidak ada baris/],
    ['a PDF', '%PDF-1.7 something', /PDF/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /gambar/],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 110, 0, 97, 0), /UTF-16/],
    ['more than 10 MB', new Uint8Array(10 * 1024 * 1024 + 1).fill(65), /10 MB/],
    ['a ZIP cut short', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0), /rusak/],
    ['a ZIP that says it holds 200 MB', bomb(200 * 1024 * 1024), /jauh lebih besar/],
    ['a ZIP that hides what it holds', bomb(0), /jauh lebih besar/],
  ])('%s', async (_name, bytes, words) => {
    expect(await refusal(bytes)).toMatch(words);
  });

  test('no file, and no month', async () => {
    const input = { typed: {}, language: 'en', sheet: undefined, bill: undefined } as const;
    const outcome = await computeSheet(indonesia, input, () => undefined);
    expect(outcome.kind === 'problems' && outcome.problems.map(({ entry }) => entry)).toEqual(['on', 'file']);
  });
});

/** A ZIP of one part of 1,000 packed bytes, whose directory says how much it unpacks to. */
function bomb(unpacked: number): Uint8Array {
  const line = new DataView(new ArrayBuffer(46 + 22));
  line.setUint32(0, 0x02014b50, true);
  line.setUint32(20, 1000, true);
  line.setUint32(24, unpacked, true);
  line.setUint32(46, 0x06054b50, true);
  line.setUint16(56, 1, true);
  const bytes = new Uint8Array(line.buffer);
  const head = Uint8Array.of(0x50, 0x4b, 3, 4);
  line.setUint32(46 + 16, head.length, true);
  return Uint8Array.from([...head, ...bytes]);
}

describe('the files to take away', () => {
  test('a name that would be a formula is a text, and amounts keep their sen', async () => {
    const outcome = await answer('nama,upah\n"=SUM(A1)",5750000.55\n@x,7000000\n');
    const { bytes } = await madeFile('csv', outcome.computed, outcome.month, 'id');
    const lines = new TextDecoder().decode(bytes).split('\n');
    expect(lines[1]).toContain("'=SUM(A1)");
    expect(lines[1]).toContain('5750000.55');
    expect(lines[2]).toContain("'@x");
  });

  test('a workbook is read back with every amount', async () => {
    const outcome = await answer('nama,upah\nA,5750000.55\nB,12000000\n');
    const { bytes, name } = await madeFile('xlsx', outcome.computed, outcome.month, 'en');
    const { sheets } = await readXlsx(bytes);
    expect(name).toBe('contributions-2026-08.xlsx');
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Contributions', 'Problems', 'Totals']);
    const wages = sheets[0]?.rows.slice(1).map((row) => row[4]);
    expect(wages).toEqual([5750000.55, 12000000]);
    const again = await answer(bytes);
    expect(again.view.counts).toContain('2 baris dihitung');
  });
});

describe('posted without a script', () => {
  const post = async (form: FormData) => {
    const written = new Response(form);
    const headers = { 'content-type': written.headers.get('content-type') ?? '' };
    const body = await written.arrayBuffer();
    return postedSheet(new Request('https://jamin.example/', { method: 'POST', headers, body }), {
      language: 'id',
      isFile: false,
      read: (input) => computeSheet(indonesia, input, () => undefined),
    });
  };

  test('rows that were pasted and files come to the same', async () => {
    const text = 'nama\tupah\nA\t5000000\n';
    const pasted = new FormData();
    const filed = new FormData();
    for (const form of [pasted, filed]) form.set('on', '2026-08');
    pasted.set('rows', text);
    filed.set('file', new File([text], 'gaji.tsv'));
    pasted.set('riskGroup', 'low');
    filed.set('riskGroup', 'low');
    const [one, other] = await Promise.all([post(pasted), post(filed)]);
    expect(one.outcome.kind === 'answer' && one.outcome.view.due).toBe('Rp477.000');
    expect(other.outcome.kind === 'answer' && other.outcome.view.due).toBe('Rp477.000');
  });

  test('a workbook that unpacks to more than others can wait for is refused', async () => {
    const form = new FormData();
    form.set('on', '2026-08');
    form.set('file', new File([bomb(25 * 1024 * 1024).slice()], 'gaji.xlsx'));
    const { outcome } = await post(form);
    expect(outcome.kind === 'problems' && outcome.problems[0]?.message).toContain('jauh lebih besar');
  });

  test('more than a form may hold is refused', async () => {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(MOST_POSTED + 1)], 'gaji.csv'));
    const { outcome } = await post(form);
    expect(outcome.kind === 'problems' && outcome.problems[0]?.message).toContain('5 MB');
  });
});
