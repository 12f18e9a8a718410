// The cash desk and one batch as their pages show them; plain data.
import {
  asActor,
  type BatchRow,
  batchRows,
  businessDay,
  type FreeOrders,
  findPerson,
  freeOrders,
  listPayments,
  type PayablePart,
  payableParts,
  reachOf,
  type Within,
} from '@jamin/administration';
import { whole } from '@jamin/engine';
import { formatNumber, type Language } from '@jamin/law';
import { claimWords } from '../words/claim-words.ts';
import type { Acting } from './acting.ts';
import { senText } from './claim-view.ts';
import { namesOf } from './names.ts';

export type BatchView = {
  readonly batch: string;
  readonly fund: string;
  readonly state: 'new' | 'half' | 'approved' | 'sent' | 'paid' | 'partly' | 'refused';
  readonly count: string;
  readonly total: string;
  readonly madeBy: string;
  readonly approvedBy: readonly string[];
  /** Whether the reader has approved it. */
  readonly isMine: boolean;
};

export type OwedView = {
  readonly claim: string;
  readonly fund: string;
  readonly name: string;
  /** The heir who is paid for all; nothing where the member is paid. */
  readonly payee: string | null;
  readonly count: string;
  readonly amount: string;
};

export type FreeView = {
  readonly account: string;
  readonly fund: string;
  readonly count: string;
  readonly total: string;
};

export async function cashView(acting: Acting) {
  const { branch, actor, language } = acting;
  const on = businessDay(actor.at);
  const read = await asActor(branch.people, actor, async (within) => {
    const owed: OwedView[] = [];
    for (const parts of Map.groupBy(await payableParts(within, on), ({ claim }) => claim).values())
      owed.push(await owedView(within, acting, parts));
    return { owed, free: await freeOrders(within, on), batches: await batchRows(within) };
  });
  return {
    owed: read.owed,
    free: read.free.map((one) => freeView(one, language)),
    batches: await batchViews(acting, read.batches),
  };
}

/** With the name of the member for who may see it; a cashier sees the number of the card. */
async function owedView(
  within: Within,
  { branch, language }: Acting,
  parts: readonly PayablePart[],
): Promise<OwedView> {
  const [first] = parts;
  if (first === undefined) throw new Error('a claim without parts is owed nothing');
  const [person] = await findPerson(within, branch.vault, { kpj: first.membership });
  const amount = parts.reduce((sum, part) => sum + part.amount, 0n);
  return {
    ...{ claim: first.claim, fund: first.fund.toUpperCase(), payee: first.payee },
    name: person?.name ?? first.membership,
    count: number(BigInt(parts.length), language),
    amount: senText(amount, language),
  };
}

function freeView({ account, fund, payments, total }: FreeOrders, language: Language): FreeView {
  return { account, fund: fund.toUpperCase(), count: number(payments, language), total: senText(total, language) };
}

async function batchViews({ branch, actor, language }: Acting, rows: readonly BatchRow[]) {
  const ids = rows.flatMap(({ madeBy, approvedBy }) => [madeBy, ...approvedBy]);
  const names = await namesOf(branch.system, ids);
  return rows.map((row): BatchView => {
    const { batch, fund, payments, total, madeBy, approvedBy } = row;
    return {
      ...{ batch, fund: fund.toUpperCase(), state: stateOf(row), count: number(payments, language) },
      total: senText(total, language),
      madeBy: names.get(madeBy) ?? madeBy,
      approvedBy: approvedBy.map((id) => names.get(id) ?? id),
      isMine: approvedBy.includes(actor.id),
    };
  });
}

function stateOf({ refused, sent, paid, settled, payments, approvedBy }: BatchRow): BatchView['state'] {
  if (refused) return 'refused';
  if (paid > 0n && paid === payments) return 'paid';
  if (sent && settled === payments) return 'partly';
  if (sent) return 'sent';
  if (approvedBy.length >= 2) return 'approved';
  return approvedBy.length === 1 ? 'half' : 'new';
}

/** A batch with a page of its payments, each with where it stands and, for who compares them, where it goes. */
export type OpenedBatch = BatchView & {
  readonly payments: readonly {
    readonly payment: string;
    readonly claim: string;
    readonly payee: string;
    readonly account: string | undefined;
    readonly amount: string;
    readonly state: string;
  }[];
  readonly from: string;
  readonly through: string;
  /** After which payment the next page begins, where there is one. */
  readonly next: string | undefined;
  readonly isPart: boolean;
};

/** As many as somebody can compare on one page. */
const SHOWN = 100;

/** With the payments after one of them, so many at a time. Nothing when there is no such batch for who acts. */
export async function batchView(acting: Acting, batch: string, after: string): Promise<OpenedBatch | undefined> {
  const { branch, actor, language } = acting;
  const read = await asActor(branch.people, actor, async (within) => ({
    rows: await batchRows(within, batch),
    payments: await listPayments(within, { batch, after, limit: SHOWN + 1 }),
    before: await countThrough(within, batch, after),
  }));
  const [view] = await batchViews(acting, read.rows);
  if (view === undefined) return undefined;
  const words = claimWords[language].payments;
  const isTold = (['approve-batch', 'order-payment'] as const).some((one) => reachOf(one, actor.role) !== undefined);
  const shown = read.payments.slice(0, SHOWN);
  return {
    ...view,
    payments: shown.map(({ payment, claim, amount, status, payee_name, payee_bank, payee_account }) => ({
      ...{ payment, claim, payee: payee_name, amount: senText(amount, language), state: words[status] ?? status },
      account: isTold ? `${payee_bank} ${payee_account}` : undefined,
    })),
    from: number(read.before + 1n, language),
    through: number(read.before + BigInt(shown.length), language),
    next: read.payments.length > SHOWN ? shown.at(-1)?.payment : undefined,
    isPart: read.before > 0n || read.payments.length > SHOWN,
  };
}

async function countThrough(within: Within, batch: string, payment: string): Promise<bigint> {
  const { count } = await within
    .selectFrom('payments.batch_member')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('batch', '=', batch)
    .where('payment', '<=', payment)
    .executeTakeFirstOrThrow();
  return count;
}

function number(value: bigint, language: Language): string {
  return formatNumber(whole(value), language);
}
