// What the bank says: statuses and statements taken in, lines that match nothing, and what two officers make of them.
import {
  decideResolution,
  importStatement,
  importStatusFile,
  listBankAccounts,
  openBankAccount,
  resolveUnmatched,
  statementBreaks,
  unmatchedLines,
} from '@jamin/administration';
import { z } from 'zod';
import { acting, alone } from './endpoint.ts';
import { done, fund } from './ids.ts';
import { big, instant, text, truth } from './wire.ts';

const bytes = z.custom<{ readonly type: string; readonly bytes: Uint8Array }>();
const source = z.enum(['entry', 'status']);

const account = z.strictObject({
  /** The owner of the account `bank` in the books: `jht-utama`. */
  code: z.string().regex(/^[a-z0-9-]{1,60}$/),
  fund,
  holder: text(140),
  bank: text(35),
  account: z.string().regex(/^[A-Za-z0-9]{1,34}$/),
});

const listed = z.object({
  ...{ code: z.string(), fund, holder: z.string(), bank: z.string(), account: z.string(), openedAt: instant },
});

export const bankEndpoints = {
  bankAccounts: acting('bankAccounts', {
    summary: { id: 'Rekening kami di bank', en: 'Our accounts at banks' },
    action: 'read-books',
    answer: z.object({ accounts: z.array(listed) }),
    work: async (within) => ({ accounts: await listBankAccounts(within) }),
  }),
  openBankAccount: alone('openBankAccount', {
    summary: { id: 'Buka rekening sebuah dana', en: 'Open an account of a fund' },
    action: 'open-bank-account',
    body: account,
    answer: z.object({ code: z.string() }),
    status: 201,
    keyed: true,
    alone: async (database, { body, at }) => {
      const { holder: name, bank, account: number, ...rest } = body;
      await openBankAccount(database, { ...rest, holder: { name, bank, account: number }, at });
      return { code: body.code };
    },
  }),
  importStatus: acting('importStatus', {
    summary: { id: 'Terima berkas status (pain.002)', en: 'Take in a status file (pain.002)' },
    action: 'import-statement',
    takes: ['application/xml'],
    body: bytes,
    answer: z.object({ batch: z.string(), replayed: z.boolean(), accepted: z.int(), rejected: z.int() }),
    work: (within, { body, when }) => importStatusFile(within, { bytes: body.bytes, ...when }),
  }),
  importStatement: acting('importStatement', {
    summary: { id: 'Terima rekening koran (camt.053)', en: 'Take in a statement (camt.053)' },
    action: 'import-statement',
    takes: ['application/xml'],
    body: bytes,
    answer: z.object({
      statements: z.int(),
      paid: z.int(),
      returned: z.int(),
      unmatched: z.int(),
      replayed: z.boolean(),
    }),
    work: (within, { body, when }) => importStatement(within, { bytes: body.bytes, ...when }),
  }),
  unmatched: acting('unmatched', {
    summary: { id: 'Baris bank yang belum cocok', en: 'Lines of the bank that match nothing' },
    action: 'read-books',
    query: { account: text(60).optional() },
    answer: z.object({
      lines: z.array(
        z.object({
          source,
          id: big,
          bank_account: z.string(),
          told: z.string().nullable(),
          payment: z.string().nullable(),
          amount: big.nullable(),
          day: z.string().nullable(),
          reason: z.string(),
        }),
      ),
    }),
    work: async (within, { query }) => ({ lines: await unmatchedLines(within, query.account) }),
  }),
  resolveUnmatched: acting('resolveUnmatched', {
    summary: { id: 'Usulkan arti sebuah baris', en: 'Propose what a line is' },
    action: 'resolve-unmatched',
    params: { source, id: big },
    body: z.strictObject({
      action: z.union([z.strictObject({ match: text(40) }), z.enum(['suspense', 'note'])]),
      note: text(1000),
    }),
    answer: z.object({ resolution: big }),
    status: 201,
    keyed: true,
    work: async (within, { params, body, when }) => ({
      resolution: await resolveUnmatched(within, { ...params, ...body, ...when }),
    }),
  }),
  decideResolution: acting('decideResolution', {
    summary: { id: 'Putuskan usul', en: 'Decide a proposal' },
    action: 'decide-resolution',
    params: { resolution: big },
    body: z.strictObject({ approved: truth }),
    answer: done,
    keyed: true,
    work: async (within, { params, body, when }) => {
      await decideResolution(within, { ...params, ...body, ...when });
      return {};
    },
  }),
  statementBreaks: acting('statementBreaks', {
    summary: { id: 'Rekening koran yang tidak menyambung', en: 'Where statements do not follow on' },
    action: 'read-books',
    params: { account: text(60) },
    answer: z.object({
      breaks: z.array(z.object({ earlier: big, later: big, problem: z.enum(['missing', 'balance']) })),
    }),
    work: async (within, { params }) => ({ breaks: await statementBreaks(within, params.account) }),
  }),
};
