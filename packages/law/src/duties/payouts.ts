// When a benefit that is paid by the month is paid again, and from when a credited account earns on what comes in.

import { type Expression, write as w } from '@jamin/engine';
import { openingReading } from '../jht/readings-balance.ts';
import { monthsReading } from '../jkp/readings.ts';
import { pensionMonthReading } from './readings.ts';
import { isEvent, isProgramme, start, termRules } from './terms.ts';

const ONE_MONTH = w.number('1', 'months');
const firstAfter = w.addMonths(w.dated('first-of-month', start), ONE_MONTH);

/** As many months after the claim as months were paid: never counted from a shorter month in between. */
const afterClaim: Expression = w.addMonths(
  w.eventDay,
  w.plus(w.minus(w.calendar('month-index', start), w.calendar('month-index', w.eventDay)), ONE_MONTH),
);

const pension = w.all(isProgramme('JP'), isEvent('month-paid'));
const PENSION_CITATIONS = [
  { instrument: 'pp-45-2015', article: '16' },
  { instrument: 'pp-45-2015', article: '19', paragraph: '3' },
];

export const nextPayout = termRules('payouts', {
  duty: 'next-payout',
  label: { id: 'Pembayaran bulan berikutnya', en: 'Payment of the next month' },
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      runs: pension,
      citations: PENSION_CITATIONS,
      text: {
        id: 'Manfaat pensiun dibayar tiap bulan, sejak tanggal 1.',
        en: 'A pension is paid monthly, from the first of the month.',
      },
    },
    {
      from: '2021-02-02',
      published: '2021-02-02',
      runs: w.any(pension, w.all(isProgramme('JKP'), isEvent('month-paid'))),
      citations: [...PENSION_CITATIONS, { instrument: 'pp-37-2021', article: '21', paragraph: '1' }],
      text: {
        id: 'Pensiun dibayar tiap tanggal 1; uang tunai JKP tiap bulan sejak hari pengajuan.',
        en: 'A pension is paid on the first of each month; the cash of JKP every month from the day of the claim.',
      },
    },
  ],
  due: w.choose(w.when(isProgramme('JP'), firstAfter), afterClaim),
  interpretations: [
    { ...pensionMonthReading, matters: { words: { programme: ['JP'] } } },
    { ...monthsReading, matters: { words: { programme: ['JKP'] } } },
  ],
});

export const countsFrom = termRules('payouts', {
  duty: 'counts-from',
  label: { id: 'Iuran yang masuk sesudah itu mulai berkembang', en: 'What comes in later begins to earn' },
  versions: [
    {
      from: '1993-07-01',
      published: '1993-07-01',
      runs: w.all(isProgramme('JHT'), isEvent('account-credited')),
      citations: [{ instrument: 'pp-14-1993', article: '24' }],
    },
    {
      from: '2015-07-01',
      published: '2015-06-30',
      runs: w.all(isProgramme('JHT'), isEvent('account-credited')),
      citations: [
        { instrument: 'pp-46-2015', article: '22', paragraph: '2' },
        { instrument: 'pp-46-2015', article: '27' },
      ],
    },
  ],
  due: w.choose(w.when(w.equal(start, w.dated('first-of-month', start)), start), firstAfter),
  interpretations: [openingReading],
});
