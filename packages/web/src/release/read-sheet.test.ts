// Tests of dropped sheets: columns by their headings in both languages, errors by row with what to do.

import { readDocument } from '@jamin/press/files';
import { expect, test } from 'vitest';
import { readSheet } from './read-sheet.ts';

async function csv(text: string) {
  const document = await readDocument(new TextEncoder().encode(text), 'angka.csv');
  if (!document.ok) throw new Error(document.problem.message.id);
  return readSheet(document.text);
}

test('a sheet in Indonesian, with a title above and last year beside', async () => {
  const { typed, rows, problems } = await csv(
    'Klaim Cabang Contoh;;;;\nNo;Program;Kasus 2025;Kasus 2026;Nominal 2025;Nominal 2026\n' +
      '1;Jaminan Hari Tua;10;12;"1.000.000";"Rp1.200.000"\n2;JKK;1;2;300;400\n;Jumlah;11;14;1.000.300;1.200.400\n',
  );
  expect(problems).toEqual([]);
  expect(rows).toBe(3);
  expect(typed).toMatchObject({ 'JHT.cases': '12', 'JHT.casesBefore': '10', 'JHT.amount': 'Rp1.200.000' });
  expect(typed).toMatchObject({ 'total.cases': '14', 'total.amountBefore': '1.000.300' });
});

test('a sheet in English', async () => {
  const { typed, problems } = await csv(
    'Programme,Claims,Amount (Rp),Claims last year\nOld-age savings,3,"1,000",2\nPension,4,"2,000",1\n',
  );
  expect(problems).toEqual([]);
  expect(typed).toEqual({
    ...{ 'JHT.cases': '3', 'JHT.amount': '1,000', 'JHT.casesBefore': '2' },
    ...{ 'JP.cases': '4', 'JP.amount': '2,000', 'JP.casesBefore': '1' },
  });
});

test('errors name the row and the remedy', async () => {
  const read = await csv('Program;Kasus;Rupiah (juta)\nJHT;1;2\nJHT;3;4\nRumah;5;6\n');
  expect(read.problems.map(({ row }) => row)).toEqual([1, 3, 4]);
  expect(read.problems[2]?.message.id).toContain('"Rumah"');
  expect((await csv('a;b\n1;2\n')).problems[0]?.row).toBeNull();
});
