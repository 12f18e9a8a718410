// The Atom feed of what the law changed.

import type { LoaderFunctionArgs } from 'react-router';
import { served } from '../context.ts';
import { lawFeed } from '../kit/law-feed.ts';
import { languageOf } from '../language.ts';

export function loader({ request, context }: LoaderFunctionArgs): Response {
  const { today, origin } = context.get(served);
  const atom = lawFeed(today, origin, languageOf(new URL(request.url).pathname));
  return new Response(atom, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
