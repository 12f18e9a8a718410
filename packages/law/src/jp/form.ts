// Whether a JP benefit is paid monthly, at once, or not at all.

import { type Expression, type Rule, type RuleVersion, write as w } from '@jamin/engine';
import { monthsAfter } from '../membership/readings-general.ts';
import { densityMin, disabilityMinMembershipMonths, qualifyingMonths } from './parameters-pension.ts';
import { survivorMinMembershipYears } from './parameters-survivors.ts';
import {
  deathAfterAgeReading,
  densityReading,
  fifteenYearsReading,
  membershipReading,
  survivorsReading,
} from './readings.ts';
import { retired } from './retirement.ts';
import { nobodyLeft, recipient } from './survivors.ts';

const START: Pick<RuleVersion, 'from' | 'published'> = { from: '2015-07-01', published: '2015-06-30' };
const event = w.fact('event');
const isRetirement = w.equal(event, w.word('retirement'));
const isDisability = w.equal(event, w.word('disability'));
const isDeath = w.equal(event, w.word('death'));
const paidMonths = w.fact('paidMonths');
const registered = w.fact('registered');

export const densityMet: Rule = {
  id: 'jp.form.density-met',
  label: { id: 'Kepadatan iuran cukup', en: 'Density of contributions suffices' },
  type: 'boolean',
  versions: [
    {
      ...START,
      citations: [
        { instrument: 'pp-45-2015', article: '20', paragraph: '3', letter: 'a' },
        { instrument: 'pp-45-2015', article: '21', paragraph: '3', letter: 'b' },
        { instrument: 'pp-45-2015', article: '20', paragraph: '3', letter: 'a', elucidation: true },
      ],
      text: {
        id: 'Tingkat ketaatan membayar iuran (density rate) mencapai batas paling sedikit.',
        en: 'The level of compliance in paying contributions (density rate) reaches its minimum.',
      },
      formula: w.atLeast(
        paidMonths,
        w.times(
          w.value(densityMin),
          w.greatest(
            w.number('1', 'months'),
            w.minus(w.calendar('month-index', w.eventDay), w.calendar('month-index', registered)),
          ),
        ),
      ),
    },
  ],
  interpretations: [densityReading],
};

/** The day on which registration has lasted long enough. */
const longEnough = w.choose(
  w.when(isDisability, w.addMonths(registered, w.value(disabilityMinMembershipMonths))),
  w.addYears(registered, w.value(survivorMinMembershipYears)),
);

export const membershipMet: Rule = {
  id: 'jp.form.membership-met',
  label: { id: 'Cukup lama terdaftar', en: 'Registered for long enough' },
  type: 'boolean',
  versions: [
    {
      ...START,
      citations: [
        { instrument: 'pp-45-2015', article: '20', paragraph: '3', letter: 'b' },
        { instrument: 'pp-45-2015', article: '21', paragraph: '3', letter: 'a' },
      ],
      text: {
        id: 'Cacat: paling cepat satu bulan sejak terdaftar; kematian: paling sedikit satu tahun menjadi peserta.',
        en: 'Disability: at least a month after registration; death: a participant for at least one year.',
      },
      formula: w.atLeast(w.eventDay, longEnough),
    },
  ],
  interpretations: [monthsAfter(registered, longEnough), membershipReading],
};

const fifteenYears = w.atLeast(paidMonths, w.value(qualifyingMonths));

/** Survivors of someone whose pension was already paid take their share of it. */
export const fromPensionInPayment: Rule = {
  id: 'jp.form.from-pension-in-payment',
  label: { id: 'Dari pensiun yang sudah dibayar', en: 'Out of a pension in payment' },
  type: 'boolean',
  versions: [
    {
      ...START,
      citations: [
        { instrument: 'pp-45-2015', article: '21', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '22', paragraph: '2' },
      ],
      formula: w.all(isDeath, w.given('inPayment')),
    },
  ],
};

export const form: Rule = {
  id: 'jp.form.form',
  label: { id: 'Bentuk manfaat', en: 'Form of the benefit' },
  type: { choice: ['monthly', 'lump-sum', 'none'] },
  versions: [
    {
      ...START,
      citations: [
        { instrument: 'pp-45-2015', article: '19' },
        { instrument: 'pp-45-2015', article: '20' },
        { instrument: 'pp-45-2015', article: '21' },
        { instrument: 'pp-45-2015', article: '24' },
        { instrument: 'permenaker-29-2015', article: '26' },
      ],
      text: {
        id:
          'Pensiun bulanan bila masa iur paling sedikit 15 tahun; kurang dari itu iuran dan hasil pengembangannya ' +
          'dibayar sekaligus, kecuali cacat atau kematian sebelum usia pensiun yang memenuhi syarat.',
        en:
          'A monthly pension from 15 years of contributions; below that the contributions and their development ' +
          'are paid at once, but for disability or death before the retirement age that meets the conditions.',
      },
      formula: w.choose(
        w.when(w.all(isRetirement, w.not(w.ref(retired))), w.word('none')),
        w.when(w.all(isDisability, w.ref(retired)), w.word('none')),
        w.when(w.equal(w.ref(recipient), w.word('none')), w.ref(nobodyLeft)),
        w.when(w.ref(fromPensionInPayment), w.word('monthly')),
        w.when(w.equal(paidMonths, w.number('0', 'months')), w.word('none')),
        w.when(fifteenYears, w.word('monthly')),
        w.when(w.all(isRetirement, w.not(fifteenYears)), w.word('lump-sum')),
        w.when(w.all(isDeath, w.ref(retired), w.not(fifteenYears)), w.word('lump-sum')),
        w.when(w.all(w.ref(densityMet), w.ref(membershipMet)), w.word('monthly')),
        w.word('lump-sum'),
      ),
    },
  ],
  interpretations: [fifteenYearsReading, deathAfterAgeReading, survivorsReading],
};

function formIs(id: string, name: Rule['label'], formula: Expression): Rule {
  return {
    id: `jp.form.${id}`,
    label: name,
    type: 'boolean',
    versions: [{ ...START, citations: [{ instrument: 'pp-45-2015', article: '16' }], formula }],
  };
}

export const anything: Rule = formIs(
  'anything',
  { id: 'Ada manfaat', en: 'There is a benefit' },
  w.unequal(w.ref(form), w.word('none')),
);

export const isMonthly: Rule = formIs(
  'is-monthly',
  { id: 'Dibayar tiap bulan', en: 'Paid monthly' },
  w.equal(w.ref(form), w.word('monthly')),
);

export const isLumpSum: Rule = formIs(
  'is-lump-sum',
  { id: 'Dibayar sekaligus', en: 'Paid at once' },
  w.equal(w.ref(form), w.word('lump-sum')),
);

export const usesAverageWage: Rule = formIs(
  'uses-average-wage',
  { id: 'Memakai upah rata-rata', en: 'Uses the average wage' },
  w.all(w.ref(isMonthly), w.not(w.ref(fromPensionInPayment))),
);

export const formRules: readonly Rule[] = [
  densityMet,
  membershipMet,
  fromPensionInPayment,
  form,
  anything,
  isMonthly,
  isLumpSum,
  usesAverageWage,
];
