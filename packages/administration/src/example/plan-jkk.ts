// Plans work accidents: many small ones with care and days of rest, a few that leave something lost, a few deaths.
import { addMonths, type Day } from '@jamin/engine';
import type { KeptLaw } from '../law-document.ts';
import { firstOf, wageOf } from './career.ts';
import { bornIn } from './invent-people.ts';
import { type ClaimFacts, partsOf, sumOf } from './law-of-plan.ts';
import { type Crowd, careerWith } from './plan-careers.ts';
import { type PlannedClaim, workday } from './plan-claims.ts';
import { firstMonth, statementDays } from './size.ts';
import { tuned } from './tune.ts';

type Target = { readonly cases: number; readonly sen: bigint };

/** Of a thousand accidents so many are deaths, and so many leave something lost. */
const DEATHS = 13;
const LOSSES = 30;
/** Of a thousand so many leave somebody unable to work for good. */
const TOTAL = 2;
const parts = ['ibu jari tangan kanan', 'telunjuk tangan kanan', 'telunjuk tangan kiri'];

type Accident = Omit<PlannedClaim, 'facts'> & {
  readonly facts: ClaimFacts;
  /** Rupiah that care cost, before it is tuned. */
  readonly care: number;
};

/** What care costs is what the amounts are tuned by. */
export function planJkk(kept: KeptLaw, crowd: Crowd, target: Target): readonly PlannedClaim[] {
  if (target.cases === 0) return [];
  const deaths = Math.round((target.cases * DEATHS) / 1000);
  const losses = Math.round((target.cases * LOSSES) / 1000);
  const total = Math.round((target.cases * TOTAL) / 1000);
  const ends = [deaths, deaths + total, deaths + total + losses];
  const accidents = Array.from({ length: target.cases }, (_, index) => {
    const [death = 0, unable = 0, lost = 0] = ends;
    if (index < death) return fatal(crowd);
    if (index < unable) return accident(crowd, 'total-disability');
    if (index >= lost) return accident(crowd, 'temporary');
    return accident(crowd, index % 3 === 0 ? 'partial-functional' : 'partial-anatomical');
  });
  const fixed = accidents.filter(({ care }) => care === 0);
  const cared = accidents.filter(({ care }) => care > 0);
  const paid = (claims: readonly PlannedClaim[]) =>
    sumOf(
      claims.map(({ ask, eventOn, filedOn, facts }) =>
        sumOf(partsOf(kept, { ask, on: eventOn, known: filedOn, facts })),
      ),
    );
  const factor = tuned(target.sen - paid(fixed), (tried) => paid(cared.map((one) => withCare(one, tried))));
  return accidents.map((one) => withCare(one, factor));
}

const ROUND = 500;

function withCare({ care, facts, ...claim }: Accident, factor: number): PlannedClaim {
  if (care === 0) return { ...claim, facts };
  const cost = Math.max(1, Math.round((care * factor) / 1000 / ROUND)) * ROUND;
  return { ...claim, facts: { ...facts, medicalCost: `${cost}` } };
}

type Outcome = 'temporary' | 'partial-anatomical' | 'partial-functional' | 'total-disability';

function lossesOf({ draw }: Crowd, outcome: Outcome): ClaimFacts {
  if (outcome === 'partial-anatomical') return { losses: [{ part: draw.pick(parts) }] };
  if (outcome === 'partial-functional') return { losses: [{ part: draw.pick(parts), functionLoss: '0.4' }] };
  return {};
}

/** Most are workers with an employer; some are of a group or of a project, or pay alone. */
function accident(crowd: Crowd, outcome: Outcome): Accident {
  const { draw } = crowd;
  const segment = draw.percent(78) ? 'PU' : draw.percent(60) ? 'BPU' : 'JAKON';
  const day = dayOfAccident(crowd);
  const from = beganBefore(crowd, day);
  const birthDate = bornIn(draw, draw.between(1970, 2002));
  const isAlone = segment === 'BPU' && draw.percent(25);
  const career = careerWith(crowd, { birthDate, from, segment, programme: 'JKK', isAlone });
  const rest = draw.between(3, 45);
  const amount = `${wageOf(career, firstOf(day)) / 100n}`;
  return {
    ask: 'jkk',
    career,
    eventOn: day,
    filedOn: filing(crowd, day),
    facts: {
      ...{ segment, outcome, incapacityDays: `${rest}` },
      ...(segment === 'BPU' ? { income: amount } : { wage: amount }),
      ...lossesOf(crowd, outcome),
      transport: { land: `${draw.between(1, 12) * 25_000}` },
    },
    care: draw.between(8, 90) * 50_000,
  };
}

function fatal(crowd: Crowd): Accident {
  const { draw } = crowd;
  const day = dayOfAccident(crowd);
  const birthDate = bornIn(draw, draw.between(1975, 1995));
  const end = { on: day, reason: 'death' } as const;
  const career = careerWith(crowd, { birthDate, from: beganBefore(crowd, day), end, level: 1000 });
  const wage = `${wageOf(career, firstOf(day)) / 100n}`;
  return {
    ask: 'jkk',
    career,
    eventOn: day,
    filedOn: filing(crowd, day),
    facts: { segment: 'PU', wage, outcome: 'death', heir: true, spouse: true, childrenCount: 1 },
    care: 0,
  };
}

function dayOfAccident({ draw }: Crowd): Day {
  return statementDays.from - 30 + draw.below(170);
}

function beganBefore({ draw }: Crowd, day: Day): Day {
  return Math.max(addMonths(firstOf(day), -draw.between(4, 40)), firstMonth);
}

/** Once everything is known, in the statement's year. */
function filing({ draw }: Crowd, day: Day): Day {
  return workday(Math.max(day + draw.between(12, 24), statementDays.from + 1));
}
