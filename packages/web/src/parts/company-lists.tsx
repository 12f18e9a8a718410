// The parts of an employer's own page: the next report, bills, workers, and the months that were reported.

import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import type { CompanyView } from '../desk/company-view.ts';
import { companyWords } from '../words/company-words.ts';
import { deskWords } from '../words/desk-words.ts';

type Company = { readonly company: CompanyView; readonly language: Language };

export function CompanyReport({ company: { next }, isExample, language }: Company & { readonly isExample: boolean }) {
  const words = companyWords[language];
  return (
    <section className="next-step" aria-labelledby="lapor">
      <h2 id="lapor">{deskWords[language].officer.actions}</h2>
      {next === undefined ? (
        <p>{words.upToDate}</p>
      ) : (
        <form method="post">
          <p>{words.reportLead(next.name, next.after)}</p>
          {isExample ? <p className="small quiet">{words.reportExample}</p> : null}
          <input type="hidden" name="month" value={next.key} />
          <button className="button" type="submit" name="do" value="report">
            {words.report(next.name)}
          </button>
        </form>
      )}
    </section>
  );
}

type BillsProps = {
  readonly bills: CompanyView['bills'];
  readonly isExample: boolean;
  readonly language: Language;
};

export function CompanyBills({ bills, isExample, language }: BillsProps) {
  const words = companyWords[language];
  return (
    <section aria-labelledby="tagihan">
      <h2 id="tagihan">{words.bills}</h2>
      {bills.length === 0 ? <p className="quiet">{words.noBills}</p> : null}
      <ul className="claim-list">
        {bills.map(({ bill, month, what, amount, due, paid, isLate }) => (
          <li key={bill}>
            <span>
              <strong>{month}</strong> <small className="quiet">{what}</small>
            </span>
            <strong className="money">{amount}</strong>
            <span className={isLate ? 'late' : 'quiet'}>
              {paid === '' ? (isLate ? words.late(due) : words.due(due)) : words.paid(paid)}
            </span>
            {paid === '' && isExample ? (
              <form method="post">
                <input type="hidden" name="bill" value={bill} />
                <button className="button second" type="submit" name="do" value="pay">
                  {words.pay}
                  <span className="visually-hidden"> {month}</span>
                </button>
              </form>
            ) : (
              <span className="quiet">{bill}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function CompanyWorkers({ company: { workers, workersOf, count }, language }: Company) {
  const words = companyWords[language];
  return (
    <section aria-labelledby="pekerja">
      <h2 id="pekerja">
        {words.workers(workersOf)} <span className="count">{count}</span>
      </h2>
      {count > workers.length ? <p className="quiet">{words.more}</p> : null}
      <ul className="claim-money">
        {workers.map(({ kpj, name, wage, programmes }) => (
          <li key={kpj}>
            <span>
              {name}
              <small className="quiet">
                {kpj} · {programmes}
              </small>
            </span>
            <span className="money">{wage}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function CompanyMonths({
  months,
  language,
}: {
  readonly months: CompanyView['months'];
  readonly language: Language;
}) {
  const words = companyWords[language];
  return (
    <section aria-labelledby="bulan">
      <h2 id="bulan">{words.months}</h2>
      <p className="quiet">{words.monthsLead}</p>
      <ul className="claim-money">
        {months.map(({ key, name, reported }) => (
          <li key={key}>
            <span>
              {name}
              <small className="quiet">{words.reported(reported)}</small>
            </span>
            <a href={href('myCompanySheet', language, { month: key })}>
              {words.sheet}
              <span className="visually-hidden"> {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
