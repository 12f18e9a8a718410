// The cash desk and one batch as their pages show them; plain data.
import {
  asActor,
  type BatchRow,
  batchRows,
  businessDay,
  type FreeOrders,
  findPerson,
  freeOrders,
  type PayablePart,
  payableParts,
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
  const read = await asActor(branch.people, actor, async (within) => ({
    parts: await payableParts(within, on),
    free: await freeOrders(within, on),
    batches: await batchRows(within),
  }));
  const owed: OwedView[] = [];
  for (const parts of Map.groupBy(read.parts, ({ claim }) => claim).values()) owed.push(await owedView(acting, parts));
  return {
    owed,
    free: read.free.map((one) => freeView(one, language)),
    batches: await batchViews(acting, read.batches),
  };
}

async function owedView({ branch, language }: Acting, parts: readonly PayablePart[]): Promise<OwedView> {
  const [first] = parts;
  if (first === undefined) throw new Error('a claim without parts is owed nothing');
  const [person] = await findPerson(branch.system, branch.vault, { kpj: first.membership });
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

/** A batch with its payments, each with where it stands. */
export type OpenedBatch = BatchView & {
  readonly payments: readonly {
    readonly payment: string;
    readonly claim: string;
    readonly payee: string;
    readonly amount: string;
    readonly state: string;
  }[];
};

/** Nothing when there is no such batch for who acts. */
export async function batchView(acting: Acting, batch: string): Promise<OpenedBatch | undefined> {
  const { branch, actor, language } = acting;
  const read = await asActor(branch.people, actor, async (within) => ({
    rows: await batchRows(within, batch),
    payments: await within
      .selectFrom('payments.payment as p')
      .innerJoin('payments.batch_member as m', 'm.payment', 'p.id')
      .innerJoin('payments.payment_state as s', 's.payment', 'p.id')
      .select(['p.id', 'p.claim', 'p.amount', 'p.payee_name', 's.status'])
      .where('m.batch', '=', batch)
      .orderBy('p.id')
      .limit(100)
      .execute(),
  }));
  const [view] = await batchViews(acting, read.rows);
  if (view === undefined) return undefined;
  const words = claimWords[language].payments;
  const payments = read.payments.map(({ id, claim, amount, payee_name, status }) => {
    const state = words[status] ?? status;
    return { payment: id, claim, payee: payee_name, amount: senText(amount, language), state };
  });
  return { ...view, payments };
}

function number(value: bigint, language: Language): string {
  return formatNumber(whole(value), language);
}
