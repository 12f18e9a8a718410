// Every code that the administration or its database refuses with has words in both languages, a remedy and a status.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatingError } from '@jamin/administration';
import { expect, test } from 'vitest';
import { refusals, toldOf } from '../../packages/web/src/branch-api/refusal.ts';
import { problemKinds } from '../../packages/web/src/serving/problem.ts';

const home = join(import.meta.dirname, '../../packages/administration');
const files = readdirSync(home, { recursive: true, withFileTypes: true })
  .filter(
    ({ name, parentPath }) =>
      /\.(?:ts|sql)$/.test(name) && !/\.test\.ts$/.test(name) && !/node_modules/.test(parentPath),
  )
  .map(({ name, parentPath }) => readFileSync(join(parentPath, name), 'utf8'));

/** Codes are written out in full, so that they can be found: as the word of an error, of a refusal, or in a table. */
const rooms = [
  ...['access', 'claims', 'contributions', 'database', 'documents', 'law', 'ledger', 'outbox', 'payments'],
  ...['publication', 'registry', 'statistics', 'vault'],
].join('|');
const code = new RegExp(`'((?:${rooms})/[a-z]+(?:-[a-z]+)*)'`, 'g');

test('every code that is thrown has words', () => {
  const thrown = new Set(files.flatMap((text) => [...text.matchAll(code)].map(([, found]) => found ?? '')));
  expect(thrown.size).toBeGreaterThan(120);
  expect([...thrown].filter((one) => !Object.hasOwn(refusals, one)).sort()).toEqual([]);
});

test('what the database says of its own tables is told to nobody, and unknown errors are faults', () => {
  const told = toldOf(new OperatingError('access/not-allowed', { because: 'policy for table "x"', action: 'y' }));
  expect(told?.errors).toMatchObject([{ code: 'access/not-allowed', data: { action: 'y' } }]);
  expect(JSON.stringify(told)).not.toContain('policy');
  expect(toldOf(new OperatingError('nobody/knows'))).toBeUndefined();
  expect(toldOf(new Error('ENOENT'))).toBeUndefined();
  expect(toldOf(Object.assign(new Error('x'), { code: '22P02' }))?.kind).toBe('cannot-be-done');
  expect(toldOf(Object.assign(new Error('x'), { code: '40P01' }))?.kind).toBe('again-later');
  expect(toldOf(Object.assign(new Error('x'), { code: '42601' }))).toBeUndefined();
});

test('each refusal names a kind of problem and says something in each language', () => {
  for (const [name, [kind, id, en]] of Object.entries(refusals)) {
    expect(problemKinds, name).toHaveProperty(kind);
    expect(id, name).not.toBe(en);
    expect(`${id} ${en}`, name).toMatch(/\.$/);
  }
});
