// Bad input tried on the real command: a clear message in both languages, the documented exit code, never a stack
// trace.

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { InputError } from './failure.ts';
import { fileProblem } from './input.ts';

const folder = mkdtempSync(join(tmpdir(), 'jamin-bad-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const command = join(import.meta.dirname, '../bin/jamin.js');

function jamin(args: readonly string[], input = '') {
  const run = spawnSync(process.execPath, [command, ...args], { input, encoding: 'utf8' });
  return { code: run.status, out: run.stdout, error: run.stderr };
}

const jkm = (facts: string, on = '2024-08-22'): string => `{ask: jkm, on: ${on}, facts: {${facts}}}`;
const pu = (wage: string): string =>
  `{ask: contributions, on: 2026-08-01, facts: {segment: PU, riskGroup: low, wage: ${wage}}}`;

test.each<[string, string, string, string, number]>([
  ['malformed YAML', 'ask: [jkm\non: }', 'YAML', 'YAML', 2],
  ['an unknown fact', jkm('segment: PU, wages: 1'), 'tidak dikenal', 'not known', 2],
  ['an unknown key', '{ask: jkm, on: 2024-01-01, fact: {}}', '"fact"', '"fact"', 2],
  ['an impossible date', jkm('segment: PU', '2024-02-30'), '2024-02-30', 'not a date', 2],
  ['a day in words', jkm('segment: PU', 'kemarin'), 'bukan tanggal', 'not a date', 2],
  ['a day before all days', jkm('segment: PU', '1899-12-31'), '1900-01-01', '2200-12-31', 2],
  ['a day after all days', jkm('segment: PU', '9999-12-31'), 'di luar batas', 'out of range', 2],
  ['a key that every object has', jkm('toString: 1'), 'tidak dikenal', 'not known', 2],
  ['an endless power', pu('1e999'), 'bukan angka', 'not a number', 2],
  ['a negative wage', pu('-5000000'), 'di luar batas', 'out of range', 2],
  ['an enormous wage', pu('1000000000000000'), 'di luar batas', 'out of range', 2],
  ['an enormous wage in powers', pu('1e15'), 'di luar batas', 'out of range', 2],
  ['text for a number', pu('banyak'), 'bukan angka', 'not a number', 2],
  ['separators in a number', pu('"5.000.000"'), 'bukan angka', 'not a number', 2],
  ['a third of a sen', pu('5000000.001'), 'di belakang koma', 'decimals', 2],
  ['an unknown word', jkm('segment: PNS'), 'bukan pilihan', 'not one of the choices', 2],
  ['an unknown ask', '{ask: jkn, on: 2024-01-01, facts: {}}', 'bukan pertanyaan', 'not a known ask', 2],
  ['facts that are no map', '{ask: jkm, on: 2024-01-01, facts: [PU]}', 'peta', 'map', 2],
  ['a list where a word belongs', jkm('segment: [PU]'), 'bukan pilihan', 'not one of', 2],
  ['a missing fact', jkm(''), 'segment', 'segment', 3],
  ['a day before the law', jkm('segment: PU', '2001-01-01'), 'belum berlaku', 'not in force', 3],
  ['nothing at all', '', 'kosong', 'empty', 2],
  ['white space', '  \n\n', 'kosong', 'empty', 2],
  ['a scalar', '42', 'kasus', 'case', 2],
  ['two keys alike', '{ask: jkm, ask: jkk, on: 2024-01-01}', 'YAML', 'YAML', 2],
])('%s', (_, input, id, en, code) => {
  for (const [language, word] of [
    ['id', id],
    ['en', en],
  ] as const) {
    const run = jamin(['decide', '-', '--lang', language], input);
    expect(run.code).toBe(code);
    expect(run.out + run.error).toContain(word);
    expect(run.out + run.error).not.toMatch(/at .*\.ts:\d+/);
    if (code === 2) expect(run.out).toBe('');
  }
});

test('days of options are held to the same bounds', () => {
  const people = join(folder, 'people.csv');
  writeFileSync(people, 'segment,on\nPU,2024-08-22\nPU,2300-01-01\n');
  const case1 = jkm('segment: PU');
  for (const args of [
    ['decide', '-', '--known', '2300-01-01'],
    ['decide', '-', '--on', '0001-01-01'],
    ['ask', 'jkm', '--on', '2300-01-01'],
    ['ask', 'contributions', '--on', '2300-01'],
    ['contributions', people, '--month', '2300-01'],
    ['law', 'diff', '2300-01-01', '2025-01-01'],
    ['law', 'impact', 'law', '1800-01-01', people],
    ['population', people, '--ask', 'jkm', '--known', '1899-12-31'],
  ]) {
    expect(jamin([...args, '--lang', 'en'], case1), args.join(' ')).toMatchObject({
      code: 2,
      error: expect.stringContaining('out of range'),
    });
  }
  const run = jamin(['population', people, '--ask', 'jkm', '--json']);
  expect(run.code).toBe(1);
  expect(JSON.parse(run.out)).toMatchObject({ codes: { 'out-of-range:on': 1 } });
});

test('names that every object has are no columns, words or commands', () => {
  const child = '{ask: heirs, on: 2024-01-01, facts: {children: [{toString: 1}]}}';
  expect([2, 3]).toContain(jamin(['decide', '-'], child).code);
  expect(jamin(['constructor', '--help']).code).toBe(0);
  expect(jamin(['help', '__proto__']).out).toContain('jamin');
});

test('a full stop stands once', () => {
  const people = join(folder, 'early.csv');
  writeFileSync(people, 'segment,on\nPU,1990-01-01\n');
  for (const language of ['id', 'en']) {
    const run = jamin(['population', people, '--ask', 'jkm', '--lang', language]);
    expect(run.code).toBe(3);
    expect(run.error).not.toContain('..');
  }
});

test('problems as JSON', () => {
  const run = jamin(['decide', '-', '--json'], pu('banyak'));
  expect(run.code).toBe(2);
  expect(JSON.parse(run.out)).toMatchObject({ schema: 'jamin.problems/1', problems: [{ code: 'not-a-number' }] });
});

test('a folder, a file that is not there, bytes that are no text', () => {
  expect(jamin(['decide', folder])).toMatchObject({ code: 2, error: expect.stringContaining('map') });
  expect(jamin(['decide', join(folder, 'none.yaml')])).toMatchObject({
    code: 2,
    error: expect.stringContaining('tidak ditemukan'),
  });
  const binary = join(folder, 'binary.yaml');
  writeFileSync(binary, Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
  expect(jamin(['cases', binary])).toMatchObject({ code: 2, error: expect.stringContaining('UTF-8') });
});

test.skipIf(process.getuid?.() === 0)('a file without permission (the superuser may read everything)', () => {
  const secret = join(folder, 'secret.yaml');
  writeFileSync(secret, jkm('segment: PU'));
  chmodSync(secret, 0o000);
  expect(jamin(['decide', secret])).toMatchObject({ code: 2, error: expect.stringContaining('izin') });
});

test.each([
  ['EACCES', 'no-permission'],
  ['ENOSPC', 'disk-full'],
  ['EISDIR', 'is-a-directory'],
])('what the file system says, %s', (code, said) => {
  const failing = (): never => fileProblem('gaji.csv', Object.assign(new Error(code), { code }));
  expect(failing).toThrow(InputError);
  try {
    failing();
  } catch (error) {
    expect(error).toMatchObject({ problems: [{ code: said, place: 'gaji.csv' }] });
  }
});

test('options and commands nobody knows', () => {
  expect(jamin(['decide', '-', '--colour'])).toMatchObject({ code: 2, error: expect.stringContaining('--colour') });
  expect(jamin(['decided'])).toMatchObject({ code: 2, error: expect.stringContaining('decided') });
  expect(jamin(['decide', '-', '--lang', 'fr'])).toMatchObject({ code: 2, error: expect.stringContaining('id, en') });
  expect(jamin([]).code).toBe(2);
  expect(jamin(['--help']).code).toBe(0);
});

test('a case file with good and bad cases: the good ones still run', () => {
  const file = join(folder, 'mixed.yaml');
  writeFileSync(
    file,
    `cases:
  - {id: good, ask: jkm, on: 2024-08-22, facts: {segment: PU}, expect: {total: 42000000}}
  - {id: wrong, ask: jkm, on: 2024-08-22, facts: {segment: PU}, expect: {total: 1}}
  - {id: unknown, ask: jkm, on: 2024-08-22, facts: {segment: PU, colour: red}, expect: {total: 42000000}}
  - {id: expects, ask: jkm, on: 2024-08-22, facts: {segment: PU}, expect: {totals: 42000000}}
  - {id: missing, ask: jkk, on: 2024-08-22, facts: {segment: PU, outcome: death}, expect: {total: 1}}
  - {id: power, ask: jkm, on: 2024-08-22, facts: {segment: PU}, expect: {total: 4.2e7}}
  - {id: nothing, ask: jkm, on: 2024-08-22, facts: {segment: PU}}
`,
  );
  const run = jamin(['cases', file, '--lang', 'en']);
  expect(run.code).toBe(2);
  expect(run.out).toContain('2 passed, 5 failed');
  expect(run.error).toContain('mixed.yaml:4 unknown facts.colour');
  expect(run.error).toContain('expects expect.totals');
  expect(run.error).toContain('missing facts.wage');
  expect(run.error).toContain('nothing "expect"');
});

test('a reader that closes the pipe early makes no success of a refusal', () => {
  const refused = '{ask: jkp, on: 2025-06-15, facts: {reason: layoff, wage: 4000000, paidMonths24: 8}}';
  const said = jamin(['decide', '-'], refused).code;
  const line = `"$0" "$1" decide - --depth 3 --json; echo $? >&2`;
  const run = spawnSync('bash', ['-c', `{ ${line}; } | true`, process.execPath, command], {
    input: refused,
    encoding: 'utf8',
  });
  expect([String(said), '141']).toContain(run.stderr.trim());
  expect(said).toBe(1);
});

/** A PDF of one page that shows what these operators draw. */
function pdf(content: string): string {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return `%PDF-1.4\n${body}trailer <</Size 6/Root 1 0 R>>\n%%EOF\n`;
}

/** The container in which Office keeps what is locked with a password. */
const locked = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(512),
  Buffer.from('EncryptedPackage', 'utf16le'),
  Buffer.alloc(2000),
]);
const noise = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 167 + (at >> 3)) % 256);

