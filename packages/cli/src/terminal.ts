// Writing to a terminal: colours only on a terminal, errors on standard error, one language at a time.

import { styleText } from 'node:util';
import type { Language, Problem } from '@jamin/law';
import { problemText } from './failure.ts';

type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan';

/** What a command writes with. */
export type Terminal = {
  readonly language: Language;
  readonly json: boolean;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly paint: (style: Style, text: string) => string;
  readonly width: number;
  /** Shows or replaces a line of progress on standard error, only on a terminal. */
  readonly progress: (text: string) => void;
};

export function terminal(language: Language, json: boolean): Terminal {
  const coloured = process.stdout.isTTY === true && !json;
  return {
    language,
    json,
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
    paint: (style, text) => (coloured ? styleText(style, text, { stream: process.stdout }) : text),
    width: Math.max(40, Math.min(process.stdout.columns ?? 100, 120)),
    progress: (text) => {
      if (process.stderr.isTTY === true) process.stderr.write(`\r\u001b[2K${text}`);
    },
  };
}

export function showProblems(to: Terminal, problems: readonly Problem[]): void {
  if (to.json) {
    to.out(JSON.stringify({ schema: 'jamin.problems/1', problems }, null, 2));
    return;
  }
  for (const problem of problems) to.error(`${to.paint('red', '✗')} ${problemText(problem, to.language)}`);
}

/** Breaks a text at spaces to a width, further lines indented. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}
