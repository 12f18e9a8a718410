// Answers posted forms apart from the server, for what would change an answer may take seconds to find; where there is
// no time for that, the answer is given without it and says so.

import type { Language } from '@jamin/law';
import { threadLine } from '../serving/thread-line.ts';
import { type Asked, type CalculatorState, calculate } from './calculate.ts';
import { type EventState, eventState } from './event-state.ts';
import type { Typed } from './typed.ts';

export type AnswerJob =
  | { readonly kind: 'calculator'; readonly name: string; readonly typed: Typed; readonly asked: Asked }
  | { readonly kind: 'event'; readonly name: string; readonly typed: Typed; readonly language: Language }
  /** Loads the law before the first form comes. */
  | { readonly kind: 'begin' };

export type AnswersApart = {
  readonly calculator: (name: string, typed: Typed, asked: Asked) => Promise<CalculatorState>;
  readonly event: (name: string, typed: Typed, language: Language) => Promise<EventState>;
};

type Limits = {
  /** How long somebody waits for all of an answer; with 0 what would change it is never searched for. */
  readonly milliseconds?: number | undefined;
  /** How many forms may wait. */
  readonly waiting?: number | undefined;
};

const MILLISECONDS = 3000;
const WAITING = 16;

export function answersApart({ milliseconds = MILLISECONDS, waiting = WAITING }: Limits = {}): AnswersApart {
  const thread = () => new URL(import.meta.resolve('@jamin/web/answer-thread'));
  const limits = { atOnce: 1, waiting, milliseconds, patience: milliseconds };
  const line = threadLine<AnswerJob, CalculatorState | EventState | undefined>(thread, limits);
  const begin = () => void line({ kind: 'begin' });
  setTimeout(begin, BEGIN).unref();
  return {
    calculator: async (name, typed, asked) => {
      const found = milliseconds === 0 ? 'late' : await line({ kind: 'calculator', name, typed, asked });
      if (typeof found !== 'string') return found.told as CalculatorState;
      return calculate(name, typed, { ...asked, changes: 'left-out' });
    },
    event: async (name, typed, language) => {
      const found = milliseconds === 0 ? 'late' : await line({ kind: 'event', name, typed, language });
      if (typeof found !== 'string') return found.told as EventState;
      return eventState(name, typed, language, 'left-out');
    },
  };
}

/** The first pages go before. */
const BEGIN = 1000;
