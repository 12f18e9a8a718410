// One office of the archive: what it said over time, every statement added up again, and what does not fit.

import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { languageOf, useLanguage } from '../language.ts';
import { Chart } from '../parts/chart.tsx';
import { FindingList } from '../parts/finding-list.tsx';
import { SumTable } from '../parts/sum-table.tsx';
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
        <a href={href('archive', language)}>← {words.back}</a>
      </p>
      <h1>{words.title(name)}</h1>
      <p className="lead">{words.lead(tally.all, tally.fits, tally.wrong, tally.unknown)}</p>
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
      <Misfits page={page} />
      <h2>{words.statementsHeading}</h2>
      {statements.map((said) => (
        <Said key={said.line.id} said={said} />
      ))}
      <h2>{words.dataHeading}</h2>
      <p>
        <a href={page.download}>{words.data}</a>
      </p>
    </>
  );
}

function TimeLineList({ page: { statements } }: { readonly page: PageData }) {
  const words = officeWords[useLanguage()];
  return (
    <section>
      <h2>{words.contents}</h2>
      <ol className="time-list">
        {statements.map(({ line: { id, period, area, state, mark, verdict, difference, outlet } }) => (
          <li key={id} className={state}>
            <span className="verdict-mark" aria-hidden="true">
              {mark}
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

function Misfits({ page: { misfits, compared } }: { readonly page: PageData }) {
  const language = useLanguage();
  const words = officeWords[language];
  if (misfits.length === 0) {
    return (
      <>
        <h2>{words.misfitHeading}</h2>
        <p>{compared === 0 ? words.notCompared : words.fitsOverTime(compared)}</p>
      </>
    );
  }
  return (
    <section>
      <h2>{words.misfitHeading}</h2>
      <p>
        {compared === 0 ? null : words.misfitLead(compared)} {words.noBlame}
      </p>
      <ul className="findings">
        {misfits.map(({ text, weight, mark, evidence, links }) => (
          <li key={text} className={`finding ${weight}`}>
            <span className="finding-mark" aria-hidden="true">
              {mark}
            </span>
            <div>
              <p>{text}</p>
              <ul className="small">
                {evidence.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              <p className="small">
                {links.map((link, index) => (
                  <span key={link.href}>
                    {index === 0 ? '' : ' · '}
                    <a href={link.href}>{link.text}</a>
                  </span>
                ))}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ said }: { readonly said: PageData['statements'][number] }) {
  const language = useLanguage();
  const words = officeWords[language];
  const { line, text, published, sums, chart, disagreements } = said;
  return (
    <section id={line.id} className={`card said ${line.state}`}>
      <h3>{line.area === null ? line.period : `${line.period} · ${line.area}`}</h3>
      <p className="verdict">
        <span className="verdict-mark" aria-hidden="true">
          {line.mark}
        </span>{' '}
        {line.verdict}
      </p>
      <p className="small quiet">
        {[line.outlet, published === null ? null : `${words.published} ${published}`].filter(Boolean).join(' · ')}
      </p>
      <h4>{words.restated}</h4>
      <blockquote lang="id">{text}</blockquote>
      {sums.map((statement, index) => (
        <div key={statement.id}>
          {index === 1 ? <h4>{words.alsoIn}</h4> : null}
          {index === 0 ? null : <p className="quiet">{`${statement.period}: ${statement.verdict}`}</p>}
          <SumTable statement={statement} language={language} />
          <FindingList findings={statement.findings} language={language} />
        </div>
      ))}
      {chart === null ? null : <Chart chart={chart} words={words} />}
      {disagreements.length === 0 ? null : (
        <div className="notice">
          <p>{words.differences}:</p>
          <ul>
            {disagreements.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      <form method="post" action={href('check', language)} encType="multipart/form-data" className="actions">
        <input type="hidden" name="teks" value={text} />
        <button type="submit" className="button second">
          {words.check}
          <span className="visually-hidden">{` (${line.period})`}</span>
        </button>
        <a className="button second" href={line.source} rel="noreferrer">
          {words.source}
          <span className="visually-hidden">{` (${line.period})`}</span>
        </a>
      </form>
    </section>
  );
}
