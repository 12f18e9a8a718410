// The ask `jkk`: what a work accident gives.

import type { Ask, Rule, Words } from '@jamin/engine';
import { arrearsContradiction } from '../membership/arrears.ts';
import { beasiswa, biayaPemakaman, jkkBenefitsRules, santunanBerkala, santunanKematian, stmb } from './benefits.ts';
import {
  arrearsOverLimit,
  eligible,
  functionLossStated,
  jkkClaimsRules,
  payer,
  percentNotRanged,
  percentOutOfRange,
  reason,
  stepsNotCounted,
  total,
} from './claims.ts';
import { alatBantuDengar, gigiTiruan, homecare, jkkCostsRules, kacamata, pengangkutan, perawatan } from './costs.ts';
import { jkkFacts } from './facts.ts';
import { jkkLossesRules, santunanCacat } from './losses.ts';
import { jkkScholarshipRules } from './scholarship.ts';
import { jkkWageRules } from './wage.ts';

/** The rules of JKK benefits and claims. */
export const jkkRules: readonly Rule[] = [
  ...jkkWageRules,
  ...jkkBenefitsRules,
  ...jkkLossesRules,
  ...jkkCostsRules,
  ...jkkScholarshipRules,
  ...jkkClaimsRules,
];

/** Words for what the law files do not cover. */
export const jkkGaps: { readonly [code: string]: Words } = {
  'pmi-disability-not-read': {
    id: 'santunan cacat bagi pekerja migran, karena besarnya dalam Permenaker 4/2023 belum terbaca',
    en: 'the disability benefit of a migrant worker, because its amount in Permenaker 4/2023 was not read',
  },
  'pmi-transport-not-read': {
    id: 'ongkos angkutan pekerja migran, karena batasnya dalam Permenaker 4/2023 belum terbaca',
    en: 'transport of a migrant worker, because its limit in Permenaker 4/2023 was not read',
  },
  'pmi-denture-not-read': {
    id: 'gigi tiruan pekerja migran, karena batasnya dalam Permenaker 4/2023 belum terbaca',
    en: 'the denture of a migrant worker, because its limit in Permenaker 4/2023 was not read',
  },
};

export const jkkAsk: Ask = {
  id: 'jkk',
  label: { id: 'Kecelakaan kerja (JKK)', en: 'Work accident (JKK)' },
  programme: 'JKK',
  facts: [
    'segment',
    'wage',
    'dailyWage',
    'income',
    'pieceEarnings',
    'weatherDependent',
    'phase',
    'arrearsMonths',
    ...jkkFacts.map(({ name }) => name),
    'children',
  ],
  contradictions: [
    arrearsContradiction,
    {
      code: 'function-loss-stated',
      rule: functionLossStated.id,
      facts: ['outcome', 'losses'],
      label: {
        id: 'Hilangnya fungsi (functionLoss) hanya untuk cacat sebagian fungsi; hapus functionLoss atau ganti outcome',
        en: 'functionLoss belongs to partial loss of function only; leave it out or change the outcome',
      },
    },
    {
      code: 'steps-not-counted',
      rule: stepsNotCounted.id,
      facts: ['losses'],
      label: {
        id: 'Langkah (steps) hanya untuk cacat yang dihitung tiap 10 desibel atau tiap 10%; hapus steps',
        en: 'Steps belong only to a loss counted by 10 decibels or by 10%; leave out steps',
      },
    },
    {
      code: 'percent-not-ranged',
      rule: percentNotRanged.id,
      facts: ['losses'],
      label: {
        id: 'Persentase (percent) hanya untuk cacat yang punya rentang, yaitu kulit kepala; hapus percent',
        en: 'A percentage (percent) belongs only to the loss with a range, the scalp; leave out percent',
      },
    },
    {
      code: 'percent-out-of-range',
      rule: percentOutOfRange.id,
      facts: ['losses'],
      label: {
        id: 'Persentase cacat kulit kepala harus dari 10 sampai 30',
        en: 'The percentage for the scalp must be from 10 to 30',
      },
    },
  ],
  grounds: [
    {
      code: 'arrears-over-limit',
      rule: arrearsOverLimit.id,
      label: {
        id: 'Iuran menunggak lebih dari 3 bulan berturut-turut, sehingga hak atas JKK hilang',
        en: 'More than 3 consecutive months are unpaid, so the right to JKK is lost',
      },
    },
  ],
  eligible: eligible.id,
  reason: reason.id,
  whenRefused: ['total'],
  outputs: [
    { key: 'santunan-kematian', rule: santunanKematian.id },
    { key: 'santunan-cacat', rule: santunanCacat.id },
    { key: 'santunan-berkala', rule: santunanBerkala.id },
    { key: 'biaya-pemakaman', rule: biayaPemakaman.id },
    { key: 'stmb', rule: stmb.id },
    { key: 'pengangkutan', rule: pengangkutan.id },
    { key: 'perawatan', rule: perawatan.id },
    { key: 'homecare', rule: homecare.id },
    { key: 'gigi-tiruan', rule: gigiTiruan.id },
    { key: 'alat-bantu-dengar', rule: alatBantuDengar.id },
    { key: 'kacamata', rule: kacamata.id },
    { key: 'beasiswa', rule: beasiswa.id },
    { key: 'total', rule: total.id, show: 'always' },
    { key: 'payer', rule: payer.id, show: 'always' },
  ],
};
