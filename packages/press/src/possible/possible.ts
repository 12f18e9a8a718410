// What one case of a programme can cost under the law, so that the average of a statement can be judged.

import { addMonths, type Law } from '@jamin/engine';
import type { ProgrammeKey } from '../statement.ts';
import type { Possible, PossiblePayments } from './bounds.ts';
import { possibleDeath } from './death.ts';
import { possibleJobLoss } from './job-loss.ts';
import { type LawReader, lastChange, lawReader } from './law-reader.ts';
import { possiblePension } from './pension.ts';
import { programmesInForce } from './programmes-in-force.ts';
import { possibleScholarship } from './scholarship.ts';
import { MONTHS_OF_YEAR, type TimeSpan, timeSpan } from './span.ts';
import { unlimited } from './unlimited.ts';

export type { Possible, PossiblePayments, ProgrammesInForce } from './bounds.ts';

/** Asks the law about each programme and period once. Days are YYYY-MM-DD; null where the text names none. */
export function possiblePayments(law: Law): PossiblePayments {
  const reader = lawReader(law);
  const horizon = addMonths(lastChange(law, YEARLY), MONTHS_OF_YEAR);
  const known = new Map<string, Possible>();
  const possible = (key: ProgrammeKey, from: string | null, to: string | null): Possible => {
    const name = `${key} ${from} ${to}`;
    const found = known.get(name) ?? possibleOf(reader, key, timeSpan(from, to, horizon));
    known.set(name, found);
    return found;
  };
  return Object.assign(possible, { programmes: programmesInForce(law) });
}

/** The figure that the law renews every year: a year after its last row the law files are no longer up to date. */
const YEARLY = 'jp.wage_cap';

function possibleOf(reader: LawReader, key: ProgrammeKey, period: TimeSpan): Possible {
  switch (key) {
    case 'JKM':
    case 'JKM_PU':
    case 'JKM_BPU':
    case 'JKM_JAKON':
      return possibleDeath(reader, key, period);
    case 'BEASISWA':
    case 'BEASISWA_JKM':
    case 'BEASISWA_JKK':
      return possibleScholarship(reader, period);
    case 'JKP':
      return possibleJobLoss(reader, period);
    case 'JP':
      return possiblePension(reader, period);
    case 'JHT':
    case 'JHT_PU':
    case 'JHT_BPU':
    case 'JKK':
    case 'JKK_PU':
    case 'JKK_BPU':
    case 'JKK_JAKON':
    case 'JAKON':
    case 'MLT':
      return unlimited(reader.law, key, period);
  }
}
