// What was made of the figures: the verdict with its reasons, the sums, the release in both languages, the pictures.

import type { Language } from '@jamin/law';
import type { ReactNode } from 'react';
import type { Prepared } from '../release/prepare.ts';
import type { Block } from '../release/release-text.ts';
import { composeWords } from '../words/compose-words.ts';
import { FindingList } from './finding-list.tsx';
import { SumTable } from './sum-table.tsx';

type ResultProps = { readonly language: Language; readonly prepared: Prepared; readonly children: ReactNode };

export function ComposeResult({ language, prepared, children }: ResultProps) {
  const words = composeWords[language];
  const { outcome, texts } = prepared;
  const own = texts[language];
  const look = { checked: 'answer', doubt: 'notice warn', fails: 'notice bad' }[outcome];
  const languages: readonly Language[] = ['id', 'en'];
  return (
    <div className="compose-result">
      <section className={look} aria-labelledby="hasil">
        <h2 id="hasil" tabIndex={-1}>
          {words.outcomes[outcome]}
        </h2>
        <p>{words.outcomeLines[outcome]}</p>
        {own.why === null ? null : <p className="problem">{own.why}</p>}
        {own.view === null ? null : <SumTable statement={own.view} language={language} />}
        {own.view === null ? null : <FindingList findings={own.view.findings} language={language} />}
        <Changes language={language} changes={own.changes} />
      </section>
      <section>
        <h2>{outcome === 'checked' ? words.take : words.takeMarked}</h2>
        {children}
      </section>
      <h2>{words.textTitle}</h2>
      {languages.map((one) => (
        <details key={one} open={one === language}>
          <summary>{words.languages[one]}</summary>
          <article className="card" lang={one}>
            <ReleaseView title={texts[one].title} blocks={texts[one].blocks} />
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

/** A release or an explainer as it will stand on paper. */
function ReleaseView({ title, blocks }: { readonly title: string; readonly blocks: readonly Block[] }) {
  return (
    <>
      <h3>{title}</h3>
      {blocks.map((block) => (
        <BlockView block={block} key={block.kind === 'list' ? block.lines.join() : textOf(block)} />
      ))}
    </>
  );
}

function textOf(block: Exclude<Block, { readonly kind: 'list' }>): string {
  return block.kind === 'box' ? block.title : block.text;
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return <LineList lines={block.lines} />;
    case 'box':
      return (
        <div className="notice">
          <h4>{block.title}</h4>
          <LineList lines={block.lines} />
        </div>
      );
  }
}

function LineList({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The picture is text that we wrote ourselves, every word in it escaped. */
export function Picture({ svg }: { readonly svg: string }) {
  return <div className="picture" dangerouslySetInnerHTML={{ __html: svg }} />;
}
