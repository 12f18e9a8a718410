// Numbers that look random and are the same for the same seed: everything in the example is drawn from here.
import { createHash } from 'node:crypto';

export type Seeded = {
  /** From 0 and below the bound. */
  readonly below: (bound: number) => number;
  /** Both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True about so many times in a hundred. */
  readonly percent: (chance: number) => boolean;
  readonly bytes: (count: number) => Uint8Array;
};

/** A stream of its own for each name, so that more draws in one place change nothing in another. */
export function seeded(seed: string, name: string): Seeded {
  const start = createHash('sha256').update(`${seed}\0${name}`).digest();
  const state = Uint32Array.from([0, 4, 8, 12], (at) => start.readUInt32LE(at));
  const next = () => nextOf(state);
  const below = (bound: number) => next() % bound;
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    pick: (list) => {
      const found = list[below(list.length)];
      if (found === undefined) throw new RangeError('Nothing to pick from.');
      return found;
    },
    percent: (chance) => below(100) < chance,
    bytes: (count) => Uint8Array.from({ length: count }, () => next() & 0xff),
  };
}

/** Random bytes for the vault of an example, so that its sealed fields come out the same each time. */
export function exampleRandom(seed: string): (count: number) => Uint8Array {
  return seeded(seed, 'vault').bytes;
}

/** xoshiro128++ */
function nextOf(state: Uint32Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = state;
  const result = (rotated((a + d) >>> 0, 7) + a) >>> 0;
  const shifted = (b << 9) >>> 0;
  const third = (c ^ a) >>> 0;
  const fourth = (d ^ b) >>> 0;
  state[1] = (b ^ third) >>> 0;
  state[0] = (a ^ fourth) >>> 0;
  state[2] = (third ^ shifted) >>> 0;
  state[3] = rotated(fourth, 11);
  return result;
}

function rotated(word: number, by: number): number {
  return ((word << by) | (word >>> (32 - by))) >>> 0;
}
