// Where each province stands on the tile map: by islands from west to east, at most five in a row, by short names.

import { provinces } from '@jamin/law/reference/areas';

export type TilePlace = { readonly code: string; readonly short: string; readonly name: string };

export type Island = { readonly id: string; readonly en: string; readonly places: readonly TilePlace[] };

const names = new Map(provinces.map(({ kemendagri, name }) => [kemendagri, name]));

export const islands: readonly Island[] = [
  {
    id: 'Sumatera',
    en: 'Sumatra',
    places: placesOf({
      ...{ 11: 'Aceh', 12: 'Sumut', 13: 'Sumbar', 14: 'Riau', 21: 'Kepri' },
      ...{ 15: 'Jambi', 16: 'Sumsel', 17: 'Bengkulu', 18: 'Lampung', 19: 'Babel' },
    }),
  },
  {
    id: 'Jawa, Bali, Nusa Tenggara',
    en: 'Java, Bali, Nusa Tenggara',
    places: placesOf({
      ...{ 31: 'Jakarta', 32: 'Jabar', 33: 'Jateng', 34: 'DIY', 35: 'Jatim' },
      ...{ 36: 'Banten', 51: 'Bali', 52: 'NTB', 53: 'NTT' },
    }),
  },
  {
    id: 'Kalimantan',
    en: 'Kalimantan',
    places: placesOf({ 61: 'Kalbar', 62: 'Kalteng', 63: 'Kalsel', 64: 'Kaltim', 65: 'Kaltara' }),
  },
  {
    id: 'Sulawesi dan Maluku',
    en: 'Sulawesi and Maluku',
    places: placesOf({
      ...{ 71: 'Sulut', 72: 'Sulteng', 73: 'Sulsel', 74: 'Sultra', 75: 'Gorontalo', 76: 'Sulbar' },
      ...{ 81: 'Maluku', 82: 'Malut' },
    }),
  },
  {
    id: 'Papua',
    en: 'Papua',
    places: placesOf({ 91: 'Papua', 92: 'P. Barat', 93: 'P. Sel.', 94: 'P. Tengah', 95: 'P. Peg.', 96: 'P.B. Daya' }),
  },
];

/** Codes of the Ministry of Home Affairs, as the offices of the archive have them. */
function placesOf(shorts: { readonly [code: string]: string }): readonly TilePlace[] {
  return Object.entries(shorts).map(([code, short]) => ({ code, short, name: names.get(code) ?? short }));
}
