// The register of instruments: every law, regulation, letter and source that a sum here rests on.

import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { type InstrumentView, instrumentViews } from '../answers/law-register.ts';
import { languageOf, useLanguage } from '../language.ts';
import { lawWords } from '../words/law-words.ts';

export function loader({ request }: LoaderFunctionArgs) {
  const views = instrumentViews(languageOf(new URL(request.url).pathname));
  return views.map(({ id, title, href, kind, dates, places }) => ({
    id,
    title,
    href,
    kind,
    dates,
    cited: places.length,
  }));
}

export default function Laws() {
  const language = useLanguage();
  const said = lawWords[language];
  const instruments = useLoaderData<typeof loader>();
  const kinds = [...new Set(instruments.map(({ kind }) => kind))];
  return (
    <>
      <title>{`${said.title} · Jamin`}</title>
      <meta name="description" content={said.description} />
      <h1>{said.title}</h1>
      <p className="lead">{said.lead}</p>
      <p className="actions">
        <a className="button" href={href('calculators', language)}>
          {said.calculate}
        </a>
      </p>
      <nav aria-label={said.contents}>
        <ul className="contents">
          {kinds.map((kind) => (
            <li key={kind}>
              <a href={`#${placeOf(kind)}`}>{said.kinds[kind] ?? kind}</a>
            </li>
          ))}
        </ul>
      </nav>
      {kinds.map((kind) => (
        <section key={kind} id={placeOf(kind)}>
          <h2>{said.kinds[kind] ?? kind}</h2>
          {kind === 'penafsiran' ? <p>{said.readingsLead}</p> : null}
          <ul className="register">
            {instruments
              .filter((one) => one.kind === kind)
              .map((one) => (
                <Entry key={one.id} entry={one} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function placeOf(kind: string): string {
  return kind.replaceAll(' ', '-');
}

type EntryProps = {
  readonly entry: Pick<InstrumentView, 'title' | 'href' | 'dates' | 'kind'> & { readonly cited: number };
};

function Entry({ entry: { title, href, kind, dates, cited } }: EntryProps) {
  const said = lawWords[useLanguage()];
  const since = dates.find(({ what }) => what === 'inForce');
  const count = cited === 0 ? said.nothingCited : said.articles(cited);
  return (
    <li>
      <a href={href}>{kind === 'penafsiran' ? said.readings : title}</a>
      <small>{since === undefined ? count : `${said.inForce} ${since.day} · ${count}`}</small>
    </li>
  );
}
