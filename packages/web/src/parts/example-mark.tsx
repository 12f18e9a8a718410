// The mark above every page of the example: that it is none of a real branch, and its scale.

import type { BranchState } from '../branch/branch-state.ts';
import { useLanguage } from '../language.ts';
import { branchWords } from '../words/branch-words.ts';

export function ExampleMark({ branch }: { readonly branch: BranchState }) {
  const words = branchWords[useLanguage()];
  if (branch.kind !== 'open' || !branch.isExample) return null;
  return (
    <p className="example-mark">
      <strong className="badge">{words.exampleMark}</strong> {words.example(branch.scale ?? '1:1')}
    </p>
  );
}
