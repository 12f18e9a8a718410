// Reads a request for an endpoint: parameters, query, body and headers, each held to its schema.
import { createHash } from 'node:crypto';
import type { Words } from '@jamin/engine';
import { readJson } from '@jamin/law';
import type { Context } from 'hono';
import type { z } from 'zod';
import type { ProblemError } from '../serving/problem.ts';
import { contentType } from '../serving/request.ts';
import type { Endpoint, Input, Shape } from './endpoint.ts';
import type { Flaw } from './tell.ts';

export type ReadRequest = Input<Shape, Shape, z.ZodType> & {
  /** SHA-256 of all that was asked. */
  readonly hash: Uint8Array;
};

export type Read =
  | { readonly asked: ReadRequest; readonly flaw?: undefined }
  | { readonly flaw: Flaw; readonly asked?: undefined };

export async function readRequest(c: Context, endpoint: Endpoint): Promise<Read> {
  const { lang: _, ...words } = c.req.query();
  const params = endpoint.params.safeDecode(c.req.param());
  if (!params.success) return wrong(params.error, 'parameter');
  const query = endpoint.query.safeDecode(words);
  if (!query.success) return wrong(query.error, 'parameter');
  const bytes = endpoint.method === 'GET' ? new Uint8Array() : new Uint8Array(await c.req.arrayBuffer());
  const asked = { params: params.data, query: query.data, hash: hashOf(c, bytes) };
  if (endpoint.takes !== undefined) {
    const type = contentType(c);
    if (!endpoint.takes.some((one) => one === type)) return otherType(endpoint.takes.join(', '));
    return { asked: { ...asked, body: { type, bytes } } };
  }
  if (endpoint.method === 'GET' || (bytes.length === 0 && endpoint.body.safeDecode(undefined).success))
    return { asked: { ...asked, body: undefined } };
  if (contentType(c) !== 'application/json') return otherType('application/json');
  const { raw, problem } = readJson(new TextDecoder().decode(bytes));
  if (problem !== undefined) {
    const { code, message, remedy, place } = problem;
    return { flaw: { kind: 'body-malformed', errors: [{ code, message, remedy, place }] } };
  }
  const body = endpoint.body.safeDecode(raw);
  return body.success ? { asked: { ...asked, body: body.data } } : wrong(body.error, 'pointer');
}

function hashOf(c: Context, bytes: Uint8Array): Uint8Array {
  const { pathname, search } = new URL(c.req.url);
  return createHash('sha256').update(`${c.req.method} ${pathname}${search}\n`).update(bytes).digest();
}

function otherType(types: string): Read {
  const message = { id: `Isi dikirim sebagai ${types}.`, en: `The body is sent as ${types}.` };
  const remedy = { id: 'Sebut Content-Type yang benar.', en: 'State the right Content-Type.' };
  return { flaw: { kind: 'content-type-unknown', errors: [{ code: 'other-type', message, remedy }] } };
}

/** As many errors as are told of one request. */
const MOST_ERRORS = 20;

function wrong(error: z.core.$ZodError, place: 'pointer' | 'parameter'): Read {
  const errors = error.issues.slice(0, MOST_ERRORS).flatMap((issue) => errorsOf(issue, place));
  return { flaw: { kind: place === 'pointer' ? 'facts-wrong' : 'parameter-wrong', errors } };
}

function errorsOf(issue: z.core.$ZodIssue, place: 'pointer' | 'parameter'): readonly ProblemError[] {
  const at = (path: readonly PropertyKey[]) =>
    place === 'parameter'
      ? { parameter: String(path[0] ?? '') }
      : { pointer: path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('') };
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ ...at([...issue.path, key]), code: 'unknown-key', ...words['unknown-key'] }));
  const code = isMissing(issue) ? 'missing' : 'wrong-value';
  return [{ ...at(issue.path), code, ...words[code] }];
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.input === undefined;
}

const words = {
  'unknown-key': {
    message: { id: 'Kunci ini tidak dikenal.', en: 'This key is not known.' },
    remedy: { id: 'Hapus kunci ini.', en: 'Leave it out.' },
  },
  missing: {
    message: { id: 'Nilai ini belum ada.', en: 'This value is missing.' },
    remedy: { id: 'Isi nilainya.', en: 'State it.' },
  },
  'wrong-value': {
    message: { id: 'Nilai ini tidak diterima di sini.', en: 'This value is not accepted here.' },
    remedy: { id: 'Lihat bentuknya di /openapi.json.', en: 'Its form is in /openapi.json.' },
  },
} as const satisfies { readonly [code: string]: { readonly message: Words; readonly remedy: Words } };

/** The key under which a request is done once; a flaw where one is needed and none of ours. */
export function keyOf(c: Context): { readonly key?: string; readonly flaw?: Flaw } {
  const key = c.req.header('Idempotency-Key') ?? '';
  if (/^[!-~]{1,200}$/.test(key)) return { key };
  return {
    flaw: headerMissing('Idempotency-Key', 'kunci unik, 1–200 huruf ASCII', 'a unique key, 1–200 ASCII characters'),
  };
}

export function headerMissing(header: string, id: string, en: string): Flaw {
  const message = { id: `Kepala ${header} diperlukan di sini.`, en: `The header ${header} is needed here.` };
  const remedy = { id: `Kirim ${header}: ${id}.`, en: `Send ${header}: ${en}.` };
  return { kind: 'header-missing', errors: [{ code: 'header-missing', message, remedy }] };
}
