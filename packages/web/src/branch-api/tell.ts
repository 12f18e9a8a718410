// Tells an answer: by its schema, with its mark (ETag), kept by nobody but the caller; or why there is none.
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { z } from 'zod';
import { type ProblemError, type ProblemKind, problem } from '../serving/problem.ts';
import type { Endpoint, FileAnswer } from './endpoint.ts';

/** A request that cannot be taken. */
export type Flaw = { readonly kind: ProblemKind; readonly errors: readonly ProblemError[] };

type Written = { readonly text: string; readonly file?: FileAnswer };

/** The answer by its schema: what is not in it is not told. */
export function written(endpoint: Endpoint, given: unknown): Written {
  if (endpoint.file !== undefined) return { text: '', file: given as FileAnswer };
  return { text: JSON.stringify(z.encode(endpoint.answer, given)) };
}

type Done = Written & { readonly status: number; readonly replayed?: boolean };

export const VARY = 'Authorization, Cookie, Jamin-Role, Accept';

export function told(c: Context, endpoint: Endpoint, { text, file, status, replayed }: Done): Response {
  const body = file?.body ?? text;
  const headers = new Headers({
    'Content-Type': endpoint.file ?? 'application/json',
    'Cache-Control': endpoint.open === undefined ? 'private, no-store' : 'no-cache',
    Vary: VARY,
  });
  if (file !== undefined) headers.set('Content-Disposition', `attachment; filename="${file.name}"`);
  if (replayed === true) headers.set('Idempotency-Replayed', 'true');
  if (endpoint.method === 'GET') {
    const mark = markOf(body);
    headers.set('ETag', mark);
    if (isNamed(c.req.header('If-None-Match') ?? '', mark)) return new Response(null, { status: 304, headers });
  }
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers });
}

export function markOf(body: string | Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/** Whether a header such as `If-Match` names a mark. */
export function isNamed(marks: string, mark: string): boolean {
  return marks.split(',').some((one) => [mark, '*'].includes(one.trim().replace(/^W\//, '')));
}

export function refused(c: Context, { kind, errors }: Flaw): Response {
  if (kind === 'not-signed-in') c.header('WWW-Authenticate', 'Bearer realm="Jamin"');
  if (kind === 'again-later') c.header('Retry-After', '1');
  return problem(c, kind, errors);
}
