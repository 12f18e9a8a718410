// Misprints of a row of digits: all that one slip can make, and how many slips lie between two rows.

/** Every row of digits that one substitution, transposition, lost or extra digit leads to; no zero in front. */
export function singleEdits(digits: string): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at <= digits.length; at++) {
    const [before, after] = [digits.slice(0, at), digits.slice(at)];
    for (const digit of '0123456789') {
      found.add(before + digit + after);
      if (after !== '') found.add(before + digit + after.slice(1));
    }
    found.add(before + after.slice(1));
    if (after.length > 1) found.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  found.delete(digits);
  return [...found].filter((row) => row !== '' && !row.startsWith('0'));
}

/** The least number of substitutions, transpositions of neighbours, lost and extra digits from one row to the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const least = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1)];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && isSwap) least.push(at(beforeLast, column - 2) + 1);
      current.push(Math.min(...least));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
