// One question of a form in each of its kinds, with its hint, its problem and "I do not know"; no script is needed.

import type { Language } from '@jamin/law';
import type { ReactNode } from 'react';
import type { FormField } from '../answers/field.ts';
import { type EntryProblem, NONE, rowPlaces, type Typed, UNKNOWN } from '../answers/typed.ts';
import { formWords } from '../words/form-words.ts';
import { DateInput } from './date-input.tsx';
import { LongSelect } from './long-select.tsx';

type QuestionProps = {
  readonly field: FormField;
  readonly typed: Typed;
  readonly problems: readonly EntryProblem[];
  readonly language: Language;
  /** Whether "I do not know" is an answer; not for the day of the event. */
  readonly mayBeUnknown?: boolean;
  /** How many empty rows stand below those filled in. */
  readonly emptyRows?: number;
};

/** The id of the input of an entry: the summary of problems links to it. */
export function inputId(entry: string): string {
  return `f-${entry.replaceAll('.', '-')}`;
}

export function Question(props: QuestionProps) {
  const { field } = props;
  const id = inputId(field.name);
  const isGroup = field.kind === 'yes-no' || field.kind === 'choice' || field.kind === 'set' || field.kind === 'rows';
  const isLong = field.kind === 'choice' && field.choices.length > MOST_RADIOS;
  const told = <Told field={field} problems={props.problems} id={id} />;
  if (isGroup && !isLong) {
    return (
      <fieldset className="question" aria-describedby={describedBy(props, id)}>
        <legend>{field.question}</legend>
        {told}
        {field.kind === 'rows' ? <Rows {...props} /> : <Marks {...props} />}
      </fieldset>
    );
  }
  return (
    <div className="question">
      <label htmlFor={id} id={`${id}-label`}>
        {field.question}
      </label>
      {told}
      {isLong ? <Choice {...props} id={id} entry={field.name} /> : <Line {...props} id={id} entry={field.name} />}
      {props.mayBeUnknown === false || isLong ? null : (
        <Mark {...props} value={UNKNOWN} text={formWords[props.language].unknown} />
      )}
    </div>
  );
}

/** More words than this are chosen from a list. */
const MOST_RADIOS = 8;
/** And more than this are searched. */
const MOST_LISTED = 20;

function ownProblems({ field, problems }: Pick<QuestionProps, 'field' | 'problems'>): readonly EntryProblem[] {
  return problems.filter(({ entry }) => entry === field.name || entry.startsWith(`${field.name}.`));
}

function describedBy(props: QuestionProps & Pick<InputProps, 'toldAt'>, id: string): string | undefined {
  const ids = [
    ...(props.field.hint === '' ? [] : [`${id}-hint`]),
    ...(ownProblems(props).length === 0 ? [] : [`${props.toldAt ?? id}-problem`]),
  ];
  return ids.length === 0 ? undefined : ids.join(' ');
}

type ToldProps = Pick<QuestionProps, 'field' | 'problems'> & { readonly id: string };

function Told({ field, problems, id }: ToldProps) {
  const own = ownProblems({ field, problems });
  return (
    <>
      {field.hint === '' ? null : (
        <p className="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {own.length === 0 ? null : (
        <p className="problem" id={`${id}-problem`}>
          {own.map(({ message, remedy }) => `${message} ${remedy}`.trim()).join(' ')}
        </p>
      )}
    </>
  );
}

/** Radio buttons, or boxes to tick for a set. */
function Marks({ field, typed, language, mayBeUnknown }: QuestionProps) {
  const type = field.kind === 'set' ? 'checkbox' : 'radio';
  const chosen = typed[field.name] ?? [];
  const words = formWords[language];
  const choices = [
    ...field.choices,
    ...(field.mayBeNone ? [{ value: NONE, text: words.noneOfThem }] : []),
    ...(mayBeUnknown === false ? [] : [{ value: UNKNOWN, text: words.unknown }]),
    ...(field.mayBeUnstated && type === 'radio' ? [{ value: '', text: words.unstated }] : []),
  ];
  return choices.map(({ value, text }, place) => (
    <label className="choice" key={value}>
      <input
        type={type}
        name={field.name}
        value={value}
        defaultChecked={value === '' ? chosen.length === 0 : chosen.includes(value)}
        {...(place === 0 ? { id: inputId(field.name) } : {})}
      />
      {text}
    </label>
  ));
}

type InputProps = QuestionProps & {
  readonly id: string;
  readonly entry: string;
  /** Where the problem is told, when not beside the input: a row tells it above its list. */
  readonly toldAt?: string;
};

