// All tables of the branch for Kysely, room by room.
import type { AccessTables } from './access/tables.ts';
import type { ClaimsTables } from './claims/tables.ts';
import type { ContributionsTables } from './contributions/tables.ts';
import type { LedgerTables } from './ledger/tables.ts';
import type { OutboxTables } from './outbox/tables.ts';
import type { PaymentsTables } from './payments/tables.ts';
import type { PublicationTables } from './publication/tables.ts';
import type { RegistryTables } from './registry/tables.ts';
import type { StatisticsTables } from './statistics/tables.ts';

export type Tables = OutboxTables &
  LedgerTables &
  RegistryTables &
  ContributionsTables &
  ClaimsTables &
  PaymentsTables &
  StatisticsTables &
  PublicationTables &
  AccessTables;
