// Plans layoffs with monthly payments: so many months have fallen due by the end of the statement, for wages that fit.
import { addMonths, civil, type Day, dayOf, writeDate } from '@jamin/engine';
import type { KeptLaw } from '../law-document.ts';
import type { EndReason } from '../registry/tables.ts';
import { type Career, firstOf, monthsBetween, wageOf } from './career.ts';
import { bornIn } from './invent-people.ts';
import { partsOf, sumOf } from './law-of-plan.ts';
import { type Crowd, careerWith } from './plan-careers.ts';
import { type PlannedClaim, workday } from './plan-claims.ts';
import { firstMonth, statementDays } from './size.ts';
import { tuned } from './tune.ts';

type Target = { readonly cases: number; readonly sen: bigint };
type Layoff = { readonly claimedOn: Day; readonly payments: number; readonly career: Career };

/** As many months as can fall due from the first to the last month of the statement, and be paid within it. */
const MOST = 6;

export function planJkp(kept: KeptLaw, crowd: Crowd, target: Target): readonly PlannedClaim[] {
  if (target.cases === 0) return [];
  const layoffs: Layoff[] = [];
  for (let left = target.cases; left > 0; left -= layoffs.at(-1)?.payments ?? left) {
    layoffs.push(layoffOf(crowd, Math.min(left, crowd.draw.between(2, MOST))));
  }
  const claimsBy = (factor: number) => layoffs.map((one) => claimOf(one, factor));
  const sum = (factor: number) => sumOf(claimsBy(factor).map((claim, index) => paidOf(kept, claim, layoffs[index])));
  return claimsBy(tuned(target.sen, sum));
}

function paidOf(kept: KeptLaw, { ask, eventOn, filedOn, facts }: PlannedClaim, layoff: Layoff | undefined): bigint {
  const parts = partsOf(kept, { ask, on: eventOn, known: filedOn, facts });
  return sumOf(parts.slice(0, layoff?.payments));
}

function layoffOf(crowd: Crowd, payments: number): Layoff {
  const { draw } = crowd;
  const { year, month } = civil(statementDays.to);
  const claimedOn = workday(dayOf(year, month - payments + 1, draw.between(2, 8)));
  const last = claimedOn - draw.between(12, 25);
  const from = Math.max(addMonths(firstOf(last), -draw.between(26, 60)), firstMonth);
  const birthDate = bornIn(draw, draw.between(1975, 1996));
  const reason: EndReason = draw.percent(20) ? 'contract-cut-short' : 'layoff';
  const end = { on: last, reason };
  return { claimedOn, payments, career: careerWith(crowd, { birthDate, from, end, programme: 'JKP' }) };
}

function claimOf({ claimedOn, career }: Layoff, factor: number): PlannedClaim {
  const own: Career = { ...career, level: Math.max(700, Math.round((career.level * factor) / 1000)) };
  const last = own.end?.on ?? claimedOn;
  const paid = monthsBetween(own.from, firstOf(last));
  return {
    ask: 'jkp',
    career: own,
    eventOn: last,
    filedOn: claimedOn,
    facts: {
      ...{ segment: own.segment, reason: own.end?.reason, wage: `${wageOf(own, firstOf(last)) / 100n}` },
      ...{ claimDate: writeDate(claimedOn), ageAtRegistration: ageOn(own.from, own.person.birthDate) },
      ...{ paidMonths24: `${Math.min(24, paid)}`, consecutiveMonths: `${paid}` },
    },
  };
}

function ageOn(day: Day, birthDate: Day): string {
  return String(Math.floor(monthsBetween(birthDate, day) / 12));
}
