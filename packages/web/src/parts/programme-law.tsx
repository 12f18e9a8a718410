// The law behind a programme: every article with its gist, figures and confidence, then what is not clear.

import type { Language } from '@jamin/law';
import type { ProgrammeLawView } from '../answers/programme-law.ts';
import { pageWords } from '../words/programme-page-words.ts';
import { ConfidenceLegend, ConfidenceMark } from './confidence-mark.tsx';
import { Readings } from './readings.tsx';

type LawProps = { readonly view: ProgrammeLawView; readonly language: Language };

export function ProgrammeLaw({ view, language }: LawProps) {
  const said = pageWords[language];
  return (
    <section id="pasal">
      <h2>{said.articles}</h2>
      <p>{said.articlesLead}</p>
      <ConfidenceLegend language={language} />
      <details>
        <summary>{said.articleList(view.articles.length)}</summary>
        <ul className="articles">
          {view.articles.map(({ link, texts, figures, confidence }) => (
            <li key={link.href}>
              <a href={link.href}>{link.text}</a> <ConfidenceMark level={confidence} language={language} />
              {texts.map((text) => (
                <p key={text}>{text}</p>
              ))}
              {figures.map(({ label, value }) => (
                <p key={label} className="line small">
                  <span className="text">{label}</span>
                  <span className="value">{value}</span>
                </p>
              ))}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{said.readings(view.readings.length)}</summary>
        <p>{said.readingsLead}</p>
        <Readings readings={view.readings} language={language} />
      </details>
    </section>
  );
}
