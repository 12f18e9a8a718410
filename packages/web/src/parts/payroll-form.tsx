// The form of the payroll sheet: the file or its rows, what holds for all of them, and a bill to compare with.

import type { Language } from '@jamin/law';
import { type DragEvent, useRef, useState } from 'react';
import type { FormField } from '../answers/field.ts';
import type { EntryProblem, Typed } from '../answers/typed.ts';
import { formWords } from '../words/payroll-form-words.ts';
import { billKeys } from '../words/payroll-terms.ts';
import { inputId, Question } from './question.tsx';

type PayrollFormProps = {
  readonly language: Language;
  readonly fields: readonly FormField[];
  readonly typed: Typed;
  readonly problems: readonly EntryProblem[];
  readonly fileAction: string;
  /** A file was dropped onto the form. */
  readonly onDropped: () => void;
};

const ACCEPTED = '.xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A synthetic sheet that anybody may take. */
const SAMPLE = '/contoh-lembar-upah.csv';

export function PayrollForm(props: PayrollFormProps) {
  const { language, fields, typed, problems, fileAction } = props;
  const words = formWords[language];
  const [month, ...others] = fields;
  const question = (field: FormField) => (
    <Question key={field.name} {...{ field, typed, problems, language }} mayBeUnknown={false} />
  );
  return (
    <>
      <SheetInput {...props} />
      {month === undefined ? null : question(month)}
      <fieldset className="card">
        <legend>{words.forAll}</legend>
        <p className="hint">{words.forAllHint}</p>
        {others.map(question)}
      </fieldset>
      <BillInput {...props} />
      <div className="actions">
        <button className="button" type="submit">
          {words.compute}
        </button>
        {(['xlsx', 'csv'] as const).map((kind) => (
          <button
            key={kind}
            className="button second without-script"
            type="submit"
            formAction={fileAction}
            name="get"
            value={kind}
          >
            {words.computeAndGet[kind]}
          </button>
        ))}
      </div>
    </>
  );
}

/** The input is the control; dropping a file onto the frame around it does the same. */
function SheetInput({ language, typed, problems, onDropped }: PayrollFormProps) {
  const words = formWords[language];
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent, now: boolean) => {
    event.preventDefault();
    setOver(now);
  };
  const drop = (event: DragEvent) => {
    over(event, false);
    if (input.current === null || event.dataTransfer.files.length === 0) return;
    input.current.files = event.dataTransfer.files;
    onDropped();
  };
  return (
    <fieldset
      className={isOver ? 'card drop over' : 'card drop'}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={drop}
    >
      <legend>{words.choose}</legend>
      <Entry entry="file" label={words.file} hint={words.fileHint} problems={problems}>
        {(given) => <input {...given} ref={input} type="file" accept={ACCEPTED} />}
      </Entry>
      <p className="quiet">{words.drop}</p>
      <details open={typed['rows'] !== undefined || problems.some(({ entry }) => entry === 'rows')}>
        <summary>{words.pasteInstead}</summary>
        <Entry entry="rows" label={words.paste} hint={words.pasteHint} problems={problems}>
          {(given) => <textarea {...given} rows={4} defaultValue={typed['rows']?.[0] ?? ''} spellCheck={false} />}
        </Entry>
      </details>
      <p>
        <a href={SAMPLE} download>
          {words.sample}
        </a>{' '}
        <span className="quiet">{words.sampleNote}</span>
      </p>
    </fieldset>
  );
}

function BillInput({ language, typed, problems }: PayrollFormProps) {
  const words = formWords[language];
  const isOpen = [...Object.keys(typed), ...problems.map(({ entry }) => entry)].some((entry) => /^bill/.test(entry));
  return (
    <details className="card" open={isOpen}>
      <summary>{words.bill}</summary>
      <p className="hint">{words.billHint}</p>
      <div className="bill-amounts">
        {[...billKeys].reverse().map((key) => (
          <Entry key={key} entry={`bill.${key}`} label={words.billTotal(key)} hint="" problems={problems}>
            {(given) => (
              <input
                {...given}
                type="text"
                inputMode="text"
                autoComplete="off"
                defaultValue={typed[`bill.${key}`]?.[0] ?? ''}
              />
            )}
          </Entry>
        ))}
      </div>
      <Entry entry="billFile" label={words.billFile} hint={words.billFileHint} problems={problems}>
        {(given) => <input {...given} type="file" accept={ACCEPTED} />}
      </Entry>
      <Entry entry="billRows" label={words.billRows} hint="" problems={problems}>
        {(given) => <textarea {...given} rows={4} defaultValue={typed['billRows']?.[0] ?? ''} spellCheck={false} />}
      </Entry>
    </details>
  );
}

type Given = {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
};

type EntryProps = {
  readonly entry: string;
  readonly label: string;
  readonly hint: string;
  readonly problems: readonly EntryProblem[];
  readonly children: (given: Given) => React.ReactNode;
};

/** A labelled input with its hint and what is wrong with it. */
function Entry({ entry, label, hint, problems, children }: EntryProps) {
  const id = inputId(entry);
  const own = problems.filter((problem) => problem.entry === entry);
  const ids = [...(hint === '' ? [] : [`${id}-hint`]), ...(own.length === 0 ? [] : [`${id}-problem`])];
  return (
    <div className="question">
      <label htmlFor={id}>{label}</label>
      {hint === '' ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {own.length === 0 ? null : (
        <p className="problem" id={`${id}-problem`}>
          {own.map(({ message, remedy }) => `${message} ${remedy}`.trim()).join(' ')}
        </p>
      )}
      {children({
        id,
        name: entry,
        'aria-describedby': ids.length === 0 ? undefined : ids.join(' '),
        'aria-invalid': own.length > 0 ? true : undefined,
      })}
    </div>
  );
}
