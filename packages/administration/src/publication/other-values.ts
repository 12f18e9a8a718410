// What a release tells beside what was paid: the value of a figure and a part, as of the release's position.
import type { Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { arrearsFigures } from '../statistics/arrears-figures.ts';
import type { AskedScope } from '../statistics/asked-figure.ts';
import { contributionFigures } from '../statistics/contribution-figures.ts';
import { memberFigures } from '../statistics/member-figures.ts';
import { personFigures } from '../statistics/person-figures.ts';
import { serviceFigures } from '../statistics/service-figures.ts';
import type { FigurePart, ReleaseFigure } from './tables.ts';

type Valued = { readonly [part in FigurePart]?: bigint };

/**
 * @throws OperatingError `publication/no-such-figure`: the figure has no such part, or, a median of nothing, no value;
 * those of the figure.
 */
export async function otherValue(
  within: Within,
  scope: AskedScope,
  figure: ReleaseFigure,
  part: FigurePart,
): Promise<bigint> {
  const value = (await valuesOfFigure(within, scope, figure))[part];
  if (value === undefined) throw new OperatingError('publication/no-such-figure', { figure, part });
  return value;
}

async function valuesOfFigure(within: Within, scope: AskedScope, figure: ReleaseFigure): Promise<Valued> {
  switch (figure) {
    case 'contributions.billed':
      return { amount: sum((await contributionFigures(within, scope)).map(({ billed }) => billed)) };
    case 'contributions.received':
      return { amount: sum((await contributionFigures(within, scope)).map(({ received }) => received)) };
    case 'arrears.owed': {
      const figures = await arrearsFigures(within, scope);
      return { cases: sum(figures.map(({ bills }) => bills)), amount: sum(figures.map(({ owed }) => owed)) };
    }
    case 'members.active':
      return { cases: sum((await memberFigures(within, scope)).map(({ members }) => members)) };
    case 'persons.paid': {
      const figures = await personFigures(within, scope);
      return { cases: figures.find(({ programme }) => programme === undefined)?.persons ?? 0n };
    }
    case 'service.median': {
      const all = (await serviceFigures(within, scope)).find(({ programme }) => programme === undefined);
      return all === undefined ? {} : { cases: all.claims, days: BigInt(all.median) };
    }
    default:
      return {};
  }
}

function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((total, one) => total + one, 0n);
}
