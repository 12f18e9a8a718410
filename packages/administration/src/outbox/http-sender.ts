// Sends a message over https to an address that was looked at first, follows nobody elsewhere, and reads no answer.
import { lookup } from 'node:dns/promises';
import http, { type RequestOptions } from 'node:http';
import https from 'node:https';
import { isIP, isIPv6, type LookupFunction } from 'node:net';
import { OperatingError } from '../error.ts';
import { hostOf, mayReach, readTarget } from './target.ts';

export type Sending = {
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
};

/** What came of it: a status, or a code of what went wrong. */
export type Sent = { readonly status?: number | undefined; readonly problem?: string | undefined };

export type Send = (sending: Sending) => Promise<Sent>;

type SenderOptions = {
  /** All addresses of a name; by default the machine's own resolver. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  readonly milliseconds?: number;
  /** Lets messages go to this machine itself, without encryption too: for tests alone. */
  readonly loopback?: boolean;
};

const MOST_HEADER_BYTES = 8192;

/**
 * A sender whose target cannot be turned inwards. A name all of whose addresses are public is connected to at the very
 * address that was looked at, so that a second answer of its name server changes nothing. A redirect is a failure; of
 * the answer only the status is read. It never throws.
 */
export function httpSender(options: SenderOptions = {}): Send {
  const { resolve = resolveAll, milliseconds = 10_000, loopback = false } = options;
  return async (sending) => {
    const signal = AbortSignal.timeout(milliseconds);
    try {
      const url = readTarget(sending.url, loopback);
      const address = await inTime(signal, addressOf(url, resolve, loopback));
      const status = await post(url, address, sending, signal);
      if (status >= 200 && status < 300) return { status };
      return { status, problem: status >= 300 && status < 400 ? 'redirected' : 'refused' };
    } catch (thrown) {
      return { problem: problemOf(thrown, signal) };
    }
  };
}

async function resolveAll(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);
}

/** @throws OperatingError `outbox/private-address` when one of the addresses is not public, `outbox/unresolved`. */
async function addressOf(
  url: URL,
  resolve: (host: string) => Promise<readonly string[]>,
  loopback: boolean,
): Promise<string> {
  const host = hostOf(url);
  const found = isIP(host) === 0 ? await unresolved(resolve(host)) : [host];
  const [address] = found;
  if (address === undefined) throw new OperatingError('outbox/unresolved');
  if (!found.every((one) => mayReach(url, one, loopback))) throw new OperatingError('outbox/private-address');
  return address;
}

async function unresolved(found: Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await found;
  } catch {
    throw new OperatingError('outbox/unresolved');
  }
}

function post(url: URL, address: string, { headers, body }: Sending, signal: AbortSignal): Promise<number> {
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    lookup: only(address),
    // A connection of its own: none that was opened before, to whatever address.
    agent: false,
    maxHeaderSize: MOST_HEADER_BYTES,
    signal,
  };
  return new Promise((resolve, reject) => {
    const client = url.protocol === 'https:' ? https : http;
    const request = client.request(url, options, (response) => {
      response.on('error', () => undefined);
      resolve(response.statusCode ?? 0);
      request.destroy();
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Whatever name is asked for, this is its address. */
function only(address: string): LookupFunction {
  const family = isIPv6(address) ? 6 : 4;
  return (_, { all }, answer) => {
    if (all === true) answer(null, [{ address, family }]);
    else answer(null, address, family);
  };
}

function inTime<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, late]);
}

function problemOf(thrown: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'timeout';
  if (thrown instanceof OperatingError) return String(thrown.data['why'] ?? thrown.code.replace('outbox/', ''));
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  return /^(?:ERR_TLS|CERT|DEPTH|SELF_SIGNED|UNABLE|HOSTNAME)/.test(code) ? 'certificate' : 'no-connection';
}
