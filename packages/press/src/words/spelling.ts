// Whether a printed word is a known one with a slip of the pen.

/** One letter more, less, other, or two neighbours swapped; words under five letters must be right. */
export function isNearly(word: string, right: string): boolean {
  if (word === right) return true;
  if (right.length < 5 || Math.abs(word.length - right.length) > 1 || word.charAt(0) !== right.charAt(0)) return false;
  let head = 0;
  while (head < word.length && word.charAt(head) === right.charAt(head)) head += 1;
  let tail = 0;
  const most = Math.min(word.length, right.length) - head;
  while (tail < most && word.charAt(word.length - 1 - tail) === right.charAt(right.length - 1 - tail)) tail += 1;
  const leftWord = word.slice(head, word.length - tail);
  const leftRight = right.slice(head, right.length - tail);
  if (leftWord.length <= 1 && leftRight.length <= 1) return true;
  return leftWord.length === 2 && leftRight.length === 2 && leftWord === `${leftRight.charAt(1)}${leftRight.charAt(0)}`;
}
