// What needs to be put right in a form, above it, each problem a link to its field.

import { type Language, upperFirst } from '@jamin/law';
import type { EntryProblem } from '../answers/typed.ts';
import { formWords } from '../words/form-words.ts';
import { inputId } from './question.tsx';

type ErrorSummaryProps = { readonly problems: readonly EntryProblem[]; readonly language: Language };

export function ErrorSummary({ problems, language }: ErrorSummaryProps) {
  if (problems.length === 0) return null;
  return (
    // Who posted a form without a script meets what is wrong with it first.
    <div className="notice bad" role="alert" tabIndex={-1} id="perbaiki" autoFocus>
      <h2>{formWords[language].errors}</h2>
      <ul>
        {problems.map(({ entry, label, message, remedy }) => (
          <li key={`${entry} ${message}`}>
            <a href={`#${inputId(entry)}`}>{label === message ? message : `${named(label)} ${message}`}</a> {remedy}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A question keeps its own mark; any other name gets a colon, and begins as a line does. */
function named(label: string): string {
  const line = upperFirst(label);
  return /[?.)]$/.test(line) ? line : `${line}:`;
}
