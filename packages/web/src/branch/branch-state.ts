// What a page says of the branch behind it: open, none, or how far the example is while it is made.
import type { BranchNow } from './branch.ts';

export type BranchState =
  | { readonly kind: 'open'; readonly isExample: boolean; readonly scale: string | null }
  | { readonly kind: 'building'; readonly phase: string; readonly done: number; readonly total: number }
  | { readonly kind: 'none' };

export function branchState(now: ReturnType<BranchNow>): BranchState {
  if (now === undefined) return { kind: 'none' };
  if ('building' in now) return { kind: 'building', ...now.building };
  return { kind: 'open', isExample: now.isExample, scale: now.scale ?? null };
}
