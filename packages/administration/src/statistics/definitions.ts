// What the figures are: the id of each, what one case is, since when, and what of the ledger is counted.
import type { Day } from '@jamin/engine';
import type { ClaimAsk } from '../claims/tables.ts';
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
   * What adds one: each payment, or the first money of a claim from the programme. What comes back takes away what it
   * had added, on the day on which it came back.
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
