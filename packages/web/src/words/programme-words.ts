// The five programmes: their keys, their names, and one plain sentence about each.

import type { Language } from '@jamin/law';

export const programmeKeys = ['jht', 'jkk', 'jkm', 'jp', 'jkp'] as const;

export type ProgrammeName = (typeof programmeKeys)[number];

type Names = { readonly short: string; readonly long: string; readonly gist: string };

export const programmeNames: { readonly [language in Language]: { readonly [key in ProgrammeName]: Names } } = {
  id: {
    jht: { short: 'JHT', long: 'Jaminan Hari Tua', gist: 'Tabungan kerja yang dibayar saat Anda tua atau berhenti.' },
    jkk: { short: 'JKK', long: 'Jaminan Kecelakaan Kerja', gist: 'Perawatan dan santunan bila celaka karena kerja.' },
    jkm: { short: 'JKM', long: 'Jaminan Kematian', gist: 'Santunan untuk keluarga bila peserta meninggal.' },
    jp: { short: 'JP', long: 'Jaminan Pensiun', gist: 'Uang tiap bulan setelah pensiun, cacat, atau meninggal.' },
    jkp: { short: 'JKP', long: 'Jaminan Kehilangan Pekerjaan', gist: 'Uang tunai beberapa bulan setelah kena PHK.' },
  },
  en: {
    jht: { short: 'JHT', long: 'Old-age savings', gist: 'Work savings, paid when you are old or stop working.' },
    jkk: { short: 'JKK', long: 'Work accident insurance', gist: 'Care and grants when work has hurt you.' },
    jkm: { short: 'JKM', long: 'Death grant', gist: 'Money for the family when a member dies.' },
    jp: { short: 'JP', long: 'Pension', gist: 'Money each month after retirement, disability or death.' },
    jkp: { short: 'JKP', long: 'Job-loss insurance', gist: 'Cash for some months after a layoff.' },
  },
};

export function isProgrammeName(word: string | undefined): word is ProgrammeName {
  return programmeKeys.some((key) => key === word);
}
