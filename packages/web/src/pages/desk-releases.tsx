// The press desk: the next revision of a release shows what changed, and another person lets it out.

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
import { frameOf } from '../desk/frame.ts';
import { refusalText } from '../desk/refusal-text.ts';
import { releaseDesk, workOnRelease } from '../desk/release-desk.ts';
import { useLanguage } from '../language.ts';
import { DeskFrame } from '../parts/desk-frame.tsx';
import { DeskReleaseCard } from '../parts/desk-release.tsx';
import { formOf } from '../reading/posted-form.ts';
import { releaseDeskWords } from '../words/release-desk-words.ts';

export async function loader(args: LoaderFunctionArgs) {
  const acting = await actingOn(args, ['press']);
  const releases = await releaseDesk(acting);
  const isWaiting = releases.some(({ published }) => published === '');
  const truth = { revised: isWaiting, lengthened: isWaiting };
  return { frame: frameOf(acting, args.request, truth), releases, isExample: acting.branch.isExample };
}

export async function action(args: ActionFunctionArgs) {
  const acting = await actingOn(args, ['press']);
  const { language } = acting;
  const form = await formOf(args.request);
  const done = await refusable(() => workOnRelease(acting, form));
  if (done === undefined) throw data(null, { status: 400 });
  if (done === 'no-reason') return data({ refused: releaseDeskWords[language].noReason }, { status: 422 });
  if (typeof done !== 'string') return data({ refused: refusalText(done.refused.code, language) }, { status: 409 });
  throw redirect(`${href('deskReleases', language)}?selesai=${done}`);
}

export default function DeskReleasesPage() {
  const { frame, releases, isExample } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const language = useLanguage();
  const words = releaseDeskWords[language];
  return (
    <DeskFrame frame={frame} title={words.title} description={words.lead} refused={posted?.refused}>
      <p className="lead">{words.lead}</p>
      {releases.length === 0 ? <p>{words.none}</p> : null}
      {releases.map((release) => (
        <DeskReleaseCard key={release.release} release={release} isExample={isExample} language={language} />
      ))}
    </DeskFrame>
  );
}
