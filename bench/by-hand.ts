// The six amounts of a month as a careful programmer would write them for speed: exact on doubles, nothing general.

import type { Chunk } from './people.ts';

/** Wages are whole sen below 10^12: every product and sum is an integer under 2^50, so reciprocals are exact. */
const JKK_RATES = Float64Array.of(24, 54, 89, 127, 174);
const JP_CEILING = 1_108_630_000;

export type Amounts = readonly [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

export function room(size: number): Amounts {
  const column = (): Float64Array => new Float64Array(size);
  return [column(), column(), column(), column(), column(), column()];
}

/** Each amount is wage × rate, a half sen rounded up: `floor(wage × rate + 1/2)` in integers. */
export function billByHand(people: Chunk, amounts: Amounts, count: number): void {
  const { wage, riskGroup } = people;
  const [jkk, jkm, jhtEmployer, jhtWorker, jpEmployer, jpWorker] = amounts;
  for (let i = 0; i < count; i += 1) {
    const sen = wage[i] as number;
    const capped = Math.min(sen, JP_CEILING);
    jkk[i] = Math.floor((sen * (JKK_RATES[riskGroup[i] as number] as number) + 5000.5) * 0.0001);
    jkm[i] = Math.floor((sen * 3 + 500.5) * 0.001);
    jhtEmployer[i] = Math.floor((sen * 37 + 500.5) * 0.001);
    jhtWorker[i] = Math.floor((sen + 25.5) * 0.02);
    jpEmployer[i] = Math.floor((capped + 25.5) * 0.02);
    jpWorker[i] = Math.floor((capped + 50.5) * 0.01);
  }
}

/** The same in SQL, on integers, over the same table. */
export function billSql(table: string): string {
  const groups = `WHEN 'very-low' THEN 24 WHEN 'low' THEN 54 WHEN 'medium' THEN 89 WHEN 'high' THEN 127 ELSE 174`;
  const rate = `CASE "riskGroup" ${groups} END`;
  return `SELECT person, (wage * ${rate} + 5000) // 10000 AS jkk, (wage * 3 + 500) // 1000 AS jkm,
    (wage * 37 + 500) // 1000 AS jht_employer, (wage + 25) // 50 AS jht_worker,
    (least(wage, ${JP_CEILING}) + 25) // 50 AS jp_employer, (least(wage, ${JP_CEILING}) + 50) // 100 AS jp_worker
  FROM ${table}`;
}
