// Finds the sentences that tell of a hand-over to a family, or of what one family gets: no figures of a branch.

import type { Token } from '../text/tokens.ts';
import type { SentenceItems } from './sentence-items.ts';

type Tokens = readonly Token[];

/** More families than these are no hand-over any more. */
const FEW = 12n;

/** For each sentence, whether it tells of one family or a few, with no period of its own. */
export function handovers(tokens: Tokens, items: readonly SentenceItems[]): readonly boolean[] {
  let paragraph = -1;
  let given = false;
  return items.map((item) => {
    const { sentence } = item.parts;
    if (sentence.paragraph !== paragraph) given = false;
    paragraph = sentence.paragraph;
    if (item.topics.length > 0 || hasMany(item) || (item.pairs.length > 1 && !ofOne(tokens, item))) {
      given = false;
      return false;
    }
    const words = new Set<string>();
    for (let at = sentence.from; at < sentence.to; at += 1) words.add(tokens[at]?.text ?? '');
    const gives = GIVING.some((word) => words.has(word));
    const family = words.has('waris') || FAMILY.some((word) => words.has(word));
    if (gives && family) given = true;
    return given && (family || gives) && !words.has('kasus') && !words.has('klaim');
  });
}

const GIVING = (
  'menyerahkan serahkan diserahkan penyerahan simbolis menerima terima diterima memperoleh mendapat mendapatkan ' +
  'symbolically'
).split(' ');
const FAMILY = (
  'keluarga almarhum almarhumah alm mendiang anaknya istrinya suaminya janda heir heirs family widow bungsu ' + 'sulung'
).split(' ');

/** "seorang ahli waris", "almarhum": one family, whatever it is given. */
function ofOne(tokens: Tokens, { parts }: SentenceItems): boolean {
  for (let at = parts.sentence.from; at < parts.sentence.to; at += 1) {
    if (/^(?:seorang|almarhum|almarhumah|alm|mendiang|anaknya|istrinya|suaminya)$/.test(tokens[at]?.text ?? ''))
      return true;
  }
  return false;
}

/** A count that no single hand-over has. */
function hasMany({ parts }: SentenceItems): boolean {
  return parts.elements.some(
    (element) => (element.type === 'count' || element.type === 'bare') && element.found.figure.value > FEW,
  );
}
