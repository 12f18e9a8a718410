// Why a bill differs from our computation: for each worker and programme, or for a total alone.

import type { BillKey, Reason } from '../words/payroll-terms.ts';
import type { BilledWorker } from './bill-reading.ts';
import type { Variant, VariantRun, Worker } from './bill-workers.ts';

export type Difference = {
  readonly worker: Worker | undefined;
  readonly billed: BilledWorker | undefined;
  readonly key: BillKey;
  readonly ours: bigint;
  readonly theirs: bigint;
  readonly reason: Reason;
};

const RUPIAH = 100n;

function isNear(one: bigint, other: bigint, least = RUPIAH): boolean {
  const apart = one - other;
  return apart < least && -apart < least;
}

/** `jpCeiling`: of the month, in sen. */
export type Explaining = { readonly runs: readonly VariantRun[]; readonly jpCeiling: bigint | undefined };

/** The workers of the sheet with their rows of the bill, and rows of the bill that nobody in the sheet has. */
function matched(
  workers: readonly Worker[],
  billed: readonly BilledWorker[],
): { readonly pairs: readonly (readonly [Worker, readonly BilledWorker[]])[]; readonly left: readonly BilledWorker[] } {
  const left = new Set(billed);
  const index = new Map<string, BilledWorker[]>();
  for (const one of billed) {
    for (const name of namesOf(one)) index.set(name, [...(index.get(name) ?? []), one]);
  }
  const pairs = workers.map((worker) => {
    const name = namesOf(worker).find((one) => (index.get(one) ?? []).some((row) => left.has(row)));
    const own = (index.get(name ?? '') ?? []).filter((row) => left.has(row));
    for (const row of own) left.delete(row);
    return [worker, own] as const;
  });
  return { pairs, left: [...left] };
}

/** What a worker can be found by: the NIK, the employee number, the name. */
function namesOf({ nik, number, name }: Pick<Worker, 'nik' | 'number' | 'name'>): readonly string[] {
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return [
    ...(nik === '' ? [] : [`nik ${nik}`]),
    ...(number === '' ? [] : [`no ${number}`]),
    ...(nik === '' && number === '' && plain !== '' ? [`name ${plain}`] : []),
    ...(plain === '' ? [] : [`name ${plain}`]),
  ];
}

/** Every amount of a bill by worker that is not ours, with why. `keys`: what the bill says amounts of. */
export function differences(
  workers: readonly Worker[],
  billed: readonly BilledWorker[],
  keys: readonly BillKey[],
  explaining: Explaining,
): readonly Difference[] {
  const { pairs, left } = matched(workers, billed);
  const own = pairs.flatMap(([worker, rows]) =>
    keys.flatMap((key): readonly Difference[] => {
      const ours = worker.amounts[key];
      const theirs = rows.reduce((sum, { amounts }) => sum + (amounts[key] ?? 0n), 0n);
      if (ours === theirs) return [];
      const reason = rows.length === 0 ? ({ kind: 'missing' } as const) : why(worker, rows, key, theirs, explaining);
      return [{ worker, billed: rows[0], key, ours, theirs, reason }];
    }),
  );
  const others = left.flatMap((row) =>
    keys.flatMap((key): readonly Difference[] => {
      const theirs = row.amounts[key] ?? 0n;
      if (theirs === 0n) return [];
      return [{ worker: undefined, billed: row, key, ours: 0n, theirs, reason: { kind: 'extra' } }];
    }),
  );
  return [...own, ...others];
}

function why(
  worker: Worker,
  rows: readonly BilledWorker[],
  key: BillKey,
  theirs: bigint,
  { runs, jpCeiling }: Explaining,
): Reason {
  const ours = worker.amounts[key];
  if (isNear(ours, theirs)) return { kind: 'rounding' };
  if (rows.length > 1 && isNear(ours * BigInt(rows.length), theirs, RUPIAH * 2n)) return { kind: 'twice' };
  if (ours === 0n) return { kind: 'unjoined' };
  if (theirs === 0n) return { kind: 'unbilled' };
  const variant = runs.find(({ byRow }) => {
    const amount = byRow.get(worker.row)?.[key];
    return amount !== undefined && amount !== ours && isNear(amount, theirs);
  });
  if (variant !== undefined) return variant.variant;
  const wage = rows[0]?.wage;
  if (wage !== undefined && wage !== worker.wage) return { kind: 'billed-wage', wage };
  if (isUncapped(worker, key, theirs, jpCeiling)) return { kind: 'uncapped' };
  if (isNear(ours * 2n, theirs, RUPIAH * 2n)) return { kind: 'twice' };
  const payer = ['employer', 'worker'].find((one) => {
    const share = worker.shares[`${key}.${one}`] ?? 0n;
    return share > 0n && isNear(share, theirs);
  });
  if (payer !== undefined) return { kind: 'share', payer };
  return likeWage(worker, rows, key) ?? { kind: 'unknown' };
}

