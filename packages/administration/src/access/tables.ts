// The tables of access, as they are read and added to.
import type { Generated } from 'kysely';
import type { Instant } from '../clock.ts';

/** What somebody is granted; `rights.ts` says what each may do. */
export type Role =
  | 'worker'
  | 'heir'
  | 'employer'
  | 'officer'
  | 'approver'
  | 'cashier'
  | 'press'
  | 'auditor'
  | 'administrator';

/**
 * How far an action reaches: the memberships, the employers or the branches that were granted; `region` as far as was
 * granted, up to everything; `all` is everything, whatever was granted.
 */
export type Reach = 'own' | 'employer' | 'branch' | 'region' | 'all';

export type PersonKind = 'member' | 'employer' | 'staff';
export type PersonEvent = 'suspended' | 'restored' | 'left';
export type SigningIn = 'password' | 'institution' | 'demonstration';
/** Why somebody's file is read. */
export type ReadingReason = 'claim' | 'question' | 'correction' | 'payment' | 'audit';

type Ended = { readonly reason: string; readonly at: Instant; readonly by: string };
type Granted = { readonly role: Role; readonly scope: Reach; readonly of: string | null };
/** By another than its holder. */
type Given = { readonly person: string; readonly at: Instant; readonly by: string };

export type AccessTables = {
  readonly 'access.right': { readonly action: string; readonly role: Role; readonly reach: Reach };
  readonly 'access.role': { readonly code: Role; readonly grantable: readonly Reach[] };
  readonly 'access.person': {
    id: Generated<string>;
    name: string;
    kind: PersonKind;
    home: string | null;
    made_at: Instant;
    made_by: string;
  };
  readonly 'access.person_event': Ended & {
    readonly person: string;
    readonly number: number;
    readonly event: PersonEvent;
  };
  readonly 'access.grant': Granted & {
    id: Generated<bigint>;
    person: string;
    valid_from: Instant;
    valid_to: Instant;
    granted_at: Instant;
    granted_by: string;
  };
  readonly 'access.grant_withdrawn': Ended & { readonly grant: bigint };
  readonly 'access.key': Granted & {
    id: Generated<string>;
    prefix: string;
    hash: Uint8Array;
    holder: string;
    expires_at: Instant;
    made_at: Instant;
    made_by: string;
  };
  readonly 'access.key_withdrawn': Ended & { readonly key: string };
  readonly 'access.signing_in': {
    session: Uint8Array;
    person: string;
    how: SigningIn;
    at: Instant;
    expires_at: Instant;
  };
  readonly 'access.signing_out': { session: Uint8Array; at: Instant };
  readonly 'sign_in.address': Given & { readonly email: string };
  readonly 'sign_in.password': Given & { id: Generated<bigint>; hash: string | null; once: Generated<boolean> };
  readonly 'sign_in.subject': Given & { readonly issuer: string; readonly subject: string };
  readonly 'access.read_log': {
    id: Generated<bigint>;
    membership: string;
    claim: string | null;
    why: ReadingReason;
    at: Instant;
    reader: string;
    role: Role;
  };
  readonly 'access.answered': {
    holder: string;
    key: string;
    request: Uint8Array;
    status: number;
    answer: string | null;
    at: Instant;
  };
};
