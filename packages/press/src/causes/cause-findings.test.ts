// The causes found for columns that do not fit, with figures of a fictional office, and those of the published ones.

import { indonesia } from '@jamin/law';
import { describe, expect, test } from 'vitest';
import { publishedStatements } from '../archive/published.ts';
import { checkStatement } from '../check-statement.ts';
import type { Checked, FindingCode } from '../finding.ts';
import { possiblePayments } from '../possible/possible.ts';
import type { Statement } from '../statement.ts';
import { statementOf } from '../sums/annotated-statements.ts';
import { count, rupiah, type WrittenParts, written } from '../sums/written-statements.ts';

const possible = possiblePayments(indonesia);

function check(statement: Statement, others: readonly Statement[] = []): Checked {
  return checkStatement(statement, possible, others);
}

/** Codes of the findings, with the corrections: "=" where one is stated, "~" where several are listed. */
function told({ findings }: Checked): readonly string[] {
  return findings.map(({ code, correction, alternatives }) => {
    const stated = correction === null ? '' : ` = ${correction.programme} ${correction.to}`;
    return `${code}${stated}${alternatives.map(({ programme, to }) => ` ~ ${programme} ${to}`).join('')}`;
  });
}

const counts: WrittenParts = {
  JHT: { cases: '4.210' },
  JKK: { cases: '385' },
  JKM: { cases: '96' },
  JP: { cases: '312' },
  JKP: { cases: '1.774' },
};
const amounts: WrittenParts = {
  JHT: { amount: '61.418.220.350' },
  JKK: { amount: '3.268.114.905' },
  JKM: { amount: '4.116.000.000' },
  JP: { amount: '905.733.120' },
  JKP: { amount: '2.870.441.600' },
};

test('figures that add up have no cause', () => {
  expect(told(check(written(counts, { cases: '6.777' })))).toEqual(['adds-up', 'no-total']);
  expect(told(check(written(amounts, { amount: '72.578.509.975' })))).toEqual(['no-total', 'adds-up']);
});

test('one digit of the total that nothing else explains is stated', () => {
  const checked = check(written(amounts, { amount: '72.758.509.975' }));
  expect(told(checked)).toContain('digit-misprint = total Rp72.578.509.975');
  const finding = checked.findings.find(({ code }) => code === 'digit-misprint');
  expect(finding?.message).toEqual({
    id: 'Bila total Rp72.758.509.975 dibaca Rp72.578.509.975 (1 digit), jumlahnya cocok.',
    en: 'If the total of Rp72.758.509.975 is read as Rp72.578.509.975 (1 digit), the sum fits.',
  });
  expect(checked.difference.amount).toBe(18_000_000_000n);
});

test('of very many figures for one thing twenty are told, with how many are left, and the one that settles it', () => {
  const statement = written(counts, { cases: '6.797' });
  const others = Array.from({ length: 8000 }, (_, index) => count(String(20_000 + index)));
  const conflicting = [...others, count('6.777')].map((figure) => ({ kind: 'cases', figure }) as const);
  const { findings } = check({ ...statement, total: { ...statement.total, conflicting } });
  const conflicts = findings.filter(({ code }) => code === 'conflicting-figure');
  expect(conflicts).toHaveLength(20);
  expect(conflicts[0]?.correction?.to).toBe('6.777');
  expect(conflicts[19]?.evidence.at(-1)?.id).toBe('Masih ada 7981 angka lain yang tidak ditampilkan.');
});

test('a misprint that breaks zeros is dearer, but still one digit', () => {
  const { findings } = check(written({ JHT: { cases: '700' }, JKK: { cases: '303' } }, { cases: '1.000' }, ALL_TWO));
  expect(findings.flatMap(({ evidence }) => evidence.map(({ id }) => id))).toContain(
    'total kasus: 1.000 → 1.003 (1 digit)',
  );
});

const ALL_TWO = { announcedCount: 2 };

test('a scale word with which the printed values meet is told first, however wide the room of rounding', () => {
  const parts: WrittenParts = {
    JHT: { cases: '5.000', amount: '60,1 miliar' },
    JKK: { cases: '700', amount: '4,2 miliar' },
    JKM: { cases: '150', amount: '6,1 miliar' },
    JP: { cases: '640', amount: '1,9 juta' },
    JKP: { cases: '50', amount: '200 juta' },
  };
  const { findings } = check(written(parts, { amount: '72,5 miliar' }));
  const offered = findings.flatMap(({ correction, alternatives }) => [correction ?? [], ...alternatives].flat());
  expect(offered[0]).toMatchObject({ programme: 'JP', to: 'Rp1,9 miliar' });
});

