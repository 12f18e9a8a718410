// The names of the letters that people can print.

import type { Words } from '@jamin/engine';

export const letterTitles: { readonly [letter: string]: Words } = {
  'minta-paklaring': { id: 'Meminta surat keterangan kerja (paklaring)', en: 'Asking for a leaving letter' },
  tunggakan: { id: 'Majikan menunggak iuran', en: 'The employer does not pay the contributions' },
  'majikan-hilang': { id: 'Majikan tidak ada lagi', en: 'The employer has vanished' },
  'upah-dilaporkan': { id: 'Upah dilaporkan terlalu rendah', en: 'The wage was reported too low' },
  'klaim-ditolak': { id: 'Keberatan atas klaim yang ditolak', en: 'Objecting to a refused claim' },
};
