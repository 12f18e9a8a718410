// Bills a migrant worker: the package before leaving and for the time abroad at once, and chosen JHT month by month.
import { type Day, type Facts, ratio, whole, writeDate } from '@jamin/engine';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import type { Sen } from '../money.ts';
import { kpjOf } from '../registry/enrol-member.ts';
import { inTransaction } from '../registry/transaction.ts';
import type { Assessor } from './assess-month.ts';
import { issueBill } from './issue-bill.ts';
import type { Bill } from './write-bills.ts';

type Migrant = {
  /** The card of the worker, of the segment PMI. */
  readonly kpj: string;
  readonly month: Day;
  /** With the package, the month in which the contract is insured; without, a later month of chosen JHT alone. */
  readonly package: boolean;
  readonly contractMonths: number;
  /** Who leaves on his own pays nothing before leaving. */
  readonly individual: boolean;
  /** The amount of JHT a month that was chosen. */
  readonly jht?: Sen;
  readonly bank: string;
  readonly issuedOn: Day;
  readonly at: Instant;
  readonly by: string;
};

const SEN_OF_A_RUPIAH = 100n;

/**
 * Gives the bill; undefined where nothing is owed.
 *
 * @throws OperatingError `contributions/no-such-member` (unknown, or of another segment),
 * `contributions/cannot-assess`, `contributions/already-billed`.
 */
export function billMigrant(
  database: Database | Within,
  law: { readonly kept: KeptLaw; readonly assess: Assessor },
  migrant: Migrant,
): Promise<Bill | undefined> {
  const { month, bank, issuedOn, at, by, jht } = migrant;
  const kpj = kpjOf(migrant.kpj);
  const facts: Facts = {
    segment: 'PMI',
    contractMonths: whole(migrant.contractMonths),
    individual: migrant.individual,
    ...(jht === undefined ? {} : { jht: ratio(jht, SEN_OF_A_RUPIAH) }),
  };
  return inTransaction(database, async (within) => {
    const member = await within
      .selectFrom('registry.membership')
      .select('branch')
      .where('kpj', '=', kpj)
      .where('segment', '=', 'PMI')
      .executeTakeFirst();
    if (member === undefined) throw new OperatingError('contributions/no-such-member', { kpj });
    return issueBill(within, law, {
      key: `${migrant.package ? 'package' : 'month'}:${kpj}:${writeDate(month)}`,
      payer: kpj,
      payerKind: 'member',
      branch: member.branch,
      bank,
      month,
      reason: 'month',
      workers: [{ membership: kpj, wage: 0n, facts }],
      ...(migrant.package ? {} : { only: ['jht_worker'] as const }),
      issuedOn,
      at,
      by,
    });
  });
}
