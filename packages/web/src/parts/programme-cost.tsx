// What a programme costs: each segment with who pays what, a bar of the shares, and the rates below a fold.

import type { Language } from '@jamin/law';
import type { CostView, SegmentView } from '../answers/programme-cost.ts';
import { pageWords } from '../words/programme-page-words.ts';
import { LawLinks } from './law-links.tsx';
import { SharesBar } from './shares-bar.tsx';

type CostProps = { readonly view: CostView; readonly today: string; readonly language: Language };

export function ProgrammeCost({ view, today, language }: CostProps) {
  const said = pageWords[language];
  return (
    <section id="iuran">
      <h2>{said.cost}</h2>
      <p>{said.costLead(today)}</p>
      {view.pictures.map((picture) => (
        <SharesBar key={picture.heading} picture={picture} />
      ))}
      <dl className="segments">
        {view.segments.map((segment) => (
          <Segment key={segment.segment} view={segment} language={language} />
        ))}
      </dl>
      <details>
        <summary>{said.rates}</summary>
        {view.rates.map(({ label, value, rows, cited }) => (
          <div key={label} className="line">
            <span className="text">{label}</span>
            <span className="value">{value ?? (rows > 0 ? said.tableRows(rows) : said.noRate)}</span>
            <span className="cited">
              <LawLinks links={cited} />
            </span>
          </div>
        ))}
      </details>
    </section>
  );
}

function Segment({ view, language }: { readonly view: SegmentView; readonly language: Language }) {
  const said = pageWords[language];
  return (
    <div>
      <dt>{view.segment}</dt>
      {view.parts.length === 0 ? <dd className="quiet">{said.notCovered}</dd> : null}
      {view.parts.length === 0 ? null : <dd className="quiet small">{`${said.example}: ${view.facts}`}</dd>}
      {view.parts.map(({ label, amount, cited }) => (
        <dd key={label} className="line">
          <span className="text">{label}</span>
          <span className="value money">{amount}</span>
          <span className="cited">
            <LawLinks links={cited} />
          </span>
        </dd>
      ))}
      {view.isPackage ? <dd className="small">{said.packageNote}</dd> : null}
    </div>
  );
}
