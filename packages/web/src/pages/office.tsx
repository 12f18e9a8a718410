// One office of the archive: what it said over time, every statement added up again, and what does not fit.

import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { languageOf, useLanguage } from '../language.ts';
import { Chart } from '../parts/chart.tsx';
import { Mark } from '../parts/mark.tsx';
import { Misfits } from '../parts/misfits.tsx';
import { OfficeStatement } from '../parts/office-statement.tsx';
import { officeWords } from '../words/office-words.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  // What draws charts is large, and loaded when somebody comes.
  const { officePage } = await import('../figures/office-page.ts');
  const page = officePage(params['office'] ?? '', languageOf(new URL(request.url).pathname));
  if (page === null) throw data(null, { status: 404 });
  return page;
}

type PageData = Awaited<ReturnType<typeof loader>>;

export default function Office() {
  const page = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = officeWords[language];
  const { name, tally, statements } = page;
  return (
    <>
      <title>{`${words.title(name)} · Jamin`}</title>
      <meta name="description" content={words.describes(name)} />
      <p className="small">
        <a href={href('archive', language)}>
          <Mark kind="back" /> {words.back}
        </a>
      </p>
      <h1>{words.title(name)}</h1>
      <p className="lead">{words.lead(tally.all, tally.fits, tally.wrong, tally.unknown)}</p>
      <Misfits misfits={page.misfits} compared={page.compared} language={language} />
      <TimeLineList page={page} />
      {page.charts.length === 0 ? null : (
        <>
          <h2>{words.timeHeading}</h2>
          <div className="charts">
            {page.charts.map((chart) => (
              <Chart key={chart.caption} chart={chart} words={words} />
            ))}
          </div>
        </>
      )}
      <h2>{words.statementsHeading}</h2>
      {statements.map((said, place) => (
        <OfficeStatement key={said.line.id} said={said} isOpen={place < OPEN} language={language} />
      ))}
      <section className="no-print">
        <h2>{words.dataHeading}</h2>
        <p>
          <a href={page.download}>{words.data}</a>
        </p>
      </section>
      <p className="actions">
        <a className="button" href={href('check', language)}>
          {words.checkYours}
        </a>
      </p>
    </>
  );
}

/** The newest statements stand open; the others open on demand. */
const OPEN = 2;

function TimeLineList({ page: { statements } }: { readonly page: PageData }) {
  const words = officeWords[useLanguage()];
  return (
    <section>
      <h2>{words.contents}</h2>
      <ol className="time-list">
        {statements.map(({ line: { id, period, area, state, verdict, difference, outlet } }) => (
          <li key={id} className={state}>
            <span className="verdict-mark">
              <Mark kind={state} />
            </span>
            <div>
              <a href={`#${id}`}>{area === null ? period : `${period} · ${area}`}</a>
              <p className="small">
                {[difference === null ? verdict : `${verdict}: ${difference}`, outlet].filter(Boolean).join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
