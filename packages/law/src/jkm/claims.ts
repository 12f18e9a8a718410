// Who has a right to JKM, who pays it, what it sums up to, and which statements contradict each other.

import { type Rule, write as w } from '@jamin/engine';
import { arrearsReading, totalReading } from '../jkk/readings.ts';
import {
  arrearsBpuJkkJkmRightLostAfterMonths,
  arrearsPuJkkJkmBpjsPaysUpToMonths,
} from '../membership/parameters-duties.ts';
import { lawOfTheDay } from '../membership/readings-general.ts';
import { biayaPemakaman, santunanBerkala, santunanKematian } from './benefits.ts';
import { beasiswa } from './scholarship.ts';

const isPu = w.equal(w.fact('segment'), w.word('PU'));

export const arrearsOverLimit: Rule = {
  id: 'jkm.claims.arrears-over-limit',
  label: { id: 'Iuran BPU menunggak terlalu lama', en: 'BPU contributions unpaid for too long' },
  type: 'boolean',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-44-2015', article: '42', paragraph: '2' }],
      text: {
        id:
          'Ahli waris bukan penerima upah yang menunggak iuran lebih dari 3 bulan berturut-turut tidak berhak ' +
          'atas manfaat JKM.',
        en: 'The heirs of a BPU with more than 3 consecutive unpaid months have no right to JKM.',
      },
      formula: w.all(
        w.equal(w.fact('segment'), w.word('BPU')),
        w.above(w.fact('arrearsMonths'), w.value(arrearsBpuJkkJkmRightLostAfterMonths)),
      ),
    },
  ],
  interpretations: [arrearsReading],
};

export const eligible: Rule = {
  id: 'jkm.claims.eligible',
  label: { id: 'Berhak atas manfaat JKM', en: 'Right to JKM benefits' },
  type: 'boolean',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '34', paragraph: '1' },
        { instrument: 'pp-44-2015', article: '42' },
      ],
      text: {
        id: 'Manfaat JKM dibayarkan kepada ahli waris bila peserta meninggal dunia dalam masa aktif.',
        en: 'JKM is paid to the heirs when the participant dies while membership is active.',
      },
      formula: w.not(w.ref(arrearsOverLimit)),
    },
  ],
};

export const reason: Rule = {
  id: 'jkm.claims.reason',
  label: { id: 'Alasan tidak berhak', en: 'Reason for refusal' },
  type: { choice: ['arrears-over-limit', 'none'] },
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-44-2015', article: '42', paragraph: '2' }],
      formula: w.choose(w.when(w.ref(arrearsOverLimit), w.word('arrears-over-limit')), w.word('none')),
    },
  ],
};

export const payer: Rule = {
  id: 'jkm.claims.payer',
  label: { id: 'Yang membayar lebih dahulu', en: 'Who pays first' },
  type: { choice: ['bpjs', 'employer'] },
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-44-2015', article: '41' }],
      text: {
        id:
          'Bila pemberi kerja menunggak lebih dari 3 bulan berturut-turut, pemberi kerja membayar manfaat lebih ' +
          'dahulu dan dapat meminta penggantian setelah melunasi tunggakan dan denda.',
        en:
          'An employer more than 3 consecutive months in arrears pays the benefits first, and may ask for the ' +
          'refund after settling arrears and fine.',
      },
      formula: w.choose(
        w.when(
          w.all(isPu, w.above(w.fact('arrearsMonths'), w.value(arrearsPuJkkJkmBpjsPaysUpToMonths))),
          w.word('employer'),
        ),
        w.word('bpjs'),
      ),
    },
  ],
  interpretations: [arrearsReading],
};

export const total: Rule = {
  id: 'jkm.claims.total',
  label: { id: 'Jumlah manfaat JKM', en: 'Total of JKM benefits' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'ruling', article: '43' }],
      formula: w.choose(
        w.when(w.not(w.ref(eligible)), w.number('0', 'IDR')),
        w.plus(w.ref(santunanKematian), w.ref(santunanBerkala), w.ref(biayaPemakaman), w.ref(beasiswa)),
      ),
    },
  ],
  interpretations: [totalReading, lawOfTheDay],
};

export const membershipsOfOthers: Rule = {
  id: 'jkm.claims.memberships-of-others',
  label: {
    id: 'Beberapa pemberi kerja ditulis bukan untuk PU',
    en: 'Several employers stated for another segment than PU',
  },
  type: 'boolean',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'ruling', article: '42' }],
      formula: w.all(w.not(isPu), w.above(w.fact('memberships'), w.number('1'))),
    },
  ],
};

export const jkmClaimsRules: readonly Rule[] = [arrearsOverLimit, eligible, reason, payer, total, membershipsOfOthers];
