// The tables of the ledger, as they are read.
import type { Generated } from 'kysely';
import type { Instant } from '../clock.ts';

export type Fund = 'jht' | 'jkk' | 'jkm' | 'jp' | 'jkp' | 'institution';

export type LedgerTables = {
  readonly 'ledger.account': { id: Generated<bigint>; fund: Fund; kind: string; owner: string };
  readonly 'ledger.transfer': {
    id: Generated<bigint>;
    key: string;
    content: Uint8Array;
    kind: string;
    cause_kind: string;
    cause: string;
    corrects: bigint | null;
    happened_on: string;
    recorded_at: Instant;
  };
  readonly 'ledger.entry': {
    transfer: bigint;
    line: number;
    account: bigint;
    amount: bigint;
    happened_on: string;
    recorded_at: Instant;
  };
  readonly 'ledger.batch': { number: bigint; sealed_through: Instant; transfers: bigint; hash: Uint8Array };
  readonly 'ledger.sealed': { transfer: bigint; batch: bigint };
};
