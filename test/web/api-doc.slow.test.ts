// Every example of docs/api.md runs as it stands, against the served site.

import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LARGEST_UPLOAD, LONGEST_TEXT } from '../../packages/web/src/api/check.ts';
import { LARGEST_CASE } from '../../packages/web/src/api/decide.ts';
import { checkSchema, decisionSchema, problemSchema } from '../../packages/web/src/api/schemas.ts';
import { problemKinds } from '../../packages/web/src/serving/problem.ts';
import { type Site, startSite } from './site.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/api.md'), 'utf8');
const commands = page.split('\n').filter((line) => line.startsWith('curl '));
const hasCurl = spawnSync('curl', ['--version']).status === 0;

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

/** Not spawnSync: the site answers from this very process. */
function run(command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', command.replaceAll('http://localhost:3000', site.url)], { cwd: root });
    let said = '';
    child.stdout.on('data', (piece) => {
      said += String(piece);
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(said) : reject(new Error(`${command}: exit ${code}`))));
  });
}

function schemaFor(command: string) {
  if (/\/law\/|\/data\//.test(command)) return undefined;
  if (command.includes('2025-02-30')) return problemSchema;
  return command.includes('/decide') ? decisionSchema : checkSchema;
}

describe.skipIf(!hasCurl)('the commands', () => {
  test.each(commands)('%s', async (command) => {
    const json = JSON.parse(await run(command));
    expect(schemaFor(command)?.safeParse(json).error?.issues ?? []).toEqual([]);
    if (command.includes('"jkm", "on": "2024')) {
      expect(json).toMatchObject({ outcome: 'granted', values: { total: 42_000_000 } });
    }
    if (command.includes('resignation')) expect(json.outcome).toBe('refused');
    if (command.includes('2025-02-30')) {
      expect(json.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/on']);
    }
  });
});

test('the table of statuses names every problem with its status, and the limits that hold', () => {
  expect(commands.length).toBeGreaterThan(7);
  for (const [kind, { status }] of Object.entries(problemKinds)) {
    const row = page.split('\n').find((line) => line.startsWith(`| ${status} |`));
    expect(row, kind).toContain(`\`${kind}\``);
  }
  expect(page).toContain(`${LARGEST_CASE / 1024} kB`);
  expect(page).toContain(`${LARGEST_UPLOAD / 1024 / 1024} MB`);
  expect(page).toContain(`${LONGEST_TEXT.toLocaleString('en')} characters`);
});
