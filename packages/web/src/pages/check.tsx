// The check of a text about claims paid: pasted or as a file; nothing is kept, and it works without a script.

import type { Language } from '@jamin/law';
import { publishedStatements } from '@jamin/press/archive';
import { type ActionFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { checking } from '../context.ts';
import { checkView } from '../figures/check-view.ts';
import { languageOf, useLanguage } from '../language.ts';
import { CheckForm, type CheckProblem, type CheckState } from '../parts/check-form.tsx';
import { Island } from '../parts/island.tsx';
import { postedForm } from '../reading/posted-form.ts';
import { checkWords } from '../words/check-words.ts';

/** The statement that the archive shows first. */
const EXAMPLE = 'bpjs-001';

export function loader() {
  return { example: publishedStatements.find(({ id }) => id === EXAMPLE)?.text ?? '' };
}

export async function action({ request, context }: ActionFunctionArgs): Promise<CheckState> {
  const language = languageOf(new URL(request.url).pathname);
  const words = checkWords[language];
  const form = await postedForm(request);
  if (form === 'too-large') return refused('', 'berkas', words.tooLarge, words.tooLargeRemedy);
  if (form === 'broken') return refused('', 'teks', words.broken, words.brokenRemedy);
  const text = String(form.get('teks') ?? '');
  const file = form.get('berkas');
  const isFile = file instanceof File && file.size > 0;
  if (!isFile && !/\S/.test(text)) return refused(text, 'teks', words.nothingTyped, words.nothingTypedRemedy);
  const brought = isFile ? { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name } : { text };
  const read = await context.get(checking)(brought);
  if (read.ok) return { text: read.text, view: checkView(read.text, read.checked, language), problem: null };
  return refusedAs(text, isFile ? 'berkas' : 'teks', read.problem, language);
}

type Words = { readonly [language in Language]: string };
type Told = { readonly message: Words; readonly remedy: Words };

function refusedAs(text: string, field: CheckProblem['field'], { message, remedy }: Told, language: Language) {
  return refused(text, field, message[language], remedy[language]);
}

function refused(text: string, field: CheckProblem['field'], message: string, remedy: string): CheckState {
  return { text, view: null, problem: { field, message, remedy } };
}

export default function Check() {
  const { example } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>() ?? { text: '', view: null, problem: null };
  const language = useLanguage();
  const words = checkWords[language];
  const addresses = { action: href('check', language), archive: href('archive', language) };
  return (
    <>
      <title>{`${words.title} · Jamin`}</title>
      <meta name="description" content={words.describes} />
      <h1>{words.title}</h1>
      {posted.view === null ? <p className="lead">{words.lead}</p> : null}
      <Island name="check" component={CheckForm} props={{ language, example, ...addresses, ...posted }} />
    </>
  );
}
