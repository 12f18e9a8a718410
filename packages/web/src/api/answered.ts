// What a client is given: the answer, or the problem that the request has.
import type { z } from 'zod';
import type { problemSchema } from '../serving/problem.ts';

export type ApiProblem = z.infer<typeof problemSchema>;

/** What came back: the answer, or what is wrong with the request. A refusal by the law is an answer. */
export type Answered<T> =
  | { readonly ok: true; readonly answer: T }
  | { readonly ok: false; readonly problem: ApiProblem; readonly retryAfterSeconds: number | undefined };
