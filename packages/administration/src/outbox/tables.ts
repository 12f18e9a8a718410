// The tables of the outbox, as they are read and added to.
import type { Generated } from 'kysely';
import type { Instant } from '../clock.ts';

export type EventKind = 'claim.filed' | 'claim.decided' | 'claim.approved' | 'bill.issued' | 'bill.paid';

export type DeliveryState = 'delivered' | 'waiting' | 'parked';

type Message = { readonly subscriber: string; readonly event: string; readonly round: number };

export type OutboxTables = {
  readonly 'outbox.kind': { code: EventKind; fields: string[] };
  readonly 'outbox.event': {
    id: Generated<string>;
    number: Generated<bigint>;
    position: bigint | null;
    kind: EventKind;
    branch: string;
    subject: string;
    data: { readonly [field: string]: string | number | boolean };
    happened_on: string;
    recorded_at: Instant;
  };
  readonly 'outbox.subscriber': {
    id: Generated<string>;
    url: string;
    branch: string | null;
    from_at: Instant;
    added_by: string;
  };
  readonly 'outbox.subscription': { subscriber: string; kind: EventKind };
  readonly 'outbox.subscriber_end': { subscriber: string; ended_at: Instant; ended_by: string };
  readonly 'outbox.secret': {
    subscriber: string;
    number: number;
    wrapped: Uint8Array;
    sealed: Uint8Array;
    from_at: Instant;
    previous_until: Instant;
    added_by: string;
  };
  readonly 'outbox.due': Message & { attempts: number; due_at: Instant };
  readonly 'outbox.delivery': Message & {
    attempt: number;
    attempted_at: Instant;
    outcome: 'delivered' | 'failed';
    status: number | null;
    problem: string | null;
    next_at: Instant | null;
  };
  readonly 'outbox.delivery_state': Message & {
    attempts: number;
    last_at: Instant;
    status: number | null;
    problem: string | null;
    next_at: Instant | null;
    state: DeliveryState;
  };
};
