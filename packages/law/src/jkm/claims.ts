// Who has a right to JKM, who pays it, what it sums up to, and which statements contradict each other.

import { type Rule, write as w } from '@jamin/engine';
import { totalReading } from '../jkk/readings.ts';
import { arrearsReading, bpuOverLimit, payerOf, reasonOf } from '../membership/arrears.ts';
import { isSegment } from '../membership/participation.ts';
import { lawOfTheDay } from '../membership/readings-general.ts';
import { biayaPemakaman, santunanBerkala, santunanKematian } from './benefits.ts';
import { beasiswa } from './scholarship.ts';

const noRight = { instrument: 'pp-44-2015', article: '42', paragraph: '2' };

export const arrearsOverLimit: Rule = {
  id: 'jkm.claims.arrears-over-limit',
  label: { id: 'Iuran BPU menunggak terlalu lama', en: 'BPU contributions unpaid for too long' },
  type: 'boolean',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [noRight],
      text: {
        id:
          'Ahli waris bukan penerima upah yang menunggak iuran lebih dari 3 bulan berturut-turut tidak berhak ' +
          'atas manfaat JKM.',
        en: 'The heirs of a BPU with more than 3 consecutive unpaid months have no right to JKM.',
      },
      formula: bpuOverLimit,
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

export const reason: Rule = reasonOf('jkm.claims.reason', noRight, arrearsOverLimit);

export const payer: Rule = payerOf('jkm.claims.payer', { instrument: 'pp-44-2015', article: '41' });

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
      formula: w.all(w.not(isSegment('PU')), w.above(w.fact('memberships'), w.number('1'))),
    },
  ],
};

export const jkmClaimsRules: readonly Rule[] = [arrearsOverLimit, eligible, reason, payer, total, membershipsOfOthers];
