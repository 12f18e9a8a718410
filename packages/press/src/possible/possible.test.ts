// Checks what one case can cost: whole years, each change of law the day before, on and after it, known statements.

import { amend, date, whole, writeDate } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROGRAMME_KEYS, type ProgrammeKey } from '../statement.ts';
import { type Possible, possiblePayments } from './possible.ts';

const possible = possiblePayments(indonesia);

/** Bounds in million rupiah: least, usual, most. */
type Bounds = readonly (number | null)[];

function bounds({ least, usual, most }: Possible): Bounds {
  return [least, usual, most].map((sen) => (sen === null ? null : Number(sen) / 100_000_000));
}

function inYear(key: ProgrammeKey, year: number): Bounds {
  return bounds(possible(key, `${year}-01-01`, `${year}-12-31`));
}

test('the bounds of whole years', () => {
  const years: readonly (readonly [ProgrammeKey, number, Bounds])[] = [
    ['JKM', 2024, [42, 66, 168]],
    ['JKM', 2025, [42, 66, 174]],
    ['JKM', 2020, [24, 66, 90]],
    ['JKM', 2019, [24, 66, 66]],
    ['JKM', 2018, [24, 36, 36]],
    ['JKM', 2016, [21, 36, 36]],
    ['JKM_PU', 2024, [42, 66, 168]],
    ['JKM_BPU', 2024, [42, 66, 168]],
    ['JKM_JAKON', 2024, [42, 66, 168]],
    ['BEASISWA', 2024, [1.5, 12, 126]],
    ['BEASISWA_JKK', 2025, [1.5, 12, 132]],
    ['BEASISWA_JKM', 2019, [1.5, 12, 24]],
    ['BEASISWA', 2016, [12, 12, 12]],
    ['JKP', 2024, [null, 10.5, 11.5]],
    ['JKP', 2025, [null, 18, 20.4]],
    ['JKP', 2021, [null, 10.5, 11.5]],
    ['JP', 2016, [null, 13.20354, 18.705015]],
    ['JP', 2019, [null, 16.849231, 67.67358]],
    ['JP', 2024, [null, 50.726295, 170.216985]],
    ['JP', 2025, [null, 60.312344, 197.76375]],
  ];
  for (const [key, year, expected] of years) expect([key, year, inYear(key, year)]).toEqual([key, year, expected]);
});

test('one day before, on and after each change of law', () => {
  const days: readonly (readonly [ProgrammeKey, string, Bounds])[] = [
    ['JKM', '2015-06-30', [21, null, null]],
    ['JKM', '2015-07-01', [21, 36, 36]],
    ['JKM', '2015-07-02', [21, 36, 36]],
    ['JKM', '2019-12-01', [24, 36, 36]],
    ['JKM', '2019-12-02', [24, 66, 66]],
    ['JKM', '2019-12-03', [24, 66, 66]],
    ['JKM', '2020-12-01', [24, 66, 90]],
    ['JKM', '2020-12-02', [42, 66, 90]],
    ['JKM', '2023-02-21', [42, 66, 162]],
    ['JKM', '2023-02-22', [42, 66, 162]],
    ['JKP', '2021-02-01', [null, null, null]],
    ['JKP', '2021-02-02', [null, 2.25, 2.25]],
    ['JKP', '2025-02-06', [null, 10.5, 11.5]],
    ['JKP', '2025-02-07', [null, 12.25, 13.25]],
    ['JKP', '2025-02-08', [null, 12.25, 13.25]],
    ['JP', '2015-06-30', [null, null, null]],
    ['JP', '2015-07-01', [null, 1.05, 1.05]],
  ];
  for (const [key, day, expected] of days) {
    expect([key, day, bounds(possible(key, day, day))]).toEqual([key, day, expected]);
  }
});

test('figures of published statements', () => {
  const average = (key: ProgrammeKey, from: string, to: string, rupiah: bigint, cases: bigint) => {
    const { least, most } = possible(key, from, to);
    if (most !== null && rupiah * 100n > most * cases) return 'above';
    return least !== null && rupiah * 100n < least * cases ? 'below' : 'possible';
  };
  expect(average('JKM', '2024-01-01', '2024-07-23', 7_034_500_000n, 271n)).toBe('below');
  expect(average('JKM', '2024-01-01', '2024-07-23', 54_000_000_000n, 271n)).toBe('above');
  expect(average('JKM', '2020-01-01', '2020-06-30', 24_000_000n, 1n)).toBe('possible');
  expect(average('JKM', '2023-01-01', '2023-11-07', 9_786_000_000n, 233n)).toBe('possible');
  expect(average('JP', '2016-01-01', '2016-12-31', 111_330_000_000n, 114n)).toBe('above');
  expect(average('JP', '2016-01-01', '2016-12-31', 111_330_000n, 114n)).toBe('possible');
  expect(average('JP', '2024-01-01', '2024-11-25', 12_080_000_000n, 598n)).toBe('possible');
  expect(average('JKP', '2023-01-01', '2023-12-31', 67_672_760_000n, 62n)).toBe('above');
  expect(average('JKP', '2023-01-01', '2023-12-31', 67_672_760n, 62n)).toBe('possible');
  expect(average('BEASISWA', '2023-01-01', '2023-12-31', 413_500_000n, 83n)).toBe('possible');
});

