// One figure of Cabang Contoh: its number, what is counted, the articles; entries and decisions for who may see them.

import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import type { Branch } from '../branch/branch.ts';
import { exampleFigures, figureNamed } from '../branch/example-figures.ts';
import { exampleData, exampleHeaders } from '../branch/example-page.ts';
import { publicRelease } from '../branch/example-releases.ts';
import { tracedEntries } from '../branch/traced-entries.ts';
import { branching } from '../context.ts';
import { figureView } from '../figures/figure-view.ts';
import { languageOf, useLanguage } from '../language.ts';
import { BranchFrame } from '../parts/branch-frame.tsx';
import { FigureEntries, FigureMeaning } from '../parts/figure-meaning.tsx';
import { MonthTable } from '../parts/figure-table.tsx';
import { exampleWords } from '../words/example-words.ts';

export const headers = exampleHeaders;

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const figure = figureNamed(params['figure'] ?? '');
  if (figure === undefined) throw data(null, { status: 404 });
  return exampleData(context.get(branching)(), async (branch) => {
    const release = await releaseAsked(branch, url);
    if (release === null) return undefined;
    const { figureDefinitions } = await import('@jamin/administration');
    const figures = await exampleFigures(branch, release);
    const after = url.searchParams.get('sesudah') ?? undefined;
    const traced = await tracedEntries(branch, request, { figure, scope: figures.scope, after });
    const view = figureView({ figure, figures, definitions: figureDefinitions, traced }, languageOf(url.pathname));
    return { ...view, path: url.pathname + url.search, next: view.next === null ? null : nextOf(url, view.next) };
  });
}

/** The version of a release as of which the figure is asked; undefined for the figure as it is now. */
async function releaseAsked(branch: Branch, { searchParams }: URL) {
  const [release, version] = [searchParams.get('siaran'), searchParams.get('versi')];
  if (release === null) return undefined;
  const shown = await publicRelease(branch, release, version === null ? undefined : Number(version));
  return shown?.version ?? null;
}

function nextOf(url: URL, after: string): string {
  const next = new URL(url);
  next.searchParams.set('sesudah', after);
  return `${next.pathname}${next.search}#catatan`;
}

export default function ExampleFigure() {
  const { branch, view } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = exampleWords[language];
  return (
    <BranchFrame branch={branch} title={view?.name ?? words.branch} description={words.figureDescription}>
      {view === null ? null : (
        <>
          <div className="answer">
            <p className="money big">{view.amount ?? words.hidden}</p>
            <p>
              {words.caseCount(view.cases ?? words.hidden)} · {words.period(view.figures.from, view.figures.to)}
            </p>
            <p className="small quiet">{view.figures.books}</p>
          </div>
          <FigureMeaning view={view} language={language} />
          <MonthTable view={view.figures} language={language} only={view.column} />
          <FigureEntries view={view} path={view.path} language={language} />
          <p>
            <a href={href('exampleBranch', language)}>{words.allFigures}</a>
          </p>
        </>
      )}
    </BranchFrame>
  );
}
