// Writes to the terminal of a start: one line is written anew where there is a terminal, else one line a phase.
import type { Console } from './start-branch.ts';

type Stream = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
};

const ERASE = '\r\u001b[2K';

export function consoleOver(stream: Stream): Console {
  let last = '';
  const line = (text: string) => {
    stream.write(`${stream.isTTY === true && last !== '' ? ERASE : ''}${text}\n`);
    last = '';
  };
  const progress = (what: string, done: number, total: number) => {
    if (stream.isTTY === true)
      stream.write(`${ERASE}${`${share(done, total)} ${what}`.slice(0, (stream.columns ?? 80) - 1)}`);
    // Into a file: a phase is told once, when it begins.
    else if (what !== last) stream.write(`${what}\n`);
    last = what;
  };
  return { line, progress };
}

function share(done: number, total: number): string {
  return `${total === 0 ? 100 : Math.floor((100 * done) / total)} %`.padStart(5);
}
