// Persons and their cards: registered, found, employed, merged, put right, and erased.
import {
  decideCorrection,
  endEmployment,
  enrolMember,
  erasePerson,
  findPerson,
  listCorrections,
  mergeMemberships,
  noteReading,
  registerPerson,
  requestCorrection,
  requestSecretCorrection,
  startEmployment,
  undoMerge,
} from '@jamin/administration';
import { z } from 'zod';
import { acting, alone, listing } from './endpoint.ts';
import { done, endReason, kpj, npp, personId, place, programme, segment, sex } from './ids.ts';
import { pageFrom } from './page-from.ts';
import { day, instant, paging, text, truth } from './wire.ts';

const bankAccount = z.strictObject({ bank: text(20), number: text(40), holder: text(200) });
const nik = text(40);
const why = text(1000);
const correctionId = z.string().regex(/^COR-\d{8,18}$/);

export const personEndpoints = {
  registerPerson: acting('registerPerson', {
    summary: { id: 'Daftarkan orang', en: 'Register a person' },
    action: 'register-member',
    body: z.strictObject({
      name: text(200),
      birthDate: day,
      sex,
      citizen: truth.optional(),
      phone: text(40).optional(),
      nik: nik.optional(),
      bankAccount: bankAccount.optional(),
    }),
    answer: z.object({ person: personId, warnings: z.array(z.string()) }),
    status: 201,
    keyed: true,
    work: (within, { body, branch, when }) => registerPerson(within, branch.vault, { ...body, ...when }),
  }),
  findPersons: alone('findPersons', {
    summary: { id: 'Cari orang: NIK, kartu, atau nama; dicatat', en: 'Find persons: NIK, card or name; it is noted' },
    action: ['register-member', 'read-member-file'],
    body: z.union([z.strictObject({ nik }), z.strictObject({ kpj }), z.strictObject({ name: text(200) })]),
    answer: z.object({
      persons: z.array(z.object({ person: personId, name: z.string(), birthDate: day, kpjs: z.array(z.string()) })),
    }),
    alone: async (database, { body, branch, actor, as }) => {
      // A NIK is sealed to who asks: the branch finds whose it is, and who asks is told of whom he may see.
      const known = 'nik' in body ? await findPerson(database, branch.vault, body) : undefined;
      const sought = known?.flatMap(({ kpjs }) => kpjs.slice(0, 1).map((one) => ({ kpj: one }))) ?? [body];
      const persons = await as(async (within) => {
        const found = [];
        for (const one of sought) found.push(...(await findPerson(within, branch.vault, one)));
        // Whoever is found sees who looked; an employer looks at workers whom it reported itself.
        const cards = actor.role === 'employer' ? [] : found.flatMap(({ kpjs }) => kpjs);
        for (const membership of cards) await noteReading(within, actor, { membership, why: 'question' });
        return found;
      });
      return { persons };
    },
  }),
  erasePerson: acting('erasePerson', {
    summary: { id: 'Hancurkan kunci data seseorang', en: 'Destroy a person’s data key' },
    action: 'erase-person',
    params: { person: personId },
    body: z.strictObject({ why }),
    answer: done,
    keyed: true,
    work: async (within, { params, body, when }) => {
      await erasePerson(within, { ...params, ...body, ...when });
      return {};
    },
  }),
  enrolMember: acting('enrolMember', {
    summary: { id: 'Beri kartu peserta', en: 'Enrol a member' },
    action: 'register-member',
    body: z.strictObject({ person: personId, segment, enrolledOn: day, branch: place, kpj: kpj.optional() }),
    answer: z.object({ kpj }),
    status: 201,
    keyed: true,
    work: async (within, { body, when }) => ({ kpj: await enrolMember(within, { ...body, ...when }) }),
  }),
  startEmployment: acting('startEmployment', {
    summary: { id: 'Mulai masa kerja', en: 'Start an employment' },
    action: 'register-member',
    body: z.strictObject({ kpj, npp, from: day, programmes: z.array(programme).min(1).max(5) }),
    answer: z.object({ employment: z.string() }),
    status: 201,
    keyed: true,
    work: async (within, { body, when }) => ({ employment: await startEmployment(within, { ...body, ...when }) }),
  }),
  endEmployment: acting('endEmployment', {
    summary: { id: 'Akhiri masa kerja', en: 'End an employment' },
    action: 'register-member',
    params: { employment: z.string().regex(/^E-\d{8,18}$/) },
    body: z.strictObject({ on: day, reason: endReason }),
    answer: z.object({ ended: z.boolean() }),
    keyed: true,
    work: async (within, { params, body, when }) => ({
      ended: await endEmployment(within, { ...params, ...body, ...when }),
    }),
  }),
  mergeMemberships: acting('mergeMemberships', {
    summary: { id: 'Gabungkan dua kartu satu orang', en: 'Merge two cards of one person' },
    action: 'merge-memberships',
    body: z.strictObject({ kept: kpj, merged: kpj, why }),
    answer: z.object({ merge: z.string() }),
    status: 201,
    keyed: true,
    work: async (within, { body, when }) => ({ merge: await mergeMemberships(within, { ...body, ...when }) }),
  }),
  undoMerge: acting('undoMerge', {
    summary: { id: 'Batalkan penggabungan', en: 'Undo a merge' },
    action: 'merge-memberships',
    params: { merge: text(40) },
    body: z.strictObject({ why }),
    answer: done,
    keyed: true,
    work: async (within, { params, body, when }) => {
      await undoMerge(within, { ...params, ...body, ...when });
      return {};
    },
  }),
  corrections: listing('corrections', {
    summary: { id: 'Koreksi yang diminta', en: 'Corrections that were asked for' },
    action: ['read-own-file', 'read-member-file'],
    query: { open: truth.optional(), ...paging },
    item: z.object({
      correction: correctionId,
      subject: z.enum(['person', 'employer', 'employment']),
      field: z.string(),
      old: z.string().nullable(),
      new: z.string().nullable(),
      why: z.string(),
      askedAt: instant,
      askedBy: z.string(),
      approved: z.boolean().nullable(),
    }),
    work: (within, { query }) =>
      pageFrom(
        query,
        (asked) => listCorrections(within, { open: query.open ?? true, ...asked }),
        (row) => row.correction,
      ),
  }),
  askCorrection: acting('askCorrection', {
    summary: { id: 'Minta koreksi', en: 'Ask for a correction' },
    action: 'ask-correction',
    body: z.strictObject({
      subject: z.enum(['person', 'employer', 'employment']),
      of: text(40),
      field: text(40),
      value: text(500).nullable(),
      why,
    }),
    answer: z.object({ correction: correctionId }),
    status: 201,
    keyed: true,
    work: async (within, { body, when }) => ({ correction: await requestCorrection(within, { ...body, ...when }) }),
  }),
  askSealedCorrection: acting('askSealedCorrection', {
    summary: { id: 'Minta koreksi NIK atau rekening', en: 'Ask for another NIK or bank account' },
    action: 'ask-correction',
    body: z.strictObject({
      of: personId,
      value: z.union([z.strictObject({ nik }), z.strictObject({ bankAccount })]),
      why,
    }),
    answer: z.object({ correction: correctionId }),
    status: 201,
    keyed: true,
    work: async (within, { body, branch, when }) => ({
      correction: await requestSecretCorrection(within, branch.vault, { ...body, ...when }),
    }),
  }),
  decideCorrection: acting('decideCorrection', {
    summary: { id: 'Putuskan koreksi', en: 'Decide a correction' },
    action: 'decide-correction',
    params: { correction: correctionId },
    body: z.strictObject({ approved: truth }),
    answer: done,
    keyed: true,
    work: async (within, { params, body, branch, when }) => {
      await decideCorrection(within, branch.vault, { ...params, ...body, ...when });
      return {};
    },
  }),
};
