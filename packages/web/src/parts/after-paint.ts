// Work that waits until the browser has shown what is there: an answer is read before its last part is found.

export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
