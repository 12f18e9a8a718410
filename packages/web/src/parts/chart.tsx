// A chart: the sentence that says what it shows, the picture, and behind it the table with its download.

import type { ChartView } from '../figures/chart-views.ts';

type ChartProps = {
  readonly chart: ChartView;
  readonly words: { readonly table: string; readonly download: string };
};

export function Chart({ chart, words }: ChartProps) {
  const { svg, says, rows, note } = chart;
  return (
    <figure className="chart">
      <figcaption>{says}</figcaption>
      <div className="chart-picture" dangerouslySetInnerHTML={{ __html: svg }} />
      {note === null ? null : <p className="small quiet">{note}</p>}
      {rows.length === 0 ? null : <TableBehind chart={chart} words={words} />}
    </figure>
  );
}

/** A chart whose table stands open beside it has no rows of its own. */
function TableBehind({ chart: { caption, heads, rows, download }, words }: ChartProps) {
  return (
    <details>
      <summary>{words.table}</summary>
      <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...cells]) => (
              <tr key={[head, ...cells].join()}>
                <th scope="row">{head}</th>
                {cells.map((cell) => (
                  <td key={cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a href={download}>{words.download}</a>
      </p>
    </details>
  );
}
