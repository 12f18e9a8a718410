// Decides a correction: what a second person approves becomes a new version, unless the field has changed since.
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { Vault } from '../vault.ts';
import { type CorrectionSubject, correctable, versionsOf } from './correctable.ts';
import { refusing } from './refusal.ts';
import { openSecret, type SecretKind } from './secrets.ts';
import { inTransaction } from './transaction.ts';

type Deciding = {
  /** The public id of the correction. */
  readonly correction: string;
  readonly approved: boolean;
  readonly at: Instant;
  readonly by: string;
};

type Asked = {
  readonly id: bigint;
  readonly subject: CorrectionSubject;
  readonly subject_id: bigint;
  readonly field: string;
  readonly new_value: string | null;
  readonly sealed_value: Uint8Array | null;
  readonly seen: bigint | null;
};

/**
 * @throws OperatingError `registry/no-such-correction`, `registry/same-person` (who asked may not decide),
 * `registry/decided-already`, `registry/changed-meanwhile` (the field is no longer what was to be corrected; such a
 * correction can only be refused), `registry/employed-then`, `registry/nik-known`, `registry/no-such-area`,
 * `registry/no-such-branch`.
 */
export function decideCorrection(
  database: Database | Within,
  vault: Vault,
  { correction, approved, at, by }: Deciding,
): Promise<void> {
  return inTransaction(database, async (within) => {
    const { rows } = await sql<Asked>`SELECT id, subject, subject_id, field, new_value, sealed_value, seen
      FROM registry.correction WHERE code = ${correction}`.execute(within);
    const [asked] = rows;
    if (asked === undefined) throw new OperatingError('registry/no-such-correction', { correction });
    await refusing(
      sql`INSERT INTO registry.correction_decision (correction, approved, asked_by, decided_at, decided_by)
        SELECT id, ${approved}, asked_by, ${at}::timestamptz, ${by} FROM registry.correction
        WHERE id = ${String(asked.id)}::bigint`.execute(within),
      { correction },
    );
    if (!approved) return;
    const made = await refusing(
      asked.sealed_value === null
        ? applyValue(within, asked, at, by)
        : applySecret(within, vault, { ...asked, sealed: asked.sealed_value }, at, by),
      { correction },
    );
    if (made === 0) throw new OperatingError('registry/changed-meanwhile', { correction });
  });
}

/** A new version that repeats the newest but for one field; none when that field is no longer what was seen. */
async function applyValue(within: Within, asked: Asked, at: Instant, by: string): Promise<number> {
  const field = correctable(asked.subject, asked.field);
  if (field === undefined) throw new Error(`no field ${asked.field}`);
  const { anchor, columns, newest } = versionsOf[asked.subject];
  const versions = sql.table(`registry.${anchor}_version`);
  const column = sql.ref(field.column);
  const repeated = columns.map((name) =>
    name === field.column ? sql`${asked.new_value}::text::${sql.raw(field.type)}` : sql`v.${sql.ref(name)}`,
  );
  const { rows } = await sql`INSERT INTO ${versions}
      (${sql.join(columns.map((name) => sql.ref(name)))}, replaces, known_from, recorded_by, correction)
    SELECT ${sql.join(repeated)}, v.id, ${at}::timestamptz, ${by}, ${String(asked.id)}::bigint
    FROM (SELECT v.* FROM ${versions} v
      WHERE v.${sql.ref(anchor)} = ${String(asked.subject_id)}::bigint AND v.known_to = 'infinity'
      ORDER BY ${sql.ref(newest)} DESC LIMIT 1) v
    JOIN ${versions} seen ON seen.id = ${String(asked.seen)}::bigint
    WHERE v.${column} IS NOT DISTINCT FROM seen.${column} RETURNING id`.execute(within);
  return rows.length;
}

async function applySecret(
  within: Within,
  vault: Vault,
  asked: Asked & { readonly sealed: Uint8Array },
  at: Instant,
  by: string,
): Promise<number> {
  const person = String(asked.subject_id);
  const kind = asked.field as SecretKind;
  const { rows: keys } = await sql<{ code: string; wrapped: Uint8Array }>`SELECT p.code, k.wrapped
    FROM registry.person p JOIN registry.person_key k ON k.person = p.id
    WHERE p.id = ${person}::bigint`.execute(within);
  const [key] = keys;
  if (key === undefined) throw new OperatingError('registry/no-such-subject', { subject: 'person' });
  const { hash } = openSecret(vault, key.wrapped, key.code, kind, asked.sealed);
  const seen = asked.seen === null ? null : String(asked.seen);
  const { rows } = await sql`INSERT INTO registry.person_secret
      (person, kind, sealed, hash, replaces, known_from, recorded_by, correction)
    SELECT ${person}::bigint, ${kind}, ${asked.sealed}, ${hash}, ${seen}::bigint, ${at}::timestamptz, ${by},
      ${String(asked.id)}::bigint RETURNING id`.execute(within);
  return rows.length;
}
