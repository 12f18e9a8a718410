// Plans the whole example: who claims what, and everybody else up to the number of members.
import type { DeclaredRate } from '../contributions/credit-development.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import type { Career } from './career.ts';
import type { InventedEmployer } from './invent-employers.ts';
import { inventor } from './invent-people.ts';
import { type MonthAssessors, savingBy } from './law-of-plan.ts';
import { type Crowd, planCrowd } from './plan-careers.ts';
import type { PlannedClaim } from './plan-claims.ts';
import { planJht } from './plan-jht.ts';
import { planJkk } from './plan-jkk.ts';
import { planJkm } from './plan-jkm.ts';
import { planJkp } from './plan-jkp.ts';
import { planJp } from './plan-jp.ts';
import { openClaims, planReady, type Ready } from './plan-ready.ts';
import { planRefused, withReturns } from './plan-refused.ts';
import { seeded } from './seeded.ts';
import type { exampleSize } from './size.ts';

export type ExamplePlan = {
  readonly careers: readonly Career[];
  readonly claims: readonly PlannedClaim[];
  /** Who has not claimed yet: for the ready accounts. */
  readonly ready: Ready;
};

type Planning = {
  readonly seed: string;
  readonly size: ReturnType<typeof exampleSize>;
  readonly employers: readonly InventedEmployer[];
  readonly rates: readonly DeclaredRate[];
  readonly assessorOf: MonthAssessors;
};

export function planExample(kept: KeptLaw, { seed, size, employers, rates, assessorOf }: Planning): ExamplePlan {
  const people = seeded(seed, 'people');
  const crowd: Crowd = { draw: people, invent: inventor(people), employers, saving: savingBy(assessorOf) };
  const { paid } = size;
  const insured = [
    ...planJkk(kept, crowd, paid.jkk),
    ...planJkm(kept, crowd, paid.jkm),
    ...planJp(kept, crowd, paid.jp),
    ...planJkp(kept, crowd, paid.jkp),
  ];
  const gone = insured.filter(({ ask, facts }) => ask === 'jkp' || facts['event'] === 'retirement');
  const jht = planJht(kept, crowd, paid.jht, { rates, beside: gone.map(({ career }) => career) });
  const cases = Object.values(paid).reduce((sum, { cases: of }) => sum + of, 0);
  const refused = planRefused(crowd, cases);
  const claims = [...withReturns([...insured, ...jht.claims]), ...refused, ...openClaims(jht.idle)];
  const ready = planReady(crowd);
  const some = [...claims, ...jht.idle].map(({ career }) => career);
  const claiming = [...new Set([ready.worker, ready.deceased, ...some])];
  const others = size.members - claiming.length;
  if (others < 0) throw new OperatingError('example/too-many-claims', { members: size.members });
  return { careers: [...claiming, ...planCrowd(crowd, others)], claims, ready };
}
