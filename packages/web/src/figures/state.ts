// How a verdict looks on a page: it fits, it is wrong, or it cannot be checked.

import type { Verdict } from '@jamin/press';

export type State = 'fits' | 'wrong' | 'unknown';

export function stateOf(verdict: Verdict): State {
  if (verdict === null) return 'unknown';
  return verdict ? 'fits' : 'wrong';
}
