// Reads a list that was typed as in a case file: "[{smp: 1}]".

import type { Raw } from '@jamin/engine';
import { parse } from 'yaml';

/** What cannot be read is handed back as it is. */
export function readFlow(typed: string): Raw {
  try {
    return parse(typed, { schema: 'failsafe' }) as Raw;
  } catch {
    return typed;
  }
}
