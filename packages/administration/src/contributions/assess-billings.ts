// Assesses many bills at once, month by month; what the law cannot assess is set aside and keeps nobody else.
import type { Day, Facts } from '@jamin/engine';
import { OperatingError } from '../error.ts';
import type { Assessor } from './assess-month.ts';
import type { Shares } from './tables.ts';

/** The workers of a bill (from 0) that the law cannot assess, with its codes. */
export type CannotAssess = { readonly rows: readonly Wrong[] };
type Wrong = { readonly row: number; readonly code: string };

type Assessable = { readonly month: Day; readonly workers: readonly { readonly facts: Facts }[] };

type Assessed<B> = {
  readonly shares: ReadonlyMap<B, readonly Shares[]>;
  readonly refused: ReadonlyMap<B, CannotAssess>;
};

export function assessBillings<B extends Assessable>(
  assessorOf: (month: Day) => Assessor,
  billings: readonly B[],
): Assessed<B> {
  const shares = new Map<B, readonly Shares[]>();
  const refused = new Map<B, CannotAssess>();
  for (const [month, of] of Map.groupBy(billings, (billing) => billing.month)) {
    const wrong = wrongOf(assessorOf(month), of, shares);
    if (wrong.size === 0) continue;
    for (const [billing, rows] of wrong) refused.set(billing, { rows });
    const rest = of.filter((billing) => !wrong.has(billing));
    wrongOf(assessorOf(month), rest, shares);
  }
  return { shares, refused };
}

/** Adds the shares of each bill; where the law cannot assess a worker, of none, and gives whose bills they are. */
function wrongOf<B extends Assessable>(
  assess: Assessor,
  billings: readonly B[],
  shares: Map<B, readonly Shares[]>,
): ReadonlyMap<B, readonly Wrong[]> {
  const starts: number[] = [];
  const facts: Facts[] = [];
  for (const { workers } of billings) {
    starts.push(facts.length);
    for (const worker of workers) facts.push(worker.facts);
  }
  const wrong = new Map<B, Wrong[]>();
  try {
    const all = assess(facts);
    billings.forEach((billing, index) => {
      const start = starts[index] ?? 0;
      shares.set(billing, all.slice(start, start + billing.workers.length));
    });
  } catch (thrown) {
    if (!(thrown instanceof OperatingError) || thrown.code !== 'contributions/cannot-assess') throw thrown;
    for (const { row, code } of thrown.data['rows'] as readonly Wrong[]) {
      const index = starts.findLastIndex((start, at) => start <= row && (billings[at]?.workers.length ?? 0) > 0);
      const billing = billings[index];
      if (billing === undefined) throw thrown;
      const rows = wrong.get(billing) ?? [];
      rows.push({ row: row - (starts[index] ?? 0), code });
      wrong.set(billing, rows);
    }
  }
  return wrong;
}
