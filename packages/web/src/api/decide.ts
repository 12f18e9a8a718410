// POST /api/v1/decide: one case, answered as the command answers it; nothing is kept.

import { z } from '@hono/zod-openapi';
import { changesFor, type Raw } from '@jamin/engine';
import {
  changesJson,
  type Depth,
  decideCase,
  decisionJson,
  isRecord,
  type Language,
  type Problem,
  type Reader,
  readJson,
} from '@jamin/law';
import type { Context } from 'hono';
import { pointerOf } from './pointer.ts';
import { type ProblemError, problem } from './problem.ts';
import { contentType, wrongParameter } from './request.ts';
import { spokenLanguage } from './spoken.ts';

/** How large a case may be; the longest list of facts takes a tenth of it. */
export const LARGEST_CASE = 256 * 1024;

const day = z.iso.date();

/** What may be sent; the law package itself checks it, with its numbers read from their text. */
export const caseSchema = z.strictObject({
  ask: z.string().describe('The question put to the law; GET /api/v1/law/asks lists them.'),
  on: day.describe('The day of the event, which chooses the law in force.'),
  known: day.nullable().optional().describe('The law as published by this day.'),
  facts: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('By name; amounts as numbers or as text of digits. GET /api/v1/law/asks/{ask} lists them.'),
  id: z.string().optional().describe('A name of the case; not used.'),
  sentence: z.string().optional(),
  basis: z.string().optional(),
  source: z.string().optional(),
  expect: z.record(z.string(), z.unknown()).optional().describe('Not compared here.'),
  note: z.string().optional(),
});

export function decideHandler(from: Reader): (c: Context) => Promise<Response> {
  return async (c) => {
    const wrong = wrongParameter(c, { depth: ['1', '2', '3'], lang: ['id', 'en'] });
    if (wrong !== undefined) return problem(c, 'parameter-wrong', [wrong]);
    if (contentType(c) !== 'application/json') return problem(c, 'content-type-unknown', [notJson]);
    const { raw, problem: flaw } = readJson(await c.req.text());
    if (flaw !== undefined) return problem(c, 'body-malformed', [{ ...told(flaw), place: flaw.place }]);
    const language = spokenLanguage(c);
    const { json, errors } = decided(from, raw, Number(c.req.query('depth') ?? '2') as Depth, language);
    if (errors.length > 0) return problem(c, 'facts-wrong', errors);
    c.header('Content-Language', language);
    return c.json(json);
  };
}

/** The JSON of the decision, or what is wrong with the case. The name of a case means nothing here. */
function decided(from: Reader, raw: Raw, depth: Depth, language: Language) {
  const { id, ...nameless } = isRecord(raw) ? raw : {};
  const one = isRecord(raw) && typeof id === 'string' ? nameless : raw;
  const { decision, problems } = decideCase(from, one);
  if (decision === undefined) {
    return { json: null, errors: problems.map((flaw) => ({ pointer: pointerOf(one, flaw.place), ...told(flaw) })) };
  }
  const changes = depth > 1 && decision.outcome === 'refused' ? changesFor(from.at(decision.known), decision) : [];
  const written = changesJson(from.law, decision, changes);
  return { json: decisionJson(from.law, decision, language, depth, written), errors: [] };
}

function told({ code, message, remedy }: Problem): ProblemError {
  return { code, message, remedy };
}

const notJson: ProblemError = {
  code: 'not-json',
  message: { id: 'Kasus dikirim sebagai JSON.', en: 'A case is sent as JSON.' },
  remedy: { id: 'Tulis Content-Type: application/json.', en: 'Write Content-Type: application/json.' },
};