test.each<[string, string, string | Uint8Array, string, string]>([
  ['a PDF without text', 'scan.pdf', pdf('0 0 100 100 re f'), 'OCR', 'OCR'],
  ['a PDF cut short', 'cut.pdf', '%PDF-1.7\n1 0 obj\n<<', 'rusak', 'damaged'],
  ['a DOCX with a password', 'locked.docx', locked, 'kata sandi', 'password'],
  ['a DOCX that is none', 'noise.docx', Buffer.concat([Buffer.from('PK\x03\x04'), noise]), 'rusak', 'damaged'],
  ['binary noise', 'noise.bin', noise, 'bukan tulisan', 'neither text'],
  ['binary noise named text', 'noise.txt', noise, 'bukan tulisan', 'neither text'],
  ['an image', 'photo.jpg', Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), noise]), 'gambar', 'image'],
  ['an empty file', 'empty.txt', '', 'tidak berisi', 'no text'],
  ['white space', 'space.txt', ' \n\n', 'tidak berisi', 'no text'],
])('check: %s', (_, name, content, id, en) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  for (const [language, word] of [
    ['id', id],
    ['en', en],
  ] as const) {
    const run = jamin(['check', file, '--lang', language]);
    expect(run, name).toMatchObject({ code: 2, out: '', error: expect.stringContaining(word) });
    expect(run.error).not.toMatch(/at .*\.ts:\d+/);
  }
});

