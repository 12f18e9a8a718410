// Facts of a claim with where each comes from.

import type { FactRow } from '../desk/claim-view.ts';

/** Longer texts, such as the wages of many years, are folded. */
const LONG = 160;

export function FactRows({ facts }: { readonly facts: readonly FactRow[] }) {
  return (
    <dl className="fact-rows">
      {facts.map(({ name, label, text, source }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>
            {text.length > LONG ? (
              <details>
                <summary>{`${text.slice(0, LONG / 2)} …`}</summary>
                {text}
              </details>
            ) : (
              text
            )}
            <small className="quiet">{source}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
