// Plans pensions: most who retire get back what was saved at once, some pensioned get a pension every month.
import { addMonths, type Day, isDate, writeDate } from '@jamin/engine';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { type Career, firstOf, monthsOf, wageOf } from './career.ts';
import { bornIn } from './invent-people.ts';
import { granted, partsOf, sumOf } from './law-of-plan.ts';
import { type Crowd, careerWith } from './plan-careers.ts';
import { lastFiling, type PlannedClaim, workday } from './plan-claims.ts';
import { exampleDay, firstMonth, statementDays } from './size.ts';
import { tuned } from './tune.ts';

type Target = { readonly cases: number; readonly sen: bigint };

/** As many months as a pension has that began in the statement's year: earlier ones wait for figures of that year. */
const MONTHS = 6;

/** A case is a payment: about a third are months of pensions. */
export function planJp(kept: KeptLaw, crowd: Crowd, target: Target): readonly PlannedClaim[] {
  const monthly = Math.floor(target.cases / 3);
  const pensioned = Array.from({ length: Math.ceil(monthly / MONTHS) }, (_, index) =>
    // Of five pensions one goes to somebody who can work no more, the others to pensioned.
    pension(crowd, Math.min(MONTHS, monthly - index * MONTHS), index % 5 === 1 ? 'disability' : 'death'),
  );
  const pensions = sumOf(pensioned.map(({ claim, payments }) => sumOf(partsOf(kept, lawOf(claim))) * BigInt(payments)));
  const leaving = retirementYear(kept, crowd);
  const careers = Array.from({ length: target.cases - monthly }, () => leaving());
  const { saving } = crowd;
  const withLevel = (factor: number) =>
    careers.map((career): Career => ({ ...career, level: Math.max(500, Math.round((career.level * factor) / 1000)) }));
  const sum = (factor: number) =>
    sumOf(withLevel(factor).map((career) => sumOf(saving(career, 'jp', exampleDay).amounts)));
  const factor = careers.length === 0 ? 1000 : tuned(target.sen - pensions, sum, 700);
  return [...pensioned.map(({ claim }) => claim), ...withLevel(factor).map(retired)];
}

type Pension = { readonly claim: PlannedClaim; readonly payments: number };

function lawOf({ ask, eventOn, filedOn, facts }: PlannedClaim) {
  return { ask, on: eventOn, known: filedOn, facts };
}

/** Somebody whose retirement, by the law, falls into the first half of the statement's year. */
function retirementYear(kept: KeptLaw, crowd: Crowd): () => Career {
  const { draw } = crowd;
  const asked = { ask: 'jp', on: statementDays.to, known: statementDays.to } as const;
  const retirementOf = (birthDate: Day): Day => {
    const facts = { event: 'retirement', birthDate: writeDate(birthDate), paidMonths: '12', balance: '1000000' };
    const on = granted(kept, { ...asked, facts }).values.get('retirementDate');
    if (!isDate(on)) throw new OperatingError('example/no-retirement', { birthDate: writeDate(birthDate) });
    return on.day;
  };
  // Of all who could be meant those whose own day of retirement, by the law, is that day.
  const day = addMonths(statementDays.from, 1);
  const ages = Array.from({ length: 15 }, (_, index) => 12 * (52 + index));
  const months = ages.find((age) => retirementOf(addMonths(day, -age)) === day);
  if (months === undefined) throw new OperatingError('example/no-retirement', { on: writeDate(day) });
  return () => {
    const retires = statementDays.from + draw.between(5, 140);
    const birthDate = addMonths(retires, -months);
    const from = addMonths(firstMonth, draw.below(9));
    const end = { on: Math.max(retires, retirementOf(birthDate)), reason: 'retirement' } as const;
    return careerWith(crowd, { birthDate, from, end, programme: 'JP' });
  };
}

function retired(career: Career): PlannedClaim {
  const on = career.end?.on ?? exampleDay;
  return {
    ask: 'jp',
    career,
    eventOn: on,
    // The last month is paid for in the month after.
    filedOn: workday(Math.min(addMonths(firstOf(on), 1) + 12, lastFiling)),
    facts: {
      ...{ event: 'retirement', segment: career.segment, birthDate: writeDate(career.person.birthDate) },
      paidMonths: `${monthsOf(career, on).length}`,
    },
    fromBooks: 'jp',
  };
}

/** It happened so long ago that by the end of the statement so many payments lie within it. */
function pension(crowd: Crowd, payments: number, event: 'death' | 'disability'): Pension {
  const { draw } = crowd;
  const died = addMonths(firstOf(statementDays.to), -payments) + draw.between(1, 9);
  const from = addMonths(firstOf(died), -draw.between(30, 60));
  const end = { on: died, reason: event === 'death' ? 'death' : 'total-disability' } as const;
  const birthDate = bornIn(draw, draw.between(1975, 1990));
  const career = careerWith(crowd, { birthDate, from: Math.max(from, firstMonth), end, programme: 'JP' });
  const months = monthsOf(career, died);
  const years = [...new Set(months.map((month) => writeDate(month).slice(0, 4)))];
  const wages = years.map((year) => {
    const month = months.find((one) => writeDate(one).startsWith(year)) ?? died;
    return { year, wage: `${wageOf(career, month) / 100n}` };
  });
  const claim: PlannedClaim = {
    ask: 'jp',
    career,
    eventOn: died,
    filedOn: workday(died + draw.between(8, 16)),
    facts: {
      ...{ event, segment: career.segment, birthDate: writeDate(career.person.birthDate) },
      ...{ registered: writeDate(career.from), paidMonths: `${months.length}`, wages, spouse: true },
      ...(event === 'death' ? { heir: true } : {}),
    },
  };
  return { claim, payments };
}
