// Asks the law while the example is planned: what a claim would grant, what a month costs, what an account would hold.
import { addMonths, type Day, isExact, ratio, writeDate } from '@jamin/engine';
import { decideAsked } from '../claims/decide-claim.ts';
import { grantedParts } from '../claims/granted-parts.ts';
import type { ClaimAsk } from '../claims/tables.ts';
import { type Assessor, monthAssessor } from '../contributions/assess-month.ts';
import { type DeclaredRate, developmentOf } from '../contributions/credit-development.ts';
import type { Shares } from '../contributions/tables.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { type Career, monthsOf, wageOf } from './career.ts';

export type ClaimFacts = { readonly [name: string]: unknown };

/** The decision that the facts would get, whose outcome must be that the law grants it. */
export function granted({ law }: KeptLaw, { ask, on, known, facts }: Asked): ReturnType<typeof decideAsked> {
  const decision = decideAsked(law, { ask, on, known, facts: JSON.stringify(facts) });
  if (decision.outcome === 'granted') return decision;
  throw new OperatingError('example/not-granted', { ask, outcome: decision.outcome, missing: decision.missing, facts });
}

type Asked = { readonly ask: ClaimAsk; readonly on: Day; readonly known: Day; readonly facts: ClaimFacts };

/** The sen of each part after tax, as it would be paid. */
export function partsOf(kept: KeptLaw, asked: Asked): readonly bigint[] {
  return grantedParts(kept.law, asked.ask, granted(kept, asked), asked.known).map(({ amount, tax }) => amount - tax);
}

export function sumOf(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

/** The value of an answer in sen; none where the answer is no amount. */
export function senIn(value: unknown): bigint | undefined {
  if (!isExact(value as never)) return undefined;
  const { n, d } = value as { readonly n: bigint; readonly d: bigint };
  return (n * 100n) / d;
}

type Savings = {
  /** What came into the account, month by month: a wage is paid for in the month after. */
  readonly months: readonly string[];
  readonly amounts: readonly bigint[];
};

export type Saving = (career: Career, fund: 'jht' | 'jp', through: Day) => Savings;

export type MonthAssessors = (month: Day) => Assessor;

/** How the law assesses a month that is billed on the first day of the next: read once for planning and for living. */
export function monthAssessors({ law }: KeptLaw): MonthAssessors {
  const made = new Map<Day, Assessor>();
  return (month) => {
    const assess = made.get(month) ?? monthAssessor(law, month, addMonths(month, 1));
    made.set(month, assess);
    return assess;
  };
}

/** What careers save; the law is asked once for each wage of a month. */
export function savingBy(assessorOf: MonthAssessors): Saving {
  const shares = new Map<string, Shares>();
  const sharesOf = (career: Career, month: Day): Shares => {
    const { segment, employer } = career;
    const wage = wageOf(career, month);
    const key = `${month} ${segment} ${employer.programmes.length} ${wage}`;
    const before = shares.get(key);
    if (before !== undefined) return before;
    const amount = ratio(wage, 100n);
    const earned = segment === 'BPU' ? { income: amount } : { wage: amount };
    const [found] = assessorOf(month)([{ segment, ...earned, riskGroup: 'low', programmes: [...employer.programmes] }]);
    if (found === undefined) throw new RangeError('The law gave no shares.');
    shares.set(key, found);
    return found;
  };
  return (career, fund, through) => {
    const months = monthsOf(career, addMonths(through, -1));
    const amounts = months.map((month) => {
      const one = sharesOf(career, month);
      return fund === 'jht' ? one.jht_employer + one.jht_worker : one.jp_employer + one.jp_worker;
    });
    return { months: months.map((month) => writeDate(addMonths(month, 1))), amounts };
  };
}

/** The columns of the law have room for so many. */
const MOST_AT_ONCE = 2000;

/** What JHT accounts hold on a day, with what they earned. */
export function balancesOf(
  { law }: KeptLaw,
  { on, rates }: { readonly on: Day; readonly rates: readonly DeclaredRate[] },
  accounts: readonly Savings[],
): readonly bigint[] {
  const earned = developmentOf(law, { on, known: on, rates });
  const asked = accounts.map((savings) => ({ membership: '', credited: null, opening: 0n, ...savings }));
  const chunks = Array.from({ length: Math.ceil(asked.length / MOST_AT_ONCE) }, (_, chunk) =>
    earned(asked.slice(chunk * MOST_AT_ONCE, (chunk + 1) * MOST_AT_ONCE)),
  );
  const developments = chunks.flat();
  return accounts.map(({ amounts }, index) => sumOf(amounts) + (developments[index] ?? 0n));
}
