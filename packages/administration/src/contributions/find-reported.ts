// Whom the rows of a report mean: workers of the employer, cards and people that the registry knows, or nobody yet.
import type { Day } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import type { Segment } from '../registry/tables.ts';
import { type Worker, workersOf } from '../registry/workers-of.ts';
import type { Vault } from '../vault.ts';
import type { ReadRow } from './read-report.ts';

/** A card that counts, and whose it is. */
export type Card = { readonly kpj: string; readonly person: string; readonly segment: Segment };

export type Reported = {
  /** Workers of the employer in the month, by every card of theirs and by the public id of the person. */
  readonly workerOf: (key: string) => Worker | undefined;
  readonly cardOf: (kpj: string) => Card | undefined;
  /** By NIK: the person's public id, with the card of an employee where there is one. */
  readonly personOf: (nik: string) => { readonly person: string; readonly kpj?: string | undefined } | undefined;
};

type Asking = { readonly npp: string; readonly month: Day; readonly at: Instant };

export async function findReported(
  database: Database | Within,
  vault: Vault,
  rows: readonly ReadRow[],
  { npp, month, at }: Asking,
): Promise<Reported> {
  const workers = new Map<string, Worker>();
  for (const worker of await workersOf(database, npp, month, at)) {
    for (const key of [worker.kpj, worker.membership, worker.person]) workers.set(key, worker);
  }
  const kpjs = rows.flatMap(({ kpj }) => (kpj === undefined || workers.has(kpj) ? [] : [kpj]));
  const cards = await cardsOf(database, kpjs);
  const niks = new Map(
    rows.flatMap(({ nik }) => (nik === undefined ? [] : [[nik, Buffer.from(vault.hash(nik)).toString('hex')]])),
  );
  const persons = await personsOf(database, [...niks.values()]);
  return {
    workerOf: (key) => workers.get(key),
    cardOf: (kpj) => cards.get(kpj),
    personOf: (nik) => persons.get(niks.get(nik) ?? ''),
  };
}

async function cardsOf(database: Database | Within, kpjs: readonly string[]): Promise<ReadonlyMap<string, Card>> {
  if (kpjs.length === 0) return new Map();
  const { rows } = await sql<Card & { readonly given: string }>`WITH merged AS MATERIALIZED (
      SELECT * FROM registry.merged()
    ) SELECT m.kpj AS given, kept.kpj, p.code AS person, kept.segment
    FROM unnest(${kpjs}::text[]) AS given (kpj) JOIN registry.membership m ON m.kpj = given.kpj
    LEFT JOIN merged g ON g.membership = m.id
    JOIN registry.membership kept ON kept.id = coalesce(g.effective, m.id)
    JOIN registry.person p ON p.id = kept.person`.execute(database);
  return new Map(rows.map(({ given, ...card }) => [given, card]));
}

async function personsOf(
  database: Database | Within,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, { person: string; kpj?: string | undefined }>> {
  if (hashes.length === 0) return new Map();
  const { rows } = await sql<{ hash: string; person: string; kpj: string | null }>`WITH merged AS MATERIALIZED (
      SELECT * FROM registry.merged()
    ) SELECT given.hash, p.code AS person, (
        SELECT m.kpj FROM registry.membership m LEFT JOIN merged g ON g.membership = m.id
        WHERE m.person = p.id AND m.segment = 'PU' AND coalesce(g.effective, m.id) = m.id
        ORDER BY m.enrolled_on, m.id LIMIT 1) AS kpj
    FROM unnest(${hashes}::text[]) AS given (hash)
    JOIN registry.person_secret s ON s.kind = 'nik' AND s.known_to = 'infinity' AND s.hash = decode(given.hash, 'hex')
    JOIN registry.person p ON p.id = s.person`.execute(database);
  return new Map(rows.map(({ hash, person, kpj }) => [hash, { person, ...(kpj === null ? {} : { kpj }) }]));
}
