// The pages that most visitors open first, in both languages: made before anybody asks for them.

import { href, type PageKey, pages } from './addresses.ts';
import { slugs } from './slugs.ts';

const FRONT = ['home', 'event', 'which', 'bpu', 'programme', 'calculators', 'calculator'] as const satisfies PageKey[];

export const frontPages: readonly string[] = FRONT.flatMap((key) => {
  const part = /:(\w+)/.exec(pages[key].id)?.[1] ?? '';
  const names = Object.keys(slugs[part] ?? { '': '' });
  return names.flatMap((name) => [href(key, 'id', { [part]: name }), href(key, 'en', { [part]: name })]);
});
