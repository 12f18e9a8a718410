// What a picture of parts says in words: the sum, then each part with its amount.

import type { MonthBars, Picture } from '../answers/picture.ts';

export function PiecesCaption({ picture: { heading, sum, pieces } }: { readonly picture: MonthBars | Picture }) {
  return (
    <figcaption>
      <strong>
        {heading}: {sum}
      </strong>
      <ul>
        {pieces.map(({ label, text, tone }) => (
          <li key={label}>
            <span aria-hidden="true" className={`tone-mark ${tone}`} />
            <span>{label}</span>
            <span className="money">{text}</span>
          </li>
        ))}
      </ul>
    </figcaption>
  );
}
