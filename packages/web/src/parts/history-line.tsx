// A time line of a programme: a dot for each day of change, and what the example is due from that day as a bar.

import type { Language } from '@jamin/law';
import type { HistoryView } from '../answers/programme-history.ts';
import { historyWords } from '../words/history-words.ts';

const WIDE = 360;
const ROW = 46;
const LINE = 8;
const TEXT = 24;
/** The longest bar; the amount stands behind it. */
const LONGEST = 200;
const THOUSAND = 1000;

type LineProps = { readonly view: HistoryView; readonly language: Language };

export function HistoryLine({ view, language }: LineProps) {
  const said = historyWords[language];
  const days = view.days.filter(({ isFuture }) => !isFuture);
  const known = days.filter(({ amount }) => amount !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  const heading = said.picture(view.about, view.label);
  return (
    <figure className="history">
      <figcaption>
        <strong>{heading}</strong>
        {first?.amount === undefined || last?.amount === undefined ? null : (
          <p>{said.pictureSentence(first.text, first.amount.text, lastChange(known), last.amount.text)}</p>
        )}
      </figcaption>
      <svg viewBox={`0 0 ${WIDE} ${days.length * ROW}`} role="img" aria-label={heading}>
        <line className="axis" x1={LINE} y1={ROW / 2} x2={LINE} y2={(days.length - 1 / 2) * ROW} />
        {days.map(({ day, text, items, amount }, place) => (
          <g key={day} transform={`translate(0 ${place * ROW})`}>
            <circle className={amount === undefined ? 'dot open' : 'dot'} cx={LINE} cy={ROW / 2} r="5" />
            <text className="label" x={TEXT} y="18">{`${text} · ${said.count(items.length)}`}</text>
            {amount === undefined ? (
              <text className="label quiet" x={TEXT} y="36">
                {said.noAmount}
              </text>
            ) : (
              <>
                <rect className="bar" x={TEXT} y="25" width={widthOf(amount.size)} height="12" />
                <text className="label" x={TEXT + widthOf(amount.size) + LINE} y="36">
                  {amount.text}
                </text>
              </>
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}

function widthOf(size: number): number {
  return Math.max(1, (size * LONGEST) / THOUSAND);
}

/** Since when the last amount holds: the first of the days at the end with the same amount. */
function lastChange(days: HistoryView['days']): string {
  const last = days.at(-1)?.amount?.text;
  const different = days.findLastIndex(({ amount }) => amount?.text !== last);
  return days[different + 1]?.text ?? '';
}
