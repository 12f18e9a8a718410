// "Klaim saya": the claims of who signed in, each with where it stands, and the way to a new one.

import { asActor, businessDay, claimLines } from '@jamin/administration';
import { formatDate } from '@jamin/law';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { actingOn } from '../desk/acting.ts';
import { senText } from '../desk/claim-view.ts';
import { frameOf } from '../desk/frame.ts';
import { useLanguage } from '../language.ts';
import { DeskFrame } from '../parts/desk-frame.tsx';
import { ProgrammeBadge } from '../parts/programme-badge.tsx';
import { claimWords } from '../words/claim-words.ts';
import { deskWords } from '../words/desk-words.ts';

export async function loader(args: LoaderFunctionArgs) {
  const acting = await actingOn(args, ['worker', 'heir']);
  const { branch, actor, language } = acting;
  const lines = await asActor(branch.people, actor, (within) => claimLines(within, {}));
  return {
    frame: frameOf(acting, args.request),
    isHeir: actor.role === 'heir',
    claims: lines.toReversed().map(({ claim, ask, state, filedAt, amount }) => ({
      claim,
      programme: ask.toUpperCase(),
      state,
      filed: formatDate(businessDay(filedAt), language),
      amount: amount === null || amount === 0n ? '' : senText(amount, language),
    })),
  };
}

export default function MyClaimsPage() {
  const { frame, isHeir, claims } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const { mine } = deskWords[language];
  const words = claimWords[language];
  return (
    <DeskFrame frame={frame} title={mine.title} description={mine.lead}>
      <p className="lead">{isHeir ? mine.heirLead : mine.lead}</p>
      <p className="actions">
        <a className="button" href={href(isHeir ? 'fileDeath' : 'fileClaim', language)}>
          {isHeir ? mine.fileDeath : mine.file}
        </a>
      </p>
      {claims.length === 0 ? <p className="quiet">{mine.none}</p> : null}
      <ul className="claim-list">
        {claims.map(({ claim, programme, state, filed, amount }) => (
          <li key={claim}>
            <a href={href('myClaim', language, { claim })}>
              <ProgrammeBadge programme={programme} language={language} /> {claim}
            </a>
            <span>{words.states[state]}</span>
            <span className="quiet">{words.filed(filed)}</span>
            <span className="money">{amount}</span>
          </li>
        ))}
      </ul>
    </DeskFrame>
  );
}
