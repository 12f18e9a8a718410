// Charges what it costs that an employer's month was paid late: a bill of its own, to be paid with the next month.
import { type Day, date, type Facts, ratio, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { told } from '../ledger/post-transfer.ts';
import { employerFacts } from '../registry/employer-facts.ts';
import { inTransaction } from '../registry/transaction.ts';
import { workersOf } from '../registry/workers-of.ts';
import type { Assessor } from './assess-month.ts';
import type { PenaltyAssessor } from './assess-penalty.ts';
import type { Shares } from './tables.ts';
import { type Bill, writeBills } from './write-bills.ts';

type Charging = {
  readonly on: Day;
  /** Only what the books were told was paid from that moment on: what was looked at before was charged then. */
  readonly since?: Instant | undefined;
  readonly at: Instant;
  readonly by: string;
};

type PenaltyLaws = {
  readonly kept: KeptLaw;
  readonly assessorOf: (month: Day) => Assessor;
  readonly penaltyOf: (month: Day) => PenaltyAssessor;
};

type Late = {
  readonly payer: string;
  readonly bill: string;
  readonly month: string;
  readonly branch: string;
  /** Where this payer's money came in last. */
  readonly bank: string;
  readonly paid_on: string;
  readonly issued_at: Instant;
  readonly memberships: readonly string[];
  readonly wages: readonly bigint[];
};

type Charged = { readonly payer: string; readonly late: string; readonly bill: Bill };
/** A bill whose penalty the law cannot tell from what is known: it keeps no other waiting. */
type Refused = { readonly payer: string; readonly late: string; readonly code: string };

const SEN_OF_A_RUPIAH = 100n;

/**
 * Looks at every employer's month that was paid after its due day through a business day, and that no penalty was
 * charged for; gives the penalties, and what the law could not assess. Asked again it charges nothing more. A month
 * that is not paid yet has no penalty yet, for it still grows; a correction has none, for the law as read does not say
 * from when it is late.
 */
export async function chargePenalties(
  database: Database | Within,
  laws: PenaltyLaws,
  charging: Charging,
): Promise<{ readonly charged: readonly Charged[]; readonly refused: readonly Refused[] }> {
  const [charged, refused]: [Charged[], Refused[]] = [[], []];
  const once = { ...laws, penaltyOf: remembered(laws.penaltyOf), assessorOf: remembered(laws.assessorOf) };
  for (const late of await lateBills(database, charging)) {
    const about = { payer: late.payer, late: late.bill };
    try {
      const bill = await told(inTransaction(database, (within) => charge(within, once, late, charging)));
      if (bill !== undefined) charged.push({ ...about, bill });
    } catch (thrown) {
      if (!(thrown instanceof OperatingError) || thrown.code !== 'contributions/cannot-assess') throw thrown;
      refused.push({ ...about, code: thrown.code });
    }
  }
  return { charged, refused };
}

/** What was made of a month is not made again. */
function remembered<T>(make: (month: Day) => T): (month: Day) => T {
  const made = new Map<Day, T>();
  return (month) => {
    const one = made.get(month) ?? make(month);
    made.set(month, one);
    return one;
  };
}

async function lateBills(database: Database | Within, { on, since }: Charging): Promise<readonly Late[]> {
  const { rows } =
    await sql<Late>`SELECT b.payer, b.id AS bill, b.month, b.branch, r.bank, t.happened_on AS paid_on, b.issued_at,
      array_agg(s.membership ORDER BY s.line) AS memberships, array_agg(s.wage ORDER BY s.line) AS wages
    FROM contributions.bill b JOIN ledger.transfer t ON t.key = 'paid:' || b.id
    JOIN contributions.share s ON s.bill = b.id
    JOIN LATERAL (SELECT bank FROM contributions.receipt WHERE payer = b.payer
      ORDER BY recorded_at DESC, id DESC LIMIT 1) r ON true
    -- A bill that came after its day is due on the day it came; how late its month is, the law says.
    WHERE b.reason = 'month' AND b.payer_kind = 'employer'
      AND (${since ?? null}::timestamptz IS NULL OR t.recorded_at >= ${since ?? null}::timestamptz)
      AND (t.happened_on > b.due_on OR b.due_on = b.known) AND t.happened_on <= ${writeDate(on)}::date
      AND NOT EXISTS (SELECT FROM contributions.bill p
        WHERE p.payer = b.payer AND p.month = b.month AND p.reason = 'penalty')
    GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY b.month, b.id`.execute(database);
  return rows;
}

async function charge(
  within: Within,
  { kept, assessorOf, penaltyOf }: PenaltyLaws,
  late: Late,
  { on, at, by }: Charging,
): Promise<Bill | undefined> {
  await sql`SELECT contributions.lock_payer(${late.payer})`.execute(within);
  // Somebody else may have charged it while this one waited.
  const before = await within
    .selectFrom('contributions.bill')
    .select('id')
    .where('payer', '=', late.payer)
    .where('month', '=', late.month)
    .where('reason', '=', 'penalty')
    .executeTakeFirst();
  if (before !== undefined) return undefined;
  const month = date(late.month);
  const { jkk, jkm, jht, jp } = penaltyOf(month)(await factsOf(within, late), date(late.paid_on));
  if (jkk + jkm + jht + jp === 0n) return undefined;
  const penalty = { ...NOTHING, jkk, jkm, jht_employer: jht, jp_employer: jp };
  const [bill] = await writeBills(within, kept, [
    {
      key: `penalty:${late.bill}`,
      payer: late.payer,
      payerKind: 'employer',
      branch: late.branch,
      bank: late.bank,
      month,
      reason: 'penalty',
      // Paid with the contribution of the month in which it is charged.
      dueOn: assessorOf(firstOfMonth(on)).dueOn('employer', on),
      issuedOn: on,
      at,
      by,
      shared: [{ membership: null, wage: 0n }],
      shares: [penalty],
    },
  ]);
  return bill;
}

const NOTHING: Shares = {
  jkk: 0n,
  jkm: 0n,
  jht_employer: 0n,
  jht_worker: 0n,
  jp_employer: 0n,
  jp_worker: 0n,
  jkp_from_jkk: 0n,
  jkp_from_jkm: 0n,
  jkp_government: 0n,
};

function firstOfMonth(day: Day): Day {
  return date(`${writeDate(day).slice(0, 7)}-01`);
}

/** The workers as the bill had them: wages as billed, the rest as known when it was issued. */
async function factsOf(within: Within, { payer, month, issued_at, memberships, wages }: Late): Promise<Facts[]> {
  const employer = await employerFacts(within, payer, date(month), issued_at);
  const known = new Map((await workersOf(within, payer, date(month), issued_at)).map((one) => [one.membership, one]));
  return memberships.map((membership, index): Facts => {
    const { segment = 'PU', programmes } = known.get(membership) ?? {};
    return {
      segment,
      wage: ratio(wages[index] ?? 0n, SEN_OF_A_RUPIAH),
      ...(employer === undefined ? {} : { riskGroup: employer.riskGroup }),
      ...(programmes === undefined ? {} : { programmes }),
    };
  });
}
