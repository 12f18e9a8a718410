// A typed client of the API: its types come from the schemas that the server is tested against, and none of the
// schemas is loaded.

import type { z } from '@hono/zod-openapi';
import type { Answered, ApiProblem } from './answered.ts';
import type { caseSchema } from './decide.ts';
import type { checkSchema, decisionSchema } from './schemas.ts';

export type { Answered, ApiProblem } from './answered.ts';
export { type BranchClient, branchClient } from './branch-client.ts';

export type DecisionAnswer = z.infer<typeof decisionSchema>;
export type CheckAnswer = z.infer<typeof checkSchema>;
/** Amounts may be text: "2773184.50" keeps every digit. */
export type CaseToDecide = z.infer<typeof caseSchema>;

type Told = { readonly depth?: 1 | 2 | 3; readonly language?: 'id' | 'en' };

export type JaminClient = {
  readonly decide: (one: CaseToDecide, told?: Told) => Promise<Answered<DecisionAnswer>>;
  /** A text, or a file (DOCX, XLSX, PDF, HTML, CSV, Markdown, text). */
  readonly check: (text: string | File, told?: Pick<Told, 'language'>) => Promise<Answered<CheckAnswer>>;
};

/** A client of the API at `origin` ("https://…"); `send` stands for fetch where there is another. */
export function jaminClient(origin: string, send: (request: Request) => Promise<Response> = fetch): JaminClient {
  const post = async <T>(path: string, query: object, init: RequestInit): Promise<Answered<T>> => {
    const address = new URL(path, origin);
    for (const [name, word] of Object.entries(query)) if (word !== undefined) address.searchParams.set(name, `${word}`);
    const response = await send(new Request(address, { ...init, method: 'POST' }));
    if (response.ok) return { ok: true, answer: (await response.json()) as T };
    const waits = response.headers.get('Retry-After');
    const problem = (await response.json()) as ApiProblem;
    return { ok: false, problem, retryAfterSeconds: waits === null ? undefined : Number(waits) };
  };
  return {
    decide: (one, { depth, language } = {}) =>
      post('/api/v1/decide', { depth, lang: language }, { body: JSON.stringify(one), headers: JSON_TYPE }),
    check: (text, { language } = {}) => post('/api/v1/check', { lang: language }, bodyOf(text)),
  };
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

function bodyOf(text: string | File): RequestInit {
  if (typeof text === 'string') return { body: JSON.stringify({ text }), headers: JSON_TYPE };
  const body = new FormData();
  body.set('file', text);
  return { body };
}
