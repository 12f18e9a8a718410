// A checked text as a page shows it: all of the text in order, its marks lead to rows, figures and verdicts in words.

import { checkText } from '@jamin/press';
import { expect, test } from 'vitest';
import { checkView } from './check-view.ts';
import { possible } from './published.ts';

const TEXT =
  'Per 23 Juli 2024 BPJS Ketenagakerjaan Cabang Contoh telah membayar 9.354 kasus, nilainya Rp97.855.640.881. ' +
  'JHT dibayar Rp82.240.256.691 (jumlah klaim sebanyak 7.803). JKK sebesar Rp5.164.129.878, jumlah klaim 627. ' +
  'JKM sebesar Rp7.034.500.000, jumlah klaim 271. Jaminan Pensiun (JP) sebesar Rp1.706.163.292, jumlah klaim 206, ' +
  'lalu JKP sebesar Rp710.591.000, jumlah klaim 447. Iuran terkumpul Rp12 miliar.';

const view = checkView(TEXT, checkText(TEXT, possible()), 'id');

test('the pieces are the text, and every mark says what it is and leads to something on the page', () => {
  expect(view.pieces.map(({ text }) => text).join('')).toBe(TEXT);
  const ids = new Set([
    ...view.statements.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]),
    ...view.ignored.map(({ id }) => id),
  ]);
  const marks = view.pieces.filter(({ role }) => role !== null);
  expect(marks.length).toBeGreaterThan(12);
  for (const { target, label } of marks) {
    expect(ids).toContain(target);
    expect(label).toMatch(/\S/);
  }
  expect(marks.find(({ text }) => text === 'Rp97.855.640.881')).toMatchObject({
    isWrong: true,
    label: 'jumlah tertulis',
  });
  expect(marks.find(({ text }) => text === '7.803')).toMatchObject({
    role: 'cases',
    label: 'kasus JHT',
    isWrong: false,
  });
});

test('the rows are the programmes, their sum, the printed total and the difference', () => {
  const rows = view.statements[0]?.rows.map(({ kind, cases, amount }) => [kind, cases, amount]);
  const states = view.statements[0]?.rows.flatMap((row) => row.states ?? []);
  expect(rows?.slice(-3)).toEqual([
    ['sum', '9.354', '96.855.640.861'],
    ['total', '9.354', '97.855.640.881'],
    ['difference', '0', '1.000.000.020'],
  ]);
  expect(states).toEqual([{ cases: 'fits', amount: 'wrong' }]);
  expect(rows).toHaveLength(8);
  expect(view.statements[0]?.cards.map(({ state }) => state)).toEqual(['fits', 'wrong', 'look']);
});

test('of very many figures some are shown, every mark still leads somewhere, and the rest is counted', () => {
  const text = 'JHT 1 klaim Rp2. Target Rp7 miliar. '.repeat(400);
  const many = checkView(text, checkText(text, possible()), 'en');
  expect(many.pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(many.more.ignored).toBeGreaterThan(0);
  const ids = new Set([
    ...many.statements.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]),
    ...many.ignored.map(({ id }) => id),
  ]);
  for (const { target } of many.pieces) if (target !== null) expect(ids).toContain(target);
});

test('what is left out is told with its reason; a text without figures has no statement', () => {
  expect(view.ignored).toEqual([expect.objectContaining({ reason: 'iuran, bukan pembayaran' })]);
  const none = checkView('Hujan turun.', checkText('Hujan turun.', possible()), 'en');
  expect(none).toMatchObject({ statements: [], ignored: [], pieces: [{ text: 'Hujan turun.', role: null }] });
});

test.each([
  ['id', 'Kasus cocok, rupiah tidak dapat diperiksa'],
  ['en', 'Cases add up, rupiah cannot be checked'],
] as const)('a headline over one checked column says which one: %s', (language, verdict) => {
  const text = '10 kasus Rp100.000: JHT 5 kasus, JKM 5 kasus';
  expect(checkView(text, checkText(text, possible()), language).statements[0]).toMatchObject({
    verdict,
    state: 'fits',
  });
});

test('cases that miss beside rupiah that add up are not green', () => {
  const text = '10 kasus Rp100.000: JHT 5 kasus Rp60.000, JKM 4 kasus Rp40.000';
  const [statement] = checkView(text, checkText(text, possible()), 'id').statements;
  expect(statement).toMatchObject({ verdict: 'Ada yang tidak cocok', state: 'wrong' });
  expect(statement?.cards.slice(0, 2).map((card) => card.text)).toEqual([
    'Kasus: tidak cocok, selisih 1 kasus',
    'Rupiah: cocok',
  ]);
});

test('a sum is shown to the last digit, and only a rounded part makes it about', () => {
  const release =
    'Cabang Contoh membayar 9.354 kasus senilai Rp68.412.775.120. JHT 7.803 kasus Rp40.112.775.120, ' +
    'JKM 627 kasus Rp20.000.000.000, JKK 271 kasus Rp5.400.000.000, JP 453 kasus Rp1.000.000.000, ' +
    'JKP 200 kasus Rp1.000.000.000. ';
  const detail = (text: string) => checkView(text, checkText(text, possible()), 'id').statements[0]?.cards[1]?.detail;
  expect(detail(`${release}Selain itu, beasiswa 87 anak senilai Rp412,5 juta.`)).toBe(
    'Tertulis Rp68.412.775.120. Jumlah programnya Rp67.512.775.120.',
  );
  expect(detail(`${release.replace('9.354', '9.441')}Beasiswa 87 anak senilai Rp412,5 juta.`)).toBe(
    'Tertulis Rp68.412.775.120. Jumlah programnya sekitar Rp67.925.275.120.',
  );
});
