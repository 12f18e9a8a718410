// The page of Cabang Contoh: what it paid, as a picture and a table, each number a way back to the law.

import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { exampleFigures } from '../branch/example-figures.ts';
import { exampleData, exampleHeaders } from '../branch/example-page.ts';
import { exampleReleases } from '../branch/example-releases.ts';
import { branching } from '../context.ts';
import { figuresView } from '../figures/example-view.ts';
import { releaseLines } from '../figures/release-view.ts';
import { languageOf, useLanguage } from '../language.ts';
import { BranchFrame } from '../parts/branch-frame.tsx';
import { Chart } from '../parts/chart.tsx';
import { FigureTable, MonthTable } from '../parts/figure-table.tsx';
import { ReleaseList } from '../parts/release-list.tsx';
import { branchTyped } from '../release/branch-typed.ts';
import { exampleWords } from '../words/example-words.ts';

export const headers = exampleHeaders;

export function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  return exampleData(context.get(branching)(), async (branch) => {
    const figures = await exampleFigures(branch);
    return {
      figures: figuresView(figures, language),
      releases: releaseLines(await exampleReleases(branch), language),
      canCompose: branchTyped(figures, language) !== undefined,
    };
  });
}

export default function ExampleBranch() {
  const { branch, view } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = exampleWords[language];
  return (
    <BranchFrame branch={branch} title={words.branch} description={words.branchDescription}>
      {view === null ? null : (
        <>
          <p className="lead">{view.figures.lead}</p>
          <h2>{words.figures}</h2>
          <p>{words.walk}</p>
          <FigureTable view={view.figures} language={language} />
          {view.figures.chart === null ? null : <Chart chart={view.figures.chart} words={NO_TABLE} />}
          <MonthTable view={view.figures} language={language} />
          <p className="small quiet">{view.figures.books}</p>
          <h2>{words.releases}</h2>
          <p>{words.releasesLead}</p>
          <ReleaseList lines={view.releases} language={language} />
          {view.canCompose ? (
            <p>
              <a className="button second" href={`${href('compose', language)}?angka=contoh`}>
                {words.compose}
              </a>
            </p>
          ) : null}
          <h2>{words.tryIt}</h2>
          <p>{words.tryLead}</p>
          <p>
            <a className="button" href={href('signIn', language)}>
              {words.signIn}
            </a>
          </p>
        </>
      )}
    </BranchFrame>
  );
}

/** The table stands above the picture. */
const NO_TABLE = { table: '', download: '' };
