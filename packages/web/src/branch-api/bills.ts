// Bills, what a payer is behind with, and money that came in.
import {
  arrearsOf,
  businessDay,
  listBankAccounts,
  listBills,
  OperatingError,
  receiveFromState,
  receiveMoney,
  seeBill,
} from '@jamin/administration';
import { z } from 'zod';
import { billId, billReason, billRow } from './bill-schema.ts';
import { acting, alone, listing } from './endpoint.ts';
import { payer, place } from './ids.ts';
import { pageFrom } from './page-from.ts';
import { big, day, money, paging, text, truth } from './wire.ts';

export const billEndpoints = {
  bills: listing('bills', {
    summary: { id: 'Daftar tagihan', en: 'The bills' },
    action: ['read-own-file', 'read-employer-file'],
    query: { payer: payer.optional(), paid: truth.optional(), reason: billReason.optional(), ...paging },
    item: billRow,
    work: (within, { query }) =>
      pageFrom(
        query,
        (asked) => listBills(within, { payer: query.payer, paid: query.paid, reason: query.reason, ...asked }),
        (row) => row.bill,
      ),
  }),
  bill: acting('bill', {
    summary: { id: 'Satu tagihan', en: 'One bill' },
    action: ['read-own-file', 'read-employer-file'],
    params: { bill: billId },
    answer: billRow,
    work: (within, { params }) => seeBill(within, params.bill),
  }),
  arrears: acting('arrears', {
    summary: { id: 'Tunggakan', en: 'What a payer is behind with' },
    action: ['read-own-file', 'read-employer-file'],
    params: { payer },
    answer: z.object({ bills: z.array(z.object({ bill: billId, month: z.string() })) }),
    work: async (within, { params, at }) => ({ bills: await arrearsOf(within, params.payer, businessDay(at)) }),
  }),
  receiveMoney: acting('receiveMoney', {
    summary: { id: 'Catat uang masuk', en: 'Note money that came in' },
    action: 'receive-money',
    body: z.strictObject({ reference: text(100), payer, bank: place, amount: money, paidOn: day }),
    answer: z.object({ receipt: z.string(), paid: z.array(billId) }),
    status: 201,
    keyed: true,
    work: async (within, { body, when }) => {
      // The bank's own reference is the key: told twice, also by two people, it is the same money.
      const { reference, ...rest } = body;
      const { id, paid } = await receiveMoney(within, { key: reference, ...rest, ...when });
      return { receipt: id, paid };
    },
  }),
  receiveFromState: alone('receiveFromState', {
    summary: { id: 'Catat bagian pemerintah untuk JKP', en: 'Note the state’s share of JKP' },
    action: 'receive-money',
    body: z.strictObject({ reference: text(100), account: text(60), amount: money, paidOn: day }),
    answer: z.object({ transfer: big, replayed: truth }),
    status: 201,
    keyed: true,
    alone: async (database, { body, at }) => {
      const { reference, account, amount, paidOn } = body;
      const known = (await listBankAccounts(database)).find(({ code, fund }) => code === account && fund === 'jkp');
      if (known === undefined) throw new OperatingError('payments/no-such-account', { code: account });
      if (amount <= 0n) throw new OperatingError('contributions/nothing-received', { reference });
      const { id, replayed } = await receiveFromState(database, { key: reference, account, amount, paidOn, at });
      return { transfer: id, replayed };
    },
  }),
};
