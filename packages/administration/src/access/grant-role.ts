// Gives somebody a role for a branch, an employer or a membership and for a time, and takes one back.
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { told } from '../ledger/post-transfer.ts';
import type { Reach, Role } from './tables.ts';

/** What a role is granted for: `of` names the KPJ, NPP, branch or region. */
export type Scope = { readonly scope: Exclude<Reach, 'all'>; readonly of: string } | { readonly scope: 'all' };

type Granting = Scope & {
  readonly person: string;
  readonly role: Role;
  readonly from: Instant;
  readonly to: Instant;
  readonly at: Instant;
  readonly by: string;
};

/**
 * Gives the number of the grant. The database refuses one to oneself.
 *
 * @throws OperatingError `access/not-grantable` when the role is not granted for that.
 */
export async function grantRole(database: Database | Within, granting: Granting): Promise<bigint> {
  const { person, role, from, to, at, by } = granting;
  const { id } = await told(
    database
      .insertInto('access.grant')
      .values({
        person,
        role,
        ...scopeColumns(granting),
        valid_from: from,
        valid_to: to,
        granted_at: at,
        granted_by: by,
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  return id;
}

export function scopeColumns(scope: Scope): { readonly scope: Reach; readonly of: string | null } {
  return scope.scope === 'all' ? { scope: 'all', of: null } : { scope: scope.scope, of: scope.of };
}

export type Withdrawal = { readonly reason: string; readonly at: Instant; readonly by: string };

/** Once; to withdraw again changes nothing. */
export async function withdrawGrant(database: Database | Within, grant: bigint, withdrawal: Withdrawal): Promise<void> {
  await database
    .insertInto('access.grant_withdrawn')
    .values({ grant, ...withdrawal })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
