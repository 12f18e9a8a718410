// Which programme covers a death: JKK where work caused it, JKM where it did not; each with its article.

import type { Citation, Words } from '@jamin/engine';

export type DeathProgramme = {
  readonly programme: 'JKK' | 'JKM';
  /** Whether it covers deaths that work caused, or the others. */
  readonly isByWork: boolean;
  /** Said of it where the other one pays. */
  readonly refusal: Words;
  readonly citations: readonly Citation[];
};

export const deathProgrammes = {
  JKK: {
    programme: 'JKK',
    isByWork: true,
    refusal: {
      id: 'JKK hanya untuk kematian karena kerja. Di sini yang membayar JKM.',
      en: 'JKK is only for a death caused by work. Here JKM pays.',
    },
    citations: [
      { instrument: 'pp-44-2015', note: 'Pasal 1 angka 6' },
      { instrument: 'pp-44-2015', article: '25' },
    ],
  },
  JKM: {
    programme: 'JKM',
    isByWork: false,
    refusal: {
      id: 'JKM tidak dibayar untuk kematian karena kerja. Di sini yang membayar JKK.',
      en: 'JKM is not paid for a death caused by work. Here JKK pays.',
    },
    citations: [
      { instrument: 'pp-44-2015', note: 'Pasal 1 angka 2' },
      { instrument: 'pp-44-2015', article: '34' },
    ],
  },
} as const satisfies { readonly [programme in DeathProgramme['programme']]: DeathProgramme };

/** The programme, where it does not pay such a death; while the cause is not known, neither is ruled out. */
export function notPaying(
  programme: DeathProgramme['programme'],
  isByWork: boolean | undefined,
): DeathProgramme | undefined {
  const row = deathProgrammes[programme];
  return isByWork === undefined || isByWork === row.isByWork ? undefined : row;
}
