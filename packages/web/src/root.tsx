// The frame of every page: head, header, the page, footer. No framework script is sent; islands bring their own.

import type { ReactNode } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import {
  data,
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLoaderData,
  useLocation,
  useRouteError,
} from 'react-router';
import { counterpart } from './addresses.ts';
import { isOfBranch } from './branch/branch-place.ts';
import { branchState } from './branch/branch-state.ts';
import { credentialOf } from './branch/shown.ts';
import { branching, refused, served } from './context.ts';
import { languageOf, useLanguage } from './language.ts';
import { ScriptsContext } from './parts/island.tsx';
import { Layout } from './parts/layout.tsx';
import { NotFoundText } from './parts/not-found-text.tsx';
import styles from './style/index.css?url';

const ISLANDS = ['site', 'calculator', 'event', 'check', 'compose', 'payroll-sheet', 'read-aloud', 'find'] as const;

export function links() {
  return [
    { rel: 'stylesheet', href: styles },
    { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
    { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
    { rel: 'manifest', href: '/manifest.webmanifest' },
  ];
}

export function loader({ request, context }: LoaderFunctionArgs) {
  const status = context.get(refused);
  if (status !== undefined) throw data(null, { status });
  const { scripts, origin } = context.get(served);
  const isOwn = credentialOf(request) !== undefined;
  const branch = isOfBranch(new URL(request.url).pathname) ? branchState(context.get(branching)()) : null;
  return { origin, isOwn, branch, scripts: Object.fromEntries(ISLANDS.map((name) => [name, scripts(name)])) };
}

export default function Root() {
  const { scripts, origin, isOwn } = useLoaderData<typeof loader>();
  return (
    <ScriptsContext value={scripts}>
      <Document origin={origin} isOwn={isOwn} site={scripts.site}>
        <Outlet />
      </Document>
    </ScriptsContext>
  );
}

/** A page that does not exist or failed; it says what to do and shows nothing of the inside. */
export function ErrorBoundary() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return (
    <Document>
      <NotFoundText status={status} />
    </Document>
  );
}

type DocumentProps = {
  readonly children: ReactNode;
  readonly origin?: string;
  /** Made for who is signed in; the page does not ask to be kept. */
  readonly isOwn?: boolean;
  readonly site?: string | undefined;
};

function Document({ children, origin, isOwn = false, site }: DocumentProps) {
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const other = languageOf(pathname) === 'id' ? 'en' : 'id';
  const otherHref = counterpart(pathname, search, other);
  return (
    <html lang={language} data-own={isOwn ? '' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#faf6ee" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#191613" media="(prefers-color-scheme: dark)" />
        <Meta />
        <Links />
        {origin === undefined ? null : <link rel="alternate" hrefLang={other} href={`${origin}${otherHref}`} />}
        {site === undefined ? null : <script type="module" src={site} />}
      </head>
      <body>
        <Layout language={language} otherHref={otherHref} pathname={pathname}>
          {children}
        </Layout>
      </body>
    </html>
  );
}
