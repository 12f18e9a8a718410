// A calculator: its questions, then its answer; a plain form without a script, and with one it computes on the device.

import { type ChangeEvent, type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { CalculatorState } from '../answers/calculate.ts';
import { type Typed, typedEntries, typedText } from '../answers/typed.ts';
import { answerWords } from '../words/answer-words.ts';
import { calculatorWords } from '../words/calculator-words.ts';
import { afterPaint } from './after-paint.ts';
import { AnswerCard } from './answer-card.tsx';
import { CalculatorForm, type CalculatorProps } from './calculator-form.tsx';
import { keepLoaded } from './keep-loaded.ts';
import { Notice } from './notice.tsx';
import { saveFile } from './save-file.ts';
import { Share } from './share.tsx';

/** What the form now holds, and what of it an answer is wanted for. */
type Asked = { readonly entries: Typed; readonly isSent: boolean; readonly adding?: string | undefined };

export function Calculator(props: CalculatorProps) {
  const { name, language, today } = props;
  const [state, setState] = useState(props.state);
  const [version, setVersion] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const turn = useRef(0);
  const isAwaited = useRef(false);
  const compute = async ({ entries, isSent, adding }: Asked): Promise<CalculatorState> => {
    const { calculate } = await import('../answers/calculate.ts');
    const asked = { today, language, isSent, adding };
    const next = calculate(name, entries, { ...asked, changes: 'later' });
    setState(next);
    turn.current += 1;
    const own = turn.current;
    const finish = () => (own === turn.current ? setState(calculate(name, entries, asked)) : undefined);
    if (next.view?.changes.when === 'later') afterPaint(finish);
    return next;
  };
  useEffect(() => {
    void import('../answers/calculate.ts').then(keepLoaded);
    const hear = () => {
      const linked = location.hash.includes('=')
        ? typedEntries(new URLSearchParams(location.hash.slice(1)))
        : undefined;
      if (linked === undefined) return;
      void compute({ entries: linked, isSent: true }).then(() => setVersion((last) => last + 1));
    };
    hear();
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);
  useEffect(() => {
    if (!isAwaited.current) return;
    isAwaited.current = false;
    show(state);
  }, [state]);
  const changed = ({ target }: ChangeEvent<HTMLFormElement>) => {
    const chosen = target as unknown as HTMLInputElement;
    if (chosen.type !== 'radio' && chosen.type !== 'checkbox' && chosen.type !== 'select-one') return;
    clearBeside(chosen);
    void compute({ entries: entriesOf(form.current), isSent: state.view !== undefined });
  };
  const sent = (event: SubmitEvent<HTMLFormElement>) => {
    const button = event.nativeEvent.submitter as HTMLButtonElement | null;
    event.preventDefault();
    const entries = entriesOf(form.current);
    if (button?.name === 'add') void compute({ entries, isSent: false, adding: button.value });
    else {
      isAwaited.current = true;
      void compute({ entries, isSent: true });
    }
  };
  return (
    <>
      <CalculatorForm key={version} {...props} state={state} form={form} onChange={changed} onSubmit={sent} />
      {state.view === undefined ? null : <AnswerCard view={state.view} language={language} />}
      {state.view === undefined ? null : <TakeAlong {...props} state={state} />}
    </>
  );
}

function entriesOf(form: HTMLFormElement | null): Typed {
  return form === null ? {} : typedEntries(new FormData(form));
}

/** "I do not know" empties the field beside it. */
function clearBeside(chosen: HTMLInputElement): void {
  if (chosen.type !== 'checkbox' || !chosen.checked || chosen.value !== '?') return;
  for (const input of chosen.closest('.question')?.querySelectorAll<HTMLInputElement>('input[type="text"]') ?? []) {
    if (input.closest('.find') === null) input.value = '';
  }
}

/** Puts the facts into the address and into the link to the other language, and shows the answer or the problems. */
function show({ view, typed }: CalculatorState): void {
  if (view !== undefined) {
    history.replaceState(null, '', `#${typedText(typed)}`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language')) link.hash = location.hash;
  }
  const place = document.getElementById(view === undefined ? 'perbaiki' : 'jawaban');
  place?.focus({ preventScroll: true });
  place?.scrollIntoView();
}

function TakeAlong({ name, language, todayText, state }: CalculatorProps) {
  const words = calculatorWords[language];
  const { view, holidays } = state;
  if (view === undefined || view.missing.length > 0) return null;
  const title = words.titles[name] ?? '';
  const main = view.amounts.filter(({ isMain }) => isMain);
  const card = {
    title,
    amount: main.length === 1 && view.outcome === 'granted' ? (main[0]?.text ?? '') : '',
    sentence: view.sentence,
    date: view.on.text,
    signature: answerWords[language].signature,
  };
  const save = async () => {
    const { answerPdf } = await import('../answers/answer-pdf.ts');
    saveFile(await answerPdf(view, { title, language, made: todayText }), 'application/pdf', `jamin-${name}.pdf`);
  };
  return (
    <>
      {holidays === undefined ? null : <Notice>{words.counted(holidays)}</Notice>}
      <Share
        card={card}
        language={language}
        file={`jamin-${name}`}
        fragment={typedText(state.typed)}
        more={{ name: words.pdf, press: () => void save() }}
      />
    </>
  );
}
