// Programmes with their figures in the wordings of newspapers, for tests that read them back.

import type { ProgrammeKey } from '../statement.ts';
import {
  type Draw,
  type Language,
  type Written,
  type WrittenCount,
  writeAmount,
  writeCount,
} from './random-figures.ts';

export type Item = {
  readonly name: string;
  readonly key: ProgrammeKey;
  readonly count: WrittenCount;
  readonly amount: Written;
};
export type Shape = {
  readonly id: string;
  readonly says: 'both' | 'cases' | 'amount';
  readonly joins: 'any' | 'strong';
  readonly write: (item: Item) => string;
};

const NAMES: Readonly<Record<Language, readonly (readonly [ProgrammeKey, string, string])[]>> = {
  id: [
    ['JHT', 'JHT', 'Jaminan Hari Tua'],
    ['JKK', 'JKK', 'Jaminan Kecelakaan Kerja'],
    ['JKM', 'JKM', 'Jaminan Kematian'],
    ['JP', 'JP', 'Jaminan Pensiun'],
    ['JKP', 'JKP', 'Jaminan Kehilangan Pekerjaan'],
  ],
  en: [
    ['JHT', 'JHT', 'Old-Age Security'],
    ['JKK', 'JKK', 'Work Accident'],
    ['JKM', 'JKM', 'Death Benefit'],
    ['JP', 'JP', 'Pension'],
    ['JKP', 'JKP', 'Job Loss'],
  ],
};

export const SHAPES: Readonly<Record<Language, readonly [Shape, ...Shape[]]>> = {
  id: [
    both('p count amount', ({ name, count, amount }) => `${name} sebanyak ${count.text} dengan nominal ${amount.text}`),
    both('p count sebesar', ({ name, count, amount }) => `${name} ${count.text} sebesar ${amount.text}`),
    both('p amount untuk', ({ name, count, amount }) => `${name} sebesar ${amount.text} untuk ${count.text}`),
    both('p amount dari', ({ name, count, amount }) => `${name} senilai ${amount.text} dari ${count.text}`),
    both('p amount (count)', ({ name, count, amount }) => `${name} ${amount.text} (${count.text})`),
    both('p (count) amount', ({ name, count, amount }) => `${name} (${count.text}) sebesar ${amount.text}`),
    both('p (count, amount)', ({ name, count, amount }) => `${name} (${count.text}, ${amount.text})`),
    both('count p amount', ({ name, count, amount }) => `${count.text} ${name} senilai ${amount.text}`),
    both('amount count p', ({ name, count, amount }) => `${amount.text} untuk ${count.text} ${name}`),
    both('p mencapai', ({ name, count, amount }) => `${name} mencapai ${count.text} dengan nilai ${amount.text}`),
    both('p kepada sejumlah', ({ name, count, amount }) => `${name} kepada ${count.text} sejumlah ${amount.text}`),
    both('p dengan sebesar', ({ name, count, amount }) => `${name} dengan ${count.text} sebesar ${amount.text}`),
    both('p atau sebanyak', ({ name, count, amount }) => `${name} ${amount.text} atau sebanyak ${count.text}`),
    both(
      'untuk p dibayarkan',
      ({ name, count, amount }) => `untuk ${name} dibayarkan ${amount.text} kepada ${count.text}`,
    ),
    both('dari p tercatat', ({ name, count, amount }) => `dari ${name} tercatat ${count.text} bernilai ${amount.text}`),
    both(
      'klaim p yang',
      ({ name, count, amount }) => `klaim ${name} yang dibayarkan ${amount.text} atas ${count.text}`,
    ),
    both('count amount p', ({ name, count, amount }) => `${count.text} senilai ${amount.text} untuk ${name}`),
    both('amount dari count p', ({ name, count, amount }) => `${amount.text} dari ${count.text} klaim ${name}`),
    both('p – count – amount', ({ name, count, amount }) => `${name} – ${count.text} – ${amount.text}`),
    both(
      'p count naik',
      ({ name, count, amount }) => `${name} ${count.text} (naik 12,5 persen) senilai ${amount.text}`,
    ),
    both(
      'p count, atau persen',
      ({ name, count, amount }) => `${name} senilai ${amount.text} (45,3 persen) dengan ${count.text}`,
    ),
    both('santunan p', ({ name, count, amount }) => `santunan ${name} sebesar ${amount.text} bagi ${count.text}`),
    both('p mencatatkan', ({ name, count, amount }) => `${name} mencatatkan ${count.text} dengan total ${amount.text}`),
    strong('p: count, amount', ({ name, count, amount }) => `${name}: ${count.text}, ${amount.text}`),
    strong('p: amount, count', ({ name, count, amount }) => `${name}: ${amount.text}, ${count.text}`),
    strong('p count, nominal', ({ name, count, amount }) => `${name} mencapai ${count.text}, nominal ${amount.text}`),
    strong('p amount, jumlah', ({ name, count, amount }) => `${name} sebesar ${amount.text}, jumlahnya ${count.text}`),
    { ...both('p count', ({ name, count }) => `${name} sebanyak ${count.text}`), says: 'cases' },
    { ...both('count p', ({ name, count }) => `${count.text} ${name}`), says: 'cases' },
    { ...both('p amount', ({ name, amount }) => `${name} ${amount.text}`), says: 'amount' },
    { ...both('p sebesar', ({ name, amount }) => `${name} sebesar ${amount.text}`), says: 'amount' },
  ],
  en: [
    both('en p count worth', ({ name, count, amount }) => `${name} ${count.text} worth ${amount.text}`),
    both('en p with totalling', ({ name, count, amount }) => `${name} with ${count.text} totalling ${amount.text}`),
    both('en count p worth', ({ name, count, amount }) => `${count.text} for ${name} worth ${amount.text}`),
    both('en amount for count', ({ name, count, amount }) => `${name} ${amount.text} for ${count.text}`),
    both('en p (count, amount)', ({ name, count, amount }) => `${name} (${count.text}, ${amount.text})`),
    { ...both('en p count', ({ name, count }) => `${name} ${count.text}`), says: 'cases' },
    { ...both('en p amount', ({ name, amount }) => `${name} ${amount.text}`), says: 'amount' },
  ],
};

function both(id: string, write: Shape['write']): Shape {
  return { id, says: 'both', joins: 'any', write };
}

/** A shape with a comma of its own needs a stronger mark between items. */
function strong(id: string, write: Shape['write']): Shape {
  return { id, says: 'both', joins: 'strong', write };
}

/** Two to five programmes with their figures, each name in one of its forms. */
export function itemsOf(draw: Draw, language: Language): readonly Item[] {
  const start = draw(5);
  const form = draw(5);
  return Array.from({ length: 2 + draw(4) }, (_, index) => {
    const [key, short, long] = NAMES[language][(start + index) % 5] ?? ['JHT', 'JHT', 'Jaminan Hari Tua'];
    const name =
      [
        short,
        `${long} (${short})`,
        language === 'en' ? short : long,
        `program ${short}`,
        language === 'en' ? long : `${short} (${long})`,
      ][form] ?? short;
    return { key, name, count: writeCount(draw, language), amount: writeAmount(draw, language) };
  });
}
