// A file of a release for who has no script: posted, made, sent and forgotten.

import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { href } from '../addresses.ts';
import { served } from '../context.ts';
import { languageOf } from '../language.ts';
import { formWithFile } from '../reading/posted-form.ts';
import { postedRelease } from '../release/posted-release.ts';
import { releaseFile } from '../release/release-file.ts';
import { sheets } from '../release/sheets-apart.ts';
import { noFile } from '../serving/refusals.ts';
import { FORMATS } from '../words/release-terms.ts';

export function loader({ request }: { readonly request: Request }): Response {
  return redirect(href('compose', languageOf(new URL(request.url).pathname)));
}

export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const language = languageOf(new URL(request.url).pathname);
  const { today } = context.get(served);
  const form = await formWithFile(request);
  const format = FORMATS.find((one) => one === form.get('do'));
  const { preparation, sheetProblems } = await postedRelease(form, {
    language,
    today,
    read: context.get(sheets).figures,
  });
  if (format === undefined) throw data(null, { status: 400 });
  if (preparation.prepared === null) {
    const problems = [...sheetProblems, ...preparation.problems];
    return noFile(problems.map(({ message, remedy }) => `${message[language]} ${remedy[language]}`));
  }
  const { name, type, content } = await releaseFile(preparation.prepared, format, language);
  const headers = {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  };
  return new Response(content as BodyInit, { headers });
}
