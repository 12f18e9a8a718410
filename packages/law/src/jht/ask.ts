// The two questions about JHT: may it be claimed now and what is paid out, and what does the account hold.

import { type Ask, type Rule, type RuleVersion, type Words, write as w } from '@jamin/engine';
import { amountRules, gross } from './amount.ts';
import { balance, balanceRules, development } from './balance.ts';
import {
  ageNotReached,
  claimsRules,
  eligible,
  membershipTooShort,
  partialAlreadyTaken,
  reason,
  stillEmployed,
  waitingPeriod,
} from './claims.ts';
import { hasPayableFrom, payableFrom, payableRules } from './payable.ts';
import { net, tax, taxRules } from './tax.ts';

/** Contradictions are about facts, not about a time: they hold on every day that can be asked for. */
const ALWAYS: Pick<RuleVersion, 'from' | 'published'> = { from: '1900-01-01', published: '1900-01-01' };

export const bornAfterClaim: Rule = {
  id: 'jht.ask.born-after-claim',
  label: { id: 'Lahir sesudah hari pengajuan', en: 'Born after the day of the claim' },
  type: 'boolean',
  versions: [
    {
      ...ALWAYS,
      citations: [{ instrument: 'ruling', article: '5' }],
      formula: w.all(w.given('birthDate'), w.above(w.fact('birthDate'), w.eventDay)),
    },
  ],
};

export const paidAfterClaim: Rule = {
  id: 'jht.ask.paid-after-claim',
  label: { id: 'Pembayaran terdahulu sesudah hari pengajuan', en: 'Earlier payment after the day of the claim' },
  type: 'boolean',
  versions: [
    {
      ...ALWAYS,
      citations: [{ instrument: 'ruling', article: '50' }],
      formula: w.someOf(w.list('paidEarlier'), 'payment', w.above(w.item('payment', 'date'), w.eventDay)),
    },
  ],
};

export const openedAfterDay: Rule = {
  id: 'jht.ask.opened-after-day',
  label: { id: 'Saldo awal sesudah hari yang ditanyakan', en: 'Opening balance after the day asked for' },
  type: 'boolean',
  versions: [
    {
      ...ALWAYS,
      citations: [{ instrument: 'ruling', article: '56' }],
      formula: w.all(w.given('opening.date'), w.above(w.fact('opening.date'), w.eventDay)),
    },
  ],
};

const contributions = w.list('contributions');
const month = w.item('contribution', 'month');

export const contributedBeforeOpening: Rule = {
  id: 'jht.ask.contributed-before-opening',
  label: { id: 'Iuran dari bulan sebelum saldo awal', en: 'Contribution of a month before the opening balance' },
  type: 'boolean',
  versions: [
    {
      ...ALWAYS,
      citations: [{ instrument: 'ruling', article: '56' }],
      formula: w.all(
        w.given('opening.date'),
        w.someOf(contributions, 'contribution', w.below(month, w.fact('opening.date'))),
      ),
    },
  ],
};

export const contributedAfterDay: Rule = {
  id: 'jht.ask.contributed-after-day',
  label: { id: 'Iuran dari bulan sesudah hari yang ditanyakan', en: 'Contribution of a month after the day asked for' },
  type: 'boolean',
  versions: [
    {
      ...ALWAYS,
      citations: [{ instrument: 'ruling', article: '56' }],
      formula: w.someOf(contributions, 'contribution', w.above(month, w.eventDay)),
    },
  ],
};

