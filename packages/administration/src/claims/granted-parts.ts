// What a decision of the law grants, part by part: benefit, fund, sen, tax, and the day on which each falls due.
import { type Answer, type Day, type Decision, type Exact, isDate, isExact, type Law, writeDate } from '@jamin/engine';
import { nextPayout } from '../law-days.ts';
import type { Fund } from '../ledger/tables.ts';
import { type Sen, sen, senOf } from '../money.ts';
import type { ClaimAsk } from './tables.ts';

type GrantedPart = {
  readonly benefit: string;
  readonly fund: Fund;
  readonly amount: Sen;
  readonly tax: Sen;
  readonly dueOn: Day;
};

/** Answers that are no parts: sums of others, and what later proof releases year by year. */
const NOT_PARTS: ReadonlySet<string> = new Set(['total', 'beasiswa', 'averageWage']);

/**
 * The parts of a granted decision, in the order of its answer; none when it grants nothing, or when by the law the
 * employer pays and not the fund.
 */
export function grantedParts(law: Law, ask: ClaimAsk, decision: Decision, decidedOn: Day): readonly GrantedPart[] {
  if (decision.outcome !== 'granted' || decision.values.get('payer') === 'employer') return [];
  switch (ask) {
    case 'jht':
      return balancePart(decision, decidedOn);
    case 'jp':
      return pensionPart(decision, decidedOn);
    case 'jkp':
      return monthParts(law, decision, decidedOn);
    case 'jkk':
    case 'jkm':
      return [...decision.values].flatMap(([benefit, value]) =>
        NOT_PARTS.has(benefit) || !isAmount(value) ? [] : [{ ...part(benefit, ask, value), dueOn: decidedOn }],
      );
  }
}

/** What is left of each part where a decision objected to granted some of it already; never less than nothing. */
export function stillOwed(
  parts: readonly GrantedPart[],
  before: ReadonlyMap<string, { readonly amount: bigint; readonly tax: bigint }>,
): readonly GrantedPart[] {
  if (before.size === 0) return parts;
  return parts.flatMap((one) => {
    const granted = before.get(one.benefit) ?? { amount: 0n, tax: 0n };
    const [amount, tax] = [one.amount - granted.amount, one.tax - granted.tax];
    // The tax of the whole, less what was withheld of it already.
    return amount <= 0n ? [] : [{ ...one, amount: sen(amount), tax: sen(tax < 0n ? 0n : tax) }];
  });
}

function balancePart({ values }: Decision, dueOn: Day): readonly GrantedPart[] {
  const [gross, tax] = [values.get('gross'), values.get('tax')];
  if (!isAmount(gross)) return [];
  return [{ ...part('gross', 'jht', gross), tax: isAmount(tax) ? senOf(tax) : sen(0n), dueOn }];
}

/** A lump sum at once, or the first month of a pension; the months after it come as the conditions are met. */
function pensionPart({ values }: Decision, decidedOn: Day): readonly GrantedPart[] {
  const [lumpSum, monthly, from] = [values.get('lumpSum'), values.get('monthly'), values.get('from')];
  const begins = isDate(from) ? Math.max(from.day, decidedOn) : decidedOn;
  if (isAmount(lumpSum)) return [{ ...part('lumpSum', 'jp', lumpSum), dueOn: begins }];
  if (!isAmount(monthly) || !isDate(from)) return [];
  return [{ ...part(monthOfPension(from.day), 'jp', monthly), dueOn: begins }];
}

/** A month of a pension, as a benefit: `monthly.2024-08`. */
export function monthOfPension(day: Day): string {
  return `monthly.${writeDate(day).slice(0, 7)}`;
}

/** Each month falls due on the day that the law says; not before it is decided. */
function monthParts(law: Law, { values, facts, on }: Decision, decidedOn: Day): readonly GrantedPart[] {
  const claimed = isDate(facts['claimDate']) ? facts['claimDate'].day : on;
  const months = values.get('months');
  if (!Array.isArray(months)) return [];
  let due = claimed;
  return months.filter(isAmount).map((value, index) => {
    if (index > 0) due = nextPayout(law, { programme: 'JKP', on: claimed, at: due, known: decidedOn });
    return { ...part(`months.${index + 1}`, 'jkp', value), dueOn: Math.max(due, decidedOn) };
  });
}

function isAmount(value: Answer | undefined): value is Exact {
  return isExact(value) && value.n > 0n;
}

function part(benefit: string, fund: Fund, value: Exact): Omit<GrantedPart, 'dueOn'> {
  return { benefit, fund, amount: senOf(value), tax: sen(0n) };
}
