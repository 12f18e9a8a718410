// The tables of the statistics, as they are read; the database alone fills them, batch by batch.
import type { ClaimAsk } from '../claims/tables.ts';

export type FigureId = `paid.${ClaimAsk}` | 'paid.total';

type Counted = { branch: string; programme: ClaimAsk; day: string };

export type StatisticsTables = {
  readonly 'statistics.counted': { batch: bigint; entries: bigint };
  readonly 'statistics.paid': Counted & {
    transfer: bigint;
    batch: bigint;
    claim: string;
    payment: string;
    payments: number;
    claims: number;
    sen: bigint;
  };
  /** Of a branch by month, of all (`*`) by day; a row adds up the 16^level batches that end with its batch. */
  readonly 'statistics.paid_sum': Counted & {
    level: number;
    batch: bigint;
    payments: bigint;
    claims: bigint;
    sen: bigint;
  };
  readonly 'statistics.paid_cell': Counted & { batch: bigint; payments: bigint; claims: bigint; sen: bigint };
};
