// From which day JHT is payable on each ground.

import { type Rule, type RuleVersion, write as w } from '@jamin/engine';
import { leapDay, monthsAfter } from '../membership/readings-general.ts';
import {
  claimAge,
  claimProcedureStart,
  waitingPeriodBpuStop,
  waitingPeriodPhk,
  waitingPeriodPkwtEnd,
  waitingPeriodResign,
} from './parameters-claims.ts';
import { augustReading, disabilityReading, noWaitingReading, onlyAtAgeReading, waitingReading } from './readings.ts';

const ground = w.fact('ground');
const endOfWork = w.fact('endOfWork');
const FROM_AGE_ID = 'jht.payable.from-age';
const ONE_MONTH = w.number('1', 'months');

export const fromAge: Rule = {
  id: FROM_AGE_ID,
  label: { id: 'Hari mencapai usia pembayaran JHT', en: 'Day on which the age for JHT is reached' },
  type: 'date',
  versions: [
    {
      from: '2009-11-16',
      published: '1993-07-01',
      citations: [{ instrument: 'pp-14-1993', article: '24' }],
      text: { id: 'JHT dibayar pada usia 55 tahun.', en: 'JHT is paid at the age of 55.' },
      formula: w.addYears(w.fact('birthDate'), w.value(claimAge)),
    },
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-46-2015', article: '22', paragraph: '1' },
        { instrument: 'permenaker-4-2022', article: '6', paragraph: '1', letter: 'b' },
      ],
      text: {
        id: 'JHT dibayar saat peserta mencapai usia pensiun, yaitu 56 tahun.',
        en: 'JHT is paid when the participant reaches the retirement age of 56.',
      },
      formula: w.addYears(w.fact('birthDate'), w.value(claimAge)),
    },
  ],
  interpretations: [leapDay(w.fact('birthDate'), w.ref({ id: FROM_AGE_ID })), onlyAtAgeReading],
};

/** The doubts about one month after the end of work; until August 2015 only the age counted. */
const AFTER_LEAVING = [monthsAfter(endOfWork, w.addMonths(endOfWork, ONE_MONTH)), waitingReading].map((one) => ({
  ...one,
  matters: { ...one.matters, from: '2015-08-12' },
}));

export const fromProcedureStart: Rule = {
  id: 'jht.payable.from-procedure-start',
  label: { id: 'Hari dapat dibayar, Agustus 2015', en: 'Day on which it is payable, August 2015' },
  type: 'date',
  versions: [
    {
      from: '2015-08-12',
      published: '2015-08-12',
      citations: [{ instrument: 'pp-60-2015', article: 'I' }, { instrument: 'permenaker-19-2015' }],
      text: {
        id: 'Peserta yang berhenti bekerja dapat dibayar; tata caranya diatur menteri dan mulai 1 September 2015.',
        en: 'Those who stop working can be paid; the minister sets the procedure, which starts on 1 September 2015.',
      },
      formula: w.greatest(w.addMonths(endOfWork, ONE_MONTH), w.value(claimProcedureStart)),
    },
  ],
  interpretations: [augustReading],
};

const onlyAtAge: RuleVersion = {
  from: '2015-07-01',
  to: '2015-08-11',
  published: '2015-06-30',
  citations: [{ instrument: 'pp-46-2015', article: '26', paragraph: '3' }],
  text: {
    id: 'Peserta yang berhenti bekerja atau terkena PHK dibayar saat mencapai usia 56 tahun.',
    en: 'A participant who resigned or was laid off is paid on reaching the age of 56.',
  },
  formula: w.ref(fromAge),
};

const duringAugust2015: RuleVersion = {
  from: '2015-08-12',
  published: '2015-08-12',
  citations: [{ instrument: 'pp-60-2015', article: 'I' }],
  formula: w.ref(fromProcedureStart),
};

export const fromResignation: Rule = {
  id: 'jht.payable.from-resignation',
  label: { id: 'Hari dapat dibayar setelah mengundurkan diri', en: 'Day on which it is payable after resignation' },
  type: 'date',
  versions: [
    onlyAtAge,
    duringAugust2015,
    {
      from: '2015-09-01',
      published: '2015-08-19',
      citations: [
        { instrument: 'permenaker-19-2015' },
        { instrument: 'permenaker-4-2022', article: '8' },
        { instrument: 'permenaker-4-2022', article: '9' },
      ],
      text: {
        id: 'Dibayar setelah satu bulan sejak surat keterangan pengunduran diri.',
        en: 'Paid one month after the employer’s statement of the resignation.',
      },
      formula: w.addMonths(endOfWork, w.value(waitingPeriodResign)),
    },
  ],
  interpretations: AFTER_LEAVING,
};

export const fromLayoff: Rule = {
  id: 'jht.payable.from-layoff',
  label: { id: 'Hari dapat dibayar setelah PHK', en: 'Day on which it is payable after a layoff' },
  type: 'date',
  versions: [
    onlyAtAge,
    duringAugust2015,
    {
      from: '2015-09-01',
      published: '2015-08-19',
      citations: [{ instrument: 'permenaker-19-2015' }, { instrument: 'permenaker-4-2022', article: '10' }],
      text: { id: 'Dibayar setelah satu bulan sejak tanggal PHK.', en: 'Paid one month after the day of the layoff.' },
      formula: w.addMonths(endOfWork, w.value(waitingPeriodPhk)),
    },
  ],
  interpretations: AFTER_LEAVING,
};

