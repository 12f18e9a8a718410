// A letter as PDF, made from what was posted and kept nowhere.

import type { ActionFunctionArgs } from 'react-router';
import { data, redirect } from 'react-router';
import { nameOf } from '../addresses.ts';
import { letters, writtenLetter } from '../answers/letters.ts';
import { typedEntries } from '../answers/typed.ts';
import { served } from '../context.ts';
import { languageOf } from '../language.ts';
import { formOf } from '../reading/posted-form.ts';

/** Whoever opens the address without posting is sent to the form. */
export function loader({ request }: ActionFunctionArgs): Response {
  return redirect(new URL(request.url).pathname.replace(/\/[^/]+$/, ''));
}

/** The letter is always the Indonesian one: it is the one that is sent. */
export async function action({ request, params, context }: ActionFunctionArgs): Promise<Response> {
  const name = nameOf('letter', params['letter'] ?? '', languageOf(new URL(request.url).pathname));
  const letter = letters.find((one) => one.name === name);
  if (letter === undefined) throw data(null, { status: 404 });
  const typed = typedEntries((await formOf(request)).entries());
  const { letterPdf } = await import('../answers/letter-pdf.ts');
  const pdf = await letterPdf(writtenLetter(letter, typed, context.get(served).today, 'id'), 'id');
  const disposition = `attachment; filename="${letter.name}.pdf"`;
  return new Response(pdf, { headers: { 'content-type': 'application/pdf', 'content-disposition': disposition } });
}
