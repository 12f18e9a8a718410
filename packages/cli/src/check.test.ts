// The check from a file to its exit code: every form of output, several texts, and files that cannot be read.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indonesia, reader } from '@jamin/law';
import { checkSchema, checkSeriesSchema } from '@jamin/web/schemas';
import { afterAll, expect, test } from 'vitest';
import { runCheck } from './check.ts';
import { InputError } from './failure.ts';
import { recordedTerminal } from './recorded-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'jamin-check-'));
afterAll(() => rmSync(folder, { recursive: true }));
const from = reader(indonesia);

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const misprinted = file(
  'misprinted.txt',
  'Per 23 Juli 2024 BPJS Ketenagakerjaan Cabang Contoh telah membayar 9.354 kasus, nilainya Rp97.855.640.881. ' +
    'JHT dibayar Rp82.240.256.691 (jumlah klaim sebanyak 7.803). JKK sebesar Rp5.164.129.878, jumlah klaim 627. ' +
    'JKM sebesar Rp7.034.500.000, jumlah klaim 271. Jaminan Pensiun (JP) sebesar Rp1.706.163.292, jumlah klaim 206, ' +
    'lalu JKP sebesar Rp710.591.000, jumlah klaim 447.\n',
);
const fitting = file(
  'fitting.txt',
  'Sepanjang tahun 2024 BPJS Ketenagakerjaan Cabang Contoh membayar 1.205 klaim dengan nilai Rp12,35 miliar. ' +
    'JHT 1.100 klaim sebesar Rp10,1 miliar. JKK 105 klaim sebesar Rp2,25 miliar.\n',
);

const plain = { html: false, claimReview: false, series: false, out: undefined, published: undefined };

async function run(files: readonly string[], options: Partial<typeof plain> | object = {}, json = false) {
  const to = recordedTerminal('id', json);
  const code = await runCheck(from, to, files, { ...plain, ...options });
  return { code, said: to.said.join('\n') };
}

test('what does not add up, on the terminal', async () => {
  const { code, said } = await run([misprinted]);
  expect(code).toBe(1);
  expect(said).toContain('✓ Kasus: cocok\n✗ Rupiah: tidak cocok, selisih Rp1.000.000.020');
  expect(said).toMatch(/! Rp25,96 juta/);
});

test('what adds up', async () => {
  const { code, said } = await run([fitting]);
  expect(said).toContain('✓ Kasus: cocok\n✓ Rupiah: cocok');
  expect(code).toBe(0);
});

test('a text without a statement says what is looked for', async () => {
  const { code, said } = await run([file('poem.txt', 'Hujan turun di pagi hari.\n')]);
  expect(code).toBe(3);
  expect(said).toContain('Yang dicari:');
});

test('the JSON keeps its schema and points into the text', async () => {
  const { code, said } = await run([misprinted], {}, true);
  expect(code).toBe(1);
  const json = checkSchema.parse(JSON.parse(said));
  const text = readFileSync(misprinted, 'utf8');
  const amounts = json.statements[0]?.spans.filter(({ role }) => role === 'total-amount') ?? [];
  expect(amounts.map(({ start, end }) => text.slice(start, end))).toEqual(['Rp97.855.640.881']);
  expect((await run([misprinted], {}, true)).said).toBe(said);
});

test('the page goes to a file, whole, and the verdict to the terminal', async () => {
  const out = join(folder, 'page.html');
  const { code, said } = await run([misprinted], { html: true, out });
  expect(code).toBe(1);
  expect(said).toBe('✓ Kasus: cocok\n✗ Rupiah: tidak cocok, selisih Rp1.000.000.020');
  expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
});

test('ClaimReview, with its day only where one is given', async () => {
  const { said } = await run([misprinted], { claimReview: true, published: '2024-07-24' });
  expect(JSON.parse(said)).toMatchObject({ '@type': 'ClaimReview', datePublished: '2024-07-24' });
  expect(JSON.parse((await run([misprinted], { claimReview: true })).said)).not.toHaveProperty('datePublished');
});

test('ClaimReview of a text without a statement: an empty list, and on standard error why', async () => {
  const to = recordedTerminal('id', false);
  const errors: string[] = [];
  const path = file('no-claims.txt', 'Hujan turun di pagi hari.\n');
  const terminal = { ...to, error: (text: string) => errors.push(text) };
  expect(await runCheck(from, terminal, [path], { ...plain, claimReview: true })).toBe(3);
  expect(to.said).toEqual(['[]']);
  expect(errors.join('\n')).toContain('Yang dicari:');
});

test('several texts', async () => {
  const { code, said } = await run([fitting, misprinted], { series: true }, true);
  expect(code).toBe(1);
  const [office] = checkSeriesSchema.parse(JSON.parse(said)).offices;
  expect(office?.statements.map(({ periodTo }) => periodTo)).toEqual(['2024-07-23', '2024-12-31']);
  expect(office?.findings.length).toBeGreaterThan(0);
  const report = await run([fitting, misprinted], { series: true });
  expect(report.said).toContain('sampai dengan 23 Juli 2024');
});

test('files that cannot be read, and forms that do not go together, are problems in words', async () => {
  const wrong: readonly (readonly [string, readonly string[], object])[] = [
    ['not-found', [join(folder, 'none.txt')], {}],
    ['is-a-directory', [folder], {}],
    ['address', ['https://contoh.id/berita'], {}],
    ['empty', [file('empty.txt', '')], {}],
    [
      'not-text',
      [
        file(
          'noise.bin',
          Uint8Array.from({ length: 4096 }, (_, at) => (at * 167 + (at >> 3)) % 256),
        ),
      ],
      {},
    ],
    ['too-many-arguments', [fitting, misprinted], {}],
    ['many-forms', [fitting], { html: true, claimReview: true }],
    ['is-a-directory', [fitting], { out: folder }],
    ['no-form', [fitting], { out: join(folder, 'x') }],
    ['published-alone', [fitting], { published: '2024-07-24' }],
    ['published-alone', [fitting, misprinted], { series: true, html: true, published: '2024-07-24' }],
    ['series-claim-review', [fitting], { series: true, claimReview: true }],
  ];
  for (const [code, files, options] of wrong) {
    const error = await run(files, options).catch((thrown: unknown) => thrown);
    expect(error, code).toBeInstanceOf(InputError);
    expect(error, code).toHaveProperty('problems.0.code', code);
  }
});
