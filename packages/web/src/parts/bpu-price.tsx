// The lowest price of a day with its parts, until when it holds, and what it costs afterwards.

import type { Language } from '@jamin/law';
import type { PriceText } from '../answers/price-text.ts';
import { bpuWords } from '../words/bpu-words.ts';
import { CitedLine } from './cited-line.tsx';

type BpuPriceProps = {
  readonly language: Language;
  readonly price: PriceText;
  /** The price of transport, told beside that of all other work. */
  readonly transport?: PriceText;
  /** What the visitor does next; without it the price stands alone. */
  readonly next?: { readonly href: string; readonly text: string };
  readonly heading?: string;
};

export function BpuPrice({ language, price, transport, next, heading }: BpuPriceProps) {
  const words = bpuWords[language].price;
  return (
    <section className="answer bpu-price">
      <h2>{heading ?? words.heading}</h2>
      <p className="small quiet">{words.onDay(price.day)}</p>
      <p className="bpu-amount">
        <span className="money">{price.amount}</span> <span className="one-line">{words.aMonth}</span>
      </p>
      <PriceParts language={language} price={price} />
      <p>{holdsUntil(price, language)}</p>
      {transport === undefined ? null : <p>{transportText(transport, language)}</p>}
      <p className="small">{words.income(price.incomeMost)}</p>
      {price.isRelieved ? <p className="small">{words.budget(price.full)}</p> : null}
      {next === undefined ? null : (
        <p className="actions">
          <a className="button" href={next.href}>
            {next.text}
          </a>
        </p>
      )}
      <CitedLine label={words.basis} cited={price.cited} />
    </section>
  );
}

/** How long the price holds, in one or two sentences. */
function holdsUntil(price: PriceText, language: Language): string {
  const words = bpuWords[language].price;
  const { until, next } = price;
  return until === undefined || next === undefined ? words.open : words.until(until, next.from, next.amount);
}

function transportText(price: PriceText, language: Language): string {
  const words = bpuWords[language].price;
  return price.until === undefined ? words.transportOpen(price.amount) : words.transport(price.amount, price.until);
}

function PriceParts({ language, price }: { readonly language: Language; readonly price: PriceText }) {
  const text = bpuWords[language].price.holds(price.jkk, price.jkm);
  return (
    <>
      <svg className="bpu-bar" viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true">
        <rect className="fill-jkk" x="0" y="0" width={price.jkkShare} height="5" />
        <rect className="fill-jkm" x={price.jkkShare} y="0" width={100 - price.jkkShare} height="5" />
      </svg>
      <p className="small">{text}</p>
    </>
  );
}