test('check: a file of 200 MB is refused before it is read, with what to do', () => {
  for (const [name, most] of [
    ['long.txt', '20 MB'],
    ['long.pdf', '32 MB'],
  ] as const) {
    const file = join(folder, name);
    writeFileSync(file, '%PDF-1.7\n');
    truncateSync(file, 200_000_000);
    const begun = performance.now();
    expect(jamin(['check', file])).toMatchObject({ code: 2, error: expect.stringContaining(most) });
    expect(performance.now() - begun).toBeLessThan(5000);
    rmSync(file);
  }
});

test('check: no file, a folder, several files, nothing on standard input', () => {
  const good = join(folder, 'good.txt');
  writeFileSync(good, 'Cabang Contoh membayar 12 klaim JKM senilai Rp504 juta.');
  const wrong: readonly (readonly [readonly string[], string])[] = [
    [['check'], 'Sebutkan berkasnya'],
    [['check', '--series'], 'Sebutkan berkasnya'],
    [['check', join(folder, 'none.txt')], 'tidak ditemukan'],
    [['check', '--series', good, join(folder, 'none.txt')], 'tidak ditemukan'],
    [['check', folder], 'map'],
    [['check', good, good], '--series'],
    [['check', '-'], 'Tidak ada masukan'],
    [['check', good, '--html', '-o', good], 'berkas masukan'],
    [['check', good, '--html', '-o', join(folder, 'nowhere', 'page.html')], 'Buat mapnya'],
  ];
  for (const [args, word] of wrong) {
    expect(jamin(args), args.join(' ')).toMatchObject({ code: 2, out: '', error: expect.stringContaining(word) });
  }
  const closed = spawnSync(process.execPath, [command, 'check', '-'], { stdio: ['ignore', 'pipe', 'pipe'] });
  expect(closed).toMatchObject({ status: 2 });
  expect(String(closed.stderr)).toContain('Tidak ada masukan');
});

test.skipIf(process.getuid?.() === 0)('check: a file without permission (the superuser may read everything)', () => {
  const secret = join(folder, 'secret.txt');
  writeFileSync(secret, 'Cabang Contoh');
  chmodSync(secret, 0o000);
  expect(jamin(['check', secret])).toMatchObject({ code: 2, error: expect.stringContaining('izin') });
});

test('check: a small PDF with text is read', () => {
  const file = join(folder, 'small.pdf');
  writeFileSync(file, pdf('BT /F1 12 Tf 40 700 Td (Cabang Contoh membayar 12 klaim JKM senilai Rp504 juta.) Tj ET'));
  const run = jamin(['check', file, '--json']);
  expect(run.code).toBe(3);
  expect(JSON.parse(run.out)).toMatchObject({ statements: [{ programmes: { JKM: { cases: 12, amount: 504e6 } } }] });
});
