// How large the example is: a real branch's published statement, and every count of it divided by one number.
import { type Day, date } from '@jamin/engine';
import type { ClaimAsk } from '../claims/tables.ts';
import { OperatingError } from '../error.ts';
import { type Sen, sen } from '../money.ts';

/** Cabang Contoh is nowhere; its code in the registry. */
export const branchCode = 'contoh';

/** The day the example stands on; its books begin with the month from which the law has contributions on file. */
export const exampleDay: Day = date('2024-07-24');
export const firstMonth: Day = date('2015-07-01');

/** What of the statement counts: everything paid from the first of January through the day before. */
export const statementDays = { from: date('2024-01-01'), to: date('2024-07-23') } as const;

type Paid = { readonly cases: bigint; readonly rupiah: bigint };

/**
 * The proportions, and nothing else, are of a real office: what Cabang Pangkalpinang said it had paid by 23 July 2024.
 * bangka.sonora.id/read/504124680/bpjs-ketenagakerjaan-pangkalpinang-sosialisasikan-manfaat-kepesertaan
 */
const statement: { readonly [programme in ClaimAsk]: Paid } = {
  jht: { cases: 7803n, rupiah: 82_240_256_691n },
  jkk: { cases: 627n, rupiah: 5_164_129_878n },
  jkm: { cases: 271n, rupiah: 7_034_500_000n },
  jp: { cases: 206n, rupiah: 1_706_163_292n },
  jkp: { cases: 447n, rupiah: 710_591_000n },
};

/** About as many as such a branch has; it publishes no number. */
const MEMBERS = 200_000n;
const EMPLOYERS = 1_200n;

type ExampleTarget = { readonly cases: number; readonly sen: Sen };

type ExampleSize = {
  /** `1:10` */
  readonly scale: string;
  readonly members: number;
  readonly employers: number;
  readonly paid: { readonly [programme in ClaimAsk]: ExampleTarget };
};

/**
 * Each count divided by the scale and rounded, halves up; amounts divided alike.
 *
 * @throws OperatingError `example/bad-scale` when the scale is not `1:` and a whole number from 1 to 10,000.
 */
export function exampleSize(scale: string): ExampleSize {
  const [, written] = /^1:([1-9]\d{0,4})$/.exec(scale) ?? [];
  const one = BigInt(written ?? 0);
  if (one < 1n || one > 10_000n) throw new OperatingError('example/bad-scale', { scale });
  const divided = (count: bigint) => (2n * count + one) / (2n * one);
  const target = ({ cases, rupiah }: Paid): ExampleTarget => ({
    cases: Number(divided(cases)),
    sen: sen(divided(rupiah * 100n)),
  });
  const { jht, jkk, jkm, jp, jkp } = statement;
  return {
    scale,
    members: Number(divided(MEMBERS)),
    employers: Number(divided(EMPLOYERS)),
    paid: { jht: target(jht), jkk: target(jkk), jkm: target(jkm), jp: target(jp), jkp: target(jkp) },
  };
}
