// All tables of the branch for Kysely, room by room.
import type { LedgerTables } from './ledger/tables.ts';

export type Tables = LedgerTables;
