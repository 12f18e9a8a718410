// One instrument: when it was signed, published and in force, where to read it, and every article cited here.

import type { LoaderFunctionArgs } from 'react-router';
import { data, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { articleView, type InstrumentView, instrumentView } from '../answers/law-register.ts';
import { served } from '../context.ts';
import { languageOf, useLanguage } from '../language.ts';
import { ArticleBody } from '../parts/article-body.tsx';
import { LawLinks } from '../parts/law-links.tsx';
import { lawWords } from '../words/law-words.ts';

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const id = params['instrument'] ?? '';
  const view = instrumentView(id, language);
  if (view === undefined) throw data(null, { status: 404 });
  return { view, whole: articleView(id, undefined, context.get(served).today, language) };
}

export default function InstrumentPage() {
  const language = useLanguage();
  const said = lawWords[language];
  const { view, whole } = useLoaderData<typeof loader>();
  const isReadings = view.id === 'ruling';
  const title = isReadings ? said.readings : view.title;
  const articles = view.places.filter((place) => place.href !== view.href);
  return (
    <>
      <title>{`${title} · Jamin`}</title>
      <meta name="description" content={`${view.title}. ${said.lead}`} />
      <p className="small">
        <a href={href('laws', language)}>{said.title}</a>
      </p>
      <h1>{title}</h1>
      {isReadings ? <p className="lead">{said.readingsLead}</p> : <Dates view={view} />}
      {view.places.length === 0 ? <p className="notice">{said.nothingHere}</p> : null}
      {articles.length === 0 ? null : (
        <section>
          {isReadings ? null : <h2>{said.cited}</h2>}
          <ul className="register">
            {articles.map(({ text, href: to, rules, figures, first }) => (
              <li key={to}>
                <a href={to}>{text}</a>
                <small>{`${first}${rules + figures === 0 ? '' : ` · ${said.usedBy(rules, figures)}`}`}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {whole === undefined ? null : <ArticleBody view={whole} language={language} />}
    </>
  );
}

function Dates({ view }: { readonly view: InstrumentView }) {
  const said = lawWords[useLanguage()];
  return (
    <>
      <p>
        {view.dates.length === 0
          ? said.unknownDates
          : `${view.dates.map(({ what, day }) => `${said[what]} ${day}`).join(' · ')}.`}
      </p>
      {view.amends.length === 0 ? null : (
        <p>
          {`${said.amends}: `}
          <LawLinks links={view.amends} />
        </p>
      )}
      {view.amendedBy.length === 0 ? null : (
        <p>
          {`${said.amendedBy}: `}
          <LawLinks links={view.amendedBy} />
        </p>
      )}
      {view.address === undefined ? (
        <p className="quiet">{said.noSource}</p>
      ) : (
        <p>
          <a className="button" href={view.address}>
            {said.source}
          </a>
        </p>
      )}
      {view.note === undefined ? null : <p className="small quiet">{`${said.note}: ${view.note}.`}</p>}
    </>
  );
}
