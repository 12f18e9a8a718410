// One release of Cabang Contoh, each of its numbers a link; its versions, what changed, and its data.

import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { exampleData, exampleHeaders } from '../branch/example-page.ts';
import { publicRelease } from '../branch/example-releases.ts';
import { releaseFiles } from '../branch/release-files.ts';
import { branching } from '../context.ts';
import { releaseView } from '../figures/release-view.ts';
import { languageOf, useLanguage } from '../language.ts';
import { BranchFrame } from '../parts/branch-frame.tsx';
import { ReleaseChanges, ReleaseText } from '../parts/release-text.tsx';
import { exampleWords } from '../words/example-words.ts';

export const headers = exampleHeaders;

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const { release = '', version } = params;
  if (version !== undefined && !/^[1-9]\d{0,5}$/.test(version)) throw data(null, { status: 404 });
  return exampleData(context.get(branching)(), async (branch) => {
    const shown = await publicRelease(branch, release, version === undefined ? undefined : Number(version));
    if (shown === undefined) return undefined;
    const files = await releaseFiles(shown.version);
    return releaseView(shown, [...files.keys()], language);
  });
}

export default function ExampleRelease() {
  const { branch, view } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = exampleWords[language];
  return (
    <BranchFrame branch={branch} title={view?.title ?? words.text} description={words.releaseDescription}>
      {view === null ? null : (
        <>
          <p className="quiet">
            {view.version}
            {view.newer === null ? null : (
              <>
                {' · '}
                <a href={view.newer}>{words.newer}</a>
              </>
            )}
          </p>
          <ReleaseText view={view} />
          <p className="small quiet">{words.numbersLead}</p>
          <ReleaseChanges view={view} language={language} />
          <h2>{words.files}</h2>
          <p>{words.filesLead}</p>
          <ul>
            {view.files.map(({ name, href }) => (
              <li key={name}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
          <p>
            <a href={href('exampleReleases', language)}>{words.releases}</a>
          </p>
        </>
      )}
    </BranchFrame>
  );
}
