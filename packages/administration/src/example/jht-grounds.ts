// On which grounds of the law members of the example take out JHT: how often each, and what such a career is like.
import { addMonths } from '@jamin/engine';
import type { EndReason } from '../registry/tables.ts';
import { type Career, lastOf } from './career.ts';
import { bornIn } from './invent-people.ts';
import { type Crowd, careerWith } from './plan-careers.ts';
import type { Seeded } from './seeded.ts';
import { firstMonth, statementDays } from './size.ts';

/** As the law names them. */
export type Ground =
  | 'resignation'
  | 'layoff'
  | 'contract-end'
  | 'age'
  | 'company-retirement'
  | 'death'
  | 'total-disability'
  | 'leaving-indonesia'
  | 'bpu-stopped'
  | 'partial-10'
  | 'partial-30-housing';

type Leaving = {
  readonly ground: Ground;
  /** Of a hundred who could claim so many. */
  readonly share: number;
  /** Why the work ended; it goes on where only a part is taken. */
  readonly reason?: EndReason;
  /** The years in which they are born, where any will not do. */
  readonly born?: number;
  /** Those who saved for long. */
  readonly isLong?: true;
};

const LEAVING: readonly Leaving[] = [
  { ground: 'resignation', share: 38, reason: 'resignation' },
  { ground: 'contract-end', share: 19, reason: 'contract-ended' },
  { ground: 'layoff', share: 18, reason: 'layoff' },
  { ground: 'age', share: 7, reason: 'retirement', born: 1966, isLong: true },
  { ground: 'company-retirement', share: 3, reason: 'retirement', born: 1969, isLong: true },
  { ground: 'death', share: 3, reason: 'death' },
  { ground: 'total-disability', share: 2, reason: 'total-disability' },
  { ground: 'leaving-indonesia', share: 2, reason: 'resignation' },
  { ground: 'bpu-stopped', share: 2, reason: 'unstated' },
  { ground: 'partial-10', share: 3, isLong: true },
  { ground: 'partial-30-housing', share: 3, isLong: true },
];

/** The ground of those who claim for another reason as well: for a pension, or because the job was lost. */
export const groundOf: { readonly [reason in EndReason]?: Ground } = {
  layoff: 'layoff',
  'contract-cut-short': 'layoff',
  retirement: 'age',
};

/** Left between the last autumn and this spring, after a time that is long enough for what such claims are worth. */
export function leaver(crowd: Crowd): { readonly career: Career; readonly ground: Ground } {
  const { draw } = crowd;
  const { ground, reason, born, isLong } = weighted(draw);
  const month = addMonths(statementDays.from, draw.between(0, 7) - 3);
  const until = reason === undefined ? undefined : { on: lastOf(month), reason };
  const from = Math.max(addMonths(month, -(isLong ? draw.between(60, 100) : draw.between(6, 88))), firstMonth);
  const birthDate = bornIn(draw, born ?? draw.between(1974, 2000));
  const isAlone = ground === 'bpu-stopped';
  if (until !== undefined) return { ground, career: careerWith(crowd, { birthDate, from, end: until, isAlone }) };
  const career = careerWith(crowd, { birthDate, from, level: draw.between(16, 24) * 100 });
  return { ground, career: { ...career, enrolledOn: addMonths(statementDays.from, -12 * 12) } };
}

function weighted(draw: Seeded): Leaving {
  let left = draw.below(LEAVING.reduce((sum, { share }) => sum + share, 0));
  for (const one of LEAVING) {
    if (left < one.share) return one;
    left -= one.share;
  }
  throw new RangeError('Nothing to draw from.');
}
