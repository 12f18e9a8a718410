// A repeatable source of numbers, and the choices made from it.

/** A repeatable source of numbers in [0, 1): the same seed gives the same people. */
export type Draw = () => number;

export function draw(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(from: Draw, choices: readonly T[]): T {
  return choices[Math.floor(from() * choices.length)] as T;
}

export function between(from: Draw, low: number, high: number): number {
  return low + Math.floor(from() * (high - low + 1));
}

/** The seed of a name: the same name draws the same people (FNV-1a). */
export function seedOf(name: string): number {
  let seed = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) seed = Math.imul(seed ^ name.charCodeAt(index), 0x01000193);
  return seed >>> 0;
}
