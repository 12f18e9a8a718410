// The ask `jkm`: what a death gives that work did not cause.

import type { Ask, Rule, Words } from '@jamin/engine';
import { arrearsContradiction } from '../membership/arrears.ts';
import { biayaPemakaman, jkmBenefitsRules, santunanBerkala, santunanKematian } from './benefits.ts';
import { arrearsOverLimit, eligible, jkmClaimsRules, membershipsOfOthers, payer, reason, total } from './claims.ts';
import { jkmFacts } from './facts.ts';
import { beasiswa, jkmScholarshipRules } from './scholarship.ts';

/** The rules of JKM benefits and claims. */
export const jkmRules: readonly Rule[] = [...jkmBenefitsRules, ...jkmScholarshipRules, ...jkmClaimsRules];

/** JKM has no matter of its own that the law files leave out. */
export const jkmGaps: { readonly [code: string]: Words } = {};

export const jkmAsk: Ask = {
  id: 'jkm',
  label: { id: 'Meninggal bukan karena kerja (JKM)', en: 'Death not caused by work (JKM)' },
  programme: 'JKM',
  facts: [
    'segment',
    'phase',
    'arrearsMonths',
    ...jkmFacts.map(({ name }) => name),
    'children',
    'wage',
    'dailyWage',
    'income',
  ],
  contradictions: [
    arrearsContradiction,
    {
      code: 'memberships-of-others',
      rule: membershipsOfOthers.id,
      facts: ['segment', 'memberships'],
      label: {
        id: 'Beberapa pemberi kerja (memberships) hanya dikenal bagi penerima upah; hapus memberships',
        en: 'Several employers (memberships) are known for wage earners only; leave out memberships',
      },
    },
  ],
  grounds: [
    {
      code: 'arrears-over-limit',
      rule: arrearsOverLimit.id,
      label: {
        id: 'Iuran menunggak lebih dari 3 bulan berturut-turut, sehingga hak ahli waris atas JKM hilang',
        en: 'More than 3 consecutive months are unpaid, so the right of the heirs to JKM is lost',
      },
    },
  ],
  eligible: eligible.id,
  reason: reason.id,
  whenRefused: ['total'],
  outputs: [
    { key: 'santunan-kematian', rule: santunanKematian.id },
    { key: 'santunan-berkala', rule: santunanBerkala.id },
    { key: 'biaya-pemakaman', rule: biayaPemakaman.id },
    { key: 'beasiswa', rule: beasiswa.id },
    { key: 'total', rule: total.id, show: 'always' },
    { key: 'payer', rule: payer.id, show: 'always' },
  ],
  neverDue: [
    'santunan-cacat',
    'stmb',
    'pengangkutan',
    'perawatan',
    'homecare',
    'gigi-tiruan',
    'alat-bantu-dengar',
    'kacamata',
  ],
};
