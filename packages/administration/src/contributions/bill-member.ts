// Bills members who pay for themselves, also months ahead: by the income that they chose, as the registry knows it.
import { type Day, ratio, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { told } from '../ledger/post-transfer.ts';
import { kpjOf } from '../registry/enrol-member.ts';
import type { Programme } from '../registry/tables.ts';
import { inTransaction } from '../registry/transaction.ts';
import { type Billing, issueBills, type Laws } from './issue-bill.ts';
import type { Bill } from './write-bills.ts';

type MemberMonth = {
  /** The card of the member, of the segment BPU. */
  readonly kpj: string;
  /** The first day of the month; it may be one that is still to come. */
  readonly month: Day;
  /** The institution's account that the member pays into. */
  readonly bank: string;
  readonly issuedOn: Day;
  readonly at: Instant;
  readonly by: string;
};

/** What became of a month: neither a bill nor a refusal where nothing is owed. */
type BilledMember = {
  readonly kpj: string;
  readonly month: Day;
  readonly bill?: Bill;
  readonly refused?: { readonly code: string; readonly data: { readonly [key: string]: unknown } };
};

type Chosen = {
  readonly number: number;
  readonly branch: string;
  readonly income: bigint;
  readonly programmes: readonly Programme[];
  readonly sector: 'transport' | 'other';
};

const SEN_OF_A_RUPIAH = 100n;
const CHUNK = 250;

/**
 * In the order given; of one member the months in order. A month that was billed gives its bill again. A card without
 * a chosen income, or of another segment, is refused with `contributions/nothing-chosen` and keeps nobody else.
 */
export async function billMembers(
  database: Database | Within,
  laws: Laws,
  months: readonly MemberMonth[],
): Promise<readonly BilledMember[]> {
  const billed: BilledMember[] = [];
  for (let start = 0; start < months.length; start += CHUNK) {
    const chunk = months.slice(start, start + CHUNK);
    billed.push(...(await told(inTransaction(database, (within) => billWithin(within, laws, chunk)))));
  }
  return billed;
}

async function billWithin(
  within: Within,
  laws: Laws,
  months: readonly MemberMonth[],
): Promise<readonly BilledMember[]> {
  const chosen = new Map((await choicesOf(within, months)).map((one) => [one.number, one]));
  const billings = months.flatMap((month, number) => {
    const choice = chosen.get(number);
    return choice === undefined ? [] : [{ number, billing: billingOf(month, choice) }];
  });
  const all = billings.map(({ billing }) => billing);
  const issued = all.length === 0 ? [] : await issueBills(within, laws, all);
  const outcome = new Map(issued.map((one, index) => [billings[index]?.number, one]));
  return months.map(({ kpj, month }, number): BilledMember => {
    const about = { kpj: kpjOf(kpj), month };
    const one = outcome.get(number);
    if (one === undefined) return { ...about, refused: { code: 'contributions/nothing-chosen', data: about } };
    if (one.bill !== undefined) return { ...about, bill: one.bill };
    if (one.refused === undefined) return about;
    return { ...about, refused: { code: 'contributions/cannot-assess', data: one.refused } };
  });
}

function billingOf({ kpj, month, bank, issuedOn, at, by }: MemberMonth, choice: Chosen): Billing {
  const { branch, income, programmes, sector } = choice;
  const card = kpjOf(kpj);
  const facts = { segment: 'BPU', income: ratio(income, SEN_OF_A_RUPIAH), programmes, sector };
  return {
    key: `month:${card}:${writeDate(month)}`,
    payer: card,
    payerKind: 'member',
    branch,
    bank,
    month,
    reason: 'month',
    workers: [{ membership: card, wage: income, facts }],
    issuedOn,
    at,
    by,
  };
}

/** What counted for each month, as known at its moment. */
async function choicesOf(within: Within, months: readonly MemberMonth[]): Promise<readonly Chosen[]> {
  const rows = months.map(({ kpj, month, at }, number) => ({ number, kpj: kpjOf(kpj), month: writeDate(month), at }));
  const { rows: found } = await sql<Chosen>`SELECT given.number, m.branch, c.income, c.programmes, c.sector
    FROM json_to_recordset(${JSON.stringify(rows)}::text::json) AS given (
      number integer, kpj text, month date, at timestamptz)
    JOIN registry.membership m ON m.kpj = given.kpj AND m.segment = 'BPU'
    JOIN LATERAL (SELECT * FROM registry.chosen_income c
      WHERE c.membership = m.id AND c.from_month <= given.month AND c.recorded_at <= given.at
      ORDER BY c.from_month DESC, c.recorded_at DESC LIMIT 1) c ON true`.execute(within);
  return found;
}
