// Bills a construction project by its contract value; where wages are known they are reported and billed by the month.
import { type Day, ratio, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import type { Sen } from '../money.ts';
import { employerFacts } from '../registry/employer-facts.ts';
import { inTransaction } from '../registry/transaction.ts';
import type { Assessor } from './assess-month.ts';
import { issueBill } from './issue-bill.ts';
import type { Bill } from './write-bills.ts';

type Project = {
  /** The project's own number, registered as an employer of the kind `project`. */
  readonly npp: string;
  /** The month in which the contract is insured. */
  readonly month: Day;
  readonly contractValue: Sen;
  readonly bank: string;
  readonly issuedOn: Day;
  readonly at: Instant;
  readonly by: string;
};

const SEN_OF_A_RUPIAH = 100n;

/**
 * Gives the bill of the whole contract, paid in advance; asked again, the same. Undefined where nothing is owed.
 *
 * @throws OperatingError `contributions/no-such-project`, `contributions/cannot-assess`,
 * `contributions/billed-by-wages` (of any month: a project pays by its contract or by wages).
 */
export function billProject(
  database: Database | Within,
  law: { readonly kept: KeptLaw; readonly assess: Assessor },
  { npp, month, contractValue, bank, issuedOn, at, by }: Project,
): Promise<Bill | undefined> {
  return inTransaction(database, async (within) => {
    const project = await employerFacts(within, npp, issuedOn, at);
    if (project?.kind !== 'project') throw new OperatingError('contributions/no-such-project', { npp });
    await sql`SELECT contributions.lock_payer(${project.npp})`.execute(within);
    const byWages = await within
      .selectFrom('contributions.bill')
      .select('id')
      .where('payer', '=', project.npp)
      .where('key', 'not like', 'contract:%')
      .limit(1)
      .execute();
    if (byWages.length > 0) throw new OperatingError('contributions/billed-by-wages', { npp });
    const facts = { segment: 'JAKON', contractValue: ratio(contractValue, SEN_OF_A_RUPIAH) };
    return issueBill(within, law, {
      key: `contract:${project.npp}:${writeDate(month)}`,
      payer: project.npp,
      payerKind: 'project',
      branch: project.branch,
      bank,
      month,
      reason: 'month',
      // A contract is no worker: the line has no card, and what it is assessed on in place of a wage.
      workers: [{ membership: null, wage: contractValue, facts }],
      issuedOn,
      at,
      by,
    });
  });
}
