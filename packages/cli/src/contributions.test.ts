// A payroll as people really send it: every manner of writing is read or refused in words, and nothing is dropped.

import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indonesia, reader } from '@jamin/law';
import type { CellKind } from '@jamin/law/payroll';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkbook } from './contributions/xlsx-read.ts';
import { openWorkbookOutput } from './contributions/xlsx-write.ts';
import { type ContributionsOptions, runContributions } from './contributions.ts';
import { type ExitCode, InputError } from './failure.ts';
import { openOutput } from './output-file.ts';
import { recordedTerminal } from './recorded-terminal.ts';

const from = reader(indonesia);
const usual: ContributionsOptions = {
  out: undefined,
  month: '2026-08',
  risk: 'low',
  area: undefined,
  known: undefined,
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jamin-payroll-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

type Ran = {
  readonly exit: ExitCode;
  readonly rows: readonly { readonly [column: string]: string }[];
  readonly problems: readonly {
    readonly row: number;
    readonly column: string;
    readonly code: string;
    readonly level: string;
    readonly message: { readonly id: string; readonly en: string };
  }[];
  readonly json: { readonly [key: string]: unknown };
};

async function run(file: string, options: Partial<ContributionsOptions> = {}): Promise<Ran> {
  const out = join(folder, 'out.csv');
  const to = recordedTerminal('id', true);
  const exit = await runContributions(from, to, file, { ...usual, out, ...options });
  const json = JSON.parse(to.said.join(''));
  return { exit, rows: parse(readFileSync(out), { columns: true }), problems: json.problems, json };
}

async function refusal(file: string, options: Partial<ContributionsOptions> = {}): Promise<string> {
  try {
    await runContributions(from, recordedTerminal(), file, { ...usual, ...options });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [problem] = error.problems;
    expect([problem?.message.id, problem?.message.en, problem?.remedy.id, problem?.remedy.en]).not.toContain('');
    return `${problem?.code}`;
  }
  return 'no refusal';
}

const LATIN = Uint8Array.from([...'nama,upah\nJos', '\u00e9', ...',5000000\n'].map((letter) => letter.charCodeAt(0)));

describe('a file that cannot be used is refused in words', () => {
  test.each<readonly [string, string | Uint8Array, string]>([
    ['an empty file', '', 'empty-file'],
    ['blank lines alone', '\n\n\n', 'empty-file'],
    ['headings without rows', 'nama,upah\n', 'no-rows'],
    ['no wage column', 'nama,alamat\nA,B\n', 'no-wage-column'],
    ['two wage columns', 'nama,upah,gaji\nA,1,2\n', 'column-twice'],
    ['Windows-1252', LATIN, 'not-utf8'],
    ['UTF-16', Buffer.from('\ufeffnama,upah\nA,5\n', 'utf16le'), 'not-utf8'],
    ['a quote that is never closed', 'nama,upah\n"A,5000000\nB,6000000\n', 'unclosed-quote'],
    ['a ZIP that is no workbook', 'PK\u0003\u0004 not a workbook', 'broken-xlsx'],
  ])('%s', async (_name, content, code) => {
    expect(await refusal(put('in.csv', content))).toBe(code);
    expect(readdirSync(folder)).toEqual(['in.csv']);
  });

  test('a folder, no file, standard input', async () => {
    expect(await refusal(folder)).toBe('is-a-directory');
    expect(await refusal(join(folder, 'none.csv'))).toBe('not-found');
    expect(await refusal('-')).toBe('no-stream');
  });

  test('a workbook cut short, at whatever place', async () => {
    const whole = await workbook([
      ['nama', 'upah'],
      ['A', '5000000'],
    ]);
    for (const part of [0.2, 0.5, 0.9]) {
      const cut = put('cut.xlsx', whole.subarray(0, Math.floor(whole.length * part)));
      expect(await refusal(cut)).toBe('broken-xlsx');
    }
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission (not for root, who may read all)', async () => {
    const file = put('in.csv', 'nama,upah\nA,5000000\n');
    chmodSync(file, 0o000);
    expect(await refusal(file)).toBe('no-permission');
  });

  test('options that do not fit', async () => {
    const file = put('in.csv', 'nama,upah\nA,5000000\n');
    expect(await refusal(file, { month: undefined })).toBe('no-month');
    expect(await refusal(file, { month: '2026-13' })).toBe('not-a-month');
    expect(await refusal(file, { known: 'kemarin' })).toBe('not-a-date');
    expect(await refusal(file, { risk: 'besar' })).toBe('unknown-word');
    expect(await refusal(file, { area: '99' })).toBe('unknown-area');
    expect(await refusal(file, { out: file })).toBe('same-file');
    expect(await refusal(file, { out: join(folder, 'none', 'out.csv') })).toBe('no-folder');
    expect(await refusal(file, { out: join(folder, 'out.txt') })).toBe('unknown-kind');
    expect(readFileSync(file, 'utf8')).toBe('nama,upah\nA,5000000\n');
  });
});

describe('a CSV is read however it is written', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['semicolons, a byte order mark and decimal commas', '\ufeffnama;upah\r\nA;5.000.000,50\r\n', ['5000000.50']],
    ['tabs and quoted English amounts', 'nama\tupah\nA\t"5,000,000.25"\n', ['5000000.25']],
    ['the line sep= of Excel', 'sep=;\nnama;upah\nA;Rp5.000.000,-\n', ['5000000']],
    ['a title above the headings', 'Gaji Agustus\n\nnama,upah\nA,5000000\n', ['5000000']],
    ['line breaks in quotes', 'nama,upah\n"A\nB, cucu ""C""",5000000\nD,6000000\n', ['5000000', '6000000']],
    ['line ends of old', 'nama,upah\rA,5000000\rB,6000000\r', ['5000000', '6000000']],
    ['one column alone', 'UPAH (Rp)\n5.000.000,50\n', ['5000000.50']],
    ['a basic wage and a fixed allowance', 'nama,gaji pokok,tunjangan tetap\nA,4000000,500000\n', ['4500000']],
    ['a daily wage', 'nama,upah harian\nA,100000\n', ['2500000']],
    ['small amounts that other rows explain', 'nama,upah\nA,900.000\nB,5.000.000\n', ['900000', '5000000']],
    [
      'small amounts that another column explains',
      'nama,upah,upah harian\nA,5.000.000,\nB,,150.000\n',
      ['5000000', '3750000'],
    ],
    [
      'a million for each of three rows',
      'upah\n1,000,000\n1,000,000.5\n1000000\n',
      ['1000000', '1000000.50', '1000000'],
    ],
  ])('%s', async (_name, text, wages) => {
    const ran = await run(put('in.csv', text));
    expect(ran.rows.map((row) => row['monthlyWage'])).toEqual(wages);
    expect(ran.exit).toBe(0);
  });

  test('what is not needed is named, not forgotten', async () => {
    const ran = await run(put('in.csv', 'NO,nama,upah,cuti,Zodiak\n1,A,5000000,3,Leo\n'));
    expect(ran.json['columns']).toMatchObject({ ignored: ['cuti', 'Zodiak'], unneeded: ['NO'] });
  });
});

