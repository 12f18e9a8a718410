// A terminal that keeps what was written to it, for tests.

import type { Language } from '@jamin/law';
import type { Terminal } from './terminal.ts';

type RecordedTerminal = Terminal & { readonly said: string[]; readonly complained: string[] };

export function recordedTerminal(language: Language = 'id', json = false): RecordedTerminal {
  const said: string[] = [];
  const complained: string[] = [];
  return {
    language,
    json,
    said,
    complained,
    out: (text) => said.push(text),
    error: (text) => complained.push(text),
    paint: (_style, text) => text,
    width: 80,
    progress: () => undefined,
  };
}
