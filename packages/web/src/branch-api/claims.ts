// Claims: filed, proved, decided, approved or sent back; who is paid; what goes on and what stops.
import {
  approveDecision,
  approveScholarship,
  asBranch,
  claimFile,
  claimReadiness,
  confirmData,
  decideClaim,
  decisionDocument,
  fileClaim,
  listClaims,
  namePayee,
  noteReading,
  OperatingError,
  proposeScholarship,
  refreshKnown,
  replayDecision,
  returnDecision,
  seeClaim,
  seePapers,
  stateFacts,
  stopParts,
} from '@jamin/administration';
import { paperName } from '@jamin/law';
import { z } from 'zod';
import {
  claimRow,
  claimState,
  decided,
  factsOf,
  fullClaim,
  heirRelation,
  readiness,
  replay,
  said,
  sourceOf,
} from './claim-schema.ts';
import { acting, file, listing } from './endpoint.ts';
import { ask, claimId, done, kpj, place } from './ids.ts';
import { pageFrom } from './page-from.ts';
import { big, day, paging, text, truth, whole } from './wire.ts';

const claim = { claim: claimId } as const;
const decision = { claim: claimId, number: whole(1, 10_000) } as const;

export const claimEndpoints = {
  fileClaim: acting('fileClaim', {
    summary: { id: 'Ajukan klaim', en: 'File a claim' },
    action: 'file-claim',
    body: z.strictObject({ branch: place, membership: kpj, ask, eventOn: day, ...said }),
    answer: z.object({ claim: claimId }),
    status: 201,
    keyed: true,
    subject: ({ body }) => ({ branch: body.branch, membership: body.membership }),
    beside: true,
    work: async (within, { body, actor, branch, key, at, when }) => {
      const { facts, source, ...rest } = body;
      const filing = { ...rest, key, facts: factsOf(facts, source ?? sourceOf(actor.role)), ...when };
      const claim = await fileClaim(within, filing);
      await asBranch(within, (own) => refreshKnown(own, branch.kept.law, { claim, at, by: 'cabang' }));
      return { claim };
    },
  }),
  claims: listing('claims', {
    summary: { id: 'Daftar klaim', en: 'The claims' },
    action: 'read-claim',
    query: {
      state: claimState.optional(),
      ask: ask.optional(),
      membership: kpj.optional(),
      branch: place.optional(),
      ...paging,
    },
    item: claimRow,
    work: (within, { query }) =>
      pageFrom(
        query,
        (asked) => listClaims(within, { ...query, ...asked }),
        (row) => row.claim,
      ),
  }),
  claim: acting('claim', {
    summary: { id: 'Satu klaim seutuhnya', en: 'One claim, whole' },
    action: 'read-claim',
    params: claim,
    answer: fullClaim,
    work: async (within, { params, actor }) => {
      const file = await claimFile(within, params.claim);
      await noteReading(within, actor, { membership: file.membership, claim: params.claim, why: 'claim' });
      return { ...file, facts: file.facts.map((fact) => ({ ...fact, value: JSON.parse(fact.value) })) };
    },
  }),
  stateFacts: acting('stateFacts', {
    summary: { id: 'Nyatakan fakta', en: 'State facts' },
    action: 'state-facts',
    params: claim,
    body: z.strictObject(said),
    answer: done,
    keyed: true,
    version: { of: 'claim', needed: false },
    work: async (within, { params, body, actor, when }) => {
      const facts = factsOf(body.facts, body.source ?? sourceOf(actor.role));
      if (facts.length === 0) await seeClaim(within, params.claim);
      await stateFacts(within, { ...params, facts, ...when });
      return {};
    },
  }),
  seePapers: acting('seePapers', {
    summary: { id: 'Catat dokumen yang dilihat', en: 'Note the papers that were seen' },
    action: 'see-papers',
    params: claim,
    body: z.strictObject({ codes: z.array(text(100)).min(1).max(100) }),
    answer: done,
    keyed: true,
    version: { of: 'claim', needed: false },
    work: async (within, { params, body, when }) => {
      const unknown = body.codes.filter((code) => paperName(code, 'id') === undefined);
      if (unknown.length > 0) {
        await seeClaim(within, params.claim);
        throw new OperatingError('claims/no-such-paper', { papers: unknown });
      }
      await seePapers(within, { ...params, codes: body.codes, ...when });
      return {};
    },
  }),
  readiness: acting('readiness', {
    summary: { id: 'Apa yang masih menahan klaim', en: 'What keeps a claim waiting' },
    action: 'read-claim',
    params: claim,
    answer: readiness,
    work: async (within, { params, branch, at }) => {
      const { blockers, clock } = await claimReadiness(within, branch.kept, { ...params, at });
      const terms = [...(clock?.dueBy ?? [])].map(([duty, dueOn]) => ({ duty, dueOn }));
      return { blockers, clock: clock === undefined ? null : { terms, latePer: clock.late?.per ?? null } };
    },
  }),
  decideClaim: acting('decideClaim', {
    summary: { id: 'Putuskan klaim', en: 'Decide a claim' },
    action: 'decide-claim',
    params: claim,
    answer: decided,
    status: 201,
    keyed: true,
    version: { of: 'claim', needed: false },
    beside: true,
    work: async (within, { params, branch, at, when }) => {
      await seeClaim(within, params.claim);
      await asBranch(within, (own) => refreshKnown(own, branch.kept.law, { ...params, at, by: 'cabang' }));
      return decideClaim(within, branch.kept, { ...params, ...when });
    },
  }),
  decision: acting('decision', {
    summary: { id: 'Keputusan dengan alasan dan pasalnya', en: 'A decision with its trace and articles' },
    action: 'read-claim',
    params: decision,
    answer: file,
    file: 'application/json',
    work: async (within, { params, actor }) => {
      const { membership } = await seeClaim(within, params.claim);
      await noteReading(within, actor, { membership, claim: params.claim, why: 'claim' });
      const { document } = await decisionDocument(within, params.claim, params.number);
      return { name: `${params.claim}-${params.number}.json`, body: document };
    },
  }),
  replay: acting('replay', {
    summary: { id: 'Hitung ulang keputusan', en: 'Decide again what was decided' },
    action: 'read-claim',
    params: decision,
    answer: replay,
    work: async (within, { params }) => {
      await seeClaim(within, params.claim);
      const { same } = await replayDecision(within, params.claim, params.number);
      const { hash, law } = await decisionDocument(within, params.claim, params.number);
      return { same, hash, law };
    },
  }),
  approveDecision: acting('approveDecision', {
    summary: { id: 'Setujui keputusan', en: 'Approve a decision' },
    action: 'approve-decision',
    params: decision,
    answer: done,
    keyed: true,
    work: async (within, { params, when }) => {
      const approval = { claim: params.claim, decision: params.number, ...when };
      await approveDecision(within, approval).catch(async (thrown) => {
        const isMissing = thrown instanceof OperatingError && thrown.code === 'claims/no-such-decision';
        if (isMissing) await seeClaim(within, params.claim);
        throw thrown;
      });
      return {};
    },
  }),
  returnDecision: acting('returnDecision', {
    summary: { id: 'Kembalikan keputusan', en: 'Send a decision back' },
    action: 'return-decision',
    params: decision,
    body: z.strictObject({ reason: text(1000) }),
    answer: done,
    keyed: true,
    work: async (within, { params, body, when }) => {
      await seeClaim(within, params.claim);
      await decisionDocument(within, params.claim, params.number);
      await returnDecision(within, { claim: params.claim, decision: params.number, ...body, ...when });
      return {};
    },
  }),
  namePayee: acting('namePayee', {
    summary: { id: 'Tunjuk penerima', en: 'Name who is paid' },
    action: 'name-payee',
    params: claim,
    body: z.strictObject({
      payee: z.strictObject({ name: text(200), relation: heirRelation }),
      heirs: whole(1, 1000),
      jointStatement: truth,
    }),
    answer: z.object({ class: z.string() }),
    keyed: true,
    work: async (within, { params, body, branch, when }) => ({
      class: await namePayee(within, branch.kept, { ...params, ...body, ...when }),
    }),
  }),
  proposeScholarship: acting('proposeScholarship', {
    summary: { id: 'Usulkan beasiswa satu tahun', en: 'Propose a year of a scholarship' },
    action: 'decide-claim',
    params: claim,
    body: z.strictObject({ child: text(100), year: whole(2000, 2200), schooling: text(40) }),
    answer: z.object({ number: z.int(), amount: big }),
    status: 201,
    keyed: true,
    work: async (within, { params, body, branch, when }) => {
      await seeClaim(within, params.claim);
      return proposeScholarship(within, branch.kept, { ...params, ...body, ...when });
    },
  }),
  approveScholarship: acting('approveScholarship', {
    summary: { id: 'Setujui beasiswa yang diusulkan', en: 'Approve a proposed scholarship' },
    action: 'approve-decision',
    params: decision,
    answer: z.object({ amount: big }),
    keyed: true,
    work: async (within, { params, when }) => {
      await seeClaim(within, params.claim);
      return { amount: await approveScholarship(within, { ...params, ...when }) };
    },
  }),
  confirmData: acting('confirmData', {
    summary: { id: 'Data penerima dikonfirmasi', en: 'The pensioner confirmed the data' },
    action: 'confirm-data',
    params: claim,
    body: z.strictObject({ on: day }),
    answer: done,
    keyed: true,
    work: async (within, { params, body, when }) => {
      await seeClaim(within, params.claim);
      await confirmData(within, { ...params, ...body, ...when });
      return {};
    },
  }),
  stopParts: acting('stopParts', {
    summary: { id: 'Hentikan yang belum jatuh tempo', en: 'Stop what would still fall due' },
    action: 'stop-parts',
    params: claim,
    body: z.strictObject({ fromLine: whole(1, 10_000), reason: text(1000) }),
    answer: done,
    keyed: true,
    work: async (within, { params, body, when }) => {
      await seeClaim(within, params.claim);
      await stopParts(within, { ...params, ...body, ...when });
      return {};
    },
  }),
};
