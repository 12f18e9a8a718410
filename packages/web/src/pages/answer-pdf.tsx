// The answer of a calculator as a PDF, for those who post the form without a script.

import { writeDate } from '@jamin/engine';
import { formatDate } from '@jamin/law';
import type { ActionFunctionArgs } from 'react-router';
import { data, redirect } from 'react-router';
import { href, nameOf } from '../addresses.ts';
import { calculators } from '../answers/calculators.ts';
import { typedEntries } from '../answers/typed.ts';
import { answering, served } from '../context.ts';
import { languageOf } from '../language.ts';
import { formOf } from '../reading/posted-form.ts';
import { calculatorWords } from '../words/calculator-words.ts';

/** Whoever opens the address without posting is sent to the form. */
export function loader({ request }: ActionFunctionArgs) {
  return redirect(new URL(request.url).pathname.replace(/\/[^/]+$/, ''));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const name = nameOf('calculator', params['calculator'] ?? '', language);
  if (name === undefined || calculators[name] === undefined) throw data(null, { status: 404 });
  const { today } = context.get(served);
  const entries = typedEntries(await formOf(request));
  const asked = { today: writeDate(today), language, isSent: true };
  const { view } = await context.get(answering).calculator(name, entries, asked);
  if (view === undefined) return redirect(href('calculator', language, { calculator: name }));
  const title = calculatorWords[language].titles[name] ?? '';
  const { answerPdf } = await import('../answers/answer-pdf.ts');
  const file = await answerPdf(view, { title, language, made: formatDate(today, language) });
  return new Response(file, {
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': `attachment; filename="jamin-${name}.pdf"` },
  });
}
