// A time line of a programme: what the example is due as a bar, with a dot for each day that changed it.

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
  const runs = runsOf(days);
  const heading = said.picture(view.about, view.label);
  return (
    <figure className="history">
      <figcaption>
        <strong>{heading}</strong>
        {pictureSentence(runs, said)}
      </figcaption>
      <svg viewBox={`0 0 ${WIDE} ${runs.length * ROW}`} role="img" aria-label={heading}>
        <line className="axis" x1={LINE} y1={ROW / 2} x2={LINE} y2={(runs.length - 1 / 2) * ROW} />
        {runs.map(({ first, amount, count, more }, place) => (
          <g key={first} transform={`translate(0 ${place * ROW})`}>
            <circle className={amount === undefined ? 'dot open' : 'dot'} cx={LINE} cy={ROW / 2} r="5" />
            <text className="label" x={TEXT} y="18">
              {`${first} · ${noteOf({ amount, count, more }, said)}`}
            </text>
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

/** What stands behind the day: how much changed on it, or for how many days of change it stands. */
function noteOf({ amount, count, more }: Omit<Run, 'first'>, said: (typeof historyWords)[Language]): string {
  if (more === 0) return said.count(count);
  return amount === undefined ? said.days(more + 1) : said.same(more);
}

function pictureSentence(runs: readonly Run[], said: (typeof historyWords)[Language]) {
  const known = runs.filter(({ amount }) => amount !== undefined);
  const [from, to] = [known[0], known.at(-1)];
  if (from?.amount === undefined || to?.amount === undefined) return null;
  return (
    <p>
      {from === to
        ? said.unchanged(from.first, from.amount.text)
        : said.pictureSentence(from.first, from.amount.text, to.first, to.amount.text)}
    </p>
  );
}

function widthOf(size: number): number {
  return Math.max(1, (size * LONGEST) / THOUSAND);
}

type HistoryDays = HistoryView['days'];

type Run = {
  readonly first: string;
  readonly amount: HistoryDays[number]['amount'];
  readonly count: number;
  /** Later days of change that left the amount as it was. */
  readonly more: number;
};

/** Days with the same amount one after another are one bar: what did not change is not drawn again. */
function runsOf(days: HistoryDays): readonly Run[] {
  const starts = days.flatMap(({ amount }, place) =>
    place > 0 && days[place - 1]?.amount?.text === amount?.text ? [] : [place],
  );
  return starts.flatMap((start, place) => {
    const day = days[start];
    const more = (starts[place + 1] ?? days.length) - start - 1;
    return day === undefined ? [] : [{ first: day.text, amount: day.amount, count: day.items.length, more }];
  });
}
