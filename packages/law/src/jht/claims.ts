// Who may claim JHT on which ground, why not, and how much is then paid.

import { type Expression, type Rule, type Words, write as w } from '@jamin/engine';
import { lawAsKnown, lawOfTheDay, notCovered } from '../membership/readings-general.ts';
import { partialMaxTimes, partialMinMembershipYears } from './parameters-partial.ts';
import { fromAge, payableFrom } from './payable.ts';
import {
  amountReading,
  datesReading,
  noWaitingReading,
  onlyAtAgeReading,
  orderReading,
  stillWorkingReading,
} from './readings.ts';

const ground = w.fact('ground');
const isPartial = w.isOneOf(ground, 'partial-10', 'partial-30-housing');
const beforePayable = w.below(w.eventDay, w.ref(payableFrom));

/** Before Permenaker 4/2022 these grounds were not written. */
const isOfPermenaker4 = w.isOneOf(ground, 'company-retirement', 'contract-end', 'bpu-stopped');

/** Its own rule, so that its doubt is shown only where it stops the answer. */
const notYetWritten: Rule = {
  id: 'jht.claims.not-yet-written',
  label: { id: 'Alasan ini belum diatur pada hari itu', en: 'This ground is not written on that day' },
  type: 'boolean',
  versions: [
    {
      from: '2009-11-16',
      published: '1993-07-01',
      citations: [{ instrument: 'ruling', article: '47' }],
      formula: w.undecided('jht-ground-not-covered'),
    },
  ],
  interpretations: [datesReading, notCovered],
};

export const coveredGround: Rule = {
  id: 'jht.claims.covered-ground',
  label: { id: 'Alasan ini sudah diatur pada hari itu', en: 'This ground is written on that day' },
  type: 'boolean',
  versions: [
    {
      from: '2009-11-16',
      published: '1993-07-01',
      citations: [{ instrument: 'pp-14-1993', article: '24' }, { instrument: 'pp-68-2009' }],
      formula: w.choose(w.when(w.equal(ground, w.word('age')), w.truth(true)), w.ref(notYetWritten)),
    },
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-46-2015', article: '22' },
        { instrument: 'pp-46-2015', article: '26' },
      ],
      formula: w.choose(w.when(isOfPermenaker4, w.ref(notYetWritten)), w.truth(true)),
    },
    {
      from: '2022-04-26',
      published: '2022-04-26',
      citations: [{ instrument: 'permenaker-4-2022', article: '6' }],
      formula: w.truth(true),
    },
  ],
};

export const stillEmployed: Rule = {
  id: 'jht.claims.still-employed',
  label: { id: 'Masih bekerja', en: 'Still employed' },
  type: 'boolean',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-46-2015', article: '26' },
        { instrument: 'permenaker-4-2022', article: '6' },
      ],
      text: {
        id: 'Alasan karena berhenti bekerja hanya bagi peserta yang memang tidak bekerja lagi.',
        en: 'The grounds of having left work are for participants who in fact no longer work.',
      },
      formula: w.all(
        w.any(isOfPermenaker4, w.isOneOf(ground, 'resignation', 'layoff', 'leaving-indonesia')),
        w.fact('stillEmployed'),
      ),
    },
  ],
};

function tooYoung(...grounds: string[]): Expression {
  return w.all(w.isOneOf(ground, ...grounds), w.below(w.eventDay, w.ref(fromAge)));
}

const paidAtAge: Words = { id: 'JHT dibayar saat mencapai usianya.', en: 'JHT is paid on reaching the age.' };

export const ageNotReached: Rule = {
  id: 'jht.claims.age-not-reached',
  label: { id: 'Usia belum cukup', en: 'The age is not reached' },
  type: 'boolean',
  versions: [
    {
      from: '2009-11-16',
      published: '1993-07-01',
      citations: [{ instrument: 'pp-14-1993', article: '24' }],
      text: paidAtAge,
      formula: tooYoung('age'),
    },
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-46-2015', article: '22', paragraph: '1' },
        { instrument: 'pp-46-2015', article: '26', paragraph: '3' },
      ],
      text: {
        id: 'Juga peserta yang berhenti bekerja atau terkena PHK dibayar saat mencapai usia 56 tahun.',
        en: 'Participants who resigned or were laid off are also paid on reaching the age of 56.',
      },
      formula: tooYoung('age', 'resignation', 'layoff'),
    },
    {
      from: '2015-08-12',
      published: '2015-08-12',
      citations: [
        { instrument: 'pp-46-2015', article: '22', paragraph: '1' },
        { instrument: 'pp-60-2015', article: 'I' },
      ],
      text: paidAtAge,
      formula: tooYoung('age'),
    },
  ],
  interpretations: [onlyAtAgeReading],
};

