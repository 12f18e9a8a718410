// Asks that a field of a person, an employer or an employment be put right; a second person decides.
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { Vault } from '../vault.ts';
import { type CorrectionSubject, correctable, versionsOf } from './correctable.ts';
import { type BankAccount, secretsOf } from './secrets.ts';

type Request = {
  readonly subject: CorrectionSubject;
  /** The public id of the person or employment, or the number of the employer. */
  readonly of: string;
  readonly why: string;
  readonly at: Instant;
  readonly by: string;
};

type FieldRequest = Request & {
  /** Such as `birthDate`; the fields are those of `correctable.ts`. */
  readonly field: string;
  /** As text: `1990-05-17`, `female`, `true`; null takes a phone number away. */
  readonly value: string | null;
};

/**
 * Gives the public id of the correction: `COR-00000001`.
 *
 * @throws OperatingError `registry/no-such-subject`, `registry/no-such-field`, `registry/bad-value`,
 * `registry/nothing-to-correct` (the field has this value).
 */
export async function requestCorrection(database: Database | Within, request: FieldRequest): Promise<string> {
  const { subject, of, field, value, why, at, by } = request;
  const found = correctable(subject, field);
  if (found === undefined) throw new OperatingError('registry/no-such-field', { subject, field });
  if (!found.accepts(value)) throw new OperatingError('registry/bad-value', { subject, field });
  const { anchor, code, newest } = versionsOf[subject];
  const { rows } = await sql<{ code: string | null }>`WITH standing AS (
    SELECT s.id AS subject, v.id, v.${sql.ref(found.column)}::text AS value
    FROM ${sql.table(`registry.${anchor}`)} s JOIN ${sql.table(`registry.${anchor}_version`)} v
      ON v.${sql.ref(anchor)} = s.id AND v.known_to = 'infinity'
    WHERE s.${sql.ref(code)} = ${of} ORDER BY ${sql.ref(newest)} DESC LIMIT 1
  ), asked AS (
    INSERT INTO registry.correction (subject, subject_id, field, old_value, new_value, seen, why, asked_at, asked_by)
    SELECT ${subject}, subject, ${field}, value, ${value}::text, id, ${why}, ${at}::timestamptz, ${by}
    FROM standing WHERE value IS DISTINCT FROM ${value}::text RETURNING code
  ) SELECT (SELECT code FROM asked) AS code FROM standing`.execute(database);
  const [row] = rows;
  if (row === undefined) throw new OperatingError('registry/no-such-subject', { subject, of });
  if (row.code === null) throw new OperatingError('registry/nothing-to-correct', { subject, of, field });
  return row.code;
}

type SecretRequest = Omit<Request, 'subject'> & { readonly value: { nik: string } | { bankAccount: BankAccount } };

/**
 * Asks for another NIK or bank account of a person; the value is sealed at once and stands nowhere in the clear.
 *
 * @throws OperatingError `registry/no-such-subject`, also for a person whose data key was destroyed.
 */
export async function requestSecretCorrection(
  database: Database | Within,
  vault: Vault,
  { of, value, why, at, by }: SecretRequest,
): Promise<string> {
  const { rows: keys } = await sql<{ id: bigint; wrapped: Uint8Array }>`SELECT p.id, k.wrapped
    FROM registry.person p JOIN registry.person_key k ON k.person = p.id WHERE p.code = ${of}`.execute(database);
  const [key] = keys;
  if (key === undefined) throw new OperatingError('registry/no-such-subject', { subject: 'person', of });
  const [secret] = secretsOf(vault, key.wrapped, of, value);
  if (secret === undefined) throw new Error('one secret was not sealed');
  const { kind, sealed } = secret;
  const { rows } = await sql<{ code: string }>`INSERT INTO registry.correction
      (subject, subject_id, field, sealed_value, seen, why, asked_at, asked_by)
    VALUES ('person', ${String(key.id)}::bigint, ${kind}, ${sealed}, (SELECT s.id FROM registry.person_secret s
      WHERE s.person = ${String(key.id)}::bigint AND s.kind = ${kind} AND s.known_to = 'infinity'),
      ${why}, ${at}::timestamptz, ${by}) RETURNING code`.execute(database);
  const [made] = rows;
  if (made === undefined) throw new Error('a correction gave no row');
  return made.code;
}
