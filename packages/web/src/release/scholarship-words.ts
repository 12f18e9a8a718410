// What a release says of scholarships: that its total counts them, or that it leaves them out.

import type { Words } from '@jamin/engine';
import type { Language } from '@jamin/law';
import { type Figures, lineBeside, type Row, scholarshipScope } from './figures.ts';
import { rowNames } from './release-words.ts';

/** "Beasiswa (di luar total)", for charts and cards. */
export function nameBeside(row: Row, language: Language): string {
  return `${rowNames[row][language]} (${language === 'id' ? 'di luar total' : 'not in the total'})`;
}

/** Behind the words that the sum was checked. */
export function scholarshipStamp(figures: Figures, language: Language): string {
  const scope = scholarshipScope(figures);
  if (scope === 'outside') return STAMP_OUTSIDE[language];
  return scope === 'inside' ? STAMP_INSIDE[language] : '';
}

const STAMP_OUTSIDE: Words = {
  id: 'Beasiswa tidak termasuk dalam total itu.',
  en: 'That total leaves scholarships out.',
};

const STAMP_INSIDE: Words = {
  id: 'Beasiswa termasuk dalam total itu.',
  en: 'That total includes scholarships.',
};

/** Told to who prepares the release; empty where there are none, or where the total says neither. */
export function scholarshipLine(figures: Figures, language: Language): string {
  const { cases, amount } = figures.isTotalTyped;
  const isOurs = !(cases && amount);
  if (lineBeside(figures) !== null) return (isOurs ? ALSO_OUTSIDE : OUTSIDE)[language];
  if (scholarshipScope(figures) !== 'inside') return '';
  return (isOurs ? OUR_INSIDE : INSIDE)[language];
}

const OUTSIDE: Words = {
  id: 'Total Anda tidak menghitung beasiswa. Siarannya menyebut beasiswa tersendiri, di luar total.',
  en: 'Your total leaves scholarships out. The release names them apart, beside the total.',
};

const ALSO_OUTSIDE: Words = {
  id: `${OUTSIDE.id} Total yang Anda kosongkan kami jumlahkan tanpa beasiswa juga.`,
  en: `${OUTSIDE.en} The total that you left empty leaves them out too.`,
};

const INSIDE: Words = {
  id: 'Total Anda menghitung beasiswa. Siarannya menyebut beasiswa di antara bagian total itu.',
  en: 'Your total includes scholarships. The release lists them among its parts.',
};

const OUR_INSIDE: Words = {
  id: 'Total yang Anda kosongkan kami jumlahkan dengan beasiswa. Bila total Anda tanpa beasiswa, isilah totalnya.',
  en: 'The total that you left empty includes scholarships. If your office leaves them out, fill in its total.',
};
