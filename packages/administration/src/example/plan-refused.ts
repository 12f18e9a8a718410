// Plans claims that the law refuses, and says which of the others are sent back once before they are approved.
import { addMonths, writeDate } from '@jamin/engine';
import { lastOf } from './career.ts';
import { bornIn } from './invent-people.ts';
import { type Crowd, careerWith } from './plan-careers.ts';
import { lastFiling, type PlannedClaim, workday } from './plan-claims.ts';
import { firstMonth, statementDays } from './size.ts';

/** For so many claims that are paid one is refused. */
const ONE_OF = 30;

/** Too early after the work ended, a part too soon, and a job given up by oneself: in turn, at least one of each. */
export function planRefused(crowd: Crowd, paid: number): readonly PlannedClaim[] {
  const kinds = [tooEarly, tooShort, resigned];
  const count = Math.max(kinds.length, Math.round(paid / ONE_OF));
  return Array.from({ length: count }, (_, index) => (kinds[index % kinds.length] ?? tooEarly)(crowd));
}

function tooEarly(crowd: Crowd): PlannedClaim {
  const { career, last } = left(crowd, 'JHT');
  const filedOn = workday(last + 5);
  const about = { ground: 'resignation', endOfWork: writeDate(last), membershipYears: '3', paidEarlier: [] };
  return { ...jht(career, filedOn), facts: { ...about, ...known(career) } };
}

function tooShort(crowd: Crowd): PlannedClaim {
  const { draw } = crowd;
  const from = Math.max(addMonths(statementDays.from, -draw.between(30, 70)), firstMonth);
  const career = careerWith(crowd, { birthDate: bornIn(draw, draw.between(1980, 1995)), from });
  const filedOn = workday(statementDays.from + draw.between(20, 150));
  const about = { ground: 'partial-10', stillEmployed: true, membershipYears: '4', paidEarlier: [] };
  return { ...jht(career, filedOn), facts: { ...about, ...known(career) } };
}

function resigned(crowd: Crowd): PlannedClaim {
  const { career, last } = left(crowd, 'JKP');
  const filedOn = workday(last + 20);
  const months = { paidMonths24: '24', consecutiveMonths: '24', ageAtRegistration: '30', wage: '4000000' };
  const about = { segment: career.segment, reason: 'resignation', claimDate: writeDate(filedOn) };
  return { ask: 'jkp', career, eventOn: last, filedOn, facts: { ...about, ...months }, isRefused: true };
}

function left(crowd: Crowd, programme: 'JHT' | 'JKP') {
  const { draw } = crowd;
  const last = lastOf(addMonths(statementDays.from, draw.between(0, 4)));
  const from = Math.max(addMonths(statementDays.from, -draw.between(26, 50)), firstMonth);
  const birthDate = bornIn(draw, draw.between(1980, 1995));
  return { last, career: careerWith(crowd, { birthDate, from, end: { on: last, reason: 'resignation' }, programme }) };
}

function jht(career: PlannedClaim['career'], filedOn: number): Omit<PlannedClaim, 'facts'> {
  return { ask: 'jht', career, eventOn: filedOn, filedOn, fromBooks: 'jht', isRefused: true };
}

function known({ segment, person }: PlannedClaim['career']): PlannedClaim['facts'] {
  return { segment, birthDate: writeDate(person.birthDate) };
}

/** Of so many claims of JHT and JKK one is sent back; late ones are not, or they would be paid after the statement. */
const RETURNED_OF = 40;
const IN_TIME = lastFiling - 14;

export function withReturns(claims: readonly PlannedClaim[]): readonly PlannedClaim[] {
  return claims.map((claim, index) => {
    const possible = (claim.ask === 'jht' || claim.ask === 'jkk') && claim.filedOn < IN_TIME;
    return possible && index % RETURNED_OF === 7 ? { ...claim, isReturned: true } : claim;
  });
}
