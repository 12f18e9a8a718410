// The form of a calculator: the day, what the answer needs, and below a fold what could still change it.

import type { Language } from '@jamin/law';
import type { ChangeEvent, Ref, SubmitEvent } from 'react';
import type { CalculatorState } from '../answers/calculate.ts';
import { isNoSum } from '../answers/calculators.ts';
import { FEWER, isWhole, NATIONAL, rowPlaces, WHOLE } from '../answers/typed.ts';
import { calculatorWords } from '../words/calculator-words.ts';
import { EnterSends } from './enter-sends.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Question } from './question.tsx';

export type CalculatorProps = {
  readonly name: string;
  readonly language: Language;
  /** Written YYYY-MM-DD. */
  readonly today: string;
  readonly todayText: string;
  /** Where the form goes without a script, and where a file of the answer comes from. */
  readonly action: string;
  readonly pdf: string;
  readonly state: CalculatorState;
};

type CalculatorFormProps = CalculatorProps & {
  readonly form: Ref<HTMLFormElement>;
  readonly onChange: (event: ChangeEvent<HTMLFormElement>) => void;
  readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
};

export function CalculatorForm({ name, language, state, action, pdf, form, onChange, onSubmit }: CalculatorFormProps) {
  const words = calculatorWords[language];
  const { typed, problems, adding } = state;
  const asked = { typed, problems, language };
  const rowsFor = (name: string): number => (adding === name ? MORE_ROWS : 1);
  const isAll = isWhole(typed);
  const isOpen =
    isAll || state.more.some(({ name }) => name === adding || isAnswered(name, typed)) || typed['known'] !== undefined;
  return (
    <form method="post" action={`${action}#jawaban`} ref={form} onChange={onChange} onSubmit={onSubmit} noValidate>
      <EnterSends />
      {isAll ? <input type="hidden" name={WHOLE} value="1" /> : null}
      <ErrorSummary problems={problems} language={language} />
      <Question field={state.day} {...asked} mayBeUnknown={false} />
      {state.first.map((field) => (
        <Question key={field.name} field={field} {...asked} emptyRows={rowsFor(field.name)} />
      ))}
      {name === 'tenggat' ? <Holidays isCounted={typed[NATIONAL] !== undefined} language={language} /> : null}
      <details open={isOpen}>
        <summary>{words.more}</summary>
        {state.more.map((field) => (
          <Question key={field.name} field={field} {...asked} emptyRows={rowsFor(field.name)} />
        ))}
        <Question field={state.known} {...asked} mayBeUnknown={false} />
        <div className="actions">
          <button className="button second" type="submit" name="add" value={isAll ? FEWER : WHOLE} formNoValidate>
            {isAll ? words.fewer : words.everything}
          </button>
        </div>
      </details>
      <div className="actions">
        <button className="button" type="submit">
          {isNoSum(name) ? words.answer : words.calculate}
        </button>
        {state.view === undefined ? null : (
          <button className="button second no-script" type="submit" formAction={pdf}>
            {words.pdf}
          </button>
        )}
      </div>
      <p className="small quiet">{words.private}</p>
    </form>
  );
}

type HolidaysProps = { readonly isCounted: boolean; readonly language: Language };

/** Whether national holidays are counted, beside those that are stated. */
function Holidays({ isCounted, language }: HolidaysProps) {
  const words = calculatorWords[language];
  return (
    <div className="question">
      <label className="choice plain">
        <input type="checkbox" name={NATIONAL} value="1" defaultChecked={isCounted} />
        {words.national}
      </label>
      <p className="hint">{words.nationalHint}</p>
    </div>
  );
}

/** Empty rows after more were asked for. */
const MORE_ROWS = 3;

function isAnswered(name: string, typed: CalculatorProps['state']['typed']): boolean {
  return typed[name] !== undefined || rowPlaces(name, typed).length > 0;
}
