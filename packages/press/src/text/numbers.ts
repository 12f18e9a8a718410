// The value of a printed number, with dots and commas used as newspapers use them.

/** `value` in units of 10^-decimals. */
export type Decimal = { readonly value: bigint; readonly decimals: number };

/** No figure of a press statement is longer; a longer run of digits is noise. */
const LONGEST = 32;

type Cut = { readonly parts: readonly string[]; readonly marks: readonly string[] };

/** A whole number: "9.354", "27,703", "9083". Decimals ("57,32") are not one. */
export function readWhole(text: string): bigint | null {
  const cut = cutNumber(text);
  if (cut === null) return null;
  return isGrouped(cut, cut.parts.length) ? BigInt(cut.parts.join('')) : null;
}

/**
 * The number before a scale word: "12,233" and "486.24" are decimals, "2.345,6" has both marks.
 * Full rupiah before a superfluous scale word ("28.124.863.122 miliar") give null.
 */
export function readScaled(text: string): Decimal | null {
  const cut = cutNumber(text);
  if (cut === null) return null;
  const { parts, marks } = cut;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return { value: BigInt(last), decimals: 0 };
  if (parts.length === 2) return { value: BigInt(parts.join('')), decimals: last.length };
  const differs = marks.at(-1) !== marks[0];
  if (!differs || !isGrouped(cut, parts.length - 1)) return null;
  return { value: BigInt(parts.join('')), decimals: last.length };
}

/** Full rupiah: "97.855.640.881", "23,765,523,420", "1.286.722.088,95", "6.589.851150". */
export function readRupiah(text: string): Decimal | null {
  const cut = cutNumber(text);
  if (cut === null) return null;
  const last = cut.parts.at(-1) ?? '';
  if (cut.parts.length > 1 && last.length <= 2) {
    const marks = cut.marks.slice(0, -1);
    if (marks.includes(cut.marks.at(-1) ?? '') || !isGrouped(cut, cut.parts.length - 1)) return null;
    return { value: BigInt(cut.parts.join('')), decimals: last.length };
  }
  return isGrouped(cut, cut.parts.length) ? { value: BigInt(cut.parts.join('')), decimals: 0 } : null;
}

/** Groups of three after the first; a lost mark makes a group of six. */
function isGrouped({ parts }: Cut, count: number): boolean {
  if (count === 1) return true;
  return parts.every((part, index) => {
    if (index >= count) return true;
    return index === 0 ? part.length <= 6 : part.length === 3 || part.length === 6;
  });
}

function cutNumber(text: string): Cut | null {
  if (text.length > LONGEST) return null;
  const parts = text.split(/[.,]/);
  return { parts, marks: [...text].filter((sign) => sign === '.' || sign === ',') };
}
