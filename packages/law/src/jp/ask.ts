// The question about JP: which pension, or sum at once, for whom, how much and from when.

import { type Ask, type Rule, type RuleVersion, type Words, write as w } from '@jamin/engine';
import { anything, form, formRules, isLumpSum, isMonthly, usesAverageWage } from './form.ts';
import { programmeStart } from './parameters.ts';
import { lumpSum, monthly, pensionRules } from './pension.ts';
import { from, retirementAge, retirementDate, retirementRules } from './retirement.ts';
import { recipient, survivorsRules } from './survivors.ts';
import { averageWage, rowYear, wagesRules } from './wages.ts';

/** Contradictions are about facts, not about a time: they hold on every day that can be asked for. */
const ALWAYS: Pick<RuleVersion, 'from' | 'published'> = { from: '1900-01-01', published: '1900-01-01' };

const wages = w.list('wages');
const hasYear = w.itemGiven('row', 'year');
const hasMonth = w.itemGiven('row', 'month');

export const bornAfterEvent: Rule = {
  id: 'jp.ask.born-after-event',
  label: { id: 'Lahir sesudah hari kejadian', en: 'Born after the day of the event' },
  type: 'boolean',
  versions: [
    {
      ...ALWAYS,
      citations: [{ instrument: 'ruling', article: '5' }],
      formula: w.all(w.given('birthDate'), w.above(w.fact('birthDate'), w.eventDay)),
    },
  ],
};

export const registeredOutside: Rule = {
  id: 'jp.ask.registered-outside',
  label: {
    id: 'Terdaftar sebelum program mulai atau sesudah kejadian',
    en: 'Registered before the start or after the event',
  },
  type: 'boolean',
  versions: [
    {
      ...ALWAYS,
      citations: [{ instrument: 'ruling', article: '63' }],
      formula: w.all(
        w.given('registered'),
        w.any(w.above(w.fact('registered'), w.eventDay), w.below(w.fact('registered'), w.value(programmeStart))),
      ),
    },
  ],
};

export const wagesOfTwoKinds: Rule = {
  id: 'jp.ask.wages-of-two-kinds',
  label: { id: 'Baris upah tidak sejenis', en: 'Rows of wages are not of one kind' },
  type: 'boolean',
  versions: [
    {
      ...ALWAYS,
      citations: [{ instrument: 'ruling', article: '67' }],
      formula: w.any(
        w.someOf(wages, 'row', w.equal(hasYear, hasMonth)),
        w.all(w.someOf(wages, 'row', hasYear), w.someOf(wages, 'row', hasMonth)),
      ),
    },
  ],
};

export const wagesOutside: Rule = {
  id: 'jp.ask.wages-outside',
  label: { id: 'Upah dari tahun yang tidak mungkin', en: 'Wages of a year that cannot be' },
  type: 'boolean',
  versions: [
    {
      ...ALWAYS,
      citations: [{ instrument: 'ruling', article: '67' }],
      formula: w.someOf(
        wages,
        'row',
        w.any(
          w.above(rowYear, w.calendar('year', w.eventDay)),
          w.below(rowYear, w.calendar('year', w.value(programmeStart))),
        ),
      ),
    },
  ],
};

export const paidBeforeStart: Rule = {
  id: 'jp.ask.paid-before-start',
  label: { id: 'Tahun pembayaran sebelum pensiun mulai', en: 'Year of payment before the pension starts' },
  type: 'boolean',
  versions: [
    {
      ...ALWAYS,
      citations: [{ instrument: 'ruling', article: '69' }],
      formula: w.all(
        w.given('year'),
        w.below(w.fact('year'), w.calendar('year', w.eventDay)),
        w.ref(isMonthly),
        w.below(w.fact('year'), w.calendar('year', w.ref(from))),
      ),
    },
  ],
};

export const jp: Ask = {
  id: 'jp',
  label: { id: 'Jaminan Pensiun', en: 'Pension (JP)' },
  programme: 'JP',
  facts: [
    'event',
    'birthDate',
    'registered',
    'paidMonths',
    'wages',
    'inflation',
    'caps',
    'spouse',
    'parent',
    'childrenCount',
    'balance',
    'inPayment',
    'year',
  ],
  allowed: { event: ['retirement', 'disability', 'death'] },
  contradictions: [
    {
      code: 'born-after-event',
      rule: bornAfterEvent.id,
      facts: ['birthDate'],
      label: {
        id: 'tanggal lahir sesudah hari kejadian; periksa tanggalnya',
        en: 'the date of birth is after the day of the event; check the dates',
      },
    },
    {
      code: 'registered-outside',
      rule: registeredOutside.id,
      facts: ['registered'],
      label: {
        id: 'tanggal terdaftar harus dari 1 Juli 2015 sampai hari kejadian',
        en: 'the day of registration must lie from 1 July 2015 to the day of the event',
      },
    },
    {
      code: 'wages-of-two-kinds',
      rule: wagesOfTwoKinds.id,
      facts: ['wages'],
      label: {
        id: 'tiap baris upah harus menyebut tahun saja atau bulan saja, dan semua baris sama jenisnya',
        en: 'each row of wages must name either a year or a month, and all rows the same kind',
      },
    },
    {
      code: 'wages-outside',
      rule: wagesOutside.id,
      facts: ['wages'],
      label: {
        id: 'baris upah harus dari tahun 2015 sampai tahun kejadian',
        en: 'the rows of wages must lie from 2015 to the year of the event',
      },
    },
    {
      code: 'paid-before-start',
      rule: paidBeforeStart.id,
      facts: ['year'],
      label: {
        id: 'tahun pembayaran mendahului mulainya pensiun',
        en: 'the year of payment is before the pension starts',
      },
    },
  ],
  grounds: [],
  whenRefused: [],
  outputs: [
    { key: 'form', rule: form.id, show: 'always' },
    { key: 'recipient', rule: recipient.id, show: { when: anything.id } },
    { key: 'monthly', rule: monthly.id, show: { when: isMonthly.id } },
    { key: 'lumpSum', rule: lumpSum.id, show: { when: isLumpSum.id } },
    { key: 'from', rule: from.id, show: { when: anything.id } },
    { key: 'averageWage', rule: averageWage.id, show: { when: usesAverageWage.id } },
    { key: 'retirementAge', rule: retirementAge.id, show: 'always' },
    { key: 'retirementDate', rule: retirementDate.id, show: 'always' },
  ],
};

export const jpAsks: readonly Ask[] = [jp];

/** Everything about pensions; contributions are asked for together with the other programmes. */
export const jpRules: readonly Rule[] = [
  bornAfterEvent,
  registeredOutside,
  wagesOfTwoKinds,
  wagesOutside,
  paidBeforeStart,
  ...retirementRules,
  ...survivorsRules,
  ...formRules,
  ...wagesRules,
  ...pensionRules,
];

/** Words for the codes of what JP leaves undecided: nothing beyond missing figures. */
export const jpGaps: { readonly [code: string]: Words } = {};
