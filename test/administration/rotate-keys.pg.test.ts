// The key of the house changes: what was sealed opens with the new secret alone, and a lost key changes nothing.
import { randomBytes } from 'node:crypto';
import {
  type BranchPlace,
  findPerson,
  registerPerson,
  rotateKeys,
  type VaultSecrets,
  vaultOfSecrets,
} from '@jamin/administration';
import { date } from '@jamin/engine';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../../packages/administration/src/database-fresh.ts';
import { openSecret } from '../../packages/administration/src/registry/secrets.ts';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
}, 60_000);
afterAll(() => fresh.close());

const hashing = 'a secret for hashes';
const vaultOf = (secrets: Omit<VaultSecrets, 'hashing'>) => vaultOfSecrets({ ...secrets, hashing }, randomBytes);
const before = vaultOf({ wrapping: 'the first' });
const between = vaultOf({ wrapping: 'the second', wrappingBefore: ['the first'] });
const after = vaultOf({ wrapping: 'the second' });
const place = (): BranchPlace => (fresh.server === undefined ? { folder: 'none' } : { server: fresh.server });
const NIK = '1971014505900001';

async function wrapped(): Promise<readonly { readonly person: bigint; readonly wrapped: Uint8Array }[]> {
  const found = sql<{
    person: bigint;
    wrapped: Uint8Array;
  }>`SELECT person, wrapped FROM registry.person_key ORDER BY 1`;
  return (await found.execute(fresh.database)).rows;
}

test('data keys are wrapped anew, nothing is sealed again, and the first secret is not needed any more', async () => {
  const at = '2024-07-24T03:00:00.000Z';
  const one = { at, by: 'officer', name: 'Contoh', birthDate: date('1990-05-05'), sex: 'female' } as const;
  await registerPerson(fresh.database, before, { ...one, nik: NIK });
  await registerPerson(fresh.database, between, { ...one, nik: '1971014505900002' });
  const sealed = sql`SELECT person, kind, sealed FROM registry.person_secret ORDER BY person, kind`;
  const lies = await sealed.execute(fresh.database);
  const first = await wrapped();

  const lost = rotateKeys({ place: place(), system: fresh.database, vault: after });
  await expect(lost).rejects.toMatchObject({ code: 'vault/no-such-key' });
  expect(await wrapped()).toEqual(first);

  const done = await rotateKeys({ place: place(), system: fresh.database, vault: between });
  expect(done).toEqual({ rewrapped: 1, kept: 1 });
  const names = (await wrapped()).map((key) => after.wrappedBy(key.wrapped));
  expect(new Set(names)).toEqual(new Set([after.wrappedBy(after.newKey())]));
  expect((await sealed.execute(fresh.database)).rows).toEqual(lies.rows);
  expect(await rotateKeys({ place: place(), system: fresh.database, vault: after })).toEqual({ rewrapped: 0, kept: 2 });
  const [found] = await findPerson(fresh.database, after, { nik: NIK });
  const rows = sql<{ sealed: Uint8Array; wrapped: Uint8Array }>`SELECT s.sealed, k.wrapped
    FROM registry.person p JOIN registry.person_secret s ON s.person = p.id
    JOIN registry.person_key k ON k.person = p.id
    WHERE p.code = ${found?.person}`;
  const [row] = (await rows.execute(fresh.database)).rows;
  const opened = row && openSecret(after, row.wrapped, found?.person ?? '', 'nik', row.sealed).text;
  expect(opened).toBe(NIK);
});
