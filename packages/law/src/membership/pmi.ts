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

const packageReading: Interpretation = {
  ruling: 18,
  question: {
    id: 'Paket mana yang dipakai bila lama kontrak bukan tepat 6, 12, atau 24 bulan?',
    en: 'Which package applies when the contract is not exactly 6, 12 or 24 months?',
  },
  choice: {
    id: 'Paket terpanjang yang terpenuhi, ditambah iuran untuk tiap bulan lebihnya.',
    en: 'The longest package that is filled, plus an amount for each month over it.',
  },
  because: {
    id: 'Permenaker 4/2023 Pasal 18 ayat (3): bulan lebihnya dibayar per bulan.',
    en: 'Permenaker 4/2023 article 18(3): months over the package are paid each.',
  },
  confidence: 'medium',
};

const shortContractReading: Interpretation = {
  ruling: 18,
  question: {
    id: 'Paket mana yang dipakai bila kontraknya kurang dari 6 bulan?',
    en: 'Which package applies to a contract of less than 6 months?',
  },
  choice: { id: 'Paket 6 bulan.', en: 'The package of 6 months.' },
  because: {
    id: 'Peraturannya tidak menulis paket yang lebih pendek; ini pegangan sementara.',
    en: 'The regulation writes no shorter package; this is a working rule.',
  },
  confidence: 'low',
};

const months = w.fact('contractMonths');
const isShort = w.below(months, w.value(pmiPackageMonthsShort));
const isExact = w.any(
  ...[pmiPackageMonthsShort, pmiPackageMonthsMedium, pmiPackageMonthsLong].map((length) =>
    w.equal(months, w.value(length)),
  ),
);

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
  interpretations: [
    { ...packageReading, matters: { when: w.all(w.not(isShort), w.not(isExact)) } },
    { ...shortContractReading, matters: { when: isShort } },
  ],
};

export const pmiRules: readonly Rule[] = [before, during];
