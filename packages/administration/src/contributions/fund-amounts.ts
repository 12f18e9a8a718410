// How the shares of workers fall to the funds.
import type { Fund } from '../ledger/tables.ts';
import type { Shares } from './tables.ts';

/** What each fund is owed: JKP its part of JKK and JKM, and what the state owes it. */
export function fundAmounts(shares: readonly Shares[]): ReadonlyMap<Fund, bigint> {
  const sum = (of: (one: Shares) => bigint) => shares.reduce((total, one) => total + of(one), 0n);
  return new Map<Fund, bigint>([
    ['jkk', sum(({ jkk, jkp_from_jkk }) => jkk - jkp_from_jkk)],
    ['jkm', sum(({ jkm, jkp_from_jkm }) => jkm - jkp_from_jkm)],
    ['jht', sum(({ jht_employer, jht_worker }) => jht_employer + jht_worker)],
    ['jp', sum(({ jp_employer, jp_worker }) => jp_employer + jp_worker)],
    ['jkp', sum(({ jkp_from_jkk, jkp_from_jkm }) => jkp_from_jkk + jkp_from_jkm)],
  ]);
}

/** The account of a fund into which money collected at a bank goes, and from which the fund pays: `jht-contoh`. */
export function fundAccount(fund: Fund, bank: string): string {
  return `${fund}-${bank}`;
}
