// Who has no employer: the price of today, what it protects, what lapses when, and where to join and pay.

import { occupationRisks } from '@jamin/law/reference/occupation-risks';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { aheadText, readMonths } from '../answers/ahead-text.ts';
import { asOf } from '../answers/as-of.ts';
import { benefitText } from '../answers/benefit-text.ts';
import type { Sector } from '../answers/bpu-price.ts';
import { findOffices, type OfficeQuery } from '../answers/office-search.ts';
import { priceSpans } from '../answers/price-spans.ts';
import { priceText } from '../answers/price-text.ts';
import { served } from '../context.ts';
import { languageOf, useLanguage } from '../language.ts';
import { type AheadAsked, BpuAhead } from '../parts/bpu-ahead.tsx';
import { BpuBenefits } from '../parts/bpu-benefits.tsx';
import { BpuPrice } from '../parts/bpu-price.tsx';
import { BpuPriceLine } from '../parts/bpu-price-line.tsx';
import { BpuStop } from '../parts/bpu-stop.tsx';
import { BpuSponsor, BpuVillage } from '../parts/bpu-village.tsx';
import { BpuWhere } from '../parts/bpu-where.tsx';
import { BpuWork } from '../parts/bpu-work.tsx';
import { ReadAloud } from '../parts/read-aloud.tsx';
import { formOf } from '../reading/posted-form.ts';
import { bpuWords } from '../words/bpu-words.ts';

const FIRST_ASKED = 6;
const FISHER = { occupation: 'nelayan-laut' };

export function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const language = languageOf(url.pathname);
  const day = asOf(url, context.get(served).today);
  const query: OfficeQuery = {
    province: url.searchParams.get('provinsi') ?? '',
    place: (url.searchParams.get('kota') ?? '').slice(0, 60),
  };
  const asked: AheadAsked = {
    ...{ typed: String(FIRST_ASKED), sector: 'other' },
    answer: aheadText(day, FIRST_ASKED, 'other', language),
  };
  return {
    asked,
    query,
    found: findOffices(query),
    price: priceText(day, 'other', language),
    transport: priceText(day, 'transport', language),
    spans: { other: priceSpans(day, 'other', language), transport: priceSpans(day, 'transport', language) },
    benefits: benefitText(day, language),
  };
}

/** An occupation that was looked for leads to its page. Months to pay ahead: worked out and shown, not kept. */
export async function action({ request, context }: ActionFunctionArgs): Promise<AheadAsked> {
  const url = new URL(request.url);
  const form = await formOf(request);
  const occupation = occupationOf(form);
  if (occupation !== undefined) throw redirect(href('occupation', languageOf(url.pathname), { occupation }));
  const typed = String(form.get('bulan') ?? '').slice(0, 10);
  const sector: Sector = form.get('bidang') === 'transport' ? 'transport' : 'other';
  const months = readMonths(typed);
  const day = asOf(url, context.get(served).today);
  const answer = months === undefined ? undefined : aheadText(day, months, sector, languageOf(url.pathname));
  return { typed, sector, answer };
}

function occupationOf(form: FormData): string | undefined {
  const wanted = form.get('pekerjaan');
  return occupationRisks.find(({ occupation }) => occupation === wanted)?.occupation;
}

export default function Bpu() {
  const language = useLanguage();
  const words = bpuWords[language];
  const { asked, query, found, price, transport, spans, benefits } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>() ?? asked;
  return (
    <>
      <title>{`${words.title} · Jamin`}</title>
      <meta name="description" content={words.description(price.amount)} />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ReadAloud language={language} />
      <BpuPrice {...{ language, price, transport }} next={{ href: '#daftar', text: words.price.register }} />
      <BpuPriceLine language={language} spans={spans} />
      <BpuWork language={language} />
      <BpuBenefits language={language} benefits={benefits} />
      <BpuWhere language={language} query={query} found={found} />
      <BpuStop language={language} benefits={benefits} />
      <BpuAhead language={language} asked={answered} />
      <BpuVillage language={language} />
      <BpuSponsor language={language} price={price.sponsored} />
      <section>
        <h2>{words.fake.heading}</h2>
        <p>
          {words.fake.text} <a href={href('fakeMessage', language)}>{words.fake.link}</a>
        </p>
      </section>
      <section>
        <h2>{words.paper.heading}</h2>
        <p>
          {words.paper.text} <a href="#pekerjaan">{words.work.heading}</a>
        </p>
        <p>{words.paper.example}</p>
        <p className="actions">
          <a className="button second" href={href('bpuPoster', language, FISHER)}>
            {words.paper.poster}
          </a>
          <a className="button second" href={href('bpuLeaflet', language, FISHER)}>
            {words.paper.leaflet}
          </a>
        </p>
      </section>
    </>
  );
}
