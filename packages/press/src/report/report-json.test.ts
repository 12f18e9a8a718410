// The JSON of a check: exact amounts, places that point back to the text, the same bytes every time.

import { expect, test } from 'vitest';
import { bareTotal, cabangContoh, PANGKALPINANG, pangkalpinang } from './checked-examples.ts';
import { placesOf, reportJson, rupiahJson } from './report-json.ts';

test('an amount is a number while no digit is lost, else its text', () => {
  expect(rupiahJson(9_785_564_088_100n)).toBe(97_855_640_881);
  expect(rupiahJson(12_125_353_190n)).toBe(121_253_531.9);
  expect(rupiahJson(-2_048_281_171_842n)).toBe(-20_482_811_718.42);
  expect(rupiahJson(-5n)).toBe(-0.05);
  expect(rupiahJson(2n ** 53n * 100n)).toBe('9007199254740992');
  expect(rupiahJson(900_719_925_474_099_101n)).toBe('9007199254740991.01');
  expect(rupiahJson(0n)).toBe(0);
  expect(rupiahJson(null)).toBe(null);
});

test('the figures of Pangkalpinang', () => {
  expect(reportJson(pangkalpinang())).toMatchObject({
    schema: 'jamin.check/1',
    statements: [
      {
        office: 'Cabang Pangkalpinang',
        periodFrom: null,
        periodTo: '2024-07-23',
        programmes: {
          JHT: {
            cases: 7803,
            amount: 82_240_256_691,
            approx: false,
            cases_text: '7.803',
            amount_text: 'Rp82.240.256.691',
          },
          JKM: { cases: 271, amount: 7_034_500_000, approx: false },
        },
        total: { cases: 9354, amount: 97_855_640_881, approx: false },
        sum: { cases: 9354, amount: 96_855_640_861 },
        reconciles: { cases: true, amount: false },
        difference: { cases: 0, amount: 1_000_000_020 },
        sumOver: { cases: ['JHT', 'JKK', 'JKM', 'JP', 'JKP'], amount: ['JHT', 'JKK', 'JKM', 'JP', 'JKP'] },
      },
    ],
    ignored: [{ text: '112.000', reason: 'membership' }],
  });
});

test('rounded figures carry their step, sen their decimals', () => {
  expect(reportJson(cabangContoh())).toMatchObject({
    statements: [
      {
        programmes: {
          JKK: { cases: 105, amount: 2_250_000_000, approx: true, step: 10_000_000 },
          BEASISWA: { cases: 12, amount: 63_000_000.5, approx: false, unit: 'child' },
        },
        sumOver: { amount: ['JHT', 'JKK'] },
      },
    ],
  });
});

test('what is not stated is null', () => {
  const json = reportJson(bareTotal());
  expect(json).toMatchObject({
    statements: [
      {
        office: null,
        programmes: {},
        total: { cases: null, amount: 4_000_000_000, approx: true, at_least: true, cases_text: null },
        sum: { cases: null, amount: null },
        reconciles: { cases: null, amount: null },
        difference: { cases: null, amount: null },
        findings: [{ code: 'no-parts', about: null }],
      },
    ],
  });
});

test('every place points back to its characters', () => {
  const [checked] = pangkalpinang().statements;
  const places = checked === undefined ? [] : placesOf(checked.statement);
  const found = places.map(({ start, end, role, programme }) => [PANGKALPINANG.slice(start, end), role, programme]);
  expect(found).toHaveLength(19);
  expect(found.slice(0, 6)).toEqual([
    ['23 Juli 2024', 'period', undefined],
    ['Cabang Pangkalpinang', 'office', undefined],
    ['9.354', 'total-cases', undefined],
    ['Rp97.855.640.881', 'total-amount', undefined],
    ['JHT', 'programme', 'JHT'],
    ['Rp82.240.256.691', 'amount', 'JHT'],
  ]);
});

test('the same text gives the same bytes', () => {
  expect(JSON.stringify(reportJson(pangkalpinang()))).toBe(JSON.stringify(reportJson(pangkalpinang())));
});
