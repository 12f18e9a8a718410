// Bills of a month that no report of wages brings: members who pay alone, migrant workers, projects by their contract.
import { addMonths, type Day } from '@jamin/engine';
import { momentOn } from '../clock.ts';
import { billMembers } from '../contributions/bill-member.ts';
import { billMigrant } from '../contributions/bill-migrant.ts';
import { billProject } from '../contributions/bill-project.ts';
import type { Bill } from '../contributions/write-bills.ts';
import type { Database } from '../database.ts';
import type { KeptLaw } from '../law-document.ts';
import type { Career } from './career.ts';
import type { InventedEmployer } from './invent-employers.ts';
import type { MonthAssessors } from './law-of-plan.ts';
import { branchCode } from './size.ts';
import { actor } from './staff.ts';

type Billed = {
  readonly payer: string;
  readonly bill?: Bill | undefined;
  readonly refused?: { readonly code: string; readonly data: { readonly [key: string]: unknown } };
};

type Billing = {
  readonly database: Database;
  readonly kept: KeptLaw;
  readonly assessorOf: MonthAssessors;
  readonly known: ReadonlyMap<Career, { readonly kpj: string }>;
  readonly contracts: readonly InventedEmployer[];
};

/** How long a contract abroad is. */
const CONTRACT_MONTHS = 24;

/** Of a migrant worker and of a contract the month in which they began alone: both are paid whole. */
export async function billOwn(
  { database, kept, known, assessorOf, contracts }: Billing,
  month: Day,
  working: readonly Career[],
): Promise<readonly Billed[]> {
  const issuedOn = addMonths(month, 1);
  const about = { month, bank: branchCode, issuedOn, at: momentOn(issuedOn, 9), by: actor('officer') };
  const law = { kept, assess: assessorOf(month) };
  const alone = working.filter(({ employer }) => employer.kind === 'alone');
  const members = await billMembers(
    database,
    { kept, assessorOf },
    alone.map((career) => ({ kpj: known.get(career)?.kpj ?? '', ...about })),
  );
  const billed: Billed[] = members.map(({ kpj, ...one }) => ({ ...one, payer: kpj }));
  for (const career of working.filter(({ employer, from }) => employer.kind === 'migrant' && from === month)) {
    const kpj = known.get(career)?.kpj ?? '';
    const migrant = { kpj, package: true, contractMonths: CONTRACT_MONTHS, individual: false };
    billed.push({ payer: kpj, bill: await billMigrant(database, law, { ...migrant, ...about }) });
  }
  for (const { npp, contract, registeredOn } of contracts) {
    if (contract === undefined || registeredOn !== month) continue;
    billed.push({ payer: npp, bill: await billProject(database, law, { npp, contractValue: contract, ...about }) });
  }
  return billed;
}
