// The first page: one question, then which BPJS, the price without an employer, figures checked, the programmes.

import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { priceText } from '../answers/price-text.ts';
import { served } from '../context.ts';
import { firstStatement } from '../figures/first-statement.ts';
import { newestStatement } from '../figures/newest-statement.ts';
import type { StatementLine } from '../figures/published.ts';
import { languageOf, useLanguage } from '../language.ts';
import { BpuPrice } from '../parts/bpu-price.tsx';
import { EventIcon } from '../parts/event-icon.tsx';
import { ProgrammeBadge } from '../parts/programme-badge.tsx';
import { StatementCard } from '../parts/statement-card.tsx';
import { slugs } from '../slugs.ts';
import { archiveWords } from '../words/archive-words.ts';
import { eventNames } from '../words/event-names.ts';
import { homeWords } from '../words/home-words.ts';
import { programmeKeys, programmeNames } from '../words/programme-words.ts';

export function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const both = [newestStatement(language), firstStatement(language)].flatMap((one) => one ?? []);
  return {
    price: priceText(context.get(served).today, 'other', language),
    statements: both.filter(({ id }, place) => both.findIndex((one) => one.id === id) === place),
  };
}

export default function Home() {
  const language = useLanguage();
  const said = homeWords[language];
  const { statements, price } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${said.title} · Jamin`}</title>
      <meta name="description" content={said.description} />
      <h1>{said.title}</h1>
      <p className="lead">{said.lead}</p>
      <Events />
      <ul className="cards which-link">
        <li>
          <a href={href('which', language)}>
            {said.which}
            <small>{said.whichLead}</small>
          </a>
        </li>
      </ul>
      <BpuPrice
        heading={said.bpu}
        language={language}
        price={price}
        next={{ href: href('bpu', language), text: said.bpuNext }}
      />
      <Statements statements={statements} />
      <Programmes />
      <p className="quiet">
        <a href={href('exampleBranch', language)}>{said.example}</a>
      </p>
    </>
  );
}

function Events() {
  const language = useLanguage();
  const { events } = homeWords[language];
  return (
    <ul className="cards events">
      {Object.keys(slugs['event'] ?? {}).map((event) => (
        <li key={event}>
          <a href={href('event', language, { event })}>
            <EventIcon event={event} />
            <span>
              {eventNames[event]?.[language]}
              <small>{events[event]}</small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Statements({ statements }: { readonly statements: readonly StatementLine[] }) {
  const language = useLanguage();
  const said = homeWords[language];
  return (
    <section>
      <h2>{said.statements}</h2>
      <p>{said.statementsLead}</p>
      <ul className="statements">
        {statements.map((statement) => (
          <li key={statement.id}>
            <StatementCard statement={statement} words={archiveWords[language]} />
          </li>
        ))}
      </ul>
      <p className="actions">
        <a className="button second" href={href('archive', language)}>
          {said.allFigures}
        </a>
        <a className="button second" href={href('check', language)}>
          {said.checkYours}
        </a>
      </p>
    </section>
  );
}

function Programmes() {
  const language = useLanguage();
  return (
    <section>
      <h2>{homeWords[language].programmes}</h2>
      <ul className="cards">
        {programmeKeys.map((programme) => {
          const { short, long, gist } = programmeNames[language][programme];
          return (
            <li key={programme}>
              <a href={href('programme', language, { programme })}>
                <ProgrammeBadge programme={short} language={language} /> {long}
                <small>{gist}</small>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
