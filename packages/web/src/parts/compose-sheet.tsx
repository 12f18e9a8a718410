// Where a sheet is chosen or dropped: read on the device, errors told by row with what to do.

import type { Language } from '@jamin/law';
import { type DragEvent, useState } from 'react';
import type { Typed } from '../release/figures.ts';
import type { SheetProblem } from '../release/read-sheet.ts';
import { composeWords } from '../words/compose-words.ts';
import { readDropped } from './compose-browser.ts';

type SheetProps = {
  readonly language: Language;
  readonly problems: readonly SheetProblem[];
  readonly take: (read: Typed) => void;
};

export function ComposeSheet({ language, problems: given, take }: SheetProps) {
  const words = composeWords[language];
  const [problems, setProblems] = useState(given);
  const [said, say] = useState('');
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    const sheet = await readDropped(file);
    setProblems(sheet.problems);
    say(sheet.rows === 0 ? '' : words.dropRead(sheet.rows, file.name));
    if (sheet.rows > 0) take(sheet.typed);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void read(event.dataTransfer.files[0]);
  };
  return (
    <div className="card" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label htmlFor="lembar">
        <strong>{words.dropTitle}</strong>
      </label>
      <p className="hint" id="lembar-hint">
        {words.dropHint}
      </p>
      <input
        id="lembar"
        type="file"
        name="sheet"
        accept=".xlsx,.csv,.txt,.tsv"
        aria-describedby={problems.length === 0 ? 'lembar-hint' : 'lembar-hint lembar-problem'}
        {...(problems.length === 0 ? {} : { 'aria-invalid': true })}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <p role="status">{said}</p>
      {problems.length === 0 ? null : (
        <ul className="notice bad" id="lembar-problem">
          {problems.map(({ row, message, remedy }) => (
            <li key={`${row} ${message.en}`}>
              {`${row === null ? '' : `${words.row} ${row}: `}${message[language]} ${remedy[language]}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
