// The verdicts on a statement, one card each: its mark, what was found, and by how much it differs.

import type { CardView } from '../figures/check-view.ts';
import { Mark } from './mark.tsx';

export function VerdictCards({ cards }: { readonly cards: readonly CardView[] }) {
  return (
    <ul className="verdicts">
      {cards.map(({ state, text, detail }) => (
        <li key={text} className={state}>
          <span className="verdict-mark">
            <Mark kind={state} />
          </span>
          <div>
            <strong>{text}</strong>
            {detail === null ? null : <p>{detail}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
