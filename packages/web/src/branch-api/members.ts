// A member's file, months and readers, and what a member who pays for himself chooses and is billed.
import {
  billMembers,
  billMigrant,
  businessDay,
  chooseIncome,
  memberFacts,
  memberFile,
  monthAssessor,
  monthGrid,
  noteReading,
  OperatingError,
  readersOf,
  type Within,
} from '@jamin/administration';
import { addMonths } from '@jamin/engine';
import { z } from 'zod';
import { billIssued, billOf } from './bill-schema.ts';
import { acting } from './endpoint.ts';
import { claimId, done, endReason, kpj, npp, personId, place, programme, riskGroup, segment, sex } from './ids.ts';
import { day, instant, money, month, truth, whole } from './wire.ts';

const params = { kpj } as const;
const reason = z.enum(['claim', 'question', 'correction', 'payment', 'audit']);

const file = z.object({
  membership: z.string(),
  kpjs: z.array(z.string()),
  person: personId,
  name: z.string(),
  birthDate: day,
  sex,
  citizen: z.boolean(),
  segment,
  branch: z.string(),
  registered: day,
  nik: z.string().optional(),
  bankAccount: z.object({ bank: z.string(), number: z.string(), holder: z.string() }).optional(),
  employments: z.array(
    z.object({
      employment: z.string(),
      npp,
      hired: day,
      left: day.optional(),
      reason: endReason.optional(),
      programmes: z.array(programme),
      riskGroup,
      lastWage: z.object({ month: day, wage: money }).optional(),
    }),
  ),
  chosen: z
    .object({ income: money, programmes: z.array(programme), sector: z.enum(['transport', 'other']) })
    .optional(),
  endOfWork: day.optional(),
  wages: z.array(z.object({ month: day, employment: z.string(), npp, wage: money })),
  corrections: z.array(
    z.object({
      correction: z.string(),
      field: z.string(),
      old: z.string().nullable(),
      new: z.string().nullable(),
      why: z.string(),
      approved: z.boolean().nullable(),
    }),
  ),
});

const gridMonth = z.object({
  month: day,
  payer: z.string(),
  payerKind: z.enum(['employer', 'member', 'project']),
  reported: money.optional(),
  billed: money,
  paid: money,
  owed: money,
  stateOwes: money,
  bills: z.array(z.object({ bill: z.string(), reason: z.string(), amount: money, dueOn: day, paidOn: day.optional() })),
});

/** Months that are shown when none are named. */
const USUAL_MONTHS = 24;

/** Somebody else's member is not there. */
async function mustSee(within: Within, card: string, at: string): Promise<void> {
  const found = await memberFacts(within, card, businessDay(at), at);
  if (found === undefined) throw new OperatingError('registry/no-such-member', { kpj: card });
}

function stated(query: { readonly why?: z.output<typeof reason> | undefined; readonly claim?: string | undefined }) {
  const { why = 'question', claim } = query;
  return { why, claim };
}

export const memberEndpoints = {
  memberFile: acting('memberFile', {
    summary: { id: 'Berkas peserta; pembacaan dicatat', en: 'A member’s file; reading it is noted' },
    action: ['read-own-file', 'read-member-file'],
    params,
    query: { why: reason.optional(), claim: claimId.optional() },
    answer: file,
    work: async (within, { params, query, branch, actor, at }) => {
      await noteReading(within, actor, { membership: params.kpj, ...stated(query) });
      const found = await memberFile(within, branch.vault, params.kpj, businessDay(at), at);
      if (found === undefined) throw new OperatingError('registry/no-such-member', params);
      return found;
    },
  }),
  memberMonths: acting('memberMonths', {
    summary: { id: 'Bulan demi bulan: dilaporkan, ditagih, dibayar', en: 'Month by month: reported, billed, paid' },
    action: ['read-own-file', 'read-member-file'],
    params,
    query: { from: month.optional(), to: month.optional() },
    answer: z.object({ months: z.array(gridMonth) }),
    work: async (within, { params, query, actor, at }) => {
      await noteReading(within, actor, { membership: params.kpj, why: 'question' });
      await mustSee(within, params.kpj, at);
      const to = query.to ?? businessDay(at);
      const from = query.from ?? addMonths(to, -USUAL_MONTHS);
      return { months: await monthGrid(within, params.kpj, { from, to, at }) };
    },
  }),
  readers: acting('readers', {
    summary: { id: 'Siapa membaca berkas ini', en: 'Who read this file' },
    action: 'read-access-log',
    params,
    answer: z.object({
      readers: z.array(
        z.object({ reader: z.string(), role: z.string(), why: reason, claim: z.string().nullable(), at: instant }),
      ),
    }),
    work: async (within, { params }) => ({ readers: await readersOf(within, params.kpj) }),
  }),
  chooseIncome: acting('chooseIncome', {
    summary: { id: 'Pilih penghasilan dan program (BPU)', en: 'Choose income and programmes (BPU)' },
    action: 'register-member',
    params,
    body: z.strictObject({
      fromMonth: month,
      income: money,
      programmes: z.array(programme).min(1).max(5),
      sector: z.enum(['transport', 'other']).optional(),
    }),
    answer: done,
    keyed: true,
    work: async (within, { params, body, when }) => {
      const { sector = 'other', ...rest } = body;
      await chooseIncome(within, { ...params, ...rest, sector, ...when });
      return {};
    },
  }),
  billMember: acting('billMember', {
    summary: { id: 'Tagih bulan peserta (BPU)', en: 'Bill months of a member (BPU)' },
    action: 'issue-bill',
    params,
    body: z.strictObject({ months: z.array(month).min(1).max(12), bank: place }),
    answer: z.object({ bills: z.array(billIssued) }),
    status: 201,
    keyed: true,
    work: async (within, { params, body, branch, at, when }) => {
      await mustSee(within, params.kpj, at);
      const issuedOn = businessDay(at);
      const laws = {
        kept: branch.kept,
        assessorOf: (first: number) => monthAssessor(branch.kept.law, first, issuedOn),
      };
      const months = body.months.map((first) => ({ ...params, month: first, bank: body.bank, issuedOn, ...when }));
      const billed = await billMembers(within, laws, months);
      const refused = billed.find((one) => one.refused !== undefined)?.refused;
      if (refused !== undefined) throw new OperatingError(refused.code, refused.data);
      return { bills: billed.flatMap(({ bill }) => (bill === undefined ? [] : [billOf(bill)])) };
    },
  }),
  billMigrant: acting('billMigrant', {
    summary: { id: 'Tagih paket pekerja migran', en: 'Bill a migrant worker’s package' },
    action: 'issue-bill',
    params,
    body: z.strictObject({
      month,
      package: truth,
      contractMonths: whole(1, 60),
      individual: truth,
      jht: money.optional(),
      bank: place,
    }),
    answer: z.object({ bill: billIssued.nullable() }),
    status: 201,
    keyed: true,
    work: async (within, { params, body, branch, at, when }) => {
      const { jht, ...rest } = body;
      const issuedOn = businessDay(at);
      const law = { kept: branch.kept, assess: monthAssessor(branch.kept.law, body.month, issuedOn) };
      const chosen = jht === undefined ? {} : { jht };
      const bill = await billMigrant(within, law, { ...params, ...rest, ...chosen, issuedOn, ...when });
      return { bill: bill === undefined ? null : billOf(bill) };
    },
  }),
};
