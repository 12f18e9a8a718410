// The tables of contributions, as they are read and added to.
import type { Generated } from 'kysely';
import type { Instant } from '../clock.ts';

/** What a worker's month is made of, in sen; of a member who pays for himself the shares of the worker are his. */
export type Shares = {
  readonly jkk: bigint;
  readonly jkm: bigint;
  readonly jht_employer: bigint;
  readonly jht_worker: bigint;
  readonly jp_employer: bigint;
  readonly jp_worker: bigint;
  readonly jkp_from_jkk: bigint;
  readonly jkp_from_jkm: bigint;
  readonly jkp_government: bigint;
};

/** A month; the difference that a corrected wage makes; what it costs that a month was paid late. */
export type BillReason = 'month' | 'correction' | 'penalty';

export type PayerKind = 'employer' | 'member' | 'project';

export type ContributionsTables = {
  readonly 'contributions.bill': {
    id: Generated<string>;
    key: string;
    payer: string;
    payer_kind: PayerKind;
    branch: string;
    month: string;
    reason: BillReason;
    payment_code: string;
    law: string;
    known: string;
    due_on: string;
    amount: bigint;
    issued_at: Instant;
    issued_by: string;
  };
  readonly 'contributions.share': Shares & {
    readonly bill: string;
    readonly line: number;
    readonly membership: string | null;
    readonly wage: bigint;
  };
  readonly 'contributions.receipt': {
    id: Generated<string>;
    key: string;
    payer: string;
    bank: string;
    amount: bigint;
    paid_on: string;
    recorded_at: Instant;
    recorded_by: string;
  };
  readonly 'contributions.accepted_report': {
    readonly key: string;
    readonly employer: string;
    readonly month: string;
    readonly hash: string;
    readonly accepted_at: Instant;
    readonly accepted_by: string;
  };
  readonly 'contributions.bill_state': {
    bill: string;
    payer: string;
    month: string;
    amount: bigint;
    due_on: string;
    paid_on: string | null;
  };
  readonly 'contributions.grid': {
    membership: string | null;
    month: string;
    payer: string;
    bill: string;
    reason: BillReason;
    wage: bigint;
    billed: bigint;
    due_on: string;
    paid_on: string | null;
    payer_kind: PayerKind;
    state_owes: bigint;
  };
};
