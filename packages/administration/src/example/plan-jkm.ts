// Plans deaths that no work caused: families, and children whose years of schooling make up the rest of the amount.
import { addMonths, type Day } from '@jamin/engine';
import type { KeptLaw } from '../law-document.ts';
import { firstOf, monthsBetween } from './career.ts';
import { bornIn } from './invent-people.ts';
import { granted, partsOf, senIn, sumOf } from './law-of-plan.ts';
import { type Crowd, careerWith } from './plan-careers.ts';
import { type PlannedClaim, workday } from './plan-claims.ts';
import { firstMonth, statementDays } from './size.ts';

type Target = { readonly cases: number; readonly sen: bigint };

/** The stages of school by their names in the law, the most expensive last. */
const STAGES = ['tk-sd', 'smp', 'sma', 'university'] as const;

/** A case is a death, or a year of schooling of a child: so many deaths as leave an amount that years can make up. */
export function planJkm(kept: KeptLaw, crowd: Crowd, target: Target): readonly PlannedClaim[] {
  if (target.cases === 0) return [];
  const death = sumOf(partsOf(kept, { ask: 'jkm', ...asked(exampleDeath), facts: { segment: 'PU' } }));
  const worth = STAGES.map((stage) => yearWorth(kept, stage));
  const deaths = deathsFor(target, death, worth);
  const years = target.cases - deaths;
  const stages = stagesFor(crowd, worth, years, target.sen - BigInt(deaths) * death);
  const families = Array.from({ length: deaths }, (_, index) => stages.filter((__, year) => year % deaths === index));
  return families.map((schools) => family(crowd, schools));
}

/** The most that leave an amount which the other cases can make up; of a very small example the nearest to that. */
function deathsFor({ cases, sen }: Target, death: bigint, worth: readonly bigint[]): number {
  const [least = 0n, , , most = 0n] = worth;
  const missing = (deaths: number) => {
    const [years, rest] = [BigInt(cases - deaths), sen - BigInt(deaths) * death];
    if (rest < years * least) return years * least - rest;
    return rest > years * most ? rest - years * most : 0n;
  };
  const possible = Array.from({ length: cases }, (_, index) => cases - index).filter(
    (deaths) => cases - deaths <= 2 * deaths,
  );
  return possible.reduce((best, deaths) => (missing(deaths) < missing(best) ? deaths : best), cases);
}

const exampleDeath: Day = statementDays.from;

function asked(on: Day) {
  return { on, known: statementDays.to };
}

function yearWorth(kept: KeptLaw, stage: string): bigint {
  const facts = { segment: 'PU', membershipMonths: '48', contributionMonths: '48', children: [{ [stage]: '1' }] };
  return senIn(granted(kept, { ask: 'jkm', ...asked(exampleDeath), facts }).values.get('beasiswa')) ?? 0n;
}

/** Drawn at first, then each the one that brings the rest nearest to what is left. */
function stagesFor({ draw }: Crowd, worth: readonly bigint[], years: number, amount: bigint): readonly string[] {
  let left = amount;
  return Array.from({ length: years }, (_, index) => {
    const share = left / BigInt(years - index);
    const distance = (one: bigint) => (one > share ? one - share : share - one);
    const nearest = worth.reduce((best, one, at) => (distance(one) < distance(worth[best] ?? 0n) ? at : best), 0);
    const drawn = draw.below(3);
    const loose = years - index > 4 && draw.percent(60) ? drawn : nearest;
    left -= worth[loose] ?? 0n;
    return STAGES[loose] ?? 'sma';
  });
}

/** A member who died at work, with the children whose schooling is granted. */
function family(crowd: Crowd, schools: readonly string[]): PlannedClaim {
  const { draw } = crowd;
  const month = addMonths(statementDays.from, draw.between(0, 5) - 1);
  const died = firstOf(month) + draw.below(27);
  const from = addMonths(firstOf(month), -(schools.length > 0 ? draw.between(38, 60) : draw.between(6, 60)));
  const end = { on: died, reason: 'death' } as const;
  const career = careerWith(crowd, {
    birthDate: bornIn(draw, draw.between(1972, 1990)),
    from: Math.max(from, firstMonth),
    end,
    // Children's years of schooling need years of contributions; others may have paid alone, and for a short time.
    isAlone: schools.length === 0 && draw.percent(15),
  });
  const contributed = String(monthsBetween(career.from, firstOf(died)));
  return {
    ask: 'jkm',
    career,
    eventOn: died,
    filedOn: workday(Math.max(died + draw.between(10, 30), statementDays.from + 1)),
    facts: {
      ...{ segment: career.segment, membershipMonths: contributed, contributionMonths: contributed, heir: true },
      ...{ spouse: true, childrenCount: Math.max(1, schools.length), children: schools.map((one) => ({ [one]: '2' })) },
    },
    schools: schools.map((schooling, index) => ({ child: `${index + 1}`, schooling })),
  };
}
