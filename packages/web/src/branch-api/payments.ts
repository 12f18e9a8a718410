// Payments: ordered part by part, gathered into batches, approved by two people, sent to the bank, tried again.
import {
  approveBatch,
  businessDay,
  listBatches,
  listPayments,
  makeBatch,
  OperatingError,
  orderPart,
  paymentState,
  refuseBatch,
  retryPayment,
  rightPayee,
  seeBatch,
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
});

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
    work: (within, { query }) =>
      pageFrom(
        query,
        (asked) => listPayments(within, { ...query, ...asked }),
        (row) => row.payment,
      ),
  }),
  payment: acting('payment', {
    summary: { id: 'Keadaan satu pembayaran', en: 'Where a payment stands' },
    action: 'read-payments',
    params: { payment: paymentId },
    answer: paymentRow,
    work: async (within, { params }) => {
      const found = await paymentState(within, params.payment);
      if (found === undefined) throw new OperatingError('payments/no-such-payment', params);
      return found;
    },
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
      const failed = await paymentState(within, params.payment);
      if (failed === undefined) throw new OperatingError('payments/no-such-payment', params);
      const { claim } = failed;
      const payee = body.payee && (await rightPayee(within, branch.vault, { claim, payee: body.payee, at }));
      const retry = { ...params, payee, dueOn: body.dueOn ?? businessDay(at), ...when };
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
    summary: { id: 'Satu kumpulan pembayaran', en: 'One batch' },
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
