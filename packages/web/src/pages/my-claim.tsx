// One claim as its claimant sees it: what blocks it, its papers, where it stands, the decision, and who read the file.

import { asActor, businessDay, type Reader, readersOf } from '@jamin/administration';
import { formatDate } from '@jamin/law';
import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { actingOn } from '../desk/acting.ts';
import { claimView } from '../desk/claim-view.ts';
import { frameOf } from '../desk/frame.ts';
import { namesOf } from '../desk/names.ts';
import { useLanguage } from '../language.ts';
import { BlockerList } from '../parts/blocker-list.tsx';
import { ClaimDecision, ClaimMoney } from '../parts/claim-decision.tsx';
import { ClaimPapers } from '../parts/claim-papers.tsx';
import { ClaimSteps } from '../parts/claim-steps.tsx';
import { DeskFrame } from '../parts/desk-frame.tsx';
import { FactRows } from '../parts/fact-rows.tsx';
import { branchWords } from '../words/branch-words.ts';
import { claimWords } from '../words/claim-words.ts';
import { deskWords } from '../words/desk-words.ts';

export async function loader(args: LoaderFunctionArgs) {
  const acting = await actingOn(args, ['worker', 'heir']);
  const { branch, actor, language } = acting;
  const { claim, readers } = await asActor(branch.people, actor, async (within) => {
    const view = await claimView(within, acting, args.params['claim'] ?? '');
    const all = view === undefined ? [] : await readersOf(within, view.membership);
    return { claim: view, readers: all.filter((one) => one.claim === null || one.claim === view?.claim) };
  });
  if (claim === undefined) throw data(null, { status: 404 });
  const names = await namesOf(
    branch.system,
    readers.map(({ reader }) => reader),
  );
  return {
    frame: frameOf(acting, args.request),
    claim,
    readers: onceADay(
      readers.map(({ reader, role, why, at }) => ({
        ...{ name: names.get(reader) ?? reader, role, why, day: formatDate(businessDay(at), language) },
      })),
    ),
  };
}

type ReaderRow = {
  readonly name: string;
  readonly role: Reader['role'];
  readonly why: Reader['why'];
  readonly day: string;
};

/** Who looked several times on a day, for the same reason, is named once. */
function onceADay(rows: readonly ReaderRow[]): readonly (ReaderRow & { readonly times: number })[] {
  const met = new Map<string, ReaderRow & { readonly times: number }>();
  for (const row of rows) {
    const key = Object.values(row).join('|');
    met.set(key, { ...row, times: (met.get(key)?.times ?? 0) + 1 });
  }
  return [...met.values()];
}

export default function MyClaimPage() {
  const { frame, claim, readers } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = claimWords[language];
  return (
    <DeskFrame
      frame={frame}
      title={words.title(claim.programme, claim.claim)}
      description={deskWords[language].mine.lead}
    >
      <p className="quiet">
        {words.of(claim.name)} · {words.filed(claim.filed)} · {claim.event}
      </p>
      <ClaimSteps steps={claim.steps} language={language} />
      <BlockerList blockers={claim.blockers} clock={claim.clock} language={language} />
      <ClaimPapers papers={claim.papers} language={language} isShort />
      <ClaimDecision claim={claim} language={language} />
      <ClaimMoney claim={claim} language={language} />
      <details>
        <summary>{words.facts}</summary>
        <p className="quiet">{words.factsLead}</p>
        <FactRows facts={claim.facts} />
      </details>
      <section aria-labelledby="pembaca">
        <h2 id="pembaca">{words.readers}</h2>
        <p className="quiet">{words.readersLead}</p>
        {readers.length === 0 ? <p>{words.noReaders}</p> : null}
        <ul>
          {readers.map(({ name, role, why, day, times }) => (
            <li key={`${name} ${role} ${why} ${day}`}>
              {day}: {words.readBy(name, branchWords[language].roles[role].toLowerCase(), words.why[why] ?? why)}
              {times === 1 ? '' : `, ${words.times(times)}`}
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a href={href('myClaims', language)}>{deskWords[language].mine.title}</a>
      </p>
    </DeskFrame>
  );
}
