// How much JHT is paid before tax: the balance, or a share of it.

import { type Expression, type Rule, write as w } from '@jamin/engine';
import { RUPIAH } from '../membership/parameters-rounding.ts';
import { partialHousingMax, partialOtherMax } from './parameters-partial.ts';
import { amountReading } from './readings.ts';

const ground = w.fact('ground');

function part(share: Pick<Rule, 'id'>): Expression {
  return w.round(w.times(w.fact('balance'), w.value(share)), 'down', RUPIAH, { instrument: 'ruling', article: '49' });
}

export const gross: Rule = {
  id: 'jht.amount.gross',
  label: { id: 'Jumlah sebelum pajak', en: 'Amount before tax' },
  type: 'IDR',
  versions: [
    {
      from: '2009-11-16',
      published: '1993-07-01',
      citations: [{ instrument: 'pp-14-1993', article: '24' }],
      formula: w.fact('balance'),
    },
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-46-2015', article: '22', paragraph: '2' },
        { instrument: 'pp-46-2015', article: '22', paragraph: '5' },
      ],
      text: {
        id: 'JHT ialah seluruh iuran dan hasil pengembangannya; sebagian ada batasnya, untuk rumah lebih tinggi.',
        en: 'JHT is all contributions with their development; a partial payment has a limit, higher for a home.',
      },
      formula: w.choose(
        w.when(w.equal(ground, w.word('partial-10')), part(partialOtherMax)),
        w.when(w.equal(ground, w.word('partial-30-housing')), part(partialHousingMax)),
        w.fact('balance'),
      ),
    },
  ],
  interpretations: [amountReading],
};

export const amountRules: readonly Rule[] = [gross];
