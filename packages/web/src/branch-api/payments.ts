// Payments: ordered part by part, gathered into batches, approved by two people, sent to the bank, tried again.
import {
  type Actor,
  approveBatch,
  businessDay,
  listBatches,
  listPayments,
  type MaskedPayee,
  makeBatch,
  orderPart,
  reachOf,
  refuseBatch,
  retryPayment,
  seeBatch,
  seePayment,
  writeBatchFile,
} from '@jamin/administration';
import { z } from 'zod';
import { acting, file, listing } from './endpoint.ts';
import { claimId, done, fund } from './ids.ts';
import { pageFrom } from './page-from.ts';
import { big, day, instant, money, paging, text, whole } from './wire.ts';

const payee = z.strictObject({ name: text(140), bank: text(35), account: z.string().regex(/^[0-9A-Za-z]{1,34}$/) });
const paymentId = text(40);
const batchId = text(40);
const status = z.enum([
  ...(['ordered', 'batched', 'approved', 'sent', 'accepted'] as const),
  ...(['rejected', 'withdrawn', 'paid', 'returned'] as const),
]);
const ordered = z.object({ payment: paymentId });

const paymentRow = z.object({
  payment: paymentId,
  claim: claimId,
  cause: z.string(),
  fund,
  amount: big,
  due_on: z.string(),
  batch: z.string().nullable(),
  bank_account: z.string().nullable(),
  paid_on: z.string().nullable(),
  reason: z.string().nullable(),
  status,
  /** To whom it goes, for who approves or orders it; nothing for others. */
  payee_name: z.string().nullable(),
  payee_bank: z.string().nullable(),
  payee_account: z.string().nullable().describe('Hanya empat angka terakhir / The last four figures alone'),
});

/** Who does not approve or order payments is told nothing of payees. */
function seenBy<Row extends MaskedPayee>({ role }: Actor, row: Row) {
  const isTold = (['approve-batch', 'order-payment'] as const).some((one) => reachOf(one, role) !== undefined);
  return isTold ? row : { ...row, payee_name: null, payee_bank: null, payee_account: null };
}

const batchRow = z.object({
  batch: batchId,
  bankAccount: z.string(),
  fund,
  executionOn: day,
  payments: big,
  total: big,
  madeBy: z.string(),
  madeAt: instant,
  approvals: z.array(z.string()),
  refused: z.string().nullable(),
  sentAt: instant.nullable(),
});

export const paymentEndpoints = {
  orderPart: acting('orderPart', {
    summary: { id: 'Perintahkan bayar satu bagian klaim', en: 'Order the payment of a part of a claim' },
    action: 'order-payment',
    params: { claim: claimId },
    body: z.strictObject({ line: whole(1, 10_000), payee: payee.optional(), dueOn: day.optional() }),
    answer: ordered,
    status: 201,
    keyed: true,
    work: async (within, { params, body, branch, at, when }) => {
      const { id } = await orderPart(within, branch.vault, { ...params, ...body, on: businessDay(at), ...when });
      return { payment: id };
    },
  }),
  payments: listing('payments', {
    summary: { id: 'Daftar pembayaran', en: 'The payments' },
    action: 'read-payments',
    query: { claim: claimId.optional(), status: status.optional(), batch: batchId.optional(), ...paging },
    item: paymentRow,
    work: async (within, { query, actor }) => {
      const page = await pageFrom(
        query,
        (asked) => listPayments(within, { ...query, ...asked }),
        (row) => row.payment,
      );
      return { ...page, items: page.items.map((row) => seenBy(actor, row)) };
    },
  }),
  payment: acting('payment', {
    summary: { id: 'Keadaan satu pembayaran', en: 'Where a payment stands' },
    action: 'read-payments',
    params: { payment: paymentId },
    answer: paymentRow,
    work: async (within, { params, actor }) => seenBy(actor, await seePayment(within, params.payment)),
  }),
  retryPayment: acting('retryPayment', {
    summary: { id: 'Bayar lagi yang gagal', en: 'Try a failed payment again' },
    action: 'order-payment',
    params: { payment: paymentId },
    body: z.strictObject({ payee: payee.optional(), dueOn: day.optional() }),
    answer: ordered,
    status: 201,
    keyed: true,
    work: async (within, { params, body, branch, at, when }) => {
      const retry = { ...params, ...body, dueOn: body.dueOn ?? businessDay(at), ...when };
      return { payment: (await retryPayment(within, branch.vault, retry)).id };
    },
  }),
  batches: listing('batches', {
    summary: { id: 'Daftar kumpulan pembayaran', en: 'The batches' },
    action: 'read-batches',
    query: paging,
    item: batchRow,
    work: (within, { query }) =>
      pageFrom(
        query,
        (asked) => listBatches(within, asked),
        (row) => row.batch,
      ),
  }),
  makeBatch: acting('makeBatch', {
    summary: { id: 'Kumpulkan yang jatuh tempo', en: 'Gather what is due' },
    action: 'order-payment',
    body: z.strictObject({
      bankAccount: text(60),
      executionOn: day,
      payments: z.array(paymentId).min(1).max(10_000).optional(),
      most: whole(1, 10_000).optional(),
    }),
    answer: z.object({ batch: batchId, payments: z.array(paymentId), total: money }),
    status: 201,
    keyed: true,
    work: async (within, { body, key, when }) => {
      const { id, payments, total } = await makeBatch(within, { ...body, key, ...when });
      return { batch: id, payments, total };
    },
  }),
  batch: acting('batch', {
    summary: {
      id: 'Satu kumpulan pembayaran; penerimanya: GET /payments?batch=',
      en: 'One batch; its payees: GET /payments?batch=',
    },
    action: 'read-batches',
    params: { batch: batchId },
    answer: batchRow,
    work: (within, { params }) => seeBatch(within, params.batch),
  }),
  approveBatch: acting('approveBatch', {
    summary: { id: 'Setujui kumpulan; perlu dua orang', en: 'Approve a batch; it takes two people' },
    action: 'approve-batch',
    params: { batch: batchId },
    answer: z.object({ approvals: z.int() }),
    keyed: true,
    work: (within, { params, when }) => approveBatch(within, { ...params, ...when }),
  }),
  refuseBatch: acting('refuseBatch', {
    summary: { id: 'Tolak kumpulan', en: 'Refuse a batch' },
    action: 'approve-batch',
    params: { batch: batchId },
    body: z.strictObject({ reason: text(1000) }),
    answer: done,
    keyed: true,
    work: async (within, { params, body, when }) => {
      await refuseBatch(within, { ...params, ...body, ...when });
      return {};
    },
  }),
  batchFile: acting('batchFile', {
    summary: {
      id: 'Berkas untuk bank (pain.001); selalu sama',
      en: 'The file for the bank (pain.001); always the same',
    },
    action: 'order-payment',
    params: { batch: batchId },
    answer: file,
    file: 'application/xml',
    work: async (within, { params, branch, when }) => {
      const { bytes } = await writeBatchFile(within, branch.vault, { ...params, ...when });
      return { name: `${params.batch}.xml`, body: bytes };
    },
  }),
};
