// What a start says about the branch: on a terminal one line that moves, in a file a line a phase; refusals name all.
import { settingProblems } from '@jamin/administration';
import { expect, test } from 'vitest';
import { askedExample } from './asked-example.ts';
import { consoleOver } from './console.ts';
import { productionRefusal } from './production-refusal.ts';
import { failureWords, phaseWords, refusalWords } from './start-words.ts';

function written(isTTY: boolean): string {
  let all = '';
  const stream = { isTTY, columns: 40, write: (text: string) => (all += text) };
  const { line, progress } = consoleOver(stream);
  line('begin');
  for (const done of [0, 1, 2]) progress(phaseWords({ phase: 'people', done, total: 2 }), done, 2);
  progress(phaseWords({ phase: 'year', done: 0, total: 9 }), 0, 9);
  line('end');
  return all;
}

test('a file gets a line a phase', () => {
  expect(written(false)).toBe(
    'begin\nCabang Contoh: peserta dan pemberi kerja / members and employers\n' +
      'Cabang Contoh: klaim dan pembayaran / claims and payments\nend\n',
  );
});

test('a terminal gets one line that is written anew, no wider than it is', () => {
  const lines = written(true).split('\r\u001b[2K');
  expect(lines).toHaveLength(6);
  expect(lines[2]).toBe(' 50 % Cabang Contoh: peserta dan pember');
  expect(lines.every((one) => one.length <= 40)).toBe(true);
  expect(lines.at(-1)).toBe('end\n');
});

test('a refused start names every setting by the variable that sets it, in both languages', () => {
  const problems = settingProblems({
    production: true,
    server: undefined,
    origin: undefined,
    demonstration: true,
    secrets: { session: undefined, wrapping: 'short', hashing: undefined },
  });
  const said = refusalWords(problems);
  for (const name of ['SESSION_SECRET', 'WRAPPING_SECRET', 'HASHING_SECRET', 'DATABASE_URL', 'ORIGIN', 'EXAMPLE'])
    expect(said).toContain(`  ${name}: `);
  expect(said).toContain('  WRAPPING_SECRET: terlalu pendek');
  expect(said).toContain('is too short');
});

test('a start in production is refused with the settings of an example, and not for pages alone', () => {
  expect(productionRefusal({ NODE_ENV: 'production' })).toContain('DATABASE_URL');
  expect(productionRefusal({ NODE_ENV: 'production', BRANCH: 'none' })).toBe(undefined);
  expect(productionRefusal({})).toBe(undefined);
});

test('the size and the seed of the example are asked for on the command line', () => {
  expect(askedExample([])).toEqual({});
  expect(askedExample(['--size', 'full', '--seed', 'dua'])).toEqual({ scale: '1:1', seed: 'dua' });
  expect(askedExample(['--size', '1:100'])).toEqual({ scale: '1:100' });
  for (const wrong of [['--size', '10'], ['--size'], ['--sise', 'full'], ['more']])
    expect(askedExample(wrong)).toHaveProperty('refused');
});

test('a failure is worded by its code, and one that nobody foresaw is shown', () => {
  expect(failureWords(Object.assign(new Error('x'), { code: 'branch/in-use' }))).toContain('BRANCH_FOLDER');
  expect(failureWords(new Error('something else'))).toContain('something else');
  const example = failureWords(Object.assign(new Error('x'), { code: 'settings/example-in-production' }));
  for (const said of ['tanpa kata sandi', 'without a password', 'PRODUCTION']) expect(example).toContain(said);
  const data = { problems: [{ setting: 'session', problem: 'missing' }] };
  const refused = failureWords(Object.assign(new Error('x'), { code: 'settings/not-for-production', data }));
  expect(refused).toContain('  SESSION_SECRET: belum diisi / is not set');
});
