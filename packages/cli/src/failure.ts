// Errors for people: what is wrong, where, which rule it breaks and what to do, in both languages; and the exit codes.

import type { Problem } from '@jamin/law';

export { InputError, sentence, stop } from '@jamin/law';

/** Exit codes of every command: yes, no, bad input, cannot be decided. */
export const exit = { yes: 0, no: 1, badInput: 2, cannotDecide: 3 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

export function problemText(problem: Problem, language: 'id' | 'en'): string {
  const place = problem.place === '' ? '' : `${problem.place}: `;
  return `${place}${problem.message[language]} ${problem.remedy[language]}`;
}
