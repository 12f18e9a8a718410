// An heir claims everything after a death on one page; afterwards the page shows all of it together.

import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { href } from '../addresses.ts';
import { typedEntries } from '../answers/typed.ts';
import { actingOn, refusable } from '../desk/acting.ts';
import { type DeathForm, deathForm, fileAfterDeath } from '../desk/death-form.ts';
import { deathView } from '../desk/death-view.ts';
import { frameOf } from '../desk/frame.ts';
import { refusalText } from '../desk/refusal-text.ts';
import { useLanguage } from '../language.ts';
import { DeathClaims } from '../parts/death-claims.tsx';
import { DeskFrame } from '../parts/desk-frame.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Question } from '../parts/question.tsx';
import { formOf } from '../reading/posted-form.ts';
import { deathWords } from '../words/death-words.ts';
import { deskWords } from '../words/desk-words.ts';

export async function loader(args: LoaderFunctionArgs) {
  const acting = await actingOn(args, ['heir']);
  const membership = acting.actor.memberships[0] ?? '';
  const view = await deathView(acting, membership);
  const form = view === undefined ? shown(await deathForm(acting, membership, {}, false)) : undefined;
  return { frame: frameOf(acting, args.request), view, form };
}

/** What a page needs of the form. */
function shown({ fields, typed, problems }: DeathForm): DeathForm {
  return { fields, typed, problems };
}

export async function action(args: ActionFunctionArgs) {
  const acting = await actingOn(args, ['heir']);
  const { actor, language } = acting;
  const membership = actor.memberships[0] ?? '';
  const posted = await formOf(args.request);
  const isSent = posted.get('add') === null;
  const entries = typedEntries([...posted].filter(([name]) => name !== 'add'));
  const read = await deathForm(acting, membership, entries, isSent);
  const form = shown(read);
  if (!isSent || read.problems.length > 0) return data({ form, refused: undefined }, { status: 422 });
  const filed = await refusable(() => fileAfterDeath(acting, membership, read));
  if ('refused' in filed) return data({ form, refused: refusalText(filed.refused.code, language) }, { status: 409 });
  throw redirect(`${href('fileDeath', language)}?selesai=filed`);
}

export default function FileDeathPage() {
  const { frame, view, form: empty } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const language = useLanguage();
  const words = deathWords[language];
  const form = view === undefined ? (posted?.form ?? empty) : undefined;
  return (
    <DeskFrame frame={frame} title={words.title} description={words.lead} refused={posted?.refused}>
      <p className="lead">{view === undefined ? deskWords[language].mine.heirLead : words.lead}</p>
      {view === undefined ? null : <DeathClaims view={view} language={language} />}
      {form === undefined ? null : <Questions form={form} />}
      <p>
        <a href={href('myClaims', language)}>{deskWords[language].mine.title}</a>
      </p>
    </DeskFrame>
  );
}

function Questions({ form: { fields, typed, problems } }: { readonly form: DeathForm }) {
  const language = useLanguage();
  const words = deathWords[language];
  return (
    <form method="post" noValidate>
      <h2>{words.questions}</h2>
      <ErrorSummary problems={problems} language={language} />
      {fields.map((field) => (
        <Question
          key={field.name}
          field={field}
          {...{ typed, problems, language }}
          mayBeUnknown={false}
          emptyRows={2}
        />
      ))}
      <div className="actions">
        <button className="button" type="submit">
          {words.send}
        </button>
      </div>
      <p className="small quiet">{words.sendHint}</p>
    </form>
  );
}
