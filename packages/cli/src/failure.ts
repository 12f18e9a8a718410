// Errors for people: what is wrong, where, which rule it breaks and what to do, in both languages; and the exit codes.

import type { Words } from '@jamin/engine';
import type { Problem } from '@jamin/law';

/** Exit codes of every command: yes, no, bad input, cannot be decided. */
export const exit = { yes: 0, no: 1, badInput: 2, cannotDecide: 3 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** Bad input that stops a command. A programming error is never one of these. */
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

export function problemText(problem: Problem, language: 'id' | 'en'): string {
  const place = problem.place === '' ? '' : `${problem.place}: `;
  return `${place}${problem.message[language]} ${problem.remedy[language]}`;
}

/** A text with one full stop at its end. */
export function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
