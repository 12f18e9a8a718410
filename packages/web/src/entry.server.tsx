// Renders a page to one HTML text; pages are small, so nothing is streamed.

import { renderToString } from 'react-dom/server';
import { type EntryContext, isRouteErrorResponse, type RouterContextProvider, ServerRouter } from 'react-router';
import { telling } from './context.ts';
import { routeOf } from './serving/observe.ts';

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const html = renderToString(<ServerRouter context={context} url={request.url} />);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(`<!doctype html>${html}`, { status, headers });
}

type Asked = { readonly request: Request; readonly context: Readonly<RouterContextProvider> };

/**
 * What fails may hold what somebody typed: the page says that it failed, and the log its kind, code and place alone. An
 * address that is none, and a visitor who left, are no faults.
 */
export function handleError(thrown: unknown, { request, context }: Asked): void {
  if (request.signal.aborted || (isRouteErrorResponse(thrown) && thrown.status < 500)) return;
  context.get(telling)(thrown, `page ${routeOf(new URL(request.url).pathname)}`);
}
