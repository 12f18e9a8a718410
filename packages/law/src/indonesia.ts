// Indonesia's employment social security law as one value.

import { createLaw, type Law } from '@jamin/engine';
import { asks } from './asks.ts';
import { facts } from './facts.ts';
import { gaps } from './gaps.ts';
import { instruments } from './instruments.ts';
import { commonFacts } from './membership/facts.ts';
import { parameters } from './parameters.ts';
import { rules } from './rules.ts';

export const indonesia: Law = createLaw({
  parameters,
  rules,
  facts,
  asks: asks.map((ask) => ({ ...ask, alsoKnown: commonFacts })),
  instruments,
  gaps,
});
