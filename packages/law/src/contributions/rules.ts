// All rules that a contribution month rests on, but for the wage bases, which benefits share (membership/wage.ts).

import type { Rule } from '@jamin/engine';
import { jhtContributionsRules } from '../jht/contributions.ts';
import { jkkContributionsRules } from '../jkk/contributions.ts';
import { jkmContributionsRules } from '../jkm/contributions.ts';
import { jkpContributionsRules } from '../jkp/contributions.ts';
import { jpContributionsRules } from '../jp/contributions.ts';
import { dueDateRules } from '../membership/due-date.ts';
import { participationRules } from '../membership/participation.ts';
import { pmiRules } from '../membership/pmi.ts';
import { reliefRules } from '../membership/relief.ts';
import { errorsRules } from './errors.ts';
import { penaltyRules } from './penalty.ts';
import { totalsRules } from './totals.ts';

export const contributionsRules: readonly Rule[] = [
  ...participationRules,
  ...reliefRules,
  ...pmiRules,
  ...dueDateRules,
  ...jkkContributionsRules,
  ...jkmContributionsRules,
  ...jhtContributionsRules,
  ...jpContributionsRules,
  ...jkpContributionsRules,
  ...totalsRules,
  ...penaltyRules,
  ...errorsRules,
];
