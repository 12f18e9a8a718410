// Income tax on a JHT payment: final within the two calendar years, progressive from the third on.

import { type Expression, type Rule, type RuleVersion, write as w } from '@jamin/engine';
import { RUPIAH } from '../membership/parameters-rounding.ts';
import { gross } from './amount.ts';
import {
  taxJhtFinalFreeAmount,
  taxJhtFinalRate,
  taxJhtNoNpwpFactor,
  taxJhtWindowCalendarYears,
  taxPph17Brackets,
} from './parameters-tax.ts';
import {
  finalTaxReading,
  heirsTaxReading,
  npwpReading,
  progressiveTaxReading,
  taxRoundingReading,
  windowReading,
} from './readings.ts';

const earlier = w.list('paidEarlier');
const NOTHING = w.number('0', 'IDR');
const yearOfClaim = w.calendar('year', w.eventDay);
const yearOfPayment = w.calendar('year', w.item('payment', 'date'));
const START: Pick<RuleVersion, 'from' | 'published'> = { from: '2009-11-16', published: '2009-11-16' };

export const pastWindow: Rule = {
  id: 'jht.tax.past-window',
  label: {
    id: 'Sudah tahun ketiga sejak pembayaran pertama',
    en: 'In the third year since the first payment, or later',
  },
  type: 'boolean',
  versions: [
    {
      ...START,
      citations: [{ instrument: 'pp-68-2009', article: '2', paragraph: '2' }],
      text: {
        id: 'Dianggap dibayar sekaligus bila dibayar paling lama dalam dua tahun kalender.',
        en: 'Payments count as a lump sum if made within two calendar years.',
      },
      formula: w.someOf(
        earlier,
        'payment',
        w.atLeast(w.minus(yearOfClaim, yearOfPayment), w.value(taxJhtWindowCalendarYears)),
      ),
    },
  ],
  interpretations: [windowReading],
};

export const paidInWindow: Rule = {
  id: 'jht.tax.paid-in-window',
  label: { id: 'Sudah dibayar dalam dua tahun itu', en: 'Paid earlier within the two years' },
  type: 'IDR',
  versions: [
    {
      ...START,
      citations: [{ instrument: 'pp-68-2009', article: '2', paragraph: '2', elucidation: true }],
      formula: w.sumOf(earlier, 'payment', w.item('payment', 'amount')),
    },
  ],
  interpretations: [windowReading],
};

export const paidThisYear: Rule = {
  id: 'jht.tax.paid-this-year',
  label: { id: 'Sudah dibayar dalam tahun ini', en: 'Paid earlier in the same year' },
  type: 'IDR',
  versions: [
    {
      ...START,
      citations: [{ instrument: 'pp-68-2009', article: '6', paragraph: '1' }],
      formula: w.sumOf(earlier, 'payment', w.item('payment', 'amount'), w.equal(yearOfPayment, yearOfClaim)),
    },
  ],
  interpretations: [progressiveTaxReading],
};

/** The final tax on everything paid so far, in whole rupiah; what was due on earlier payments was already rounded. */
function finalTaxOn(paid: Expression): Expression {
  const aboveFree = w.greatest(w.minus(paid, w.value(taxJhtFinalFreeAmount)), NOTHING);
  return w.round(w.times(w.value(taxJhtFinalRate), aboveFree), 'down', RUPIAH, { instrument: 'ruling', article: '52' });
}

export const finalTax: Rule = {
  id: 'jht.tax.final-tax',
  label: { id: 'Pajak final', en: 'Final tax' },
  type: 'IDR',
  versions: [
    {
      ...START,
      citations: [{ instrument: 'pp-68-2009', article: '5' }],
      text: {
        id: 'Jumlah bruto dikenai tarif final berlapis: tiap lapisan dengan tarifnya sendiri.',
        en: 'The gross amount bears a final tax by slices, each with a rate of its own.',
      },
      formula: w.minus(finalTaxOn(w.plus(w.ref(paidInWindow), w.ref(gross))), finalTaxOn(w.ref(paidInWindow))),
    },
  ],
  interpretations: [finalTaxReading, taxRoundingReading],
};

export const progressiveTax: Rule = {
  id: 'jht.tax.progressive-tax',
  label: { id: 'Pajak progresif', en: 'Progressive tax' },
  type: 'IDR',
  versions: [
    {
      ...START,
      citations: [
        { instrument: 'pp-68-2009', article: '6', paragraph: '1' },
        { instrument: 'pp-68-2009', article: '6', paragraph: '3' },
      ],
      text: {
        id:
          'Bagian yang dibayar pada tahun ketiga dan sesudahnya dikenai tarif Pasal 17 atas jumlah bruto tiap ' +
          'tahun.',
        en: 'What is paid in the third year or later is taxed by article 17 on the gross of each year.',
      },
      formula: w.round(
        w.times(
          w.minus(
            w.tiers(taxPph17Brackets, w.plus(w.ref(paidThisYear), w.ref(gross))),
            w.tiers(taxPph17Brackets, w.ref(paidThisYear)),
          ),
          w.choose(w.when(w.fact('npwp'), w.number('1', 'fraction')), w.value(taxJhtNoNpwpFactor)),
        ),
        'down',
        RUPIAH,
        { instrument: 'ruling', article: '52' },
      ),
    },
  ],
  interpretations: [windowReading, progressiveTaxReading, taxRoundingReading, npwpReading],
};

export const taxDue: Rule = {
  id: 'jht.tax.tax-due',
  label: { id: 'Pajak yang terutang', en: 'Tax due' },
  type: 'IDR',
  versions: [
    {
      ...START,
      citations: [{ instrument: 'pp-68-2009', article: '2', paragraph: '1' }],
      formula: w.choose(w.when(w.ref(pastWindow), w.ref(progressiveTax)), w.ref(finalTax)),
    },
  ],
};

export const taxOfHeirs: Rule = {
  id: 'jht.tax.tax-of-heirs',
  label: { id: 'Pajak ahli waris atau orang yang pergi', en: 'Tax of heirs or people who leave' },
  type: 'IDR',
  versions: [
    {
      ...START,
      citations: [{ instrument: 'pp-68-2009', article: '2', paragraph: '1' }],
      formula: w.ref(taxDue),
    },
  ],
  interpretations: [heirsTaxReading],
};

export const tax: Rule = {
  id: 'jht.tax.tax',
  label: { id: 'Pajak', en: 'Tax' },
  type: 'IDR',
  versions: [
    {
      ...START,
      citations: [{ instrument: 'pp-68-2009', article: '2', paragraph: '1' }],
      formula: w.choose(
        w.when(w.isOneOf(w.fact('ground'), 'death', 'leaving-indonesia'), w.ref(taxOfHeirs)),
        w.ref(taxDue),
      ),
    },
  ],
};

export const net: Rule = {
  id: 'jht.tax.net',
  label: { id: 'Diterima setelah pajak', en: 'Paid out after tax' },
  type: 'IDR',
  versions: [
    {
      ...START,
      citations: [{ instrument: 'pp-68-2009', article: '2', paragraph: '1' }],
      formula: w.minus(w.ref(gross), w.ref(tax)),
    },
  ],
};

export const taxRules: readonly Rule[] = [
  pastWindow,
  paidInWindow,
  paidThisYear,
  finalTax,
  progressiveTax,
  taxDue,
  taxOfHeirs,
  tax,
  net,
];
