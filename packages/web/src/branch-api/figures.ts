// Figures: what they are, what was paid as of a position of the books, the rows behind them, and what the public sees.
import {
  arrearsFigures,
  businessDay,
  contributionFigures,
  figureDefinitions,
  memberDefinitions,
  memberFigures,
  OperatingError,
  otherDefinitions,
  type PaidRow,
  paidTable,
  personFigures,
  publicCells,
  sen,
  serviceFigures,
  suppressCells,
  traceFigure,
  type Within,
  withTotals,
} from '@jamin/administration';
import { date } from '@jamin/engine';
import { z } from 'zod';
import { acting, listing, open } from './endpoint.ts';
import { ask, place } from './ids.ts';
import { big, day, money, paging, whole } from './wire.ts';

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
  publicFigures: open('publicFigures', {
    summary: {
      id: 'Angka setahun untuk umum; yang kecil ditutup',
      en: 'A year’s figures for everybody; small ones hidden',
    },
    // One table of whole years that have ended: tables that overlap could be subtracted from one another.
    query: { year: whole(2000, 2200) },
    answer: z.object({
      programmes: z.array(ask),
      rows: z.array(
        z.object({
          /** The code of a branch; nothing in the last row, the total of the others. */
          branch: z.string().nullable(),
          /** Nothing where a number is hidden; the last is the total of the programmes. */
          cells: z.array(z.object({ cases: big, amount: money }).nullable()),
        }),
      ),
    }),
    open: async (database, { query, at }) => {
      const [from, to] = [date(`${query.year}-01-01`), date(`${query.year}-12-31`)];
      if (to >= businessDay(at)) throw new OperatingError('statistics/year-not-over', { year: query.year });
      return publicTable(await paidTable(database, { from, to }, 'branch'));
    },
  }),
};

type Asked = Parameters<typeof contributionFigures>[1];

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

const shown = ['jht', 'jkk', 'jkm', 'jp', 'jkp'] as const;

/** Groups by programmes, with totals; what could single somebody out is hidden, and with it what would give it away. */
function publicTable(found: readonly PaidRow[]) {
  const groups = [...new Set(found.map((row) => row.group))].sort();
  const of = (group: string, programme: string) =>
    found.find((row) => row.group === group && row.programme === programme);
  const table = (value: (row: PaidRow | undefined) => bigint) =>
    withTotals(groups.map((one) => shown.map((programme) => value(of(one, programme)))));
  const [cases, amounts] = [table((row) => row?.cases ?? 0n), table((row) => row?.sen ?? 0n)];
  const cells = cases.map((row, at) =>
    row.map((count, column) => ({ cases: count, amount: sen(amounts[at]?.[column] ?? 0n) })),
  );
  const visible = publicCells(cells, suppressCells(cases));
  const rows = visible.map((row, at) => ({ branch: groups[at] ?? null, cells: row.map((cell) => cell ?? null) }));
  return { programmes: shown, rows };
}
