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
import { calculatorWords } from '../words/calculator-words.ts';
import { eventNames } from '../words/event-names.ts';
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

/** The life events that bring people here, the usual one first. */
const EVENTS: { readonly [programme in ProgrammeName]: readonly string[] } = {
  jht: ['mengundurkan-diri', 'phk', 'pensiun', 'ke-luar-negeri', 'usaha-sendiri'],
  jkk: ['kecelakaan-kerja'],
  jkm: ['meninggal'],
  jp: ['pensiun', 'meninggal'],
  jkp: ['phk', 'kontrak-habis'],
};

/** The calculators for each programme, its own first. */
const CALCULATORS: { readonly [programme in ProgrammeName]: readonly string[] } = {
  jht: ['jht', 'saldo-jht', 'iuran', 'upah-dilaporkan', 'berkas', 'ahli-waris'],
  jkk: ['jkk', 'iuran', 'upah-dilaporkan', 'berkas', 'tenggat'],
  jkm: ['jkm', 'iuran', 'ahli-waris', 'berkas'],
  jp: ['jp', 'iuran', 'upah-dilaporkan', 'berkas'],
  jkp: ['jkp', 'upah-dilaporkan', 'berkas', 'tenggat'],
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
      </p>
      <Next programme={programme} />
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

/** What may have happened, and what can be worked out. */
function Next({ programme }: { readonly programme: ProgrammeName }) {
  const language = useLanguage();
  const said = pageWords[language];
  const [, ...others] = CALCULATORS[programme];
  return (
    <ul className="links">
      {EVENTS[programme].map((event) => (
        <li key={event}>
          <a href={href('event', language, { event })}>{`${said.happened} ${eventNames[event]?.[language] ?? ''}`}</a>
        </li>
      ))}
      {others.map((calculator) => (
        <li key={calculator}>
          <a href={href('calculator', language, { calculator })}>{calculatorWords[language].titles[calculator]}</a>
        </li>
      ))}
    </ul>
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