export const jht: Ask = {
  id: 'jht',
  label: { id: 'Pembayaran JHT', en: 'Payment of JHT' },
  programme: 'JHT',
  facts: [
    'ground',
    'birthDate',
    'endOfWork',
    'determinedOn',
    'balance',
    'membershipYears',
    'paidEarlier',
    'stillEmployed',
    'npwp',
  ],
  contradictions: [
    {
      code: 'born-after-claim',
      rule: bornAfterClaim.id,
      facts: ['birthDate'],
      label: {
        id: 'tanggal lahir sesudah hari pengajuan; periksa tanggalnya',
        en: 'the date of birth is after the day of the claim; check the dates',
      },
    },
    {
      code: 'paid-after-claim',
      rule: paidAfterClaim.id,
      facts: ['paidEarlier'],
      label: {
        id: 'ada pembayaran terdahulu yang tanggalnya sesudah hari pengajuan; periksa tanggalnya',
        en: 'an earlier payment is dated after the day of the claim; check the dates',
      },
    },
  ],
  grounds: [
    {
      code: 'still-employed',
      rule: stillEmployed.id,
      label: { id: 'Anda masih atau sudah bekerja lagi', en: 'you are still, or again, employed' },
    },
    {
      code: 'age-not-reached',
      rule: ageNotReached.id,
      label: { id: 'usia pembayaran JHT belum tercapai', en: 'the age for JHT is not reached yet' },
    },
    {
      code: 'waiting-period',
      rule: waitingPeriod.id,
      label: { id: 'belum sampai hari JHT dapat dibayar', en: 'the day on which JHT is payable has not come' },
    },
    {
      code: 'membership-too-short',
      rule: membershipTooShort.id,
      label: {
        id: 'kepesertaan belum cukup lama untuk mengambil sebagian',
        en: 'membership is too short to take a part',
      },
    },
    {
      code: 'partial-already-taken',
      rule: partialAlreadyTaken.id,
      label: {
        id: 'JHT sudah pernah diambil, padahal mengambil sebagian hanya boleh sekali',
        en: 'JHT was taken before, and a part may be taken only once',
      },
    },
  ],
  eligible: eligible.id,
  reason: reason.id,
  whenRefused: ['payableFrom'],
  outputs: [
    { key: 'payableFrom', rule: payableFrom.id, show: { when: hasPayableFrom.id } },
    { key: 'gross', rule: gross.id, show: 'always' },
    { key: 'tax', rule: tax.id, show: 'always' },
    { key: 'net', rule: net.id, show: 'always' },
  ],
};

export const jhtBalance: Ask = {
  id: 'jht-balance',
  label: { id: 'Saldo JHT', en: 'JHT balance' },
  programme: 'JHT',
  facts: ['opening.date', 'opening.balance', 'contributions', 'rates'],
  contradictions: [
    {
      code: 'opened-after-day',
      rule: openedAfterDay.id,
      facts: ['opening.date'],
      label: {
        id: 'saldo awal bertanggal sesudah hari yang ditanyakan',
        en: 'the opening balance is dated after the day asked for',
      },
    },
    {
      code: 'contributed-before-opening',
      rule: contributedBeforeOpening.id,
      facts: ['contributions', 'opening.date'],
      label: {
        id: 'ada iuran dari bulan yang mulai sebelum tanggal saldo awal; iuran itu sudah termasuk di dalamnya',
        en: 'a contribution is of a month that starts before the opening day; it is already in that balance',
      },
    },
    {
      code: 'contributed-after-day',
      rule: contributedAfterDay.id,
      facts: ['contributions'],
      label: {
        id: 'ada iuran dari bulan sesudah hari yang ditanyakan',
        en: 'a contribution is of a month after the day asked for',
      },
    },
  ],
  grounds: [],
  whenRefused: [],
  outputs: [
    { key: 'balance', rule: balance.id, show: 'always' },
    { key: 'development', rule: development.id, show: 'always' },
  ],
};

export const jhtAsks: readonly Ask[] = [jht, jhtBalance];

/** Everything about claims and balances; contributions are asked for together with the other programmes. */
export const jhtRules: readonly Rule[] = [
  bornAfterClaim,
  paidAfterClaim,
  openedAfterDay,
  contributedBeforeOpening,
  contributedAfterDay,
  ...payableRules,
  ...claimsRules,
  ...amountRules,
  ...taxRules,
  ...balanceRules,
];

/** Words for what the law files do not cover here. */
export const jhtGaps: { readonly [code: string]: Words } = {
  'jht-ground-not-covered': {
    id:
      'alasan ini belum diatur pada hari itu: usia sejak 16 November 2009, alasan lain sejak 1 Juli 2015, ' +
      'pensiun perusahaan, kontrak habis, dan BPU berhenti sejak 26 April 2022',
    en:
      'this ground was not written on that day: age since 16 November 2009, others since 1 July 2015, ' +
      'company retirement, end of contract and BPU who stopped since 26 April 2022',
  },
  'jht-no-payable-day': {
    id: 'alasan ini tidak punya hari mulai: JHT dapat dibayar langsung',
    en: 'this ground has no first day: JHT is payable at once',
  },
};
