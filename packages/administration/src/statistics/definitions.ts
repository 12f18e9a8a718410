// What the figures are: the id of each, what one case is, since when, and what of the ledger is counted.
import type { Day } from '@jamin/engine';
import type { ClaimAsk } from '../claims/tables.ts';
import type { Segment } from '../registry/tables.ts';
import type { FigureId } from './tables.ts';

export const programmes: readonly ClaimAsk[] = ['jht', 'jkk', 'jkm', 'jp', 'jkp'];

/** What one case is, for whoever words it. */
export type CaseUnit = 'claim' | 'accident' | 'death' | 'monthly-payment';

export type FigureDefinition = {
  readonly programme: ClaimAsk;
  /** The first business day whose payments are counted so; nothing: from the beginning. */
  readonly from: Day | undefined;
  readonly unit: CaseUnit;
  /**
   * What adds one: each payment, or the first money of a claim from the programme, and of each year of a child's
   * schooling that it grants. What comes back takes away what it had added, on the day on which it came back. A year
   * that a batch of `years_of_claims` counted, before a year was a case, stays counted with its claim.
   */
  readonly counts: 'payment' | 'claim';
};

/**
 * A programme's definitions in the order of their days. Amounts are what left our accounts: after the tax that was
 * withheld, less what came back. A total is the sum of the programmes, whatever each of them counts.
 */
export const figureDefinitions: readonly FigureDefinition[] = [
  { programme: 'jht', from: undefined, unit: 'claim', counts: 'claim' },
  { programme: 'jkk', from: undefined, unit: 'accident', counts: 'claim' },
  { programme: 'jkm', from: undefined, unit: 'death', counts: 'claim' },
  { programme: 'jp', from: undefined, unit: 'monthly-payment', counts: 'payment' },
  { programme: 'jkp', from: undefined, unit: 'monthly-payment', counts: 'payment' },
];

export type DefinedSpan = FigureDefinition & {
  /** The first and the last day on which the definition holds within what was asked. */
  readonly first: Day;
  readonly last: Day;
};

/** What a case was on each day of a period: a new definition counts what is paid from its day on, nothing before. */
export function definitionsWithin(
  from: Day,
  to: Day,
  definitions: readonly FigureDefinition[] = figureDefinitions,
): readonly DefinedSpan[] {
  return programmes.flatMap((programme) => {
    const own = definitions.filter((one) => one.programme === programme);
    return own.flatMap((definition, index) => {
      const next = own[index + 1]?.from;
      const first = Math.max(from, definition.from ?? from);
      const last = Math.min(to, next === undefined ? to : next - 1);
      return first > last ? [] : [{ ...definition, first, last }];
    });
  });
}

/** The programmes that a figure adds up. */
export function programmesOf(figure: FigureId): readonly ClaimAsk[] {
  if (figure === 'paid.total') return programmes;
  return programmes.filter((programme) => figure === `paid.${programme}`);
}

/** The figures beside what was paid. */
export type OtherFigure = 'contributions' | 'arrears' | 'members' | 'service' | 'persons';

export type OtherDefinition = {
  readonly figure: OtherFigure;
  /** The first day that is counted so; nothing: from the beginning. */
  readonly from: Day | undefined;
  /** What one is. */
  readonly unit: 'bill' | 'late-bill' | 'member' | 'claim' | 'person';
  /** Which day decides whether it falls in the days asked: of the wage's month, the last day asked, of the payment. */
  readonly day: 'month' | 'last-day' | 'payment';
};

/**
 * Contributions: what payers were billed for a month and paid, without what the state owes. Late bills: of the months
 * asked, past their last day on the last day asked and not paid by it. Members: who was active on the last day asked.
 * Service: claims by their first payment, in days since nothing was missing. Persons: whose claims were paid.
 */
export const otherDefinitions: readonly OtherDefinition[] = [
  { figure: 'contributions', from: undefined, unit: 'bill', day: 'month' },
  { figure: 'arrears', from: undefined, unit: 'late-bill', day: 'last-day' },
  { figure: 'members', from: undefined, unit: 'member', day: 'last-day' },
  { figure: 'service', from: undefined, unit: 'claim', day: 'payment' },
  { figure: 'persons', from: undefined, unit: 'person', day: 'payment' },
];

export type MemberDefinition = {
  readonly segment: Segment;
  readonly from: Day | undefined;
  /** By what a member is active on a day: an employment that goes on; or, paid by then, its month or the one before. */
  readonly activeBy: 'employment' | 'paid-month';
};

/** A segment's definitions in the order of their days. */
export const memberDefinitions: readonly MemberDefinition[] = [
  { segment: 'PU', from: undefined, activeBy: 'employment' },
  { segment: 'JAKON', from: undefined, activeBy: 'employment' },
  { segment: 'BPU', from: undefined, activeBy: 'paid-month' },
  { segment: 'PMI', from: undefined, activeBy: 'paid-month' },
];

/** The segments whose members are active by this sign, by the definitions that hold on a day. */
export function segmentsActiveBy(
  sign: MemberDefinition['activeBy'],
  on: Day,
  definitions: readonly MemberDefinition[] = memberDefinitions,
): readonly Segment[] {
  const inForce = new Map<Segment, MemberDefinition>();
  for (const one of definitions) if (one.from === undefined || one.from <= on) inForce.set(one.segment, one);
  return [...inForce.values()].filter(({ activeBy }) => activeBy === sign).map(({ segment }) => segment);
}
