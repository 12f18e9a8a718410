// The tables of payments, as they are read and added to.
import type { Generated } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Fund } from '../ledger/tables.ts';

export type PaymentStatus =
  | 'ordered'
  | 'batched'
  | 'approved'
  | 'sent'
  | 'accepted'
  | 'rejected'
  | 'withdrawn'
  | 'paid'
  | 'returned';

export type PaymentsTables = {
  readonly 'payments.bank_account': {
    code: string;
    fund: Fund;
    holder: string;
    bank: string;
    account: string;
    opened_at: Instant;
  };
  readonly 'payments.payment': {
    id: Generated<string>;
    claim: string;
    cause: string;
    fund: Fund;
    amount: bigint;
    purpose: 'SSBE' | 'PENS';
    payee_name: string;
    payee_bank: string;
    payee_account: Uint8Array;
    account_ends: string | null;
    due_on: string;
    retries: string | null;
    ordered_at: Instant;
    ordered_by: string;
  };
  readonly 'payments.payee_key': { payment: string; wrapped: Uint8Array };
  readonly 'payments.batch': {
    id: Generated<string>;
    key: string;
    bank_account: string;
    fund: Fund;
    execution_on: string;
    made_at: Instant;
    made_by: string;
  };
  readonly 'payments.batch_member': { payment: string; batch: string; fund: Fund };
  readonly 'payments.batch_approval': { batch: string; number: number; approved_at: Instant; approved_by: string };
  readonly 'payments.batch_refusal': { batch: string; refused_at: Instant; refused_by: string; reason: string };
  readonly 'payments.file': {
    hash: Uint8Array;
    message: string;
    id: string;
    batch: string | null;
    bytes: bigint;
    at: Instant;
    by: string;
  };
  readonly 'payments.statement': {
    id: Generated<bigint>;
    file: Uint8Array;
    bank_account: string;
    bank_id: string;
    sequence: bigint | null;
    from_day: string;
    to_day: string;
    opening: bigint;
    closing: bigint;
  };
  readonly 'payments.resolution': {
    id: Generated<bigint>;
    bank_entry: bigint | null;
    status_line: bigint | null;
    attempt: number;
    action: 'match' | 'suspense' | 'note';
    payment: string | null;
    note: string;
    proposed_at: Instant;
    proposed_by: string;
  };
  readonly 'payments.resolution_decision': {
    resolution: bigint;
    approved: boolean;
    decided_at: Instant;
    decided_by: string;
    transfer: bigint | null;
  };
  readonly 'payments.payment_state': {
    payment: string;
    claim: string;
    cause: string;
    fund: Fund;
    amount: bigint;
    due_on: string;
    batch: string | null;
    bank_account: string | null;
    execution_on: string | null;
    sent_at: Instant | null;
    paid_at: Instant | null;
    paid_on: string | null;
    returned_at: Instant | null;
    rejected_at: Instant | null;
    withdrawn_at: Instant | null;
    reason: string | null;
    status: PaymentStatus;
  };
  readonly 'payments.unmatched': {
    source: 'entry' | 'status';
    id: bigint;
    bank_account: string;
    told: string | null;
    payment: string | null;
    amount: bigint | null;
    day: string | null;
    reason: string;
  };
  readonly 'payments.statement_break': {
    bank_account: string;
    earlier: bigint;
    later: bigint;
    problem: 'missing' | 'balance';
  };
};
