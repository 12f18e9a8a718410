// Where the answers of a conversation come from: a person at a terminal, or a pipe with one answer a line.

import { createInterface } from 'node:readline';

/** Gives the next answer, or undefined at the end. Prompts go to standard error, so that the output stays clean. */
export type AnswerSource = {
  readonly isPerson: boolean;
  readonly next: (prompt: string) => Promise<string | undefined>;
  readonly close: () => void;
};

export function standardAnswers(input: NodeJS.ReadStream, output: NodeJS.WriteStream): AnswerSource {
  const isPerson = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({ input, output, terminal: isPerson, historySize: 0 });
  const waiting: ((line: string | undefined) => void)[] = [];
  const ready: string[] = [];
  let ended = false;
  lines.on('line', (line) => {
    const wanted = waiting.shift();
    if (wanted === undefined) ready.push(line);
    else wanted(line);
  });
  lines.on('close', () => {
    ended = true;
    for (const wanted of waiting.splice(0)) wanted(undefined);
  });
  return {
    isPerson,
    next: (prompt) => {
      const above = prompt.lastIndexOf('\n') + 1;
      output.write(prompt.slice(0, above));
      lines.setPrompt(prompt.slice(above));
      lines.prompt();
      const line = ready.shift();
      if (line !== undefined || ended) return Promise.resolve(line);
      return new Promise((resolve) => waiting.push(resolve));
    },
    close: () => lines.close(),
  };
}

/** Answers written beforehand, for tests; prompts are handed to `hear`. */
export function writtenAnswers(answers: readonly string[], hear: (prompt: string) => void): AnswerSource {
  const rest = [...answers];
  return {
    isPerson: false,
    next: (prompt) => {
      hear(prompt);
      return Promise.resolve(rest.shift());
    },
    close: () => undefined,
  };
}
