// One statement of an office: its verdict, what it says, its sum, what was found; an older one behind its verdict.

import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import type { SaidView } from '../figures/office-page.ts';
import { officeWords } from '../words/office-words.ts';
import { Chart } from './chart.tsx';
import { FindingList } from './finding-list.tsx';
import { Mark } from './mark.tsx';
import { SumTable } from './sum-table.tsx';

type StatementProps = { readonly said: SaidView; readonly language: Language };

/** The id stands on what is folded, so that a link to it opens the fold. */
export function OfficeStatement({ said, isOpen, language }: StatementProps & { readonly isOpen: boolean }) {
  const { line } = said;
  return (
    <details className={`card said ${line.state}`} open={isOpen}>
      <summary>
        <h3>
          {line.area === null ? line.period : `${line.period} · ${line.area}`}
          <span className="verdict">
            <Mark kind={line.state} /> {line.difference === null ? line.verdict : `${line.verdict}: ${line.difference}`}
          </span>
        </h3>
      </summary>
      <div id={line.id} className="said-body">
        <Content said={said} language={language} />
      </div>
    </details>
  );
}

function Content({ said, language }: StatementProps) {
  const words = officeWords[language];
  const { line, text, published, sums, chart, disagreements } = said;
  return (
    <>
      <p className="small quiet">
        {[line.outlet, published === null ? null : `${words.published} ${published}`].filter(Boolean).join(' · ')}
      </p>
      <h4>{words.restated}</h4>
      <blockquote lang="id">{text}</blockquote>
      {sums.map((statement, index) => (
        <div key={statement.id}>
          {index === 1 ? <h4>{words.alsoIn}</h4> : null}
          {index === 0 ? null : <p className="quiet">{`${statement.period}: ${statement.verdict}`}</p>}
          <SumTable statement={statement} language={language} />
          <FindingList findings={statement.findings} language={language} />
        </div>
      ))}
      {chart === null ? null : <Chart chart={chart} words={words} />}
      {disagreements.length === 0 ? null : (
        <div className="notice">
          <p>{words.differences}:</p>
          <ul>
            {disagreements.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      <Actions said={said} language={language} />
    </>
  );
}

function Actions({ said: { line, text }, language }: StatementProps) {
  const words = officeWords[language];
  const about = <span className="visually-hidden">{` (${line.period})`}</span>;
  return (
    <form method="post" action={href('check', language)} encType="multipart/form-data" className="actions">
      <input type="hidden" name="teks" value={text} />
      <button type="submit" className="button second">
        {words.check}
        {about}
      </button>
      <a className="button second" href={line.source} rel="noreferrer">
        {words.source}
        {about}
      </a>
    </form>
  );
}
