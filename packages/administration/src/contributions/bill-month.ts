// Bills employers for a month from what the registry knows of their workers; later reports are billed as corrections.
import { type Day, type Exact, ratio, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { told } from '../ledger/post-transfer.ts';
import { type EmployerFacts, employersFacts } from '../registry/employer-facts.ts';
import { nppOf } from '../registry/register-employer.ts';
import type { Segment } from '../registry/tables.ts';
import { inTransaction } from '../registry/transaction.ts';
import { type PaidWorker, paidWorkersOf } from '../registry/workers-of.ts';
import type { Assessor } from './assess-month.ts';
import { type Billing, issueBills, type Laws } from './issue-bill.ts';
import type { Bill } from './write-bills.ts';

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

/** What became of one employer's month of many; neither a bill nor a refusal where nothing is owed. */
export type BilledMonth = {
  readonly npp: string;
  readonly month: Day;
  readonly bill?: Bill;
  readonly refused?: { readonly code: string; readonly data: { readonly [key: string]: unknown } };
};

const SEN_OF_A_RUPIAH = 100n;

/** Bills in one transaction: enough to be quick, few enough for the locks of their payers. */
const CHUNK = 250;

/**
 * Gives the bill; undefined where nothing is owed, or nothing more than was billed before. Workers without a reported
 * wage are not billed: `workersOf` names them.
 *
 * @throws OperatingError `contributions/no-such-employer`, `contributions/cannot-assess` with the cards of the workers
 * that the law cannot assess, and its codes, `contributions/billed-by-contract` (a project, in any month).
 */
export async function billMonth(
  database: Database | Within,
  { kept, assess }: { readonly kept: KeptLaw; readonly assess: Assessor },
  month: Month,
): Promise<Bill | undefined> {
  const [billed] = await billMonths(database, { kept, assessorOf: () => assess }, [month]);
  if (billed?.refused !== undefined) throw new OperatingError(billed.refused.code, billed.refused.data);
  return billed?.bill;
}

/**
 * Many employers' months, or many months of one, with few questions to the database; gives what became of each, in the
 * order given. Of one employer the months come in order. Each chunk is a transaction of its own; asked again after a
 * break, what was billed is not billed twice.
 */
export async function billMonths(
  database: Database | Within,
  laws: Laws,
  months: readonly Month[],
): Promise<readonly BilledMonth[]> {
  const billed: BilledMonth[] = [];
  for (let start = 0; start < months.length; start += CHUNK) {
    const chunk = months.slice(start, start + CHUNK);
    billed.push(...(await told(inTransaction(database, (within) => billWithin(within, laws, chunk)))));
  }
  return billed;
}

async function billWithin(within: Within, laws: Laws, months: readonly Month[]): Promise<readonly BilledMonth[]> {
  const payers = [...new Set(months.map(({ npp }) => nppOf(npp)))].sort();
  await sql`SELECT contributions.lock_payer(payer) FROM unnest(${payers}::text[]) AS one (payer)`.execute(within);
  const byContract = await billedByContract(within, payers);
  const billings = await billingsOf(within, months);
  const owing = [...billings.values()].filter((one) => one !== undefined).filter(({ payer }) => !byContract.has(payer));
  const issued = owing.length === 0 ? [] : await issueBills(within, laws, owing);
  const outcome = new Map(issued.map((one, index) => [owing[index], one]));
  return months.map((one): BilledMonth => {
    const about = { npp: nppOf(one.npp), month: one.month };
    if (!billings.has(one)) return { ...about, refused: { code: 'contributions/no-such-employer', data: about } };
    if (byContract.has(about.npp))
      return { ...about, refused: { code: 'contributions/billed-by-contract', data: about } };
    const billing = billings.get(one);
    const { bill, refused } = outcome.get(billing) ?? {};
    if (bill !== undefined) return { ...about, bill };
    if (refused === undefined) return about;
    const rows = refused.rows.map((row) => ({ ...row, membership: billing?.workers[row.row]?.membership }));
    return { ...about, refused: { code: 'contributions/cannot-assess', data: { rows } } };
  });
}

/** The bill of each month; nothing where nobody's wage was reported, and no line where the employer is not known. */
async function billingsOf(within: Within, months: readonly Month[]): Promise<ReadonlyMap<Month, Billing | undefined>> {
  const before = await billedBefore(within, months);
  const found = new Map<Month, Billing | undefined>();
  for (const of of Map.groupBy(months, ({ month, at }) => `${month} ${at}`).values()) {
    const [first] = of;
    if (first === undefined) continue;
    const { month, at } = first;
    const npps = of.map(({ npp }) => npp);
    const employers = await employersFacts(within, npps, month, at);
    const workers = await paidWorkersOf(within, npps, month, at);
    for (const one of of) {
      const employer = employers.get(nppOf(one.npp));
      if (employer === undefined) continue;
      const paid = workers.get(employer.npp) ?? [];
      const again = before.has(`${employer.npp} ${writeDate(month)}`);
      found.set(one, paid.length === 0 ? undefined : billingOf(one, employer, paid, again));
    }
  }
  return found;
}

function billingOf(
  { month, bank, issuedOn, at, by }: Month,
  { npp, kind, branch, riskGroup }: EmployerFacts,
  paid: readonly PaidWorker[],
  again: boolean,
): Billing {
  const first = writeDate(month);
  return {
    key: again ? `correction:${npp}:${first}:${at}` : `month:${npp}:${first}`,
    payer: npp,
    payerKind: kind === 'project' ? 'project' : kind === 'group' ? 'member' : 'employer',
    branch,
    bank,
    month,
    reason: again ? 'correction' : 'month',
    workers: paid.map(({ membership, segment, wage, programmes }) => ({
      membership,
      wage,
      facts: { segment, ...earned(segment, ratio(wage, SEN_OF_A_RUPIAH)), riskGroup, programmes },
    })),
    issuedOn,
    at,
    by,
  };
}

/** A group reports what its members say they earn. */
function earned(segment: Segment, amount: Exact): { readonly [fact: string]: Exact } {
  return segment === 'BPU' ? { income: amount } : { wage: amount };
}

async function billedBefore(within: Within, months: readonly Month[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ payer: string; month: string }>`SELECT DISTINCT b.payer, b.month
    FROM unnest(${months.map(({ npp }) => nppOf(npp))}::text[],
      ${months.map(({ month }) => writeDate(month))}::date[]) AS given (payer, month)
    JOIN contributions.bill b ON b.payer = given.payer AND b.month = given.month`.execute(within);
  return new Set(rows.map(({ payer, month }) => `${payer} ${month}`));
}

/** The projects whose contract was billed: they owe nothing by wages, in no month. */
async function billedByContract(within: Within, payers: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await within
    .selectFrom('contributions.bill')
    .select('payer')
    .distinct()
    .where('payer', 'in', payers)
    .where('payer_kind', '=', 'project')
    .where('key', 'like', 'contract:%')
    .execute();
  return new Set(rows.map(({ payer }) => payer));
}