describe('a bad row is listed and the good ones are computed', () => {
  const header = 'nama,nik,upah,kelompok risiko,program,padat karya\n';
  test.each<readonly [string, string, string]>([
    ['A,,,sedang,,', 'wage-missing', 'upah'],
    ['A,,0,sedang,,', 'wage-not-positive', 'upah'],
    ['A,,-5,sedang,,', 'wage-not-positive', 'upah'],
    ['A,,1e15,sedang,,', 'amount-scientific', 'upah'],
    ['A,,1000000000000000,sedang,,', 'out-of-range', 'upah'],
    ['A,,5.000,sedang,,', 'amount-ambiguous', 'upah'],
    ['A,,lima juta,sedang,,', 'not-a-number', 'upah'],
    ['A,,5000000.123,sedang,,', 'too-many-decimals', 'upah'],
    ['A,,5000000,besar,,', 'unknown-word', 'kelompok risiko'],
    ['A,,5000000,sedang,JKK JPX,', 'unknown-word', 'program'],
    ['A,,5000000,sedang,,mungkin', 'not-a-truth', 'padat karya'],
    ['A,1.90E+15,5000000,sedang,,', 'nik-scientific', 'nik'],
    ['A,19710145038,5000000,sedang,,', 'nik-length', 'nik'],
    ['TOTAL,,90000000,sedang,,', 'total-row', 'nama'],
    ['A,,5000000,sedang,,,lebih', 'too-many-fields', ''],
    ['"A"x,,5000000,sedang,,', 'text-after-quote', ''],
  ])('%s', async (line, code, column) => {
    const ran = await run(put('in.csv', `${header}Baik,,4000000,rendah,,\n${line},,,\nJuga,,4100000,,,\n`), {});
    expect(ran.problems.filter(({ level }) => level === 'error')[0]).toMatchObject({ row: 3, column, code });
    expect(ran.rows.map((row) => row['row'])).toEqual(['2', '4']);
    expect(ran.exit).toBe(1);
    const listed = parse(readFileSync(join(folder, 'out.problems.csv')), { columns: true, bom: true }) as {
      [key: string]: string;
    }[];
    expect(listed[0]?.['masalah']).not.toBe('');
    expect(listed[0]?.['remedy']).not.toBe('');
  });

  test('without a risk group the option is named, and with none computed the exit code is 3', async () => {
    const ran = await run(put('in.csv', 'nama,upah\nA,5000000\n'), { risk: undefined });
    expect(ran.problems[0]).toMatchObject({ row: 2, code: 'risk-missing' });
    expect(ran.exit).toBe(3);
  });

  test('a month before the law answers in its words', async () => {
    const twice = 'nama,nik,upah\nA,1971014508900001,5000000\nA,1971014508900001,5000000\n';
    const ran = await run(put('in.csv', twice), { month: '2014-01' });
    expect(ran.problems[0]?.code).toMatch(/^not-in-force:/);
    const said = ran.problems.map(({ message }) => `${message.id} ${message.en}`).join('\n');
    expect(said).toContain('1971014508900001');
    expect(said).not.toMatch(/\.\.|dihitung;|rows are computed/);
    expect(ran.exit).toBe(3);
  });

  test('what only the registry can decide is pointed out, and the row computed', async () => {
    const rows = 'A,1971014503880001,5000000\nB,1971014503880001,5000000\n,,\nC,1971019913880000,5000000\n';
    const ran = await run(put('in.csv', `nama,nik,upah\n${rows}`));
    expect(ran.problems.map(({ row, code }) => [row, code])).toEqual([
      [3, 'nik-twice'],
      [5, 'nik-date'],
      [5, 'nik-serial'],
    ]);
    expect(ran.json['rows']).toEqual({ read: 4, computed: 3, bad: 0, blank: 1, warned: 2 });
    expect(ran.exit).toBe(0);
  });

  test('a wage that lost its zeros is pointed out', async () => {
    const ran = await run(put('in.csv', 'nama,upah,upah harian\nA,4.5,\nB,,150\nC,100000,\nD,,5000\n'));
    expect(ran.problems.map(({ row, code }) => [row, code])).toEqual([
      [2, 'wage-tiny'],
      [3, 'wage-tiny'],
    ]);
  });

  test('a file of problems from before goes when there are none', async () => {
    await run(put('in.csv', 'nama,upah\nA,0\nB,5000000\n'));
    expect(readdirSync(folder)).toContain('out.problems.csv');
    await run(put('in.csv', 'nama,upah\nA,4000000\nB,5000000\n'));
    expect(readdirSync(folder).sort()).toEqual(['in.csv', 'out.csv']);
  });
});