function Choice(props: InputProps) {
  const { field, typed, problems, language, id, entry, mayBeUnknown } = props;
  const words = formWords[language];
  const List = field.choices.length > MOST_LISTED ? LongSelect : 'select';
  const isWrong = problems.some((problem) => problem.entry === entry);
  return (
    <List
      id={id}
      name={entry}
      defaultValue={typed[entry]?.[0] ?? ''}
      aria-describedby={describedBy(props, id)}
      {...(isWrong ? { 'aria-invalid': true } : {})}
    >
      <option value="">{words.choose}</option>
      {field.choices.map(({ value, text, also }) => (
        <option key={value} value={value} data-also={also}>
          {text}
        </option>
      ))}
      {mayBeUnknown === false ? null : <option value={UNKNOWN}>{words.unknown}</option>}
    </List>
  );
}

/** An input of one line, with its unit beside it. */
function Line(props: InputProps) {
  const { field, typed, problems, language, id, entry } = props;
  const isNumber = field.kind === 'money' || field.kind === 'number' || field.kind === 'percent';
  const isWrong = problems.some((problem) => problem.entry === entry);
  const value = shownValue(field, (typed[entry] ?? []).filter((one) => one !== UNKNOWN)[0] ?? '');
  if (field.kind === 'date' || field.kind === 'month') {
    const told = { describedBy: describedBy(props, id), isWrong };
    return <DateInput {...{ id, name: entry, kind: field.kind, value, language, ...told }} />;
  }
  const input = (
    <input
      id={id}
      name={entry}
      type="text"
      inputMode={isNumber ? (field.kind === 'number' ? 'numeric' : 'text') : undefined}
      autoComplete="off"
      defaultValue={value}
      aria-describedby={
        field.unit === '' ? describedBy(props, id) : `${id}-unit ${describedBy(props, id) ?? ''}`.trim()
      }
      {...(isWrong ? { 'aria-invalid': true } : {})}
    />
  );
  if (field.unit === '') return input;
  const unit = <Unit id={`${id}-unit`}>{field.unit}</Unit>;
  return (
    <span className={field.kind === 'money' ? 'unit before' : 'unit'}>
      {field.kind === 'money' ? unit : null}
      {input}
      {field.kind === 'money' ? null : unit}
    </span>
  );
}

/** A box for a day holds no time of day, one for a month no day. */
function shownValue({ kind }: FormField, value: string): string {
  if (kind === 'date') return value.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1');
  return kind === 'month' ? value.replace(/^(\d{4}-\d{2})-\d{2}$/, '$1') : value;
}

function Unit({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <span className="unit-word" id={id}>
      {children}
    </span>
  );
}

type MarkProps = QuestionProps & { readonly value: string; readonly text: string };

/** A box to tick in place of an answer: that it is not known, or that there is none. */
function Mark({ field, typed, value, text }: MarkProps) {
  return (
    <label className="choice plain">
      <input
        type="checkbox"
        name={field.name}
        value={value}
        defaultChecked={typed[field.name]?.includes(value) === true}
        {...(field.kind === 'rows' ? {} : { 'aria-describedby': `${inputId(field.name)}-label` })}
      />
      {text}
    </label>
  );
}

/** Rows of a list: those filled in, some empty ones, and a button for more. */
function Rows(props: QuestionProps) {
  const { field, typed, language, emptyRows = 1, mayBeUnknown } = props;
  const words = formWords[language];
  const filled = rowPlaces(field.name, typed);
  const next = (filled[filled.length - 1] ?? -1) + 1;
  const empty = Math.min(emptyRows, field.most - filled.length);
  const places = [...filled, ...Array.from({ length: Math.max(0, empty) }, (_, step) => next + step)];
  return (
    <>
      {places.map((place, order) => (
        <Row key={place} {...props} place={place} number={order + 1} />
      ))}
      <div className="actions">
        <button className="button second" type="submit" name="add" value={field.name} formNoValidate>
          {words.addRows[field.name] ?? words.addRow}
        </button>
      </div>
      {field.mayBeNone ? <Mark {...props} value={NONE} text={words.noneOfThem} /> : null}
      {mayBeUnknown === false ? null : <Mark {...props} value={UNKNOWN} text={words.unknown} />}
    </>
  );
}

function Row({ place, number, ...props }: QuestionProps & { readonly place: number; readonly number: number }) {
  const { field, language } = props;
  const isOne = field.fields.length === 1;
  return (
    <div
      className="row"
      role="group"
      aria-label={(formWords[language].rows[field.name] ?? formWords[language].row)(number)}
    >
      {field.fields.map((cell) => {
        const entry = `${field.name}.${place}.${cell.name}`;
        const id = inputId(entry);
        const asked = { ...cell, name: entry, hint: '' };
        const own = { ...props, field: asked, mayBeUnknown: false, id, entry, toldAt: inputId(field.name) };
        return (
          <div key={cell.name} className="cell">
            <label htmlFor={id}>{isOne ? formWords[language].row(number) : cell.question}</label>
            {cell.kind === 'choice' ? <Choice {...own} /> : <Line {...own} />}
          </div>
        );
      })}
    </div>
  );
}
