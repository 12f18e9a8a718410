// A life event: a few questions over all programmes at once, the answer, and where to go with it.

import { writeDate } from '@jamin/engine';
import type { Language } from '@jamin/law';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { nameOf } from '../addresses.ts';
import { type EventState, eventStart } from '../answers/event-state.ts';
import { lifeEvents } from '../answers/life-events.ts';
import { TODAY, typedEntries } from '../answers/typed.ts';
import { answering, served } from '../context.ts';
import { languageOf } from '../language.ts';
import { EventApp } from '../parts/event-app.tsx';
import { Island } from '../parts/island.tsx';
import { formOf } from '../reading/posted-form.ts';
import { eventWords } from '../words/event-words.ts';

type Named = { readonly name: string; readonly language: Language };

function named(request: Request, slug: string | undefined): Named {
  const language = languageOf(new URL(request.url).pathname);
  const name = nameOf('event', slug ?? '', language);
  if (name === undefined || !lifeEvents.some((event) => event.name === name)) throw data(null, { status: 404 });
  return { name, language };
}

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const { name, language } = named(request, params['event']);
  return { name, language, state: eventStart(name, writeDate(context.get(served).today), language) };
}

/** Answers what was posted; nothing of it is kept. */
export async function action({ context, params, request }: ActionFunctionArgs): Promise<EventState> {
  const { name, language } = named(request, params['event']);
  const typed = typedEntries((await formOf(request)).entries());
  const today = [writeDate(context.get(served).today)];
  return context.get(answering).event(name, { ...typed, [TODAY]: today }, language);
}

export default function Event() {
  const { name, language, state: start } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const said = eventWords[name];
  const state = answered ?? start;
  return (
    <>
      <title>{`${said?.title[language]} · Jamin`}</title>
      <meta name="description" content={said?.lead[language] ?? ''} />
      <h1>{said?.title[language]}</h1>
      <p className="lead">{said?.lead[language]}</p>
      <Island name="event" component={EventApp} props={{ name, language, state }} />
    </>
  );
}
