// Prepares a release from typed or dropped figures; what is posted is answered and forgotten.

import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { served } from '../context.ts';
import { languageOf, useLanguage } from '../language.ts';
import { Compose } from '../parts/compose.tsx';
import { Island } from '../parts/island.tsx';
import { formWithFile } from '../reading/posted-form.ts';
import { postedRelease } from '../release/posted-release.ts';
import { sheets } from '../release/sheets-apart.ts';
import { composeWords } from '../words/compose-words.ts';

export function loader({ context }: LoaderFunctionArgs) {
  return { today: context.get(served).today };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const { today } = context.get(served);
  return postedRelease(await formWithFile(request), { language, today, read: context.get(sheets).figures });
}

export default function ComposePage() {
  const language = useLanguage();
  const { today } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const words = composeWords[language];
  const isExample = posted?.typed['example'] === 'yes';
  return (
    <>
      <title>{`${isExample ? 'CONTOH · ' : ''}${words.title} · Jamin`}</title>
      <meta name="description" content={words.description} />
      {isExample ? <meta name="robots" content="noindex" /> : null}
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Island
        name="compose"
        component={Compose}
        props={{
          language,
          today,
          typed: posted?.typed ?? {},
          preparation: posted?.preparation ?? null,
          sheetProblems: posted?.sheetProblems ?? [],
          fileAction: href('composeFile', language),
        }}
      />
    </>
  );
}
