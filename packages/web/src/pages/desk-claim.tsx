// One claim on the desk: facts with their sources, papers, the law's answer with its trace, and the next step.

import { readFile } from '@jamin/administration';
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
import { claimMembership, claimView } from '../desk/claim-view.ts';
import { workOnClaim } from '../desk/claim-work.ts';
import { frameOf } from '../desk/frame.ts';
import { objectionView } from '../desk/objection-view.ts';
import { refusalText } from '../desk/refusal-text.ts';
import { useLanguage } from '../language.ts';
import { BlockerList } from '../parts/blocker-list.tsx';
import { ClaimActions } from '../parts/claim-actions.tsx';
import { ClaimDecision, ClaimMoney } from '../parts/claim-decision.tsx';
import { ClaimPapers } from '../parts/claim-papers.tsx';
import { ClaimSteps } from '../parts/claim-steps.tsx';
import { DeskFrame } from '../parts/desk-frame.tsx';
import { FactRows } from '../parts/fact-rows.tsx';
import { MissingFacts } from '../parts/missing-facts.tsx';
import { Objections } from '../parts/objections.tsx';
import { formOf } from '../reading/posted-form.ts';
import { claimWords } from '../words/claim-words.ts';
import { deskWords } from '../words/desk-words.ts';

export async function loader(args: LoaderFunctionArgs) {
  const acting = await actingOn(args, ['officer', 'approver', 'auditor']);
  const { branch, actor } = acting;
  const id = args.params['claim'] ?? '';
  const membership = await claimMembership(acting, id);
  if (membership === undefined) throw data(null, { status: 404 });
  // Whose file it is sees later who opened it.
  const reading = { membership, claim: id, why: actor.role === 'auditor' ? 'audit' : 'claim' } as const;
  const claim = await readFile(branch.people, actor, reading, (within) => claimView(within, acting, id));
  if (claim === undefined) throw data(null, { status: 404 });
  const objections = await objectionView(acting, id);
  const { state } = claim;
  const truth = { decided: state === 'decided', returned: state === 'returned' };
  return { frame: frameOf(acting, args.request, truth), claim, objections, isOwn: claim.decided?.by === actor.id };
}

export async function action(args: ActionFunctionArgs) {
  const acting = await actingOn(args, ['officer', 'approver']);
  const id = args.params['claim'] ?? '';
  const form = await formOf(args.request);
  const done = await refusable(() => workOnClaim(acting, id, form));
  if (done === undefined) throw data(null, { status: 400 });
  if (typeof done !== 'string') {
    const { language } = acting;
    if ('problem' in done) {
      const { label, message, remedy } = done.problem;
      return data({ refused: `${label}: ${message} ${remedy}` }, { status: 422 });
    }
    return data({ refused: refusalText(done.refused.code, language) }, { status: 409 });
  }
  throw redirect(`${href('deskClaim', acting.language, { claim: id })}?selesai=${done}`);
}

export default function DeskClaimPage() {
  const { frame, claim, objections, isOwn } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const language = useLanguage();
  const words = claimWords[language];
  const isOpen = claim.state !== 'granted' && claim.state !== 'refused';
  return (
    <DeskFrame
      frame={frame}
      title={words.title(claim.programme, claim.claim)}
      description={deskWords[language].desk.lead}
      refused={posted?.refused}
    >
      <p className="quiet">
        {words.of(claim.name)} · {words.filed(claim.filed)} · {claim.event}
      </p>
      <ClaimSteps steps={claim.steps} language={language} />
      <ClaimActions claim={claim} objections={objections} role={frame.role} isOwn={isOwn} language={language} />
      <div className="beside">
        <div>
          <ClaimPapers papers={claim.papers} language={language} isOfficer={frame.role === 'officer' && isOpen} />
          <section aria-labelledby="keterangan">
            <h2 id="keterangan">{words.facts}</h2>
            {frame.role === 'officer' && isOpen ? <MissingFacts missing={claim.missing} language={language} /> : null}
            <FactRows facts={claim.facts} />
          </section>
        </div>
        <ClaimDecision claim={claim} language={language} isDesk />
      </div>
      <BlockerList
        blockers={claim.blockers}
        clock={claim.clock}
        isRefused={claim.state === 'refused'}
        language={language}
      />
      <ClaimMoney claim={claim} language={language} />
      <Objections view={objections} role={frame.role} language={language} />
      <p>
        <a href={href('desk', language)}>{deskWords[language].officer.back}</a>
      </p>
    </DeskFrame>
  );
}
