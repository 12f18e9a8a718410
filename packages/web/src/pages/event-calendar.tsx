// The visitor's own deadlines of a life event as a calendar file, made from what was posted and not kept.

import { date, snapshot, writeDate } from '@jamin/engine';
import { formatDate, indonesia } from '@jamin/law';
import ical from 'ical-generator';
import type { ActionFunctionArgs } from 'react-router';
import { data, redirect } from 'react-router';
import { href, nameOf } from '../addresses.ts';
import { eventAnswer } from '../answers/event-answer.ts';
import { readEvent } from '../answers/event-form.ts';
import { type Deadline, deadlinesOf, paymentsOf } from '../answers/event-terms.ts';
import { lifeEvents } from '../answers/life-events.ts';
import { TODAY, typedEntries } from '../answers/typed.ts';
import { served } from '../context.ts';
import { languageOf } from '../language.ts';
import { formOf } from '../reading/posted-form.ts';
import { ifComplete } from '../words/event-words.ts';

/** Whoever opens the address without posting is sent to the form. */
export function loader({ request }: ActionFunctionArgs): Response {
  return redirect(new URL(request.url).pathname.replace(/\/[^/]+$/, ''));
}

export async function action({ request, params, context }: ActionFunctionArgs): Promise<Response> {
  const language = languageOf(new URL(request.url).pathname);
  const name = nameOf('event', params['event'] ?? '', language);
  const event = lifeEvents.find((one) => one.name === name);
  if (event === undefined) throw data(null, { status: 404 });
  const { today } = context.get(served);
  const posted = typedEntries((await formOf(request)).entries());
  const typed = { ...posted, [TODAY]: [writeDate(today)] };
  const { on, told } = readEvent(indonesia, event, typed, language);
  if (on === undefined) return redirect(href('event', language, { event: event.name }));
  const at = snapshot(indonesia);
  const { parts } = eventAnswer(at, event, on, told);
  // A day that is over is nothing to be reminded of.
  const isAhead = ({ written }: Deadline): boolean => written >= writeDate(today);
  const yours = deadlinesOf(at, event, parts, language).filter((one) => one.owner === 'you' && isAhead(one));
  // Papers about what is still to come are not complete before it.
  const complete = Math.max(today, on);
  const payments = paymentsOf(at, event, parts, language, complete);
  const deadlines = [
    ...yours,
    ...payments.map((one) => ({ ...one, label: ifComplete(one.label, formatDate(complete, language), language) })),
  ];
  const calendar = ical({ name: 'Jamin', prodId: { company: 'Jamin', product: 'Jamin', language: 'ID' } });
  for (const { label, programme, written, citations } of deadlines) {
    calendar.createEvent({
      id: `${programme}-${written}-${label.replace(/\W+/g, '-')}@jamin`,
      start: written,
      end: writeDate(date(written) + 1),
      stamp: writeDate(today),
      allDay: true,
      summary: `${programme}: ${label}`,
      description: citations.join('; '),
    });
  }
  const disposition = `attachment; filename="${name}-tenggat.ics"`;
  return new Response(calendar.toString(), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': disposition },
  });
}
