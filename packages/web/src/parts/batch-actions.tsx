// The next step of a batch for who reads it: approve, send to the bank, or play the bank's answer.

import type { Role } from '@jamin/administration';
import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import type { OpenedBatch } from '../desk/cash-view.ts';
import { cashWords } from '../words/cash-words.ts';
import { deskWords } from '../words/desk-words.ts';

type BatchActionsProps = {
  readonly batch: OpenedBatch;
  readonly role: Role;
  readonly isExample: boolean;
  readonly language: Language;
};

export function BatchActions(props: BatchActionsProps) {
  const { batch, role, language } = props;
  const words = cashWords[language];
  if (batch.state === 'paid' || batch.state === 'partly' || batch.state === 'refused') return null;
  const isOpen = batch.state === 'new' || batch.state === 'half';
  const next = isOpen ? 'approver' : 'cashier';
  return (
    <section className="next-step" aria-labelledby="langkah">
      <h2 id="langkah">{deskWords[language].officer.actions}</h2>
      {role === next ? null : <p>{words.waitsFor[next]}</p>}
      {isOpen && role === 'approver' ? <Approve {...props} /> : null}
      {!isOpen && role === 'cashier' ? <Send {...props} /> : null}
    </section>
  );
}

function Approve({ batch, language }: BatchActionsProps) {
  const words = cashWords[language];
  if (batch.isMine) return <p>{words.approvedOwn}</p>;
  return (
    <form method="post">
      <p>{words.approveLead}</p>
      <button className="button" type="submit" name="do" value="approve">
        {words.approve}
      </button>
    </form>
  );
}

/** The bank answers what was sent to it, and nothing before. */
function Send(props: BatchActionsProps) {
  const { batch, isExample, language } = props;
  const words = cashWords[language];
  const isSent = batch.state === 'sent';
  return (
    <>
      {isSent ? (
        <form method="post" action={href('deskBatchFile', language, { batch: batch.batch })}>
          <p>{words.fileLead}</p>
          <button className="button second" type="submit">
            {words.file}
          </button>
        </form>
      ) : (
        <form method="post">
          <p>{words.sendLead}</p>
          <button className="button" type="submit" name="do" value="send">
            {words.send}
          </button>
        </form>
      )}
      {isExample ? isSent ? <BankAnswer {...props} /> : <BankWaits {...props} /> : null}
    </>
  );
}

function BankWaits({ language }: BatchActionsProps) {
  const words = cashWords[language];
  return (
    <form method="post">
      <button className="button" type="submit" name="do" value="bank" disabled aria-describedby="bank-dulu">
        {words.bankAnswers}
      </button>
      <p className="small quiet" id="bank-dulu">
        {words.bankFirst}
      </p>
    </form>
  );
}

const HOWS = ['pays', 'returns', 'refuses'] as const;

function BankAnswer({ batch, language }: BatchActionsProps) {
  const words = cashWords[language];
  return (
    <form method="post">
      <p>{words.bankLead}</p>
      <fieldset className="question">
        <legend>{words.how}</legend>
        {HOWS.map((how) => (
          <label className="choice" key={how}>
            <input type="radio" name="how" value={how} defaultChecked={how === 'pays'} />
            {words.hows[how]}
          </label>
        ))}
      </fieldset>
      <div className="question">
        <label htmlFor="tak-sampai">{words.which}</label>
        <select id="tak-sampai" name="payment">
          {batch.payments.map(({ payment, payee, amount }) => (
            <option key={payment} value={payment}>
              {payee}, {amount}
            </option>
          ))}
        </select>
      </div>
      <button className="button" type="submit" name="do" value="bank">
        {words.bankAnswers}
      </button>
    </form>
  );
}
