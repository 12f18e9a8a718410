// The way of a claim in steps: what is done, where it is now, and what is to come.
import { businessDay, type ClaimRecord, type Instant, type PaymentState, type Readiness } from '@jamin/administration';
import { formatDate, type Language } from '@jamin/law';
import { claimWords } from '../words/claim-words.ts';

type StepState = 'done' | 'now' | 'to-come';
export type Step = { readonly key: string; readonly label: string; readonly state: StepState; readonly day: string };

export function pathOf(
  record: ClaimRecord,
  { blockers }: Readiness,
  payments: readonly PaymentState[],
  language: Language,
): readonly Step[] {
  const words = claimWords[language];
  const { state, approval, decisions, parts } = record;
  const isDecided = state === 'decided' || state === 'granted' || state === 'refused';
  const isComplete = isDecided || !blockers.some(({ kind }) => kind === 'paper' || kind === 'fact');
  const paid = payments.filter(({ status }) => status === 'paid');
  const isPartly = paid.length > 0 && paid.length < parts.length;
  const alive = payments.filter(({ status }) => !['rejected', 'withdrawn', 'returned'].includes(status));
  const reached: readonly (readonly [keyof typeof words.steps, boolean, Instant | null | undefined])[] = [
    ['filed', true, record.filedAt],
    ['papers', isComplete, isComplete ? record.papers.at(-1)?.seen_at : undefined],
    ['decided', isDecided, isDecided ? decisions.at(-1)?.decided_at : undefined],
    ['approved', approval !== undefined, approval?.approved_at],
    ...(state === 'refused'
      ? ([['refused', true, approval?.approved_at]] as const)
      : ([
          ['ordered', parts.length > 0 && (isPartly || alive.length >= parts.length), undefined],
          ['paid', parts.length > 0 && paid.length >= parts.length, isPartly ? undefined : paid.at(-1)?.paid_at],
        ] as const)),
  ];
  const ongoing: { readonly [step: string]: string | undefined } = {
    papers: words.papersNow,
    paid: isPartly ? words.paidPartly : undefined,
  };
  const now = reached.findIndex(([, done]) => !done);
  return reached.map(([key, , at], place) => ({
    key,
    label: place !== now ? words.steps[key] : (ongoing[key] ?? words.steps[key]),
    state: now < 0 || place < now ? 'done' : place === now ? 'now' : 'to-come',
    day: at === undefined || at === null ? '' : formatDate(businessDay(at), language),
  }));
}
