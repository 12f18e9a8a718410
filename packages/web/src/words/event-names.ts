// The names people know the life events, letters and calculators by, for links to them.

import type { Words } from '@jamin/engine';

export const eventNames: { readonly [name: string]: Words } = {
  phk: { id: 'Kena PHK', en: 'Laid off' },
  'kecelakaan-kerja': { id: 'Kecelakaan kerja', en: 'Accident at work' },
  meninggal: { id: 'Ada yang meninggal', en: 'A death in the family' },
  pensiun: { id: 'Pensiun', en: 'Retiring' },
  'mengundurkan-diri': { id: 'Mengundurkan diri', en: 'Resigning' },
  'kontrak-habis': { id: 'Kontrak habis', en: 'Contract ended' },
  'ke-luar-negeri': { id: 'Pindah ke luar negeri', en: 'Moving abroad' },
  'usaha-sendiri': { id: 'Usaha sendiri', en: 'Working for myself' },
  'majikan-menunggak': { id: 'Majikan menunggak iuran', en: 'Employer does not pay contributions' },
  iuran: { id: 'Hitung iuran', en: 'Count the contributions' },
  jht: { id: 'Hitung JHT', en: 'Count JHT' },
  jp: { id: 'Hitung pensiun (JP)', en: 'Count the pension (JP)' },
  tunggakan: { id: 'Surat: iuran menunggak', en: 'Letter: unpaid contributions' },
};