test('where several figures could bear the digit, all are listed, dearer ones last', () => {
  expect(told(check(written(counts, { cases: '6.797' })))).toEqual([
    'does-not-add-up',
    'no-total',
    'digit-misprint ~ total 6.777 ~ JHT 4.230 ~ JP 332 ~ JKP 1.794',
  ]);
});

test('several digits of one number, not zeros broken', () => {
  const checked = check(written(amounts, { amount: '73.578.509.995' }));
  expect(told(checked)[2]).toMatch(/^digit-misprint ~ total Rp72.578.509.975/);
});

test('a count of one or two digits explains nothing', () => {
  const parts: WrittenParts = { JHT: { cases: '52' }, JKK: { cases: '9' }, JKM: { cases: '14' }, JP: { cases: '31' } };
  const rest = { period: { from: null, to: '2020-12-31', span: null } };
  expect(told(check(written(parts, { cases: '108' }, rest)))).toEqual([
    'does-not-add-up',
    'no-total',
    'digit-misprint ~ total 106',
  ]);
  expect(told(check(written(parts, { cases: '99' }, rest)))[2]).toBe('cause-unknown');
});

test('three zeros lost', () => {
  const lost = { ...amounts, JKM: { amount: '4.116.000', cases: '98' } };
  expect(told(check(written(lost, { amount: '72.578.509.975' })))).toEqual([
    'no-total',
    'does-not-add-up',
    'zeros = JKM Rp4.116.000.000',
    'average-below-law = JKM Rp4.116.000.000',
  ]);
});

test('a scale word taken for another', () => {
  const slipped: WrittenParts = {
    JHT: { cases: '4.210', amount: '61,42 miliar' },
    JKK: { cases: '385', amount: '3,27 miliar' },
    JKM: { cases: '98', amount: '4,12 miliar' },
    JP: { cases: '312', amount: '905,7 miliar' },
    JKP: { cases: '1.774', amount: '2,87 miliar' },
  };
  expect(told(check(written(slipped, { cases: '6.779', amount: '72,58 miliar' })))).toEqual([
    'adds-up',
    'does-not-add-up',
    'count-above-total',
    'unit-slip = JP Rp905,7 juta',
    'average-above-law = JP Rp905,7 juta',
  ]);
});

test('without a total, the law alone tells an amount with zeros too many', () => {
  const parts: WrittenParts = { JKP: { cases: '54', amount: '61.204.880.000' } };
  expect(told(check(written(parts, {})))).toEqual(['no-total', 'no-total', 'average-above-law = JKP Rp61.204.880']);
});

test('a programme that is named without figures, or not named at all', () => {
  const { JKP: _, ...four } = counts;
  const missing = (rest: Partial<Statement>) => told(check(written(four, { cases: '5.031' }, rest)));
  expect(missing({})).toContain('programme-missing');
  expect(missing({ announced: ['JHT', 'JKK', 'JKM', 'JP', 'JKP'] })).toContain('programme-missing');
  expect(missing({ announcedCount: 4 })).not.toContain('programme-missing');
  expect(missing({ period: { from: null, to: '2019-12-31', span: null } })).not.toContain('programme-missing');
});

test('nothing is missing where the other column adds up to the last digit', () => {
  const { JKP: _, ...four } = amounts;
  const parts: WrittenParts = { JHT: { ...four.JHT, cases: '4.210' }, JKK: { ...four.JKK, cases: '385' } };
  const all = { ...four, ...parts, JKM: { ...four.JKM, cases: '98' }, JP: { ...four.JP, cases: '312' } };
  const codes = check(written(all, { cases: '5.005', amount: '69.709.068.375' })).findings.map(({ code }) => code);
  expect(codes).not.toContain('programme-missing');
});

test('a count that stands twice', () => {
  const twice: WrittenParts = { ...counts, JP: { cases: '385' } };
  expect(told(check(written(twice, { cases: '6.777' })))[2]).toBe('repeated-count ~ JKK 312 ~ JP 312');
});

test('counts of another period', () => {
  const before = written(counts, { cases: '6.777' }, { period: { from: '2023-01-01', to: '2023-12-31', span: null } });
  const codes = check(written(counts, { cases: '3.402' }), [before]).findings.map(({ code }) => code);
  expect(codes).toEqual(['does-not-add-up', 'no-total', 'count-above-total', 'other-period']);
});

