// What an event takes as usual and asks last: only of who says more, and first what is otherwise most often.

import type { Facts } from '@jamin/engine';

/** Whether a monthly pension was drawn already: a question of ours before the amount, which is a fact of the law. */
export const PENSION_DRAWN = 'pensionDrawn';

/** A pension that was drawn already decides alone what the heirs get; else its makings are asked. */
export function pensionInPayment(told: Facts): readonly string[] {
  if (told['inPayment'] !== undefined || told[PENSION_DRAWN] === false) return [];
  return told[PENSION_DRAWN] === true ? ['inPayment'] : [PENSION_DRAWN];
}

/** Changes much and takes one answer: asked among the first questions where there is room, else before all others. */
const EARLY: readonly string[] = ['memberships', PENSION_DRAWN];

/** Nobody is asked for these: what they say is a setting of a calculator, or follows from the day. */
export const NEVER_ASKED: readonly string[] = ['year', 'holidays', 'amountDue', 'determinedOn', 'inflation', 'caps'];

const ORDER: readonly string[] = [
  ...EARLY,
  'earlierClaims',
  'claimDate',
  'npwp',
  'paidEarlier',
  'stillEmployed',
  'arrearsMonths',
  'reemployedInMonth',
  'citizen',
  'programmes',
  'transport.land',
  'transport.sea',
  'transport.air',
  'incapacityDays',
  'medicalCost',
];

/** Questions that make sense only after another one was answered. */
const AFTER: { readonly [fact: string]: string } = {
  contributionMonthsSinceLastClaim: 'earlierClaims',
  employerBankrupt: 'arrearsMonths',
};

/** The order in which they are asked; what waits for another answer stays away until then. */
export function laterInOrder(names: readonly string[], isAsked: (name: string) => boolean): readonly string[] {
  const place = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const open = [...new Set(names)].filter((name) => {
    const other = AFTER[name];
    return !isAsked(name) && (other === undefined || isAsked(other) || !names.includes(other));
  });
  return open.toSorted((a, b) => place(a) - place(b));
}

export function isEarly(name: string): boolean {
  return EARLY.includes(name);
}
