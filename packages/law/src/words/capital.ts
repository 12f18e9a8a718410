// Which first letters of a label or a sentence become small inside another sentence.

/** Names keep their capital wherever they stand. */
const NAMES = new Set(
  (
    'Anda BPJS Permenaker Perpres Pasal Lampiran Balai Dana Indonesia Indonesian Jamsostek ' +
    'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember ' +
    'January February March May June July August October December'
  ).split(' '),
);

/** A label inside a sentence begins small, unless it begins with an abbreviation or a name. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) && !NAMES.has(/^\p{L}+/u.exec(text)?.[0] ?? '')
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text that goes on inside a sentence: a small letter first, no full stop last. */
export function inSentence(text: string): string {
  return lowerFirst(text.replace(/\.$/, ''));
}

/** A text with one full stop at its end. */
export function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
