// What is wrong with an option, which one was perhaps meant, and which help tells more.

import type { Problem } from '@jamin/law';
import { stop } from './failure.ts';
import { commandIn, optionsOf } from './help.ts';

/** Stops with the option that `parseArgs` did not take. */
export function refuseOption(args: readonly string[], error: unknown): never {
  const message = error instanceof Error ? error.message : '';
  const option = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? '';
  const command = commandIn(args);
  const help = command === undefined ? 'jamin --help' : `jamin ${command} --help`;
  const isUnknown = error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  const meant = isUnknown ? nearest(option, optionsOf(command)) : undefined;
  const problem: Pick<Problem, 'message' | 'remedy'> = {
    message: isUnknown
      ? { id: 'Pilihan ini tidak dikenal.', en: 'This option is not known.' }
      : { id: 'Nilai pilihan ini kurang, atau tidak perlu.', en: 'This option lacks its value, or takes none.' },
    remedy: {
      id: `${meant === undefined ? '' : `Mungkin maksudnya ${meant}. `}Lihat ${help}.`,
      en: `${meant === undefined ? '' : `Perhaps ${meant} is meant. `}See ${help}.`,
    },
  };
  return stop('unknown-option', option, problem.message, problem.remedy);
}

/** The option with the fewest changed letters, unless that is more than a third of them. */
function nearest(option: string, options: readonly string[]): string | undefined {
  const [first] = options
    .map((one) => ({ one, distance: distance(option, one) }))
    .filter((found) => found.distance <= Math.max(1, Math.floor(option.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return first?.one;
}

/** How many letters must be put in, taken out or replaced to make one word of the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...to].entries()) {
      const replaced = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
