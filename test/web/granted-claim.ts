// A claim that was filed, proved, decided and approved through the API, for tests of what comes after.
import { expect } from 'vitest';
import type { openTestBranch } from './branch-for-tests.ts';

type Opened = Awaited<ReturnType<typeof openTestBranch>>;
type Filing = {
  readonly membership: string;
  readonly ask?: string;
  readonly eventOn?: string;
  readonly facts?: object;
};

const insured = { segment: 'PU', membershipMonths: 48, contributionMonths: '48.0' };

/** By a machine at the desk and a second person; gives the number of the claim. */
export async function grantedClaim(branch: Opened, filing: Filing): Promise<string> {
  const here = { scope: 'branch', of: 'contoh' } as const;
  const officer = await branch.machine('officer', here);
  const approver = await branch.signedIn('approver', here);
  const body = { branch: 'contoh', ask: 'jkm', eventOn: '2024-07-01', facts: insured, ...filing };
  const filed = await branch.ask(officer, 'POST', '/claims', { body });
  expect(filed.status).toBe(201);
  const path = `/claims/${filed.json.claim}`;
  const missing = await branch.ask(officer, 'POST', `${path}/decisions`);
  const codes = missing.json.errors?.[0].data.papers;
  if (codes !== undefined) {
    await branch.ask(officer, 'POST', `${path}/papers`, { body: { codes } });
    expect((await branch.ask(officer, 'POST', `${path}/decisions`)).json).toMatchObject({ outcome: 'granted' });
  }
  expect((await branch.ask(approver, 'POST', `${path}/decisions/1/approval`)).status).toBe(200);
  return filed.json.claim;
}
