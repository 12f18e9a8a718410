// The archive of published figures on claims, recomputed: Pangkalpinang in front, then search, map and the nation.

import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { licenses } from '../datasets/licenses.ts';
import { searchOf } from '../figures/archive-search.ts';
import { languageOf, useLanguage } from '../language.ts';
import { Chart } from '../parts/chart.tsx';
import { FindScript } from '../parts/find-script.tsx';
import { FindingList } from '../parts/finding-list.tsx';
import { LongSelect } from '../parts/long-select.tsx';
import { Mark } from '../parts/mark.tsx';
import { StatementCard } from '../parts/statement-card.tsx';
import { SumTable } from '../parts/sum-table.tsx';
import { TileList, TileMap } from '../parts/tile-map.tsx';
import { VerdictCards } from '../parts/verdict-cards.tsx';
import { archiveWords } from '../words/archive-words.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  // What draws charts is large, and loaded when somebody comes.
  const { archivePage } = await import('../figures/archive-page.ts');
  const { pathname, searchParams } = new URL(request.url);
  return archivePage(searchOf(searchParams), languageOf(pathname));
}

type PageData = Awaited<ReturnType<typeof loader>>;

export default function Archive() {
  const page = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = archiveWords[language];
  return (
    <>
      <title>{`${words.title} · Jamin`}</title>
      <meta name="description" content={words.describes} />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {page.isAsked ? <SearchForm page={page} /> : <Opening page={page} />}
      {page.isAsked ? null : <SearchForm page={page} />}
      <h2>{words.mapHeading}</h2>
      <p>
        {words.mapSays} <Mark kind="fits" /> {words.fits.toLowerCase()}, <Mark kind="wrong" />{' '}
        {words.wrong.toLowerCase()}, <Mark kind="unknown" /> {words.unknown.toLowerCase()}.
      </p>
      <TileMap groups={page.map} label={words.mapHeading} />
      <p className="small quiet">{words.mapLegend}</p>
      <details>
        <summary>{words.mapList}</summary>
        <TileList groups={page.map} language={language} />
      </details>
      <Nation page={page} />
      <section className="no-print">
        <h2>{words.dataHeading}</h2>
        <p>{words.dataLead(licenses['CC-BY-4.0'].title)}</p>
        <ul className="links">
          {page.files.map((file) => (
            <li key={file.href}>
              <a href={file.href}>{file.name}</a>
            </li>
          ))}
          <li>
            <a href={href('data', language)}>{words.allData}</a>
          </li>
        </ul>
      </section>
      <p className="actions">
        <a className="button" href={href('check', language)}>
          {words.checkYours}
        </a>
      </p>
    </>
  );
}

function Opening({ page: { first, tallyChart } }: { readonly page: PageData }) {
  const language = useLanguage();
  const words = archiveWords[language];
  const cause = first?.statement.findings.filter(({ corrections }) => corrections.length > 0) ?? [];
  return (
    <>
      {first === null ? null : (
        <section className="answer">
          <h2>{first.heading}</h2>
          <VerdictCards cards={first.statement.cards.filter(({ state }) => state !== 'look')} />
          <p className="actions">
            <a className="button" href={first.more.href}>
              {first.more.name}
            </a>
            <a className="button second" href={first.line.source} rel="noreferrer">
              {words.source}: {first.line.outlet}
            </a>
          </p>
          <div className="beside">
            <Chart chart={first.chart} words={words} />
            <details>
              <summary>{words.firstSum}</summary>
              <SumTable statement={first.statement} language={language} />
              <h3>{words.cause}</h3>
              <FindingList findings={cause} language={language} />
            </details>
          </div>
        </section>
      )}
      <h2>{words.tallyHeading}</h2>
      <Chart chart={tallyChart} words={words} />
      <p>{words.honest}</p>
    </>
  );
}

function SearchForm({ page }: { readonly page: PageData }) {
  const language = useLanguage();
  const words = archiveWords[language];
  const { search, choices, isAsked, results } = page;
  const years = choices.years.map((year) => ({ value: year, name: year }));
  return (
    <section id="cari" className={isAsked ? undefined : 'no-print'}>
      <h2>{words.searchHeading}</h2>
      <form method="get" action={`${href('archive', language)}#cari`} className="search">
        <Choice name="kantor" label={words.office} all={words.allOffices} chosen={search.office} of={choices.offices} />
        <Choice name="tahun" label={words.year} all={words.allYears} chosen={search.year} of={years} />
        <Choice
          name="program"
          label={words.programme}
          all={words.allProgrammes}
          chosen={search.programme}
          of={choices.programmes}
        />
        <div className="actions">
          <button type="submit" className="button">
            {words.find}
          </button>
          <FindScript />
          {isAsked ? <a href={`${href('archive', language)}#cari`}>{words.clear}</a> : null}
        </div>
      </form>
      <h3>{words.listHeading}</h3>
      <p role="status">{results.length === 0 ? words.nothing : words.results(results.length)}</p>
      <ResultList results={results} isOpen={isAsked} />
    </section>
  );
}

/** The first ones are shown; the rest opens on demand, unless somebody searched. */
function ResultList({ results, isOpen }: { readonly results: PageData['results']; readonly isOpen: boolean }) {
  const words = archiveWords[useLanguage()];
  const shown = isOpen ? results : results.slice(0, SHOWN);
  const rest = isOpen ? [] : results.slice(SHOWN);
  const list = (some: PageData['results']) => (
    <ul className="statements">
      {some.map((statement) => (
        <li key={statement.id}>
          <StatementCard statement={statement} words={words} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(shown)}
      {rest.length === 0 ? null : (
        <details>
          <summary>{words.more(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

const SHOWN = 3;
/** More choices than this are searched. */
const MOST_LISTED = 20;

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly chosen: string;
  readonly of: readonly { readonly value: string; readonly name: string }[];
};

function Choice({ name, label, all, chosen, of }: ChoiceProps) {
  const List = of.length > MOST_LISTED ? LongSelect : 'select';
  return (
    <div className="question">
      <label htmlFor={`cari-${name}`}>{label}</label>
      <List id={`cari-${name}`} name={name} defaultValue={chosen}>
        <option value="">{all}</option>
        {of.map(({ value, name: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </List>
    </div>
  );
}

function Nation({ page: { statistics, conflicts } }: { readonly page: PageData }) {
  const words = archiveWords[useLanguage()];
  return (
    <section>
      <h2>{words.nationHeading}</h2>
      <p>{words.nationLead}</p>
      <h3>{words.conflictsHeading}</h3>
      <p>{words.conflictsLead}</p>
      <dl className="conflicts">
        {conflicts.map(({ id, text }) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="charts">
        {statistics.map((chart) => (
          <Chart key={chart.caption} chart={chart} words={words} />
        ))}
      </div>
    </section>
  );
}
