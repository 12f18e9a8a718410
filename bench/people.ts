// Synthetic wage earners, made from their numbers alone, so that JavaScript and SQL draw the same people.

import { date, type InputColumns, lower, type Program } from '@jamin/engine';
import { indonesia } from '@jamin/law';

/** The month of every race: the law of that month is folded into what is compiled. */
export const MONTH = '2026-11-01';

/** The six amounts of a monthly bill. */
export const BILL: readonly string[] = [
  'jkk.contributions.employer',
  'jkm.contributions.employer',
  'jht.contributions.employer',
  'jht.contributions.worker',
  'jp.contributions.employer',
  'jp.contributions.worker',
];

export const RISK_GROUPS: readonly string[] = ['very-low', 'low', 'medium', 'high', 'very-high'];

/** How many of sixteen people work in each risk group. */
const SHARES: readonly number[] = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 4];

/** Rp1.5 million plus a product of two draws: most earn little, and one in nine is above the JP ceiling. */
const LEAST_WAGE = 1_500_000;

/** Mixes a number below 2^32; the same steps stand in SQL below. */
function mixed(person: number): number {
  let h = Math.imul(person + 1, 0x9e3779b1) >>> 0;
  h = (h ^ (h >>> 15)) >>> 0;
  h = Math.imul(h, 0x2c1b3c6d) >>> 0;
  return (h ^ (h >>> 13)) >>> 0;
}

export type Chunk = { readonly wage: Float64Array; readonly riskGroup: Uint8Array };

export function emptyChunk(size: number): Chunk {
  return { wage: new Float64Array(size), riskGroup: new Uint8Array(size) };
}

/** Fills the chunk with the people from `first` on: wages in sen, risk groups by index. */
export function draw(chunk: Chunk, first: number, count: number): void {
  const { wage, riskGroup } = chunk;
  for (let i = 0; i < count; i += 1) {
    const h = mixed(first + i);
    wage[i] = (LEAST_WAGE + Math.floor(((h & 0xffff) * (h >>> 16)) / 256)) * 100;
    riskGroup[i] = SHARES[(h >>> 7) & 15] ?? 0;
  }
}

/** The same people as a query with the columns person, wage and riskGroup. */
export function peopleSql(count: number): string {
  const mask = '4294967295';
  const groups = SHARES.map((index) => `'${RISK_GROUPS[index]}'`).join(', ');
  return `SELECT person, (${LEAST_WAGE} + ((h & 65535) * (h >> 16)) // 256) * 100 AS wage,
    [${groups}][((h >> 7) & 15) + 1] AS "riskGroup"
  FROM (SELECT person, xor(c, c >> 13) AS h
  FROM (SELECT person, (xor(b, b >> 15) * ${0x2c1b3c6d}) & ${mask} AS c
  FROM (SELECT range AS person, ((range + 1) * ${0x9e3779b1}) & ${mask} AS b FROM range(${count}))))`;
}

/** The rules for a wage earner paid by the month in all five programmes; only the wage and the risk group differ. */
export function billProgram(): Program {
  const ask = indonesia.asks.get('contributions');
  const stated = ['wage', 'riskGroup'];
  const absent = ask?.facts.filter((fact) => fact !== 'segment' && !stated.includes(fact)) ?? [];
  return lower(indonesia, BILL, { on: date(MONTH), facts: { segment: 'PU' }, absent, stated });
}

export function inputsOf(chunk: Chunk): InputColumns {
  return { wage: { values: chunk.wage }, riskGroup: { values: chunk.riskGroup } };
}
