// Numbers written as words: "tiga", "sebelas", "dua puluh lima", "seratus dua", "twelve".

const ONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    sembilan: 9,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    sepuluh: 10,
    sebelas: 11,
    seratus: 100,
    seribu: 1000,
  }),
);

const TIMES: ReadonlyMap<string, number> = new Map(
  Object.entries({ puluh: 10, ratus: 100, ribu: 1000, hundred: 100, thousand: 1000 }),
);

/** Whether the word can begin a number. */
export function beginsNumber(word: string): boolean {
  return ONES.has(word);
}

/** The number that the words from `from` on spell, and how many words it took; null when none begins there. */
export function readNumberWords(
  words: (index: number) => string,
  from: number,
): { readonly value: bigint; readonly length: number } | null {
  let total = 0;
  let group = 0;
  let length = 0;
  for (;;) {
    const word = words(from + length);
    const one = ONES.get(word);
    const times = TIMES.get(word);
    if (one !== undefined && fits(one, group)) group += one;
    else if (word === 'belas' && group % 10 > 0) group += 10;
    else if (times !== undefined && length > 0 && group > 0) {
      if (times === 1000) {
        total += group * 1000;
        group = 0;
      } else {
        const ones = group % 10;
        group += ones * times - ones;
      }
    } else break;
    length += 1;
    if (length > 12) break;
  }
  if (length === 0) return null;
  return { value: BigInt(total + group), length };
}

/** "dua puluh" takes ones, "seratus" takes "sepuluh" and "sebelas" as well. */
function fits(one: number, group: number): boolean {
  if (one >= 100) return group === 0;
  return one >= 10 ? group % 100 === 0 : group % 10 === 0 && group % 100 !== 10;
}
