// How to find out whether somebody already pays, programmes that were seen, and paying for somebody nearby.

import type { Language } from '@jamin/law';
import { bpuProgrammes, sponsoring } from '@jamin/law/reference/bpu-programmes';
import { bpuServiceWords } from '../words/bpu-service-words.ts';
import { SeenLine } from './seen-line.tsx';

export function BpuVillage({ language }: { readonly language: Language }) {
  const words = bpuServiceWords[language].village;
  return (
    <section>
      <h2>{words.heading}</h2>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{words.budget}</p>
      <details className="card">
        <summary>{words.seen}</summary>
        <p>{words.seenText}</p>
        <ul className="plain">
          {bpuProgrammes.map((one) => (
            <li key={one.id}>
              <strong>{one.place}.</strong> {one.text[language]} <SeenLine language={language} {...one} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

export function BpuSponsor({ language, price }: { readonly language: Language; readonly price: string }) {
  const words = bpuServiceWords[language].sponsor;
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{sponsoring.text[language]}</p>
      <p>{words.text(price)}</p>
      <p>
        <SeenLine language={language} {...sponsoring} />
      </p>
    </section>
  );
}
