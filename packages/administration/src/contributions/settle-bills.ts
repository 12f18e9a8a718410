// Pays payers' open bills from the money that is there: first due first, each whole, into funds and members' accounts.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Within } from '../database.ts';
import { type Line, postTransfers, type Transfer } from '../ledger/post-transfer.ts';
import { sen } from '../money.ts';
import { announceAll } from '../outbox/announce.ts';
import { fundAccount } from './fund-amounts.ts';
import type { BillReason } from './tables.ts';

type Settling = {
  readonly payer: string;
  readonly bank: string;
  readonly on: Day;
  readonly at: Instant;
  /** Money that comes in now, with the transfer that says so. */
  readonly coming?: { readonly amount: bigint; readonly transfer: Transfer };
};
/** What a bill owes each fund, and what of it becomes whose: the amounts stand beside the cards. */
type Owed = {
  readonly bill: string;
  readonly jkk: bigint;
  readonly jkm: bigint;
  readonly jht: bigint;
  readonly jp: bigint;
  readonly jkp: bigint;
  readonly members: readonly string[];
  readonly savings: readonly bigint[];
  readonly pensions: readonly bigint[];
};
const funds = ['jkk', 'jkm', 'jht', 'jp', 'jkp'] as const;
type Open = {
  readonly payer: string;
  readonly bill: string;
  readonly amount: bigint;
  readonly month: string;
  readonly branch: string;
  readonly reason: BillReason;
};

/**
 * In order; gives the bills that each step paid. The money that comes in is posted with what it pays. The caller holds
 * the payers' locks.
 */
export async function settleBills(within: Within, steps: readonly Settling[]): Promise<readonly (readonly string[])[]> {
  const payers = [...new Set(steps.map(({ payer }) => payer))];
  const left = await unallocated(within, payers);
  const open = Map.groupBy(await openBills(within, payers), ({ payer }) => payer);
  const paying = steps.map((step) => {
    let money = (left.get(step.payer) ?? 0n) + (step.coming?.amount ?? 0n);
    const bills = open.get(step.payer) ?? [];
    // A bill due later is not paid before one due earlier, even where the money would do; penalties come last of a day.
    const until = bills.findIndex(({ amount }) => {
      if (amount > money) return true;
      money -= amount;
      return false;
    });
    const paid = until < 0 ? bills : bills.slice(0, until);
    open.set(step.payer, bills.slice(paid.length));
    left.set(step.payer, money);
    return { step, paid };
  });
  const owed = await owedBy(
    within,
    paying.flatMap(({ paid }) => paid.map(({ bill }) => bill)),
  );
  const transfers = paying.flatMap(({ step, paid }) => [
    ...(step.coming === undefined ? [] : [step.coming.transfer]),
    ...paid.map((one) => paidTransfer(step, one, owed.get(one.bill))),
  ]);
  await postTransfers(within, transfers);
  const events = paying.flatMap(({ step, paid }) =>
    paid.map(({ bill, branch, month }) => {
      const event = { kind: 'bill.paid', branch, subject: bill, data: { month } } as const;
      return { ...event, happenedOn: step.on, at: step.at };
    }),
  );
  await announceAll(within, events);
  return paying.map(({ paid }) => paid.map(({ bill }) => bill));
}

async function unallocated(within: Within, payers: readonly string[]): Promise<Map<string, bigint>> {
  const { rows } = await sql<{ payer: string; amount: bigint }>`SELECT payer,
      -ledger.balance('institution', 'unallocated', payer) AS amount
    FROM unnest(${payers}::text[]) AS one (payer)`.execute(within);
  return new Map(rows.map(({ payer, amount }) => [payer, amount]));
}

async function openBills(within: Within, payers: readonly string[]): Promise<readonly Open[]> {
  const { rows } = await sql<Open>`SELECT b.payer, b.id AS bill, b.amount, b.month, b.branch, b.reason
    FROM contributions.bill b
    WHERE b.payer = ANY (${payers}::text[])
      AND NOT EXISTS (SELECT FROM ledger.transfer t WHERE t.key = 'paid:' || b.id)
    ORDER BY b.payer, b.due_on, b.reason = 'penalty', b.month, b.id`.execute(within);
  return rows;
}

