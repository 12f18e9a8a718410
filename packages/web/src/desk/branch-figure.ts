// What the branch paid this year as its books say at their last position, and how that moved since the one before.
import { businessDay, type PaidFigure, paidFigures } from '@jamin/administration';
import { civil, date, whole } from '@jamin/engine';
import { formatDate, formatNumber } from '@jamin/law';
import type { Acting } from './acting.ts';
import { senText } from './claim-view.ts';

export type FigureView = {
  readonly from: string;
  readonly to: string;
  readonly position: string;
  readonly rows: readonly {
    readonly programme: string;
    readonly cases: string;
    readonly amount: string;
    /** Cases and amount that were added; nothing where it stands still. */
    readonly moved: readonly [cases: string, amount: string] | undefined;
  }[];
};

/** The figures of a branch are public. */
export async function branchFigure({ branch, actor, language }: Acting, code: string): Promise<FigureView | undefined> {
  const { system } = branch;
  const last = await system
    .selectFrom('statistics.counted')
    .select((one) => one.fn.max('batch').as('batch'))
    .executeTakeFirst();
  const position = last?.batch;
  if (position === null || position === undefined) return undefined;
  const to = businessDay(actor.at);
  const scope = { branch: code, from: date(`${civil(to).year}-01-01`), to };
  const now = await paidFigures(system, { ...scope, position });
  const before = await paidFigures(system, { ...scope, position: position - 1n });
  const number = (value: bigint) => formatNumber(whole(value), language);
  return {
    from: formatDate(scope.from, language),
    to: formatDate(to, language),
    position: String(position),
    rows: now.map(({ programme, cases, sen }) => {
      const old: PaidFigure | undefined = before.find((one) => one.programme === programme);
      const [more, money] = [cases - (old?.cases ?? 0n), sen - (old?.sen ?? 0n)];
      return {
        ...{ programme: programme.toUpperCase(), cases: number(cases), amount: senText(sen, language) },
        moved: money === 0n ? undefined : ([number(more), senText(money, language)] as const),
      };
    }),
  };
}
