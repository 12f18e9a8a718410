// All facts the law asks for, gathered from the rooms.

import type { Fact } from '@jamin/engine';
import { jhtFacts } from './jht/facts.ts';
import { jkkFacts } from './jkk/facts.ts';
import { jkmFacts } from './jkm/facts.ts';
import { jkpFacts } from './jkp/facts.ts';
import { jpFacts } from './jp/facts.ts';
import { membershipFacts } from './membership/facts.ts';

export const facts: readonly Fact[] = [
  ...membershipFacts,
  ...jkkFacts,
  ...jkmFacts,
  ...jhtFacts,
  ...jpFacts,
  ...jkpFacts,
];
