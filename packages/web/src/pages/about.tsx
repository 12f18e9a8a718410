// Who we are: independent, what Jamin is and is not, how sure we are, and how to correct us.

import { href } from '../addresses.ts';
import { useLanguage } from '../language.ts';
import { ConfidenceLegend } from '../parts/confidence-mark.tsx';
import { Prose } from '../parts/prose.tsx';
import { aboutWords } from '../words/about-words.ts';

export default function About() {
  const language = useLanguage();
  const said = aboutWords[language];
  return (
    <>
      <Prose text={said} />
      <h2>{said.confidence}</h2>
      <p>{said.confidenceLead}</p>
      <ConfidenceLegend language={language} />
      <p className="actions">
        <a className="button" href={href('laws', language)}>
          {said.next}
        </a>
      </p>
    </>
  );
}
