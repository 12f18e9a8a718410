// Lists people, what they were granted, and the keys of machines, page by page.
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import type { PersonKind, Reach, Role } from './tables.ts';

type Page = { readonly after?: string | undefined; readonly limit: number };

type ListedPerson = {
  readonly person: string;
  readonly name: string;
  readonly kind: PersonKind;
  readonly home: string | null;
  /** None: nothing happened since; `suspended`, `restored`, `left`. */
  readonly last: string | null;
};

export async function listPeople(
  database: Database | Within,
  { after = '', limit }: Page,
): Promise<readonly ListedPerson[]> {
  const { rows } = await sql<ListedPerson>`SELECT p.id AS person, p.name, p.kind, p.home, (
      SELECT e.event FROM access.person_event e WHERE e.person = p.id ORDER BY e.number DESC LIMIT 1) AS last
    FROM access.person p WHERE p.id > ${after} ORDER BY p.id LIMIT ${limit}`.execute(database);
  return rows;
}

type ListedGrant = {
  readonly grant: bigint;
  readonly person: string;
  readonly role: Role;
  readonly scope: Reach;
  readonly of: string | null;
  readonly from: Instant;
  readonly to: Instant;
  readonly by: string;
  readonly withdrawn: string | null;
};

export async function listGrants(
  database: Database | Within,
  { person, after = '0', limit }: Page & { readonly person?: string | undefined },
): Promise<readonly ListedGrant[]> {
  const { rows } = await sql<ListedGrant>`SELECT g.id AS grant, g.person, g.role, g.scope, g.of, g.valid_from AS from,
      g.valid_to AS to, g.granted_by AS by, w.reason AS withdrawn
    FROM access.grant g LEFT JOIN access.grant_withdrawn w ON w.grant = g.id
    WHERE g.id > ${after}::bigint AND (${person ?? null}::text IS NULL OR g.person = ${person ?? null})
    ORDER BY g.id LIMIT ${limit}`.execute(database);
  return rows;
}

type ListedKey = {
  readonly key: string;
  readonly prefix: string;
  readonly holder: string;
  readonly role: Role;
  readonly scope: Reach;
  readonly of: string | null;
  readonly expiresAt: Instant;
  readonly by: string;
  readonly withdrawn: string | null;
};

/** What people tell keys apart by; the keys themselves are nowhere. */
export async function listKeys(
  database: Database | Within,
  { after = '', limit }: Page,
): Promise<readonly ListedKey[]> {
  const { rows } = await sql<ListedKey>`SELECT k.id AS key, k.prefix, k.holder, k.role, k.scope, k.of,
      k.expires_at AS "expiresAt", k.made_by AS by, w.reason AS withdrawn
    FROM access.key k LEFT JOIN access.key_withdrawn w ON w.key = k.id
    WHERE k.id > ${after} ORDER BY k.id LIMIT ${limit}`.execute(database);
  return rows;
}
