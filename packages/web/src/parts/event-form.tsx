// The questions of a life event: the day, what everybody is asked, and what the rules still need; it needs no script.

import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import type { EventState } from '../answers/event-state.ts';
import { eventPageWords } from '../words/event-words.ts';
import { EnterSends } from './enter-sends.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { EventHidden } from './event-hidden.tsx';
import { Question } from './question.tsx';

type EventFormProps = {
  readonly name: string;
  readonly state: Extract<EventState, { readonly kind: 'form' }>;
  readonly language: Language;
};

export function EventForm({ name: event, state, language }: EventFormProps) {
  const { day, fields, typed, asked, later, problems } = state;
  const words = eventPageWords(language);
  const shown = [...(day === undefined ? [] : [day.name]), ...fields.map(({ name }) => name)];
  const all = [...new Set([...asked, ...fields.map(({ name }) => name)])];
  return (
    <form method="post" action={href('event', language, { event })} noValidate>
      <EnterSends />
      <ErrorSummary problems={problems} language={language} />
      <EventHidden typed={typed} without={[...shown, 'asked', 'later']} />
      <input type="hidden" name="asked" value={all.join(',')} />
      {later.length === 0 ? null : <input type="hidden" name="later" value={later.join(',')} />}
      {day === undefined ? null : (
        <Question field={day} typed={typed} problems={problems} language={language} mayBeUnknown={false} />
      )}
      {fields.map((field) => (
        <Question key={field.name} {...{ field, typed, problems, language }} />
      ))}
      <p className="actions">
        <button className="button" type="submit">
          {words.next}
        </button>
      </p>
    </form>
  );
}
