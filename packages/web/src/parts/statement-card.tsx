// One published statement: who said it, of when, whether it adds up, and where its sum is shown.

import type { StatementLine } from '../figures/published.ts';
import { Mark } from './mark.tsx';

type StatementCardProps = {
  readonly statement: StatementLine;
  readonly words: { readonly opens: string; readonly source: string };
};

export function StatementCard({ statement, words }: StatementCardProps) {
  const { office, area, period, state, verdict, columns, href, outlet, source } = statement;
  return (
    <article className={`statement ${state}`}>
      <h3>
        <a href={href}>{office}</a>
      </h3>
      <p className="quiet">
        {period}
        {area === null ? null : ` · ${area}`}
      </p>
      <p className="verdict">
        <span className="verdict-mark">
          <Mark kind={state} />
        </span>{' '}
        {verdict}
      </p>
      <ul className="plain">
        {columns.map((column) => (
          <li key={column}>{column}</li>
        ))}
      </ul>
      <p className="small">
        <a href={href}>
          {words.opens}
          <span className="visually-hidden">{` ${office}, ${period}`}</span>
        </a>{' '}
        ·{' '}
        <a href={source} rel="noreferrer">
          {words.source}
          {outlet === null ? null : `: ${outlet}`}
          <span className="visually-hidden">{` (${office}, ${period})`}</span>
        </a>
      </p>
    </article>
  );
}
