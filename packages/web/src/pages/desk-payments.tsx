// The cash desk: what is owed, what waits to be gathered, batches, and the branch's figure that moves when money does.

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
import { branchFigure } from '../desk/branch-figure.ts';
import { cashView } from '../desk/cash-view.ts';
import { gatherBatch, orderClaim } from '../desk/cash-work.ts';
import { failedPayments, retryFailed } from '../desk/failed-payments.ts';
import { frameOf } from '../desk/frame.ts';
import { refusalText } from '../desk/refusal-text.ts';
import { useLanguage } from '../language.ts';
import { BatchList, FreeList, OwedList } from '../parts/cash-lists.tsx';
import { DeskFrame } from '../parts/desk-frame.tsx';
import { FailedList } from '../parts/failed-list.tsx';
import { FigureMoves } from '../parts/figure-moves.tsx';
import { formOf } from '../reading/posted-form.ts';
import { cashWords } from '../words/cash-words.ts';

export async function loader(args: LoaderFunctionArgs) {
  const acting = await actingOn(args, ['cashier', 'approver', 'auditor']);
  const figure = await branchFigure(acting, acting.actor.branches[0] ?? '');
  const view = await cashView(acting);
  const failed = await failedPayments(acting);
  const [isFree, isFailed] = [view.free.length > 0, failed.length > 0];
  const truth = { ordered: isFree, retried: isFree, 'bank-returns': isFailed, 'bank-refuses': isFailed };
  return {
    frame: frameOf(acting, args.request, truth),
    ...view,
    failed,
    figure,
    isExample: acting.branch.isExample,
  };
}

export async function action(args: ActionFunctionArgs) {
  const acting = await actingOn(args, ['cashier']);
  const { language } = acting;
  const form = await formOf(args.request);
  const step = form.get('do');
  const isGathering = step === 'gather';
  const work = isGathering ? gatherBatch : step === 'retry' ? retryFailed : orderClaim;
  const done = await refusable(() => work(acting, form));
  if (typeof done !== 'string') return data({ refused: refusalText(done.refused.code, language) }, { status: 409 });
  if (done === 'no-account') return data({ refused: cashWords[language].noAccount }, { status: 422 });
  throw redirect(
    isGathering
      ? `${href('deskBatch', language, { batch: done })}?selesai=gathered`
      : `${href('deskPayments', language)}?selesai=${done}`,
  );
}

export default function DeskPaymentsPage() {
  const { frame, owed, failed, free, batches, figure, isExample } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const language = useLanguage();
  const words = cashWords[language];
  const isCashier = frame.role === 'cashier';
  return (
    <DeskFrame frame={frame} title={words.title} description={words.lead} refused={posted?.refused}>
      <p className="lead">{words.lead}</p>
      <OwedList owed={owed} isCashier={isCashier} language={language} />
      <FailedList failed={failed} isCashier={isCashier} language={language} />
      <FreeList free={free} isCashier={isCashier} language={language} />
      <BatchList batches={batches} language={language} />
      {figure === undefined ? null : <FigureMoves figure={figure} isExample={isExample} language={language} />}
    </DeskFrame>
  );
}
