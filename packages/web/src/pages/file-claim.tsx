// A worker files a claim of the JHT account: the branch says what it knows, and asks what the law still needs.

import { businessDay } from '@jamin/administration';
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
import { claimsBefore, fileFor } from '../desk/file-for.ts';
import { frameOf } from '../desk/frame.ts';
import { jhtForm } from '../desk/jht-form.ts';
import { refusalText } from '../desk/refusal-text.ts';
import { useLanguage } from '../language.ts';
import { DeskFrame } from '../parts/desk-frame.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { FactRows } from '../parts/fact-rows.tsx';
import { Question } from '../parts/question.tsx';
import { formOf } from '../reading/posted-form.ts';
import { deskWords } from '../words/desk-words.ts';

export async function loader(args: LoaderFunctionArgs) {
  const acting = await actingOn(args, ['worker']);
  const membership = acting.actor.memberships[0] ?? '';
  const { said: _, added: __, ...form } = await jhtForm(acting, membership, {}, false);
  return { frame: frameOf(acting, args.request), form, before: await claimsBefore(acting, membership, 'jht') };
}

export async function action(args: ActionFunctionArgs) {
  const acting = await actingOn(args, ['worker']);
  const { actor, language } = acting;
  const membership = actor.memberships[0] ?? '';
  const posted = await formOf(args.request);
  const before = Number(posted.get('before') ?? 0);
  const adding = posted.get('add');
  const entries = typedEntries([...posted].filter(([name]) => name !== 'before' && name !== 'add'));
  const { said, added, ...form } = await jhtForm(acting, membership, entries, adding === null);
  if (adding !== null || form.problems.length > 0) return data({ form, refused: undefined }, { status: 422 });
  const eventOn = businessDay(actor.at);
  // Sent twice, it is the same claim: the number of claims that there were when the form was opened tells them apart.
  const key = `web:${membership}:jht:${before}`;
  const filing = { key, membership, ask: 'jht', eventOn, said, added } as const;
  const filed = await refusable(() => fileFor(acting, filing));
  if (typeof filed !== 'string')
    return data({ form, refused: refusalText(filed.refused.code, language) }, { status: 409 });
  throw redirect(`${href('myClaim', language, { claim: filed })}?selesai=filed`);
}

export default function FileClaimPage() {
  const loaded = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const form = posted?.form ?? loaded.form;
  const language = useLanguage();
  const words = deskWords[language].jht;
  const asked = { typed: form.typed, problems: form.problems, language };
  return (
    <DeskFrame frame={loaded.frame} title={words.title} description={words.lead} refused={posted?.refused}>
      <p className="lead">{words.lead}</p>
      <div className="beside">
        <form method="post" noValidate>
          <h2>{words.ownWords}</h2>
          <ErrorSummary problems={form.problems} language={language} />
          <input type="hidden" name="before" value={loaded.before} />
          {form.first.map((field) => (
            <Question key={field.name} field={field} {...asked} mayBeUnknown={false} />
          ))}
          {form.more.length === 0 ? null : (
            <details open={form.more.some(({ name }) => form.typed[name] !== undefined)}>
              <summary>{words.more}</summary>
              {form.more.map((field) => (
                <Question key={field.name} field={field} {...asked} mayBeUnknown={false} />
              ))}
            </details>
          )}
          <div className="actions">
            <button className="button" type="submit">
              {words.send}
            </button>
          </div>
          <p className="small quiet">{words.sendHint}</p>
        </form>
        <section aria-labelledby="diketahui">
          <h2 id="diketahui">{words.known}</h2>
          <FactRows facts={form.known} />
          <p className="small quiet">{words.knownLead}</p>
        </section>
      </div>
    </DeskFrame>
  );
}
