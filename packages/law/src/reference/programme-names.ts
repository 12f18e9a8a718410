// What the five programmes are called in full, in both languages: the one list that every page and letter uses.

import type { Words } from '@jamin/engine';

export type ProgrammeCode = 'JHT' | 'JKK' | 'JKM' | 'JP' | 'JKP';

export const fullNames: { readonly [programme in ProgrammeCode]: Words } = {
  JHT: { id: 'Jaminan Hari Tua', en: 'Old-age savings' },
  JKK: { id: 'Jaminan Kecelakaan Kerja', en: 'Work accident insurance' },
  JKM: { id: 'Jaminan Kematian', en: 'Death insurance' },
  JP: { id: 'Jaminan Pensiun', en: 'Pension' },
  JKP: { id: 'Jaminan Kehilangan Pekerjaan', en: 'Job-loss insurance' },
};

/** "Old-age savings (JHT)". */
export function nameWithCode(code: ProgrammeCode): Words {
  const { id, en } = fullNames[code];
  return { id: `${id} (${code})`, en: `${en} (${code})` };
}

/** "JHT (old-age savings)". */
export function codeWithName(code: ProgrammeCode): Words {
  const { id, en } = fullNames[code];
  return { id: `${code} (${id})`, en: `${code} (${en.charAt(0).toLowerCase()}${en.slice(1)})` };
}
