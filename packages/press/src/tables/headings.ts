// What the columns of a table hold: counts, amounts with their unit, or something that is not a claim.

import { tokensOf } from '../text/tokens.ts';
import { scaleOf } from '../words/scales.ts';

/** `power` is the power of ten of a heading such as "(juta Rp)"; `of` is what is left of the heading. */
export type Heading = {
  readonly kind: 'cases' | 'amount' | 'both' | 'other' | 'unknown';
  readonly power: number;
  readonly of: string;
};

/** Columns that hold no claims: shares, numbers of lines, members, plans. */
const OTHER = oneOf(
  '% persen percent \\bno\\b aktif proyeksi target iuran tertanggung terdaftar perusahaan share growth pertumbuhan',
);
const AMOUNT_WORDS =
  '\\brp\\b \\bidr\\b \\bbn\\b nominal nilai dibayar pembayaran bayar paid amount realisasi rupiah miliar ' +
  'milyar juta billion million manfaat uang';
const AMOUNT = oneOf(`${AMOUNT_WORDS} payout`);
const CASE_WORDS = 'kasus klaim pengajuan penerima peserta orang berkas claims cases banyaknya';
const CASES = oneOf(`${CASE_WORDS} recipients waris pekerja`);
/** All that says what a column holds; the rest says what it is of. */
const KINDS = oneOf(`${AMOUNT_WORDS} ${CASE_WORDS} ribuan ribu triliun jumlah dalam \\bmn\\b [()|_/.,:*]`, 'g');

function oneOf(words: string, flags = ''): RegExp {
  return new RegExp(words.split(' ').join('|'), flags);
}

/** Reads the heading of one column. */
export function headingOf(text: string): Heading {
  const small = text.toLowerCase().replaceAll('_', ' ');
  const isAmount = AMOUNT.test(small);
  const isCases = CASES.test(small);
  const isCounted = /\((?:kasus|klaim|orang|peserta)\)|banyaknya|jumlah kasus/.test(small);
  const kind = OTHER.test(small)
    ? 'other'
    : isCounted
      ? 'cases'
      : isAmount && isCases && small.includes('/')
        ? 'both'
        : isAmount
          ? 'amount'
          : isCases
            ? 'cases'
            : 'unknown';
  return { kind, power: powerOf(small), of: small.replaceAll(KINDS, ' ').replaceAll(/\s+/g, ' ').trim() };
}

/** "dalam juta rupiah", "(Rp miliar)", "ribuan rupiah", "IDR bn"; "Rp5 miliar" is a figure, no unit. */
export function powerOf(text: string): number {
  if (!/rp|rupiah|idr|nilai|nominal|dalam/.test(text)) return 0;
  const tokens = tokensOf(text);
  for (const [at, { text: word }] of tokens.entries()) {
    if (tokens[at - 1]?.kind === 'number') continue;
    const scale = word === 'ribuan' ? 3 : scaleOf(word, false);
    if (scale !== null) return scale;
  }
  return 0;
}
