// Figures in a table, each number a link to what it means; and cases by month.

import type { Language } from '@jamin/law';
import type { FigureLine, FiguresView } from '../figures/example-view.ts';
import { exampleWords } from '../words/example-words.ts';

type FigureTableProps = { readonly view: FiguresView; readonly language: Language };

export function FigureTable({ view, language }: FigureTableProps) {
  const words = exampleWords[language];
  return (
    <>
      <div className="scroll" tabIndex={0} role="group" aria-label={words.figures}>
        <table className="figures">
          <caption>{words.period(view.from, view.to)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.programme}</th>
              <th scope="col">{words.cases}</th>
              <th scope="col">{words.amount}</th>
            </tr>
          </thead>
          <tbody>
            {view.lines.map((line) => (
              <Row key={line.href} line={line} language={language} />
            ))}
          </tbody>
          <tfoot>
            <Row line={view.total} language={language} />
          </tfoot>
        </table>
      </div>
      {view.isHidden ? <p className="small quiet">{words.hiddenNote}</p> : null}
    </>
  );
}

function Row({ line, language }: { readonly line: FigureLine; readonly language: Language }) {
  const words = exampleWords[language];
  const linked = (text: string | null, what: string) => (
    <a href={line.href}>
      {text ?? words.hidden}
      <span className="visually-hidden">{` (${line.name}, ${what})`}</span>
    </a>
  );
  return (
    <tr>
      <th scope="row">
        <abbr title={line.long}>{line.name}</abbr>
      </th>
      <td>{linked(line.cases, words.cases)}</td>
      <td>{linked(line.amount, words.amount)}</td>
    </tr>
  );
}

/** One column of it where a figure stands alone. */
export function MonthTable({ view, language, only }: FigureTableProps & { readonly only?: number }) {
  const words = exampleWords[language];
  if (view.months.length === 0) return null;
  const picked = <T,>(all: readonly T[]) => (only === undefined ? all : all.slice(only).slice(0, 1));
  return (
    <details>
      <summary>{words.byMonth}</summary>
      <div className="scroll" tabIndex={0} role="group" aria-label={words.byMonth}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              {picked(view.heads).map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.months.map(({ month, cells }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                {picked(cells.map((cell, index) => ({ cell, head: view.heads[index] }))).map(({ cell, head }) => (
                  <td key={head}>{cell ?? words.hidden}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
