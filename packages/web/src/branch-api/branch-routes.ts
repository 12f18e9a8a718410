// The routes of the branch, made from its endpoints: how much may be sent and how often, then the work.
import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { BranchNow } from '../branch/branch.ts';
import { atMost, share } from '../serving/fair-share.ts';
import { problem } from '../serving/problem.ts';
import { type AddressId, addresses, isFile } from './addresses.ts';

export type BranchApiOptions = {
  readonly branch: BranchNow;
  readonly caller: (c: Context) => string;
  readonly origin?: string | undefined;
  /** How many requests one caller may send in a minute. */
  readonly requestsPerMinute?: number | undefined;
  readonly onFault?: ((thrown: unknown, endpoint: string) => void) | undefined;
};

/** Of what is sent as JSON, and of what is sent as a file. */
const LARGEST = 256 * 1024;
const LARGEST_FILE = 16 * 1024 * 1024;

/** No leave for pages of other sites (CORS): what the branch tells is for whoever signed in. */
export function serveBranch(api: Hono, options: BranchApiOptions): void {
  const { branch, caller, origin, requestsPerMinute = 6000, onFault = () => undefined } = options;
  const originOf = (c: Context) => origin ?? new URL(c.req.url).origin;
  const named: MiddlewareHandler = (c, next) => {
    c.set('origin', originOf(c));
    return next();
  };
  const fair = share(caller, requestsPerMinute, (c) => problem(c, 'too-many-requests'));
  const methods = new Map<string, string[]>();
  let working: ReturnType<typeof loaded> | undefined;
  for (const [id, address] of Object.entries(addresses)) {
    const [method = '', path = ''] = address.split(' ');
    const route = `/api/v1${path.replace(/\{(\w+)\}/g, ':$1')}`;
    const largest = isFile(id) ? LARGEST_FILE : LARGEST;
    const small = atMost(largest, (c) => problem(c, 'body-too-large', [tooLarge(largest)]));
    api.on(method, route, named, fair, small, async (c) => {
      const open = branch();
      if (open === undefined || 'building' in open) return notOpen(c);
      working ??= loaded();
      const [{ serveEndpoint }, { endpoints }] = await working;
      return serveEndpoint(c, id as AddressId, { branch: open, originOf, onFault, endpoints });
    });
    methods.set(route, [...(methods.get(route) ?? []), method]);
  }
  for (const [route, allowed] of methods)
    api.all(route, named, (c) => {
      c.header('Allow', allowed.join(', '));
      return problem(c, 'method-not-allowed');
    });
}

/** What works on a branch is loaded when there is one: pages without a branch need none of it. */
function loaded() {
  return Promise.all([import('./serve-endpoint.ts'), import('./endpoints.ts')]);
}

function notOpen(c: Context): Response {
  c.header('Retry-After', '5');
  return problem(c, 'no-branch');
}

function tooLarge(largest: number) {
  const kilobytes = largest / 1024;
  return {
    code: 'too-large',
    message: { id: `Paling banyak ${kilobytes} kB.`, en: `At most ${kilobytes} kB.` },
    remedy: { id: 'Kirim lebih sedikit sekaligus.', en: 'Send less at a time.' },
  };
}
