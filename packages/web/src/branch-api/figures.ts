// Figures: what they are, what was paid as of a position, and the rows behind. The public sees releases alone.
import {
  arrearsFigures,
  contributionFigures,
  figureDefinitions,
  memberDefinitions,
  memberFigures,
  otherDefinitions,
  paidTable,
  personFigures,
  serviceFigures,
  traceArrears,
  traceContributions,
  traceFigure,
  traceMembers,
  tracePersons,
  traceService,
  type Within,
} from '@jamin/administration';
import { z } from 'zod';
import { acting, listing, open } from './endpoint.ts';
import { ask, place } from './ids.ts';
import { big, day, money, paging } from './wire.ts';

const scope = {
  branch: place.optional(),
  region: place.optional(),
  from: day,
  to: day,
  position: big.optional(),
} as const;
const group = z.enum(['branch', 'region', 'month', 'programme']);
const figureId = z.enum(['paid.jht', 'paid.jkk', 'paid.jkm', 'paid.jp', 'paid.jkp', 'paid.total']);
const others = z.enum(['contributions', 'arrears', 'members', 'service', 'persons']);

const article = z.object({ id: z.string(), en: z.string() });

/** A row of a figure besides what was paid; each figure fills its own columns. */
const otherRow = z.object({
  group: z.string(),
  segment: z.string().optional(),
  programme: z.string().optional(),
  bills: big.optional(),
  payers: big.optional(),
  billed: money.optional(),
  received: money.optional(),
  owed: money.optional(),
  members: big.optional(),
  persons: big.optional(),
  claims: big.optional(),
  median: z.int().optional(),
  ninth: z.int().optional(),
  longest: z.int().optional(),
});

/** A row behind such a figure; each figure fills its own columns. */
const rowBehind = z.object({
  branch: z.string(),
  segment: z.string().optional(),
  programme: z.string().optional(),
  bill: z.string().optional(),
  payer: z.string().optional(),
  month: z.string().optional(),
  days: z.int().optional(),
  owed: money.optional(),
  billed: money.optional(),
  received: money.optional(),
  membership: z.string().optional(),
  person: z.string().optional(),
  claim: z.string().optional(),
  payment: z.string().optional(),
  payments: z.int().optional(),
  completeOn: z.string().optional(),
  paidOn: z.string().optional(),
  transfer: big.optional(),
  day: z.string().optional(),
});

export const figureEndpoints = {
  definitions: open('definitions', {
    summary: { id: 'Apa arti tiap angka', en: 'What each figure is' },
    answer: z.object({
      paid: z.array(
        z.object({ programme: ask, from: day.optional(), unit: z.string(), counts: z.enum(['payment', 'claim']) }),
      ),
      others: z.array(z.object({ figure: others, from: day.optional(), unit: z.string(), day: z.string() })),
      members: z.array(z.object({ segment: z.string(), from: day.optional(), activeBy: z.string() })),
    }),
    open: async () => ({ paid: figureDefinitions, others: otherDefinitions, members: memberDefinitions }),
  }),
  paidFigures: acting('paidFigures', {
    summary: { id: 'Kasus dan jumlah yang dibayar', en: 'Cases and amounts paid' },
    action: 'read-branch-figures',
    query: { ...scope, group: group.optional() },
    answer: z.object({
      rows: z.array(z.object({ group: z.string(), programme: ask, cases: big, amount: money })),
    }),
    work: async (within, { query }) => {
      const { group: by = 'programme', ...asked } = query;
      const rows = await paidTable(within, asked, by);
      return { rows: rows.map(({ sen, ...row }) => ({ ...row, amount: sen })) };
    },
  }),
  tracePaid: listing('tracePaid', {
    summary: {
      id: 'Pembayaran di balik sebuah angka, sampai pasalnya',
      en: 'The payments behind a figure, to the article',
    },
    action: 'read-claim',
    params: { figure: figureId },
    query: { ...scope, ...paging },
    item: z.object({
      programme: ask,
      branch: z.string(),
      day: z.string(),
      cases: big,
      sen: money,
      payment: z.string(),
      cause: z.string(),
      benefit: z.string().nullable(),
      claim: z.string(),
      transfer: z.object({ id: big, key: z.string(), batch: big.optional() }),
      decision: z.object({ number: z.int(), hash: z.string(), law: z.string(), articles: z.array(article) }).optional(),
    }),
    work: async (within, { params, query }) => {
      const { cursor, limit, ...asked } = query;
      const { payments, next } = await traceFigure(within, params.figure, asked, { after: cursor, limit });
      return { items: payments, next: next ?? null };
    },
  }),
  otherFigures: acting('otherFigures', {
    summary: {
      id: 'Iuran, tunggakan, peserta, waktu layanan, orang',
      en: 'Contributions, arrears, members, times, persons',
    },
    action: 'read-branch-figures',
    params: { figure: others },
    query: { ...scope, group: z.enum(['branch', 'region', 'month', 'all']).optional() },
    answer: z.object({ rows: z.array(otherRow) }),
    work: async (within, { params, query }) => {
      const { group: by = 'all', ...asked } = query;
      return { rows: await otherFigure(within, params.figure, asked, by) };
    },
  }),
  traceOther: listing('traceOther', {
    summary: { id: 'Baris di balik angka lain', en: 'The rows behind another figure' },
    action: ['read-claim', 'read-member-file', 'read-employer-file'],
    params: { figure: others },
    query: { ...scope, ...paging },
    item: rowBehind,
    work: async (within, { params, query }) => {
      const { cursor, limit, ...asked } = query;
      const { rows, next } = await traces[params.figure](within, asked, { after: cursor, limit });
      return { items: rows, next: next ?? null };
    },
  }),
};

type Asked = Parameters<typeof contributionFigures>[1];
type Page = Parameters<typeof traceContributions>[2];
type Behind = { readonly rows: readonly z.output<typeof rowBehind>[]; readonly next: string | undefined };

const traces: {
  readonly [figure in z.output<typeof others>]: (within: Within, asked: Asked, page: Page) => Promise<Behind>;
} = {
  contributions: traceContributions,
  arrears: traceArrears,
  members: traceMembers,
  service: async (within, asked, page) => {
    const { rows, next } = await traceService(within, asked, page);
    const told = rows.map(({ complete_on, paid_on, ...row }) => ({ ...row, completeOn: complete_on, paidOn: paid_on }));
    return { rows: told, next };
  },
  persons: tracePersons,
};

async function otherFigure(
  within: Within,
  figure: z.output<typeof others>,
  asked: Asked,
  by: 'branch' | 'region' | 'month' | 'all',
): Promise<readonly z.output<typeof otherRow>[]> {
  switch (figure) {
    case 'contributions':
      return contributionFigures(within, asked, by).then((rows) => [...rows]);
    case 'arrears':
      return arrearsFigures(within, asked, by).then((rows) => [...rows]);
    case 'members':
      return memberFigures(within, asked, by === 'month' ? 'all' : by).then((rows) => [...rows]);
    case 'service':
      return serviceFigures(within, asked, by).then((rows) => [...rows]);
    case 'persons':
      return personFigures(within, asked, by).then((rows) => [...rows]);
  }
}
