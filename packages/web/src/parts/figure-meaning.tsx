// Where a figure comes from: what is counted and the articles, for everybody; entries and decisions, for who may.

import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import type { EntryView, FigureView, RuleLink } from '../figures/figure-view.ts';
import { exampleWords } from '../words/example-words.ts';

type FigureMeaningProps = { readonly view: FigureView; readonly language: Language };

export function FigureMeaning({ view, language }: FigureMeaningProps) {
  const words = exampleWords[language];
  const { definitions, articles, readings, about, figures } = view;
  return (
    <>
      <h2>{words.definition}</h2>
      {definitions.map(({ text, since }) => (
        <p key={text}>
          {text} {since}
        </p>
      ))}
      <p>{definitions.length === 0 ? words.totalIs : words.amountIs}</p>
      {definitions.length > 0 ? null : (
        <ul className="menu">
          {figures.lines.map((line) => (
            <li key={line.href}>
              <a href={line.href}>{line.name}</a>
            </li>
          ))}
        </ul>
      )}
      {articles.length === 0 ? null : (
        <section id="aturan">
          <h2>{words.law}</h2>
          <p>{words.lawLead}</p>
          <details>
            <summary>{words.articles(`${articles.length}`)}</summary>
            <RuleLinks links={articles} />
          </details>
          {readings.length === 0 ? null : (
            <details>
              <summary>{words.readings(`${readings.length}`)}</summary>
              <p>{words.readingsLead}</p>
              <RuleLinks links={readings} />
            </details>
          )}
          {about.map((link) => (
            <p key={link.href}>
              <a href={link.href}>{link.text}</a>
            </p>
          ))}
        </section>
      )}
    </>
  );
}

function RuleLinks({ links }: { readonly links: readonly RuleLink[] }) {
  return (
    <ul className="articles">
      {links.map(({ text, href, says }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          {says.map((one) => (
            <span key={one}> {one}</span>
          ))}
        </li>
      ))}
    </ul>
  );
}

export function FigureEntries({ view, path, language }: FigureMeaningProps & { readonly path: string }) {
  const words = exampleWords[language];
  const { entries, next } = view;
  return (
    <section id="catatan">
      <h2>{words.entries}</h2>
      {entries === 'not-signed-in' ? (
        <>
          <p>{words.entriesClosed}</p>
          <p>
            <a className="button second" href={`${href('signIn', language)}?lanjut=${encodeURIComponent(path)}`}>
              {words.signIn}
            </a>
          </p>
        </>
      ) : entries === 'not-allowed' ? (
        <p>{words.entriesRefused}</p>
      ) : (
        <>
          <p>{entries.length === 0 ? words.noEntries : words.entriesLead}</p>
          <ul className="entries">
            {entries.map((entry) => (
              <Entry key={entry.entry} entry={entry} language={language} />
            ))}
          </ul>
          {next === null ? null : (
            <p>
              <a className="button second" href={next}>
                {words.next}
              </a>
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** One payment; its articles unfold. */
function Entry({ entry, language }: { readonly entry: EntryView; readonly language: Language }) {
  const words = exampleWords[language];
  return (
    <li className="card">
      <p className="line">
        <span>
          {entry.day} <strong className={`badge ${entry.programme}`}>{entry.programme.toUpperCase()}</strong>
        </span>
        <span className="money">{entry.amount}</span>
      </p>
      <p className="small">
        {words.claim}{' '}
        {entry.claimHref === null ? <strong>{entry.claim}</strong> : <a href={entry.claimHref}>{entry.claim}</a>}
        {entry.decision === null ? null : ` · ${words.decision} ${entry.decision}`}
      </p>
      <p className="small quiet">
        {words.entry} <code>{entry.entry}</code>, {entry.seal}
        {entry.law === null ? null : (
          <>
            {` · ${words.underLaw} `}
            <code title={entry.law}>{entry.law.slice(0, SHORT)}</code>
          </>
        )}
      </p>
      {entry.articles.length === 0 ? null : (
        <details>
          <summary>{words.articles(`${entry.articles.length}`)}</summary>
          <ul className="articles">
            {entry.articles.map(({ text, href }) => (
              <li key={text}>{href === null ? text : <a href={href}>{text}</a>}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** So much of a fingerprint tells two laws apart for people; the whole one stands behind it. */
const SHORT = 12;
