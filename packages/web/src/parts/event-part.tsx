// One programme of a life event: the amount, the sentence, month by month, from when, and its working below a fold.

import type { Language } from '@jamin/law';
import type { PartView } from '../answers/event-view.ts';
import { answerWords } from '../words/answer-words.ts';
import { eventPageWords } from '../words/event-words.ts';
import { CitedLine } from './cited-line.tsx';
import { Confidence } from './confidence.tsx';
import { FamilyTree } from './family-tree.tsx';
import { MainAmounts } from './main-amounts.tsx';
import { ProgrammeBadge } from './programme-badge.tsx';
import { WhatWouldChange } from './what-would-change.tsx';
import { Working } from './working.tsx';

type EventPartProps = { readonly part: PartView; readonly language: Language };

export function EventPart({ part, language }: EventPartProps) {
  const words = eventPageWords(language);
  const { view, state } = part;
  const refused = part.from === '' ? words.refused : answerWords[language].headings['later'];
  const states = { paid: words.paid, refused, open: words.open, due: words.due, further: '', who: '' };
  return (
    <section className={`card part ${state}`} aria-labelledby={`part-${part.id}`}>
      <h3 id={`part-${part.id}`}>
        {part.programme === undefined ? null : <ProgrammeBadge programme={part.programme} language={language} />}{' '}
        {part.title} {states[state] === '' ? null : <span className="state">{states[state]}</span>}
      </h3>
      {part.note === '' ? null : <p>{part.note}</p>}
      <CitedLine label={answerWords[language].basis} cited={part.cited} />
      {view?.bounds === undefined ? null : <p>{view.sentence}</p>}
      {view === undefined ? null : <Amounts part={part} />}
      {view === undefined || view.bounds !== undefined || view.sentence === '' ? null : <p>{view.sentence}</p>}
      {part.from === '' ? null : (
        <p>
          {words.from} <strong>{part.from}</strong>.
        </p>
      )}
      {part.id === 'heirs' ? <FamilyTree heirs={part.heirs} language={language} /> : null}
      <Months part={part} language={language} />
      <Below part={part} language={language} />
    </section>
  );
}

/** Of what is only supposed to happen nothing is known that could cost: no amount says so better than none. */
const NO_AMOUNT = /: Rp0$/;

function Amounts({ part: { view, state } }: { readonly part: PartView }) {
  if (view === undefined) return null;
  if (view.bounds !== undefined) {
    const lines = view.bounds.keys.filter((line) => state !== 'who' || !NO_AMOUNT.test(line));
    return (
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  }
  return <MainAmounts view={view} />;
}

function Months({ part, language }: EventPartProps) {
  if (part.months.length === 0) return null;
  return (
    // Roles are written out: rows that are no rows to the style lose them otherwise.
    <table className="months" role="table">
      <caption>{eventPageWords(language).perMonth}</caption>
      <tbody role="rowgroup">
        {part.months.map(({ label, text }) => (
          <tr role="row" key={label}>
            <th role="rowheader" scope="row">
              {label}
            </th>
            <td role="cell" className="amount">
              {text}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The working, what would change the answer, and how sure it is. */
function Below({ part: { view }, language }: EventPartProps) {
  if (view === undefined) return null;
  return (
    <>
      <WhatWouldChange changes={view.changes} language={language} />
      {view.confidence === undefined ? null : <Confidence {...view.confidence} language={language} />}
      {view.sections.length === 0 ? null : (
        <details>
          <summary>{eventPageWords(language).details}</summary>
          <Working view={{ ...view, deep: [] }} language={language} />
        </details>
      )}
    </>
  );
}