async function workbook(rows: readonly (readonly string[])[], kinds: readonly CellKind[] = []): Promise<Buffer> {
  const path = join(folder, 'made.xlsx');
  const book = openWorkbookOutput(path);
  book
    .sheet('Petunjuk Pengisian', [{ heading: 'Isi NIK dengan 16 angka', kind: 'text', width: 40 }])
    .row(['Terima kasih & <salam>']);
  const [head = [], ...body] = rows;
  const sheet = book.sheet(
    'data_tk_baru',
    head.map((heading, index) => ({ heading, kind: kinds[index] ?? 'text', width: 20 })),
  );
  for (const row of body) sheet.row(row);
  book.commit();
  const bytes = readFileSync(path);
  rmSync(path);
  return bytes;
}

describe('a workbook', () => {
  test('is read from its sheet of workers, numbers by their shortest decimals', async () => {
    const bytes = await workbook(
      [
        ['NAMA_LENGKAP', 'NOMOR_IDENTITAS', 'UPAH', 'TANGGAL_LAHIR'],
        ['A', '1971014503880001', '5000000.5', '05-03-1988'],
        ['B', '1971014503880002', '4166666.6667', '05-03-1988'],
        ['C', '1971014503880003', '4000000', ''],
      ],
      ['text', 'amount', 'amount', 'text'],
    );
    const ran = await run(put('in.xlsx', bytes));
    expect(ran.rows.map((row) => [row['nik'], row['monthlyWage']])).toEqual([['1971014503880001', '5000000.50']]);
    expect(ran.problems.map(({ row, code }) => [row, code])).toEqual([
      [2, 'nik-number'],
      [3, 'too-many-decimals'],
      [3, 'nik-number'],
      [4, 'birth-missing'],
      [4, 'nik-number'],
    ]);
  });

  test('is written with sheets of problems and totals', async () => {
    const out = join(folder, 'out.xlsx');
    const file = put('in.csv', 'nama,upah\n"A & <b> ""x""",2773184\nB,0\n');
    await runContributions(from, recordedTerminal('en'), file, { ...usual, out });
    const book = await openWorkbook(out, 5);
    expect(book.heads.map(({ name }) => name)).toEqual(['Contributions', 'Problems', 'Totals']);
    const [rows, problems, totals] = book.heads.map((head) => head.rows.map(({ cells }) => cells));
    expect(rows?.[1]?.slice(0, 5)).toEqual([2, '', 'A & <b> "x"', '', 2773184]);
    expect(rows?.[1]).toContain(102607.81);
    expect(problems?.[1]?.slice(0, 4)).toEqual([3, 'upah', 'error', 'wage-not-positive']);
    expect(totals?.[3]?.slice(0, 3)).toEqual(['jht.employer', 'JHT contribution (employer)', 102607.81]);
  });
});

describe('an output appears whole or not at all', () => {
  test('until it is finished the old file stands, and what was begun leaves nothing', () => {
    const path = put('out.csv', 'old');
    const output = openOutput(path);
    output.write('x'.repeat(300_000));
    expect(readFileSync(path, 'utf8')).toBe('old');
    output.abandon();
    const book = openWorkbookOutput(join(folder, 'out.xlsx'));
    book.sheet('A', [{ heading: 'a', kind: 'text', width: 9 }]).row(['b']);
    book.abandon();
    expect(readdirSync(folder)).toEqual(['out.csv']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  test('a payroll that is refused leaves the result of before', async () => {
    const out = put('out.csv', 'old');
    expect(await refusal(put('in.csv', 'nama,upah\n"A,5\n'), { out })).toBe('unclosed-quote');
    expect(readFileSync(out, 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['in.csv', 'out.csv']);
  });
});
