// The branch's figure of the year, and what moved in it since the position of the books before.

import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import type { FigureView } from '../desk/branch-figure.ts';
import { cashWords } from '../words/cash-words.ts';
import { ProgrammeBadge } from './programme-badge.tsx';

type FigureMovesProps = {
  readonly figure: FigureView;
  /** Whether the figures have public pages that lead back to their entries. */
  readonly isExample: boolean;
  readonly language: Language;
};

export function FigureMoves({ figure: { from, to, position, rows }, isExample, language }: FigureMovesProps) {
  const words = cashWords[language];
  return (
    <section aria-labelledby="angka">
      <h2 id="angka">{words.figure}</h2>
      <p className="quiet">{words.figureLead(from, to, position)}</p>
      <ul className="claim-money">
        {rows.map(({ programme, cases, amount, moved }) => (
          <li key={programme}>
            <span>
              <ProgrammeBadge programme={programme} language={language} />{' '}
              {isExample ? (
                <a href={href('exampleFigure', language, { figure: programme.toLowerCase() })}>
                  {words.caseCount(cases)}
                </a>
              ) : (
                words.caseCount(cases)
              )}
              <small className="quiet">
                {words.moved}: {moved === undefined ? words.still : words.movedBy(...moved)}
              </small>
            </span>
            <span className="money">{amount}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
