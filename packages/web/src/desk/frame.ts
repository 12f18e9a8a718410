// What stands around a page for who is signed in, and what was just done, carried by the address that the form led to.
import type { Role } from '@jamin/administration';
import { type BranchState, branchState } from '../branch/branch-state.ts';
import { doneWords } from '../words/done-words.ts';
import type { Acting } from './acting.ts';

type Framed = {
  readonly branch: BranchState;
  readonly name: string;
  readonly role: Role;
  readonly done: string | undefined;
};

/**
 * `?selesai=decided`: one of few words of ours, and nothing of a person. An address is kept and opened again: words
 * that the page knows to be over by then are not said.
 */
export function frameOf(
  { branch, actor, language }: Acting,
  request: Request,
  truth: { readonly [step: string]: boolean } = {},
): Framed {
  const step = new URL(request.url).searchParams.get('selesai') ?? '';
  const done = doneWords[language];
  const isTrue = !Object.hasOwn(truth, step) || truth[step] === true;
  const told = isTrue && Object.hasOwn(done, step) ? done[step] : undefined;
  return { branch: branchState(branch), name: actor.name, role: actor.role, done: told };
}
