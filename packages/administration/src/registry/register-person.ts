// Registers persons: what is known of each, and sealed under a key of their own what must not be read from the tables.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { Vault } from '../vault.ts';
import { countAnew } from './count-anew.ts';
import { checkNik, type NikWarning, plainNik } from './nik.ts';
import { refusing } from './refusal.ts';
import { type BankAccount, secretsOf } from './secrets.ts';
import { inTransaction } from './transaction.ts';

export type Person = {
  readonly name: string;
  readonly birthDate: Day;
  readonly sex: 'female' | 'male';
  /** By default an Indonesian citizen. */
  readonly citizen?: boolean | undefined;
  readonly phone?: string | undefined;
  readonly nik?: string | undefined;
  readonly bankAccount?: BankAccount | undefined;
};

type Registered = {
  /** The public id: `P-00000001`. */
  readonly person: string;
  readonly warnings: readonly NikWarning[];
};

type Registering = { readonly at: Instant; readonly by: string };

/** @throws OperatingError `registry/nik-known` with the person who has this NIK; two cards of one are merged. */
export async function registerPerson(
  database: Database | Within,
  vault: Vault,
  { at, by, ...person }: Registering & Person,
): Promise<Registered> {
  const [registered] = await registerPersons(database, vault, { at, by, persons: [person] });
  if (registered === undefined) throw new Error('one person gave no row');
  return registered;
}

/** Many at once, in order; all or none. */
export function registerPersons(
  database: Database | Within,
  vault: Vault,
  { at, by, persons }: Registering & { readonly persons: readonly Person[] },
): Promise<readonly Registered[]> {
  return inTransaction(database, async (within) => {
    await refuseKnown(within, vault, persons);
    const { rows: made } = await sql<{
      id: bigint;
      code: string;
    }>`INSERT INTO registry.person (recorded_at, recorded_by)
      SELECT ${at}::timestamptz, ${by} FROM generate_series(1, ${persons.length}::integer)
      RETURNING id, code`.execute(within);
    const anchors = [...made].sort((one, other) => (one.id < other.id ? -1 : 1));
    const rows = persons.map((person, index) => ({ person, ...(anchors[index] ?? { id: 0n, code: '' }) }));
    const versions = rows.map(({ person, id }) => ({
      person: String(id),
      name: person.name,
      birth_date: writeDate(person.birthDate),
      sex: person.sex,
      citizen: person.citizen ?? true,
      phone: person.phone ?? null,
    }));
    const given = sql`json_to_recordset(${JSON.stringify(versions)}::text::json)
      AS given (person bigint, name text, birth_date date, sex text, citizen boolean, phone text)`;
    await sql`INSERT INTO registry.person_version
        (person, name, birth_date, sex, citizen, phone, known_from, recorded_by)
      SELECT person, name, birth_date, sex, citizen, phone, ${at}::timestamptz, ${by} FROM ${given}`.execute(within);
    await keepSecrets(within, vault, at, by, rows);
    await countAnew(within, rows.length);
    const on = businessDay(at);
    return rows.map(({ person, code }) => ({
      person: code,
      warnings: person.nik === undefined ? [] : checkNik(person.nik, on, person).warnings,
    }));
  });
}

/** Says who has a NIK already; the database would refuse it without a name. */
async function refuseKnown(within: Within, vault: Vault, persons: readonly Person[]): Promise<void> {
  const hashes = persons.flatMap(({ nik }) => (nik === undefined ? [] : [hex(vault.hash(plainNik(nik)))]));
  if (hashes.length === 0) return;
  const { rows } = await sql<{ code: string }>`SELECT p.code FROM registry.person_secret s
    JOIN registry.person p ON p.id = s.person
    WHERE s.kind = 'nik' AND s.known_to = 'infinity'
      AND s.hash IN (SELECT decode(h, 'hex') FROM unnest(${hashes}::text[]) h) ORDER BY 1`.execute(within);
  if (rows.length > 0) throw new OperatingError('registry/nik-known', { persons: rows.map(({ code }) => code) });
}

async function keepSecrets(
  within: Within,
  vault: Vault,
  at: Instant,
  by: string,
  rows: readonly { readonly person: Person; readonly id: bigint; readonly code: string }[],
): Promise<void> {
  const keyed = rows.map((row) => ({ ...row, wrapped: vault.newKey() }));
  const keys = keyed.map(({ id, wrapped }) => ({ person: String(id), wrapped: hex(wrapped) }));
  await sql`INSERT INTO registry.person_key (person, wrapped) SELECT person, decode(wrapped, 'hex')
    FROM json_to_recordset(${JSON.stringify(keys)}::text::json) AS given (person bigint, wrapped text)`.execute(within);
  const secrets = keyed.flatMap(({ person, id, code, wrapped }) =>
    secretsOf(vault, wrapped, code, person).map(({ kind, sealed, hash }) => ({
      person: String(id),
      kind,
      sealed: hex(sealed),
      hash: hex(hash),
    })),
  );
  await refusing(
    sql`INSERT INTO registry.person_secret (person, kind, sealed, hash, known_from, recorded_by)
      SELECT person, kind, decode(sealed, 'hex'), decode(hash, 'hex'), ${at}::timestamptz, ${by}
      FROM json_to_recordset(${JSON.stringify(secrets)}::text::json)
        AS given (person bigint, kind text, sealed text, hash text)`.execute(within),
  );
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
