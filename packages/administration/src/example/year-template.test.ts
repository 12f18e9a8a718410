// The statement of Cabang Contoh reads as a sentence at every scale, and the press check reads what it means.
import { indonesia } from '@jamin/law';
import { possiblePayments } from '@jamin/press';
import { expect, test } from 'vitest';
import type { ClaimAsk } from '../claims/tables.ts';
import { sen } from '../money.ts';
import { checkSaying } from '../publication/check-text.ts';
import { boundParts, writeText } from '../publication/write-text.ts';
import { yearTemplate } from './year-template.ts';

type Paid = { readonly programme: ClaimAsk; readonly cases: bigint; readonly rupiah: bigint };

const possible = possiblePayments(indonesia);

function said(paid: readonly Paid[]) {
  const figures = paid.map(({ programme, cases, rupiah }) => ({ programme, cases, sen: sen(rupiah * 100n) }));
  const told = figures.filter(({ cases }) => cases >= 5n).map(({ programme }) => programme);
  const template = yearTemplate(told, told.length === figures.length);
  const values = boundParts(template).map(({ figure, part }) => {
    const own = figures.filter(({ programme }) => figure === 'paid.total' || figure === `paid.${programme}`);
    return { figure, part, value: own.reduce((sum, one) => sum + (part === 'cases' ? one.cases : one.sen), 0n) };
  });
  const text = writeText(template, values);
  checkSaying(possible, { text, paidText: text, values, figures, others: [], synthetic: true });
  return text;
}

const jht: Paid = { programme: 'jht', cases: 78n, rupiah: 1_014_000_000n };
const jkk: Paid = { programme: 'jkk', cases: 6n, rupiah: 49_200_000n };
const jkm: Paid = { programme: 'jkm', cases: 2n, rupiah: 84_000_000n };

test('at 1:100 programmes below five cases are left out, and the text says so and gives no total', () => {
  expect(said([jht, jkk, jkm])).toEqual({
    id:
      'CONTOH – data sintetis. Cabang Contoh membayar klaim sejak 1 Januari 2024 sampai dengan 23 Juli 2024, yaitu ' +
      'JHT 78 kasus, Rp1.014.000.000; JKK 6 kasus, Rp49.200.000. Program yang terlalu sedikit kasusnya tidak ' +
      'disebut, sehingga jumlah semua program juga tidak.',
    en:
      'CONTOH – synthetic data. Cabang Contoh paid claims from 1 January 2024 to 23 July 2024: ' +
      'JHT 78 cases, Rp1,014,000,000; JKK 6 cases, Rp49,200,000. A programme with too few cases is not ' +
      'told, and so the total of all programmes is not told.',
  });
});

test('one programme alone reads as a sentence too', () => {
  expect(said([jht, jkm]).id).toContain('yaitu JHT 78 kasus, Rp1.014.000.000. Program yang terlalu sedikit kasusnya');
});

test('at 1:10 all are told, with their total and nothing about what is left out', () => {
  const { id, en } = said([jht, jkk, { ...jkm, cases: 20n, rupiah: 840_000_000n }]);
  expect(id).toContain('membayar 104 klaim senilai Rp1.903.200.000 sejak 1 Januari 2024');
  expect(id).toMatch(/, yaitu JHT 78 kasus, .*; JKM 20 kasus, Rp840\.000\.000\.$/);
  expect(en).toContain('paid 104 claims worth Rp1,903,200,000 from 1 January 2024');
  expect(en).toMatch(/: JHT 78 cases, .*; JKM 20 cases, Rp840,000,000\.$/);
});
