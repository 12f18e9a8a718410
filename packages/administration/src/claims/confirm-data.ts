// A pensioner has confirmed the data; months that waited for it can be added again.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { workOnClaim } from './lock-claim.ts';

type Confirmation = { readonly claim: string; readonly on: Day; readonly at: Instant; readonly by: string };

export async function confirmData(database: Database | Within, { claim, on, at, by }: Confirmation): Promise<void> {
  await workOnClaim(database, claim, (within) =>
    sql`INSERT INTO claims.confirmation (claim, number, confirmed_on, recorded_at, recorded_by)
    SELECT ${claim}, coalesce((SELECT max(number) FROM claims.confirmation WHERE claim = ${claim}), 0) + 1,
      ${writeDate(on)}::date, ${at}::timestamptz, ${by}`.execute(within),
  );
}
