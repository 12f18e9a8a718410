// A month's report in two steps: good rows are offered and what is wrong is told by row; what was offered is taken.
import {
  acceptMonthReport,
  businessDay,
  checkMonthReport,
  employerFacts,
  monthAssessor,
  OperatingError,
  type Programme,
  type Report,
  reportOfSheet,
  type Within,
} from '@jamin/administration';
import type { Day } from '@jamin/engine';
import { InputError } from '@jamin/law';
import { textSheet } from '@jamin/law/payroll';
import { z } from 'zod';
import type { Branch } from '../branch/branch.ts';
import { billIssued, billOf } from './bill-schema.ts';
import { alone } from './endpoint.ts';
import { kpj, npp } from './ids.ts';
import { remedyOf, reportWords } from './report-words.ts';
import { month } from './wire.ts';

const sheet = z.custom<{ readonly type: string; readonly bytes: Uint8Array }>();
const params = { npp, month } as const;
const programmes = z
  .string()
  .regex(/^(?:JKK|JKM|JHT|JP|JKP)(?:,(?:JKK|JKM|JHT|JP|JKP))*$/)
  .describe('Program pekerja baru: JKK,JKM,JHT / Programmes of new workers');
/** The name by which the books know the bank: `utama` of `jht-utama`. */
const bankName = z.string().regex(/^[a-z0-9-]{1,60}$/);
const every: readonly Programme[] = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'];
const words = z.object({ id: z.string(), en: z.string() });

const problem = z.object({
  /** The row of the file, its first line is 1. */
  row: z.int(),
  column: z.string(),
  /** A warning keeps no row from being taken. */
  level: z.enum(['error', 'warning']),
  code: z.string(),
  value: z.string(),
  rule: z.string(),
  more: z.string().optional(),
  message: words,
  remedy: words,
});

/** As many problems as are told of; who mends a thousand sees the next ones. */
const MOST_TOLD = 1000;

type Sent = {
  readonly params: { readonly npp: string; readonly month: Day };
  readonly query: { readonly programmes?: string | undefined };
  readonly body: z.output<typeof sheet>;
  readonly branch: Branch;
  readonly at: string;
};

/** Who reports must see the employer; whose the rows are, the branch then finds by itself. */
async function mustSee(within: Within, { params, at }: Pick<Sent, 'params' | 'at'>): Promise<void> {
  if ((await employerFacts(within, params.npp, businessDay(at), at)) === undefined)
    throw new OperatingError('registry/no-such-employer', { npp: params.npp });
}

async function readReport({ params, query, body, branch, at }: Sent) {
  const report = await sheetReport(`${params.npp}.csv`, body.bytes);
  const named =
    query.programmes === undefined ? every : every.filter((one) => query.programmes?.split(',').includes(one));
  const issuedOn = businessDay(at);
  const assess = monthAssessor(branch.kept.law, params.month, issuedOn);
  return { asked: { ...params, report, programmes: named, at }, assess, issuedOn };
}

/** A row of a sheet is some hundred letters; what has none of its ends is no sheet, and reading it would take hours. */
const LONGEST_ROW = 32_768;

function hasLongRow(bytes: Uint8Array): boolean {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    if (next - start > LONGEST_ROW) return true;
    start = next;
  }
  return false;
}

/** What cannot be read as a sheet at all is told with its place and what mends it. */
async function sheetReport(place: string, bytes: Uint8Array): Promise<Report> {
  if (hasLongRow(bytes)) throw new OperatingError('contributions/not-a-sheet', { longest: LONGEST_ROW });
  try {
    return await reportOfSheet(await textSheet(place, new TextDecoder().decode(bytes)));
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    throw new OperatingError('contributions/not-a-sheet', { problems: thrown.problems });
  }
}

export const monthReportEndpoints = {
  checkMonthReport: alone('checkMonthReport', {
    summary: {
      id: 'Periksa laporan bulan: baris yang baik ditawarkan, yang salah disebut',
      en: 'Check a month’s report: good rows are offered, wrong ones named',
    },
    action: 'report-month',
    params,
    query: { programmes: programmes.optional() },
    takes: ['text/csv'],
    body: sheet,
    answer: z.object({
      /** Names exactly the good rows: whoever takes them says it. */
      hash: z.string(),
      rows: z.int(),
      good: z.int(),
      joining: z.int(),
      leaving: z.int(),
      wages: z.int(),
      problems: z.array(problem),
      moreProblems: z.int(),
    }),
    alone: async (database, asked) => {
      await asked.as((within) => mustSee(within, asked));
      const { asked: report, assess } = await readReport(asked);
      const { law } = asked.branch.kept;
      const { problems, ...checked } = await checkMonthReport(database, asked.branch.vault, { law, assess }, report);
      const told = problems.slice(0, MOST_TOLD).map(({ remedy, ...one }) => {
        return { ...one, message: reportWords[one.code], remedy: remedyOf(remedy) };
      });
      return { ...checked, problems: told, moreProblems: problems.length - told.length };
    },
  }),
  acceptMonthReport: alone('acceptMonthReport', {
    summary: {
      id: 'Terima baris yang ditawarkan, dan tagih bulannya',
      en: 'Take the offered rows, and bill the month',
    },
    action: 'report-month',
    params,
    query: { hash: z.string().regex(/^[0-9a-f]{64}$/), bank: bankName, programmes: programmes.optional() },
    takes: ['text/csv'],
    body: sheet,
    answer: z.object({
      replayed: z.boolean(),
      joined: z.array(z.object({ row: z.int(), kpj })),
      left: z.int(),
      bill: billIssued.nullable(),
    }),
    status: 201,
    keyed: true,
    first: (_, asked) => asked.as((within) => mustSee(within, asked)),
    alone: async (database, asked) => {
      const { asked: report, assess, issuedOn } = await readReport(asked);
      const { query, branch, key, actor } = asked;
      const accepting = { ...report, key, hash: query.hash, bank: query.bank, issuedOn, by: actor.id };
      const { bill, ...rest } = await acceptMonthReport(
        database,
        branch.vault,
        { kept: branch.kept, assess },
        accepting,
      );
      return { ...rest, bill: bill === undefined ? null : billOf(bill) };
    },
  }),
};
