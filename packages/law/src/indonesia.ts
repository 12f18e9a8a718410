// Indonesia's employment social security law as one value.

import { createLaw, type Law } from '@jamin/engine';
import { asks } from './asks.ts';
import { facts } from './facts.ts';
import { gaps } from './gaps.ts';
import { instruments } from './instruments.ts';
import { commonFacts } from './membership/facts.ts';
import { parameters } from './parameters.ts';
import { rules } from './rules.ts';

/** What happened and who somebody is: nobody is told that it might have been otherwise, if anything else serves. */
const fixed = new Set([
  'ground',
  'reason',
  'event',
  'outcome',
  'programme',
  'segment',
  'phase',
  'birthDate',
  'citizen',
  'ageAtRegistration',
  'determinedOn',
  'losses',
  'children',
]);

export const indonesia: Law = createLaw({
  parameters,
  rules,
  facts: facts.map((fact) => (fixed.has(fact.name) ? { ...fact, fixed: true } : fact)),
  asks: asks.map((ask) => ({ ...ask, alsoKnown: commonFacts })),
  instruments,
  gaps,
});
