// Objections to a decision: filed by whose claim it is, ended by who had no part in it, followed by a claim anew; and
// what an officer should look at before deciding.
import {
  claimFlags,
  endObjection,
  listObjections,
  noteReading,
  objectToDecision,
  renewClaim,
  seeClaim,
} from '@jamin/administration';
import { z } from 'zod';
import { acting, alone } from './endpoint.ts';
import { claimId, done, kpj, personId } from './ids.ts';
import { big, day, instant, text, whole } from './wire.ts';

const claim = { claim: claimId } as const;
const numbered = { claim: claimId, number: whole(1, 10_000) } as const;
const dispute = z.enum(['jht', 'jkk-determination', 'jkk-other', 'jkm', 'jkp', 'jp']);
const outcome = z.enum(['upheld', 'rejected', 'withdrawn']);
const reason = text(1000);

const objection = z.object({
  number: z.int(),
  dispute: z.string(),
  /** Who is asked, in the order of the law's path. */
  body: z.string(),
  reason: z.string(),
  filedAt: instant,
  filedBy: z.string(),
  ended: z.object({ outcome, reason: z.string(), at: instant }).nullable(),
  renewed: claimId.nullable(),
});

/** A sign and what it is about; each code fills its own columns. */
const flag = z.object({
  code: z.enum([
    'account-shared',
    'nik-shared',
    'other-cards',
    'claimed-before',
    'soon-after-registration',
    'paid-after-event',
    'wage-jump',
  ]),
  persons: z.array(personId).optional(),
  kpjs: z.array(kpj).optional(),
  claims: z.array(claimId).optional(),
  registered: day.optional(),
  event: day.optional(),
  days: z.int().optional(),
  paidLate: z.array(z.string()).optional(),
  month: day.optional(),
  wage: big.optional(),
  before: big.optional(),
  months: z.int().optional(),
});

export const objectionEndpoints = {
  objections: acting('objections', {
    summary: { id: 'Keberatan atas putusan klaim', en: 'Objections to a claim’s decision' },
    action: 'read-claim',
    params: claim,
    answer: z.object({ objections: z.array(objection) }),
    work: async (within, { params }) => {
      await seeClaim(within, params.claim);
      return { objections: await listObjections(within, params.claim) };
    },
  }),
  objectToDecision: acting('objectToDecision', {
    summary: { id: 'Ajukan keberatan, atau banding setelah ditolak', en: 'Object, or appeal after a rejection' },
    action: 'object-to-decision',
    params: claim,
    body: z.strictObject({ dispute: dispute.optional(), reason }),
    answer: z.object({ number: z.int(), dispute, body: z.string() }),
    status: 201,
    keyed: true,
    work: async (within, { params, body, when }) => {
      await seeClaim(within, params.claim);
      return objectToDecision(within, { ...params, ...body, ...when });
    },
  }),
  endObjection: acting('endObjection', {
    summary: { id: 'Catat akhir sebuah keberatan', en: 'Take down how an objection ended' },
    action: 'approve-decision',
    params: numbered,
    body: z.strictObject({ outcome, reason }),
    answer: done,
    keyed: true,
    work: async (within, { params, body, when }) => {
      await seeClaim(within, params.claim);
      await endObjection(within, { ...params, ...body, ...when });
      return {};
    },
  }),
  renewClaim: acting('renewClaim', {
    summary: {
      id: 'Ajukan ulang klaim yang keberatannya dikabulkan',
      en: 'File anew a claim whose objection was upheld',
    },
    action: 'decide-claim',
    params: numbered,
    answer: z.object({ claim: claimId }),
    status: 201,
    keyed: true,
    work: async (within, { params, when }) => {
      await seeClaim(within, params.claim);
      return { claim: await renewClaim(within, { ...params, ...when }) };
    },
  }),
  claimFlags: alone('claimFlags', {
    summary: { id: 'Yang perlu diperhatikan sebelum memutuskan', en: 'What to look at before deciding' },
    action: ['decide-claim', 'approve-decision'],
    params: claim,
    answer: z.object({ flags: z.array(flag) }),
    alone: async (database, { params, actor, as, at }) => {
      // What other branches know the branch alone finds; who asks must see the claim, and the person sees who asked.
      await as(async (within) => {
        const { membership } = await seeClaim(within, params.claim);
        await noteReading(within, actor, { membership, claim: params.claim, why: 'claim' });
      });
      const found = await claimFlags(database, { claim: params.claim, at });
      const flags = found.map((one) =>
        one.code === 'paid-after-event' ? { code: one.code, paidLate: one.months } : one,
      );
      return { flags };
    },
  }),
};
