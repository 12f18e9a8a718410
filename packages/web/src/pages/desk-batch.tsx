// One batch of payments: two people approve it, a cashier hands its file to the bank, and the bank answers.

import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { href } from '../addresses.ts';
import { actingOn, refusable } from '../desk/acting.ts';
import { batchView } from '../desk/cash-view.ts';
import { workOnBatch } from '../desk/cash-work.ts';
import { frameOf } from '../desk/frame.ts';
import { refusalText } from '../desk/refusal-text.ts';
import { useLanguage } from '../language.ts';
import { BatchActions } from '../parts/batch-actions.tsx';
import { DeskFrame } from '../parts/desk-frame.tsx';
import { formOf } from '../reading/posted-form.ts';
import { cashWords } from '../words/cash-words.ts';

export async function loader(args: LoaderFunctionArgs) {
  const acting = await actingOn(args, ['cashier', 'approver', 'auditor']);
  const after = new URL(args.request.url).searchParams.get('sesudah') ?? '';
  const batch = await batchView(acting, args.params['batch'] ?? '', after);
  if (batch === undefined) throw data(null, { status: 404 });
  const { state } = batch;
  const truth = { gathered: state === 'new', 'batch-sent': state === 'sent', 'not-paid': state === 'sent' };
  return { frame: frameOf(acting, args.request, truth), batch, isExample: acting.branch.isExample };
}

export async function action(args: ActionFunctionArgs) {
  const acting = await actingOn(args, ['cashier', 'approver']);
  const { language } = acting;
  const batch = args.params['batch'] ?? '';
  const form = await formOf(args.request);
  const done = await refusable(() => workOnBatch(acting, batch, form));
  if (done === undefined) throw data(null, { status: 400 });
  if (typeof done !== 'string') return data({ refused: refusalText(done.refused.code, language) }, { status: 409 });
  const to = ANSWERED.has(done) ? href('deskPayments', language) : href('deskBatch', language, { batch });
  throw redirect(`${to}?selesai=${done}`);
}

/** After these the cash desk shows what is to be done. */
const ANSWERED: ReadonlySet<string> = new Set(['paid', 'bank-returns', 'bank-refuses']);

export default function DeskBatchPage() {
  const { frame, batch, isExample } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const language = useLanguage();
  const words = cashWords[language];
  return (
    <DeskFrame
      frame={frame}
      title={words.batchTitle(batch.batch)}
      description={words.batchLead}
      refused={posted?.refused}
    >
      <p className="lead">
        {batch.fund} · {words.count(batch.count)} · {batch.total} · {words.states[batch.state]}
      </p>
      <p className="quiet">
        {words.madeBy(batch.madeBy)}
        {batch.approvedBy.length === 0 ? '' : ` · ${words.approvedBy(batch.approvedBy.join(', '))}`}
      </p>
      <BatchActions batch={batch} role={frame.role} isExample={isExample} language={language} />
      <section aria-labelledby="isinya">
        <h2 id="isinya">{words.payments}</h2>
        {batch.isPart ? <p className="quiet">{words.shown(batch.from, batch.through, batch.count)}</p> : null}
        <ul className="claim-money">
          {batch.payments.map(({ payment, claim, payee, account, amount, state }) => (
            <li key={payment}>
              <span>
                {payee}
                <small className="quiet">
                  {account === undefined ? '' : `${account} · `}
                  {payment} · {claim}
                </small>
              </span>
              <span className="money">
                {amount}
                <small className="quiet">{state}</small>
              </span>
            </li>
          ))}
        </ul>
        {batch.next === undefined ? null : (
          <p>
            <a href={`${href('deskBatch', language, { batch: batch.batch })}?sesudah=${batch.next}`}>{words.next}</a>
          </p>
        )}
      </section>
      <p>
        <a href={href('deskPayments', language)}>{words.back}</a>
      </p>
    </DeskFrame>
  );
}
