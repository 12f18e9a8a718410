// What changed in a programme and when: a picture, and day by day every figure and rule with its articles.

import type { LoaderFunctionArgs } from 'react-router';
import { data, useLoaderData } from 'react-router';
import { href, nameOf } from '../addresses.ts';
import { historyView } from '../answers/programme-history.ts';
import { served } from '../context.ts';
import { languageOf, useLanguage } from '../language.ts';
import { HistoryDay } from '../parts/history-day.tsx';
import { HistoryLine } from '../parts/history-line.tsx';
import { historyWords } from '../words/history-words.ts';
import { pageWords } from '../words/programme-page-words.ts';
import { isProgrammeName, programmeNames } from '../words/programme-words.ts';

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const programme = nameOf('programme', params['programme'] ?? '', language);
  if (!isProgrammeName(programme)) throw data(null, { status: 404 });
  return { programme, view: historyView(programme, context.get(served).today, language) };
}

export default function History() {
  const language = useLanguage();
  const said = historyWords[language];
  const { programme, view } = useLoaderData<typeof loader>();
  const future = view.days.filter(({ isFuture }) => isFuture);
  const days = [...view.days.filter(({ isFuture }) => !isFuture).toReversed(), ...future];
  const { short, long } = programmeNames[language][programme];
  return (
    <>
      <title>{`${said.title(short)} · Jamin`}</title>
      <meta name="description" content={said.description(`${long} (${short})`)} />
      <p className="small">
        <a href={href('programme', language, { programme })}>{`${said.back}: ${long} (${short})`}</a>
      </p>
      <h1>{said.title(`${long} (${short})`)}</h1>
      <p className="lead">{said.lead(view.days.length, short)}</p>
      <HistoryLine view={view} language={language} />
      <p className="quiet small">{said.note}</p>
      {days.map((day) => (
        <HistoryDay key={day.day} day={day} language={language} />
      ))}
      <p className="actions">
        <a className="button" href={href('calculator', language, { calculator: programme })}>
          {pageWords[language].calculate}
        </a>
      </p>
    </>
  );
}
