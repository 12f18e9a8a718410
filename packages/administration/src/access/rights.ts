// Who may do what, as data: each action with the roles that have it and how far it reaches; the database has the same.
import type { Reach, Role } from './tables.ts';

/** A role is given to a person or a machine by another, for a branch, an employer or a membership, and for a time. */
export const roles = [
  'worker',
  'heir',
  'employer',
  'officer',
  'approver',
  'cashier',
  'press',
  'auditor',
  'administrator',
] as const satisfies readonly Role[];

type Rights = { readonly [role in Role]?: Reach };

const everyone: Rights = {
  worker: 'all',
  heir: 'all',
  employer: 'all',
  officer: 'all',
  approver: 'all',
  cashier: 'all',
  press: 'all',
  auditor: 'all',
  administrator: 'all',
};
const own: Rights = { worker: 'own', heir: 'own' };
const desk: Rights = { officer: 'branch', approver: 'branch' };
const officer: Rights = { officer: 'branch' };
const approver: Rights = { approver: 'branch' };
const cashier: Rights = { cashier: 'branch' };
const auditor: Rights = { auditor: 'region' };
const administrator: Rights = { administrator: 'region' };

export const rights = {
  'read-public-figures': everyone,
  'read-branch-figures': { ...desk, ...cashier, ...auditor, ...administrator, press: 'region' },
  'read-own-file': own,
  'read-member-file': { ...desk, ...auditor },
  'read-employer-file': { ...desk, ...cashier, ...auditor, employer: 'employer' },
  'read-claim': { ...own, ...desk, ...cashier, ...auditor },
  'read-payments': { ...own, ...desk, ...cashier, ...auditor },
  'read-batches': { ...approver, ...cashier, ...auditor },
  'read-books': { approver: 'all', cashier: 'all', auditor: 'all' },
  'read-access-log': { ...own, ...auditor },
  'register-member': { ...officer, employer: 'employer' },
  'register-employer': officer,
  'report-month': { ...officer, employer: 'employer' },
  'ask-correction': { ...own, ...officer, employer: 'employer' },
  'decide-correction': approver,
  'merge-memberships': officer,
  'issue-bill': officer,
  'receive-money': cashier,
  'file-claim': { ...own, ...officer, employer: 'employer' },
  'state-facts': { ...own, ...officer, employer: 'employer' },
  'see-papers': officer,
  'decide-claim': officer,
  'approve-decision': approver,
  'return-decision': approver,
  'object-to-decision': own,
  'name-payee': officer,
  'confirm-data': { ...own, ...officer },
  'stop-parts': officer,
  'order-payment': cashier,
  'approve-batch': approver,
  'import-statement': cashier,
  'resolve-unmatched': cashier,
  'decide-resolution': approver,
  'publish-release': { press: 'region' },
  'close-month': { approver: 'all' },
  'seal-books': { administrator: 'all' },
  'verify-books': { auditor: 'all', administrator: 'all' },
  'manage-people': administrator,
  'manage-keys': administrator,
  'erase-person': administrator,
  'open-bank-account': { administrator: 'all' },
} as const satisfies { readonly [action: string]: Rights };

export type Action = keyof typeof rights;

/** What a role can be granted for. */
export const grantable = {
  worker: ['own'],
  heir: ['own'],
  employer: ['employer'],
  officer: ['branch'],
  approver: ['branch'],
  cashier: ['branch'],
  press: ['branch', 'region', 'all'],
  auditor: ['branch', 'region', 'all'],
  administrator: ['branch', 'region', 'all'],
} as const satisfies { readonly [role in Role]: readonly Reach[] };

/** Somebody in one role, with everything that was granted in it; the branches of a region are named one by one. */
export type Holder = {
  readonly role: Role;
  readonly everywhere: boolean;
  readonly branches: readonly string[];
  readonly employers: readonly string[];
  readonly memberships: readonly string[];
};

/** What an action is about; what is not named is not reached by who needs it named. */
export type Subject = {
  readonly branch?: string | undefined;
  readonly employer?: string | undefined;
  readonly membership?: string | undefined;
};

export function may(holder: Holder, action: Action, subject: Subject = {}): boolean {
  const reach = reachOf(action, holder.role);
  switch (reach) {
    case undefined:
      return false;
    case 'all':
      return true;
    case 'own':
      return subject.membership !== undefined && holder.memberships.includes(subject.membership);
    case 'employer':
      return subject.employer !== undefined && holder.employers.includes(subject.employer);
    case 'branch':
    case 'region':
      return holder.everywhere || (subject.branch !== undefined && holder.branches.includes(subject.branch));
  }
}

export function reachOf(action: Action, role: Role): Reach | undefined {
  const held: Rights = rights[action];
  return held[role];
}
