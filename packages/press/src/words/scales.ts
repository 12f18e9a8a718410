// Words that multiply a number: ribu, juta, miliar, triliun, with the spellings newspapers print.

/** Powers of ten by word; the one-letter forms count only after a number with Rp. */
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ribu: 3,
    rb: 3,
    thousand: 3,
    juta: 6,
    jt: 6,
    jutaan: 6,
    million: 6,
    mn: 6,
    mio: 6,
    miliar: 9,
    milyar: 9,
    milliar: 9,
    milliyar: 9,
    miliyar: 9,
    miliard: 9,
    mliar: 9,
    miliaran: 9,
    milar: 9,
    billion: 9,
    bn: 9,
    triliun: 12,
    trilliun: 12,
    triliyun: 12,
    trilyun: 12,
    trillion: 12,
    tn: 12,
  }),
);

const LETTERS: ReadonlyMap<string, number> = new Map([
  ['m', 9],
  ['t', 12],
]);

/** The power of ten of a scale word; `afterRupiah` allows "Rp12,3 M" and "Rp1,2 T". */
export function scaleOf(word: string, afterRupiah: boolean): number | null {
  return SCALES.get(word) ?? (afterRupiah ? (LETTERS.get(word) ?? null) : null);
}
