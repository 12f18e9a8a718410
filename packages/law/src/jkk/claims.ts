// Who has a right to JKK, who pays it, what it sums up to, and which statements contradict each other.

import { type Expression, type Rule, write as w } from '@jamin/engine';
import { arrearsNotKnown, arrearsReading, bpuOverLimit, payerOf, reasonOf } from '../membership/arrears.ts';
import { lawOfTheDay } from '../membership/readings-general.ts';
import { beasiswa, biayaPemakaman, isPmi, santunanBerkala, santunanKematian, stmb } from './benefits.ts';
import { alatBantuDengar, gigiTiruan, homecare, kacamata, pengangkutan, perawatan } from './costs.ts';
import { asFraction, isPartial, santunanCacat } from './losses.ts';
import { disabilityTable } from './parameters-disability.ts';
import { pmiReading, totalReading } from './readings.ts';

const losses = w.list('losses');
const part = w.item('loss', 'part');

const pmiCovered: Rule = {
  id: 'jkk.claims.pmi-covered',
  label: { id: 'Manfaat JKK bagi PMI dikenal', en: 'JKK benefits of PMI are known' },
  type: 'boolean',
  versions: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      citations: [{ instrument: 'permenaker-4-2023', article: '27', paragraph: '1' }],
      text: {
        id: 'Pekerja migran Indonesia dilindungi JKK sebelum, selama, dan setelah bekerja.',
        en: 'Indonesian migrant workers are covered by JKK before, during and after work.',
      },
      formula: w.truth(true),
    },
  ],
  interpretations: [pmiReading],
};

const noRight = { instrument: 'pp-44-2015', article: '39', paragraph: '2' };

export const arrearsOverLimit: Rule = {
  id: 'jkk.claims.arrears-over-limit',
  label: { id: 'Iuran BPU menunggak terlalu lama', en: 'BPU contributions unpaid for too long' },
  type: 'boolean',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [noRight],
      text: {
        id: 'Bukan penerima upah yang menunggak iuran lebih dari 3 bulan berturut-turut tidak berhak atas manfaat JKK.',
        en: 'A BPU with more than 3 consecutive unpaid months has no right to JKK benefits.',
      },
      formula: bpuOverLimit,
    },
  ],
  interpretations: [arrearsReading],
};

export const eligible: Rule = {
  id: 'jkk.claims.eligible',
  label: { id: 'Berhak atas manfaat JKK', en: 'Right to JKK benefits' },
  type: 'boolean',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '25', paragraph: '1' },
        { instrument: 'pp-44-2015', article: '39' },
      ],
      text: {
        id: 'Peserta yang mengalami kecelakaan kerja berhak atas manfaat JKK.',
        en: 'A participant who has a work accident has a right to JKK benefits.',
      },
      formula: w.choose(w.when(isPmi, w.ref(pmiCovered)), w.not(w.ref(arrearsOverLimit))),
    },
  ],
};

export const reason: Rule = reasonOf('jkk.claims.reason', noRight, arrearsOverLimit);

export const payer: Rule = payerOf('jkk.claims.payer', { instrument: 'pp-44-2015', article: '38' });

export const total: Rule = {
  id: 'jkk.claims.total',
  label: { id: 'Jumlah manfaat JKK', en: 'Total of JKK benefits' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'ruling', article: '43' }],
      formula: w.choose(
        w.when(w.not(w.ref(eligible)), w.number('0', 'IDR')),
        w.plus(
          w.ref(santunanKematian),
          w.ref(santunanCacat),
          w.ref(santunanBerkala),
          w.ref(biayaPemakaman),
          w.ref(stmb),
          w.ref(pengangkutan),
          w.ref(perawatan),
          w.ref(homecare),
          w.ref(gigiTiruan),
          w.ref(alatBantuDengar),
          w.ref(kacamata),
          w.ref(beasiswa),
        ),
      ),
    },
  ],
  interpretations: [totalReading, lawOfTheDay],
};

/** A rule that holds when statements contradict each other. */
function contradiction(name: string, label: Rule['label'], ruling: string, formula: Expression): Rule {
  const citations = [{ instrument: 'ruling', article: ruling }];
  const versions = [{ from: '2015-07-01', published: '2015-06-30', citations, formula }];
  return { id: `jkk.claims.${name}`, label, type: 'boolean', versions };
}

export const functionLossStated: Rule = contradiction(
  'function-loss-stated',
  { id: 'Hilangnya fungsi ditulis pada cacat anatomis', en: 'Loss of function stated for an anatomical loss' },
  '33',
  w.all(
    w.equal(w.fact('outcome'), w.word('partial-anatomical')),
    w.someOf(losses, 'loss', w.itemGiven('loss', 'functionLoss')),
  ),
);

export const stepsNotCounted: Rule = contradiction(
  'steps-not-counted',
  { id: 'Langkah ditulis pada cacat yang tidak dihitung per langkah', en: 'Steps stated for a loss without steps' },
  '33',
  w.all(
    isPartial,
    w.someOf(losses, 'loss', w.all(w.itemGiven('loss', 'steps'), w.not(w.cell(disabilityTable, part, 'counted')))),
  ),
);

export const percentNotRanged: Rule = contradiction(
  'percent-not-ranged',
  { id: 'Persentase ditulis pada cacat tanpa rentang', en: 'A percentage stated for a loss without a range' },
  '33',
  w.all(
    isPartial,
    w.someOf(losses, 'loss', w.all(w.itemGiven('loss', 'percent'), w.not(w.cell(disabilityTable, part, 'ranged')))),
  ),
);

const statedPercentage = asFraction(w.item('loss', 'percent'));

export const percentOutOfRange: Rule = contradiction(
  'percent-out-of-range',
  { id: 'Persentase di luar rentang tabel', en: 'Percentage outside the range of the table' },
  '33',
  w.all(
    isPartial,
    w.someOf(
      losses,
      'loss',
      w.all(
        w.cell(disabilityTable, part, 'ranged'),
        w.itemGiven('loss', 'percent'),
        w.any(
          w.below(statedPercentage, w.cell(disabilityTable, part, 'percent_min')),
          w.above(statedPercentage, w.cell(disabilityTable, part, 'percent_max')),
        ),
      ),
    ),
  ),
);

export const jkkClaimsRules: readonly Rule[] = [
  pmiCovered,
  arrearsOverLimit,
  eligible,
  reason,
  payer,
  total,
  functionLossStated,
  stepsNotCounted,
  percentNotRanged,
  percentOutOfRange,
  arrearsNotKnown,
];
