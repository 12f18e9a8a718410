// Employers: registered, changed, their workers, what they report for a month and what they are billed for it.
import {
  billMonth,
  billProject,
  businessDay,
  changeEmployer,
  employerFacts,
  listEmployers,
  monthAssessor,
  OperatingError,
  registerEmployer,
  reportWages,
  workersOf,
} from '@jamin/administration';
import { writeDate } from '@jamin/engine';
import { z } from 'zod';
import { billIssued, billOf } from './bill-schema.ts';
import { acting, file, listing } from './endpoint.ts';
import { done, npp, place, riskGroup, size } from './ids.ts';
import { pageFrom } from './page-from.ts';
import { flawedRows, readWages, wageFlaw, wagesBody } from './read-wages.ts';
import { day, money, month, paging, text } from './wire.ts';

const params = { npp } as const;
const about = { name: text(200), size, riskGroup, area: text(100), branch: place } as const;
const kind = z.enum(['company', 'group', 'project']);

export const employerEndpoints = {
  employers: listing('employers', {
    summary: { id: 'Daftar perusahaan', en: 'The employers' },
    action: 'read-employer-file',
    query: { branch: place.optional(), ...paging },
    item: z.object({ npp, ...about }),
    work: (within, { query, at }) =>
      pageFrom(
        query,
        (asked) => listEmployers(within, { branch: query.branch, on: businessDay(at), ...asked }),
        (row) => row.npp,
      ),
  }),
  registerEmployer: acting('registerEmployer', {
    summary: { id: 'Daftarkan perusahaan atau proyek', en: 'Register an employer or a project' },
    action: 'register-employer',
    body: z.strictObject({ npp, kind: kind.optional(), registeredOn: day, ...about }),
    answer: z.object({ npp }),
    status: 201,
    keyed: true,
    subject: ({ body }) => ({ branch: body.branch }),
    work: async (within, { body, when }) => {
      const { kind: given = 'company', ...rest } = body;
      await registerEmployer(within, { ...rest, kind: given, ...when });
      return { npp: body.npp };
    },
  }),
  employer: acting('employer', {
    summary: { id: 'Satu perusahaan', en: 'One employer' },
    action: 'read-employer-file',
    params,
    answer: z.object({ npp, kind, registeredOn: day, ...about }),
    work: async (within, { params, at }) => {
      const facts = await employerFacts(within, params.npp, businessDay(at), at);
      if (facts === undefined) throw new OperatingError('registry/no-such-employer', params);
      return facts;
    },
  }),
  changeEmployer: acting('changeEmployer', {
    summary: { id: 'Ubah data perusahaan sejak suatu hari', en: 'Change an employer from a day on' },
    action: 'register-employer',
    params,
    body: z.strictObject({
      from: day,
      name: text(200).optional(),
      size: size.optional(),
      riskGroup: riskGroup.optional(),
      area: text(100).optional(),
      branch: place.optional(),
    }),
    answer: done,
    version: { of: 'employer', needed: true },
    work: async (within, { params, body, when }) => {
      const named = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
      await changeEmployer(within, { ...params, from: body.from, ...named, ...when });
      return {};
    },
  }),
  workers: acting('workers', {
    summary: {
      id: 'Pekerja suatu bulan, satu baris JSON tiap pekerja',
      en: 'The workers of a month, a line of JSON each',
    },
    action: 'read-employer-file',
    params: { npp, month },
    answer: file,
    file: 'application/x-ndjson',
    work: async (within, { params, at }) => {
      const facts = await employerFacts(within, params.npp, params.month, at);
      if (facts === undefined) throw new OperatingError('registry/no-such-employer', { npp: params.npp });
      const workers = await workersOf(within, params.npp, params.month, at);
      const lines = workers.map(({ kpj, employment, hired, left, programmes, wage }) =>
        JSON.stringify({
          ...{ kpj, employment, hired: writeDate(hired), left: left === undefined ? null : writeDate(left) },
          ...{ programmes, wageSen: wage === undefined ? null : String(wage) },
        }),
      );
      return { name: `${params.npp}-${writeDate(params.month).slice(0, 7)}.ndjson`, body: `${lines.join('\n')}\n` };
    },
  }),
  reportWages: acting('reportWages', {
    summary: { id: 'Laporkan upah sebulan (CSV atau NDJSON)', en: 'Report the wages of a month (CSV or NDJSON)' },
    action: 'report-month',
    params: { npp, month },
    query: { rows: z.enum(['all', 'good']).optional() },
    takes: ['text/csv', 'application/x-ndjson'],
    body: wagesBody,
    answer: z.object({
      report: z.string(),
      replayed: z.boolean(),
      taken: z.int(),
      /** Rows that were left out; with `rows=all` there are none, for nothing is taken then. */
      refused: z.array(wageFlaw),
    }),
    status: 201,
    keyed: true,
    work: async (within, { params, query, body, at, key, when }) => {
      const employer = await employerFacts(within, params.npp, businessDay(at), at);
      if (employer === undefined) throw new OperatingError('registry/no-such-employer', { npp: params.npp });
      const workers = await workersOf(within, params.npp, params.month, at);
      const { rows, flaws } = readWages(body, new Set(workers.map(({ kpj }) => kpj)));
      const [first] = flaws;
      if (first !== undefined && (query.rows !== 'good' || rows.length === 0))
        throw new OperatingError('registry/bad-rows', {
          rows: flawedRows(flaws),
          good: rows.length,
          bad: flaws.length,
        });
      const { report, replayed } = await reportWages(within, { key, ...params, rows, ...when });
      return { report: String(report), replayed, taken: rows.length, refused: flawedRows(flaws) };
    },
  }),
  billMonth: acting('billMonth', {
    summary: { id: 'Tagih iuran sebulan', en: 'Bill the contributions of a month' },
    action: 'issue-bill',
    params,
    body: z.strictObject({ month, bank: place }),
    answer: z.object({ bill: billIssued.nullable() }),
    status: 201,
    keyed: true,
    work: async (within, { params, body, branch, at, when }) => {
      const issuedOn = businessDay(at);
      const law = { kept: branch.kept, assess: monthAssessor(branch.kept.law, body.month, issuedOn) };
      const bill = await billMonth(within, law, { ...params, ...body, issuedOn, ...when });
      return { bill: bill === undefined ? null : billOf(bill) };
    },
  }),
  billProject: acting('billProject', {
    summary: { id: 'Tagih proyek menurut nilai kontrak', en: 'Bill a project by its contract' },
    action: 'issue-bill',
    params,
    body: z.strictObject({ month, contractValue: money, bank: place }),
    answer: z.object({ bill: billIssued.nullable() }),
    status: 201,
    keyed: true,
    work: async (within, { params, body, branch, at, when }) => {
      const issuedOn = businessDay(at);
      const law = { kept: branch.kept, assess: monthAssessor(branch.kept.law, body.month, issuedOn) };
      const bill = await billProject(within, law, { ...params, ...body, issuedOn, ...when });
      return { bill: bill === undefined ? null : billOf(bill) };
    },
  }),
};
