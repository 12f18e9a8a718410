// How near in the text a sentence stands to what was told of a period.

import { type Group, isEmpty } from './group.ts';
import type { SentenceItems } from './sentence-items.ts';

/** How many tokens away a figure may stand and still go on with a period told before it. */
const CLOSE = 160;

/** Whether the group was last told within reach of the sentence. */
export function isClose(group: Group, index: number, sentences: readonly SentenceItems[]): boolean {
  if (isEmpty(group)) return true;
  const here = sentences[index]?.parts.sentence.from ?? 0;
  return [group.first, group.last].some((sentence) => {
    const { from, to } = sentences[sentence]?.parts.sentence ?? { from: 0, to: 0 };
    return Math.min(Math.abs(here - to), Math.abs(here - from)) < CLOSE;
  });
}

/** The main period goes on: told in this paragraph, or in a paragraph of the other one. */
export function isBeside(main: Group, own: Group, index: number, sentences: readonly SentenceItems[]): boolean {
  const paragraph = sentences[index]?.parts.sentence.paragraph ?? -1;
  if (main.paragraphs.has(paragraph)) return true;
  const [few, many] = main.paragraphs.size < own.paragraphs.size ? [main, own] : [own, main];
  for (const one of few.paragraphs) if (many.paragraphs.has(one)) return true;
  return false;
}
