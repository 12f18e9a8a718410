// One explainer ready to print: generated from the law of today, with its picture, to copy or to take along.

import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { href, nameOf } from '../addresses.ts';
import { served } from '../context.ts';
import { explainer } from '../kit/explainer.ts';
import { explainerPicture } from '../kit/explainer-picture.ts';
import { EXPLAINERS, explainerWords, isExplainer, kitWords } from '../kit/explainer-words.ts';
import { languageOf, useLanguage } from '../language.ts';
import { BlockList, Picture } from '../parts/block-list.tsx';

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const key = nameOf('explainer', params['explainer'] ?? '', language);
  if (!isExplainer(key)) throw data(null, { status: 404 });
  const made = explainer(key, context.get(served).today, language);
  return { made, picture: explainerPicture(made, language) };
}

export default function ExplainerPage() {
  const language = useLanguage();
  const { made, picture } = useLoaderData<typeof loader>();
  const words = kitWords[language];
  const { key, title, gist, blocks } = made;
  const file = (format: string) => href('explainerFile', language, { explainer: key, format });
  return (
    <>
      <title>{`${title} · Jamin`}</title>
      <meta name="description" content={gist} />
      <h1 id="judul">{title}</h1>
      <div className="actions">
        <a className="button" href={file('teks')} download>
          {words.text}
        </a>
        <a className="button second" href={file('pdf')} download>
          {words.pdf}
        </a>
        <a className="button second" href={file('gambar')} download>
          {words.picture}
        </a>
      </div>
      <article id="penjelasan">
        <BlockList blocks={blocks} Heading="h2" />
      </article>
      <div className="actions">
        <button type="button" className="button needs-script" data-copy="judul penjelasan" data-copied={words.copied}>
          {words.copy}
        </button>
      </div>
      <Picture svg={picture} />
      <h2>{words.more}</h2>
      <ul>
        {EXPLAINERS.filter((other) => other !== key).map((other) => (
          <li key={other}>
            <a href={href('explainer', language, { explainer: other })}>{explainerWords[other].title[language]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
