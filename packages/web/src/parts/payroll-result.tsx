// What a payroll sheet came to: the amount to pay, the difference to a bill, problems, the programmes, the first rows.

import type { Language } from '@jamin/law';
import { type FileKind, fileKinds } from '../payroll/file-kinds.ts';
import type { SheetView } from '../payroll/sheet-view.ts';
import { formWords } from '../words/payroll-form-words.ts';
import { resultWords } from '../words/payroll-result-words.ts';
import { Citations } from './citation.tsx';
import { Money } from './money.tsx';
import { PayrollBill } from './payroll-bill.tsx';
import { ProgrammeBadge } from './programme-badge.tsx';

type PayrollResultProps = {
  readonly view: SheetView;
  readonly language: Language;
  /** Hands over a file; absent where the page was made by the server. */
  readonly onGet?: ((kind: FileKind) => void) | undefined;
};

export function PayrollResult({ view, language, onGet }: PayrollResultProps) {
  const words = resultWords[language];
  return (
    <section aria-labelledby="hasil" className="payroll-result">
      <h2 id="hasil" tabIndex={-1}>
        {words.result(view.month)}
      </h2>
      <div className={view.isComputed ? 'answer' : 'notice bad'}>
        <p className="quiet">{`${view.place === 'rows' ? '' : `${view.place} · `}${view.counts}`}</p>
        {view.isComputed ? <Due view={view} language={language} /> : <p>{words.nothing}</p>}
        {onGet === undefined || !view.isComputed ? null : <Downloads {...{ view, language, onGet }} />}
      </div>
      {view.bill === undefined ? null : <PayrollBill bill={view.bill} language={language} />}
      <Problems view={view} language={language} />
      {view.isComputed ? <Programmes view={view} language={language} /> : null}
      {view.isComputed ? <Rows view={view} language={language} /> : null}
    </section>
  );
}

type ViewProps = { readonly view: SheetView; readonly language: Language };

function Due({ view, language }: ViewProps) {
  const words = resultWords[language];
  return (
    <>
      <p>
        <Money text={view.due} isBig /> {words.due}
      </p>
      {view.dueDays.days.map(({ programmes, text }) => (
        <p key={text}>
          <strong>{words.payBy(programmes, text)}</strong>
        </p>
      ))}
      <p className="small">
        <Citations texts={Object.keys(view.dueDays.citations)} addresses={view.dueDays.citations} />
      </p>
    </>
  );
}

function Downloads({ view, language, onGet }: ViewProps & { readonly onGet: (kind: FileKind) => void }) {
  const words = formWords[language];
  const kinds = fileKinds.filter((kind) => kind !== 'problems' || view.problems.length > 0);
  return (
    <div className="actions">
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={kind === 'xlsx' ? 'button' : 'button second'}
          onClick={() => onGet(kind)}
        >
          {words.get[kind]}
        </button>
      ))}
    </div>
  );
}

function Problems({ view, language }: ViewProps) {
  const words = resultWords[language];
  const { problems, moreProblems } = view;
  if (problems.length === 0) return null;
  return (
    <>
      <h3>{words.problems(String(problems.length + moreProblems))}</h3>
      {view.errors > 0 ? <p>{words.problemsNote}</p> : null}
      <ul className="payroll-problems">
        {problems.map(({ where, isError, message, remedy }) => (
          <li key={`${where} ${message}`} className={isError ? 'notice bad' : 'notice warn'}>
            <strong>{`${isError ? words.error : words.warning} · ${where}`}</strong> <span>{message}</span>{' '}
            <span>{remedy}</span>
          </li>
        ))}
      </ul>
      {moreProblems > 0 ? <p>{words.moreProblems(String(moreProblems))}</p> : null}
    </>
  );
}

function Programmes({ view, language }: ViewProps) {
  const words = resultWords[language];
  return (
    <>
      <h3>{words.summary}</h3>
      {view.byGovernment === undefined ? null : <p>{words.byGovernment(view.sum, view.byGovernment, view.due)}</p>}
      <p className="small quiet on-screen">{words.sideways}</p>
      <div className="scroll" role="region" aria-label={words.summary} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.programme}</th>
              {[...view.payers, words.sum].map((payer) => (
                <th scope="col" className="amount" key={payer}>
                  {payer}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.programmes.map(({ programme, amounts, sum }) => (
              <tr key={programme}>
                <th scope="row">
                  <ProgrammeBadge programme={programme} language={language} />
                </th>
                {[...amounts, sum].map((amount, at) => (
                  <td className="amount" key={view.payers[at] ?? 'sum'}>
                    {amount}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{words.sum}</th>
              {[...view.sums, view.sum].map((amount, at) => (
                <td className="amount" key={view.payers[at] ?? 'sum'}>
                  <strong>{amount}</strong>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <Remarks view={view} language={language} />
    </>
  );
}

function Remarks({ view, language }: ViewProps) {
  const words = resultWords[language];
  const remarks = [...view.others, ...view.remarks];
  const addresses = Object.fromEntries(view.articles.map(({ text, address }) => [text, address]));
  return (
    <>
      {remarks.length === 0 ? null : <h3>{words.remarks}</h3>}
      <ul>
        {remarks.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <details>
        <summary>{words.articles}</summary>
        <p>
          <Citations texts={view.articles.map(({ text }) => text)} addresses={addresses} />
        </p>
      </details>
    </>
  );
}

function Rows({ view, language }: ViewProps) {
  const words = resultWords[language];
  return (
    <>
      <h3>{words.rows}</h3>
      <p className="small quiet on-screen">{words.sideways}</p>
      <div className="scroll sheet-rows" role="region" aria-label={words.rows} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {view.columns.map(({ heading, isAmount }) => (
                <th scope="col" className={isAmount ? 'amount' : undefined} key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((cells) => (
              <tr key={cells[0]}>
                {cells.map((cell, at) => (
                  <td
                    className={view.columns[at]?.isAmount === true ? 'amount' : undefined}
                    key={view.columns[at]?.heading}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {view.moreRows > 0 ? <p>{words.moreRows(String(view.moreRows))}</p> : null}
    </>
  );
}
