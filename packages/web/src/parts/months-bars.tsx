// A bar for each month, from zero, each amount written below; the words say all that the bars show.

import type { MonthBars } from '../answers/picture.ts';
import { PiecesCaption } from './pieces-caption.tsx';

const STEP = 100;
const WIDE = 76;
const HIGH = 120;

export function MonthsBars({ picture }: { readonly picture: MonthBars }) {
  return (
    <figure className="shares months">
      <svg viewBox={`0 0 ${STEP * picture.pieces.length} ${HIGH}`} aria-hidden="true">
        {picture.pieces.map(({ label, size, tone }, place) => {
          const high = (size * HIGH) / WHOLE;
          const x = place * STEP + (STEP - WIDE) / 2;
          return <rect key={label} className={`tone ${tone}`} x={x} y={HIGH - high} width={WIDE} height={high} />;
        })}
      </svg>
      <PiecesCaption picture={picture} />
    </figure>
  );
}

const WHOLE = 1000;
