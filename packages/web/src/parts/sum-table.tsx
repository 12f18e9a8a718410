// The sum of one statement: programmes with their figures, their sum, the printed total, the difference.

import type { Language } from '@jamin/law';
import { pageWords } from '@jamin/press';
import type { StatementView } from '../figures/check-view.ts';
import type { RowView } from '../figures/sum-view.ts';
import { Mark } from './mark.tsx';

type SumTableProps = { readonly statement: StatementView; readonly language: Language };

export function SumTable({ statement, language }: SumTableProps) {
  const word = (name: 'programme' | 'cases' | 'amount' | 'average') => pageWords[name][language];
  const caption = `${statement.office}, ${statement.period}`;
  return (
    <>
      <div className="scroll sum-box" tabIndex={0} role="group" aria-label={caption}>
        <table className="sum" role="table">
          <caption className="visually-hidden">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {word('programme')}
              </th>
              <th role="columnheader" scope="col" className="amount">
                {word('cases')}
              </th>
              <th role="columnheader" scope="col" className="amount">
                {word('amount')}
              </th>
              <th role="columnheader" scope="col" className="amount average">
                {word('average')}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {statement.rows.map((row) => (
              <SumLine key={row.id} row={row} language={language} />
            ))}
          </tbody>
        </table>
      </div>
      {statement.notes.map((note) => (
        <p key={note} className="small quiet">
          {note}
        </p>
      ))}
    </>
  );
}

function SumLine({ row, language }: { readonly row: RowView; readonly language: Language }) {
  const { id, kind, head, name, cases, amount, average, isOdd, states } = row;
  return (
    <tr role="row" id={id} className={`sum-${kind}`}>
      <th role="rowheader" scope="row">
        {head}
        {name === '' ? null : <small>{name}</small>}
      </th>
      <td role="cell" className="amount">
        {states === null ? null : <Mark kind={states.cases} language={language} />}{' '}
        {states === null ? cases || '–' : cases}
      </td>
      <td role="cell" className="amount">
        {states === null ? null : <Mark kind={states.amount} language={language} />}{' '}
        {states === null ? amount || '–' : amount}
      </td>
      <td role="cell" className={isOdd ? 'amount average odd' : 'amount average'}>
        {isOdd ? <Mark kind="look" language={language} /> : null}{' '}
        {average === '' ? null : <span className="sum-label">{`${pageWords.averageShort[language]} `}</span>}
        {average}
      </td>
    </tr>
  );
}
