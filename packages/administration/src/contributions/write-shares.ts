// Writes the shares of bills, worker by worker.
import { sql } from 'kysely';
import type { Within } from '../database.ts';
import type { Shares } from './tables.ts';

export const shareNames = [
  'jkk',
  'jkm',
  'jht_employer',
  'jht_worker',
  'jp_employer',
  'jp_worker',
  'jkp_from_jkk',
  'jkp_from_jkm',
  'jkp_government',
] as const satisfies readonly (keyof Shares)[];

type Sharing = {
  readonly bill: string;
  readonly workers: readonly { readonly membership: string | null; readonly wage: bigint }[];
  readonly shares: readonly Shares[];
};

export async function writeShares(within: Within, bills: readonly Sharing[]): Promise<void> {
  const names = sql.join(shareNames.map((name) => sql.ref(name)));
  const all = bills.flatMap(({ shares }) => shares);
  const workers = bills.flatMap((bill) => bill.workers);
  const amounts = sql.join(shareNames.map((name) => sql`${all.map((one) => String(one[name]))}::bigint[]`));
  const ids = bills.flatMap(({ bill, shares }) => shares.map(() => bill));
  const lines = bills.flatMap(({ shares }) => shares.map((_, index) => index + 1));
  const cards = workers.map(({ membership }) => membership);
  const wages = workers.map(({ wage }) => String(wage));
  const rows = sql`unnest(${ids}::text[], ${lines}::integer[], ${cards}::text[], ${wages}::bigint[], ${amounts})`;
  await sql`INSERT INTO contributions.share (bill, line, membership, wage, ${names}) SELECT * FROM ${rows}`.execute(
    within,
  );
}
