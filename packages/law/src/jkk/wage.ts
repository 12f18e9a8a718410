// The wage on which JKK cash benefits are counted, for each segment.

import { type Rule, write as w } from '@jamin/engine';
import { jakonDailyWageMultiplier } from '../membership/parameters-jakon.ts';
import { isSegment } from '../membership/participation.ts';
import { monthlyWage, referenceIncome } from '../membership/wage.ts';
import { jakonDailyWageReading } from './readings.ts';

const jakonDailyMonthlyWage: Rule = {
  id: 'jkk.wage.jakon-daily-monthly-wage',
  label: { id: 'Upah sebulan dari upah harian proyek', en: 'Monthly wage from a daily project wage' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-44-2015', article: '56', paragraph: '2' }, { instrument: 'practice' }],
      text: {
        id: 'Upah harian pekerja jasa konstruksi dikalikan 30 menurut praktik.',
        en: 'By practice, the daily wage of a construction worker is multiplied by 30.',
      },
      formula: w.times(w.fact('dailyWage'), w.value(jakonDailyWageMultiplier)),
    },
  ],
  interpretations: [jakonDailyWageReading],
};

/** The wage of a construction worker: as reported by the month, or from a daily wage. */
const jakonWage: Rule = {
  id: 'jkk.wage.jakon-wage',
  label: { id: 'Upah pekerja jasa konstruksi', en: 'Wage of a construction worker' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-44-2015', article: '56', paragraph: '2' }],
      text: {
        id: 'Manfaat pekerja jasa konstruksi dihitung dari upah sebulan.',
        en: 'Benefits of construction workers are counted on the monthly wage.',
      },
      formula: w.choose(
        w.when(w.all(w.not(w.given('wage')), w.given('dailyWage')), w.ref(jakonDailyMonthlyWage)),
        w.fact('wage'),
      ),
    },
  ],
};

/** W of the benefit formulas. PMI benefits do not depend on a wage, so a PMI never comes here. */
export const benefitWage: Rule = {
  id: 'jkk.wage.benefit-wage',
  label: { id: 'Upah sebulan untuk manfaat', en: 'Monthly wage for benefits' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-44-2015', article: '32', paragraph: '1' }],
      text: {
        id:
          'Manfaat dihitung dari upah terakhir pada saat kecelakaan; bagi bukan penerima upah dari ' +
          'penghasilan acuannya.',
        en: 'Benefits are counted on the last wage at the accident; for a BPU on the reference income.',
      },
      formula: w.choose(
        w.when(isSegment('PU'), w.ref(monthlyWage)),
        w.when(isSegment('BPU'), w.ref(referenceIncome)),
        w.ref(jakonWage),
      ),
    },
  ],
};

export const jkkWageRules: readonly Rule[] = [jakonDailyMonthlyWage, jakonWage, benefitWage];
