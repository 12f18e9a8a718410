// What holds a claim up, each with who must remove it, how, by when, and the article that says so.

import type { Language } from '@jamin/law';
import type { LawLink } from '../answers/law-links.ts';
import type { BlockerView } from '../desk/blocker-view.ts';
import { blockerWords } from '../words/blocker-words.ts';
import { claimWords } from '../words/claim-words.ts';

type BlockerListProps = {
  readonly blockers: readonly BlockerView[];
  readonly clock: readonly string[];
  /** Whether it is over: then they are the reasons. */
  readonly isRefused?: boolean;
  readonly language: Language;
};

export function BlockerList({ blockers, clock, isRefused = false, language }: BlockerListProps) {
  const words = claimWords[language];
  const said = blockerWords[language];
  return (
    <section aria-labelledby="menahan">
      <h2 id="menahan">{isRefused ? words.whyRefused : words.blockers}</h2>
      {isRefused ? null : <p className="lead">{words.blockersOf(blockers.length)}</p>}
      {blockers.length === 0 ? null : (
        <ol className="blockers">
          {blockers.map((one) => (
            <li key={one.key}>
              <strong>{one.what}</strong>
              <p>{one.how}</p>
              <p className="small quiet">
                {said.who}: {one.who}
                {one.when === '' ? null : ` · ${said.when}: ${one.when}`}
                {one.basis.length === 0 ? null : (
                  <>
                    {' · '}
                    {said.basis}: <LawLinks links={one.basis} />
                  </>
                )}
              </p>
            </li>
          ))}
        </ol>
      )}
      {clock.length === 0 || isRefused ? null : (
        <p className="claim-clock">
          <strong>{words.clock}.</strong> {clock.join(' ')}
        </p>
      )}
    </section>
  );
}

export function LawLinks({ links }: { readonly links: readonly LawLink[] }) {
  return links.map(({ text, href }, place) => (
    <span key={text}>
      {place === 0 ? '' : '; '}
      <a href={href}>{text}</a>
    </span>
  ));
}
