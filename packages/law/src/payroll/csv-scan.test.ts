// The scanner splits CSV as csv-parse does, whatever the text, and whatever the pieces it comes in.

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvScanner, scanCsv } from './csv-scan.ts';

function scanned(text: string, separator: string, cut: number, wanted?: readonly number[]): string[][] {
  const rows: string[][] = [];
  const scanner = csvScanner(separator, wanted, (fields) => rows.push([...fields]) > 0);
  const first = text.slice(0, cut);
  const rest = first.slice(scanCsv(scanner, first, false)) + text.slice(cut);
  scanCsv(scanner, rest, true);
  return rows;
}

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', '1'), maxLength: 6 });

function quoted(text: string): string {
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

test('records are those of csv-parse, in one piece or two', () => {
  let looked = 0;
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(',', ';'),
      fc.constantFrom('\n', '\r\n'),
      fc.nat(60),
      (table, separator, end, cut) => {
        const text = table.map((row) => row.map(quoted).join(separator)).join(end) + end;
        const expected: string[][] = parse(text, { delimiter: separator, relax_column_count: true });
        expect(scanned(text, separator, cut)).toEqual(expected);
        const picked = [2, 0];
        const some = scanned(text, separator, cut, picked);
        expect(some).toEqual(expected.map((row) => picked.map((column) => row[column] ?? '')));
        looked += 1;
      },
    ),
    { numRuns: 2000 },
  );
  expect(looked).toBe(2000);
});

test('a flaw is named, and the other records stand', () => {
  const flaws: (string | undefined)[] = [];
  const scanner = csvScanner(',', undefined, (_fields, _row, _width, flaw) => flaws.push(flaw) > 0);
  scanCsv(scanner, 'a,b\n"c"x,d\ne,"f', true);
  expect(flaws).toEqual([undefined, 'text-after-quote', 'unclosed-quote']);
});
