// Which action lets somebody see and add the rows of each table; a test holds the database to it.
import { type Action, type Holder, may, reachOf, type Subject } from './rights.ts';

/** An action, or one that counts for the employer, the branch or the membership of a row alone. */
type Ask = Action | `${Action}@${keyof Subject}`;

/** `open`: whoever acts, for it says nothing of anybody; `system`: the branch itself alone. */
type TableRight = {
  readonly see: readonly Ask[] | 'open' | 'system';
  readonly add: readonly Ask[] | 'system';
  /** A new row is not yet of any branch, employer or membership. */
  readonly unplaced?: true;
};

const file: readonly Ask[] = ['read-member-file', 'read-own-file'];
const member: readonly Ask[] = [...file, 'read-employer-file@employer'];
const staff = 'system';

export const tableRights = {
  'house.law': { see: 'open', add: ['decide-claim', 'issue-bill'], unplaced: true },
  'house.example': { see: 'open', add: staff },
  'house.example_whole': { see: 'open', add: staff },
  'house.business_day': { see: 'open', add: staff },
  'house.day_worked': { see: 'open', add: staff },
  'registry.area': { see: 'open', add: staff },
  'registry.area_code': { see: 'open', add: staff },
  'registry.branch': { see: 'open', add: staff },
  'registry.person': { see: member, add: ['register-member'], unplaced: true },
  'registry.person_version': { see: member, add: ['register-member'], unplaced: true },
  'registry.person_key': { see: ['read-own-file'], add: ['register-member'], unplaced: true },
  'registry.person_secret': { see: ['read-own-file'], add: ['register-member'], unplaced: true },
  'registry.erasure': { see: member, add: staff },
  'registry.membership': { see: member, add: ['register-member'] },
  'registry.merge': { see: member, add: ['merge-memberships'] },
  'registry.merge_undone': { see: member, add: ['merge-memberships'] },
  'registry.chosen_income': { see: member, add: ['register-member'] },
  'registry.employer': { see: ['read-employer-file', 'read-own-file'], add: ['register-employer'], unplaced: true },
  'registry.employer_version': { see: ['read-employer-file', 'read-own-file'], add: ['register-employer'] },
  'registry.employment': { see: member, add: ['register-member'] },
  'registry.employment_version': { see: member, add: ['register-member'] },
  'registry.wage_report': { see: ['read-employer-file@employer', 'read-member-file'], add: ['report-month'] },
  'registry.wage': { see: member, add: ['report-month'] },
  'registry.correction': { see: file, add: ['ask-correction'] },
  'registry.correction_decision': { see: file, add: ['decide-correction'] },
  'contributions.bill': { see: ['read-employer-file'], add: ['issue-bill'] },
  'contributions.share': { see: ['read-employer-file', 'read-own-file'], add: ['issue-bill'] },
  'contributions.accepted_report': { see: staff, add: staff },
  'contributions.receipt': { see: ['read-employer-file'], add: ['receive-money'], unplaced: true },
  'claims.claim': { see: ['read-claim'], add: ['file-claim'] },
  'claims.fact': { see: file, add: ['state-facts@branch', 'state-facts@membership'] },
  'claims.paper': { see: file, add: ['see-papers'] },
  'claims.decision': { see: ['read-claim'], add: ['decide-claim'] },
  'claims.part': { see: ['read-claim'], add: ['decide-claim'] },
  'claims.approval': { see: ['read-claim'], add: ['approve-decision'] },
  'claims.return': { see: ['read-claim'], add: ['return-decision'] },
  'claims.stop': { see: ['read-claim'], add: ['stop-parts'] },
  'claims.objection': { see: ['read-claim'], add: ['object-to-decision'] },
  'claims.objection_outcome': { see: ['read-claim'], add: ['approve-decision'] },
  'claims.renewal': { see: ['read-claim'], add: ['decide-claim'] },
  'claims.heirs': { see: ['read-claim'], add: ['name-payee'] },
  'claims.confirmation': { see: ['read-claim'], add: ['confirm-data'] },
  'claims.scholarship': { see: ['read-claim'], add: staff },
  'claims.scholarship_proposal': { see: ['read-claim'], add: ['decide-claim'] },
  'ledger.account_kind': { see: 'open', add: staff },
  'ledger.account': { see: [...file, 'read-employer-file', 'read-claim', 'read-books'], add: staff },
  'ledger.entry': { see: [...file, 'read-employer-file', 'read-claim', 'read-books'], add: staff },
  'ledger.transfer': { see: [...file, 'read-employer-file', 'read-claim', 'read-books'], add: staff },
  'ledger.hold_end': { see: ['read-claim'], add: staff },
  'ledger.batch': { see: 'open', add: staff },
  'ledger.sealed': { see: 'open', add: staff },
  'ledger.closed_month': { see: 'open', add: staff },
  'payments.status_code': { see: 'open', add: staff },
  'payments.bank_account': { see: ['read-books'], add: staff },
  'payments.payment': { see: ['read-payments'], add: ['order-payment'] },
  'payments.payee_key': { see: ['order-payment'], add: ['order-payment'] },
  'payments.batch': { see: ['read-batches'], add: ['order-payment'], unplaced: true },
  'payments.batch_member': { see: ['read-batches'], add: ['order-payment'] },
  'payments.batch_approval': { see: ['read-batches'], add: ['approve-batch'] },
  'payments.batch_refusal': { see: ['read-batches'], add: ['approve-batch'] },
  'payments.file': { see: ['read-batches'], add: ['import-statement'] },
  'payments.status_line': { see: ['read-batches'], add: ['import-statement'] },
  'payments.statement': { see: ['read-books'], add: ['import-statement'], unplaced: true },
  'payments.bank_entry': { see: ['read-books'], add: ['import-statement'], unplaced: true },
  'payments.resolution': { see: ['read-books'], add: ['resolve-unmatched'], unplaced: true },
  'payments.resolution_decision': { see: ['read-books'], add: ['decide-resolution'], unplaced: true },
  'payments.outcome': { see: ['read-payments'], add: ['import-statement', 'approve-batch', 'decide-resolution'] },
  'outbox.kind': { see: 'open', add: staff },
  'outbox.event': { see: ['read-claim@branch'], add: ['read-public-figures'], unplaced: true },
  'outbox.subscriber': { see: 'system', add: staff },
  'outbox.subscription': { see: 'system', add: staff },
  'outbox.subscriber_end': { see: 'system', add: staff },
  'outbox.secret': { see: 'system', add: staff },
  'outbox.replay': { see: 'system', add: staff },
  'outbox.due': { see: 'system', add: staff },
  'outbox.delivery': { see: 'system', add: staff },
  'statistics.counted': { see: 'open', add: staff },
  'statistics.paid': { see: ['read-claim@branch'], add: staff },
  'statistics.paid_cell': { see: ['read-branch-figures'], add: staff },
  'statistics.paid_sum': { see: ['read-branch-figures'], add: staff },
  'publication.release': { see: ['read-branch-figures'], add: ['publish-release'] },
  'publication.version': { see: ['read-branch-figures'], add: ['publish-release'] },
  'publication.value': { see: ['read-branch-figures'], add: ['publish-release'] },
  'publication.cell': { see: ['read-branch-figures'], add: ['publish-release'] },
  'publication.issue': { see: ['read-branch-figures'], add: ['publish-release'] },
  'access.role': { see: 'open', add: staff },
  'access.right': { see: 'open', add: staff },
  'access.posting': { see: 'open', add: staff },
  'access.acting_key': { see: 'system', add: staff },
  'access.person': { see: ['manage-people'], add: ['manage-people'] },
  'access.person_event': { see: ['manage-people'], add: ['manage-people'] },
  'access.grant': { see: ['manage-people'], add: ['manage-people'] },
  'access.grant_withdrawn': { see: ['manage-people'], add: ['manage-people'] },
  'access.signing_in': { see: ['manage-people'], add: staff },
  'access.signing_out': { see: 'system', add: staff },
  'sign_in.address': { see: 'system', add: ['manage-people'] },
  'sign_in.password': { see: 'system', add: ['manage-people'] },
  'sign_in.subject': { see: 'system', add: ['manage-people'] },
  'access.key': { see: ['manage-keys'], add: ['manage-keys'] },
  'access.key_withdrawn': { see: ['manage-keys'], add: ['manage-keys'] },
  'access.read_log': { see: ['read-access-log'], add: ['read-member-file', 'read-claim'], unplaced: true },
  'access.answered': { see: 'system', add: ['read-public-figures'], unplaced: true },
} as const satisfies { readonly [table: string]: TableRight };

export type GuardedTable = keyof typeof tableRights;

export function maySee(holder: Holder, table: GuardedTable, row: Subject): boolean {
  const right: TableRight = tableRights[table];
  return right.see === 'open' || (right.see !== 'system' && right.see.some((ask) => asks(holder, ask, row)));
}

export function mayAdd(holder: Holder, table: GuardedTable, row: Subject): boolean {
  const right: TableRight = tableRights[table];
  if (right.add === 'system') return false;
  if (right.unplaced) return right.add.some((ask) => reachOf(actionOf(ask), holder.role) !== undefined);
  return right.add.some((ask) => asks(holder, ask, row));
}

function asks(holder: Holder, ask: Ask, row: Subject): boolean {
  const [, part] = ask.split('@') as [Action, keyof Subject | undefined];
  return may(holder, actionOf(ask), part === undefined ? row : { [part]: row[part] });
}

function actionOf(ask: Ask): Action {
  return ask.replace(/@.*$/, '') as Action;
}
