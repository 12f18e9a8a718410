// The media kit: tools for the evening before, explainers ready to print, and a feed of what the law changed.

import { formatDate } from '@jamin/law';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { href, type PageKey } from '../addresses.ts';
import { served } from '../context.ts';
import { EXPLAINERS, explainerWords, kitWords } from '../kit/explainer-words.ts';
import { languageOf, useLanguage } from '../language.ts';

export function loader({ request, context }: LoaderFunctionArgs) {
  return { day: formatDate(context.get(served).today, languageOf(new URL(request.url).pathname)) };
}

export default function MediaKit() {
  const language = useLanguage();
  const { day } = useLoaderData<typeof loader>();
  const words = kitWords[language];
  const tools: readonly (readonly [PageKey, string, string])[] = [
    ['compose', words.compose, words.composeHint],
    ['check', words.check, words.checkHint],
    ['archive', words.archive, words.archiveHint],
  ];
  return (
    <>
      <title>{`${words.title} · Jamin`}</title>
      <meta name="description" content={words.description} />
      <link rel="alternate" type="application/atom+xml" href={href('lawFeed', language)} title={words.feed} />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <h2>{words.tools}</h2>
      <ul className="cards">
        {tools.map(([page, title, hint]) => (
          <li key={page}>
            <a href={href(page, language)}>
              {title}
              <small>{hint}</small>
            </a>
          </li>
        ))}
      </ul>
      <h2>{words.ready}</h2>
      <p className="quiet">{words.dated(day)}</p>
      <ul className="cards">
        {EXPLAINERS.map((key) => (
          <li key={key}>
            <a href={href('explainer', language, { explainer: key })}>
              {explainerWords[key].title[language]}
              <small>{explainerWords[key].gist[language]}</small>
            </a>
          </li>
        ))}
      </ul>
      <h2>{words.licence}</h2>
      <p>{words.licenceText}</p>
      <p className="notice">{words.credit}</p>
      <p>
        <a href={href('lawFeed', language)}>{words.feed}</a>
      </p>
    </>
  );
}
