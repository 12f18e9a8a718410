// Adds up a payroll exactly: per key, and how many are under the minimum wage or above a ceiling.

import type { AmountKey } from './payroll-law.ts';

export type KeyTotal = { readonly key: string; readonly label: AmountKey['label']; readonly sen: bigint };

/** Sums in doubles as long as they are exact there, and carries the rest as a bigint. */
export type Sum = { whole: bigint; part: number };

const FULL = 2 ** 52;

export function emptySum(): Sum {
  return { whole: 0n, part: 0 };
}

export function addTo(sum: Sum, value: number | bigint | undefined): void {
  if (value === undefined) return;
  if (typeof value === 'bigint') {
    sum.whole += value;
    return;
  }
  if (sum.part > FULL || value > FULL) {
    sum.whole += BigInt(sum.part) + BigInt(value);
    sum.part = 0;
  } else {
    sum.part += value;
  }
}

export function sumOf(sum: Sum): bigint {
  return sum.whole + BigInt(sum.part);
}

/** The rows to which something applies: how many, and the first ones. */
export type Marked = { count: number; readonly first: number[] };

const FIRST = 10;

export function emptyMark(): Marked {
  return { count: 0, first: [] };
}

export function mark(marked: Marked, row: number): void {
  marked.count += 1;
  if (marked.first.length < FIRST) marked.first.push(row);
}

/** The totals of a payroll by key. */
export function keyTotals(keys: readonly AmountKey[], sums: readonly Sum[]): KeyTotal[] {
  return keys.map(({ key, label }, index) => {
    const sum = sums[index];
    return { key, label, sen: sum === undefined ? 0n : sumOf(sum) };
  });
}

type Programme = { readonly programme: string; readonly payer: string };

const PROGRAMMES = ['jkk', 'jkm', 'jht', 'jp', 'jkp'] as const;
const PAYERS = ['employer', 'worker', 'self', 'project', 'government'] as const;

/** `jht.worker` is what the worker pays for JHT; a key like `total.worker` has no place in the table. */
function programmeOf(key: string): Programme | undefined {
  const [programme = '', payer = ''] = key.split('.');
  const isKnown = PROGRAMMES.some((one) => one === programme) && PAYERS.some((one) => one === payer);
  return isKnown ? { programme, payer } : undefined;
}

type TotalsTable = {
  readonly payers: readonly string[];
  readonly rows: readonly {
    readonly programme: string;
    readonly sen: readonly (bigint | undefined)[];
    readonly sum: bigint;
  }[];
  /** What each payer owes over all programmes. */
  readonly sums: readonly bigint[];
  readonly sum: bigint;
  /** Keys outside of the table: parts of others, packages and the totals themselves. */
  readonly others: readonly KeyTotal[];
};

export function totalsTable(totals: readonly KeyTotal[]): TotalsTable {
  const placed = totals.flatMap((total) => {
    const place = programmeOf(total.key);
    return place === undefined ? [] : [{ ...place, sen: total.sen }];
  });
  const payers = PAYERS.filter((payer) => placed.some((one) => one.payer === payer));
  const add = (some: readonly { readonly sen: bigint }[]): bigint => some.reduce((sum, { sen }) => sum + sen, 0n);
  const rows = PROGRAMMES.flatMap((programme) => {
    const own = placed.filter((one) => one.programme === programme);
    if (own.length === 0) return [];
    const sen = payers.map((payer) => own.find((one) => one.payer === payer)?.sen);
    return [{ programme, sen, sum: add(own) }];
  });
  return {
    payers,
    rows,
    sums: payers.map((payer) => add(placed.filter((one) => one.payer === payer))),
    sum: add(placed),
    others: totals.filter(({ key }) => programmeOf(key) === undefined && !key.startsWith('total.')),
  };
}
