// The calculators: which question to the law each asks, and what its form shows before anything is typed.

import type { Typed } from './typed.ts';

export type Calculator = {
  /** The question to the law. */
  readonly ask: string;
  /** What the first form takes for granted until it is chosen otherwise; these questions stand first. */
  readonly lead: Typed;
  /** Facts that may be left as usual and yet are asked at once, because for many people they change the answer. */
  readonly soon: readonly string[];
  /** Figures of the law that may be stated where none is published. */
  readonly figures: readonly string[];
  /** Whether the answer is no sum: who, what, or until when. */
  readonly isNoSum?: true;
  /** With what chosen a form left empty means nothing: no day, no cost, no family. Then nothing is answered. */
  readonly emptyWith?: Typed;
};

/** Whether a calculator answers who, what or until when. */
export function isNoSum(name: string): boolean {
  return calculators[name]?.isNoSum === true;
}

export const calculators: { readonly [name: string]: Calculator } = {
  iuran: { ask: 'contributions', lead: { segment: ['PU'] }, soon: [], figures: [] },
  jht: { ask: 'jht', lead: { ground: ['resignation'] }, soon: ['stillEmployed'], figures: [] },
  'saldo-jht': {
    ask: 'jht-balance',
    lead: {},
    soon: ['opening.date', 'opening.balance'],
    figures: ['rates'],
  },
  jkk: {
    ask: 'jkk',
    lead: { segment: ['PU'], outcome: ['temporary'] },
    soon: ['wage', 'incapacityDays', 'medicalCost', 'children'],
    figures: [],
    emptyWith: { outcome: ['temporary'] },
  },
  jkm: {
    ask: 'jkm',
    lead: { segment: ['PU'] },
    soon: ['contributionMonths', 'membershipMonths', 'children'],
    figures: [],
  },
  jp: { ask: 'jp', lead: { event: ['retirement'] }, soon: ['paidMonths', 'wages'], figures: ['inflation', 'caps'] },
  jkp: { ask: 'jkp', lead: { reason: ['layoff'] }, soon: ['ageAtRegistration'], figures: [] },
  'upah-dilaporkan': {
    ask: 'underreported',
    lead: { programme: ['JHT'] },
    soon: ['underreportedMonths', 'paidMonths', 'paidMonths24'],
    figures: [],
  },
  'ahli-waris': {
    ask: 'heirs',
    lead: { programme: ['JKM'] },
    soon: ['spouse', 'childrenCount', 'parent'],
    figures: [],
    isNoSum: true,
    emptyWith: {},
  },
  berkas: { ask: 'documents', lead: { programme: ['JHT'] }, soon: ['heir'], figures: [], isNoSum: true },
  tenggat: {
    ask: 'deadlines',
    lead: { programme: ['JKK'], event: ['accident'] },
    soon: [],
    figures: [],
    isNoSum: true,
  },
};
