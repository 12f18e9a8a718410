// A box for a day or a month; browsers show it in a format of their own, so below it the choice is said in words.

import type { Language } from '@jamin/law';
import { useState } from 'react';
import { chosenText } from '../words/date-words.ts';

type DateInputProps = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'date' | 'month';
  readonly value: string;
  readonly language: Language;
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
};

/**
 * Browsers without such a box show a plain one with the placeholder. Without a script the words would not follow the
 * box: then they are not seen, and their room is kept, so that nothing jumps.
 */
export function DateInput({ id, name, kind, value, language, describedBy, isWrong }: DateInputProps) {
  const [chosen, choose] = useState(value);
  return (
    <>
      <input
        id={id}
        name={name}
        type={kind}
        placeholder={kind === 'date' ? '2026-03-31' : '2026-03'}
        autoComplete="off"
        defaultValue={value}
        onChange={(event) => choose(event.currentTarget.value)}
        aria-describedby={describedBy}
        {...(isWrong ? { 'aria-invalid': true } : {})}
      />
      <span className="small quiet chosen-day" aria-hidden="true">
        {chosenText(chosen, language)}
      </span>
    </>
  );
}
