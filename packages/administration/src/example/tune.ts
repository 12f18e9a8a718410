// Finds the number by which what somebody earns or what care costs is multiplied, so that the law's sum meets a target.
type Sum = (factor: number) => bigint;

const ROUNDS = 12;
/** Thousandths: what is left may be one part in so many. */
const NEAR = 400n;

/** The factor is in thousandths; the sum grows with it. */
export function tuned(target: bigint, sum: Sum, start = 1000): number {
  let [factor, best, distance] = [start, start, target];
  for (let round = 0; round < ROUNDS; round += 1) {
    const now = sum(factor);
    const off = now > target ? now - target : target - now;
    if (off < distance) [best, distance] = [factor, off];
    if (off * NEAR <= target || now === 0n) break;
    factor = Math.max(1, Math.round(Number((BigInt(factor) * target) / now)));
  }
  return best;
}
