// What one sentence holds, in order: programmes, counts, amounts and bare numbers, with the words between them.

import type { FoundFigure } from './found-figure.ts';
import type { ProgrammeMention } from './programmes.ts';
import type { Sentence } from './sentences.ts';
import type { TimeMention } from './times.ts';

export type Element =
  | { readonly type: 'programme'; readonly from: number; readonly to: number; readonly mention: ProgrammeMention }
  | FigureElement;

export type FigureElement = {
  readonly type: 'count' | 'amount' | 'bare';
  readonly from: number;
  /** After the number, and after its unit word. */
  readonly to: number;
  readonly found: FoundFigure;
};

/** A sentence with all that was found in it. `noise` are numbers that are no claim figures. */
export type SentenceParts = {
  readonly sentence: Sentence;
  readonly elements: readonly Element[];
  readonly times: readonly TimeMention[];
  readonly noise: readonly FoundFigure[];
};

/** Sorts what was found into its sentences, in one pass. */
export function partsOfSentences(
  sentences: readonly Sentence[],
  figures: readonly FoundFigure[],
  programmes: readonly ProgrammeMention[],
  times: readonly TimeMention[],
): readonly SentenceParts[] {
  let [figure, programme, time] = [0, 0, 0];
  return sentences.map((sentence) => {
    const elements: Element[] = [];
    const inside: TimeMention[] = [];
    const noise: FoundFigure[] = [];
    for (let next = figures[figure]; next !== undefined && next.from < sentence.to; next = figures[figure]) {
      if (next.kind === 'noise') noise.push(next);
      else elements.push({ type: next.kind, from: next.from, to: next.unitTo, found: next });
      figure += 1;
    }
    for (
      let next = programmes[programme];
      next !== undefined && next.from < sentence.to;
      next = programmes[programme]
    ) {
      elements.push({ type: 'programme', from: next.from, to: next.to, mention: next });
      programme += 1;
    }
    for (let next = times[time]; next !== undefined && next.from < sentence.to; next = times[time]) {
      inside.push(next);
      time += 1;
    }
    elements.sort((a, b) => a.from - b.from);
    return { sentence, elements: isNothingButNumbers(elements) ? [] : elements, times: inside, noise };
  });
}

/** No sentence of a statement holds more numbers that are neither amounts nor counted. */
const MOST_BARE = 100;

/** A run of bare numbers, such as a table of another kind: nothing to pair. */
function isNothingButNumbers(elements: readonly Element[]): boolean {
  return elements.length > MOST_BARE && elements.every(({ type }) => type === 'bare');
}
