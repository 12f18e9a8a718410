// Whether there is a right to JKP, the first reason why not, and who pays first.

import { type Rule, write as w } from '@jamin/engine';
import { claimDay } from './days.ts';
import { claimLate, jkpGrounds } from './grounds.ts';
import { arrearsBankruptBpjsPaysUpToMonths, arrearsBpjsPaysUpToMonths } from './parameters-claims.ts';
import { keysReading, orderReading, payerReading } from './readings.ts';

const STARTED = { from: '2021-02-02', published: '2021-02-02' };
/** A layoff before the programme is answered too (refused), so these rules have always stood. */
const ALWAYS = { from: '1900-01-01' };

/** All conditions but the term are met: there is, or was, a right that could be claimed in time. */
export const conditionsMet: Rule = {
  id: 'jkp.claims.conditions-met',
  label: { id: 'Syarat selain batas waktu terpenuhi', en: 'All conditions but the term are met' },
  type: 'boolean',
  versions: [
    {
      ...ALWAYS,
      citations: [{ instrument: 'pp-37-2021', article: '19' }],
      formula: w.not(w.any(...jkpGrounds.filter(({ rule }) => rule !== claimLate).map(({ rule }) => w.ref(rule)))),
    },
  ],
  interpretations: [keysReading],
};

export const eligible: Rule = {
  id: 'jkp.claims.eligible',
  label: { id: 'Berhak atas JKP', en: 'Entitled to JKP' },
  type: 'boolean',
  versions: [
    {
      ...ALWAYS,
      citations: [{ instrument: 'pp-37-2021', article: '19' }],
      text: {
        id: 'Manfaat JKP diberikan kepada peserta yang di-PHK, memenuhi masa iur, dan bersedia bekerja kembali.',
        en: 'JKP is given to members who were laid off, have the contribution period and are willing to work again.',
      },
      formula: w.all(w.ref(conditionsMet), w.not(w.ref(claimLate))),
    },
  ],
};

export const reason: Rule = {
  id: 'jkp.claims.reason',
  label: { id: 'Sebab penolakan JKP', en: 'Reason of the refusal of JKP' },
  type: { choice: [...jkpGrounds.map(({ code }) => code), 'none'] },
  versions: [
    {
      ...ALWAYS,
      citations: [{ instrument: 'ruling', article: '78' }],
      formula: w.choose(...jkpGrounds.map(({ code, rule }) => w.when(w.ref(rule), w.word(code))), w.word('none')),
    },
  ],
  interpretations: [orderReading],
};

const day = w.ref(claimDay);
const bpjsPaysUpTo = w.choose(
  w.when(
    w.fact('employerBankrupt'),
    w.greatest(w.value(arrearsBpjsPaysUpToMonths, day), w.value(arrearsBankruptBpjsPaysUpToMonths, day)),
  ),
  w.value(arrearsBpjsPaysUpToMonths, day),
);

export const payer: Rule = {
  id: 'jkp.claims.payer',
  label: { id: 'Yang membayar lebih dahulu', en: 'Who pays first' },
  type: { choice: ['bpjs', 'employer'] },
  versions: [
    {
      ...STARTED,
      citations: [
        { instrument: 'pp-37-2021', article: '39' },
        { instrument: 'pp-6-2025', article: '39A' },
      ],
      text: {
        id:
          'Menunggak sampai 3 bulan berturut-turut: BPJS membayar. Lebih: pemberi kerja membayar lebih dahulu; ' +
          'bila perusahaan pailit atau tutup, BPJS membayar sampai tunggakan 6 bulan.',
        en:
          'Arrears of up to 3 consecutive months: BPJS pays. Above: the employer pays first; ' +
          'where the firm is bankrupt or closed, BPJS pays up to arrears of 6 months.',
      },
      formula: w.choose(w.when(w.above(w.fact('arrearsMonths'), bpjsPaysUpTo), w.word('employer')), w.word('bpjs')),
    },
  ],
  interpretations: [payerReading],
};

export const claimBeforeLayoff: Rule = {
  id: 'jkp.claims.claim-before-layoff',
  label: { id: 'Pengajuan mendahului PHK', en: 'The claim is earlier than the layoff' },
  type: 'boolean',
  versions: [
    {
      ...ALWAYS,
      citations: [{ instrument: 'ruling', article: '70' }],
      formula: w.below(day, w.eventDay),
    },
  ],
};

export const jkpClaimsRules: readonly Rule[] = [
  ...jkpGrounds.map(({ rule }) => rule),
  conditionsMet,
  eligible,
  reason,
  payer,
  claimBeforeLayoff,
];