export const waitingPeriod: Rule = {
  id: 'jht.claims.waiting-period',
  label: { id: 'Belum sampai harinya', en: 'The day has not come' },
  type: 'boolean',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-46-2015', article: '22', paragraph: '1' }],
      formula: w.all(w.equal(ground, w.word('total-disability')), beforePayable),
    },
    {
      from: '2015-08-12',
      published: '2015-08-12',
      citations: [{ instrument: 'pp-60-2015', article: 'I' }, { instrument: 'permenaker-19-2015' }],
      formula: w.all(w.isOneOf(ground, 'total-disability', 'resignation', 'layoff'), beforePayable),
    },
    {
      from: '2022-04-26',
      published: '2022-04-26',
      citations: [
        { instrument: 'permenaker-4-2022', article: '6' },
        { instrument: 'permenaker-4-2022', article: '8' },
        { instrument: 'permenaker-4-2022', article: '10' },
      ],
      formula: w.all(
        w.any(isOfPermenaker4, w.isOneOf(ground, 'total-disability', 'resignation', 'layoff')),
        beforePayable,
      ),
    },
  ],
};

export const membershipTooShort: Rule = {
  id: 'jht.claims.membership-too-short',
  label: { id: 'Kepesertaan belum cukup lama', en: 'Membership is too short' },
  type: 'boolean',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-46-2015', article: '22', paragraph: '4' }],
      text: {
        id: 'Sebagian JHT dapat dibayar bila kepesertaan paling sedikit 10 tahun.',
        en: 'Part of JHT can be paid after at least 10 years of membership.',
      },
      formula: w.all(isPartial, w.below(w.fact('membershipYears'), w.value(partialMinMembershipYears))),
    },
  ],
};

export const partialAlreadyTaken: Rule = {
  id: 'jht.claims.partial-already-taken',
  label: { id: 'Sudah pernah diambil', en: 'Already taken before' },
  type: 'boolean',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-46-2015', article: '22', paragraph: '6' }],
      text: {
        id: 'Pengambilan sebagian hanya satu kali selama menjadi peserta.',
        en: 'A part may be taken only once during membership.',
      },
      formula: w.all(
        isPartial,
        w.atLeast(w.countOf(w.list('paidEarlier'), 'payment', w.truth(true)), w.value(partialMaxTimes)),
      ),
    },
  ],
  interpretations: [amountReading],
};

/** The grounds of refusal in the order of RULINGS 45, and the word of each. */
const refusals = [
  [stillEmployed, 'still-employed'],
  [ageNotReached, 'age-not-reached'],
  [waitingPeriod, 'waiting-period'],
  [membershipTooShort, 'membership-too-short'],
  [partialAlreadyTaken, 'partial-already-taken'],
] as const;

export const eligible: Rule = {
  id: 'jht.claims.eligible',
  label: { id: 'Berhak atas pembayaran JHT', en: 'JHT is payable' },
  type: 'boolean',
  versions: [
    {
      from: '2009-11-16',
      published: '1993-07-01',
      citations: [{ instrument: 'pp-14-1993', article: '24' }],
      formula: w.all(w.ref(coveredGround), w.not(w.ref(ageNotReached))),
    },
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-46-2015', article: '22' },
        { instrument: 'pp-46-2015', article: '26' },
      ],
      formula: w.all(w.ref(coveredGround), w.not(w.any(...refusals.map(([rule]) => w.ref(rule))))),
    },
  ],
  interpretations: [lawOfTheDay, lawAsKnown, stillWorkingReading, noWaitingReading],
};

export const reason: Rule = {
  id: 'jht.claims.reason',
  label: { id: 'Alasan tidak dibayar', en: 'Why it is not paid' },
  type: { choice: [...refusals.map(([, word]) => word), 'none'] },
  versions: [
    {
      from: '2009-11-16',
      published: '1993-07-01',
      citations: [{ instrument: 'pp-14-1993', article: '24' }],
      formula: w.choose(w.when(w.ref(ageNotReached), w.word('age-not-reached')), w.word('none')),
    },
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-46-2015', article: '22' },
        { instrument: 'pp-46-2015', article: '26' },
      ],
      formula: w.choose(...refusals.map(([rule, word]) => w.when(w.ref(rule), w.word(word))), w.word('none')),
    },
  ],
  interpretations: [orderReading],
};

export const claimsRules: readonly Rule[] = [
  notYetWritten,
  coveredGround,
  stillEmployed,
  ageNotReached,
  waitingPeriod,
  membershipTooShort,
  partialAlreadyTaken,
  eligible,
  reason,
];