async function owedBy(within: Within, bills: readonly string[]): Promise<ReadonlyMap<string, Owed>> {
  if (bills.length === 0) return new Map();
  const { rows } = await sql<Owed>`SELECT bill, sum(jkk - jkp_from_jkk)::bigint AS jkk,
      sum(jkm - jkp_from_jkm)::bigint AS jkm, sum(jht)::bigint AS jht, sum(jp)::bigint AS jp,
      sum(jkp_from_jkk + jkp_from_jkm)::bigint AS jkp,
      coalesce(array_agg(coalesce(membership, '') ORDER BY line) FILTER (WHERE own), '{}') AS members,
      coalesce(array_agg(jht ORDER BY line) FILTER (WHERE own), '{}') AS savings,
      coalesce(array_agg(jp ORDER BY line) FILTER (WHERE own), '{}') AS pensions
    FROM contributions.share,
      LATERAL (SELECT jht_employer + jht_worker AS jht, jp_employer + jp_worker AS jp) AS of_member,
      LATERAL (SELECT jht <> 0 OR jp <> 0 AS own) AS has
    WHERE bill = ANY (${bills}::text[]) GROUP BY bill`.execute(within);
  return new Map(rows.map((row) => [row.bill, row]));
}

function paidTransfer(
  { payer, bank, on, at }: Settling,
  { bill, amount, reason }: Open,
  owed: Owed | undefined,
): Transfer {
  return {
    key: `paid:${bill}`,
    kind: 'contribution',
    cause: { kind: 'bill', id: bill },
    happenedOn: on,
    recordedAt: at,
    lines: [...bankLines(payer, bank, amount), ...(owed === undefined ? [] : paidLines(payer, bank, reason, owed))],
  };
}

function bankLines(payer: string, bank: string, amount: bigint): readonly Line[] {
  return [
    { fund: 'institution', kind: 'unallocated', owner: payer, amount: sen(amount) },
    { fund: 'institution', kind: 'bank', owner: bank, amount: sen(-amount) },
  ];
}

/**
 * The money goes from the institution's bank to each fund's, the debt is gone, JHT and JP become members'. A penalty is
 * income of the fund whose contribution was late.
 */
function paidLines(payer: string, bank: string, reason: BillReason, bill: Owed): readonly Line[] {
  const lines = funds.flatMap((fund): Line[] => {
    const owed = bill[fund];
    if (owed === 0n) return [];
    const paid: Line[] = [
      { fund, kind: 'bank', owner: fundAccount(fund, bank), amount: sen(owed) },
      { fund, kind: 'receivable', owner: payer, amount: sen(-owed) },
      { fund, kind: 'billed', owner: payer, amount: sen(owed) },
    ];
    if (reason === 'penalty') return [...paid, { fund, kind: 'penalties', owner: '', amount: sen(-owed) }];
    const isMembers = fund === 'jht' || fund === 'jp';
    return isMembers ? paid : [...paid, { fund, kind: 'contributions', owner: '', amount: sen(-owed) }];
  });
  return reason === 'penalty' ? lines : [...lines, ...memberLines(bill)];
}

function memberLines({ members, savings, pensions }: Owed): readonly Line[] {
  return members.flatMap((owner, index) => {
    const own = { kind: 'member', owner };
    const [jht = 0n, jp = 0n] = [savings[index], pensions[index]];
    const lines: Line[] = [];
    if (jht !== 0n) lines.push({ fund: 'jht', ...own, amount: sen(-jht) });
    if (jp !== 0n) lines.push({ fund: 'jp', ...own, amount: sen(-jp) });
    return lines;
  });
}

/** The days and months in which a payer is behind: bills past their due day on a business day, oldest first. */
export async function arrearsOf(
  within: Within,
  payer: string,
  on: Day,
): Promise<readonly { bill: string; month: string }[]> {
  return within
    .selectFrom('contributions.bill_state')
    .select(['bill', 'month'])
    .where('payer', '=', payer)
    .where('paid_on', 'is', null)
    .where('due_on', '<', writeDate(on))
    .orderBy('month')
    .execute();
}
