// What BPJS owes when it pays late, and the check that some term was read for the programme and event.

import { type Rule, write as w } from '@jamin/engine';
import { slaJkkJkmDelayCompensationPerDay, slaJpDelayFinePerMonth } from '../membership/parameters-service.ts';
import { claim, decision, employerReport1, employerReport2, incompleteNotice, payment } from './deadlines.ts';
import { contribution, firstWarning, lastWarning, mismatchNotice } from './payments.ts';
import { countsFrom, nextPayout } from './payouts.ts';
import { dataConfirmation, facilityPayment, refund, refundClaim, retirementNotice } from './refunds.ts';
import { card, cardHandover, participantNumber, phkReport, registration, wageChange } from './registration.ts';
import { isEvent, isProgramme, type TermRules } from './terms.ts';

const SINCE_2015 = { from: '2015-07-01', published: '2015-06-30' };
const ALWAYS = { from: '1900-01-01' };

/** All terms, in the order of a case: the event, registration, the claim, the payment. */
export const terms: readonly TermRules[] = [
  employerReport1,
  employerReport2,
  incompleteNotice,
  registration,
  participantNumber,
  card,
  cardHandover,
  wageChange,
  phkReport,
  claim,
  decision,
  payment,
  contribution,
  mismatchNotice,
  firstWarning,
  lastWarning,
  refundClaim,
  refund,
  facilityPayment,
  retirementNotice,
  dataConfirmation,
  nextPayout,
  countsFrom,
];

const LATE_CITATIONS = [
  { instrument: 'pp-44-2015', article: '37', paragraph: '3' },
  { instrument: 'pp-44-2015', article: '40', paragraph: '4' },
  { instrument: 'pp-45-2015', article: '35' },
];

export const isCompensated: Rule = {
  id: 'duties.compensation.is-compensated',
  label: { id: 'Keterlambatan pembayaran ada ganti ruginya', en: 'Late payment is compensated' },
  type: 'boolean',
  versions: [
    { ...ALWAYS, citations: LATE_CITATIONS, formula: w.truth(false) },
    {
      ...SINCE_2015,
      citations: LATE_CITATIONS,
      formula: w.all(isProgramme('JKK', 'JKM', 'JP'), isEvent('claim-complete')),
    },
  ],
};

export const rate: Rule = {
  id: 'duties.compensation.rate',
  label: { id: 'Ganti rugi keterlambatan pembayaran', en: 'Compensation for late payment' },
  type: 'fraction',
  versions: [
    {
      ...SINCE_2015,
      citations: LATE_CITATIONS,
      text: {
        id: 'BPJS yang terlambat membayar berutang bagian dari manfaatnya per hari (JKK, JKM) atau per bulan (JP).',
        en: 'BPJS owes, when late, a share of the benefit a day (JKK, JKM) or a month (JP).',
      },
      formula: w.choose(
        w.when(isProgramme('JP'), w.value(slaJpDelayFinePerMonth)),
        w.value(slaJkkJkmDelayCompensationPerDay),
      ),
    },
  ],
};

export const per: Rule = {
  id: 'duties.compensation.per',
  label: { id: 'Ganti rugi dihitung per', en: 'Compensation counts per' },
  type: { choice: ['day', 'month'] },
  versions: [
    {
      ...SINCE_2015,
      citations: LATE_CITATIONS,
      formula: w.choose(w.when(isProgramme('JP'), w.word('month')), w.word('day')),
    },
  ],
};

/** Nothing to show; undecided when the law files hold no term for this programme and event. */
export const termRead: Rule = {
  id: 'duties.compensation.term-read',
  label: { id: 'Ada tenggat yang terbaca', en: 'A term was read' },
  type: 'boolean',
  versions: [
    {
      ...ALWAYS,
      citations: [{ instrument: 'ruling', article: '5' }],
      formula: w.choose(
        w.when(w.any(...terms.map(({ runs }) => w.ref(runs))), w.truth(false)),
        w.undecided('deadline-not-read'),
      ),
    },
  ],
};

export const startsBefore: Rule = {
  id: 'duties.compensation.starts-before',
  label: { id: 'Hari kejadian mendahului hari peristiwa', en: 'The term starts before the event' },
  type: 'boolean',
  versions: [
    {
      ...ALWAYS,
      citations: [{ instrument: 'ruling', article: '5' }],
      formula: w.all(w.given('at'), w.below(w.fact('at'), w.eventDay)),
    },
  ],
};

export const compensationRules: readonly Rule[] = [
  ...terms.flatMap(({ runs, due }) => [runs, due]),
  isCompensated,
  rate,
  per,
  termRead,
  startsBefore,
];
