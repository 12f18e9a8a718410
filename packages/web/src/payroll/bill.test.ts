// The difference to a bill: each cause is found in a bill made with it, to the sen, and a bill like ours has none.

import { indonesia } from '@jamin/law';
import { describe, expect, test } from 'vitest';
import type { Typed } from '../answers/typed.ts';
import type { BillView } from './bill-view.ts';
import { computeSheet } from './compute-sheet.ts';

const sheet = [
  'nik,nama,upah,risiko',
  '1971014503880001,Sari Contoh,4250000,rendah',
  '1971011207790002,Bagus Contoh,5750000.50,rendah',
  '1901025809920001,Intan Contoh,12500000,rendah',
  '1902017011000001,Wulan Contoh,3100000,rendah',
].join('\n');

async function billed(rows: string | undefined, typed: Typed = {}, language: 'id' | 'en' = 'en'): Promise<BillView> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const outcome = await computeSheet(
    indonesia,
    {
      typed: { on: ['2026-08'], ...typed },
      language,
      sheet: { name: 'gaji.csv', bytes: bytes(sheet) },
      bill: rows === undefined ? undefined : { name: 'bill.csv', bytes: bytes(rows) },
    },
    () => undefined,
  );
  if (outcome.kind === 'problems') throw new Error(JSON.stringify(outcome.problems));
  const { bill } = outcome.view;
  if (bill === undefined) throw new Error('no bill was compared');
  return bill;
}

/** What each worker owes by our own computation: JKK, JKM, JHT, JP in rupiah. */
const ours: readonly (readonly [string, number, number, number, number])[] = [
  ['1971014503880001', 22950, 12750, 242250, 127500],
  ['1971011207790002', 31050, 17250, 327750.03, 172500.02],
  ['1901025809920001', 67500, 37500, 712500, 332589],
  ['1902017011000001', 16740, 9300, 176700, 93000],
];

function bill(
  change: (row: readonly [string, number, number, number, number]) => readonly (string | number)[][],
): string {
  return ['nik,jkk,jkm,jht,jp', ...ours.flatMap(change).map((row) => row.join(','))].join('\n');
}

const texts = (view: BillView): readonly string[] => view.reasons.map(({ text, gap }) => `${text} ${gap}`);

describe('a bill by worker', () => {
  test('that is ours differs in nothing', async () => {
    const view = await billed(bill((row) => [[...row]]));
    expect(view.isEqual).toBe(true);
    expect(view.verdict).toBe('The bill equals this computation.');
    expect(view.reasons).toEqual([]);
  });

  test('rounded to rupiah', async () => {
    const view = await billed(bill(([nik, ...amounts]) => [[nik, ...amounts.map((one) => Math.ceil(one))]]));
    expect(texts(view)).toEqual(['Rounding, less than Rp1 a person. +Rp1.95']);
  });

  test.each<readonly [string, Parameters<typeof bill>[0], readonly RegExp[]]>([
    [
      'without a worker',
      (row) => (row[0].endsWith('0003880001') || row[1] === 22950 ? [] : [[...row]]),
      [/not in the bill. −Rp405,450$/],
    ],
    [
      'with a worker twice',
      (row) => (row[1] === 22950 ? [[...row], [...row]] : [[...row]]),
      [/Billed twice. \+Rp405,450$/],
    ],
    [
      'in another risk group',
      (row) => (row[1] === 22950 ? [[row[0], 37825, row[2], row[3], row[4]]] : [[...row]]),
      [/JKK risk medium.* \+Rp14,875$/i],
    ],
    [
      'with the ceiling of the year before',
      (row) => (row[1] === 67500 ? [[row[0], row[1], row[2], row[3], 316422]] : [[...row]]),
      [/rates and ceilings of February 2026. −Rp16,167$/],
    ],
    [
      'without the ceiling',
      (row) => (row[1] === 67500 ? [[row[0], row[1], row[2], row[3], 375000]] : [[...row]]),
      [/does not use the wage ceiling of JP. \+Rp42,411$/],
    ],
    [
      'without a programme',
      (row) => (row[1] === 22950 ? [[row[0], row[1], row[2], row[3], 0]] : [[...row]]),
      [/This programme was not billed. −Rp127,500$/],
    ],
    [
      'from another wage',
      (row) => (row[1] === 22950 ? [[row[0], 27000, 15000, 285000, 150000]] : [[...row]]),
      [/fits a wage of about Rp5,000,000. \+Rp71,550$/],
    ],
  ])('%s', async (_name, change, wanted) => {
    const found = texts(await billed(bill(change)));
    expect(found.length).toBe(wanted.length);
    wanted.forEach((words, at) => expect(found[at]).toMatch(words));
  });

  test('with somebody whom the sheet does not have', async () => {
    const view = await billed(`${bill((row) => [[...row]])}\n1904021511700002,1000,2000,3000,4000`);
    expect(texts(view)).toEqual(['In the bill, but not in your sheet. +Rp10,000']);
  });
});

test('a typed total that is not the sum of the rows is said, and not explained away', async () => {
  const view = await billed(
    bill((row) => [[...row]]),
    { 'bill.total': ['1000'] },
  );
  expect(view.remarks.join(' ')).toContain(
    'The rows of the bill add up to Rp2,399,829.05; the total you typed is Rp1,000.',
  );
  expect(view.guesses).toEqual([]);
});

test('a typed bill whose parts do not make its total says so first', async () => {
  const typed = { jkk: '405450', jkm: '30000', jht: '1150089', jp: '295740', total: '1891279' };
  const view = await billed(undefined, Object.fromEntries(Object.entries(typed).map(([k, v]) => [`bill.${k}`, [v]])));
  expect(view.remarks[0]).toBe('The parts of the bill add up to Rp1,881,279; its total says Rp1,891,279.');
  expect(view.guesses.map(({ label }) => label)).not.toContain('Total');
});

describe('a bill of totals alone', () => {
  const total = 405450 + 548550.05 + 1150089 + 295740;

  test('rounded, for one missing, for another risk group of all, and for nothing known', async () => {
    const guess = async (amount: number) => {
      const view = await billed(undefined, { 'bill.total': [amount.toFixed(2)] });
      return view.guesses.flatMap(({ texts: found }) => found).join(' ') || view.unexplained;
    };
    expect(await guess(Math.floor(total))).toContain('Rounding');
    expect(await guess(total - 295740)).toContain('Wulan Contoh (row 5)');
    expect(await guess(total + 0.35 * 256005)).not.toBe('');
    expect(await guess(total + 12345)).toContain('fits no single cause');
  });

  test('a programme with only one share', async () => {
    const view = await billed(undefined, { 'bill.jht': ['947200.02'] });
    expect(view.guesses[0]?.texts[0]).toContain('share of the employer');
  });

  test('an amount that is none is told at its field', async () => {
    await expect(billed(undefined, { 'bill.jkk': ['banyak'] })).rejects.toThrow(/bill\.jkk/);
  });
});
