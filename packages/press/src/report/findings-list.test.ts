// A correction on a page shows which characters change, whether or not both figures are equally long.

import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { findingsList } from './findings-list.ts';

function findingOf(from: string, to: string): Finding {
  const span = { start: 0, end: from.length };
  return {
    code: 'digit-misprint',
    about: 'amount',
    message: { id: 'Mungkin salah cetak.', en: 'Perhaps a misprint.' },
    evidence: [],
    correction: { programme: 'total', kind: 'amount', from, to, value: 0n, span },
    alternatives: [],
    spans: [span],
  };
}

function shown(from: string, to: string): string {
  const page = findingsList([findingOf(from, to)], () => undefined);
  return page.slice(page.lastIndexOf(': ') + 2, page.lastIndexOf('</p>'));
}

test.each([
  [
    'Rp97.855.640.881',
    'Rp96.855.640.861',
    'Rp9<del>7</del>.855.640.8<del>8</del>1 → Rp9<ins>6</ins>.855.640.8<ins>6</ins>1',
  ],
  ['Rp710.591.000', 'Rp1.710.591.020', 'Rp710.591.0<del>0</del>0 → Rp<ins>1.</ins>710.591.0<ins>2</ins>0'],
  ['Rp32.563.500', 'Rp32.563.500.000', 'Rp32.563.500 → Rp32.563.500<ins>.000</ins>'],
  ['1.205', '205', '<del>1.</del>205 → 205'],
])('%s → %s', (from, to, expected) => {
  expect(shown(from, to)).toBe(expected);
});

test('a list of one is no list', () => {
  const finding = findingOf('1.205', '1.215');
  const one = finding.correction === null ? [] : [finding.correction];
  const page = (alternatives: Finding['alternatives']) =>
    findingsList([{ ...finding, correction: null, alternatives }], () => undefined);
  expect(page(one)).toContain('Semuanya cocok bila dibaca');
  expect(page(one)).not.toContain('salah satu');
  expect(page([...one, ...one])).toContain('Semuanya cocok dengan salah satu dari ini');
});
