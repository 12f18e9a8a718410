// All questions that can be put to the law, gathered from the rooms.

import type { Ask } from '@jamin/engine';
import { contributionsAsk } from './contributions/ask.ts';
import { deadlinesAsk } from './duties/ask-deadlines.ts';
import { underreportedAsk } from './duties/ask-underreported.ts';
import { jhtAsks } from './jht/ask.ts';
import { jkkAsk } from './jkk/ask.ts';
import { jkmAsk } from './jkm/ask.ts';
import { jkpAsk } from './jkp/ask.ts';
import { jpAsks } from './jp/ask.ts';
import { documentsAsk, heirsAsk } from './membership/asks-claims.ts';

export const asks: readonly Ask[] = [
  contributionsAsk,
  jkkAsk,
  jkmAsk,
  ...jhtAsks,
  ...jpAsks,
  jkpAsk,
  heirsAsk,
  documentsAsk,
  deadlinesAsk,
  underreportedAsk,
];
