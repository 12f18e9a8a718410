// The desk of officers and approvers: claims to decide, to approve, and done last; the oldest clock first.

import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { href } from '../addresses.ts';
import { decideAccount, openCorrections } from '../desk/account-correction.ts';
import { actingOn, refusable } from '../desk/acting.ts';
import { deskList, type Heap } from '../desk/desk-list.ts';
import { frameOf } from '../desk/frame.ts';
import { refusalText } from '../desk/refusal-text.ts';
import { useLanguage } from '../language.ts';
import { AccountsToApprove } from '../parts/account-correction.tsx';
import { DeskFrame } from '../parts/desk-frame.tsx';
import { ProgrammeBadge } from '../parts/programme-badge.tsx';
import { formOf } from '../reading/posted-form.ts';
import { claimWords } from '../words/claim-words.ts';
import { deskWords } from '../words/desk-words.ts';

export async function loader(args: LoaderFunctionArgs) {
  const acting = await actingOn(args, ['officer', 'approver', 'auditor']);
  const { role } = acting.actor;
  const heaps = await deskList(acting);
  // Each sees first what waits for him.
  const first = role === 'approver' ? 'approve' : 'decide';
  const sorted = heaps.toSorted((a, b) => Number(b.key === first) - Number(a.key === first));
  const accounts = role === 'approver' ? await openCorrections(acting) : [];
  return { frame: frameOf(acting, args.request), heaps: sorted, accounts };
}

/** A second person decides about another account. */
export async function action(args: ActionFunctionArgs) {
  const acting = await actingOn(args, ['approver']);
  const { language } = acting;
  const form = await formOf(args.request);
  const done = await refusable(() => decideAccount(acting, form));
  if (typeof done !== 'string') return data({ refused: refusalText(done.refused.code, language) }, { status: 409 });
  throw redirect(`${href('desk', language)}?selesai=${done}`);
}

export default function DeskPage() {
  const { frame, heaps, accounts } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const language = useLanguage();
  const { desk } = deskWords[language];
  return (
    <DeskFrame frame={frame} title={desk.title} description={desk.lead} refused={posted?.refused}>
      <p className="lead">{desk.lead}</p>
      <AccountsToApprove open={accounts} language={language} />
      {heaps.map((heap) => (
        <HeapSection key={heap.key} heap={heap} />
      ))}
    </DeskFrame>
  );
}

function HeapSection({ heap: { key, lines } }: { readonly heap: Heap }) {
  const language = useLanguage();
  const { desk } = deskWords[language];
  const words = claimWords[language];
  return (
    <section aria-labelledby={key}>
      <h2 id={key}>
        {desk.groups[key]} <span className="count">{lines.length}</span>
      </h2>
      <p className="quiet">{lines.length === 0 ? desk.empty : desk.groupLeads[key]}</p>
      {lines.length === 0 ? null : (
        <ul className="claim-list">
          {lines.map(({ claim, programme, name, filed, state, due, amount }) => (
            <li key={claim}>
              <a href={href('deskClaim', language, { claim })}>
                <ProgrammeBadge programme={programme} language={language} /> {claim} · {name}
              </a>
              <span>{key === 'approve' ? amount : words.states[state]}</span>
              <span className="quiet">{words.filed(filed)}</span>
              <span className="quiet">
                {key === 'done' || key === 'object' ? amount : `${desk.due}: ${due === '' ? desk.noDue : due}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
