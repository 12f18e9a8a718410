// The file of a computed payroll sheet for those without a script: the same form, answered with the file itself.

import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { href } from '../addresses.ts';
import { languageOf } from '../language.ts';
import { fileKinds } from '../payroll/file-kinds.ts';
import { postedSheet } from '../payroll/posted-sheet.ts';
import { madeFile } from '../payroll/result-files.ts';

export function loader({ request }: LoaderFunctionArgs) {
  return redirect(href('payrollSheet', languageOf(new URL(request.url).pathname)));
}

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const language = languageOf(new URL(request.url).pathname);
  const { outcome, get } = await postedSheet(request, language);
  if (outcome.kind === 'problems') {
    const lines = outcome.problems.map(({ label, message, remedy }) => `${label}: ${message} ${remedy}`.trim());
    return new Response(`${lines.join('\n')}\n`, {
      status: 422,
      headers: { 'content-type': 'text/plain;charset=utf-8' },
    });
  }
  const kind = fileKinds.find((one) => one === get) ?? 'xlsx';
  const { name, type, bytes } = await madeFile(kind, outcome.computed, outcome.month, language);
  return new Response(bytes.slice(), {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  });
}
