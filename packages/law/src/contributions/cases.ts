// All worked cases of contributions.

import type { Case } from '../case.ts';
import { derivedCases } from './cases-derived.ts';
import { informalCases } from './cases-informal.ts';
import { migrantCases } from './cases-migrant.ts';
import { penaltyCases } from './cases-penalty.ts';
import { projectCases } from './cases-project.ts';
import { publishedCases } from './cases-published.ts';
import { reliefCases } from './cases-relief.ts';
import { wageBaseCases } from './cases-wage-base.ts';
import { wageEarnerCases } from './cases-wage-earner.ts';

export const contributionsCases: readonly Case[] = [
  ...publishedCases,
  ...derivedCases,
  ...wageEarnerCases,
  ...wageBaseCases,
  ...reliefCases,
  ...informalCases,
  ...projectCases,
  ...migrantCases,
  ...penaltyCases,
];
