// An answer: first what it is, then why, then the articles; a doubt is said as a doubt and a range as a range.

import type { Language } from '@jamin/law';
import type { AnswerView } from '../answers/answer-view.ts';
import { answerWords } from '../words/answer-words.ts';
import { Confidence } from './confidence.tsx';
import { FamilyTree } from './family-tree.tsx';
import { MainAmounts } from './main-amounts.tsx';
import { Notice } from './notice.tsx';
import { PaperLists } from './paper-lists.tsx';
import { ProgrammeBadge } from './programme-badge.tsx';
import { inputId } from './question.tsx';
import { WhatWouldChange } from './what-would-change.tsx';
import { Working } from './working.tsx';

type AnswerCardProps = {
  readonly view: AnswerView;
  readonly language: Language;
  /** Another one where several stand on a page. */
  readonly id?: string;
};

export function AnswerCard({ view, language, id = 'jawaban' }: AnswerCardProps) {
  const words = answerWords[language];
  const isAsking = view.missing.length > 0;
  return (
    <section className="answer" id={id} tabIndex={-1} aria-labelledby={`${id}-judul`}>
      <h2 id={`${id}-judul`}>
        {words.headings[headingOf(view)]}{' '}
        {view.programme === undefined ? null : <ProgrammeBadge programme={view.programme} language={language} />}
      </h2>
      <MainAmounts view={view} />
      {view.items.length === 0 ? (
        <p className="lead">{isAsking ? words.asking : view.sentence}</p>
      ) : (
        <Items view={view} language={language} />
      )}
      {view.heirs === undefined ? null : <FamilyTree heirs={view.heirs} language={language} />}
      {isAsking ? (
        <ul>
          {view.missing.map(({ name, question }) => (
            <li key={name}>
              <a href={`#${inputId(name)}`}>{question}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {view.bounds === undefined ? null : isAsking ? (
        <details>
          <summary>{view.bounds.casesHeading}</summary>
          <Bounds bounds={view.bounds} />
        </details>
      ) : (
        <Bounds bounds={view.bounds} />
      )}
      <Working view={view} language={language} isFolded isOnPaper />
      <WhatWouldChange changes={view.changes} language={language} />
      {view.indifferent === '' ? null : <Notice>{view.indifferent}</Notice>}
      {view.confidence === undefined ? null : <Confidence {...view.confidence} language={language} />}
      <p className="quiet small">
        {words.lawDay(view.on.text)} {view.known === undefined ? '' : words.knownDay(view.known.text)}
      </p>
    </section>
  );
}

/** A refusal that ends on a day is not yet, others are not. */
function headingOf({ outcome, missing, values }: AnswerView): string {
  if (missing.length > 0) return 'incomplete';
  return outcome === 'refused' && values['payableFrom'] !== undefined ? 'later' : outcome;
}

/** Papers to bring, or days with what is due on them. */
function Items({ view: { ask, items }, language }: AnswerCardProps) {
  const words = answerWords[language];
  if (ask === 'documents')
    return (
      <>
        <p className="lead">{words.papers(items.length)}</p>
        <PaperLists papers={items} language={language} />
      </>
    );
  return (
    <>
      <p className="lead">{words.terms}</p>
      <ul className="terms">
        {items.map(({ label, text }) => (
          <li key={label}>
            <strong>{text}</strong>
            {label}
          </li>
        ))}
      </ul>
    </>
  );
}

function Bounds({ bounds }: { readonly bounds: NonNullable<AnswerView['bounds']> }) {
  return (
    <>
      <ul>
        {bounds.keys.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {bounds.cases.length === 0 ? null : (
        <>
          <h3>{bounds.casesHeading}</h3>
          <ul>
            {bounds.cases.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
