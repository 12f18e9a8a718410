// One claim as its claimant sees it: what blocks it, its papers, where it stands, the decision, and who read the file.

import { asActor, businessDay, type Reader, readersOf } from '@jamin/administration';
import { formatDate } from '@jamin/law';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { href } from '../addresses.ts';
import { accountNeeded } from '../desk/account-correction.ts';
import { actingFor, refusable } from '../desk/acting.ts';
import { claimView } from '../desk/claim-view.ts';
import { frameOf } from '../desk/frame.ts';
import { namesOf } from '../desk/names.ts';
import { objectionView } from '../desk/objection-view.ts';
import { workOnOwnClaim } from '../desk/own-work.ts';
import { refusalText } from '../desk/refusal-text.ts';
import { useLanguage } from '../language.ts';
import { AccountNeeded } from '../parts/account-correction.tsx';
import { BlockerList } from '../parts/blocker-list.tsx';
import { ClaimDecision, ClaimMoney } from '../parts/claim-decision.tsx';
import { ClaimPapers } from '../parts/claim-papers.tsx';
import { ClaimSteps } from '../parts/claim-steps.tsx';
import { DeskFrame } from '../parts/desk-frame.tsx';
import { FactRows } from '../parts/fact-rows.tsx';
import { Objections } from '../parts/objections.tsx';
import { formOf } from '../reading/posted-form.ts';
import { accountWords } from '../words/account-words.ts';
import { branchWords } from '../words/branch-words.ts';
import { claimWords } from '../words/claim-words.ts';
import { deskWords } from '../words/desk-words.ts';

export async function loader(args: LoaderFunctionArgs) {
  const acting = await actingFor(args, ['worker', 'heir'], args.params['claim'] ?? '');
  const { branch, actor, language } = acting;
  const { claim, readers, account } = await asActor(branch.people, actor, async (within) => {
    const view = await claimView(within, acting, args.params['claim'] ?? '');
    const account = view === undefined || view.isHeirs ? 'no' : await accountNeeded(within, view.claim);
    const all = view === undefined ? [] : await readersOf(within, view.membership);
    return { claim: view, account, readers: all.filter((one) => one.claim === null || one.claim === view?.claim) };
  });
  if (claim === undefined) throw data(null, { status: 404 });
  const names = await namesOf(
    branch.system,
    readers.map(({ reader }) => reader),
  );
  const objections = await objectionView(acting, claim.claim);
  const truth = { objected: objections.state === 'waits', 'account-asked': account === 'asked' };
  return {
    frame: frameOf(acting, args.request, truth),
    ...{ claim, account, objections },
    readers: onceADay(
      readers.map(({ reader, role, why, at }) => ({
        ...{ name: names.get(reader) ?? reader, role, why, day: formatDate(businessDay(at), language) },
      })),
    ),
  };
}

/** The claimant objects, or asks for another account. */
export async function action(args: ActionFunctionArgs) {
  const acting = await actingFor(args, ['worker', 'heir'], args.params['claim'] ?? '');
  const { language } = acting;
  const claim = args.params['claim'] ?? '';
  const form = await formOf(args.request);
  const done = await refusable(() => workOnOwnClaim(acting, claim, form));
  if (done === undefined) throw data(null, { status: 400 });
  if (done === 'no-account') return data({ refused: accountWords[language].wrong }, { status: 422 });
  if (typeof done !== 'string') return data({ refused: refusalText(done.refused.code, language) }, { status: 409 });
  throw redirect(`${href('myClaim', language, { claim })}?selesai=${done}`);
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
  const { frame, claim, account, objections, readers } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const language = useLanguage();
  const words = claimWords[language];
  return (
    <DeskFrame
      frame={frame}
      title={words.title(claim.programme, claim.claim)}
      description={deskWords[language].mine.lead}
      refused={posted?.refused}
    >
      <p className="quiet">
        {words.of(claim.name)} · {words.filed(claim.filed)} · {claim.event}
      </p>
      <ClaimSteps steps={claim.steps} language={language} />
      <AccountNeeded needed={account} language={language} />
      <BlockerList
        blockers={claim.blockers}
        clock={claim.clock}
        isRefused={claim.state === 'refused'}
        language={language}
      />
      <ClaimPapers papers={claim.papers} language={language} isShort />
      <ClaimDecision claim={claim} language={language} />
      <ClaimMoney claim={claim} language={language} />
      <Objections view={objections} role={frame.role} language={language} />
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
