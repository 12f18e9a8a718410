// The payroll sheet: its form, the work going on, and what it came to. With a script it is computed on the device.

import type { Language } from '@jamin/law';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { FormField } from '../answers/field.ts';
import { type EntryProblem, type Typed, typedEntries } from '../answers/typed.ts';
import type { FileKind } from '../payroll/file-kinds.ts';
import { formSource } from '../payroll/form-source.ts';
import { handOver, type SheetClient, startClient, type WorkerTold } from '../payroll/sheet-client.ts';
import type { SheetView } from '../payroll/sheet-view.ts';
import { formWords } from '../words/payroll-form-words.ts';
import type { Step } from '../words/payroll-terms.ts';
import { ErrorSummary } from './error-summary.tsx';
import { Notice } from './notice.tsx';
import { PayrollForm } from './payroll-form.tsx';
import { PayrollResult } from './payroll-result.tsx';
import { Progress } from './progress.tsx';

type PayrollSheetProps = {
  readonly language: Language;
  readonly fields: readonly FormField[];
  readonly typed: Typed;
  readonly problems: readonly EntryProblem[];
  readonly view: SheetView | null;
  /** The address of the script that computes. */
  readonly worker: string;
  /** Files that it needs when there is no connection. */
  readonly keep: readonly string[];
  readonly fileAction: string;
};

type State = {
  readonly view: SheetView | null;
  readonly problems: readonly EntryProblem[];
  /** What is being done; null when nothing is. */
  readonly work: { readonly step: Step; readonly share: number } | null;
  readonly said: string;
};

export function PayrollSheet(props: PayrollSheetProps) {
  const { language, fields, typed } = props;
  const words = formWords[language];
  const form = useRef<HTMLFormElement>(null);
  const { state, compute, cancel, get } = useSheet(props);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (props.worker === '' || submitter?.hasAttribute('formaction') === true) return;
    event.preventDefault();
    void compute(event.currentTarget);
  };
  return (
    <>
      <ErrorSummary problems={state.problems} language={language} />
      <form ref={form} method="post" encType="multipart/form-data" onSubmit={submit} noValidate>
        <PayrollForm
          language={language}
          fields={fields}
          typed={typed}
          problems={state.problems}
          fileAction={props.fileAction}
          onDropped={() => form.current?.requestSubmit()}
        />
      </form>
      <div aria-live="polite">{state.said === '' ? null : <Notice>{state.said}</Notice>}</div>
      {state.work === null ? null : (
        <div id="bekerja">
          <Progress
            text={words.steps[state.work.step]}
            share={state.work.share}
            cancel={words.cancel}
            onCancel={cancel}
          />
        </div>
      )}
      {state.view === null ? null : <PayrollResult view={state.view} language={language} onGet={get} />}
    </>
  );
}

function useSheet({ language, worker, keep, view, problems }: PayrollSheetProps) {
  const [state, setState] = useState<State>({ view, problems, work: null, said: '' });
  const client = useRef<SheetClient | undefined>(undefined);
  const words = formWords[language];
  useEffect(() => keepFiles(keep), [keep]);
  const hear = (told: WorkerTold) => {
    if (told.kind === 'file') return handOver(told.file);
    if (told.kind === 'step') {
      return setState((now) => ({ ...now, work: { step: told.step, share: told.share } }));
    }
    const found = told.kind === 'problems' ? told.problems : [];
    const said = told.kind === 'failed' ? words.failed : '';
    setState({ view: told.kind === 'view' ? told.view : null, problems: found, work: null, said });
    show(told.kind === 'view' ? 'hasil' : 'perbaiki');
  };
  const compute = async (form: HTMLFormElement) => {
    const entries = new FormData(form);
    const typed = typedEntries(entries.entries());
    setState({ view: null, problems: [], work: { step: 'reading', share: 0 }, said: '' });
    const [sheet, bill] = await Promise.all([formSource(entries, 'file'), formSource(entries, 'billFile')]);
    client.current?.end();
    client.current = startClient(worker, hear);
    client.current.ask({ kind: 'compute', input: { typed, language, sheet, bill } });
  };
  const cancel = () => {
    client.current?.end();
    client.current = undefined;
    setState({ view: null, problems: [], work: null, said: words.cancelled });
  };
  const get = (file: FileKind) => client.current?.ask({ kind: 'file', file, language });
  return { state, compute, cancel, get: client.current === undefined ? undefined : get };
}

/** Brings a part of the page into view and to those who listen to it, once it is there. */
function show(id: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const found = document.getElementById(id);
      found?.focus({ preventScroll: true });
      found?.scrollIntoView({ block: 'start' });
    }),
  );
}

/** Asks the service worker to keep what the computation needs, so that it also runs without a connection. */
function keepFiles(files: readonly string[]): void {
  if (files.length === 0 || !('serviceWorker' in navigator)) return;
  const addresses = files.map((file) => new URL(file, location.href).href);
  void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ keep: addresses }));
}
