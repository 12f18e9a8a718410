// What unpaid contributions do to JKK and JKM: PP 44/2015 says it in the same words, once for each programme.

import { type Ask, type Citation, type Expression, type Rule, write as w } from '@jamin/engine';
import { arrearsBpuJkkJkmRightLostAfterMonths, arrearsPuJkkJkmBpjsPaysUpToMonths } from './parameters-duties.ts';
import { isSegment } from './participation.ts';
import { reading } from './readings-general.ts';

const months = w.fact('arrearsMonths');

export const arrearsReading = reading(
  38,
  'high',
  ['Apa akibat iuran yang menunggak saat kejadian?', 'What follows from contributions unpaid at the event?'],
  [
    'PU lebih dari 3 bulan berturut-turut: manfaat tetap, dibayar dulu oleh pemberi kerja. ' +
      'BPU lebih dari 3 bulan: tidak ada hak; 1 sampai 3 bulan: manfaat penuh setelah tunggakan dilunasi. ' +
      'Pada JAKON dan PMI tunggakan tidak dikenal.',
    'PU over 3 months in a row: the same benefits, paid first by the employer. BPU over 3 months: no right; ' +
      '1 to 3 months: full benefits once the arrears are settled. JAKON and PMI know no arrears.',
  ],
  [
    'PP 44/2015 Pasal 38, 39, 41, dan 42 menulisnya begitu; JAKON dan PMI membayar di muka.',
    'PP 44/2015 articles 38, 39, 41 and 42 say so; JAKON and PMI pay in advance.',
  ],
  { when: w.above(months, w.number('0', 'months')) },
);

/** A BPU too long in arrears has no right (PP 44/2015 articles 39(2) and 42(2)). */
export const bpuOverLimit: Expression = w.all(
  isSegment('BPU'),
  w.above(months, w.value(arrearsBpuJkkJkmRightLostAfterMonths)),
);

/** Why there is no right: `id` names the rule, `overLimit` the rule of the programme that holds `bpuOverLimit`. */
export function reasonOf(id: string, citation: Citation, overLimit: Rule): Rule {
  const formula = w.choose(w.when(w.ref(overLimit), w.word('arrears-over-limit')), w.word('none'));
  return {
    id,
    label: { id: 'Alasan tidak berhak', en: 'Reason for refusal' },
    type: { choice: ['arrears-over-limit', 'none'] },
    versions: [{ from: '2015-07-01', published: '2015-06-30', citations: [citation], formula }],
  };
}

/** Who pays first (PP 44/2015 articles 38 and 41). */
export function payerOf(id: string, citation: Citation): Rule {
  const employerPays = w.all(isSegment('PU'), w.above(months, w.value(arrearsPuJkkJkmBpjsPaysUpToMonths)));
  return {
    id,
    label: { id: 'Yang membayar lebih dahulu', en: 'Who pays first' },
    type: { choice: ['bpjs', 'employer'] },
    versions: [
      {
        from: '2015-07-01',
        published: '2015-06-30',
        citations: [citation],
        text: {
          id:
            'Bila pemberi kerja menunggak lebih dari 3 bulan berturut-turut, pemberi kerja membayar manfaat lebih ' +
            'dahulu dan dapat meminta penggantian setelah melunasi tunggakan dan denda.',
          en:
            'An employer more than 3 consecutive months in arrears pays the benefits first, and may ask for the ' +
            'refund after settling arrears and fine.',
        },
        formula: w.choose(w.when(employerPays, w.word('employer')), w.word('bpjs')),
      },
    ],
    interpretations: [arrearsReading],
  };
}

export const arrearsNotKnown: Rule = {
  id: 'jkk.claims.arrears-not-known',
  label: {
    id: 'Tunggakan ditulis pada segmen yang tidak mengenalnya',
    en: 'Arrears stated for a segment without arrears',
  },
  type: 'boolean',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'ruling', article: '38' }],
      formula: w.any(
        w.all(isSegment('JAKON'), w.above(months, w.number('0', 'months'))),
        w.all(isSegment('PMI'), w.given('arrearsMonths')),
      ),
    },
  ],
};

export const arrearsContradiction: NonNullable<Ask['contradictions']>[number] = {
  code: 'arrears-not-known',
  rule: arrearsNotKnown.id,
  facts: ['segment', 'arrearsMonths'],
  label: {
    id: 'Pekerja konstruksi dan pekerja migran membayar di muka, jadi tidak ada tunggakan; hapus arrearsMonths',
    en: 'Construction and migrant workers pay in advance, so there are no arrears; leave out arrearsMonths',
  },
};
