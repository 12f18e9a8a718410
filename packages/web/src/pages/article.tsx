// One article: what it says, the figures and rules that rest on it, what is not clear, and where to work it out.

import type { LoaderFunctionArgs } from 'react-router';
import { data, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { articleView } from '../answers/law-register.ts';
import { served } from '../context.ts';
import { languageOf, useLanguage } from '../language.ts';
import { ArticleBody } from '../parts/article-body.tsx';
import { lawWords } from '../words/law-words.ts';

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const view = articleView(params['instrument'] ?? '', params['article'], context.get(served).today, language);
  if (view === undefined) throw data(null, { status: 404 });
  return view;
}

export default function Article() {
  const language = useLanguage();
  const said = lawWords[language];
  const view = useLoaderData<typeof loader>();
  const gist = view.rules.find(({ text }) => text !== undefined)?.text ?? said.description;
  return (
    <>
      <title>{`${view.name} · Jamin`}</title>
      <meta name="description" content={`${view.name}: ${gist}`} />
      <p className="small">
        <a href={href('laws', language)}>{said.title}</a>
        {' › '}
        <a href={view.instrument.href}>{view.instrument.text}</a>
      </p>
      <h1>{view.name}</h1>
      <ArticleBody view={view} language={language} />
      {view.address === undefined ? null : (
        <p>
          <a href={view.address}>{said.source}</a>
        </p>
      )}
    </>
  );
}
