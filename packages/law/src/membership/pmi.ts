// The packages of migrant workers (PMI): what is paid before leaving and for the time abroad.

import { type Expression, type Interpretation, type Parameter, type Rule, write as w } from '@jamin/engine';
import {
  pmiJkkJkmContract6m,
  pmiJkkJkmContract12m,
  pmiJkkJkmContract24m,
  pmiJkkJkmExtraMonth,
  pmiJkkJkmPreDeparture,
  pmiPackageMonthsLong,
  pmiPackageMonthsMedium,
  pmiPackageMonthsShort,
} from './parameters-pmi.ts';
import { notCovered } from './readings-general.ts';

const packageReading: Interpretation = {
  ruling: 18,
  question: {
    id: 'Paket mana yang dipakai bila lama kontrak tidak tepat 6, 12, atau 24 bulan?',
    en: 'Which package applies when the contract is not exactly 6, 12 or 24 months?',
  },
  choice: {
    id: 'Paket terpanjang yang terpenuhi, ditambah iuran tiap bulan lebihnya; di bawah 6 bulan tetap paket 6 bulan.',
    en: 'The longest package that is filled, plus an amount for each month over; under 6 months the 6-month one.',
  },
  because: {
    id: 'Permenaker 4/2023 Pasal 18 ayat (3): bulan lebihnya dibayar per bulan. Berlaku mulai Maret 2023.',
    en: 'Permenaker 4/2023 article 18(3): months over are paid each. It holds from March 2023.',
  },
  confidence: 'medium',
};

const months = w.fact('contractMonths');

/** The price of a package and of the months over it. */
function packageOf(price: Pick<Parameter, 'id'>, length: Pick<Parameter, 'id'>): Expression {
  const extra = w.over(w.minus(months, w.value(length)), w.number('1', 'months'));
  return w.plus(w.value(price), w.times(w.value(pmiJkkJkmExtraMonth), extra));
}

/** Paid before leaving; someone who leaves on his or her own does not pay it. */
export const before: Rule = {
  id: 'membership.pmi.before',
  label: { id: 'Iuran sebelum bekerja di luar negeri', en: 'Contribution before working abroad' },
  type: 'IDR',
  versions: [
    {
      from: '2023-03-01',
      published: '2023-02-22',
      citations: [
        { instrument: 'permenaker-4-2023', article: '18', paragraph: '1' },
        { instrument: 'permenaker-4-2023', article: '18', paragraph: '2' },
      ],
      text: {
        id: 'Iuran sebelum bekerja dibayar sekali; PMI perseorangan tidak membayarnya.',
        en: 'The contribution before work is paid once; a PMI who leaves individually does not pay it.',
      },
      formula: w.choose(w.when(w.fact('individual'), w.number('0', 'IDR')), w.value(pmiJkkJkmPreDeparture)),
    },
  ],
  interpretations: [packageReading, notCovered],
};

/** Paid at once for the whole time of the contract. */
export const during: Rule = {
  id: 'membership.pmi.during',
  label: { id: 'Iuran selama dan setelah bekerja di luar negeri', en: 'Contribution for the time abroad and after' },
  type: 'IDR',
  versions: [
    {
      from: '2023-03-01',
      published: '2023-02-22',
      citations: [
        { instrument: 'permenaker-4-2023', article: '18', paragraph: '1' },
        { instrument: 'permenaker-4-2023', article: '18', paragraph: '3' },
      ],
      text: {
        id: 'Iuran dibayar sekaligus menurut lama perjanjian kerja; bulan lebihnya dibayar per bulan.',
        en: 'The contribution is paid at once by the length of the contract; months over it are paid each.',
      },
      formula: w.choose(
        w.when(w.atLeast(months, w.value(pmiPackageMonthsLong)), packageOf(pmiJkkJkmContract24m, pmiPackageMonthsLong)),
        w.when(
          w.atLeast(months, w.value(pmiPackageMonthsMedium)),
          packageOf(pmiJkkJkmContract12m, pmiPackageMonthsMedium),
        ),
        w.when(
          w.atLeast(months, w.value(pmiPackageMonthsShort)),
          packageOf(pmiJkkJkmContract6m, pmiPackageMonthsShort),
        ),
        w.value(pmiJkkJkmContract6m),
      ),
    },
  ],
  interpretations: [packageReading, notCovered],
};

export const pmiRules: readonly Rule[] = [before, during];
