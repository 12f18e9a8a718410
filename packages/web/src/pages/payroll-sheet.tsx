// A payroll sheet: contributions of every worker, computed on the device or, without a script, by the server.

import { indonesia } from '@jamin/law/light';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import { scriptFiles, served } from '../context.ts';
import { languageOf, useLanguage } from '../language.ts';
import { Island } from '../parts/island.tsx';
import { PayrollSheet } from '../parts/payroll-sheet.tsx';
import { postedSheet } from '../payroll/posted-sheet.ts';
import { sheetFields } from '../payroll/sheet-options.ts';
import { sheets } from '../release/sheets-apart.ts';
import { formWords } from '../words/payroll-form-words.ts';

export function loader({ context, request }: LoaderFunctionArgs) {
  const { today, scripts } = context.get(served);
  const language = languageOf(new URL(request.url).pathname);
  return {
    ...sheetFields(indonesia, today, language),
    worker: scripts('payroll-worker') ?? '',
    keep: context.get(scriptFiles)('payroll-worker'),
  };
}

/** Computes what was posted; nothing is logged or kept. */
export async function action({ context, request }: ActionFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const read = context.get(sheets).payroll;
  const { typed, outcome } = await postedSheet(request, { language, isFile: false, read });
  return {
    typed,
    problems: outcome.kind === 'problems' ? outcome.problems : [],
    view: outcome.kind === 'answer' ? outcome.view : undefined,
  };
}

export default function PayrollSheetPage() {
  const language = useLanguage();
  const words = formWords[language];
  const { fields, typed, worker, keep } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  return (
    <>
      <title>{`${words.title} · Jamin`}</title>
      <meta name="description" content={words.description} />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="needs-script">{words.onDevice}</p>
      <p className="without-script">{words.posted}</p>
      <Island
        name="payroll-sheet"
        component={PayrollSheet}
        props={{
          language,
          fields,
          typed: posted?.typed ?? typed,
          problems: posted?.problems ?? [],
          view: posted?.view ?? null,
          worker,
          keep,
          fileAction: href('payrollSheetFile', language),
        }}
      />
    </>
  );
}
