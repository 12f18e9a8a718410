// A life event, step by step: forms that post without a script; with one, each step is worked out on the device.

import type { Language } from '@jamin/law';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { EventState } from '../answers/event-state.ts';
import { typedEntries } from '../answers/typed.ts';
import { afterPaint } from './after-paint.ts';
import { EventForm } from './event-form.tsx';
import { EventResult } from './event-result.tsx';
import { keepLoaded } from './keep-loaded.ts';
import { KeptLanguage } from './kept-language.tsx';

type EventAppProps = { readonly name: string; readonly language: Language; readonly state: EventState };

export function EventApp(props: EventAppProps) {
  const { name, language } = props;
  const [state, setState] = useState(props.state);
  const [step, setStep] = useState(0);
  const turn = useRef(0);
  const wanted = useRef('');
  useEffect(() => {
    void import('../answers/event-state.ts').then(keepLoaded);
  }, []);
  useEffect(() => {
    if (step > 0) bringToEye(wanted.current);
  }, [step]);
  const sent = (event: SubmitEvent<HTMLDivElement>) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !staysHere(form)) return;
    event.preventDefault();
    const typed = typedEntries(new FormData(form, event.nativeEvent.submitter));
    wanted.current = new URL(form.action).hash.slice(1);
    void import('../answers/event-state.ts').then(({ eventState }) => {
      const next = eventState(name, typed, language, 'later');
      setState(next);
      turn.current += 1;
      const own = turn.current;
      const finish = () => (own === turn.current ? setState(eventState(name, typed, language)) : undefined);
      if (next.kind === 'result') afterPaint(finish);
      setStep((last) => last + 1);
    });
  };
  return (
    <div id="langkah" tabIndex={-1} onSubmit={sent}>
      {isBegun(state) ? <KeptLanguage name={name} typed={state.typed} language={language} /> : null}
      {state.kind === 'form' ? (
        <EventForm key={step} name={name} state={state} language={language} />
      ) : (
        <EventResult name={name} state={state} language={language} />
      )}
    </div>
  );
}

/** The calendar and the other language are pages of their own. */
function staysHere(form: HTMLFormElement): boolean {
  return new URL(form.action).pathname === window.location.pathname;
}

/** Whether something was answered that another page would lose. */
function isBegun({ typed }: EventState): boolean {
  return typed['asked'] !== undefined;
}

/** The problems first, else what was asked for, else the begin of the step. */
function bringToEye(place: string): void {
  const found =
    document.getElementById('perbaiki') ?? document.getElementById(place) ?? document.getElementById('langkah');
  found?.focus({ preventScroll: true });
  found?.scrollIntoView();
}
