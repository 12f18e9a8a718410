// Finds the number by which what somebody earns or what care costs is multiplied, so that the law's sum meets a target.
type Sum = (factor: number) => bigint;

const ROUNDS = 12;
/** Thousandths: what is left may be one part in so many. */
const NEAR = 400n;

/** The factor is in thousandths; the sum grows with it. */
export function tuned(target: bigint, sum: Sum, start = 1000): number {
  let [factor, best, distance] = [start, start, target];
  let before: readonly [number, bigint] | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const now = sum(factor);
    const off = now > target ? now - target : target - now;
    if (off < distance) [best, distance] = [factor, off];
    if (off * NEAR <= target || now === 0n) break;
    const next = nextOf(target, [factor, now], before);
    before = [factor, now];
    factor = next;
  }
  return best;
}

/** Along the line through the last two; at first as though nothing were fixed in the sum. */
function nextOf(target: bigint, [factor, now]: readonly [number, bigint], before?: readonly [number, bigint]): number {
  const [last, then] = before ?? [0, 0n];
  if (now === then) return factor + 1;
  return Math.max(1, factor + Math.round((Number(target - now) * (factor - last)) / Number(now - then)));
}
