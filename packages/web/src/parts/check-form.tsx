// The check of a text: the form, and above it what was found. With a script the text stays on the device.

import type { Language } from '@jamin/law';
import { type DragEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import type { CheckView } from '../figures/check-view.ts';
import { packedText, unpackedText } from '../figures/text-in-link.ts';
import { checkWords } from '../words/check-words.ts';
import { CheckResult } from './check-result.tsx';
import { TakeAlong } from './take-along.tsx';

export type CheckProblem = { readonly field: 'teks' | 'berkas'; readonly message: string; readonly remedy: string };

/** What the server knows: what was posted, and what came of it. */
export type CheckState = {
  readonly text: string;
  readonly view: CheckView | null;
  readonly problem: CheckProblem | null;
};

/** What runs on the device; loaded only there. */
export type OnDevice = {
  readonly check: (text: string) => CheckView;
  readonly read: (file: File) => Promise<string | CheckProblem>;
};

type CheckFormProps = CheckState & {
  readonly language: Language;
  readonly action: string;
  readonly archive: string;
  readonly example: string;
  readonly device?: OnDevice;
};

/** Longer links are cut by messaging apps. */
const LONGEST_LINK = 6000;

export function CheckForm(props: CheckFormProps) {
  const { language, action, archive, example } = props;
  const words = checkWords[language];
  const { state, isBusy, file, setText, checkNow, submit, drop } = useCheck(props);
  return (
    <>
      {state.view === null ? null : <Found state={state} language={language} archive={archive} view={state.view} />}
      <form
        method="post"
        action={`${action}#hasil`}
        encType="multipart/form-data"
        onSubmit={submit}
        onDrop={drop}
        onDragOver={(event) => event.preventDefault()}
      >
        {state.view === null ? null : <h2>{words.again}</h2>}
        <Problem problem={state.problem} heading={words.fix} />
        <Fields state={state} language={language} file={file} onText={setText} />
        <div className="actions">
          <button type="submit" className="button" disabled={isBusy}>
            {words.check}
          </button>
          <button type="button" className="button second needs-script" onClick={() => checkNow(example)}>
            {words.example}
          </button>
        </div>
        <p role="status">{isBusy ? words.busy : ''}</p>
      </form>
    </>
  );
}

/** What happens on the device; without it the form is posted, and nothing here runs. */
function useCheck({ language, device, text, view, problem }: CheckFormProps) {
  const words = checkWords[language];
  const [state, setState] = useState<CheckState>({ text, view, problem });
  const [isBusy, setBusy] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const show = (next: CheckState) => {
    setState(next);
    setBusy(false);
    setTimeout(() => document.getElementById(next.problem === null ? 'hasil' : 'perbaiki')?.focus());
  };
  const checkNow = (typed: string) => {
    if (device === undefined) return;
    const empty = { field: 'teks', message: words.nothingTyped, remedy: words.nothingTypedRemedy } as const;
    if (/\S/.test(typed)) show({ text: typed, view: device.check(typed), problem: null });
    else show({ text: typed, view: null, problem: empty });
  };
  const readNow = async (brought: File) => {
    if (device === undefined) return;
    setBusy(true);
    const read = await device.read(brought);
    if (typeof read !== 'string') show({ ...state, view: null, problem: read });
    else checkNow(read);
    if (file.current !== null) file.current.value = '';
  };
  const submit = (event: FormEvent) => {
    if (device === undefined) return;
    event.preventDefault();
    const [brought] = file.current?.files ?? [];
    if (brought === undefined) checkNow(state.text);
    else void readNow(brought);
  };
  const drop = (event: DragEvent) => {
    const [brought] = event.dataTransfer.files;
    if (brought === undefined) return;
    event.preventDefault();
    void readNow(brought);
  };
  useEffect(() => {
    const open = () => void unpackedText(location.hash).then((found) => (found === undefined ? null : checkNow(found)));
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  const setText = (typed: string) => setState({ ...state, text: typed });
  return { state, isBusy, file, setText, checkNow, submit, drop };
}

type FieldsProps = {
  readonly state: CheckState;
  readonly language: Language;
  readonly file: { readonly current: HTMLInputElement | null };
  readonly onText: (text: string) => void;
};

function Fields({ state: { text, problem }, language, file, onText }: FieldsProps) {
  const words = checkWords[language];
  const told = (field: CheckProblem['field']) => (problem?.field === field ? ({ 'aria-invalid': true } as const) : {});
  return (
    <>
      <div className="question">
        <label htmlFor="teks">{words.text}</label>
        <p className="hint" id="teks-hint">
          {words.textHint}
        </p>
        <textarea
          id="teks"
          name="teks"
          rows={8}
          value={text}
          onChange={(event) => onText(event.target.value)}
          aria-describedby="teks-hint"
          {...told('teks')}
        />
      </div>
      <div className="question">
        <label htmlFor="berkas">{words.file}</label>
        <p className="hint" id="berkas-hint">
          {words.fileHint} <span className="needs-script">{words.drop}</span>
        </p>
        <input
          id="berkas"
          name="berkas"
          type="file"
          accept=".txt,.md,.html,.htm,.docx,.pdf,.csv,.xlsx"
          aria-describedby="berkas-hint"
          ref={file}
          {...told('berkas')}
        />
      </div>
    </>
  );
}

function Problem({ problem, heading }: { readonly problem: CheckProblem | null; readonly heading: string }) {
  if (problem === null) return null;
  return (
    <div className="notice bad" role="alert" tabIndex={-1} id="perbaiki">
      <h2>{heading}</h2>
      <p>
        <a href={`#${problem.field}`}>{problem.message}</a> {problem.remedy}
      </p>
    </div>
  );
}

type FoundProps = {
  readonly state: CheckState;
  readonly view: CheckView;
  readonly language: Language;
  readonly archive: string;
};

function Found({ state, view, language, archive }: FoundProps) {
  const words = checkWords[language];
  const [said, say] = useState('');
  const copy = async () => {
    const fragment = await packedText(state.text);
    if (fragment.length > LONGEST_LINK) return say(words.linkLong);
    const link = `${location.origin}${location.pathname}#${fragment}`;
    history.replaceState(null, '', link);
    await navigator.clipboard.writeText(link).catch(() => undefined);
    return say(words.copied);
  };
  const buttons = [
    { name: words.link, press: () => void copy() },
    { name: words.print, press: () => print() },
  ];
  return (
    <>
      <CheckResult view={view} language={language} />
      <TakeAlong buttons={buttons} linkHolds={words.linkHolds} said={said} />
      <p>
        {words.after} <a href={archive}>{words.archive}</a>
      </p>
    </>
  );
}
