// Where a person can work out what a rule is about, by the room of the rule.

import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import { layoutWords } from '../words/layout-words.ts';
import { programmeKeys, programmeNames } from '../words/programme-words.ts';
import type { LawLink } from './law-links.ts';

/** The calculator for each room; a room that is not here has none. */
const CALCULATORS: { readonly [room: string]: readonly string[] } = {
  jht: ['jht'],
  tax: ['jht'],
  jkk: ['jkk'],
  beasiswa: ['jkk', 'jkm'],
  jkm: ['jkm'],
  jp: ['jp'],
  jkp: ['jkp'],
  membership: ['iuran'],
  contributions: ['iuran'],
  contribution: ['iuran'],
  bpu: ['iuran'],
  jakon: ['iuran'],
  pmi: ['iuran'],
  penalty: ['iuran'],
  relief: ['iuran'],
  wage: ['iuran'],
};

const contributions = { id: 'iuran', en: 'contributions' } as const;

/** The calculators for these rooms, the programmes first. */
export function calculatorLinks(rooms: readonly string[], language: Language): readonly LawLink[] {
  const names = new Set(rooms.flatMap((room) => CALCULATORS[room] ?? []));
  const ordered = [...programmeKeys, 'iuran'].filter((name) => names.has(name));
  return ordered.map((calculator) => {
    const programme = programmeKeys.find((key) => key === calculator);
    const name = programme === undefined ? contributions[language] : programmeNames[language][programme].short;
    const text = `${layoutWords[language].pages['calculators'] ?? ''} ${name}`;
    return { text, href: href('calculator', language, { calculator }) };
  });
}
