// The books: what is in an account as of any day and moment, sealing, verifying, and closing a month.
import { balance, closeMonth, countSealed, sealBooks, verifyBooks } from '@jamin/administration';
import { z } from 'zod';
import { acting, alone } from './endpoint.ts';
import { done, fund } from './ids.ts';
import { big, day, instant, money, month, text } from './wire.ts';

export const ledgerEndpoints = {
  balance: acting('balance', {
    summary: { id: 'Saldo suatu rekening buku', en: 'What is in an account of the books' },
    action: ['read-books', 'read-own-file', 'read-member-file', 'read-employer-file', 'read-claim'],
    query: { fund, kind: text(40), owner: z.string().max(60), on: day.optional(), recordedAt: instant.optional() },
    answer: z.object({ balance: money.describe('Debit positif / Debit is positive') }),
    work: async (within, { query }) => {
      const { on, recordedAt, ...account } = query;
      return { balance: await balance(within, account, { happenedOn: on, recordedAt }) };
    },
  }),
  sealBooks: alone('sealBooks', {
    summary: { id: 'Segel buku dan hitung angkanya', en: 'Seal the books and count the figures' },
    action: 'seal-books',
    answer: z.object({ position: big, transfers: big, counted: big }),
    status: 201,
    alone: async (database, { as, at }) => {
      const { number, transfers } = await as((within) => sealBooks(within, at));
      const { position } = await countSealed(database);
      return { position: number, transfers, counted: position };
    },
  }),
  verifyBooks: acting('verifyBooks', {
    summary: { id: 'Periksa segel semua buku', en: 'Verify the seals of all books' },
    action: 'verify-books',
    answer: z.object({ breaches: z.array(z.object({ batch: big, problem: z.string() })) }),
    work: async (within) => ({ breaches: await verifyBooks(within) }),
  }),
  closeMonth: acting('closeMonth', {
    summary: { id: 'Tutup buku sebulan', en: 'Close a month' },
    action: 'close-month',
    body: z.strictObject({ month }),
    answer: done,
    keyed: true,
    work: async (within, { body, at, actor }) => {
      await closeMonth(within, body.month, at, actor.id);
      return {};
    },
  }),
};
