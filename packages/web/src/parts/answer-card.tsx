// An answer: first what it is, then why, then the articles; a doubt is said as a doubt and a range as a range.

import type { Language } from '@jamin/law';
import type { AnswerView } from '../answers/answer-view.ts';
import { answerWords } from '../words/answer-words.ts';
import { Confidence } from './confidence.tsx';
import { Money } from './money.tsx';
import { Notice } from './notice.tsx';
import { ProgrammeBadge } from './programme-badge.tsx';
import { inputId } from './question.tsx';
import { WhatWouldChange } from './what-would-change.tsx';
import { Working } from './working.tsx';

type AnswerCardProps = { readonly view: AnswerView; readonly language: Language };

export function AnswerCard({ view, language }: AnswerCardProps) {
  const words = answerWords[language];
  return (
    <section className="answer" id="jawaban" tabIndex={-1} aria-labelledby="jawaban-judul">
      <h2 id="jawaban-judul">
        {words.headings[view.outcome]}{' '}
        {view.programme === undefined ? null : <ProgrammeBadge programme={view.programme} language={language} />}
      </h2>
      <MainAmounts view={view} />
      <p className="lead">{view.sentence}</p>
      {view.bounds === undefined ? null : <Bounds bounds={view.bounds} />}
      {view.missing.length === 0 ? null : (
        <ul>
          {view.missing.map(({ name, question }) => (
            <li key={name}>
              <a href={`#${inputId(name)}`}>{question}</a>
            </li>
          ))}
        </ul>
      )}
      <Working view={view} language={language} />
      <WhatWouldChange {...view.changes} />
      {view.indifferent === '' ? null : <Notice>{view.indifferent}</Notice>}
      {view.confidence === undefined ? null : <Confidence {...view.confidence} language={language} />}
      <p className="quiet small">
        {words.lawDay(view.on.text)} {view.known === undefined ? '' : words.knownDay(view.known.text)}
      </p>
    </section>
  );
}

function MainAmounts({ view }: { readonly view: AnswerView }) {
  const main = view.amounts.filter(({ isMain }) => isMain);
  if (main.length === 0 || view.outcome !== 'granted') return null;
  return (
    <dl className="amounts">
      {main.map(({ key, label, text }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <Money text={text} isBig />
          </dd>
        </div>
      ))}
    </dl>
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
      {bounds.needs === '' ? null : <p>{bounds.needs}</p>}
    </>
  );
}
