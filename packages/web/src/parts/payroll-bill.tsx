// The difference between a payroll and its bill: how much, why, whose, and what stays open.

import type { Language } from '@jamin/law';
import type { BillView } from '../payroll/bill-view.ts';
import { resultWords } from '../words/payroll-result-words.ts';
import { Notice } from './notice.tsx';

type PayrollBillProps = { readonly bill: BillView; readonly language: Language };

export function PayrollBill({ bill, language }: PayrollBillProps) {
  const words = resultWords[language];
  return (
    <section aria-labelledby="selisih" className="card">
      <h3 id="selisih">{words.bill}</h3>
      <p className="lead">{bill.verdict}</p>
      <Sides sides={bill.sides} language={language} label={words.bill} first="" />
      {bill.isEqual ? null : <Why bill={bill} language={language} />}
      {bill.unexplained === '' ? null : <Notice kind="warn">{bill.unexplained}</Notice>}
      {bill.remarks.map((text) => (
        <p className="quiet" key={text}>
          {text}
        </p>
      ))}
    </section>
  );
}

function Why({ bill, language }: PayrollBillProps) {
  const words = resultWords[language];
  return (
    <>
      {bill.guesses
        .filter(({ texts }) => texts.length > 0)
        .map(({ label, texts }) => (
          <div key={label}>
            <h4>{`${words.why}: ${label}`}</h4>
            <ul>
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        ))}
      {bill.reasons.length === 0 ? null : <h4>{words.why}</h4>}
      {bill.reasons.map(({ text, gap, workers, more }) => (
        <details key={text} open={bill.reasons.length < 4}>
          <summary>{`${text} ${gap}`}</summary>
          <Sides
            sides={workers.map((one) => ({ ...one, label: `${one.name} · ${one.label}` }))}
            language={language}
            label={text}
            first={words.worker}
          />
          {more > 0 ? <p>{words.moreWorkers(String(more))}</p> : null}
        </details>
      ))}
    </>
  );
}

type SidesProps = {
  readonly sides: BillView['sides'];
  readonly language: Language;
  readonly label: string;
  readonly first: string;
};

function Sides({ sides, language, label, first }: SidesProps) {
  const words = resultWords[language];
  return (
    <div className="scroll bill-sides" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {first === '' ? <td /> : <th scope="col">{first}</th>}
            {[words.gap, words.ours, words.theirs].map((heading) => (
              <th scope="col" className="amount" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sides.map((side) => (
            <tr key={side.label}>
              <th scope="row">{side.label}</th>
              <td className="amount">
                <strong>{side.gap}</strong>
              </td>
              <td className="amount">{side.ours}</td>
              <td className="amount">{side.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
