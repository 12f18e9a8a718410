// What stands around every page of the branch: the mark of the example with its scale, or why there is nothing yet.

import type { ReactNode } from 'react';
import type { BranchState } from '../branch/branch-state.ts';
import { useLanguage } from '../language.ts';
import { branchWords } from '../words/branch-words.ts';
import { ExampleMark } from './example-mark.tsx';
import { Notice } from './notice.tsx';

type BranchFrameProps = {
  readonly branch: BranchState;
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
};

/** No page of a branch is for search engines. */
export function BranchFrame({ branch, title, description, children }: BranchFrameProps) {
  const isExample = branch.kind === 'building' || (branch.kind === 'open' && branch.isExample);
  return (
    <>
      <title>{`${isExample ? 'CONTOH · ' : ''}${title} · Jamin`}</title>
      <meta name="description" content={description} />
      <meta name="robots" content="noindex" />
      <ExampleMark branch={branch} />
      <h1>{title}</h1>
      {branch.kind === 'open' ? children : <NotYet branch={branch} />}
    </>
  );
}

/** The answer itself says when the browser is to look again; no script is needed. */
function NotYet({ branch }: { readonly branch: Exclude<BranchState, { kind: 'open' }> }) {
  const language = useLanguage();
  const words = branchWords[language];
  if (branch.kind === 'none') {
    return (
      <Notice>
        <h2>{words.closed}</h2>
        <p>{words.closedText}</p>
      </Notice>
    );
  }
  const { done, total, phase } = branch;
  const count = (number: number) => number.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB');
  return (
    <Notice>
      <h2>{words.building}</h2>
      <p>
        <progress className="building" max={Math.max(total, 1)} value={done} aria-label={words.building} />{' '}
        {`${words.phases[phase] ?? words.building}: ${words.done(count(done), count(total))}`}
      </p>
      <p>{words.buildingText}</p>
    </Notice>
  );
}
