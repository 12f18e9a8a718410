// A whole text is read and recomputed in one step: figures, verdicts, and what was left out.

import { indonesia } from '@jamin/law';
import { expect, test } from 'vitest';
import { checkText } from './check-text.ts';
import { possiblePayments } from './possible/possible.ts';

const possible = possiblePayments(indonesia);

test('a statement is read and added up again', () => {
  const text =
    'Sepanjang tahun 2020 BPJS Ketenagakerjaan Cabang Contoh membayar 1.420 klaim dengan nilai Rp14,1 miliar. ' +
    'JHT 1.100 klaim sebesar Rp10,1 miliar. JKK 105 klaim sebesar Rp2,25 miliar. ' +
    'JKM 35 klaim sebesar Rp1,47 miliar. JP 170 klaim sebesar Rp280 juta.';
  const { statements } = checkText(text, possible);
  expect(statements).toHaveLength(1);
  expect(statements[0]).toMatchObject({
    sum: { cases: 1410n, amount: 1_410_000_000_000n },
    reconciles: { cases: false, amount: true },
    difference: { cases: 10n, amount: 0n },
  });
  const span = statements[0]?.statement.total.amount?.span;
  expect(text.slice(span?.start, span?.end)).toBe('Rp14,1 miliar');
});

test('a text without figures about claims gives no statement', () => {
  expect(checkText('Hujan turun di pagi hari.', possible)).toEqual({ statements: [], ignored: [] });
});
