// The answer of "which BPJS?": who first, who next, why, what to bring or do, and where to go on.

import type { Language } from '@jamin/law';
import type { Route } from '@jamin/law/reference/which-bpjs';
import { type Reason, reasons } from '@jamin/law/reference/which-bpjs-reasons';
import { bodyNames, steps } from '@jamin/law/reference/which-bpjs-words';
import { href } from '../addresses.ts';
import { eventNames } from '../words/event-names.ts';
import { SourceLine } from './source-line.tsx';

const words = {
  id: { first: 'Ke sini dulu', next: 'Sesudah itu', why: 'Mengapa', do: 'Yang perlu dilakukan', on: 'Lanjutkan' },
  en: { first: 'Go here first', next: 'After that', why: 'Why', do: 'What to do', on: 'Go on' },
} as const;

export function WhichAnswer({ language, route }: { readonly language: Language; readonly route: Route }) {
  const said = words[language];
  return (
    <section className="answer" aria-labelledby="which-first">
      <p className="quiet small">{said.first}</p>
      <h2 id="which-first" className="first-body">
        {bodyNames[route.first][language]}
      </h2>
      {route.next.length === 0 ? null : (
        <p>
          {said.next}: <strong>{route.next.map((body) => bodyNames[body][language]).join(', ')}</strong>
        </p>
      )}
      <h3>{said.why}</h3>
      <ul className="plain">
        {route.why.map((name) => (
          <Why key={name} language={language} reason={reasons[name]} />
        ))}
      </ul>
      <h3>{said.do}</h3>
      <ol>
        {route.steps.map((name) => (
          <li key={name}>{steps[name][language]}</li>
        ))}
      </ol>
      {route.links.length === 0 ? null : <h3>{said.on}</h3>}
      <p className="actions">
        {route.links.map(({ page, name }) => (
          <a className="button second" key={name} href={href(page, language, { [page]: name })}>
            {eventNames[name]?.[language]}
          </a>
        ))}
      </p>
    </section>
  );
}

function Why({ language, reason }: { readonly language: Language; readonly reason: Reason }) {
  const { words: text, citations, confidence, read } = reason;
  return (
    <li>
      {text[language]} <SourceLine {...{ language, citations, confidence, read: read?.[language] }} />
    </li>
  );
}
