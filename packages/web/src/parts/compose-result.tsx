// What was made of the figures: the verdict with its reasons, the sums, the release in both languages, the pictures.

import type { Language } from '@jamin/law';
import type { ReactNode } from 'react';
import type { Prepared } from '../release/prepare.ts';
import { composeWords } from '../words/compose-words.ts';
import { BlockList, LineList, Picture } from './block-list.tsx';
import { FindingList } from './finding-list.tsx';
import { SumTable } from './sum-table.tsx';

type ResultProps = { readonly language: Language; readonly prepared: Prepared; readonly children: ReactNode };

export function ComposeResult({ language, prepared, children }: ResultProps) {
  const words = composeWords[language];
  const { outcome, texts } = prepared;
  const own = texts[language];
  const look = { checked: 'answer', explained: 'answer', doubt: 'notice warn', fails: 'notice bad' }[outcome];
  const languages: readonly Language[] = ['id', 'en'];
  return (
    <div className="compose-result">
      <section className={look} aria-labelledby="hasil">
        <h2 id="hasil" tabIndex={-1}>
          {words.outcomes[outcome]}
        </h2>
        <p>{words.outcomeLines[outcome]}</p>
        {own.scholarships === '' ? null : <p>{own.scholarships}</p>}
        {own.why === null ? null : <p className="problem">{own.why}</p>}
        {own.view === null ? null : <SumTable statement={own.view} language={language} />}
        {own.view === null ? null : <FindingList findings={own.view.findings} language={language} />}
        <Changes language={language} changes={own.changes} />
      </section>
      <section>
        <h2>{own.mark === '' ? words.take : words.takeMarked}</h2>
        {children}
      </section>
      <h2>{words.textTitle}</h2>
      {languages.map((one) => (
        <details key={one} open={one === language}>
          <summary>{words.languages[one]}</summary>
          <article className="card" lang={one}>
            <h3>{texts[one].title}</h3>
            <BlockList blocks={texts[one].blocks} Heading="h4" />
            <h3>{texts[one].radioTitle}</h3>
            <p>{texts[one].radio}</p>
          </article>
        </details>
      ))}
      <h2>{words.pictures}</h2>
      <div className="pictures">
        <Picture svg={own.chart} />
        <Picture svg={own.card} />
      </div>
    </div>
  );
}

function Changes({ language, changes }: { readonly language: Language; readonly changes: readonly string[] }) {
  if (changes.length === 0) return null;
  return (
    <>
      <h3>{composeWords[language].change}</h3>
      <LineList lines={changes} />
    </>
  );
}
