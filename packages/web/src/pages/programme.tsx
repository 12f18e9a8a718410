// One programme as the law has it today: who, what it costs, what it gives, until when, with what, and every article.

import { formatDate } from '@jamin/law';
import type { LoaderFunctionArgs } from 'react-router';
import { data, useLoaderData } from 'react-router';
import { href, nameOf } from '../addresses.ts';
import { benefitView } from '../answers/programme-benefits.ts';
import { lastChanges } from '../answers/programme-changes.ts';
import { claimsView } from '../answers/programme-claims.ts';
import { costView } from '../answers/programme-cost.ts';
import { programmeLawView } from '../answers/programme-law.ts';
import { served } from '../context.ts';
import { languageOf, useLanguage } from '../language.ts';
import { ProgrammeBadge } from '../parts/programme-badge.tsx';
import { ProgrammeBenefits } from '../parts/programme-benefits.tsx';
import { ProgrammeClaims } from '../parts/programme-claims.tsx';
import { ProgrammeCost } from '../parts/programme-cost.tsx';
import { ProgrammeLaw } from '../parts/programme-law.tsx';
import { pageWords } from '../words/programme-page-words.ts';
import { isProgrammeName, type ProgrammeName, programmeNames } from '../words/programme-words.ts';

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const programme = nameOf('programme', params['programme'] ?? '', language);
  if (!isProgrammeName(programme)) throw data(null, { status: 404 });
  const { today } = context.get(served);
  return {
    programme,
    today: formatDate(today, language),
    cost: costView(programme, today, language),
    benefits: benefitView(programme, today, language),
    claims: claimsView(programme, today, language),
    changes: lastChanges(programme, today, language),
    law: programmeLawView(programme, today, language),
  };
}

/** The life event that most people come with. */
const EVENTS: { readonly [programme in ProgrammeName]: string } = {
  jht: 'mengundurkan-diri',
  jkk: 'kecelakaan-kerja',
  jkm: 'meninggal',
  jp: 'pensiun',
  jkp: 'phk',
};

export default function Programme() {
  const language = useLanguage();
  const said = pageWords[language];
  const { programme, today, cost, benefits, claims, changes, law } = useLoaderData<typeof loader>();
  const { short, long, gist } = programmeNames[language][programme];
  const [first] = benefits.examples;
  return (
    <>
      <title>{`${long} (${short}) · Jamin`}</title>
      <meta name="description" content={said.description(gist)} />
      <h1>
        {long} <ProgrammeBadge programme={short} language={language} />
      </h1>
      <p className="lead">{gist}</p>
      {first === undefined ? null : (
        <div className="answer">
          <p>
            <strong>{`${said.example}: ${first.title}.`}</strong> {first.view.sentence}
          </p>
          <p className="quiet small">{said.exampleNote}</p>
        </div>
      )}
      <p className="actions">
        <a className="button" href={href('calculator', language, { calculator: programme })}>
          {said.calculate}
        </a>
        <a className="button second" href={href('event', language, { event: EVENTS[programme] })}>
          {said.happened}
        </a>
      </p>
      <Contents />
      <ProgrammeCost view={cost} today={today} language={language} />
      <ProgrammeBenefits view={benefits} language={language} />
      <ProgrammeClaims view={claims} today={today} language={language} />
      <section id="perubahan">
        <h2>{said.changes}</h2>
        <p>{said.lastChanges}</p>
        <ul>
          {changes.map(({ day, labels }) => (
            <li key={day}>{`${day}: ${labels.join('; ')}`}</li>
          ))}
        </ul>
        <p>
          <a href={href('history', language, { programme })}>{said.allChanges}</a>
        </p>
      </section>
      <ProgrammeLaw view={law} language={language} />
    </>
  );
}

function Contents() {
  const said = pageWords[useLanguage()];
  const sections = [
    ['iuran', said.cost],
    ['manfaat', said.benefits],
    ['syarat', said.conditions],
    ['tenggat', said.terms],
    ['berkas', said.papers],
    ['perubahan', said.changes],
    ['pasal', said.articles],
  ];
  return (
    <nav aria-label={said.contents}>
      <ul className="contents">
        {sections.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
