// A law as it is known on a day, kept with what was looked up in it: the next who asks the same looks up nothing anew.
import { type Day, type Law, snapshot } from '@jamin/engine';

type Known = ReturnType<typeof snapshot>;

const kept = new WeakMap<Law, Known>();

/** Days of events whose lookups are kept at most; a snapshot of more is begun anew. */
const MOST_DAYS = 2_000;

/** Of each law one day is kept: the branch decides by the law of its business day. */
export function knownLaw(law: Law, known: Day): Known {
  const before = kept.get(law);
  if (before !== undefined && before.known === known && before.days.size <= MOST_DAYS) return before;
  const made = snapshot(law, known);
  kept.set(law, made);
  return made;
}
