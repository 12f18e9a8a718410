// What a programme gives: each example person with the sum, then the benefits that no example meets.

import type { Language } from '@jamin/law';
import type { BenefitView, ExampleView } from '../answers/programme-benefits.ts';
import { pageWords } from '../words/programme-page-words.ts';
import { Confidence } from './confidence.tsx';
import { LawLinks } from './law-links.tsx';
import { Working } from './working.tsx';

type BenefitsProps = { readonly view: BenefitView; readonly language: Language };

export function ProgrammeBenefits({ view, language }: BenefitsProps) {
  const said = pageWords[language];
  return (
    <section id="manfaat">
      <h2>{said.benefits}</h2>
      <p>{`${said.benefitsLead} ${said.exampleNote}`}</p>
      {view.examples.map((example) => (
        <Example key={example.id} example={example} language={language} />
      ))}
      {view.others.length === 0 ? null : (
        <>
          <h3>{said.otherBenefits}</h3>
          <ul>
            {view.others.map(({ label, text, cited }) => (
              <li key={label}>
                <strong>{label}</strong>
                {text === undefined ? ' ' : `: ${text} `}
                <span className="small">
                  <LawLinks links={cited} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Example({ example, language }: { readonly example: ExampleView; readonly language: Language }) {
  const said = pageWords[language];
  const { title, facts, view } = example;
  return (
    <article className="card">
      <h3>
        <span className="tag">{said.example}</span> {title}
      </h3>
      <p className="lead">{view.sentence}</p>
      <p className="quiet small">{`${said.facts}: ${facts}.`}</p>
      <Working view={view} language={language} isFolded />
      {view.confidence === undefined ? null : <Confidence {...view.confidence} language={language} />}
    </article>
  );
}
