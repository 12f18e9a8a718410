// The command over a branch that a process has open, and over one that nobody has: trace, verify, day, backup.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { branchSettings, businessDay, type OpenBranch, openBranch } from '@jamin/administration';
import { date } from '@jamin/engine';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { paid } from '../../packages/administration/src/statistics/statistics-for-tests.ts';
import { main } from '../../packages/cli/src/main.ts';
import { branchOver, perform } from './fault-jobs.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'jamin-command-'));
const env = { BRANCH_FOLDER: join(folder, 'branch') };
let branch: OpenBranch;

async function open(): Promise<OpenBranch> {
  const opened = await openBranch({
    settings: branchSettings(env),
    asked: {},
    program: new URL('./small-example.ts', import.meta.url),
    signal: new AbortController().signal,
    onMaking: () => undefined,
    onProgress: () => undefined,
  });
  if (opened === undefined) throw new Error('It has a place.');
  return opened;
}

beforeAll(async () => {
  vi.stubEnv('BRANCH_FOLDER', env.BRANCH_FOLDER);
  branch = await open();
}, 120_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await branch.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  let said = '';
  const keep = (text: unknown) => {
    said += String(text);
    return true;
  };
  const spies = [process.stdout, process.stderr].map((one) => vi.spyOn(one, 'write').mockImplementation(keep));
  try {
    return { code: await main(args), said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test('a number leads back to its payment, its entries, its decision and the articles, in both languages', async () => {
  const at = branch.clock();
  const working = await branchOver(branch.system);
  const job = { key: 'one', kind: 'claim', member: 'member-1', amount: 1n } as const;
  const { claim = '' } = await perform(working, job, at);
  const amount = 80_000_000n * 100n;
  const payment = await paid(branch.system, { claim, fund: 'jht', cause: `${claim}:1`, amount, at: branch.clock() });
  const sealed = await run('ledger', 'seal', '--lang', 'en');
  expect(sealed).toMatchObject({ code: 0, said: expect.stringContaining('sealed through batch 1') });
  const { code, said } = await run('trace', 'figure', 'paid.jht', '--lang', 'en');
  expect(code).toBe(0);
  for (const part of [
    `Payment ${payment}`,
    `Claim ${claim}`,
    'sealed in batch 1',
    'Decision 1',
    'Equal to the sen',
    'PP',
  ])
    expect(said).toContain(part);
  expect(said).toContain('Rp80,000,000');
  expect((await run('trace', 'figure', 'paid.jht')).said).toContain('Pasal:');
  const json = JSON.parse((await run('trace', 'figure', 'paid.total', '--json')).said);
  expect(json).toMatchObject({ agrees: true, found: { cases: '1', sen: String(amount), payments: 1 } });
  const sum = json.payments[0].entries.reduce((total: bigint, { sen }: { sen: string }) => total + BigInt(sen), 0n);
  expect(sum).toBe(0n);
  expect((await run('trace', 'figure', 'paid.nothing')).code).toBe(2);
  expect((await run('trace', 'figure', 'R-999999/paid.jht')).code).toBe(2);
});

test('what the README and its handbook say of a branch runs as it stands', async () => {
  const pages = ['README.md', 'docs/administration.md'].map((page) => readFileSync(join(root, page), 'utf8')).join('');
  const written = [...pages.matchAll(/`npx jamin ((?:trace|ledger) [a-z. ]+)`/g)].map(([, found = '']) => found);
  expect(written).toContain('trace figure paid.jkm');
  for (const line of new Set(written)) expect(await run(...line.split(' ')), line).toMatchObject({ code: 0 });
});

test('the day moves in the branch that is open, and forward only', async () => {
  expect((await run('branch', 'day', '2024-08-02')).code).toBe(0);
  expect(businessDay(branch.clock())).toBe(date('2024-08-02'));
  const back = await run('branch', 'day', '2024-08-01', '--lang', 'en');
  expect(back).toMatchObject({ code: 2, said: expect.stringContaining('forward only') });
  expect((await run('branch', 'day', 'tomorrow')).code).toBe(2);
});

test('backed up while it is open, restored elsewhere, verified; what is missing is said', async () => {
  const file = join(folder, 'one.backup');
  expect((await run('branch', 'backup', file)).code).toBe(0);
  expect((await run('branch', 'check-backup', file)).code).toBe(0);
  expect((await run('branch', 'backup', file)).code).toBe(2);
  expect((await run('branch', 'restore', file)).code).toBe(2);
  vi.stubEnv('BRANCH_FOLDER', join(folder, 'other'));
  const none = await run('ledger', 'verify');
  expect(none).toMatchObject({ code: 2, said: expect.stringContaining('npm start') });
  expect((await run('branch', 'restore', file)).code).toBe(0);
  const verified = await run('ledger', 'verify', '--json');
  expect(JSON.parse(verified.said)).toMatchObject({ whole: true, batches: 1, breaches: [], adrift: 0 });
  expect(verified.code).toBe(0);
  expect((await run('trace', 'figure', 'paid.jht')).code).toBe(0);
}, 120_000);
