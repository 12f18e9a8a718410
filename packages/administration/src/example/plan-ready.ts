// Plans what is left to do on the day of the example: claims on every desk, a worker and a family who have not claimed.
import { addMonths, type Day, date } from '@jamin/engine';
import type { Career } from './career.ts';
import { type Crowd, careerWith } from './plan-careers.ts';
import type { PlannedClaim } from './plan-claims.ts';
import { exampleDay, statementDays } from './size.ts';
import { accountName, readyDeceased } from './staff.ts';

export type Ready = {
  /** Resigned a short time ago: the balance is there, and not payable yet. */
  readonly worker: Career;
  /** Died in this month, of a family with children at school. */
  readonly deceased: Career;
};

export function planReady(crowd: Crowd): Ready {
  const began = addMonths(statementDays.from, -5 * 12);
  const resigned = { on: addMonths(exampleDay, -1) + 4, reason: 'resignation' } as const;
  const died = { on: exampleDay - 16, reason: 'death' } as const;
  const [sari, dewi] = [
    { name: accountName('worker'), sex: 'female' },
    { name: readyDeceased, sex: 'female' },
  ] as const;
  const worker = { birthDate: date('1994-05-17'), named: sari, from: began, end: resigned, level: 1300 };
  const birthDate = date('1985-02-03');
  const deceased = { birthDate, named: dewi, from: began, end: died, programme: 'JKP', level: 1200 } as const;
  return { worker: careerWith(crowd, worker), deceased: careerWith(crowd, deceased) };
}

const [tuesday, monday]: readonly [Day, Day] = [exampleDay - 1, exampleDay - 2];

/** Where claims are on the day of the example, and when they were filed to be there. */
const DESKS: readonly Pick<PlannedClaim, 'until' | 'filedOn'>[] = [
  { until: 'filed', filedOn: monday },
  { until: 'papers', filedOn: tuesday },
  { until: 'decided', filedOn: monday },
  // Approved on the morning of the day, and ordered after that.
  { until: undefined, filedOn: monday },
];
const EACH = 3;

/** Some of those who could claim did so in the last days. */
export function openClaims(idle: readonly PlannedClaim[]): readonly PlannedClaim[] {
  const leavers = idle.filter(({ facts }) => facts['endOfWork'] !== undefined && facts['ground'] !== 'death');
  return DESKS.flatMap((desk, index) =>
    leavers.slice(index * EACH, (index + 1) * EACH).map((claim) => ({ ...claim, ...desk, eventOn: desk.filedOn })),
  );
}
