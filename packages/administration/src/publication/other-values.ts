// What a release tells beside what was paid: the value of a figure and a part, as of the release's position.
import type { Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { arrearsFigures } from '../statistics/arrears-figures.ts';
import type { AskedScope } from '../statistics/asked-figure.ts';
import { contributionFigures, contributionPayers } from '../statistics/contribution-figures.ts';
import { memberFigures } from '../statistics/member-figures.ts';
import { personFigures } from '../statistics/person-figures.ts';
import { serviceFigures } from '../statistics/service-figures.ts';
import type { FigurePart, ReleaseFigure } from './tables.ts';

type Valued = { readonly [part in FigurePart]?: bigint } & {
  /** How many claims, payers, members or persons it is told of. */
  readonly behind: bigint;
};

export type OtherValue = { readonly figure: ReleaseFigure; readonly value: bigint; readonly behind: bigint };

/**
 * @throws OperatingError `publication/no-such-figure`: the figure has no such part, or, a median of nothing, no value;
 * those of the figure.
 */
export async function otherValue(
  within: Within,
  scope: AskedScope,
  figure: ReleaseFigure,
  part: FigurePart,
): Promise<OtherValue> {
  const { behind, [part]: value } = await valuesOfFigure(within, scope, figure);
  if (value === undefined) throw new OperatingError('publication/no-such-figure', { figure, part });
  return { figure, value, behind };
}

async function valuesOfFigure(within: Within, scope: AskedScope, figure: ReleaseFigure): Promise<Valued> {
  switch (figure) {
    case 'contributions.billed': {
      const amount = sum((await contributionFigures(within, scope)).map(({ billed }) => billed));
      return { amount, behind: (await contributionPayers(within, scope)).billed };
    }
    case 'contributions.received': {
      const amount = sum((await contributionFigures(within, scope)).map(({ received }) => received));
      return { amount, behind: (await contributionPayers(within, scope)).received };
    }
    case 'arrears.owed': {
      const figures = await arrearsFigures(within, scope);
      const amount = sum(figures.map(({ owed }) => owed));
      return {
        cases: sum(figures.map(({ bills }) => bills)),
        amount,
        behind: sum(figures.map(({ payers }) => payers)),
      };
    }
    case 'members.active': {
      const members = sum((await memberFigures(within, scope)).map((one) => one.members));
      return { cases: members, behind: members };
    }
    case 'persons.paid': {
      const figures = await personFigures(within, scope);
      const persons = figures.find(({ programme }) => programme === undefined)?.persons ?? 0n;
      return { cases: persons, behind: persons };
    }
    case 'service.median': {
      const all = (await serviceFigures(within, scope)).find(({ programme }) => programme === undefined);
      if (all === undefined) return { behind: 0n };
      return { cases: all.claims, days: BigInt(all.median), behind: all.claims };
    }
    default:
      return { behind: 0n };
  }
}

function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((total, one) => total + one, 0n);
}
