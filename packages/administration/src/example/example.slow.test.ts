// The example twice of one seed is the same; at a size in which every programme is told, all amounts are near.
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import type { Database } from '../database.ts';
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
  await hasEverything(database);
});

const grounds = [
  ...['age', 'bpu-stopped', 'company-retirement', 'contract-end', 'death', 'layoff', 'leaving-indonesia'],
  ...['partial-10', 'partial-30-housing', 'resignation', 'total-disability'],
];

/** Claims of every ground that were paid, refused and sent back; payments that came back; payers of every kind. */
async function hasEverything(database: Database): Promise<void> {
  const told = async (fact: string, ask: string) => {
    const { rows } = await sql<{ value: string }>`SELECT DISTINCT f.value FROM claims.fact f
      JOIN claims.claim c ON c.id = f.claim JOIN payments.payment p ON p.claim = c.id
      JOIN payments.outcome o ON o.payment = p.id AND o.outcome = 'paid'
      WHERE f.name = ${fact} AND c.ask = ${ask} ORDER BY 1`.execute(database);
    return rows.map(({ value }) => JSON.parse(value));
  };
  expect(await told('ground', 'jht')).toEqual(grounds);
  expect(await told('event', 'jp')).toEqual(['death', 'retirement']);
  expect(await told('reason', 'jkp')).toEqual(['contract-cut-short', 'layoff']);
  const { rows } = await sql<{ readonly [what: string]: bigint }>`SELECT
    (SELECT count(*) FROM claims.approval WHERE outcome = 'refused') AS refused,
    (SELECT count(*) FROM claims.return r JOIN claims.approval a ON a.claim = r.claim AND a.decision > 1) AS returned,
    (SELECT count(*) FROM payments.outcome WHERE outcome = 'returned') AS back,
    (SELECT count(*) FROM payments.payment r JOIN payments.outcome o ON o.payment = r.id AND o.outcome = 'paid'
      WHERE r.retries IS NOT NULL) AS retried,
    (SELECT count(*) FROM contributions.bill WHERE key LIKE 'package:%') AS packages,
    (SELECT count(*) FROM contributions.bill WHERE key LIKE 'contract:%') AS contracts,
    (SELECT count(DISTINCT b.payer) FROM contributions.bill b JOIN registry.membership m ON m.kpj = b.payer
      WHERE m.segment = 'BPU') AS alone`.execute(database);
  for (const [what, count] of Object.entries(rows[0] ?? {})) expect(Number(count), what).toBeGreaterThan(0);
  expect(rows[0]?.['retried']).toBe(rows[0]?.['back']);
}
