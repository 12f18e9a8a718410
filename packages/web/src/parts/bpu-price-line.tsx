// The price of a month over a year and a half as two rows of spans, with the same told in words below.

import type { Language } from '@jamin/law';
import { type PriceSpans, SPAN_MONTHS } from '../answers/price-spans.ts';
import { bpuWords } from '../words/bpu-words.ts';

type BpuPriceLineProps = {
  readonly language: Language;
  readonly spans: { readonly other: PriceSpans; readonly transport: PriceSpans };
};

const WIDE = 20;

export function BpuPriceLine({ language, spans }: BpuPriceLineProps) {
  const words = bpuWords[language].price;
  return (
    <figure className="price-line">
      <figcaption>{words.picture}</figcaption>
      {(['other', 'transport'] as const).map((sector) => (
        <div key={sector}>
          <p className="small">{words.rows[sector]}</p>
          <PriceRow spans={spans[sector]} />
        </div>
      ))}
      <p className="small quiet price-key">
        <span className="key-relief">{words.relief}</span> <span className="key-usual">{words.usual}</span>{' '}
        <span className="key-now">{words.now}</span>
      </p>
    </figure>
  );
}

function PriceRow({ spans }: { readonly spans: PriceSpans }) {
  const told = spans.spans.map(({ from, to, amount }) => `${from} – ${to}: ${amount}.`).join(' ');
  return (
    <svg viewBox={`0 0 ${SPAN_MONTHS * WIDE} 46`} role="img" aria-label={told}>
      {spans.spans.map(({ start, months, amount, isRelieved }) => (
        <g key={start} className={isRelieved ? 'span-relief' : 'span-usual'}>
          <rect x={start * WIDE + 1} y="2" width={months * WIDE - 2} height="24" rx="3" />
          {months < 3 ? null : (
            <text x={(start + months / 2) * WIDE} y="18.5" textAnchor="middle">
              {amount}
            </text>
          )}
        </g>
      ))}
      <path className="span-now" d={`M${(spans.now + 0.5) * WIDE} 0v30`} />
      {spans.years.map(({ year, start }) => (
        <text key={year} className="span-year" x={start * WIDE + 1} y="42">
          {year}
        </text>
      ))}
    </svg>
  );
}
