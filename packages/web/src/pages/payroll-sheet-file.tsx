// The file of a computed payroll sheet for those without a script: the same form, answered with the file itself.

import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { href } from '../addresses.ts';
import { languageOf } from '../language.ts';
import { postedSheet } from '../payroll/posted-sheet.ts';
import { sheets } from '../release/sheets-apart.ts';
import { noFile } from '../serving/refusals.ts';

export function loader({ request }: LoaderFunctionArgs) {
  return redirect(href('payrollSheet', languageOf(new URL(request.url).pathname)));
}

export async function action({ context, request }: ActionFunctionArgs): Promise<Response> {
  const language = languageOf(new URL(request.url).pathname);
  const { outcome } = await postedSheet(request, { language, isFile: true, read: context.get(sheets).payroll });
  if (outcome.kind !== 'file') {
    const problems = outcome.kind === 'problems' ? outcome.problems : [];
    const lines = problems.map(({ label, message, remedy }) => `${label}: ${message} ${remedy}`.trim());
    return noFile(lines);
  }
  const { name, type, bytes } = outcome.file;
  return new Response(bytes.slice(), {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  });
}
