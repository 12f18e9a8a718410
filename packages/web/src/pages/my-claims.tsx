// "Klaim saya": the claims of who signed in, each with where it stands, and the way to a new one.

import { asActor, businessDay, claimLines } from '@jamin/administration';
import { formatDate } from '@jamin/law';
import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { actingInEach } from '../desk/acting.ts';
import { senText } from '../desk/claim-view.ts';
import { frameOf } from '../desk/frame.ts';
import { useLanguage } from '../language.ts';
import { DeskFrame } from '../parts/desk-frame.tsx';
import { ProgrammeBadge } from '../parts/programme-badge.tsx';
import { claimWords } from '../words/claim-words.ts';
import { deskWords } from '../words/desk-words.ts';

export async function loader(args: LoaderFunctionArgs) {
  const each = await actingInEach(args, ['worker', 'heir']);
  const [acting] = each;
  if (acting === undefined) throw data(null, { status: 403 });
  const { language } = acting;
  const roles = each.map(({ actor }) => actor.role);
  const found = [];
  for (const { branch, actor } of each)
    found.push(...(await asActor(branch.people, actor, (within) => claimLines(within, {}))));
  // A claim that is seen in both roles is one; the newest number stands first.
  const lines = [...new Map(found.map((line) => [line.claim, line])).values()].sort((one, other) =>
    one.claim < other.claim ? -1 : 1,
  );
  return {
    frame: frameOf(acting, args.request),
    isHeir: roles.includes('heir'),
    isWorker: roles.includes('worker'),
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
  const { frame, isHeir, isWorker, claims } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const { mine } = deskWords[language];
  const words = claimWords[language];
  return (
    <DeskFrame frame={frame} title={mine.title} description={mine.lead}>
      <p className="lead">{isHeir && !isWorker ? mine.heirLead : mine.lead}</p>
      <p className="actions">
        {isHeir ? (
          <a className="button" href={href('fileDeath', language)}>
            {mine.fileDeath}
          </a>
        ) : null}
        {isWorker ? (
          <a className="button" href={href('fileClaim', language)}>
            {mine.file}
          </a>
        ) : null}
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
