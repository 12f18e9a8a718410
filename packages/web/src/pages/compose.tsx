// Prepares a release from typed or dropped figures; what is posted is answered and forgotten.

import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { exampleFigures } from '../branch/example-figures.ts';
import { exampleNow } from '../branch/example-page.ts';
import { branching, served } from '../context.ts';
import { languageOf, useLanguage } from '../language.ts';
import { Compose } from '../parts/compose.tsx';
import { Island } from '../parts/island.tsx';
import { Notice } from '../parts/notice.tsx';
import { formWithFile } from '../reading/posted-form.ts';
import { branchTyped } from '../release/branch-typed.ts';
import { postedRelease } from '../release/posted-release.ts';
import { prepareHere } from '../release/prepare-here.ts';
import { sheets } from '../release/sheets-apart.ts';
import { branchWords } from '../words/branch-words.ts';
import { composeWords } from '../words/compose-words.ts';

/** `?angka=contoh` fills the form with the figures of the example branch, invented as they are. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const { today } = context.get(served);
  const empty = { today, filled: null, missing: null };
  if (url.searchParams.get('angka') !== 'contoh') return empty;
  const branch = exampleNow(context.get(branching)());
  const language = languageOf(url.pathname);
  if (branch === undefined) return { ...empty, missing: branchWords[language].closed };
  const words = composeWords[language];
  const given = branchTyped(await exampleFigures(branch), language);
  if (given === undefined) return { ...empty, missing: words.branchHidden };
  const { typed, hidden } = given;
  const missing = hidden.length === 0 ? null : words.branchPartly(hidden.join(', '));
  return { ...empty, missing, filled: { typed, preparation: prepareHere(typed, language, today) } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const { today } = context.get(served);
  return postedRelease(await formWithFile(request), { language, today, read: context.get(sheets).figures });
}

export default function ComposePage() {
  const language = useLanguage();
  const { today, filled, missing } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>() ?? { sheetProblems: [], ...filled };
  const words = composeWords[language];
  const isExample = posted.typed?.['example'] === 'yes';
  return (
    <>
      <title>{`${isExample ? 'CONTOH · ' : ''}${words.title} · Jamin`}</title>
      <meta name="description" content={words.description} />
      {isExample ? <meta name="robots" content="noindex" /> : null}
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {missing === null ? null : <Notice>{missing}</Notice>}
      <Island
        name="compose"
        component={Compose}
        props={{
          language,
          today,
          typed: posted.typed ?? {},
          preparation: posted.preparation ?? null,
          sheetProblems: posted.sheetProblems,
          fileAction: href('composeFile', language),
        }}
      />
    </>
  );
}
