// The five programmes: their keys, their names, and one plain sentence about each.

import type { Language } from '@jamin/law';
import { fullNames, type ProgrammeCode } from '@jamin/law/reference/programme-names';

export const programmeKeys = ['jht', 'jkk', 'jkm', 'jp', 'jkp'] as const;

export type ProgrammeName = (typeof programmeKeys)[number];

const CODES: { readonly [key in ProgrammeName]: ProgrammeCode } = {
  jht: 'JHT',
  jkk: 'JKK',
  jkm: 'JKM',
  jp: 'JP',
  jkp: 'JKP',
};

type Names = { readonly short: string; readonly long: string; readonly gist: string };
type Gists = { readonly [key in ProgrammeName]: string };

const gistsId: Gists = {
  jht: 'Tabungan kerja yang dibayar saat Anda tua atau berhenti.',
  jkk: 'Perawatan dan santunan bila celaka karena kerja.',
  jkm: 'Santunan untuk keluarga bila peserta meninggal.',
  jp: 'Uang tiap bulan setelah pensiun, cacat, atau meninggal.',
  jkp: 'Uang tunai beberapa bulan setelah kena PHK.',
};

const gistsEn: Gists = {
  jht: 'Work savings, paid when you are old or stop working.',
  jkk: 'Care and grants when work has hurt you.',
  jkm: 'Money for the family when a member dies.',
  jp: 'Money each month after retirement, disability or death.',
  jkp: 'Cash for some months after a layoff.',
};

export const programmeNames: { readonly [language in Language]: { readonly [key in ProgrammeName]: Names } } = {
  id: namesIn('id', gistsId),
  en: namesIn('en', gistsEn),
};

function namesIn(language: Language, gists: Gists): { readonly [key in ProgrammeName]: Names } {
  const names = (key: ProgrammeName): Names => {
    const short = CODES[key];
    return { short, long: fullNames[short][language], gist: gists[key] };
  };
  return { jht: names('jht'), jkk: names('jkk'), jkm: names('jkm'), jp: names('jp'), jkp: names('jkp') };
}

export function isProgrammeName(word: string | undefined): word is ProgrammeName {
  return programmeKeys.some((key) => key === word);
}
