// What the columns of a table hold: counts, amounts with their unit, or something that is not a claim.

import { tokensOf } from '../text/tokens.ts';
import { scaleOf } from '../words/scales.ts';

/** `power` is the power of ten that a heading such as "(juta Rp)" multiplies by; `of` is what is left of the heading. */
export type Heading = {
  readonly kind: 'cases' | 'amount' | 'both' | 'other' | 'unknown';
  readonly power: number;
  readonly of: string;
};

const OTHER =
  /%|persen|percent|\bno\b|aktif|proyeksi|target|iuran|tertanggung|terdaftar|perusahaan|pemberi kerja|share|growth|pertumbuhan/;
const AMOUNT =
  /\brp\b|rupiah|\bidr\b|nominal|nilai|dibayar|pembayaran|bayar|\bpaid\b|amount|payout|realisasi|miliar|milyar|juta\b|billion|million|\bbn\b|manfaat|uang/;
const CASES =
  /kasus|klaim|pengajuan|penerima|peserta|orang|berkas|claims|cases|jumlah kasus|recipients|banyaknya|ahli waris|pekerja/;
const WORDS =
  /kasus|klaim|pengajuan|penerima|peserta|orang|berkas|claims|cases|nominal|nilai|dibayar|pembayaran|bayar|paid|amount|realisasi|rupiah|miliar|milyar|juta|ribuan|ribu|triliun|billion|million|manfaat|jumlah|dalam|\brp\b|\bidr\b|\bbn\b|\bmn\b|banyaknya|uang|[()|_/.,:*]/g;

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
  return { kind, power: powerOf(small), of: small.replaceAll(WORDS, ' ').replaceAll(/\s+/g, ' ').trim() };
}

/** "dalam juta rupiah", "(Rp miliar)", "ribuan rupiah", "IDR bn". */
export function powerOf(text: string): number {
  if (!/rp|rupiah|idr|nilai|nominal|dalam/.test(text)) return 0;
  for (const { text: word } of tokensOf(text)) {
    const scale = word === 'ribuan' ? 3 : scaleOf(word, false);
    if (scale !== null) return scale;
  }
  return 0;
}
