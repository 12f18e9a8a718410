// The web as one Hono application: assets, the API, and every page. It needs only engine, law and press.

import * as build from 'virtual:react-router/server-build';
import type { Day } from '@jamin/engine';
import { type Context, Hono } from 'hono';
import { createRequestHandler, RouterContextProvider } from 'react-router';
import { href } from './addresses.ts';
import { answersApart } from './answers/answers-apart.ts';
import { type ApiOptions, createApi } from './api/api.ts';
import { authRoutes } from './branch/auth-routes.ts';
import type { BranchNow } from './branch/branch.ts';
import { credentialOf, isForged } from './branch/shown.ts';
import type { SignIn } from './branch/sign-in.ts';
import {
  answering,
  branching,
  checking,
  refused,
  type ScriptFiles,
  type Scripts,
  scriptFiles,
  served,
  signing,
  telling,
} from './context.ts';
import type { CheckApart } from './reading/check-apart.ts';
import { LARGEST_WITHOUT_FILE } from './reading/posted-form.ts';
import { sheets, sheetsApart } from './release/sheets-apart.ts';
import { atMost, share } from './serving/fair-share.ts';
import { packAnswers } from './serving/packing.ts';
import { pageStore } from './serving/page-store.ts';
import { type Refusal, refusalOf, refusals } from './serving/refusals.ts';
import { robots, sitemap } from './sitemap.ts';

type AppOptions = {
  /** Today's date, asked for at every request. */
  readonly today: () => Day;
  /** Seconds until the next day. */
  readonly secondsLeft: () => number;
  readonly scripts: Scripts;
  readonly files: ScriptFiles;
  /** Where the site is reached, for feeds and links that leave it; by default the origin of the request. */
  readonly origin?: string | undefined;
  /** Who calls the API, and how often one caller may. */
  readonly api: Omit<ApiOptions, 'origin' | 'check'>;
  /**
   * How many pages may be made for one caller in a minute, posted or opened; those that are kept do not count. A whole
   * office may stand behind one address.
   */
  readonly pagesPerMinute?: number | undefined;
  /** How long a posted form may be worked on before it is answered without what would change the answer. */
  readonly answerMilliseconds?: number | undefined;
  /** How long a posted sheet may be read before that is given up. */
  readonly sheetMilliseconds?: number | undefined;
  /** Reads what somebody sent, in a thread that can be ended. */
  readonly check: CheckApart;
  /** The branch behind the pages and the API; none by default. */
  readonly branch?: BranchNow | undefined;
  /** How people sign in to it; nobody does by default. */
  readonly signIn?: SignIn | undefined;
};

/** What a form may bring where a file may be added, with room for what stands around it. */
const LARGEST_WITH_FILE = 6 * 1024 * 1024;
const withFile = (['check', 'compose', 'composeFile', 'payrollSheet', 'payrollSheetFile'] as const).flatMap((key) => [
  href(key, 'id'),
  href(key, 'en'),
]);

export function createApp(options: AppOptions): Hono {
  const { today, secondsLeft, scripts, files, origin, api, pagesPerMinute = 600, check } = options;
  const app = new Hono();
  const answers = answersApart({ milliseconds: options.answerMilliseconds });
  const reading = sheetsApart(options.sheetMilliseconds);
  const handle = createRequestHandler(build, 'production');
  const render = (request: Request, refusal?: Refusal): Promise<Response> => {
    const context = new RouterContextProvider();
    context.set(served, { today: today(), scripts, origin: origin ?? new URL(request.url).origin });
    context.set(scriptFiles, files);
    context.set(checking, check);
    context.set(branching, options.branch ?? (() => undefined));
    context.set(signing, options.signIn);
    context.set(sheets, reading);
    context.set(answering, answers);
    context.set(refused, refusal);
    context.set(telling, api.onFault ?? (() => undefined));
    return handle(request, context);
  };
  const page = async (c: Context): Promise<Response> => {
    const answer = await render(c.req.raw);
    const refusal = refusalOf(answer);
    if (refusal !== undefined) return refuse(c, refusal);
    // What was posted, or is shown to who signed in, is nobody else's; a search is asked anew; the rest is kept.
    const isOwn = c.req.method === 'POST' || isOfSomebody(c.req.raw);
    const kept = isOwn ? 'no-store' : answer.ok && !c.req.url.includes('?') ? undefined : 'no-cache';
    if (kept !== undefined && !answer.headers.has('Cache-Control')) answer.headers.set('Cache-Control', kept);
    return answer;
  };
  // An address that no page has: its frame holds the refusal, and no page works for nothing.
  const refuse = refusals((status, language) =>
    render(new Request(new URL(`${language === 'en' ? '/en' : ''}/-`, origin ?? 'http://localhost')), status),
  );
  app.onError((_, c) => refuse(c, 500));
  app.use(packAnswers());
  app.use(pageStore({ today, secondsLeft, origin, isOfSomebody }));
  app.use(
    '/api/auth/*',
    share(api.caller, pagesPerMinute, (c) => refuse(c, 429)),
  );
  app.route('/', authRoutes(options.signIn));
  app.route('/', createApi({ ...api, origin, check, branch: options.branch }));
  app.get('/robots.txt', (c) => c.text(robots(originOf(c, origin))));
  app.get('/sitemap.xml', (c) => c.body(sitemap(originOf(c, origin)), 200, { 'Content-Type': 'application/xml' }));
  // A form of another site that a browser would send in the name of who is signed in here.
  app.post('*', (c, next) => (isForged(c.req.raw, originOf(c, origin)) ? refuse(c, 400) : next()));
  const tooLarge = (c: Context) => refuse(c, 413);
  const withoutFile = atMost(LARGEST_WITHOUT_FILE, tooLarge);
  app.use(share(api.caller, pagesPerMinute, (c) => refuse(c, 429)));
  for (const path of withFile) app.post(path, atMost(LARGEST_WITH_FILE, tooLarge));
  app.post('*', (c, next) => (withFile.includes(c.req.path) ? next() : withoutFile(c, next)));
  app.on(['GET', 'HEAD', 'POST'], '*', (c) => (isNone(c.req.path) ? refuse(c, 404) : page(c)));
  app.all('*', (c) => {
    c.header('Allow', 'GET, HEAD, POST');
    return refuse(c, 405);
  });
  return app;
}

/** Who is signed in may be shown more than others are. */
function isOfSomebody(request: Request): boolean {
  return credentialOf(request) !== undefined;
}

/** The framework would give the data of pages apart from them, and write of addresses that it cannot read. */
function isNone(path: string): boolean {
  if (path.endsWith('.data') || path.startsWith('/__')) return true;
  try {
    return decodeURIComponent(path).includes('\0');
  } catch {
    return true;
  }
}

function originOf(c: Context, origin: string | undefined): string {
  return origin ?? new URL(c.req.url).origin;
}
