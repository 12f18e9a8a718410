// One occupation without an employer: its dangers, its price, what it protects, and payouts that were made.

import type { LoaderFunctionArgs } from 'react-router';
import { data, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { asOf } from '../answers/as-of.ts';
import { benefitText } from '../answers/benefit-text.ts';
import { occupationText } from '../answers/occupation-text.ts';
import { priceText } from '../answers/price-text.ts';
import { served } from '../context.ts';
import { languageOf, useLanguage } from '../language.ts';
import { BpuBenefits } from '../parts/bpu-benefits.tsx';
import { BpuPrice } from '../parts/bpu-price.tsx';
import { BpuStop } from '../parts/bpu-stop.tsx';
import { PayoutList } from '../parts/payout-list.tsx';
import { ReadAloud } from '../parts/read-aloud.tsx';
import { bpuWords } from '../words/bpu-words.ts';
import { occupationWords } from '../words/occupation-words.ts';

export function loader({ request, context, params }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const language = languageOf(url.pathname);
  const work = occupationText(params['occupation'] ?? '', language);
  if (work === undefined) throw data(null, { status: 404 });
  const day = asOf(url, context.get(served).today);
  return { work, price: priceText(day, work.sector, language), benefits: benefitText(day, language) };
}

export default function OccupationPage() {
  const language = useLanguage();
  const words = occupationWords[language];
  const { work, price, benefits } = useLoaderData<typeof loader>();
  const parts = { occupation: work.id };
  const join = { href: `${href('bpu', language)}#daftar`, text: words.next };
  return (
    <>
      <title>{`${words.title(work.name, price.amount)} · Jamin`}</title>
      <meta name="description" content={words.description(work.name, price.amount)} />
      <h1>{work.name}</h1>
      <p className="lead">{words.lead}</p>
      {work.note === undefined ? null : <p className="notice warn">{work.note}</p>}
      <ReadAloud language={language} />
      <section>
        <h2>{words.risks}</h2>
        <ul className="risks">
          {work.risks.map((risk) => (
            <li key={risk}>{risk}</li>
          ))}
        </ul>
      </section>
      <BpuPrice {...{ language, price }} next={join} />
      {work.isUnclear ? <p className="small quiet">{words.unclear}</p> : null}
      <PayoutList language={language} work={work} />
      <BpuBenefits language={language} benefits={benefits} />
      <BpuStop language={language} benefits={benefits} />
      <section>
        <h2>{words.paper}</h2>
        <p>{words.paperText}</p>
        <p className="actions">
          <a className="button second" href={href('bpuPoster', language, parts)}>
            {bpuWords[language].paper.poster}
          </a>
          <a className="button second" href={href('bpuLeaflet', language, parts)}>
            {bpuWords[language].paper.leaflet}
          </a>
        </p>
      </section>
      <p>
        <a href={href('bpu', language)}>{words.all}</a>
      </p>
    </>
  );
}
