// Who works in Cabang Contoh and who can sign in there: made in this order, so that each has the same id every time.

import { addPerson } from '../access/add-person.ts';
import { grantRole, type Scope } from '../access/grant-role.ts';
import type { Role } from '../access/tables.ts';
import { momentOn } from '../clock.ts';
import type { Database } from '../database.ts';
import { OperatingError } from '../error.ts';
import { branchCode, exampleDay, firstMonth } from './size.ts';

type Account = { readonly id: string; readonly role: Role; readonly code: AccountCode; readonly name: string };
type AccountCode =
  | 'officer'
  | 'colleague'
  | 'approver'
  | 'second'
  | 'cashier'
  | 'writer'
  | 'publisher'
  | 'auditor'
  | 'administrator'
  | 'employer'
  | 'worker'
  | 'heir';

/** The member whose family can sign in. */
export const readyDeceased = 'Dewi Permata Contoh';

/** Ready accounts of the sign-in page: `code` tells them apart. A member's account is called as the member is. */
export const exampleAccounts = [
  { id: 'A-000001', role: 'officer', code: 'officer', name: 'Petugas Satu Contoh' },
  { id: 'A-000002', role: 'officer', code: 'colleague', name: 'Petugas Dua Contoh' },
  { id: 'A-000003', role: 'approver', code: 'approver', name: 'Penyetuju Satu Contoh' },
  { id: 'A-000004', role: 'approver', code: 'second', name: 'Penyetuju Dua Contoh' },
  { id: 'A-000005', role: 'cashier', code: 'cashier', name: 'Kasir Contoh' },
  { id: 'A-000006', role: 'press', code: 'writer', name: 'Humas Satu Contoh' },
  { id: 'A-000007', role: 'press', code: 'publisher', name: 'Humas Dua Contoh' },
  { id: 'A-000008', role: 'auditor', code: 'auditor', name: 'Auditor Contoh' },
  { id: 'A-000009', role: 'administrator', code: 'administrator', name: 'Pengelola Contoh' },
  { id: 'A-000010', role: 'employer', code: 'employer', name: 'Personalia Contoh' },
  { id: 'A-000011', role: 'worker', code: 'worker', name: 'Sari Amalia Contoh' },
  { id: 'A-000012', role: 'heir', code: 'heir', name: `Ahli waris ${readyDeceased}` },
] as const satisfies readonly Account[];

const ids = new Map<AccountCode, string>(exampleAccounts.map(({ code, id }) => [code, id]));

/** The name of a ready account. */
export function accountName(code: AccountCode): string {
  return exampleAccounts.find((one) => one.code === code)?.name ?? '';
}

/** The id under which somebody of the branch acts. */
export function actor(code: AccountCode): string {
  return ids.get(code) ?? '';
}

const opened = momentOn(firstMonth - 1, 8);
/** Grants of the example run out long after anybody looks at it. */
const until = momentOn(exampleDay + 36_525, 8);

/** The staff, before the branch begins to work. */
export async function employStaff(database: Database): Promise<void> {
  for (const account of exampleAccounts) {
    const kind =
      account.role === 'worker' || account.role === 'heir'
        ? 'member'
        : account.role === 'employer'
          ? 'employer'
          : 'staff';
    const home = kind === 'staff' ? branchCode : undefined;
    const id = await addPerson(database, { name: account.name, kind, home, at: opened, by: 'contoh' });
    if (id !== account.id) throw new OperatingError('example/not-empty', { expected: account.id, given: id });
    if (kind === 'staff') await grant(database, account, { scope: 'branch', of: branchCode });
  }
}

/** What those who are no staff may see, once it is known. */
export async function grantOwn(database: Database, code: 'employer' | 'worker' | 'heir', of: string): Promise<void> {
  const account = exampleAccounts.find((one) => one.code === code);
  if (account !== undefined) await grant(database, account, { scope: code === 'employer' ? 'employer' : 'own', of });
}

async function grant(database: Database, { id, role }: Account, scope: Scope): Promise<void> {
  await grantRole(database, { person: id, role, ...scope, from: opened, to: until, at: opened, by: 'contoh' });
}