test('the sums of a death are written out, with the articles', () => {
  const { lines, partOf, beyond, citations } = possible('JKM', '2024-01-01', '2024-07-23');
  expect(lines[0]).toEqual({
    id:
      'Santunan kematian Rp20.000.000 + santunan berkala Rp12.000.000 + biaya pemakaman Rp10.000.000 = ' +
      'Rp42.000.000 per kematian (jumlah sejak 2 Desember 2019).',
    en:
      'Death grant Rp20,000,000 + periodic grant Rp12,000,000 + funeral cost Rp10,000,000 = ' +
      'Rp42,000,000 per death (the sums since 2 December 2019).',
  });
  expect(partOf?.id).toMatch(/^Di bawah Rp42\.000\.000 per kasus hanya mungkin bila sebagian pembayaran/);
  expect(partOf?.id).not.toContain('BPU yang masa');
  expect(possible('JKM', '2025-03-01', '2025-07-23').partOf?.en).toContain('(funeral cost of Rp10,000,000 alone)');
  expect(beyond?.en).toContain('at most Rp259,000,000');
  expect(citations).toContainEqual({ instrument: 'pp-82-2019', article: '34', paragraph: '1' });
});

test('the months of JKP are written out across the change of 2025', () => {
  expect(possible('JKP', '2025-01-01', '2025-03-31').lines[0]?.id).toContain(
    '3 × Rp2.250.000 + 1 × Rp1.250.000 + 2 × Rp3.000.000 = Rp14.000.000',
  );
});

test('what the law leaves open is said, not guessed', () => {
  const open: readonly ProgrammeKey[] = ['JHT', 'JHT_PU', 'JHT_BPU', 'JKK', 'JKK_PU', 'JKK_BPU', 'JKK_JAKON', 'MLT'];
  for (const key of [...open, 'JAKON'] as const) {
    expect(inYear(key, 2024)).toEqual([null, null, null]);
    expect(possible(key, '2024-01-01', '2024-12-31').lines).toHaveLength(1);
  }
  for (const key of PROGRAMME_KEYS) {
    expect(inYear(key, 1990)).toEqual([null, null, null]);
    expect(possible(key, '1990-01-01', '1990-12-31').lines.length).toBeGreaterThan(0);
  }
  expect(inYear('JKM', 2014)).toEqual([21, null, null]);
  expect(inYear('JKM', 2015)).toEqual([21, null, null]);
});

test('a period without one of its days makes the bounds wider, never tighter', () => {
  for (const key of ['JKM', 'JP', 'JKP', 'BEASISWA'] as const) {
    const stated = possible(key, '2024-01-01', '2024-07-23');
    for (const [from, to] of [
      [null, '2024-07-23'],
      ['2024-01-01', null],
      [null, null],
    ] as const) {
      const open = possible(key, from, to);
      expect((open.most ?? 0n) >= (stated.most ?? 0n)).toBe(true);
      expect((open.least ?? 0n) <= (stated.least ?? 0n)).toBe(true);
    }
  }
});

test('an amended law moves the bounds: no amount is written here', () => {
  const row = { from: '2024-01-01', citations: [], source: '', read: '', confidence: 'high' } as const;
  const reformed = possiblePayments(
    amend(indonesia, {
      'jkm.benefit.funeral': [{ ...row, value: whole(11_000_000n) }],
      'jkp.wage_cap': [{ ...row, value: whole(6_000_000n) }],
      'jkk.benefit.medical_cap': [{ ...row, value: whole(1n) }],
    }),
  );
  expect(bounds(reformed('JKM', '2026-01-01', '2026-01-31')).slice(0, 2)).toEqual([43, 67]);
  expect(bounds(reformed('JKP', '2024-12-31', '2024-12-31')).slice(1, 3)).toEqual([12.6, 13.6]);
  expect(reformed('JKK', '2024-12-31', '2024-12-31').lines[0]?.en).toMatch(/^The law limits a part/);
});

test('the day before which the scholarship is not known is read from the law', () => {
  expect(possible('BEASISWA', '2014-01-01', '2014-12-31').lines).toEqual([
    {
      id: 'Berkas hukum ini tidak memuat beasiswa sebelum 1 Juli 2015; tidak ada batas yang dapat dihitung.',
      en: 'These law files do not hold the scholarship before 1 July 2015; no bound can be computed.',
    },
  ]);
});

test('for every programme and period the bounds are in order, every line in both languages', () => {
  const day = fc.option(
    fc.integer({ min: 0, max: 9000 }).map((n) => writeDate(date('2010-01-01') + n)),
    { freq: 6 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...PROGRAMME_KEYS), day, day, (key, one, other) => {
      const [from, to] = one !== null && other !== null && one > other ? [other, one] : [one, other];
      const found = possible(key, from, to);
      const { least, usual, most } = found;
      const known = [least, usual, most].filter((sen) => sen !== null);
      expect(known).toEqual([...known].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      expect(found.lines.length).toBeGreaterThan(0);
      for (const words of [...found.lines, found.partOf, found.beyond]) {
        if (words !== null) expect(words.id !== '' && words.en !== '' && words.id !== words.en).toBe(true);
      }
      expect(possiblePayments(indonesia)(key, from, to)).toEqual(found);
    }),
    { numRuns: 100 },
  );
});
