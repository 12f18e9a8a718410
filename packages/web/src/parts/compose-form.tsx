// The fields of a release: the office, the period, and the figures of every programme.

import type { Language } from '@jamin/law';
import type { FieldProblem, Typed } from '../release/figures.ts';
import { rowNames } from '../release/release-words.ts';
import { TABLE_ROWS } from '../release/typed-form.ts';
import { composeWords } from '../words/compose-words.ts';
import { chosenText } from '../words/date-words.ts';
import { type Column, UNITS } from '../words/release-terms.ts';

type FieldsProps = {
  readonly language: Language;
  readonly typed: Typed;
  readonly problems: readonly FieldProblem[];
  readonly change: (field: string, value: string) => void;
};

export function ComposeFields(props: FieldsProps) {
  const { language, typed, change } = props;
  const words = composeWords[language];
  const unit = typed['unit'] ?? 'case';
  return (
    <>
      <fieldset>
        <legend>{words.where}</legend>
        <div className="compose-where">
          <Field {...props} field="office" label={words.office} hint={words.officeHint} />
          <Field {...props} field="from" label={words.from} type="date" />
          <Field {...props} field="to" label={words.to} type="date" />
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.unit}</legend>
        {UNITS.map((one) => (
          <label className="choice" key={one}>
            <input type="radio" name="unit" value={one} checked={unit === one} onChange={() => change('unit', one)} />
            {words.units[one]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.figures}</legend>
        <p className="hint">{words.figuresHint}</p>
        <FigureRows {...props} columns={['cases', 'amount']} />
      </fieldset>
      <details open={Object.keys(typed).some((field) => field.endsWith('Before'))}>
        <summary>{words.before}</summary>
        <FigureRows {...props} columns={['casesBefore', 'amountBefore']} />
      </details>
    </>
  );
}

function FigureRows({ columns, ...props }: FieldsProps & { readonly columns: readonly Column[] }) {
  const { language } = props;
  const words = composeWords[language];
  const hints = columns.includes('cases')
    ? { total: words.totalHint, scholarship: words.scholarshipHint }
    : { total: words.totalBeforeHint, scholarship: words.optional };
  return TABLE_ROWS.map((row) => {
    const name = row === 'total' ? words.total : rowNames[row][language];
    const note = row === 'total' ? hints.total : row === 'BEASISWA' ? hints.scholarship : '';
    return (
      <fieldset className="compose-row" key={row}>
        <legend>
          {name}
          {note === '' ? null : <span className="small quiet"> ({note})</span>}
        </legend>
        {columns.map((column) => (
          <Field {...props} key={column} field={`${row}.${column}`} label={words.columns[column]} />
        ))}
      </fieldset>
    );
  });
}

type FieldProps = FieldsProps & {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date';
};

function Field({ language, typed, problems, change, field, label, hint, type = 'text' }: FieldProps) {
  const problem = problems.find((one) => one.field === field);
  const id = idOf(field);
  const described = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`];
  const describedBy = described.filter((part) => part !== '').join(' ');
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem === undefined ? null : (
        <p className="problem" id={`${id}-problem`}>
          {`${problem.message[language]} ${problem.remedy[language]}`}
        </p>
      )}
      <input
        id={id}
        name={field}
        type={type}
        value={typed[field] ?? ''}
        onChange={(event) => change(field, event.currentTarget.value)}
        autoComplete="off"
        inputMode={field.includes('.') ? 'decimal' : undefined}
        readOnly={field === 'office' && typed['example'] === 'yes'}
        {...(problem === undefined ? {} : { 'aria-invalid': true })}
        {...(describedBy === '' ? {} : { 'aria-describedby': describedBy })}
        {...(type === 'date' ? { placeholder: '2026-03-31' } : {})}
      />
      {type === 'date' ? (
        <span className="small quiet chosen-day" aria-hidden="true">
          {chosenText(typed[field] ?? '', language)}
        </span>
      ) : null}
    </div>
  );
}

type NoteProps = {
  readonly language: Language;
  readonly note: string;
  readonly change: (note: string) => void;
};

/** Where an office explains an average that the law does not give. */
export function ComposeNote({ language, note, change }: NoteProps) {
  const words = composeWords[language];
  return (
    <div className="question">
      <label htmlFor="isi-note">{words.note}</label>
      <p className="hint" id="isi-note-hint">
        {words.noteHint}
      </p>
      <textarea
        id="isi-note"
        name="note"
        value={note}
        aria-describedby="isi-note-hint"
        onChange={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
}

/** What is wrong, each a link to its field. */
export function ProblemSummary({ language, problems }: Pick<FieldsProps, 'language' | 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <div className="notice bad" role="alert" tabIndex={-1} id="masalah">
      <h2>{composeWords[language].problems}</h2>
      <ul>
        {problems.map(({ field, message, remedy }) => (
          <li key={`${field} ${message.en}`}>
            <a href={`#${idOf(field)}`}>
              {rowLabel(field, language)}
              {message[language]}
            </a>{' '}
            {remedy[language]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function rowLabel(field: string, language: Language): string {
  const row = TABLE_ROWS.find((one) => field.startsWith(`${one}.`));
  if (row === undefined) return '';
  return `${row === 'total' ? composeWords[language].total : rowNames[row][language]}: `;
}

function idOf(field: string): string {
  return `isi-${field.replace('.', '-')}`;
}
