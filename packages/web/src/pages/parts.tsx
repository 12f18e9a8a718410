// Every part of the site in each of its states, for those who look and for the tests that photograph it.

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { served } from '../context.ts';
import { languageOf, useLanguage } from '../language.ts';
import { AnswerCard } from '../parts/answer-card.tsx';
import { CheckResult } from '../parts/check-result.tsx';
import { partsShown } from '../parts/part-examples.ts';
import { PartForms } from '../parts/part-forms.tsx';
import { PartShelf, PartState } from '../parts/part-shelf.tsx';
import { SmallParts } from '../parts/part-small.tsx';
import { Question } from '../parts/question.tsx';
import { partNames, partPageWords } from '../words/part-words.ts';

export function loader({ request, context }: LoaderFunctionArgs) {
  const { today } = context.get(served);
  return partsShown(today, languageOf(new URL(request.url).pathname));
}

/** The form of a release that stands here is answered by its own page. */
export function action({ request }: ActionFunctionArgs) {
  const keepsBody = 307;
  return redirect(href('compose', languageOf(new URL(request.url).pathname)), keepsBody);
}

export default function Parts() {
  const language = useLanguage();
  const shown = useLoaderData<typeof loader>();
  const words = partPageWords[language];
  return (
    <>
      <title>{`${words.title} · Jamin`}</title>
      <meta name="description" content={words.lead} />
      <meta name="robots" content="noindex" />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>{words.example}</p>
      <nav aria-label={words.contents}>
        <ul className="menu">
          {Object.entries(partNames).map(([part, name]) => (
            <li key={part}>
              <a href={`#${part}`}>{name[language]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <PartShelf part="frame" language={language}>
        <p>{words.frame}</p>
      </PartShelf>
      <PartShelf part="question" language={language}>
        {shown.questions.map(({ state, field, typed, problems }) => (
          <PartState key={field.name} state={state} language={language}>
            <Question {...{ field, typed, problems, language }} />
          </PartState>
        ))}
      </PartShelf>
      <PartForms shown={shown} language={language} />
      <PartShelf part="answer" language={language}>
        {shown.answers.map(({ id, state, view }) => (
          <PartState key={id} state={state} language={language}>
            <AnswerCard id={id} view={view} language={language} />
          </PartState>
        ))}
      </PartShelf>
      <SmallParts shown={shown} language={language} />
      <PartShelf part="figure" language={language}>
        <CheckResult view={shown.check} language={language} />
      </PartShelf>
    </>
  );
}
