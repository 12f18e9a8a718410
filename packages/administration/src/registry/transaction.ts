// Work that is done whole or not at all, in the transaction it is asked in or in one of its own.
import type { Database, Within } from '../database.ts';

export function inTransaction<T>(database: Database | Within, work: (within: Within) => Promise<T>): Promise<T> {
  return database.isTransaction ? work(database as Within) : database.transaction().execute(work);
}
