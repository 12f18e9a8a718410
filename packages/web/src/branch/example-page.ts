// What every page of the example begins with: the branch if it is there, or what is to be said meanwhile.

import { data } from 'react-router';
import type { Branch, BranchNow } from './branch.ts';
import { type BranchState, branchState } from './branch-state.ts';

/** Seconds after which a browser looks again, by itself and without a script. */
const AGAIN = '3';

type Shown<T> = { readonly branch: BranchState; readonly view: T | null };

/** Only an example is shown here; a real branch publishes elsewhere. */
export function exampleNow(now: ReturnType<BranchNow>): Branch | undefined {
  return now !== undefined && !('building' in now) && now.isExample ? now : undefined;
}

/** What a page shows of the example, once it is open; not found where there is no such thing. */
export async function exampleData<T>(now: ReturnType<BranchNow>, read: (branch: Branch) => Promise<T | undefined>) {
  const state = branchState(now);
  const branch = exampleNow(now);
  if (branch === undefined) {
    const shown: Shown<T> = { branch: state.kind === 'open' ? { kind: 'none' } : state, view: null };
    const isMade = state.kind === 'building';
    return data(shown, isMade ? { status: 503, headers: { 'Retry-After': AGAIN, Refresh: AGAIN } } : {});
  }
  const view = await read(branch);
  if (view === undefined) throw data(null, { status: 404 });
  return data<Shown<T>>({ branch: state, view });
}

/** For the pages' `headers`. Figures change with every payment, and some readers see more: no answer is kept. */
export function exampleHeaders({ loaderHeaders }: { readonly loaderHeaders: Headers }): Headers {
  const headers = new Headers(loaderHeaders);
  headers.set('Cache-Control', 'no-store');
  return headers;
}
