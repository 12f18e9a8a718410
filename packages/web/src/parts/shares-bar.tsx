// A bar cut into its parts, each named beside its amount, with the sum; the words say all that the bar shows.

import type { Picture } from '../answers/picture.ts';
import { PiecesCaption } from './pieces-caption.tsx';

const WIDE = 1000;
const HIGH = 56;

export function SharesBar({ picture }: { readonly picture: Picture }) {
  let from = 0;
  const cuts = picture.pieces.map(({ label, size, tone }, place) => {
    const isLast = place === picture.pieces.length - 1;
    const cut = { label, tone, from, wide: isLast ? WIDE - from : size };
    from += size;
    return cut;
  });
  return (
    <figure className="shares">
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
        {cuts.map(({ label, tone, from: x, wide }) => (
          <rect key={label} className={`tone ${tone}`} x={x} y="0" width={Math.max(wide - GAP, 1)} height={HIGH} />
        ))}
      </svg>
      <PiecesCaption picture={picture} />
    </figure>
  );
}

/** The white between two pieces. */
const GAP = 6;
