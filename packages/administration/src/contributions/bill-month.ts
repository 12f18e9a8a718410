// Bills an employer for a month from what the registry knows of its workers; later reports are billed as corrections.
import { type Day, ratio, writeDate } from '@jamin/engine';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { told } from '../ledger/post-transfer.ts';
import { employerFacts } from '../registry/employer-facts.ts';
import { inTransaction } from '../registry/transaction.ts';
import { workersOf } from '../registry/workers-of.ts';
import type { Assessor } from './assess-month.ts';
import { type Bill, issueBill } from './issue-bill.ts';

type Month = {
  /** The employer's number. */
  readonly npp: string;
  /** The first day of the month. */
  readonly month: Day;
  /** The institution's account that the employer pays into. */
  readonly bank: string;
  readonly issuedOn: Day;
  readonly at: Instant;
  readonly by: string;
};

const SEN_OF_A_RUPIAH = 100n;

/**
 * Gives the bill; undefined where nothing is owed, or nothing more than was billed before. Workers without a reported
 * wage are not billed: `workersOf` names them.
 *
 * @throws OperatingError `contributions/no-such-employer`, `contributions/cannot-assess` with the cards of the workers
 * that the law cannot assess, and its codes.
 */
export async function billMonth(
  database: Database | Within,
  law: { readonly kept: KeptLaw; readonly assess: Assessor },
  { npp, month, bank, issuedOn, at, by }: Month,
): Promise<Bill | undefined> {
  const work = async (within: Within) => {
    const employer = await employerFacts(within, npp, month, at);
    if (employer === undefined) throw new OperatingError('contributions/no-such-employer', { npp });
    const paid = (await workersOf(within, npp, month, at)).flatMap((worker) =>
      worker.wage === undefined ? [] : [{ ...worker, wage: worker.wage }],
    );
    if (paid.length === 0) return undefined;
    const workers = paid.map(({ membership, segment, wage, programmes }) => ({
      membership,
      wage,
      facts: { segment, wage: ratio(wage, SEN_OF_A_RUPIAH), riskGroup: employer.riskGroup, programmes },
    }));
    const first = writeDate(month);
    const before = await within
      .selectFrom('contributions.bill')
      .select(({ fn }) => fn.countAll<bigint>().as('count'))
      .where('payer', '=', npp)
      .where('month', '=', first)
      .executeTakeFirstOrThrow();
    return issueBill(within, law, {
      key: before.count === 0n ? `month:${npp}:${first}` : `correction:${npp}:${first}:${at}`,
      payer: npp,
      payerKind: employer.kind === 'project' ? 'project' : 'employer',
      branch: employer.branch,
      bank,
      month,
      reason: before.count === 0n ? 'month' : 'correction',
      workers,
      issuedOn,
      at,
      by,
    });
  };
  return told(inTransaction(database, work));
}
