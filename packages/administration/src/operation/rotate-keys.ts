// Changes the key of the house: every data key is wrapped anew by the first wrapping secret; nothing is sealed again.
import type { Database } from '../database.ts';
import type { Vault } from '../vault.ts';
import type { BranchPlace } from './branch-settings.ts';
import { asOwnerWithin, type Owner, ownerOfServer } from './owner.ts';

export type Rotated = {
  /** Data keys that are wrapped by the first secret now. */
  readonly rewrapped: number;
  /** Those that were already. */
  readonly kept: number;
};

/** Where data keys lie; no role of the branch may change them, so its owner does. */
const KEYS = [
  { table: 'registry.person_key', by: ['person'] },
  { table: 'payments.payee_key', by: ['payment'] },
  { table: 'outbox.secret', by: ['subscriber', 'number'] },
] as const;

/**
 * All in one transaction: a data key that no secret opens leaves everything as it was. Afterwards the earlier secrets
 * may go from the settings; backups that were written before still need them.
 *
 * @throws OperatingError `vault/no-such-key`, `vault/not-readable`
 */
export async function rotateKeys({
  place,
  system,
  vault,
}: {
  readonly place: BranchPlace;
  readonly system: Database;
  readonly vault: Vault;
}): Promise<Rotated> {
  if ('folder' in place)
    return system.transaction().execute(async (within) => rewrapAll(await asOwnerWithin(within), vault));
  return ownerOfServer(place.server, async (owner) => {
    await owner.run('BEGIN');
    const rotated = await rewrapAll(owner, vault);
    await owner.run('COMMIT');
    return rotated;
  });
}

async function rewrapAll(owner: Owner, vault: Vault): Promise<Rotated> {
  const first = vault.wrappedBy(vault.newKey());
  let [rewrapped, kept] = [0, 0];
  for (const { table, by } of KEYS) {
    // Nobody adds a key meanwhile that would be missed, nor erases one that would come back.
    await owner.run(`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`);
    const rows = await owner.rows(`SELECT ctid::text AS place, encode(wrapped, 'hex') AS wrapped FROM ${table}
      ORDER BY ${by.join(', ')}`);
    const old = rows.filter(({ wrapped }) => vault.wrappedBy(bytesOf(wrapped)) !== first);
    kept += rows.length - old.length;
    for (let start = 0; start < old.length; start += AT_ONCE) {
      const some = old.slice(start, start + AT_ONCE);
      const places = some.map(({ place }) => `"${String(place)}"`);
      const anew = some.map(({ wrapped }) => Buffer.from(vault.rewrap(bytesOf(wrapped))).toString('hex'));
      await owner.ask(
        `UPDATE ${table} SET wrapped = decode(anew.wrapped, 'hex')
         FROM unnest($1::text::tid[], $2::text::text[]) AS anew (place, wrapped) WHERE ${table}.ctid = anew.place`,
        [`{${places.join(',')}}`, `{${anew.join(',')}}`],
      );
      rewrapped += some.length;
    }
  }
  return { rewrapped, kept };
}

const AT_ONCE = 1_000;

function bytesOf(hex: unknown): Uint8Array {
  return Buffer.from(String(hex), 'hex');
}
