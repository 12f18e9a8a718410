// What a construction project pays for JKK and JKM: PP 44/2015 articles 54 and 55 differ only in the rates.

import { type Parameter, type Rule, write as w } from '@jamin/engine';
import { SEN } from './parameters-rounding.ts';
import { projectMonth } from './participation.ts';
import { CONTRIBUTION_ROUNDING, contributionRounding, monthDecides, projectBasis } from './readings-contributions.ts';
import { pandemicFactor } from './relief.ts';

type ProjectProgramme = {
  readonly name: 'JKK' | 'JKM';
  readonly article: string;
  readonly joins: Rule;
  readonly wageRate: Parameter;
  readonly tiers: Parameter;
};

/** The month's contribution in sen: a share of the wage where it is known, else of each slice of the contract value. */
export function projectContribution({ name, article, joins, wageRate, tiers }: ProjectProgramme): Rule {
  const basis = w.choose(
    w.when(w.given('wage'), w.times(w.fact('wage'), w.value(wageRate))),
    w.tiers(tiers, w.fact('contractValue')),
  );
  const amount = w.round(w.times(basis, w.ref(pandemicFactor)), 'half-up', SEN, CONTRIBUTION_ROUNDING);
  return {
    id: `${name.toLowerCase()}.contributions.project`,
    label: { id: `Iuran ${name} (proyek)`, en: `${name} contribution (project)` },
    type: 'IDR',
    versions: [
      {
        from: '2015-07-01',
        published: '2015-06-30',
        citations: [
          { instrument: 'pp-44-2015', article, paragraph: '1' },
          { instrument: 'pp-44-2015', article, paragraph: '2' },
        ],
        text: {
          id:
            `Iuran ${name} sebesar bagian dari upah bila upah diketahui; ` +
            'kalau tidak, dari nilai kontrak secara berlapis.',
          en:
            `${name} is a share of the wage when the wage is known; ` +
            'else a share of each slice of the contract value.',
        },
        formula: w.choose(w.when(w.all(w.ref(projectMonth), w.ref(joins)), amount), w.number('0', 'IDR')),
      },
    ],
    interpretations: [contributionRounding, monthDecides, projectBasis],
  };
}
