// Pays a payer's open bills from the money that is there: oldest first, each whole, into funds and members' accounts.
import { type Day, writeDate } from '@jamin/engine';
import type { Instant } from '../clock.ts';
import type { Within } from '../database.ts';
import { balance } from '../ledger/balance.ts';
import { type Line, postTransfer } from '../ledger/post-transfer.ts';
import { sen } from '../money.ts';
import { announce } from '../outbox/announce.ts';
import { fundAccount, fundAmounts } from './fund-amounts.ts';
import type { Shares } from './tables.ts';

type Settling = { readonly payer: string; readonly bank: string; readonly on: Day; readonly at: Instant };
type Share = Shares & { readonly membership: string | null };

/** Gives the bills that it paid. The caller holds the payer's lock. */
export async function settleBills(within: Within, { payer, bank, on, at }: Settling): Promise<readonly string[]> {
  let left = -(await balance(within, { fund: 'institution', kind: 'unallocated', owner: payer }));
  const open = await within
    .selectFrom('contributions.bill_state as s')
    .innerJoin('contributions.bill as b', 'b.id', 's.bill')
    .select(['s.bill', 's.amount', 's.month', 'b.branch'])
    .where('s.payer', '=', payer)
    .where('s.paid_on', 'is', null)
    .orderBy('s.month')
    .orderBy('s.bill')
    .execute();
  const paid: string[] = [];
  for (const { bill, amount, month, branch } of open) {
    // A later bill is not paid before an older one, even where the money would do.
    if (amount > left) break;
    const shares = await within
      .selectFrom('contributions.share')
      .selectAll()
      .where('bill', '=', bill)
      .orderBy('line')
      .execute();
    await postTransfer(within, {
      key: `paid:${bill}`,
      kind: 'contribution',
      cause: { kind: 'bill', id: bill },
      happenedOn: on,
      recordedAt: at,
      lines: paidLines(payer, bank, shares, amount),
    });
    await announce(within, { kind: 'bill.paid', branch, subject: bill, data: { month }, happenedOn: on, at });
    left -= amount;
    paid.push(bill);
  }
  return paid;
}

/** The money goes from the institution's bank to each fund's, the debt is gone, JHT and JP become members'. */
function paidLines(payer: string, bank: string, shares: readonly Share[], amount: bigint): readonly Line[] {
  const lines: Line[] = [
    { fund: 'institution', kind: 'unallocated', owner: payer, amount: sen(amount) },
    { fund: 'institution', kind: 'bank', owner: bank, amount: sen(-amount) },
  ];
  for (const [fund, owed] of fundAmounts(shares)) {
    if (owed === 0n) continue;
    lines.push(
      { fund, kind: 'bank', owner: fundAccount(fund, bank), amount: sen(owed) },
      { fund, kind: 'receivable', owner: payer, amount: sen(-owed) },
      { fund, kind: 'billed', owner: payer, amount: sen(owed) },
    );
    if (fund !== 'jht' && fund !== 'jp') lines.push({ fund, kind: 'contributions', owner: '', amount: sen(-owed) });
  }
  return [...lines, ...memberLines(shares)];
}

function memberLines(shares: readonly Share[]): readonly Line[] {
  return shares.flatMap(({ membership, jht_employer, jht_worker, jp_employer, jp_worker }) => {
    const own = { kind: 'member', owner: membership ?? '' };
    const [jht, jp] = [jht_employer + jht_worker, jp_employer + jp_worker];
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
