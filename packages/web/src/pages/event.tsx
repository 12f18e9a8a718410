// A life event: a few questions over all programmes at once, the answer, and where to go with it.

import { type Snapshot, snapshot, writeDate } from '@jamin/engine';
import { indonesia, type Language } from '@jamin/law';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { nameOf } from '../addresses.ts';
import { askedOf, eventDayField, eventField, readEvent } from '../answers/event-form.ts';
import { eventView, MOST_QUESTIONS } from '../answers/event-view.ts';
import { type LifeEvent, lifeEvents } from '../answers/life-events.ts';
import { type Typed, typedEntries } from '../answers/typed.ts';
import { served } from '../context.ts';
import { languageOf, useLanguage } from '../language.ts';
import { EventForm } from '../parts/event-form.tsx';
import { EventResult } from '../parts/event-result.tsx';
import { eventPageWords, eventWords } from '../words/event-words.ts';

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const name = nameOf('event', params['event'] ?? '', languageOf(new URL(request.url).pathname));
  if (!lifeEvents.some((event) => event.name === name)) throw data(null, { status: 404 });
  return { name: name ?? '', today: writeDate(context.get(served).today) };
}

/** Hands back what was typed; nothing is kept. */
export async function action({ request }: ActionFunctionArgs): Promise<Typed> {
  return typedEntries((await request.formData()).entries());
}

export default function Event() {
  const language = useLanguage();
  const { name, today } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>();
  const event = lifeEvents.find((one) => one.name === name);
  const said = eventWords[name];
  if (event === undefined || said === undefined) return null;
  return (
    <>
      <title>{`${said.title[language]} · Jamin`}</title>
      <meta name="description" content={said.lead[language]} />
      <h1>{said.title[language]}</h1>
      {typed === undefined ? <p className="lead">{said.lead[language]}</p> : null}
      <Step event={event} typed={typed ?? { on: [today] }} isFirst={typed === undefined} language={language} />
    </>
  );
}

type StepProps = {
  readonly event: LifeEvent;
  readonly typed: Typed;
  readonly isFirst: boolean;
  readonly language: Language;
};

/** The questions that come next, or the answer when nothing more is to ask. */
function Step({ event, typed, isFirst, language }: StepProps) {
  const at: Snapshot = snapshot(indonesia);
  const asked = askedOf(typed);
  const form = readEvent(indonesia, event, typed, language);
  const day = eventDayField(event, language);
  const fieldsOf = (names: readonly string[]) => names.map((one) => eventField(indonesia, event, one, language));
  const props = { event, typed, asked, language };
  if (isFirst) return <EventForm {...props} day={day} fields={fieldsOf(event.first({}))} problems={[]} />;
  const isAgain = form.problems.length > 0 || typed['edit'] !== undefined || typed['add'] !== undefined;
  if (isAgain || form.on === undefined) {
    return <EventForm {...props} day={day} fields={fieldsOf(asked)} problems={form.problems} />;
  }
  const view = eventView(at, event, form.on, form.told, language);
  const left = form.told.further ? view.needed.length : Math.max(0, MOST_QUESTIONS - asked.length);
  const next = view.needed.slice(0, left);
  if (next.length > 0) return <EventForm {...props} day={undefined} fields={fieldsOf(next)} problems={[]} />;
  return (
    <>
      <EventResult {...props} view={view} />
      <p className="quiet small">{eventPageWords(language).print}</p>
    </>
  );
}