/** Whether the amount is that of the whole wage, without the ceiling of JP. */
function isUncapped(worker: Worker, key: BillKey, theirs: bigint, ceiling: bigint | undefined): boolean {
  if (ceiling === undefined || worker.wage <= ceiling || worker.amounts.jp === 0n) return false;
  const whole = (worker.amounts.jp * worker.wage) / ceiling;
  const expected =
    key === 'jp' ? whole : key === 'total' ? worker.amounts.total - worker.amounts.jp + whole : undefined;
  return expected !== undefined && isNear(expected, theirs, RUPIAH * 2n);
}

/** JKK, JKM and JHT are parts of the whole wage: where they all point to one other wage, it is named. */
function likeWage(worker: Worker, rows: readonly BilledWorker[], key: BillKey): Reason | undefined {
  const wages = (['jkk', 'jkm', 'jht'] as const).flatMap((one) => {
    const theirs = rows.reduce((sum, { amounts }) => sum + (amounts[one] ?? 0n), 0n);
    const ours = worker.amounts[one];
    return theirs === 0n || ours === 0n ? [] : [{ wage: (worker.wage * theirs) / ours, slack: worker.wage / ours }];
  });
  const [first] = wages;
  if (first === undefined || key === 'total') return undefined;
  const agree = wages.every(({ wage, slack }) => isNear(wage, first.wage, RUPIAH * (slack + first.slack + 2n)));
  const best = wages.reduce((a, b) => (a.slack < b.slack ? a : b));
  return agree && wages.length > 1 ? { kind: 'like-wage', wage: rounded(best.wage, best.slack) } : undefined;
}

/** To the nearest amount of full rupiah that the smallest part cannot tell apart. */
function rounded(wage: bigint, slack: bigint): bigint {
  const step = slack > 100n ? 100_000n : slack > 10n ? 10_000n : RUPIAH;
  return ((wage + step / 2n) / step) * step;
}

/** How each amount may be rounded to rupiah before it is added. */
const roundings: readonly ((sen: bigint) => bigint)[] = [
  (sen) => sen,
  (sen) => ((sen + RUPIAH / 2n) / RUPIAH) * RUPIAH,
  (sen) => (sen / RUPIAH) * RUPIAH,
  (sen) => ((sen + RUPIAH - 1n) / RUPIAH) * RUPIAH,
];

/** What may explain a total: of all workers, or of one of them. */
type TotalReason = { readonly reason: Reason; readonly workers: readonly Worker[] | 'all' };

const MOST_CANDIDATES = 50;

/** What alone would explain a total to the rupiah, the plainest first; nothing where nothing does. */
export function totalReasons(
  workers: readonly Worker[],
  key: BillKey,
  billed: bigint,
  { runs }: Explaining,
): readonly TotalReason[] {
  const ours = workers.map(({ amounts }) => amounts[key]);
  if (fits(ours, billed)) return [{ reason: { kind: 'rounding' }, workers: 'all' }];
  const all: TotalReason[] = [];
  for (const payer of ['employer', 'worker']) {
    const shares = workers.map((worker) => worker.shares[`${key}.${payer}`] ?? 0n);
    if (shares.some((share) => share > 0n) && fits(shares, billed)) {
      all.push({ reason: { kind: 'share', payer }, workers: 'all' });
    }
  }
  for (const { variant, byRow } of runs) {
    const amounts = workers.map(({ row, amounts: own }) => byRow.get(row)?.[key] ?? own[key]);
    if (fits(amounts, billed)) all.push({ reason: variant, workers: 'all' });
  }
  if (all.length > 0) return all;
  const gap = billed - sum(ours);
  return [
    ...ofOne(workers, { kind: 'missing' }, (worker) => -worker.amounts[key], gap),
    ...ofOne(workers, { kind: 'twice' }, (worker) => worker.amounts[key], gap),
    ...runs.flatMap(({ variant, byRow }) => ofOne(workers, variant, (worker) => change(worker, byRow, key), gap)),
  ];
}

function change(worker: Worker, byRow: VariantRun['byRow'], key: BillKey): bigint {
  const other = byRow.get(worker.row)?.[key];
  return other === undefined ? 0n : other - worker.amounts[key];
}

function ofOne(
  workers: readonly Worker[],
  reason: Reason | Variant,
  changeOf: (worker: Worker) => bigint,
  gap: bigint,
): readonly TotalReason[] {
  const found = workers.filter((worker) => changeOf(worker) !== 0n && isNear(changeOf(worker), gap));
  return found.length === 0 || found.length > MOST_CANDIDATES ? [] : [{ reason, workers: found }];
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((all, one) => all + one, 0n);
}

/** Whether the amounts come to the total, exactly or rounded to rupiah, one by one or at the end. */
function fits(amounts: readonly bigint[], total: bigint): boolean {
  return roundings.some((round) => sum(amounts.map(round)) === total) || isNear(sum(amounts), total);
}