test('of two figures for the same thing, the one that fits is told', () => {
  const base = written({ ...counts, JHT: { cases: '4.211' } }, { cases: '6.777' });
  const conflicting = [{ kind: 'cases' as const, figure: count('4.210') }];
  const parts = base.parts.map((part) => (part.key === 'JHT' ? { ...part, conflicting } : part));
  expect(told(check({ ...base, parts }))).toEqual(['does-not-add-up', 'no-total', 'conflicting-figure = JHT 4.210']);
  const total = { ...written(amounts, { amount: '72.578.509.975' }).total };
  const other = [{ kind: 'amount' as const, figure: rupiah('72 miliar') }];
  const fitting = { ...written(amounts, {}), total: { ...total, conflicting: other } };
  expect(told(check(fitting))).toEqual(['no-total', 'adds-up', 'conflicting-figure']);
});

test('a death that averages less than the law gives is possible only with part payments', () => {
  const parts: WrittenParts = { JKM: { cases: '205', amount: '5.330.000.000' } };
  const [, , below] = check(written(parts, {})).findings;
  expect(below?.code).toBe('average-below-law');
  expect(below?.correction).toBeNull();
  expect(below?.evidence[0]).toEqual({
    id: 'JKM: Rp5.330.000.000 ÷ 205 kasus = Rp26.000.000 per kasus',
    en: 'JKM: Rp5,330,000,000 ÷ 205 cases = Rp26,000,000 per case',
  });
});

test('messages are whole sentences in both languages', () => {
  const statements = [
    written(counts, { cases: '6.797' }),
    written(amounts, { amount: '73.578.509.995' }),
    written({ ...counts, BEASISWA: { cases: '40' } }, { cases: '6.817' }),
    written({ JHT: { cases: '90' } }, { cases: '400' }),
    written(counts, {}),
    written({}, { cases: '3' }),
  ];
  const messages = statements.flatMap((one) => check(one).findings.map(({ message }) => message));
  expect(messages.length).toBeGreaterThan(10);
  for (const { id, en } of messages) {
    expect(id).toMatch(/^[A-Z].*\.$/);
    expect(en).toMatch(/^[A-Z].*\.$/);
  }
});

test('the figures of Pangkalpinang, July 2024', () => {
  const checked = check(
    written(
      {
        JHT: { cases: '7.803', amount: '82.240.256.691' },
        JKK: { cases: '627', amount: '5.164.129.878' },
        JKM: { cases: '271', amount: '7.034.500.000' },
        JP: { cases: '206', amount: '1.706.163.292' },
        JKP: { cases: '447', amount: '710.591.000' },
      },
      { cases: '9.354', amount: '97.855.640.881' },
      { period: { from: null, to: '2024-07-23', span: null } },
    ),
  );
  expect(checked.reconciles).toEqual({ cases: true, amount: false });
  expect(checked.difference).toEqual({ cases: 0n, amount: 100_000_002_000n });
  expect(told(checked)).toEqual([
    'adds-up',
    'does-not-add-up',
    expect.stringMatching(/^digit-misprint ~ total Rp96\.855\.640\.861 /),
    'average-below-law',
  ]);
});

describe('the published statements', () => {
  const findings = (id: string, code: FindingCode) => {
    const row = publishedStatements.find((one) => one.id === `bpjs-${id}`);
    return row === undefined ? [] : told(check(statementOf(row))).filter((text) => text.startsWith(code));
  };

  test.each<readonly [string, FindingCode, string]>([
    ['032', 'digit-misprint', 'digit-misprint ~ total Rp123.224.817.215'],
    ['034', 'programme-missing', 'programme-missing'],
    ['038', 'programme-missing', 'programme-missing'],
    ['053', 'cause-unknown', 'cause-unknown'],
    ['064', 'zeros', 'zeros = JKM Rp 32.563.500.000'],
    ['064', 'count-above-total', 'count-above-total'],
    ['075', 'repeated-count', 'repeated-count ~ JKM 93 ~ JKK 93'],
    ['114', 'unit-slip', 'unit-slip = JP Rp111,33 juta'],
    ['114', 'average-above-law', 'average-above-law = JP Rp111,33 juta'],
    ['129', 'average-above-law', 'average-above-law = JKP Rp67.672.760,00'],
    ['143', 'adds-up-if-truncated', 'adds-up-if-truncated'],
  ])('%s: %s', (id, code, expected) => {
    expect(findings(id, code).join()).toContain(expected);
  });
});
