// Answers with a printed sheet for one occupation; unknown occupations are no page.

import { data, type LoaderFunctionArgs } from 'react-router';
import { asOf } from '../answers/as-of.ts';
import { type PaperContent, paperContent } from '../answers/paper-content.ts';
import { served } from '../context.ts';
import { languageOf } from '../language.ts';

type Draw = (content: PaperContent) => Promise<Uint8Array>;

export async function paperResponse(
  { request, context, params }: LoaderFunctionArgs,
  name: string,
  draw: () => Promise<Draw>,
): Promise<Response> {
  const url = new URL(request.url);
  const { today, origin } = context.get(served);
  const id = params['occupation'] ?? '';
  const content = paperContent(id, asOf(url, today), languageOf(url.pathname), origin);
  if (content === undefined) throw data(null, { status: 404 });
  const make = await draw();
  const bytes = await make(content);
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${name}-${id}.pdf"` },
  });
}
