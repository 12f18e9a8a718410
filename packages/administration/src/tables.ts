// All tables of the branch for Kysely, room by room.
import type { LedgerTables } from './ledger/tables.ts';
import type { RegistryTables } from './registry/tables.ts';

export type Tables = LedgerTables & RegistryTables;
