// Every example of the README, of docs/cases.md and of the help runs as it stands.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'jamin-examples-'));
symlinkSync(join(root, 'examples'), join(folder, 'examples'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const command = `"${process.execPath}" "${join(root, 'packages/cli/bin/jamin.js')}"`;

function run(line: string) {
  return spawnSync('bash', ['-c', line.replace(/(?:npx )?\bjamin (?=[a-z-])/g, `${command} `)], {
    cwd: folder,
    input: '',
    encoding: 'utf8',
  });
}

/** Commands over a branch run in administration/command.slow.test.ts, which has one open. */
const needsBranch = /\bjamin (?:trace|ledger|branch) (?!--help)/;

/** Commands in the text: lines of code blocks, of tables, and of the examples of the help. */
function commandsOf(text: string): string[] {
  const joined = text.replace(/\|\n\s+/g, '| ');
  const lines = joined.split('\n').map((line) => line.trim());
  const whole = lines.filter(
    (line) => /^(?:echo|printf) .*\| *(?:npx )?jamin /.test(line) || /^jamin [a-z]+ [^[|]*$/.test(line),
  );
  const inline = [...joined.matchAll(/`(npx jamin [^`…]*)`/g)].map(([, found]) => found ?? '');
  return [...new Set([...whole, ...inline])].filter(
    (line) => !/\b(?:BERKAS|FILE|KATA|WORD|HARI|DAY|NAMA|NAME)\b/.test(line) && !needsBranch.test(line),
  );
}

const pages = ['README.md', 'docs/cases.md', 'docs/decide-json.md', 'docs/press.md'].map((page) =>
  readFileSync(join(root, page), 'utf8'),
);
const helps = ['id', 'en'].flatMap((language) =>
  ['decide', 'cases', 'tour', 'ask', 'contributions', 'law', 'population', 'check'].map(
    (name) => run(`jamin ${name} --help --lang ${language}`).stdout,
  ),
);
const examples = [...new Set([...pages, ...helps].flatMap(commandsOf))];

test('there are examples to run', () => {
  expect(examples.length).toBeGreaterThan(12);
});

test.each(examples)('%s', (line) => {
  const { status, stderr } = run(line);
  const allowed = /\bjamin ask [^|]*$/.test(line) ? [0, 1, 2, 3] : [0, 1, 3];
  expect(allowed, `${line}\n${stderr}`).toContain(status);
});
