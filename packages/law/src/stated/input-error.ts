// Stops on what people brought when it cannot be used: what is wrong, where, and what to do, in both languages.

import type { Words } from '@jamin/engine';
import type { Problem } from './problem.ts';

/** Bad input that stops a command or a page. A programming error is never one of these. */
export class InputError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.place}: ${problem.message.en}`).join('\n'));
    this.name = 'InputError';
    this.problems = problems;
  }
}

export function stop(code: string, place: string, message: Words, remedy: Words): never {
  throw new InputError([{ code, place, message, remedy }]);
}
