// Prepares a release: the form, a sheet that is dropped on it, and what is made of both; works without a connection.

import type { Day } from '@jamin/engine';
import type { Language } from '@jamin/law';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { exampleIn } from '../release/example.ts';
import type { Typed } from '../release/figures.ts';
import type { Preparation } from '../release/prepare.ts';
import type { SheetProblem } from '../release/read-sheet.ts';
import { composeWords } from '../words/compose-words.ts';
import { FORMATS } from '../words/release-terms.ts';
import { keepDraft, keepForOffline, keptDraft, preparing, takeFile } from './compose-browser.ts';
import { ComposeFields, ComposeNote, ProblemSummary } from './compose-form.tsx';
import { ComposeResult } from './compose-result.tsx';
import { ComposeSheet } from './compose-sheet.tsx';
import { ComposeStart } from './compose-start.tsx';
import { ComposeTakes } from './compose-takes.tsx';

type ComposeProps = {
  readonly language: Language;
  readonly today: Day;
  readonly typed: Typed;
  readonly preparation: Preparation | null;
  readonly sheetProblems: readonly SheetProblem[];
  /** Where the form is posted for a file, when there is no script. */
  readonly fileAction: string;
};

export function Compose({ language, today, fileAction, sheetProblems, ...given }: ComposeProps) {
  const words = composeWords[language];
  const { typed, made, change, make, clear } = useRelease(language, today, given);
  const [said, say] = useState('');
  const prepared = made?.prepared ?? null;
  const isExample = typed['example'] === 'yes';
  const hasNote = (typed['note'] ?? '') !== '' || prepared?.outcome === 'doubt';
  useEffect(() => {
    const plain = document.title.replace(/^CONTOH · /, '');
    document.title = isExample ? `CONTOH · ${plain}` : plain;
  }, [isExample]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value');
    const format = FORMATS.find((one) => one === value);
    if (format === undefined || prepared === null) make(typed);
    else takeFile(prepared, format, language).catch(() => say(words.failed));
  };
  return (
    <div className="compose">
      <ComposeStart language={language} isExample={isExample} example={() => make(exampleIn(language))} clear={clear} />
      <ProblemSummary language={language} problems={made?.problems ?? []} />
      <form id="siaran" method="post" encType="multipart/form-data" onSubmit={submit}>
        <input type="hidden" name="example" value={isExample ? 'yes' : ''} />
        <ComposeSheet
          language={language}
          problems={sheetProblems}
          take={(read) => change(isExample ? read : { ...typed, ...read })}
        />
        <ComposeFields
          language={language}
          typed={typed}
          problems={made?.problems ?? []}
          change={(field, value) => change({ ...typed, [field]: value })}
        />
        {hasNote ? (
          <ComposeNote language={language} note={typed['note'] ?? ''} change={(note) => change({ ...typed, note })} />
        ) : null}
        <div className="actions">
          <button type="submit" className="button" name="do" value="make">
            {words.make}
          </button>
        </div>
      </form>
      {prepared === null ? null : (
        <ComposeResult language={language} prepared={prepared}>
          <ComposeTakes language={language} fileAction={fileAction} plain={prepared.texts[language].plain} />
        </ComposeResult>
      )}
      <p role="status">{said}</p>
    </div>
  );
}

/** Milliseconds without a keystroke before the release is written again. */
const PAUSE = 300;

/** What is typed, kept in this tab, and what was made of it, made again while typing goes on. */
function useRelease(language: Language, today: Day, given: Pick<ComposeProps, 'typed' | 'preparation'>) {
  const [typed, setTyped] = useState<Typed>(given.typed);
  const [made, setMade] = useState<Preparation | null>(given.preparation);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hasBegun = useRef(false);
  const isAwaited = useRef(false);
  const isPosted = given.preparation !== null;
  useEffect(() => {
    const kept = isPosted ? null : keptDraft();
    if (kept !== null) setTyped(kept);
  }, [isPosted]);
  useEffect(() => {
    if (made === null || !isAwaited.current) return;
    isAwaited.current = false;
    document.querySelector<HTMLElement>('#masalah, #hasil')?.focus();
  }, [made]);
  const change = (next: Typed) => {
    setTyped(next);
    keepDraft(next);
    if (!hasBegun.current) keepForOffline().catch(() => undefined);
    hasBegun.current = true;
    clearTimeout(waiting.current);
    if (made === null) return;
    waiting.current = setTimeout(() => void preparing(next, language, today).then(setMade), PAUSE);
  };
  const make = (next: Typed) => {
    change(next);
    clearTimeout(waiting.current);
    isAwaited.current = true;
    void preparing(next, language, today).then(setMade);
  };
  const clear = () => {
    clearTimeout(waiting.current);
    keepDraft(null);
    setTyped({});
    setMade(null);
  };
  return { typed, made, change, make, clear };
}
