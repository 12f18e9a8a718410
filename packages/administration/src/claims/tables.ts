// The tables of claims, as they are read and added to.
import type { Outcome } from '@jamin/engine';
import type { Generated } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Fund } from '../ledger/tables.ts';

export type ClaimAsk = 'jht' | 'jkk' | 'jkm' | 'jp' | 'jkp';
export type FactSource = 'registry' | 'ledger' | 'claimant' | 'employer' | 'officer';
export type ClaimState = 'filed' | 'incomplete' | 'decided' | 'returned' | 'granted' | 'refused';

/** How an objection ends. */
export type ObjectionOutcome = 'upheld' | 'rejected' | 'withdrawn';

export type ClaimsTables = {
  readonly 'claims.claim': {
    id: Generated<string>;
    key: string;
    branch: string;
    membership: string;
    ask: ClaimAsk;
    event_on: string;
    filed_at: Instant;
    filed_by: string;
  };
  readonly 'claims.fact': {
    claim: string;
    number: number;
    name: string;
    value: string | null;
    source: FactSource;
    stated_at: Instant;
    stated_by: string;
  };
  readonly 'claims.paper': {
    claim: string;
    number: number;
    code: string;
    seen_at: Instant;
    seen_by: string;
    hash: string | null;
  };
  readonly 'claims.decision': {
    claim: string;
    number: number;
    law: string;
    known: string;
    facts: string;
    outcome: Outcome;
    document: string;
    hash: string;
    amount: bigint;
    decided_at: Instant;
    decided_by: string;
  };
  readonly 'claims.part': {
    claim: string;
    decision: number;
    line: number;
    benefit: string;
    fund: Fund;
    amount: bigint;
    tax: bigint;
    due_on: string;
  };
  readonly 'claims.approval': {
    claim: string;
    decision: number;
    decided_by: string;
    outcome: 'granted' | 'refused';
    approved_at: Instant;
    approved_by: string;
  };
  readonly 'claims.return': {
    claim: string;
    decision: number;
    returned_at: Instant;
    returned_by: string;
    reason: string;
  };
  readonly 'claims.stop': { claim: string; from_line: number; reason: string; stopped_at: Instant; stopped_by: string };
  readonly 'claims.scholarship': {
    claim: string;
    child: string;
    year: number;
    schooling: string;
    decision: number;
    line: number;
    granted_at: Instant;
    granted_by: string;
    approved_by: string;
    proposal: number;
  };
  readonly 'claims.scholarship_proposal': {
    claim: string;
    number: number;
    child: string;
    year: number;
    schooling: string;
    amount: bigint;
    most: bigint;
    proposed_at: Instant;
    proposed_by: string;
  };
  readonly 'claims.heirs': { claim: string; number: number; class: string; heirs: number; payee: string };
  readonly 'claims.confirmation': {
    claim: string;
    number: number;
    confirmed_on: string;
    recorded_at: Instant;
    recorded_by: string;
  };
  readonly 'claims.pension': {
    claim: string;
    decision: number;
    membership: string;
    event_on: string;
    law: string;
    facts: string;
    last_line: number;
    last_benefit: string;
    confirmed_on: string;
  };
  readonly 'claims.objection': {
    claim: string;
    number: number;
    filed_at: Instant;
    filed_by: string;
    reason: string;
    dispute: string;
    body: string;
  };
  readonly 'claims.objection_outcome': {
    claim: string;
    number: number;
    outcome: ObjectionOutcome;
    reason: string;
    ended_at: Instant;
    ended_by: string;
  };
  readonly 'claims.renewal': {
    claim: string;
    objected: string;
    number: number;
    outcome: Generated<'upheld'>;
    renewed_at: Instant;
    renewed_by: string;
  };
  readonly 'claims.state': {
    claim: string;
    state: ClaimState;
    decision: number | null;
    outcome: string | null;
    amount: bigint | null;
  };
};
