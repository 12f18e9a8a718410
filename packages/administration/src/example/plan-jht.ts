// Plans claims of JHT: of all who could claim, so many are chosen by a seeded search as add up to the amount.
import { addMonths, writeDate } from '@jamin/engine';
import type { DeclaredRate } from '../contributions/credit-development.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { type Career, firstOf, monthsBetween } from './career.ts';
import { type Ground, groundOf, leaver } from './jht-grounds.ts';
import { balancesOf, partsOf, sumOf } from './law-of-plan.ts';
import type { Crowd } from './plan-careers.ts';
import { lastFiling, type PlannedClaim, workday } from './plan-claims.ts';
import type { Seeded } from './seeded.ts';
import { statementDays } from './size.ts';

type Target = { readonly cases: number; readonly sen: bigint };
type Leaver = { readonly career: Career; readonly ground: Ground };
type Candidate = { readonly claim: PlannedClaim; readonly net: bigint };

/** How many could claim for a hundred who do. */
const POOL = 140;

/** Gives the claims, and those of members who could claim as well. */
export function planJht(
  kept: KeptLaw,
  crowd: Crowd,
  target: Target,
  { rates, beside }: { readonly rates: readonly DeclaredRate[]; readonly beside: readonly Career[] },
): { readonly claims: readonly PlannedClaim[]; readonly idle: readonly PlannedClaim[] } {
  const { draw } = crowd;
  const own = Math.ceil((target.cases * POOL) / 100) + 8;
  const claims = [
    ...beside.map((career) => claimOf(crowd, { career, ground: groundOf[career.end?.reason ?? 'layoff'] ?? 'layoff' })),
    ...Array.from({ length: own }, () => claimOf(crowd, leaver(crowd))),
  ];
  const candidates = withNet(kept, crowd, claims, rates);
  const chosen = chosenFor(draw, candidates, target);
  const others = new Set<Career>(beside);
  return {
    claims: candidates.filter((one) => chosen.has(one)).map(({ claim }) => claim),
    idle: candidates.flatMap((one) => (chosen.has(one) || others.has(one.claim.career) ? [] : [one.claim])),
  };
}

function claimOf({ draw }: Crowd, { career, ground }: Leaver): PlannedClaim {
  const { end, segment, person, enrolledOn, from } = career;
  // The last month's contribution is paid for on the tenth of the month after the next.
  const earliest =
    end === undefined
      ? statementDays.from + draw.below(180)
      : Math.max(addMonths(firstOf(end.on), 1) + 12, end.on + 32);
  const filedOn = workday(Math.min(Math.max(earliest + draw.below(30), statementDays.from + 1), lastFiling));
  const years = monthsBetween(enrolledOn ?? from, firstOf(filedOn)) / 12;
  return {
    ask: 'jht',
    career,
    eventOn: filedOn,
    filedOn,
    facts: {
      ...{
        segment,
        ground,
        birthDate: writeDate(person.birthDate),
        membershipYears: years.toFixed(2),
        paidEarlier: [],
      },
      ...(end === undefined ? { stillEmployed: true } : { endOfWork: writeDate(end.on) }),
      ...(ground === 'death' ? { heir: true, spouse: true, childrenCount: 1 } : {}),
      ...(ground === 'total-disability' && end !== undefined ? { determinedOn: writeDate(end.on) } : {}),
    },
    fromBooks: 'jht',
  };
}

/** What each would be paid: the balance of the middle of its month, put to the law where more than that decides. */
function withNet(
  kept: KeptLaw,
  { saving }: Crowd,
  claims: readonly PlannedClaim[],
  rates: readonly DeclaredRate[],
): readonly Candidate[] {
  const months = Map.groupBy(claims, ({ filedOn }) => firstOf(filedOn));
  return [...months]
    .sort(([one], [other]) => one - other)
    .flatMap(([month, those]) => {
      const through = (career: Career) => (career.end === undefined ? addMonths(month, -1) : month);
      const savings = those.map(({ career }) => saving(career, 'jht', through(career)));
      return balancesOf(kept, { on: month + 14, rates }, savings).map((balance, index): Candidate => {
        const claim = those[index];
        if (claim === undefined) throw new OperatingError('example/no-candidate');
        return { claim, net: isPlain(claim, balance) ? balance : paidOf(kept, claim, balance) };
      });
    });
}

/** Below this nothing is taxed in any year of the example; above it the law is asked. */
const SURELY_WHOLE = 30_000_000_00n;

function isPlain({ facts }: PlannedClaim, balance: bigint): boolean {
  return balance < SURELY_WHOLE && facts['stillEmployed'] !== true;
}

function paidOf(kept: KeptLaw, { ask, eventOn, filedOn, facts }: PlannedClaim, balance: bigint): bigint {
  return sumOf(partsOf(kept, { ask, on: eventOn, known: filedOn, facts: { ...facts, balance: `${balance / 100n}` } }));
}

const TRIES = 40;

/** Begins with any, then puts another in the place of one as long as that brings the sum nearer. */
function chosenFor(draw: Seeded, candidates: readonly Candidate[], { cases, sen }: Target): ReadonlySet<Candidate> {
  const list = [...candidates];
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = draw.below(at + 1);
    const [one, two] = [list[at], list[other]];
    if (one !== undefined && two !== undefined) [list[at], list[other]] = [two, one];
  }
  let off = list.slice(0, cases).reduce((sum, { net }) => sum + net, 0n) - sen;
  for (let tries = cases * TRIES; tries > 0 && cases < list.length; tries -= 1) {
    const [inside, outside] = [draw.below(cases), cases + draw.below(list.length - cases)];
    const [one, two] = [list[inside], list[outside]];
    if (one === undefined || two === undefined) continue;
    const then = off - one.net + two.net;
    if (size(then) >= size(off)) continue;
    off = then;
    [list[inside], list[outside]] = [two, one];
  }
  return new Set(list.slice(0, cases));
}

function size(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}
