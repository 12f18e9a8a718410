// Finds persons by NIK, by a card or by a part of the name; what was found by says nothing in the clear.
import { type Day, date } from '@jamin/engine';
import { sql } from 'kysely';
import type { Database, Within } from '../database.ts';
import type { Vault } from '../vault.ts';
import { readKpj } from './kpj.ts';
import { plainNik } from './nik.ts';

type Sought = { readonly nik: string } | { readonly kpj: string } | { readonly name: string };

type Found = {
  /** The public id. */
  readonly person: string;
  readonly name: string;
  readonly birthDate: Day;
  readonly kpjs: readonly string[];
};

type Row = Omit<Found, 'birthDate'> & { readonly birth_date: string };

const MOST = 50;

/** At most fifty, by name. Of a name every word must occur; of a merged card the person of the card that counts. */
export async function findPerson(database: Database | Within, vault: Vault, sought: Sought): Promise<readonly Found[]> {
  const { rows } = await sql<Row>`SELECT p.code AS person, v.name, v.birth_date,
      array(SELECT m.kpj FROM registry.membership m WHERE m.person = p.id ORDER BY m.kpj) AS kpjs
    FROM registry.person p JOIN registry.person_version v ON v.person = p.id AND v.known_to = 'infinity'
    WHERE ${condition(vault, sought)} ORDER BY v.name, p.id LIMIT ${MOST}`.execute(database);
  return rows.map(({ birth_date, ...rest }) => ({ ...rest, birthDate: date(birth_date) }));
}

function condition(vault: Vault, sought: Sought) {
  if ('nik' in sought) {
    return sql<boolean>`p.id IN (SELECT s.person FROM registry.person_secret s WHERE s.kind = 'nik'
      AND s.known_to = 'infinity' AND s.hash = ${vault.hash(plainNik(sought.nik))})`;
  }
  if ('kpj' in sought) {
    return sql<boolean>`p.id IN (SELECT kept.person FROM registry.membership m
      LEFT JOIN registry.merged() g ON g.membership = m.id
      JOIN registry.membership kept ON kept.id = coalesce(g.effective, m.id)
      WHERE m.kpj = ${readKpj(sought.kpj) ?? ''})`;
  }
  const words = sought.name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return sql<boolean>`${patterns.length > 0} AND lower(v.name) LIKE ALL (${patterns}::text[])`;
}