export const fromCompanyRetirement: Rule = {
  id: 'jht.payable.from-company-retirement',
  label: { id: 'Hari dapat dibayar pada pensiun perusahaan', en: 'Day on which it is payable at company retirement' },
  type: 'date',
  versions: [
    {
      from: '2022-04-26',
      published: '2022-04-26',
      citations: [{ instrument: 'permenaker-4-2022', article: '6', paragraph: '1', letter: 'a' }],
      text: {
        id: 'Dibayar pada usia pensiun menurut perjanjian kerja, peraturan perusahaan, atau PKB.',
        en: 'Paid at the retirement age of the work contract, company rules or collective agreement.',
      },
      formula: endOfWork,
    },
  ],
  interpretations: [noWaitingReading],
};

export const fromContractEnd: Rule = {
  id: 'jht.payable.from-contract-end',
  label: { id: 'Hari dapat dibayar setelah kontrak berakhir', en: 'Day on which it is payable after a contract ends' },
  type: 'date',
  versions: [
    {
      from: '2022-04-26',
      published: '2022-04-26',
      citations: [{ instrument: 'permenaker-4-2022', article: '6', paragraph: '2', letter: 'a' }],
      text: {
        id: 'Termasuk usia pensiun: berakhirnya perjanjian kerja waktu tertentu.',
        en: 'Retirement age includes the end of a fixed-term contract.',
      },
      formula: w.addMonths(endOfWork, w.value(waitingPeriodPkwtEnd)),
    },
  ],
  interpretations: [noWaitingReading],
};

export const fromBpuStop: Rule = {
  id: 'jht.payable.from-bpu-stop',
  label: { id: 'Hari dapat dibayar bagi BPU yang berhenti', en: 'Day on which it is payable to a BPU who stopped' },
  type: 'date',
  versions: [
    {
      from: '2022-04-26',
      published: '2022-04-26',
      citations: [{ instrument: 'permenaker-4-2022', article: '6', paragraph: '2', letter: 'b' }],
      text: {
        id: 'Termasuk usia pensiun: peserta bukan penerima upah yang berhenti bekerja.',
        en: 'Retirement age includes a participant without a wage who stops working.',
      },
      formula: w.addMonths(endOfWork, w.value(waitingPeriodBpuStop)),
    },
  ],
  interpretations: [noWaitingReading],
};

export const fromTotalDisability: Rule = {
  id: 'jht.payable.from-total-disability',
  label: { id: 'Hari dapat dibayar karena cacat total', en: 'Day on which it is payable on total disability' },
  type: 'date',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-46-2015', article: '22', paragraph: '1' },
        { instrument: 'permenaker-2-2022', article: '7', paragraph: '2' },
      ],
      text: {
        id: 'Hak timbul sejak tanggal 1 bulan berikutnya setelah cacat total tetap dinyatakan.',
        en: 'The right arises on the first day of the month after the determination of total disability.',
      },
      formula: w.addMonths(w.dated('first-of-month', w.fact('determinedOn')), ONE_MONTH),
    },
  ],
  interpretations: [disabilityReading],
};

const dayByGround = w.choose(
  w.when(w.equal(ground, w.word('age')), w.ref(fromAge)),
  w.when(w.equal(ground, w.word('resignation')), w.ref(fromResignation)),
  w.when(w.equal(ground, w.word('layoff')), w.ref(fromLayoff)),
  w.when(w.equal(ground, w.word('company-retirement')), w.ref(fromCompanyRetirement)),
  w.when(w.equal(ground, w.word('contract-end')), w.ref(fromContractEnd)),
  w.when(w.equal(ground, w.word('bpu-stopped')), w.ref(fromBpuStop)),
  w.when(w.equal(ground, w.word('total-disability')), w.ref(fromTotalDisability)),
  w.undecided('jht-no-payable-day'),
);

/** The day by the stated ground. Grounds that are payable at once have none, and `hasPayableFrom` says so. */
export const payableFrom: Rule = {
  id: 'jht.payable.payable-from',
  label: { id: 'Dapat dibayar mulai', en: 'Payable from' },
  type: 'date',
  versions: [
    {
      from: '2009-11-16',
      published: '1993-07-01',
      citations: [{ instrument: 'pp-14-1993', article: '24' }],
      formula: dayByGround,
    },
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-46-2015', article: '22', paragraph: '1' },
        { instrument: 'pp-46-2015', article: '26' },
      ],
      formula: dayByGround,
    },
  ],
};

export const hasPayableFrom: Rule = {
  id: 'jht.payable.has-payable-from',
  label: { id: 'Alasan ini punya hari mulai', en: 'This ground has a first day' },
  type: 'boolean',
  versions: [
    {
      from: '2009-11-16',
      published: '1993-07-01',
      citations: [{ instrument: 'ruling', article: '46' }],
      formula: w.not(w.isOneOf(ground, 'leaving-indonesia', 'death', 'partial-10', 'partial-30-housing')),
    },
  ],
};

export const payableRules: readonly Rule[] = [
  fromAge,
  fromProcedureStart,
  fromResignation,
  fromLayoff,
  fromCompanyRetirement,
  fromContractEnd,
  fromBpuStop,
  fromTotalDisability,
  payableFrom,
  hasPayableFrom,
];
