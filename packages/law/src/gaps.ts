// Words for everything the law files leave undecided, gathered from the rooms.

import type { Words } from '@jamin/engine';
import { contributionsGaps } from './contributions/ask.ts';
import { dutiesGaps } from './duties/ask-underreported.ts';
import { jhtGaps } from './jht/ask.ts';
import { jkkGaps } from './jkk/ask.ts';
import { jkmGaps } from './jkm/ask.ts';
import { jkpGaps } from './jkp/ask.ts';
import { jpGaps } from './jp/ask.ts';

export const gaps: { readonly [code: string]: Words } = {
  ...jkkGaps,
  ...jkmGaps,
  ...jhtGaps,
  ...jpGaps,
  ...jkpGaps,
  ...contributionsGaps,
  ...dutiesGaps,
};
