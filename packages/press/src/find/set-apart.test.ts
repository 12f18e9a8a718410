// A text that sets its scholarships beside the total: its words are heard, and both columns leave them out.

import { indonesia } from '@jamin/law';
import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';
import { possiblePayments } from '../possible/possible.ts';
import { readStatements } from './read-statements.ts';

const RELEASE =
  'Cabang Contoh membayar 9.354 kasus senilai Rp68.412.775.120 sepanjang 2024. ' +
  'JHT 7.803 kasus Rp40.112.775.120, JKM 627 kasus Rp20.000.000.000, JKK 271 kasus Rp5.400.000.000, ' +
  'JP 453 kasus Rp1.000.000.000, JKP 200 kasus Rp1.000.000.000. ';

test.each([
  'Selain itu, beasiswa diberikan kepada 87 anak senilai Rp412,5 juta.',
  'Di luar itu, 87 anak menerima beasiswa senilai Rp412,5 juta.',
  'Di luar total itu ada beasiswa untuk 87 anak senilai Rp412,5 juta.',
  'Beasiswa 87 anak senilai Rp412,5 juta tidak termasuk di dalamnya.',
  'In addition, scholarships for 87 children came to Rp412.5 million.',
  'Besides, scholarships worth Rp412.5 million went to 87 children.',
  'This is not including scholarships for 87 children worth Rp412.5 million.',
])('%s', (words) => {
  expect(readStatements(RELEASE + words).statements[0]?.setApart).toEqual(['BEASISWA']);
});

test.each([
  'Beasiswa diberikan kepada 87 anak senilai Rp412,5 juta.',
  'Termasuk beasiswa kepada 87 anak senilai Rp412,5 juta.',
  'Selain itu, JKK juga naik. Beasiswa 87 anak senilai Rp412,5 juta.',
  'Scholarships for 87 children came to Rp412.5 million.',
])('not: %s', (words) => {
  expect(readStatements(RELEASE + words).statements[0]?.setApart).toEqual([]);
});

test.each(['9.354', '9.300'])('both columns leave the scholarship out, with %s cases printed', (cases) => {
  const text = `${RELEASE.replace('9.354', cases)}Selain itu, beasiswa diberikan kepada 87 anak senilai Rp412,5 juta.`;
  const [checked] = checkText(text, possiblePayments(indonesia)).statements;
  expect(checked?.difference).toEqual({ cases: BigInt(cases.replace('.', '')) - 9354n, amount: 90_000_000_000n });
  expect(checked?.sum.amount).toBe(6_751_277_512_000n);
  expect(checked?.sumOver.cases).toEqual(checked?.sumOver.amount);
});

test('a scholarship that the total does not include is left out', () => {
  const text = `${RELEASE}Jumlah itu tidak termasuk beasiswa 87 anak senilai Rp412,5 juta.`;
  const [checked] = checkText(text, possiblePayments(indonesia)).statements;
  expect(checked?.difference).toEqual({ cases: 0n, amount: 90_000_000_000n });
});
