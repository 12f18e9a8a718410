// The same release from the server and from the browser: the law, and what it makes possible, made ready once.

import type { Day } from '@jamin/engine';
import { indonesia, type Language } from '@jamin/law';
import type { Typed } from './figures.ts';
import { type Preparation, prepare, sourcesOf } from './prepare.ts';

const sources = sourcesOf(indonesia);

export function prepareHere(typed: Typed, language: Language, today: Day): Preparation {
  return prepare(sources, typed, language, today);
}
