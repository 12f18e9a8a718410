// How to tell a genuine message from a fake one, by what the institution itself said, and what to do.

import type { Language } from '@jamin/law';
import { messageFacts } from '@jamin/law/reference/bpu-channels';
import { href } from '../addresses.ts';
import { useLanguage } from '../language.ts';
import { ReadAloud } from '../parts/read-aloud.tsx';
import { SeenLine } from '../parts/seen-line.tsx';
import { fakeMessageWords } from '../words/fake-message-words.ts';

export default function FakeMessage() {
  const language = useLanguage();
  const words = fakeMessageWords[language];
  return (
    <>
      <title>{`${words.title} · Jamin`}</title>
      <meta name="description" content={words.description} />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ReadAloud language={language} />
      <section className="answer">
        <h2>{words.check}</h2>
        <ol>
          {words.questions.map(({ ask, then }) => (
            <li key={ask}>
              <strong>{ask}</strong> {then}
            </li>
          ))}
        </ol>
        <p className="actions">
          <a className="button" href="tel:175">
            {words.call}
          </a>
        </p>
      </section>
      <h2>{words.todo}</h2>
      <Steps steps={words.steps} />
      <h2>{words.given}</h2>
      <Steps steps={words.givenSteps} />
      <p className="small quiet">{words.plain}</p>
      {(['fake', 'careful', 'genuine'] as const).map((kind) => (
        <Facts key={kind} kind={kind} language={language} />
      ))}
      <h2>{words.agent}</h2>
      <p>{words.agentText}</p>
      <p>
        <a href={href('bpu', language)}>{words.back}</a>
      </p>
    </>
  );
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

type FactsProps = { readonly kind: 'genuine' | 'careful' | 'fake'; readonly language: Language };

function Facts({ kind, language }: FactsProps) {
  return (
    <section>
      <h2>{fakeMessageWords[language].kinds[kind]}</h2>
      <ul className="plain">
        {messageFacts
          .filter((one) => one.kind === kind)
          .map((one) => (
            <li key={one.id}>
              <strong>{one.name[language]}.</strong> {one.text[language]} <SeenLine language={language} {...one} />
            </li>
          ))}
      </ul>
    </section>
  );
}
