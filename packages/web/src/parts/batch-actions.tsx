// The next step of a batch for who reads it: approve, hand to the bank, or play the bank's answer.

import type { Role } from '@jamin/administration';
import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import type { BatchView } from '../desk/cash-view.ts';
import { cashWords } from '../words/cash-words.ts';
import { deskWords } from '../words/desk-words.ts';

type BatchActionsProps = {
  readonly batch: BatchView;
  readonly role: Role;
  readonly isExample: boolean;
  readonly language: Language;
};

export function BatchActions(props: BatchActionsProps) {
  const { batch, role, language } = props;
  const words = cashWords[language];
  if (batch.state === 'paid' || batch.state === 'refused') return null;
  const isOpen = batch.state === 'new' || batch.state === 'half';
  return (
    <section className="next-step" aria-labelledby="langkah">
      <h2 id="langkah">{deskWords[language].officer.actions}</h2>
      {isOpen && role === 'approver' ? <Approve {...props} /> : null}
      {!isOpen && role === 'cashier' ? <Send {...props} /> : null}
      {isOpen === (role === 'approver') && role !== 'auditor' ? null : <p>{words.waits}</p>}
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

function Send({ batch, isExample, language }: BatchActionsProps) {
  const words = cashWords[language];
  return (
    <>
      <form method="post" action={href('deskBatchFile', language, { batch: batch.batch })}>
        <p>{words.fileLead}</p>
        <button className="button second" type="submit">
          {words.file}
        </button>
      </form>
      {isExample ? (
        <form method="post">
          <p>{words.bankLead}</p>
          <button className="button" type="submit" name="do" value="bank">
            {words.bankAnswers}
          </button>
        </form>
      ) : null}
    </>
  );
}
