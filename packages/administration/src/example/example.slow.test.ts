// The example twice of one seed is the same; at a size in which every programme is told, all amounts are near.
import { afterEach, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { verifyBooks } from '../ledger/seal-books.ts';
import { verifyFigures } from '../statistics/count-sealed.ts';
import { paidFigures } from '../statistics/paid-figures.ts';
import { vaultOf } from '../vault.ts';
import { buildExample } from './build-example.ts';
import { exampleHash } from './example-hash.ts';
import { exampleRandom } from './seeded.ts';
import { exampleSize, statementDays } from './size.ts';

const open: Fresh[] = [];
afterEach(async () => {
  for (const fresh of open.splice(0)) await fresh.close();
});

async function built(seed: string, scale: string): Promise<Fresh> {
  const fresh = await freshDatabase();
  open.push(fresh);
  const key = new Uint8Array(32).fill(7);
  const vault = vaultOf({ wrapping: [{ id: 'contoh', key }], hashing: key }, exampleRandom(seed));
  await buildExample(fresh.database, { seed, scale, vault });
  return fresh;
}

test('the same seed makes the same rows of every table', async () => {
  const [one, two] = [await built('uji', '1:1000'), await built('uji', '1:1000')];
  const hashes = await exampleHash(one.database);
  expect(hashes.size).toBeGreaterThan(30);
  expect([...(await exampleHash(two.database))]).toEqual([...hashes]);
});

test('one in forty: every programme has its cases and, within two in a hundred, its amount', async () => {
  const { database } = await built('contoh', '1:40');
  const { paid } = exampleSize('1:40');
  for (const { programme, cases, sen } of await paidFigures(database, { branch: 'contoh', ...statementDays })) {
    expect(Number(cases), programme).toBe(paid[programme].cases);
    expect(Math.abs(Number(sen) / Number(paid[programme].sen) - 1), programme).toBeLessThan(0.02);
  }
  expect(await verifyBooks(database)).toEqual([]);
  expect(await verifyFigures(database)).toEqual([]);
});
