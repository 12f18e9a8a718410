// All that the branch knows of a member on a day, as of a moment, with the sealed values opened.
import type { Day } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import type { Vault } from '../vault.ts';
import { type MemberFacts, memberFacts } from './member-facts.ts';
import { type BankAccount, openSecret, readAccount, type SecretKind } from './secrets.ts';
import { type MonthWage, wagesOf } from './wages-of.ts';

type Correction = {
  readonly correction: string;
  readonly field: string;
  readonly old: string | null;
  readonly new: string | null;
  readonly why: string;
  readonly askedBy: string;
  readonly decidedBy: string | null;
  readonly approved: boolean | null;
};

export type MemberFile = MemberFacts & {
  readonly nik?: string;
  readonly bankAccount?: BankAccount;
  readonly wages: readonly MonthWage[];
  /** Of the person; undecided ones too. */
  readonly corrections: readonly Correction[];
};

type SecretRow = { readonly kind: SecretKind; readonly sealed: Uint8Array; readonly wrapped: Uint8Array };

/** By any card of the member. Nothing when no such card was known; who reads a file must be logged by who asks. */
export async function memberFile(
  database: Database | Within,
  vault: Vault,
  membership: string,
  on: Day,
  recordedAt: Instant,
): Promise<MemberFile | undefined> {
  const facts = await memberFacts(database, membership, on, recordedAt);
  if (facts === undefined) return undefined;
  const known = sql`${recordedAt}::timestamptz`;
  const { rows: sealed } = await sql<SecretRow>`SELECT s.kind, s.sealed, k.wrapped FROM registry.person p
    JOIN registry.person_key k ON k.person = p.id
    JOIN registry.person_secret s ON s.person = p.id AND s.known_from <= ${known} AND s.known_to > ${known}
    WHERE p.code = ${facts.person}`.execute(database);
  const opened = new Map(
    sealed.map((one) => [one.kind, openSecret(vault, one.wrapped, facts.person, one.kind, one.sealed).text]),
  );
  const { rows: corrections } = await sql<Correction>`SELECT c.code AS correction, c.field, c.old_value AS old,
      c.new_value AS new, c.why, c.asked_by AS "askedBy", d.decided_by AS "decidedBy", d.approved
    FROM registry.correction c JOIN registry.person p ON p.id = c.subject_id
    LEFT JOIN registry.correction_decision d ON d.correction = c.id AND d.decided_at <= ${known}
    WHERE c.subject = 'person' AND p.code = ${facts.person} AND c.asked_at <= ${known} ORDER BY c.id`.execute(database);
  const [nik, account] = [opened.get('nik'), opened.get('bank-account')];
  return {
    ...facts,
    ...(nik === undefined ? {} : { nik }),
    ...(account === undefined ? {} : { bankAccount: readAccount(account) }),
    wages: await wagesOf(database, membership, on, recordedAt),
    corrections,
  };
}
