// What happens when: steps by moment, taken in order; a step may put later ones in.
import type { Instant } from '../clock.ts';

type Step = () => Promise<void>;

export type Agenda = {
  /** Steps of one moment are taken in the order in which they were added. */
  readonly add: (at: Instant, step: Step) => void;
  /** Takes all steps, also those that are added on the way. */
  readonly run: (onStep: (done: number, total: number) => void) => Promise<void>;
};

export function newAgenda(): Agenda {
  const waiting = new Map<Instant, Step[]>();
  const moments: Instant[] = [];
  let [total, done] = [0, 0];
  let reached = '';
  return {
    add: (at, step) => {
      if (at < reached) throw new RangeError(`A step at ${at} comes too late: it is ${reached}.`);
      total += 1;
      const there = waiting.get(at);
      if (there !== undefined) there.push(step);
      else {
        waiting.set(at, [step]);
        rise(moments, at);
      }
    },
    run: async (onStep) => {
      for (let at = sink(moments); at !== undefined; at = sink(moments)) {
        reached = at;
        const steps = waiting.get(at) ?? [];
        // The list grows while it is walked.
        for (let index = 0; index < steps.length; index += 1) {
          await steps[index]?.();
          done += 1;
          onStep(done, total);
        }
        waiting.delete(at);
      }
    },
  };
}

/** A heap: the earliest moment is its first. */
function rise(heap: Instant[], moment: Instant): void {
  let at = heap.length;
  heap.push(moment);
  while (at > 0) {
    const above = (at - 1) >> 1;
    const other = heap[above] ?? '';
    if (other <= moment) break;
    heap[at] = other;
    at = above;
  }
  heap[at] = moment;
}

function sink(heap: Instant[]): Instant | undefined {
  const [first] = heap;
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    const below = right < heap.length && (heap[right] ?? '') < (heap[left] ?? '') ? right : left;
    const other = heap[below];
    if (below >= heap.length || other === undefined || other >= last) break;
    heap[at] = other;
    at = below;
  }
  heap[at] = last;
  return first;
}
