// Credits what JHT accounts earned, on 31 December and before a payout: the law's balance less what the books hold.
import { columnsOf, type Day, date, type Exact, type Facts, isExact, ratio, whole, writeDate } from '@jamin/engine';
import { answers, columnRun, outcomes, rulesOf } from '@jamin/law/payroll';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { countsFrom } from '../law-days.ts';
import type { KeptLaw } from '../law-document.ts';
import { type Line, postTransfer } from '../ledger/post-transfer.ts';
import { sen, senOf } from '../money.ts';

/** A yearly rate that no law file has: declared by the branch, with where it is from. */
export type DeclaredRate = { readonly year: number; readonly rate: Exact; readonly source: string };

type Crediting = {
  /** These accounts; all of them without it. */
  readonly memberships?: readonly string[];
  readonly on: Day;
  readonly known: Day;
  readonly rates?: readonly DeclaredRate[];
  readonly at: Instant;
};

type Account = {
  readonly membership: string;
  /** The day of the last credit, and what was there then. */
  readonly credited: string | null;
  readonly opening: bigint;
  /** What came in since, by the month in which it came. */
  readonly months: readonly string[];
  readonly amounts: readonly bigint[];
};

/** Accounts that an error names. */
const SHOWN = 10;

/** Accounts in one transfer, and in one look at the law. */
const CHUNK = 2000;

/**
 * Gives the accounts credited and the sen. Asked again for the same day it credits nothing more.
 *
 * @throws OperatingError `contributions/no-rate` where a year has no published and no declared rate, with some of
 * the accounts.
 */
export async function creditDevelopment(
  database: Database | Within,
  { law }: KeptLaw,
  crediting: Crediting,
): Promise<{ readonly accounts: number; readonly amount: bigint }> {
  const accounts = await accountsOf(database, crediting);
  const earned = developmentOf(law, crediting);
  let [count, amount] = [0, 0n];
  for (let start = 0; start < accounts.length; start += CHUNK) {
    const chunk = accounts.slice(start, start + CHUNK);
    const lines = earned(chunk).flatMap((development, index): Line[] => {
      const owner = chunk[index]?.membership ?? '';
      return development === 0n ? [] : [{ fund: 'jht', kind: 'member', owner, amount: sen(-development) }];
    });
    if (lines.length === 0) continue;
    const total = lines.reduce((sum, line) => sum - line.amount, 0n);
    const day = writeDate(crediting.on);
    await postTransfer(database, {
      key: `development:${day}:${lines[0]?.owner}`,
      kind: 'development',
      cause: { kind: 'development', id: day },
      happenedOn: crediting.on,
      recordedAt: crediting.at,
      lines: [{ fund: 'jht', kind: 'development', owner: '', amount: sen(total) }, ...lines],
    });
    [count, amount] = [count + lines.length, amount + total];
  }
  return { accounts: count, amount };
}

async function accountsOf(database: Database | Within, { memberships, on }: Crediting): Promise<readonly Account[]> {
  // Accounts are joined to sums that were made once: looked up one by one, many accounts would be read many times over.
  const { rows } = await sql<Account>`WITH account AS MATERIALIZED (
      SELECT id, owner FROM ledger.account WHERE fund = 'jht' AND kind = 'member'
        AND (${memberships === undefined} OR owner = ANY (${memberships ?? []}::text[]))
    ), entry AS MATERIALIZED (
      SELECT e.account, e.amount, e.happened_on, t.kind = 'development' AS credits
      FROM account JOIN ledger.entry e ON e.account = account.id JOIN ledger.transfer t ON t.id = e.transfer
      WHERE e.happened_on <= ${writeDate(on)}::date
    ), credit AS MATERIALIZED (
      SELECT account, max(happened_on) FILTER (WHERE credits) AS credited FROM entry GROUP BY account
    ), opened AS MATERIALIZED (
      SELECT credit.account, coalesce(-sum(entry.amount) FILTER (WHERE happened_on <= credited), 0)::bigint AS opening
      FROM credit JOIN entry USING (account) GROUP BY credit.account
    ), month AS (
      SELECT account, date_trunc('month', happened_on)::date AS month, -sum(amount)::bigint AS amount
      FROM entry JOIN credit USING (account) WHERE credited IS NULL OR happened_on > credited GROUP BY 1, 2
    ), came AS MATERIALIZED (
      SELECT account, array_agg(month::text ORDER BY month) AS months, array_agg(amount ORDER BY month) AS amounts
      FROM month GROUP BY account
    )
    SELECT account.owner AS membership, credit.credited, coalesce(opened.opening, 0)::bigint AS opening,
      coalesce(came.months, '{}') AS months, coalesce(came.amounts, '{}') AS amounts
    FROM account LEFT JOIN credit ON credit.account = account.id LEFT JOIN opened ON opened.account = account.id
      LEFT JOIN came ON came.account = account.id
    ORDER BY account.owner`.execute(database);
  return rows.filter(({ credited }) => credited === null || date(credited) < on);
}

type Earned = (accounts: readonly Account[]) => readonly bigint[];

/** What each account earned since its last credit, by the law's balance; the same columns for every chunk. */
export function developmentOf(
  law: KeptLaw['law'],
  { on, known, rates = [] }: Pick<Crediting, 'on' | 'known' | 'rates'>,
): Earned {
  const ask = law.asks.get('jht-balance');
  if (ask === undefined) throw new OperatingError('contributions/no-such-ask');
  const absent = rates.length === 0 ? ['rates'] : [];
  const run = columnRun(law, rulesOf(ask), { on, known, absent }, CHUNK);
  const [outcomeAt, answersAt] = [outcomes(ask, run.column), answers(ask, run.column)];
  // Few days of credit for many accounts: the law is asked once for each.
  const firsts = new Map<Day, Day>();
  const counting: Counting = (since) => {
    const first = firsts.get(since) ?? countsFrom(law, since, known);
    firsts.set(since, first);
    return first;
  };
  return (accounts) => {
    run.run(
      columnsOf(
        run.program,
        accounts.map((account) => factsOf(account, rates, counting)),
      ),
      accounts.length,
    );
    const without = accounts.filter((_, row) => outcomeAt(row).outcome !== 'granted');
    if (without.length > 0) {
      const some = without.slice(0, SHOWN).map(({ membership }) => membership);
      throw new OperatingError('contributions/no-rate', { on: writeDate(on), accounts: without.length, some });
    }
    return accounts.map(({ opening, amounts }, row) => {
      const balance = answersAt(row, false).get('balance');
      const held = amounts.reduce((sum, amount) => sum + amount, opening);
      return isExact(balance) ? senOf(balance) - held : 0n;
    });
  };
}

const SEN_OF_A_RUPIAH = 100n;

type Counting = (since: Day) => Day;

function factsOf(
  { credited, opening, months, amounts }: Account,
  rates: readonly DeclaredRate[],
  counting: Counting,
): Facts {
  const since = credited === null ? undefined : date(credited);
  // What comes in after a credit, in its own month, counts from the month that the law says.
  const first = since === undefined ? undefined : counting(since);
  const contributions = months.map((month, index) => ({
    month: { day: first === undefined ? date(month) : Math.max(date(month), first) },
    amount: ratio(amounts[index] ?? 0n, SEN_OF_A_RUPIAH),
  }));
  return {
    contributions,
    ...(rates.length === 0 ? {} : { rates: rates.map(({ year, rate }) => ({ year: whole(year), rate })) }),
    ...(since === undefined
      ? {}
      : { 'opening.date': { day: since }, 'opening.balance': ratio(opening, SEN_OF_A_RUPIAH) }),
  };
}
