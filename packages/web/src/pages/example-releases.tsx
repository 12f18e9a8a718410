// Every release of Cabang Contoh, the newest first, and those that are planned.

import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { exampleData, exampleHeaders } from '../branch/example-page.ts';
import { exampleReleases } from '../branch/example-releases.ts';
import { branching } from '../context.ts';
import { releaseLines } from '../figures/release-view.ts';
import { languageOf, useLanguage } from '../language.ts';
import { BranchFrame } from '../parts/branch-frame.tsx';
import { ReleaseList } from '../parts/release-list.tsx';
import { exampleWords } from '../words/example-words.ts';

export const headers = exampleHeaders;

export function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  return exampleData(context.get(branching)(), async (branch) => releaseLines(await exampleReleases(branch), language));
}

export default function ExampleReleases() {
  const { branch, view } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = exampleWords[language];
  return (
    <BranchFrame branch={branch} title={words.releases} description={words.releasesDescription}>
      <p className="lead">{words.releasesLead}</p>
      <ReleaseList lines={view ?? []} language={language} />
      <p>
        <a href={href('exampleBranch', language)}>{words.allFigures}</a>
      </p>
    </BranchFrame>
  );
}
