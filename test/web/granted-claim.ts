// A claim that was filed, proved, decided and approved through the API, for tests of what comes after.
import { expect } from 'vitest';
import type { openTestBranch } from './branch-for-tests.ts';

type Opened = Awaited<ReturnType<typeof openTestBranch>>;
type Filing = {
  readonly membership: string;
  readonly ask?: string;
  readonly eventOn?: string;
  readonly facts?: object;
  /** The heir who is paid; the facts name the family. */
  readonly heir?: string;
  /** Years of schooling left, child by child. */
  readonly children?: readonly object[];
};

const insured = { segment: 'PU', membershipMonths: 48, contributionMonths: '48.0' };

/** By a machine at the desk and a second person; gives the number of the claim. */
export async function grantedClaim(branch: Opened, { heir, children = [], ...filing }: Filing): Promise<string> {
  const here = { scope: 'branch', of: 'contoh' } as const;
  const officer = await branch.machine('officer', here);
  const approver = await branch.signedIn('approver', here);
  const body = { branch: 'contoh', ask: 'jkm', eventOn: '2024-07-01', facts: insured, ...filing };
  if (heir !== undefined) body.facts = { ...insured, heir: true, spouse: true, children };
  const filed = await branch.ask(officer, 'POST', '/claims', { body });
  expect(filed.status).toBe(201);
  const path = `/claims/${filed.json.claim}`;
  const missing = await branch.ask(officer, 'POST', `${path}/decisions`);
  const codes = missing.json.errors?.[0].data.papers;
  if (codes !== undefined) {
    await branch.ask(officer, 'POST', `${path}/papers`, { body: { codes } });
    expect((await branch.ask(officer, 'POST', `${path}/decisions`)).json).toMatchObject({ outcome: 'granted' });
  }
  if (heir !== undefined) {
    const payee = { payee: { name: heir, relation: 'spouse' }, heirs: 1, jointStatement: false };
    expect((await branch.ask(officer, 'POST', `${path}/payee`, { body: payee })).status).toBe(200);
  }
  expect((await branch.ask(approver, 'POST', `${path}/decisions/1/approval`)).status).toBe(200);
  return filed.json.claim;
}
