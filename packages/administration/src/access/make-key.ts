// Makes a key for a machine, shown once and kept as a hash, and withdraws it.
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { told } from '../ledger/post-transfer.ts';
import { type Scope, scopeColumns, type Withdrawal } from './grant-role.ts';
import { newSecret, type RandomBytes, secretHash } from './sign-in.ts';
import type { Role } from './tables.ts';

type KeyAsked = Scope & {
  /** Whose machine it is. */
  readonly holder: string;
  readonly role: Role;
  readonly expiresAt: Instant;
  readonly at: Instant;
  readonly by: string;
};

export type MadeKey = { readonly id: string; readonly key: string; readonly prefix: string };

/** As many of its first letters as people need to tell a key from another. */
const PREFIX = 12;

/** @throws OperatingError `access/not-grantable` */
export async function makeKey(database: Database | Within, asked: KeyAsked, random: RandomBytes): Promise<MadeKey> {
  const key = newSecret('jamin', random);
  const prefix = key.slice(0, PREFIX);
  const { holder, role, expiresAt, at, by } = asked;
  const row = { prefix, hash: secretHash(key), holder, role, expires_at: expiresAt, made_at: at, made_by: by };
  const { id } = await told(
    database
      .insertInto('access.key')
      .values({ ...row, ...scopeColumns(asked) })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  return { id, key, prefix };
}

/** Once; to withdraw again changes nothing. */
export async function withdrawKey(database: Database | Within, key: string, withdrawal: Withdrawal): Promise<void> {
  await database
    .insertInto('access.key_withdrawn')
    .values({ key, ...withdrawal })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
